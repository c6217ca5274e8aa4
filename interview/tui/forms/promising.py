"""What the worker promised: one more, and below it what became of those before, each noted with a key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast, get_args

from interview.composing.due import stands
from interview.engine.acts.always import MakePromise
from interview.engine.acts.promising import ClosePromise
from interview.engine.terms import PromiseCame, ToldOfIt
from interview.plan.named_day import named_day
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.forms.unkept import unkept
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from interview.engine.promised import Promise
    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.widgets.pieces import Piece


class Promises(Form):
    """Something the worker says they will do. Enter on an earlier one notes what became of it."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        self._at, self._pad, self._view = at, pad, view
        parts = Parts(at=at, pad=pad, key="promise")
        super().__init__(
            "promise",
            parts.title("form-promise"),
            [parts.note("promised"), parts.line("by")],
            lambda form: MakePromise(words=form.wanted("promised"), by=form.text("by")),
            before=parts.not_theirs(),
            after=self._made(view),
        )

    def show(self, view: View) -> None:
        self._view, self._after = view, tuple(self._made(view))
        self.see_ways()

    def on_descendant_focus(self) -> None:
        """Coming back from the form of one of them, what was typed there and not kept is seen."""
        self.show(self._view)

    def _made(self, view: View) -> Sequence[Item]:
        waiting = sorted(view.promises, key=lambda one: (not one.open, one.number))
        return [self._promise(one) for one in waiting]

    def _promise(self, one: Promise) -> Item:
        key = came_key(one)
        return Item(
            key=key,
            pieces=(
                *promise_pieces(self._at, one, today=self._view.today),
                *unkept(self._at, self._pad, key),
            ),
            opens=lambda: self.lay(came_of(self._at, self._pad, one, today=self._view.today)),
        )


def came_key(one: Promise) -> str:
    """What the drafts of the form for what became of it go by."""
    return f"promise-came:{one.number}"


def promise_pieces(at: Widget, one: Promise, *, today: str) -> tuple[Piece, ...]:
    """A promise as it stands: what, by when, and what became of it or that it is due."""
    say = partial(chrome, at)
    words: list[Piece] = [Spoken(words=one.words)] if not one.words.erased else []
    how = stands(one, say, today=today)
    late = how is not None and one.open
    by = [quiet(named_day(say, one.by, noted=one.said_at.at))] if one.by and not late else []
    standing = [Plain(text=how, tone="strong" if one.open else "soft")] if how else []
    return (quiet(chrome(at, "screen-promised")), *words, *by, *standing)


def came_of(at: Widget, pad: Pad, one: Promise, *, today: str) -> Form:
    """What became of one promise. Noted again, the last holds."""
    parts = Parts(at=at, pad=pad, key=came_key(one))
    came = [
        plain_option(how, chrome(at, f"promise-{how.replace('_', '-')}")) for how in get_args(PromiseCame)
    ]
    told = [
        plain_option(how, chrome(at, f"promise-told-{how.replace('_', '-')}")) for how in get_args(ToldOfIt)
    ]
    return Form(
        parts.key,
        parts.title("form-promise-came"),
        [
            parts.one("promise-is", came),
            parts.one("promise-told", told),
            parts.line("kept-on"),
            parts.note("came-why"),
        ],
        lambda form: ClosePromise(
            number=one.number,
            came=cast("PromiseCame", form.chosen("promise-is")),
            told=cast("ToldOfIt", form.chosen("promise-told")),
            on=form.text("kept-on"),
            why=form.words("came-why"),
        ),
        before=[Row(Item(key="promise", pieces=promise_pieces(at, one, today=today)))],
    )
