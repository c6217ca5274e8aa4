"""The screen of one step: what to say in both languages, what to take down, and the ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on
from textual.binding import Binding
from textual.containers import Container, VerticalScroll
from textual.screen import Screen

from interview.engine.acts.always import Interrupt, LookBack, Pause, Resume, Stop
from interview.tui.chrome import chrome
from interview.tui.forms import telling
from interview.tui.kept import keeps_something
from interview.tui.messages import Do
from interview.tui.pad import Discarded, Drafted, Pad, Taken
from interview.tui.screens.menu import Menu
from interview.tui.screens.show import ShowScreen
from interview.tui.widgets.bodies import BODIES
from interview.tui.widgets.bodies.base import Body
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.exact import visible
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.pick import Pick
from interview.tui.widgets.rows import Item, Rows
from interview.tui.widgets.sheet import Sheet
from interview.tui.widgets.ways_on import WaysOn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.engine.acts import AnyAct
    from interview.engine.view import View

SHORT = 20
"""Characters of a status beside which there is room for more."""


def _key(key: str, action: str) -> Binding:
    return Binding(key, action, show=False, priority=True)


class StepScreen(Screen[None]):
    """Shows one view after another. An editor that is open is never made anew while its step lasts."""

    AUTO_FOCUS: ClassVar[str | None] = ""
    CSS_PATH = "../step.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("f2", "rest"),
        _key("f3", "stop"),
        _key("f5", "tell"),
        _key("f6", "note"),
        _key("f7", "look_back"),
        _key("f8", "danger"),
        _key("f9", "show_person"),
        _key("f10", "menu"),
        _key("ctrl+g", "ways_on"),
        _key("ctrl+l", "turn"),
    ]

    def __init__(self, view: View, drafts: Mapping[str, str] | None = None) -> None:
        """``drafts`` is what was typed before and not kept; left out, the guide of the app is asked for it."""
        super().__init__()
        self.view = view
        self._given = drafts
        self.pad = Pad(drafts={})
        self._person_first = False
        self._sheets: list[Sheet] = []
        self._before: list[Widget | None] = []
        self._body: Body | None = None
        self._title = Paragraph(id="title")
        self._below = Paragraph(id="below")
        self._status, self._hints = "", ""
        self._passing = False
        self._keys = Paragraph(id="keys")
        self._ways = WaysOn(id="ways-on")
        self._place = VerticalScroll(self._ways, id="ways-place", can_focus=False)
        self._shown: ShowScreen | None = None
        self._done: AnyAct | None = None

    def compose(self) -> ComposeResult:
        drafts = self._given if self._given is not None else getattr(self.app, "guide").drafts()  # noqa: B009
        self.pad.drafts.update(drafts)
        self._body = self._made(self.view)
        yield self._title
        yield Container(self._body, id="main")
        yield self._place
        yield self._below
        yield self._keys

    def on_mount(self) -> None:
        self._head()
        self.call_after_refresh(self._land)

    def _made(self, view: View) -> Body:
        return BODIES[view.kind](view, self.pad, person_first=self._person_first)

    # What the app tells

    def show(self, view: View) -> None:
        """Take the next view: in place if the step is the same one, else with a new body."""
        before, self.view = self.view, view
        done, self._done = self._done, None
        if self._shown is not None:
            self._shown.show(view)
        if (view.case, view.session, view.step, view.kind) == (
            before.case,
            before.session,
            before.step,
            before.kind,
        ):
            self._refresh(view)
        else:
            self._change(view)
        self._head()
        if done is not None:
            self._passing = keeps_something(done)
            self._say(chrome(self, "screen-kept") if self._passing else "")

    def refused(self, line: str) -> None:
        """Say in one line why nothing was recorded. What was typed is where it was."""
        self.tell(line)

    def tell(self, line: str) -> None:
        self._passing = False
        self._say(line)

    def key_came(self) -> None:
        """A key was pressed: that something was kept has been seen."""
        if self._passing:
            self.tell("")

    def _say(self, line: str) -> None:
        self._status = line
        self._say_below()

    def _say_below(self) -> None:
        """The status, and beside a short one what the keys do here."""
        both = (self._status, self._hints) if len(self._status) <= SHORT else (self._status,)
        self._below.show("  |  ".join(filter(None, both)), "ltr")

    def _refresh(self, view: View) -> None:
        if self._body is not None:
            self._body.show(view)
        for sheet in self._sheets:
            sheet.show(view)

    def _change(self, view: View) -> None:
        before = [*self._sheets, *filter(None, (self._body,))]
        self._sheets, self._before = [], []
        self._say("")
        self.pad.taken = Taken()
        self._body = self._made(view)
        self.call_next(self._changing, before, self._body)

    async def _changing(self, before: Sequence[Widget], body: Body) -> None:
        """One layout and one paint, with the focus where it belongs."""
        with self.app.batch_update():
            for widget in before:
                widget.remove()
            if body is self._body:
                await self.query_one("#main").mount(body)
                self._land()

    def _head(self) -> None:
        view = self.view
        title = [view.phase_label, view.title]
        if view.audience == "worker":
            title.append(chrome(self, "screen-for-you-alone"))
        if view.paused:
            title.append(chrome(self, "screen-resting"))
        where = [
            *title,
            visible(view.label),
            chrome(self, "screen-session", number=view.session_number),
            view.person_language,
        ]
        if view.interpreter is not None:
            where.append(chrome(self, "screen-interpreter", code=view.interpreter.code))
        self._title.show(" · ".join(dict.fromkeys(where)), "ltr")
        self._ways.see(view)
        self._layers()
        self._keys.show(chrome(self, "screen-keys-resting" if view.paused else "screen-keys"), "ltr")

    def _land(self) -> None:
        if self._sheets:
            return
        if self.view.paused or self._body is None or not self._body.land():
            self._ways.focus()

    # Sheets

    @on(Sheet.Open)
    def _open(self, message: Sheet.Open) -> None:
        self.lay(message.sheet)

    def lay(self, sheet: Sheet) -> None:
        """Open a sheet over the step, unless it is open already."""
        if any(one.key == sheet.key for one in self._sheets):
            return
        self._before.append(self.focused)
        self._sheets.append(sheet)
        self.call_next(self._laying, sheet)

    async def _laying(self, sheet: Sheet) -> None:
        with self.app.batch_update():
            if sheet in self._sheets:
                await self.query_one("#main").mount(sheet)
                self._layers()
                sheet.land()

    @on(Sheet.Closed)
    def _sheet_closed(self, message: Sheet.Closed) -> None:
        if message.sheet not in self._sheets:
            return
        at = self._sheets.index(message.sheet)
        message.sheet.remove()
        before = self._before[at]
        del self._sheets[at], self._before[at]
        self._layers()
        if at < len(self._sheets):  # it opened another, which stands in its place
            self._before[at] = before
        elif before is not None and before.is_attached:
            self.call_after_refresh(before.focus)
        else:
            self.call_after_refresh(self._land)

    def _layers(self) -> None:
        """Only what is on top is seen; what lies under it keeps all it holds."""
        under = [self._body, *self._sheets]
        for layer in under:
            if layer is not None:
                layer.display = layer is under[-1]
        self._place.display = not self._sheets and bool(self._ways.items)

    @on(Rows.Choose)
    def _choose(self, message: Rows.Choose) -> None:
        self.lay(Pick(chrome(self, "screen-choose"), message.item))

    # What is said at the bottom

    @on(Rows.At)
    def _at(self, message: Rows.At) -> None:
        self._hint(message.item)

    def _hint(self, item: Item | None) -> None:
        hints = []
        if item is not None:
            hints = [f"{key.letter}\u00a0{key.label}" for key in item.keys if key.label]
            if item.opens is not None:
                hints.insert(0, chrome(self, "screen-enter-opens"))
        if self._sheets:
            hints.append(chrome(self, "form-close"))
        self._hints = " · ".join(hints)
        self._say_below()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        if not isinstance(event.widget, Rows):
            self._hints = chrome(self, "form-hint" if self._sheets else "screen-hint-editor")
            self._say_below()

    @on(Sheet.Told)
    def _told(self, message: Sheet.Told) -> None:
        self.tell(message.line)

    @on(WordsEditor.Refused)
    def _not_held(self, message: WordsEditor.Refused) -> None:
        self.tell(chrome(self, message.wording))

    @on(Body.Finished)
    def _finished(self) -> None:
        self._ways.focus()

    @on(Drafted)
    def _drafted(self, message: Drafted) -> None:
        self.pad.drafts[message.field] = message.text
        if self._status:
            self.tell("")

    @on(Discarded)
    def _discarded(self, message: Discarded) -> None:
        self.pad.drafts.pop(message.field, None)

    @on(Do)
    def _do(self, message: Do) -> None:
        act, done, clears = message.act, message.done, message.clears

        def kept() -> None:
            self._done = act
            for field in clears:
                self.pad.drafts.pop(field, None)
            if done is not None:
                done()

        message.done = kept

    # Keys that work at every step

    def act(self, act: AnyAct) -> None:
        self.post_message(Do(act))

    def action_rest(self) -> None:
        self.act(Resume() if self.view.paused else Pause())

    def action_stop(self) -> None:
        self.act(Stop())

    def action_look_back(self) -> None:
        self.act(LookBack())

    def action_danger(self) -> None:
        """Immediate danger: by its name among the protocols of the flow."""
        if any(protocol.id == "danger" for protocol in self.view.protocols):
            self.act(Interrupt(protocol="danger"))

    def action_tell(self) -> None:
        self.lay(telling.tell(self._ways, self.pad))

    def action_note(self) -> None:
        self.lay(telling.note(self._ways, self.pad))

    def action_menu(self) -> None:
        self.lay(Menu(self, self.view, self.pad))

    def action_show_person(self) -> None:
        self._shown = ShowScreen(self.view)
        self.app.push_screen(self._shown, self._shown_no_more)

    def _shown_no_more(self, _: Any) -> None:
        self._shown = None

    def action_ways_on(self) -> None:
        """From the bottom back to where the work is, or there from anywhere."""
        if self._ways.has_focus:
            self._land()
        elif self._place.display:
            self._ways.focus()

    def action_turn(self) -> None:
        """Put the person's language first, or the worker's again."""
        self._person_first = not self._person_first
        if self._body is not None:
            self._body.turn(person_first=self._person_first)
        for rows in self.query(Rows):
            rows.turn(person_first=self._person_first)
