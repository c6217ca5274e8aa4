"""What was recorded by mistake: every need and risk, each with what rests on it before it is taken out; what was taken out is put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.mistaken import MarkMistake, PutBack
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.forms.unkept import unkept
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Key, Plain, Row, Spoken
from interview.tui.widgets.rows_sheet import RowsSheet
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from textual.widget import Widget

    from interview.engine.mistakes_seen import RecordedSeen, TakenOutSeen
    from interview.engine.view import View
    from interview.engine.words import Words
    from interview.tui.pad import Pad
    from interview.tui.widgets.bodies.base import Body
    from interview.tui.widgets.rows import Piece


def may_be_marked(view: View) -> bool:
    """Whether there is a need or a risk to take out, or one to put back."""
    return bool(view.mistakes.recorded and "mark-mistake" in view.acts) or bool(
        view.mistakes.out and "put-back" in view.acts
    )


def may_go(view: View, about: str) -> bool:
    """Whether this need or risk can be taken out now."""
    return "mark-mistake" in view.acts and any(one.about == about for one in view.mistakes.recorded)


class MistakesSheet(RowsSheet):
    """What stands first; Enter asks why it goes. Below, what was taken out: ``p`` puts it back."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        super().__init__("mistakes", chrome(at, "screen-mistakes"), view, look="statements")
        self._pad = pad

    def on_descendant_focus(self) -> None:
        """Coming back from the form, what was typed there and not kept is seen."""
        self.show(self._view)

    def items(self, view: View) -> Iterator[Item]:
        if view.mistakes.recorded:
            yield Item(key="about", pieces=(quiet(chrome(self, "screen-mistakes-about")),), heading=True)
        yield from map(self._recorded, view.mistakes.recorded)
        if view.mistakes.out:
            yield Item(
                key="out",
                pieces=(Plain(text=chrome(self, "screen-mistakes-out"), tone="strong"),),
                heading=True,
            )
        yield from map(self._out, view.mistakes.out)

    def _recorded(self, one: RecordedSeen) -> Item:
        return Item(
            key=one.about,
            pieces=(*_named(one.label, one.words), *unkept(self, self._pad, form_key(one.about))),
            opens=lambda: self.lay(by_mistake(self, self._pad, self._view, one.about)),
        )

    def _out(self, one: TakenOutSeen) -> Item:
        pieces = [*_named(one.label, one.words), *_spoken([one.reason], quietly=True)]
        if one.anew:
            pieces.append(quiet(chrome(self, "screen-mistakes-anew")))
        return Item(key=f"out:{one.about}", pieces=tuple(pieces), keys=self._back(one))

    def _back(self, one: TakenOutSeen) -> tuple[Key, ...]:
        if one.anew or "put-back" not in self._view.acts:
            return ()
        act = PutBack(about=one.about)
        return (Key(letter="p", label=chrome(self, "screen-key-put-back"), run=lambda: self.do(act)),)


def form_key(about: str) -> str:
    """What the drafts of the form go by."""
    return f"mistake:{about}"


def by_mistake(at: Widget, pad: Pad, view: View, about: str) -> Form:
    """What rests on it and what becomes of that, and the worker's reason. Keeping it is the second step: nothing goes before."""
    one = next(one for one in view.mistakes.recorded if one.about == about)
    parts = Parts(at=at, pad=pad, key=form_key(about))
    named = Item(key="which", pieces=tuple(_named(one.label, one.words)))
    rests = Item(key="rests", pieces=tuple(_rests(at, one)))
    return Form(
        parts.key,
        parts.title("form-mistake"),
        [parts.note("mistake-why", lines=2)],
        lambda form: MarkMistake(about=about, reason=form.wanted("mistake-why")),
        before=(Row(named), Row(rests), *parts.not_theirs()),
    )


def key_of(at: Body, about: str) -> tuple[Key, ...]:
    """The letter beside a need that leads to the same form."""
    if not may_go(at.view, about):
        return ()

    def opens() -> None:
        at.lay(by_mistake(at, at.pad, at.view, about))

    return (Key(letter="b", label=chrome(at, "screen-key-mistake"), run=opens),)


def _rests(at: Widget, one: RecordedSeen) -> Iterator[Piece]:
    rests = one.rests
    yield Plain(text=chrome(at, "screen-mistake-goes"))
    if rests.told:
        yield Plain(text=chrome(at, "screen-mistake-told"), tone="strong")
    if rests.agreed:
        yield Plain(text=chrome(at, "screen-mistake-agreed"), tone="strong")
    if one.resting:
        yield Plain(text=chrome(at, "screen-mistake-stays"))
        yield from _spoken(one.resting)
    if one.going:
        yield Plain(text=chrome(at, "screen-mistake-with-it"))
        yield from _spoken(one.going)
    if rests.waited_for_by:
        yield Plain(text=chrome(at, "screen-mistake-waited-for"))
    yield quiet(chrome(at, "screen-mistake-duty"))
    yield quiet(chrome(at, "screen-mistake-kept"))


def _named(label: str, words: Words | None) -> Iterator[Piece]:
    yield Plain(text=label)
    yield from _spoken([words] if words is not None else [])


def _spoken(many: Iterable[Words], *, quietly: bool = False) -> Iterator[Piece]:
    for words in many:
        if not words.erased:
            yield Spoken(words=words, tone="quiet") if quietly else Spoken(words=words)
