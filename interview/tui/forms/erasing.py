"""Taking words out for good: first what would go is said, then it is announced, and only a second step does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual import on

from interview.casework.erasing import What, announce, call_off, preview
from interview.engine.words import Words
from interview.tui.chrome import chrome
from interview.tui.forms.for_good import ForGood
from interview.tui.forms.parts import need_label
from interview.tui.pad import Drafted
from interview.tui.privacy import plainly
from interview.tui.times import moment
from interview.tui.widgets.fields import OneOf, plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Rows, Spoken
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.widget import Widget

    from interview.casework.erasing import Preview
    from interview.engine.events.erasing import ErasureGround
    from interview.engine.standing import LegalHold
    from interview.engine.view import View
    from interview.guide import Guide
    from interview.tui.widgets.pieces import Piece

GROUNDS = ("person_asked", "retention", "by_mistake")


def held(at: Widget, hold: LegalHold) -> tuple[Piece, ...]:
    """What is said of a case under a legal hold, with the worker's reason for it."""
    said = Plain(text=chrome(at, "screen-hold", date=moment(at, hold.since)), tone="strong")
    return (said,) if hold.reason.erased else (said, Spoken(words=hold.reason, tone="quiet"))


class ErasureChoice(Sheet):
    """The session that is open, or the whole case. One statement alone is erased from where it is opened."""

    def __init__(self, at: Widget, view: View, more: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
        """``more`` are ways to what belongs here besides, each by its label; they stand below."""
        super().__init__("erase", chrome(at, "screen-written"))
        self._view = view
        self._more = more
        self._ways = Rows(classes="ways")

    def parts(self) -> Sequence[Widget]:
        return (Row(Item(key="how", pieces=self._how())), self._ways)

    def _how(self) -> tuple[Piece, ...]:
        if (hold := self._view.hold) is not None:
            return held(self, hold)
        return (Plain(text=chrome(self, "screen-erase-one"), tone="quiet"),)

    def on_mount(self) -> None:
        what = {"screen-erase-session": What(extent="session", session=self._view.session)}
        if self._view.session is None:
            what.clear()
        what["screen-erase-case"] = What(extent="case")
        if self._view.hold is not None:
            what.clear()
        ways = [self._way(message, one) for message, one in what.items()]
        self._ways.show([*ways, *(self._besides(label, opens) for label, opens in self._more)])

    def _besides(self, label: str, opens: Callable[[], None]) -> Item:
        def instead() -> None:
            self.action_close()
            opens()

        return Item(key=label, pieces=(Plain(text=label, tone="way"),), opens=instead)

    def _way(self, message: str, what: What) -> Item:
        title = chrome(self, message)

        def opens() -> None:
            self.action_close()
            self.lay(ErasureSheet(what, title))

        return Item(key=message, pieces=(Plain(text=title, tone="way"),), opens=opens)


class ErasureSheet(ForGood):
    """Ctrl+S announces, and nothing has gone. Then it is done with Enter, or called off; Esc leaves it for later."""

    def __init__(self, what: What, title: str) -> None:
        super().__init__(f"erase:{what.extent}:{what.statement}", title)
        self._what = what
        self._announced: int | None = None
        self._said = Row(Item(key="said", pieces=()))
        self._ways = Rows(classes="ways")

    @classmethod
    def of_passage(cls, at: Widget, number: int) -> ErasureSheet:
        """Return the sheet for one statement, with all its wordings."""
        return cls(What(extent="passage", statement=number), chrome(at, "screen-erase-passage"))

    def parts(self) -> Sequence[Widget]:
        options = [
            plain_option(ground, chrome(self, f"word-erase-{ground.replace('_', '-')}")) for ground in GROUNDS
        ]
        self._ground = OneOf("ground", "", options, label=chrome(self, "form-erase-ground"))
        return (self._said, self._ground, self._ways)

    def on_mount(self) -> None:
        self._ground.display = False
        self.run_worker(self._look(), group="erasing")

    def land(self) -> None:
        if self._ground.display:
            self._ground.focus()
        elif self._ways.items:
            self._ways.focus()

    @on(Drafted)
    def _not_kept(self, event: Drafted) -> None:
        event.stop()

    # What would go

    async def _look(self) -> None:
        from interview.guide import Refused

        guide, what = self.guide, self._what
        self._announced = self._waiting(guide)
        try:
            found = await self.own.asked(lambda: preview(guide, what))
        except Refused as nothing:
            self._said.show([Item(key="said", pieces=(Plain(text=str(nothing)),))])
            return
        self._said.show([Item(key="said", pieces=tuple(self._pieces(found)))])
        self._show_ways()
        self.land()

    def _waiting(self, guide: Guide) -> int | None:
        """What was announced of just this before, and neither done nor called off."""
        what = self._what
        same = [
            number
            for number, said in guide.case.to_erase.items()
            if (said.extent, said.statement, said.session) == (what.extent, what.statement, what.session)
        ]
        return same[-1] if same else None

    def _pieces(self, found: Preview) -> Iterator[Piece]:
        yield Plain(text=chrome(self, "screen-erase-what", count=found.passages), tone="strong")
        if self._what.extent == "case":
            yield Plain(text=chrome(self, "screen-erase-case-too"))
        built = tuple(self._built(found))
        if built:
            yield Plain(text=chrome(self, "screen-erase-built"))
            yield from built
        yield Plain(text=chrome(self, "screen-erase-kept"), tone="quiet")
        yield Plain(text=chrome(self, "screen-erase-backups"), tone="quiet")

    def _built(self, found: Preview) -> Iterator[Piece]:
        case = self.guide.case
        for need in map(case.needs.__getitem__, found.needs):
            yield from self._of(need.summary or Words(need_label(self, need)))
        for risk in map(case.risks.__getitem__, found.risks):
            yield from self._of(risk.summary)
        for line in map(case.lines.__getitem__, found.lines):
            yield from self._of(line.what)

    def _of(self, words: Words) -> Iterator[Piece]:
        if not words.erased:
            yield Spoken(words=words)

    # What is done

    def _show_ways(self) -> None:
        self._ground.display = self._announced is None
        if self._announced is None:
            ways = [("announce", "form-erase-announce", self.action_keep)]
        else:
            ways = [
                ("erase", "form-erase-now", self._erase),
                ("call-off", "form-erase-call-off", self._call_off),
            ]
        self._ways.show(
            [
                Item(key=key, pieces=(Plain(text=chrome(self, message), tone="way"),), opens=opens)
                for key, message, opens in ways
            ]
        )

    def action_keep(self) -> None:
        if self._announced is not None or not self._ways.items:
            return
        ground = cast("ErasureGround | None", self._ground.chosen)
        if ground is None:
            self.post_message(self.Told(chrome(self, "screen-erase-ground-missing")))
            self._ground.focus()
            return
        guide, what = self.guide, self._what

        async def announced() -> None:
            self._announced = await self.own.asked(lambda: announce(guide, what, ground=ground))
            self.post_message(self.Told(chrome(self, "screen-erase-announced")))
            self._show_ways()
            self._ways.go("call-off")
            self._ways.focus()

        self.carry_out(announced)

    def _call_off(self) -> None:
        guide, number = self.guide, self._announced
        if number is None:
            return

        async def off() -> None:
            await self.own.asked(lambda: call_off(guide, number))
            self.post_message(self.Told(chrome(self, "screen-erase-called-off")))
            self.action_close()

        self.carry_out(off)

    def _erase(self) -> None:
        guide, number = self.guide, self._announced
        if number is None:
            return

        async def erased() -> None:
            await self.own.typed_through()
            try:
                passages = await self.own.asked(lambda: self.own.reception.opened.erase(guide, number))
                line = chrome(self, "screen-erase-done", count=passages)
            except Exception as error:
                if number in guide.case.to_erase:
                    raise
                line = plainly(error)  # they are erased, and only the last traces on the disk are not
            await self.gone(line)

        self.carry_out(erased)

    async def gone(self, line: str) -> None:
        """Show the step anew, without anything that held the words."""
        self.own.open_anew(line, await self.own.asked(self.guide.view))
