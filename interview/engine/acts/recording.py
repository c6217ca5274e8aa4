"""How much is written down; what must not be written; and a hold under which nothing is erased."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from interview.engine.acts.base import Act, Hearing
from interview.engine.events import erasing, recording
from interview.engine.stage import Refused
from interview.engine.terms import Recording
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class ChooseRecord(Hearing, tag="choose-record", frozen=True, kw_only=True):
    """The person says how much may be written down. They can say otherwise at any time."""

    extent: Recording

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        captured, said_at = self.heard(stage)
        return (recording.RecordChosen(extent=self.extent, captured=captured, said_at=said_at),)


class DontWrite(Act, tag="dont-write", frozen=True, kw_only=True):
    """The person says of something just taken down: don't write that. Its words go at once, in every wording.

    For what was said in the session that is open. Anything older is announced first, and then erased.
    """

    statement: int

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        statement = stage.case.statements[stage.statement(self.statement)]
        refuse_under_hold(stage.case)
        if statement.session != stage.sitting.id:
            raise Refused("That was said in an earlier session. Erase it in two steps: announce it first.")
        if not statement.passages:
            raise Refused("There are no words left there to erase.")
        return (
            erasing.ErasureAnnounced(
                extent="passage",
                statement=self.statement,
                session=None,
                ground="person_asked",
                passages=statement.passages,
            ),
            erasing.WordsErased(announced=stage.number, passages=statement.passages),
        )


class SetLegalHold(Act, tag="legal-hold", frozen=True, kw_only=True):
    """Put the case under a hold: nothing of it is erased until it is lifted."""

    reason: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        return (hold_set(stage.case, self.reason),)


class LiftLegalHold(Act, tag="lift-legal-hold", frozen=True, kw_only=True):
    """The hold has ended."""

    reason: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        return (hold_lifted(stage.case, self.reason),)


def hold_set(case: Case, reason: Words) -> recording.LegalHoldSet:
    """That a hold begins. Raises Refused under one already, or without a reason."""
    if case.hold is not None:
        raise Refused(f"This case is under a legal hold already, since {_day(case.hold.since)}.")
    if not reason.text.strip():
        raise Refused("A legal hold needs a reason. Type who asked for it, and why.")
    return recording.LegalHoldSet(reason=reason)


def hold_lifted(case: Case, reason: Words) -> recording.LegalHoldLifted:
    """That the hold ends. Raises Refused under none, or without a reason."""
    if case.hold is None:
        raise Refused("This case is under no legal hold.")
    if not reason.text.strip():
        raise Refused("Lifting a legal hold needs a reason. Type who said that it has ended.")
    return recording.LegalHoldLifted(reason=reason)


def refuse_under_hold(case: Case) -> None:
    """Raise Refused while the case is under a legal hold: nothing of it is erased then."""
    if case.hold is not None:
        raise Refused(
            f"This case is under a legal hold since {_day(case.hold.since)}, and nothing of it is erased. "
            "Ask whoever asked for the hold."
        )


def _day(at: int) -> str:
    return datetime.datetime.fromtimestamp(at / 1000, datetime.UTC).date().isoformat()
