"""What a step says quietly of how much was asked in this sitting, and of what was put off. Never a bar, never a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.carrying import CarryForward
from interview.tui.chrome import chrome
from interview.tui.widgets.rows import Item, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.widget import Widget

    from interview.engine.view import CarriedSeen, LoadSeen, View
    from interview.tui.widgets.rows import Piece


def loads(at: Widget, view: View) -> Iterator[Item]:
    """How much of each kind there was: for the worker. It is no text of the step, and nothing marks it as said."""
    said = " · ".join(_load(at, load) for load in view.loads)
    if said:
        yield Item(key="loads", pieces=(Plain(text=said, tone="quiet"),))


def _load(at: Widget, load: LoadSeen) -> str:
    match load.load:
        case "risks":
            return chrome(at, "screen-load-risks", done=load.done, most=load.most)
        case "plan_lines":
            return chrome(at, "screen-load-lines", done=load.done, most=load.most)
        case _:
            return chrome(at, "screen-load-checked", done=load.done, most=load.most)


def carrying(at: Widget, about: str | None, do: Callable[[CarryForward], None]) -> Item:
    """A way to put one thing off to another day; with no ``about``, all that is open here."""
    label = chrome(at, "screen-carry-rest" if about is None else "screen-carry")
    return Item(
        key="carry", pieces=(Plain(text=label, tone="way"),), opens=lambda: do(CarryForward(about=about))
    )


def carried(at: Widget, view: View) -> Iterator[Item]:
    """What was put off to this session, to be taken up first."""
    if view.carried:
        yield Item(key="carried", pieces=(Plain(text=chrome(at, "screen-carried-here"), tone="label"),))
    for one in view.carried:
        yield Item(key=f"carried:{one.about}", pieces=_carried(one))


def _carried(one: CarriedSeen) -> tuple[Piece, ...]:
    words = (Spoken(words=one.words),) if one.words is not None else ()
    return (Plain(text=one.label, tone="quiet"), *words)
