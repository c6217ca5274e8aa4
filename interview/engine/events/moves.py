"""Moving through the flow, and what was put to the person on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.case import Position
from interview.engine.events.base import Event, Heard, Looking
from interview.engine.held import Held
from interview.engine.setting import break_over
from interview.engine.standing import Put
from interview.engine.terms import Quote, Said
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


QUOTING = "account-you-said"
"""The wording that holds the person's own words, and cannot be said without them."""


class StepReached(Event, tag="step-reached", frozen=True, kw_only=True):
    """The session moved on to this step by this move.

    ``last`` is true at the end of the flow; ``left_interrupt`` when the move led out of an interrupt for good;
    ``passed`` are the steps that were passed over, since all they ask was settled before. By the move ``go-to`` it was
    gone to straight, to be written up: that is no way that could be looked back along.
    ``left_open`` is why the worker went on with something open, if they did.
    """

    step: str
    move: str
    last: bool = False
    left_interrupt: bool = False
    left_open: str | None = None
    passed: tuple[str, ...] = ()

    @property
    def looking(self) -> bool:
        return self.move == "go-to"

    def fold(self, case: Case, entry: Entry) -> None:
        now = case.position
        if now is None:
            return
        if self.left_interrupt and now.held:
            break_over(case, "interrupt", since=now.held[0].at, at=entry.at)
        case.breaks.end(entry.at)
        case.reach(self.step)
        case.passed_over.update(self.passed)
        case.held_last = now.held if self.last else ()
        if self.move in ("stop", "go-to") or self.last or self.left_interrupt:
            case.leave(() if self.last else now.held)
            case.position = Position(step=self.step, passed=self.passed)
        else:
            back = (*now.back, now.step, *self.passed)
            case.position = msgspec.structs.replace(now, step=self.step, back=back, passed=self.passed)


class SteppedBack(Looking, tag="stepped-back", frozen=True, kw_only=True):
    """A look back at the step before. Nothing recorded is undone."""

    step: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        if case.position:
            case.reach(self.step)
            case.position = msgspec.structs.replace(
                case.position, step=self.step, back=case.position.back[:-1], passed=()
            )


class InterruptBegan(Looking, tag="interrupt-began", frozen=True, kw_only=True):
    """Something came up that cannot wait. The step it broke into is kept, to be gone back to or not."""

    protocol: str
    step: str

    def fold(self, case: Case, entry: Entry) -> None:
        now = case.position
        case.breaks.end(entry.at)
        case.breaks.open_signs = ()
        if now:
            case.reach(self.step)
            held = Held(
                protocol=self.protocol,
                step=now.step,
                back=now.back,
                number=entry.seq,
                interpreted=case.interpreter is not None,
                at=None if case.written_up else entry.at,
            )
            case.broke_in.setdefault(self.protocol, []).append(entry.seq)
            case.position = Position(step=self.step, held=(*now.held, held))


class InterruptEnded(Looking, tag="interrupt-ended", frozen=True, kw_only=True):
    """The worker chose to go back to the step that was interrupted."""

    protocol: str
    step: str

    def fold(self, case: Case, entry: Entry) -> None:
        now = case.position
        if now and now.held:
            break_over(case, "interrupt", since=now.held[-1].at, at=entry.at)
            case.leave(now.held[-1:])
            case.position = Position(step=self.step, back=now.held[-1].back, held=now.held[:-1])


class Shown(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One wording as it stood on the screen: the exact text, its language, and the standing of the translation.

    Where the person's own words were quoted, ``text`` has a gap and ``quote`` says which words filled it.
    """

    message: str
    locale: str
    text: str
    state: str
    quote: Quote | None = None


class PromptsShown(Looking, tag="prompts-shown", frozen=True, kw_only=True):
    """What stood on the screen at this step. Being on the screen is not being said."""

    step: str
    prompts: tuple[Shown, ...]

    def fold(self, case: Case, entry: Entry) -> None:
        if case.breaks.since is None:
            case.breaks.since = entry.at
        case.put.extend(
            Put(number=entry.seq, message=shown.message, locale=shown.locale, said=None)
            for shown in self.prompts
        )


class PromptSaid(Heard, tag="prompt-said", frozen=True, kw_only=True):
    """Whether a wording was said to the person: as shown, differently (in ``words``), or not.

    ``spoke`` is who said it, where that is not the one who wrote it down. ``wording`` is the exact text, where it is
    written up afterwards and so was on no screen while they sat together.
    """

    message: str | None
    locale: str
    how: Said
    words: Words | None = None
    quote: Quote | None = None
    interpreter: str | None = None
    spoke: str | None = None
    wording: Shown | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        if self.message is not None:
            case.marked[self.message] = self.how
        if self.how != "not_said" and self.captured == "live":
            case.last_put = entry.seq
            if self.message is not None and self.quote is None and self.message != QUOTING:
                case.put_in[entry.seq] = self.message
        case.put.append(Put(number=entry.seq, message=self.message or "", locale=self.locale, said=self.how))


class WordingChecked(Event, tag="wording-checked", frozen=True, kw_only=True):
    """The interpreter in this sitting read an unreviewed translation and found it fit to be shown."""

    message: str
    locale: str
    digest: str
    interpreter: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.wording_checked.add((self.message, self.locale, self.digest))
