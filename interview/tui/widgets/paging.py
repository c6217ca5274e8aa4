"""A page further, or to either end, through all the lists that lie below each other in what scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from textual.containers import ScrollableContainer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.tui.widgets.rows import Rows


class Place(NamedTuple):
    """One row, from one line of the screen to another. It may be out of sight."""

    rows: Rows
    number: int
    top: int
    below: int


def to_end(rows: Rows, *, last: bool) -> None:
    """The hand to the first row of all the lists, or to the last."""
    there = list(_places(rows))
    if there:
        _to(there[-1 if last else 0])


def a_page(rows: Rows, by: int) -> None:
    """The hand by about what is in sight. A row that is taller than that is read to its end first."""
    if read_on(rows, by):
        return
    there = list(_places(rows))
    here = _here(there, rows)
    if here is None:
        return
    at, step = there[here].top, max(1, _tall(rows) - 1)
    if by > 0:
        reached = [number for number in range(here + 1, len(there)) if there[number].top <= at + step]
        to = reached[-1] if reached else min(here + 1, len(there) - 1)
    else:
        reached = [number for number in range(here) if there[number].top >= at - step]
        to = reached[0] if reached else max(here - 1, 0)
    if to == here:
        _scroll(rows, step * by)
    else:
        _to(there[to])


def read_on(rows: Rows, by: int, *, lines: int = 0) -> bool:
    """Scroll where the row under the hand is taller than what is in sight and goes on; whether it did.

    By so many ``lines``, or by a page.
    """
    there = list(_places(rows))
    here = _here(there, rows)
    seen = _seen(rows)
    if here is None or seen is None:
        return False
    place, inside = there[here], seen.scrollable_content_region
    if place.below - place.top <= inside.height:
        return False
    left = place.below - inside.bottom if by > 0 else inside.y - place.top
    if left <= 0:
        return False
    _scroll(rows, by * min(left, lines or max(1, inside.height - 1)))
    return True


def _seen(rows: Rows) -> Widget | None:
    """What scrolls: the nearest above that holds more than is in sight, else the nearest that could."""
    above = [one for one in rows.ancestors if isinstance(one, ScrollableContainer)]
    return next((one for one in above if one.max_scroll_y), above[0] if above else None)


def _tall(rows: Rows) -> int:
    seen = _seen(rows)
    return (seen or rows.screen).scrollable_content_region.height


def _scroll(rows: Rows, lines: int) -> None:
    if (seen := _seen(rows)) is not None:
        seen.scroll_relative(y=lines, animate=False)


def _places(rows: Rows) -> Iterator[Place]:
    """Every row on which the hand can be, from the top down."""
    holder = _seen(rows)
    if holder is None:
        yield from rows.places()
        return
    for one in holder.query("Rows").results():
        if one.focusable and one.size:
            yield from cast("Rows", one).places()


def _here(there: list[Place], rows: Rows) -> int | None:
    return next(
        (number for number, one in enumerate(there) if one.rows is rows and one.number == rows.number), None
    )


def _to(place: Place) -> None:
    if not place.rows.has_focus:
        place.rows.focus(scroll_visible=False)
    place.rows.put(place.number)
