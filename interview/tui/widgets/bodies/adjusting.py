"""Beside what was asked of what somebody prefers: what is done differently because of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.adjusting import PUT
from interview.tui.chrome import chrome
from interview.tui.widgets.bodies.base import marks
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Key, Piece, Spoken

if TYPE_CHECKING:
    from interview.engine.view import Text
    from interview.tui.widgets.bodies.base import Body

LANGUAGE = "language"
"""The step that asks how they wish to talk and to be told: a change can be noted there, too."""


def adjusting(body: Body, about: str, asked: Text) -> tuple[Key, ...]:
    """The letter that notes it, where the step asks of that."""
    if "adjust" not in body.view.acts or (body.view.phase != "NEEDS" and body.view.step != LANGUAGE):
        return ()

    def lay() -> None:
        from interview.tui.forms.referring import adjust  # few steps ask for it

        body.lay(adjust(body, body.pad, about, asked))

    return (Key(letter="a", label=chrome(body, "screen-adjust"), run=lay),)


def adjusted(body: Body, about: str) -> list[Piece]:
    """What is done differently because of it, as it was noted."""
    return [
        piece
        for one in body.view.reaching.adjustments
        if one.question == about
        for piece in (quiet(chrome(body, "screen-adjusted")), Spoken(words=one.words))
    ]


def prompt(body: Body, text: Text) -> Item:
    """One more thing that may be asked; once it was said, with what is done differently because of it."""
    keys = adjusting(body, text.message, text) if text.said in PUT else ()
    return Item(
        key=f"text:{text.message}",
        pieces=(text, *adjusted(body, text.message)),
        keys=(*marks(body, text), *keys),
    )
