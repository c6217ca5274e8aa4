"""What a step shows the worker beside its texts: what to do here, where that is from, and what the case holds already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Piece, Plain, Spoken

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.seen import PanelLine, PanelSeen
    from interview.engine.view import View


ADVICE = "advice"
"""The row with what to do here. The work does not begin at it."""


def advice(view: View) -> list[Item]:
    """What to do here, in one row; nothing where the flow says nothing."""
    if not view.advice:
        return []
    pieces: list[Piece] = [Plain(text=line, tone="strong") for line in view.advice]
    return [Item(key=ADVICE, pieces=tuple(pieces))]


def source(at: Widget, view: View) -> list[Item]:
    """Where the conduct of this step is from, and that it is time to look again."""
    if view.source is None:
        return []
    line = chrome(at, "source-of-this", source=view.source, date=view.checked_on or "")
    pieces = [quiet(line), *([quiet(chrome(at, "source-stale"))] if view.stale else [])]
    return [Item(key="source", pieces=tuple(pieces))]


FIRST = "contact"
"""The panel without which nothing may be done: nobody is called before it is known how that is safe."""


def panels(view: View, *, first: bool = False) -> list[Item]:
    """The panels of the step, below each other; an empty one says that it is. ``first`` are those above its questions."""
    here = (panel for panel in view.panels if (panel.panel == FIRST) == first)
    return [item for panel in here for item in _panel(panel)]


def _panel(panel: PanelSeen) -> list[Item]:
    title = Plain(text=panel.title, tone="strong")
    if not panel.lines:
        return [Item(key=f"panel:{panel.panel}", pieces=(title, quiet(panel.none)))]
    return [
        Item(
            key=f"panel:{panel.panel}:{number}",
            pieces=(title, *_pieces(line)) if number == 0 else _pieces(line),
        )
        for number, line in enumerate(panel.lines)
    ]


def _pieces(line: PanelLine) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    if line.label:
        pieces.append(Plain(text=line.label))
    if line.words is not None:
        pieces.append(Spoken(words=line.words))
    if line.quiet:
        pieces.append(quiet(line.quiet))
    if line.stands:
        pieces.append(Plain(text=line.stands))
    if line.then is not None and not line.then.erased:
        pieces.append(Spoken(words=line.then))
    return tuple(pieces)
