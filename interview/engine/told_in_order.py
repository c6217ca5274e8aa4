"""The order of telling: where a statement stands among the others, whenever it was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.terms import FIRST

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.standing import Statement


def place_of(case: Case, statement: Statement) -> int:
    """Where a statement goes among those told so far: what is known of its time decides, and else that it was typed last."""
    if statement.told_after == FIRST:
        of_today = (place for place, number in enumerate(case.told) if number > case.sat_from)
        return next(of_today, len(case.told))
    if statement.told_after is not None and statement.told_after in case.told:
        place = case.told.index(statement.told_after) + 1
        while place < len(case.told) and _follows(case, case.told[place], statement.told_after):
            place += 1
        return place
    at = statement.said_at.at
    exact = statement.said_at.precision == "exact"
    if statement.captured == "live" and exact and at == statement.typed_at:
        return len(case.told)  # said as it was typed: last, whatever became of the clock
    if at is not None and at < case.last_said and not _timed_by_its_sitting(case, statement):
        for place, number in enumerate(case.told):
            other = case.statements[number].said_at.at
            if other is not None and other > at:
                return place
    return len(case.told)


def _timed_by_its_sitting(case: Case, statement: Statement) -> bool:
    """Whether all that is known of its time is when the people sat together, which puts it nowhere in the talk."""
    held_at = case.sitting.held_at.at if case.sitting else None
    said_at = statement.said_at
    return statement.captured != "live" and said_at.precision == "about" and said_at.at == held_at


def _follows(case: Case, number: int, earlier: int) -> bool:
    return case.statements[number].told_after == earlier
