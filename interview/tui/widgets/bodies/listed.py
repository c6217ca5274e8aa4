"""Rows that more than one kind of step shows: statements, ways to add something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome, word
from interview.tui.forms.telling import wordings
from interview.tui.widgets.rows import Item, Plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.widget import Widget

    from interview.engine.standing import Statement
    from interview.engine.view import View
    from interview.tui.widgets.rows import Key


def statement(
    at: Widget, one: Statement, *, opens: Callable[[], None] | None = None, keys: tuple[Key, ...] = ()
) -> Item:
    """A statement with all its wordings, and how it was taken down."""
    how = " · ".join(word(at, term) for term in (one.voice, one.manner, one.captured, one.fidelity))
    return Item(
        key=f"statement:{one.number}",
        pieces=(*wordings(at, one), Plain(text=how, tone="quiet")),
        keys=keys,
        opens=opens,
    )


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
