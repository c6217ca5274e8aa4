"""What the worker makes of passages of the person's words: why the choice may concern them, and a draft timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interview.engine.acts.account import DropFromTimeline, GroundConcern, PlaceInTimeline
from interview.tui.chrome import chrome
from interview.tui.forms.noting import Noted, Noting
from interview.tui.forms.parts import Parts
from interview.tui.widgets.fields import Option, plain_option
from interview.tui.widgets.quote import QuoteField
from interview.tui.widgets.rows import Item, Key, Plain, Spoken
from interview.tui.widgets.rows_sheet import RowsSheet
from interview.tui.widgets.sheet import Form, Unfilled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.account import Observed, TimelineRow
    from interview.engine.terms import Precision, Quote
    from interview.engine.view import View
    from interview.engine.words import Words
    from interview.tui.pad import Pad
    from interview.tui.widgets.rows import Piece


def concern(at: Widget, pad: Pad, view: View) -> Form:
    """Why the choice may concern the person: words of theirs, or something that the worker observed."""
    parts = Parts(at=at, pad=pad, key="concern")
    labels = dict(view.account.indicators)
    seen = [_seen(one, labels) for one in view.account.observed]
    observed = parts.any("concern-observed", seen, at_most_one=True)

    def build(form: Form) -> GroundConcern:
        quote = form.query_one(QuoteField).quote
        chosen = next(iter(form.any("concern-observed")), None)
        if (quote is None) == (chosen is None):
            raise Unfilled("form-concern-one", field="concern-quote", named=False)
        return GroundConcern(quote=quote, observed=None if chosen is None else int(chosen))

    fields = [parts.quote("concern-quote", view), observed]
    return Noting(at, _concerns, view, "concern", parts.title("form-concern"), fields, build)


def _concerns(view: View) -> Iterator[Noted]:
    labels, seen = dict(view.account.indicators), {one.number: one for one in view.account.observed}
    for one in view.account.concerns:
        words = None if one.quote is None else _words(view, one.quote)
        pieces: list[Piece] = [Spoken(words=words)] if words is not None else []
        if one.observed in seen:
            pieces += _seen(seen[one.observed], labels).pieces
        yield Noted(number=one.number, title="screen-concern-before", pieces=tuple(pieces))


def _seen(one: Observed, labels: dict[str, str]) -> Option:
    pieces: list[Piece] = [Plain(text=labels[one.indicator])] if one.indicator in labels else []
    if one.words is not None and not one.words.erased:
        pieces.append(Spoken(words=one.words))
    return Option(id=str(one.number), pieces=tuple(pieces) or (Plain(text=str(one.number)),))


class Timeline(RowsSheet):
    """The worker's draft, in the order that they put it in. Enter opens a row; it is never shown to the person."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        super().__init__("draft-timeline", chrome(at, "screen-timeline"), view)
        self._pad = pad

    def items(self, view: View) -> Iterator[Item]:
        yield Item(key="draft", pieces=(Plain(text=chrome(self, "screen-timeline-draft"), tone="quiet"),))
        for row in view.account.timeline:
            yield self._row(view, row)
        yield Item(
            key="add",
            pieces=(Plain(text=chrome(self, "screen-timeline-add"), tone="way"),),
            opens=lambda: self.lay(place(self, self._pad, self._view)),
        )

    def _row(self, view: View, row: TimelineRow) -> Item:
        pieces: list[Piece] = [Plain(text=chrome(self, f"screen-timeline-{row.precision}"), tone="quiet")]
        pieces += [
            Spoken(words=words)
            for quote in (row.when, row.what, row.place)
            if quote is not None and (words := _words(view, quote)) is not None
        ]
        drop = Key(
            letter="x",
            label=chrome(self, "screen-timeline-drop"),
            run=lambda: self.do(DropFromTimeline(row=row.row)),
        )
        return Item(key=f"row:{row.row}", pieces=tuple(pieces), keys=(drop,))


def place(at: Widget, pad: Pad, view: View) -> Form:
    """A passage, when and where in words of theirs, and after which row it goes. When may well be unknown."""
    parts = Parts(at=at, pad=pad, key="timeline")
    rows = [
        Option(id=row.row, pieces=(Spoken(words=words),))
        for row in view.account.timeline
        if (words := _words(view, row.what)) is not None
    ]
    precisions = [
        plain_option(one, chrome(at, f"screen-timeline-{one}")) for one in ("unknown", "about", "exact")
    ]

    def build(form: Form) -> PlaceInTimeline:
        quotes = {field.name: field.quote for field in form.query(QuoteField)}
        what, when = quotes["timeline-what"], quotes["timeline-when"]
        precision = cast("Precision", form.chosen("timeline-precision"))
        if what is None:
            raise Unfilled("form-timeline-what-missing", field="timeline-what", named=False)
        if (when is None) != (precision == "unknown"):
            raise Unfilled("form-timeline-when-both", field="timeline-precision", named=False)
        return PlaceInTimeline(
            what=what,
            precision=precision,
            when=when,
            place=quotes["timeline-place"],
            after=next(iter(form.any("timeline-after")), None),
        )

    return Form(
        "timeline",
        parts.title("screen-timeline-add"),
        [
            parts.quote("timeline-what", view),
            parts.one("timeline-precision", precisions, "unknown"),
            parts.quote("timeline-when", view),
            parts.quote("timeline-place", view),
            parts.any("timeline-after", rows, at_most_one=True),
        ],
        build,
    )


def _words(view: View, quote: Quote) -> Words | None:
    """The words of a passage, if they are still there."""
    one = next((one for one in view.statements if one.number == quote.statement), None)
    if one is None or (words := one.worded(quote.wording)).erased:
        return None
    return words.cut(quote.start, quote.end)
