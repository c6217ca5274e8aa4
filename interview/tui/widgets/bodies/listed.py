"""Rows that more than one kind of step shows: statements, ways to add something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.forms.how import standing_line
from interview.tui.forms.telling import wordings
from interview.tui.widgets.rows import Item, Plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.widget import Widget

    from interview.engine.standing import Statement
    from interview.engine.view import View
    from interview.tui.widgets.rows import Key


def statement(
    at: Widget,
    one: Statement,
    view: View,
    *,
    above: tuple[Plain, ...] = (),
    opens: Callable[[], None] | None = None,
    keys: tuple[Key, ...] = (),
) -> Item:
    """A statement with all its wordings, and how it was taken down; with what it answers ``above``, if that is said."""
    return Item(
        key=f"statement:{one.number}",
        pieces=(*above, *wordings(at, one), quiet(standing_line(at, one, view))),
        keys=keys,
        opens=opens,
    )


def headings(view: View, *, before: str | None = None) -> dict[int, tuple[Plain, ...]]:
    """Above which statements it is said what they answer, or at which step they were told: where another one begins.

    ``before`` is what those that come first need not be told to stand at.
    """
    titles = {origin.id: origin.label for origin in view.origins}
    above: dict[int, tuple[Plain, ...]] = {}
    for one in view.statements:
        title = titles.get(one.about or "") or titles.get(one.step)
        above[one.number] = (quiet(title),) if title is not None and title != before else ()
        before = title
    return above


def closed(at: Widget, view: View) -> tuple[Item, ...]:
    """A row that says why statements are not shown here, where there are any."""
    if not view.unread:
        return ()
    return (Item(key="unread", pieces=(quiet(chrome(at, "screen-unread", count=view.unread)),)),)


def adding(at: Widget, message: str, opens: Callable[[], None]) -> Item:
    """A row that opens an empty form."""
    return Item(key=message, pieces=(Plain(text=chrome(at, message), tone="way"),), opens=opens)


def quiet(text: str) -> Plain:
    """What stands below: how it is, not what it is."""
    return Plain(text=text, tone="quiet")


def unsettled(at: Widget, topics: tuple[str, ...]) -> tuple[Plain, ...]:
    """What an answer rests on and was not settled yet, for the worker to see beside it."""
    if not topics:
        return ()
    return (quiet(chrome(at, "screen-unsettled", topics=", ".join(topics))),)
