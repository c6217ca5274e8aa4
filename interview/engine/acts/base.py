"""What every act is: something the worker does at a step, from which events follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

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


class Act(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="do"):
    """Something done at a step. ``trigger`` is its name in the machine."""

    @property
    def trigger(self) -> str:
        return str(self.__struct_config__.tag)


class Telling(Act, frozen=True, kw_only=True):
    """An act that may hold words of the person. What is not said of them follows from the session."""

    words: Words | None = None
    voice: Voice | None = None
    manner: Manner = "spoken"
    language: str | None = None
    captured: Captured | None = None
    fidelity: Fidelity | None = None
    said_at: Moment | None = None
    told_after: int | None = None
    prompt: str | None = None

    def statement(self, stage: Stage, *, about: str | None) -> StatementRecorded | None:
        """The words as a statement, or nothing when none were given. Raises Refused for an impossible time."""
        if self.words is None or not self.words.text:
            return None
        sitting = stage.sitting
        captured = self.captured or sitting.captured
        said_at = self.said_at or (
            Moment(precision="exact", at=stage.now) if captured == "live" else Moment()
        )
        if said_at.at is not None and said_at.at > stage.now:
            raise Refused("The time it was said lies after the time it is written down. Correct the time.")
        if (said_at.at is None) != (said_at.precision == "unknown"):
            raise Refused(
                "A time said is exact or about, with a time; or unknown, without. Correct the time."
            )
        voice = self.voice or ("interpreted" if stage.case.interpreter else "own")
        spoken_in = sitting.worker_locale if voice != "own" else sitting.person_locale
        return StatementRecorded(
            words=self.words,
            voice=voice,
            manner=self.manner,
            language=self.language or spoken_in,
            interpreter=stage.interpreter if voice == "interpreted" else None,
            captured=captured,
            fidelity=self.fidelity or FIDELITY[captured],
            said_at=said_at,
            typed_at=stage.now,
            told_after=None if self.told_after in (None, 0) else stage.statement(self.told_after or 0),
            step=stage.step.id,
            about=about,
            prompt=self.prompt,
        )
