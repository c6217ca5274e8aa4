"""What came in with one file, told from the record: its rows, what was taken down from them, and what rests on that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.prepared import PriorActionRecorded, TakenDown
from interview.engine.taken import noted, used

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from interview.engine.case import Case
    from interview.engine.events import Entry


def imports(entries: Iterable[Entry]) -> tuple[tuple[int, ...], ...]:
    """The rows of each file that was taken in, by their numbers. All rows of one file were entered in one go."""
    found: list[list[int]] = []
    last: tuple[Entry, int, int] | None = None
    for entry in entries:
        of = entry.event.imported if isinstance(entry.event, PriorActionRecorded) else None
        if of is None:
            last = None
            continue
        if last is not None and _goes_on(*last, entry, of.row, of.rows):
            found[-1].append(entry.seq)
        else:
            found.append([entry.seq])
        last = (entry, of.row, of.rows)
    return tuple(map(tuple, found))


def rows_with(entries: Iterable[Entry], number: int) -> tuple[int, ...]:
    """All rows of the file that the row of this number came in with; none where it is no such row."""
    return next((rows for rows in imports(entries) if number in rows), ())


def below(entries: Iterable[Entry], numbers: Collection[int]) -> tuple[int, ...]:
    """What was taken down from earlier actions or reports of these numbers."""
    return tuple(
        entry.seq
        for entry in entries
        if isinstance(entry.event, TakenDown)
        and (entry.event.action in numbers or entry.event.document in numbers)
    )


def standing(case: Case, numbers: Iterable[int]) -> tuple[int, ...]:
    """Those of them that stand in the case, and were not taken back."""
    return tuple(number for number in numbers if any(number in kept for kept in noted(case)))


def free(case: Case, numbers: Sequence[int]) -> tuple[int, ...]:
    """Those that stand and that nothing else in the case rests on: they can be taken back."""
    held = set(_held(case, numbers))
    return tuple(number for number in standing(case, numbers) if number not in held)


def _held(case: Case, numbers: Sequence[int]) -> Iterator[int]:
    """What a need, a risk or a ground rests on, with what that was taken down from."""
    resting = used(case) | {one.observed for one in case.account.concerns.values()}
    for number in numbers:
        if number in resting:
            yield number
            if (taken := case.taken.get(number)) is not None:
                yield from (one for one in (taken.action, taken.document) if one is not None)


def _goes_on(before: Entry, row: int, rows: int, entry: Entry, next_row: int, of: int) -> bool:
    return (entry.at, entry.seq, rows) == (before.at, before.seq + 1, of) and next_row > row
