"""Each plan that the person agreed to is a version: the lines as they stood then, folded from the record up to its entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.case import Case
from interview.engine.events.planning import PlanAgreed
from interview.engine.standing import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.events import Entry


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """A plan as it was agreed. ``number`` counts them from 1; ``entry`` is where the record says so."""

    number: int
    entry: int
    at: int
    """When the entry was written (UTC ms)."""
    said_at: int | None
    """When the person said so (UTC ms), if that is known."""
    session: int
    lines: tuple[Line, ...]
    """All that had not been taken out, whatever the person said to them."""


def before_now(entries: Iterable[Entry]) -> tuple[Version, Version] | None:
    """The plan as it stands, and the version before it; None where there is none.

    What stands is the last version while it is agreed to; else the lines as they are now, which are no version yet.
    """
    kept = tuple(entries)
    found = versions(kept)
    case = Case.replay(kept)
    if case.plan_agreed is not None:
        return (found[-2], found[-1]) if len(found) > 1 else None
    if not found:
        return None
    now = Version(
        number=len(found) + 1,
        entry=case.seq,
        at=kept[-1].at,
        said_at=None,
        session=case.sessions,
        lines=_lines(case),
    )
    return found[-1], now


def _lines(case: Case) -> tuple[Line, ...]:
    return tuple(line for line in case.lines.values() if not line.dropped)


def versions(entries: Iterable[Entry]) -> tuple[Version, ...]:
    """Every version in the order of the record. Words that were erased since are erased in all of them."""
    case, found = Case(), list[Version]()
    for entry in entries:
        case.apply(entry)
        if isinstance(entry.event, PlanAgreed):
            found.append(
                Version(
                    number=len(found) + 1,
                    entry=entry.seq,
                    at=entry.at,
                    said_at=entry.event.said_at.at,
                    session=case.sessions,
                    lines=_lines(case),
                )
            )
    return tuple(found)
