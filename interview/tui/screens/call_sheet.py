"""The call sheet: what the worker ticks for one call, and then the sheet to be read out."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast, get_args

from textual import on
from textual.binding import Binding

from interview.plan.call_sheet import Access, Company, Health, Place, Ticked
from interview.tui.pad import Drafted
from interview.tui.screens.page import PAGES, Page
from interview.tui.screens.reading import ReadingScreen
from interview.tui.widgets.fields import AnyOf, OneOf, Option, WordsField, plain_option
from interview.tui.widgets.rows import Item, Plain, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.casework.plan_now import PlanNow
    from interview.engine.words import Words
    from interview.guide import Guide
    from interview.tui.reception import Reception


class CallSheetScreen(Page):
    """Ticks go into no record. They are there again until the case is left."""

    heading = "call-heading"
    keys = "call-keys"
    help_message = "help-call"
    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("ctrl+s", "read", show=False, priority=True),
    ]

    def __init__(self, reception: Reception, guide: Guide, now: PlanNow) -> None:
        super().__init__()
        self._reception, self._guide, self._now = reception, guide, now

    def body(self) -> Iterator[Widget]:
        ticked = self._reception.ticked(self._guide)
        yield self.worded("call-why", classes="advice")
        self._children = self._number("children", "call-children", ticked.children)
        self._adults = self._number("adults", "call-adults", ticked.adults)
        self._place = self._any(
            "place", [(tick, self.own.chrome(f"call-place-{tick}")) for tick in get_args(Place)], ticked.place
        )
        self._health = self._any(
            "health",
            [(tick, self.own.chrome(f"call-health-{tick}")) for tick in get_args(Health)],
            ticked.health,
        )
        self._access = self._any(
            "access",
            [(tick, self.own.chrome(f"call-access-{tick}")) for tick in get_args(Access)],
            ticked.access,
        )
        self._not_area = self._typed("not-area", "call-not-area", ticked.not_area)
        self._near = self._typed("near", "call-near", ticked.near)
        self._route = self._typed("route", "call-route", ticked.route)
        yield from (self._children, self._adults, self._place, self._not_area, self._near)
        yield from (self._health, self._access, self._route)
        read = Plain(text=self.own.chrome("call-read"), tone="way")
        yield Rows([Item(key="read", sign="→", pieces=(read,), opens=self.action_read)], classes="go")

    def _typed(self, name: str, label: str, words: Words | None) -> WordsField:
        return WordsField(name, "", words.text if words else "", label=self.own.chrome(label), lines=1)

    def _number(self, name: str, label: str, chosen: str | None) -> OneOf:
        options = [
            plain_option(number, self.own.chrome(f"plan-call-number-{number}"))
            for number in get_args(Company)
        ]
        return OneOf(name, "", options, label=self.own.chrome(label), chosen=chosen)

    def _any(self, name: str, said: Sequence[tuple[str, str]], ticked: Sequence[str]) -> AnyOf:
        options: list[Option] = [plain_option(tick, label) for tick, label in said]
        label = self.own.chrome(f"plan-heading-call-{name}")
        return AnyOf(name, "", options, label=label, ticked=ticked)

    def on_mount(self) -> None:
        for field in (self._not_area, self._near, self._route):
            field.editor.styles.height = 1
        self._children.focus()

    @on(Drafted)
    def _ticked(self, event: Drafted) -> None:
        event.stop()
        self._reception.tick(
            self._guide,
            Ticked(
                place=cast("tuple[Place, ...]", self._place.chosen()),
                access=cast("tuple[Access, ...]", self._access.chosen()),
                health=cast("tuple[Health, ...]", self._health.chosen()),
                adults=cast("Company | None", self._adults.chosen),
                children=cast("Company | None", self._children.chosen),
                not_area=self._not_area.words,
                near=self._near.words,
                route=self._route.words,
            ),
        )

    def action_read(self) -> None:
        """Show the sheet as it is read out."""
        text = self._now.call_sheet_text(self._reception.ticked(self._guide))
        self.own.over(CallSheetRead(self._reception, self._guide, text))

    def action_back(self) -> None:
        self.app.pop_screen()


class CallSheetRead(ReadingScreen):
    """The sheet itself, on the phone."""

    heading = "call-read-heading"
    help_message = "help-call"
    look = "one-page"

    def __init__(self, reception: Reception, guide: Guide, text: str) -> None:
        super().__init__(text)
        self._reception, self._guide = reception, guide

    def ways(self) -> Sequence[Item]:
        """Write it out, with the plan for now."""
        write = Plain(text=self.own.chrome("now-write"), tone="way")
        return (
            Item(
                key="write",
                sign="→",
                pieces=(write,),
                opens=lambda: self._reception.export_now(self._guide),
            ),
        )
