"""What of the account was taken down before which information about exploitation was given. Ids and times, no words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.told import StatementRecorded
from interview.engine.events.understanding import TopicExplained
from interview.plan.evidence.model import SittingTold, Told
from interview.plan.heard import Heard, when

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.plan.evidence.happened import Happened
    from interview.plan.heard import Hearing

GENERAL = "PC6"
"""The criterion that information about exploitation and control serves."""


def order(happened: Sequence[Happened]) -> tuple[tuple[SittingTold, ...], tuple[Told, ...]]:
    """For each session what was told and explained in it; and for each explanation what was said before it, and after."""
    account = [one for one in happened if isinstance(one.entry.event, StatementRecorded) and _free(one)]
    explained = [
        one for one in happened if isinstance(one.entry.event, TopicExplained) and one.names(GENERAL)
    ]
    hearings = Heard.of(one.entry for one in happened).by_entry
    return _sittings(account, explained), tuple(_told(one, account, hearings) for one in explained)


def _free(one: Happened) -> bool:
    """Whether it answers nothing that was asked: it belongs to the account, wherever it was told."""
    return isinstance(one.entry.event, StatementRecorded) and one.entry.event.about is None


def _sittings(account: Sequence[Happened], explained: Sequence[Happened]) -> tuple[SittingTold, ...]:
    numbers = sorted({one.session for one in (*account, *explained) if one.session is not None})
    return tuple(
        SittingTold(
            session=number,
            account=tuple(one.entry.seq for one in account if one.session == number),
            information=tuple(one.entry.seq for one in explained if one.session == number),
        )
        for number in numbers
    )


def _told(one: Happened, account: Sequence[Happened], hearings: dict[int, Hearing]) -> Told:
    here = hearings[one.entry.seq]
    said = [hearings[statement.entry.seq] for statement in account]
    before = tuple(other.entry for other in said if here.after(other))
    after = tuple(other.entry for other in said if other.after(here))
    topic = one.entry.event.topic if isinstance(one.entry.event, TopicExplained) else ""
    its = when(here)
    return Told(
        entry=one.entry.seq,
        topic=topic,
        session=one.session,
        said_at=its["said_at"],
        said_at_precision=its["said_at_precision"] or "unknown",
        before=before,
        after=after,
        unknown=tuple(other.entry for other in said if other.entry not in (*before, *after)),
    )
