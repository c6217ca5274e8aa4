"""Closing and reopening a case: at the desk, between sessions. No step of an interview offers them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.closing import counted, is_closed, left_open_now
from interview.engine.events import closing
from interview.engine.stage import Refused
from interview.engine.terms import ToldOfIt
from interview.engine.words import Words

if TYPE_CHECKING:
    from flows.law import Closing
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class CloseCase(Act, tag="close-case", frozen=True, kw_only=True):
    """Close the case, for a reason of the list. What is open is counted with it, and holds nobody up."""

    reason: str
    note: Words | None = None
    told: ToldOfIt | None = None
    told_how: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        case = stage.case
        if case.sitting is not None:
            raise Refused("A session is open on this case. End it first, then close the case.")
        if case.closed is not None:
            raise Refused(is_closed(case.closed))
        reason = next((one for one in stage.flow.closing if one.id == self.reason), None)
        if reason is None:
            raise Refused("That is no reason of the list. Choose one from it.")
        note, told_how = _typed(self.note), _typed(self.told_how)
        if reason.explained and note is None:
            raise Refused("Say in a few words what the reason is.")
        _refuse_untold(reason, self.told, told_how)
        return (
            closing.CaseClosed(
                reason=reason.id,
                note=note,
                told=self.told if reason.told else None,
                told_how=told_how if reason.told else None,
                left=counted(left_open_now(case, stage.duties())),
            ),
        )


class ReopenCase(Act, tag="reopen-case", frozen=True, kw_only=True):
    """Open a closed case again, and say why."""

    why: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if stage.case.closed is None:
            raise Refused("This case is not closed. Nothing was changed.")
        if not self.why.text.strip():
            raise Refused("Say in a few words why the case is opened again.")
        return (closing.CaseReopened(why=self.why),)


def _refuse_untold(reason: Closing, told: ToldOfIt | None, how: Words | None) -> None:
    if not reason.told:
        return
    if told is None:
        raise Refused("Say whether the person was told that the case is closed.")
    if told == "yes" and how is None:
        raise Refused("Say in a few words how they were told.")
    if told == "no" and how is None:
        raise Refused("Say in a few words why they are not told.")


def _typed(words: Words | None) -> Words | None:
    return words if words is not None and words.text.strip() else None
