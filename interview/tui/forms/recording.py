"""How much is written down, what must not be written, and a legal hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.acts.recording import ChooseRecord, LiftLegalHold, SetLegalHold
from interview.engine.terms import Recording
from interview.tui.chrome import chrome, word
from interview.tui.forms.erasing import ErasureChoice, held
from interview.tui.forms.for_good import ForGood
from interview.tui.forms.parts import Parts
from interview.tui.privacy import plainly
from interview.tui.times import moment
from interview.tui.widgets.rows import Item, Plain, Row, Rows, Spoken
from interview.tui.widgets.rows_sheet import RowsSheet
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.widget import Widget

    from interview.engine.standing import Statement
    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.widgets.bodies.base import Body
    from interview.tui.widgets.pieces import Piece
    from interview.tui.widgets.sheet import Sheet

FIRST_WORDS = 60
"""Code points of a statement by which it is known again."""


class RecordChoice(RowsSheet):
    """What to say of it, then the three that the person may choose from; what stands is marked."""

    def __init__(self, body: Body, view: View) -> None:
        super().__init__(
            "record", chrome(body, "screen-record"), view, look="", person_first=body.person_first
        )
        self._body = body

    def on_mount(self) -> None:
        super().on_mount()
        if self._view.record_open and self._view.notes_agreed:
            self.rows.go("record:full")  # a yes is to all they say, unless they want less

    def items(self, view: View) -> Iterator[Item]:
        first = Plain(text=chrome(self, "screen-record-first"), tone="quiet")
        yield Item(key="first", pieces=(first,))
        yield from map(self._body.text, view.record_says)
        yield from (self._choice(extent) for extent in get_args(Recording))
        yield from self._kept_before()

    def _choice(self, extent: Recording) -> Item:
        stands = extent == self._view.recording and not self._view.record_open
        pieces: list[Piece] = [Plain(text=word(self, f"record-{extent}"), tone="way")]
        if extent != "full":
            pieces.append(Plain(text=chrome(self, f"screen-record-means-{extent}"), tone="quiet"))
        return Item(
            key=f"record:{extent}",
            sign="●" if stands else "○",
            pieces=tuple(pieces),
            opens=lambda: self.do(ChooseRecord(extent=extent), then=lambda: self._chosen(extent)),
        )

    def _chosen(self, extent: Recording) -> None:
        self.action_close()
        self.post_message(self.Told(chrome(self, f"screen-record-now-{extent}")))

    def _kept_before(self) -> Iterator[Item]:
        if any(one.passages for one in self._view.statements):
            yield Item(
                key="kept-before",
                pieces=(Plain(text=chrome(self, "screen-record-erase"), tone="way"),),
                opens=lambda: self.lay(ErasureChoice(self, self._view)),
            )


class DontWriteSheet(ForGood):
    """One thing just taken down, by its number, its time and its first words. Enter, and it is gone; Esc leaves it."""

    def __init__(self, at: Widget, one: Statement) -> None:
        super().__init__("dont-write", chrome(at, "screen-dont-write"))
        self._one = one
        self._ways = Rows(classes="ways")

    def parts(self) -> Sequence[Widget]:
        which = chrome(
            self, "screen-dont-write-which", number=self._one.number, time=moment(self, self._one.typed_at)
        )
        pieces = (
            Plain(text=which),
            Spoken(words=self._one.latest.cut(0, FIRST_WORDS)),
            Plain(text=chrome(self, "screen-dont-write-what"), tone="quiet"),
        )
        return (Row(Item(key="which", pieces=pieces)), self._ways)

    def on_mount(self) -> None:
        now = Plain(text=chrome(self, "screen-dont-write-now"), tone="way")
        self._ways.show([Item(key="now", pieces=(now,), opens=self._erase)])

    def _erase(self) -> None:
        guide, number = self.guide, self._one.number

        async def erased() -> None:
            await self.own.typed_through()
            line = chrome(self, "screen-dont-write-done")
            try:
                await self.own.asked(lambda: self.own.reception.opened.dont_write(guide, number))
            except Exception as error:
                if guide.case.statements[number].passages:
                    raise
                line = plainly(error)  # they are erased, and only the last traces on the disk are not
            self.own.open_anew(line, await self.own.asked(guide.view))

        self.carry_out(erased)


def set_hold(at: Widget, pad: Pad) -> Form:
    """Nothing of the case is erased from then on."""
    means = Plain(text=chrome(at, "screen-hold-means"), tone="quiet")
    return Form(
        "legal-hold",
        chrome(at, "form-hold-set"),
        [Parts(at=at, pad=pad, key="legal-hold").note("hold-reason")],
        lambda form: SetLegalHold(reason=form.wanted("hold-reason")),
        before=[Row(Item(key="means", pieces=(means,)))],
    )


def lift_hold(at: Widget, pad: Pad, view: View) -> Form:
    """The hold has ended."""
    return Form(
        "lift-legal-hold",
        chrome(at, "form-hold-lift"),
        [Parts(at=at, pad=pad, key="legal-hold").note("hold-ended")],
        lambda form: LiftLegalHold(reason=form.wanted("hold-ended")),
        before=[Row(Item(key="hold", pieces=held(at, view.hold)))] if view.hold else [],
    )


def record_ways(
    at: Widget,
    pad: Pad,
    view: View,
    *,
    body: Body,
    dont_write: Callable[[], None],
    lay: Callable[[Sheet], None],
) -> list[tuple[str, Callable[[], None]]]:
    """The ways to all this from the list of what can be done, each by its label."""
    ways: list[tuple[str, str, Callable[[], None]]] = [
        ("dont-write", "screen-dont-write-last", dont_write),
        ("choose-record", "screen-record", lambda: lay(RecordChoice(body, view))),
        ("legal-hold", "form-hold-set", lambda: lay(set_hold(at, pad))),
        ("lift-legal-hold", "form-hold-lift", lambda: lay(lift_hold(at, pad, view))),
    ]
    wrong = "legal-hold" if view.hold is not None else "lift-legal-hold"
    return [(chrome(at, label), opens) for act, label, opens in ways if act in view.acts and act != wrong]
