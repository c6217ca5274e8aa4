"""The worker's own side of the account: how far it goes, what was observed, what may have affected the detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.account import Circumstances, Observed
from interview.engine.events.base import Event, Heard
from interview.engine.terms import Circumstance, Depth
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class DepthChosen(Event, tag="depth-chosen", frozen=True, kw_only=True):
    """How far the account goes from here on, and why. What is volunteered is taken down all the same."""

    depth: Depth
    reason: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.account.depth = self.depth
        case.account.reason = self.reason


class IndicatorObserved(Heard, tag="indicator-observed", frozen=True, kw_only=True):
    """What the worker saw or heard. ``indicator`` is an id of the flow's list; the person never chose it."""

    indicator: str | None = None
    words: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.account.observed[entry.seq] = Observed(
            number=entry.seq,
            indicator=self.indicator,
            words=self.words,
            said_at=self.said_at,
            session=case.sessions,
            worker=entry.actor,
        )


class CircumstancesNoted(Event, tag="circumstances-noted", frozen=True, kw_only=True):
    """What may have affected the detail in this session. The latest stands."""

    circumstances: tuple[Circumstance, ...]
    words: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.account.circumstances[case.sessions] = Circumstances(
            session=case.sessions, circumstances=self.circumstances, words=self.words
        )
