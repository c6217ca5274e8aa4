"""What every act is: something the worker does at a step, from which events follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.recording import SaidUnrecorded
from interview.engine.events.told import StatementRecorded
from interview.engine.stage import Refused
from interview.engine.terms import Captured, Fidelity, Manner, Moment, Voice
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.stage import Stage

FIDELITY: dict[Captured, Fidelity] = {
    "live": "near",
    "paper": "near",
    "memory": "summary",
    "recording": "word_for_word",
}
"""How near the words are taken to be when the worker does not say. ``word_for_word`` is never assumed of typing."""


EARLIEST = -2_208_988_800_000
"""The beginning of 1900. What lies far before it cannot be written as a date at all, and would stop every export."""


class Act(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="do"):
    """Something done at a step. ``trigger`` is its name in the machine."""

    @property
    def trigger(self) -> str:
        return str(self.__struct_config__.tag)


class Hearing(Act, frozen=True, kw_only=True):
    """An act that records what happened in the room. What is not said of it follows from the session."""

    captured: Captured | None = None
    said_at: Moment | None = None

    def heard(self, stage: Stage) -> tuple[Captured, Moment]:
        """How it was taken down, and when it was said. Raises Refused for an impossible time."""
        captured = self.captured or stage.sitting.captured
        said_at = self.said_at or _when(captured, stage)
        if said_at.at is not None and said_at.at > stage.now:
            raise Refused("The time it was said lies after the time it is written down. Correct the time.")
        if said_at.at is not None and said_at.at < EARLIEST:
            raise Refused("The time it was said lies before 1900. Correct the time.")
        if (said_at.at is None) != (said_at.precision == "unknown"):
            raise Refused(
                "A time said is exact or about, with a time; or unknown, without. Correct the time."
            )
        return captured, said_at


def _when(captured: Captured, stage: Stage) -> Moment:
    """Now, for what is taken down as it is said; otherwise about when the people sat together, if that is known."""
    if captured == "live":
        return Moment(precision="exact", at=stage.now)
    held_at = stage.sitting.held_at.at
    return Moment() if held_at is None else Moment(precision="about", at=held_at)


class Telling(Hearing, frozen=True, kw_only=True):
    """An act that may hold words of the person.

    ``told_after`` is the number of the statement that it was said after; 0 is the beginning of this sitting. ``spoke``
    is the second worker, where it was they who asked and heard it; left out, the one who writes.
    """

    words: Words | None = None
    voice: Voice | None = None
    manner: Manner = "spoken"
    language: str | None = None
    fidelity: Fidelity | None = None
    told_after: int | None = None
    prompt: str | None = None
    spoke: str | None = None

    def taken_down(
        self, stage: Stage, *, about: str | None, came: bool = False
    ) -> StatementRecorded | SaidUnrecorded | None:
        """The words as a statement, or nothing when none were given.

        Where the person does not want them written down they go no further than here: only that something was said
        is kept. ``came`` says that something was, also where nothing was typed. Raises Refused for an impossible time, or a
        statement or worker that is not there.
        """
        words = self.words if self.words is not None and self.words.text.strip() else None
        kept = stage.keeps_words(about)
        if words is None and (kept or not came):
            return None
        captured, said_at = self.heard(stage)
        told_after = stage.statement(self.told_after) if self.told_after else self.told_after
        spoke = stage.spoke(self.spoke)
        if words is None or not kept:
            return SaidUnrecorded(step=stage.step.id, about=about, captured=captured, said_at=said_at)
        voice, language, interpreter = self.speaker(stage)
        return StatementRecorded(
            words=words,
            voice=voice,
            manner=self.manner,
            language=language,
            interpreter=interpreter,
            captured=captured,
            fidelity=self.fidelity or FIDELITY[captured],
            said_at=said_at,
            typed_at=stage.now,
            told_after=told_after,
            step=stage.step.id,
            about=about,
            prompt=self.prompt,
            after=stage.case.last_put if captured == "live" and self.said_at is None else None,
            spoke=spoke,
        )

    def speaker(self, stage: Stage) -> tuple[Voice, str, str | None]:
        """Whose words these are, the language they are written in, and who interpreted them."""
        voice = self.voice or ("interpreted" if stage.case.interpreter else "own")
        sitting = stage.sitting
        written_in = sitting.person_locale if voice == "own" else sitting.worker_locale
        return voice, self.language or written_in, stage.interpreter if voice == "interpreted" else None


def spoken_at(stage: Stage) -> int | None:
    """When what is noted now was said (UTC milliseconds), if anybody knows. Between sessions that is now."""
    sitting = stage.case.sitting
    return stage.now if sitting is None else _when(sitting.captured, stage).at


def numbered(stage: Stage, said: StatementRecorded | SaidUnrecorded | None) -> int | None:
    """The number that a statement will have; nothing where no words are kept."""
    return stage.number if isinstance(said, StatementRecorded) else None
