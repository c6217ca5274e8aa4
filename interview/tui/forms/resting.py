"""How they are: a sign that it is too much, the offer of a break or of something quiet, and what they say to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.always import Say
from interview.engine.acts.resting import NoteSign, OfferBreak
from interview.engine.terms import BreakAnswer, BreakOffer, WhyBreak
from interview.tui.chrome import chrome, word
from interview.tui.forms import telling
from interview.tui.forms.parts import Parts
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Key, Plain, Row, Spoken
from interview.tui.widgets.rows_sheet import RowsSheet
from interview.tui.widgets.sheet import Form, Unfilled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.widget import Widget

    from interview.engine.breaks import Sign
    from interview.engine.view import Text, View
    from interview.tui.pad import Pad
    from interview.tui.widgets.rows import Piece


class HowTheyAre(RowsSheet):
    """What may be said to offer a break, a sign to note, and the answer to keep. Offering is never asked for twice."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        super().__init__("how-they-are", chrome(at, "screen-how-they-are"), view)
        self._pad = pad

    def items(self, view: View) -> Iterator[Item]:
        for one in view.breaks.signs:
            yield Item(key=f"sign:{one.number}", pieces=_sign(self, one, view))
        for text in view.breaks.says:
            yield Item(key=f"text:{text.message}", pieces=(text,), keys=self._marks(text))
        if "offer-break" in view.acts:
            yield self._way("screen-offer-break", lambda: self.lay(offer(self, self._pad, self._view)))
        if "note-sign" in view.acts:
            yield self._way("screen-note-sign", lambda: self.lay(note_sign(self, self._pad, self._view)))
        if view.breaks.minutes is not None:
            line = chrome(self, f"screen-break-{view.breaks.length_as}", minutes=view.breaks.minutes)
            yield Item(key="usual", pieces=(Plain(text=line, tone="quiet"),))

    def _way(self, message: str, opens: Callable[[], None]) -> Item:
        return Item(key=message, pieces=(Plain(text=chrome(self, message), tone="way"),), opens=opens)

    def _marks(self, text: Text) -> tuple[Key, ...]:
        if "say" not in self._view.acts:
            return ()
        said = Say(message=text.message, **self._pad.taken.put())
        return (
            Key(letter="s", label=chrome(self, "screen-key-said"), run=lambda: self.do(said)),
            Key(
                letter="d",
                label=chrome(self, "screen-key-differently"),
                run=lambda: self.lay(telling.said_differently(self, self._pad, self._view, text)),
            ),
        )


def _sign(at: Widget, one: Sign, view: View) -> tuple[Piece, ...]:
    labels = dict(view.breaks.listed)
    pieces: list[Piece] = [Plain(text=chrome(at, "screen-sign-noted"), tone="quiet")]
    if one.sign in labels:
        pieces.append(Plain(text=labels[one.sign or ""]))
    if one.words is not None and not one.words.erased:
        pieces.append(Spoken(words=one.words))
    return tuple(pieces)


def note_sign(at: Widget, pad: Pad, view: View) -> Form:
    """Something of the list, in the worker's words, or both. It is never read out."""
    parts = Parts(at=at, pad=pad, key="sign")
    listed = [plain_option(name, label) for name, label in view.breaks.listed]
    source = chrome(at, "screen-signs-from", source=view.breaks.source) if view.breaks.source else ""

    def build(form: Form) -> NoteSign:
        words, chosen = form.words("sign-seen"), next(iter(form.any("sign-is")), None)
        if words is None and chosen is None:
            raise Unfilled("form-sign-missing", field="sign-is", named=False)
        return NoteSign(sign=chosen, words=words, **pad.taken.heard())

    return Form(
        "sign",
        parts.title("screen-note-sign"),
        [
            parts.any("sign-is", listed, at_most_one=True),
            parts.note("sign-seen"),
            *([Row(Item(key="source", pieces=(Plain(text=source, tone="quiet"),)))] if source else []),
        ],
        build,
        before=parts.not_theirs(),
    )


def offer(at: Widget, pad: Pad, view: View) -> Form:
    """What was offered and why, and what they said. A break that is taken begins when this is kept."""
    parts = Parts(at=at, pad=pad, key="break")
    offers = [plain_option(one, word(at, f"break-{one}")) for one in get_args(BreakOffer)]
    whys = [plain_option(one, word(at, f"why-break-{one}")) for one in get_args(WhyBreak)]
    answers = [plain_option(one, word(at, f"break-{one}")) for one in get_args(BreakAnswer)]
    why = "sign" if view.breaks.signs else "time" if view.breaks.due_in == 0 else None

    def build(form: Form) -> OfferBreak:
        return OfferBreak(
            answer=cast("BreakAnswer", form.chosen("break-answer")),
            offered=cast("tuple[BreakOffer, ...]", form.some("break-offered")),
            why=cast("WhyBreak", form.chosen("break-why")),
            words=form.words("their-words"),
            **pad.taken.told(),
        )

    return Form(
        "break",
        parts.title("screen-offer-break"),
        [
            parts.one("break-answer", answers),
            parts.any("break-offered", offers, ("break",)),
            parts.one("break-why", whys, why),
            parts.words("their-words"),
        ],
        build,
    )
