"""The screen of one step: what to say in both languages, what to take down, and the ways on."""

from __future__ import annotations

import math
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on
from textual.binding import Binding
from textual.containers import VerticalScroll

from interview.engine.acts.always import Interrupt, LookBack, Pause, Resume, Stop
from interview.tui.chrome import chrome
from interview.tui.forms import telling
from interview.tui.forms.advising import GetAdvice
from interview.tui.kept import keeps_something
from interview.tui.messages import Do
from interview.tui.pad import Discarded, Drafted, Pad, Taken
from interview.tui.screens.menu import Menu
from interview.tui.screens.show import ShowScreen
from interview.tui.screens.still import StillScreen
from interview.tui.widgets.below import Below
from interview.tui.widgets.bodies import BODIES
from interview.tui.widgets.bodies.base import Body
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.exact import typed
from interview.tui.widgets.heading import heading
from interview.tui.widgets.layers import Layers
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.pick import Pick
from interview.tui.widgets.rows import Rows
from interview.tui.widgets.sheet import Sheet
from interview.tui.widgets.ways_on import WaysOn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.engine.acts import AnyAct
    from interview.engine.view import View


def _seen(widget: Widget) -> bool:
    return all(getattr(one, "display", True) for one in widget.ancestors_with_self)


def _key(key: str, action: str) -> Binding:
    return Binding(key, action, show=False, priority=True)


class StepScreen(StillScreen[None]):
    """Shows one view after another. An editor that is open is never made anew while its step lasts."""

    STILL_HELD: ClassVar[float] = 0.4
    REPEATED: ClassVar[float] = 0.15
    """Seconds: how soon after a new page an Enter is none for it, and how fast a key that is held down comes again."""
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
        _key("ctrl+p", "advice"),
    ]

    def __init__(self, view: View, drafts: Mapping[str, str] | None = None) -> None:
        """``drafts`` is what was typed before and not kept; left out, the guide of the app is asked for it."""
        super().__init__()
        self.view = view
        self._given = drafts
        self.pad = Pad(drafts={})
        self._person_first = False
        self._rested_at: Widget | None = None
        self._changed, self._entered, self._held = -math.inf, -math.inf, False
        self.main: Layers | None = None
        self._title = Paragraph(id="title")
        self._below = Below()
        self._keys = Paragraph(id="keys")
        self._ways = WaysOn(id="ways-on")
        self._place = VerticalScroll(self._ways, id="ways-place", can_focus=False)
        self._shown: ShowScreen | None = None
        self._done: AnyAct | None = None
        self._arrived = False

    def compose(self) -> ComposeResult:
        drafts = self._given if self._given is not None else getattr(self.app, "guide").drafts()  # noqa: B009
        self.pad.drafts.update(drafts)
        self.main = Layers(self._made(self.view))
        yield self._title
        yield self.main
        yield self._place
        yield self._below
        yield self._keys

    def on_mount(self) -> None:
        self._head()
        self.call_after_refresh(self._land)

    @property
    def on_its_way(self) -> bool:
        """Whether a box is being opened or closed."""
        return not self._arrived or (self.main is not None and self.main.on_its_way)

    def _made(self, view: View) -> Body:
        return BODIES[view.kind](view, self.pad, person_first=self._person_first)

    # What the app tells

    def show(self, view: View) -> None:
        """Take the next view: in place if the step is the same one, else with a new body."""
        before, self.view = self.view, view
        if view.paused and not before.paused:
            self._rested_at = self.focused
        done, self._done = self._done, None
        if self._shown is not None:
            self._shown.show(view)
        if (view.case, view.session, view.step, view.kind) == (
            before.case,
            before.session,
            before.step,
            before.kind,
        ):
            if self.main is not None:
                self.main.show(view)
        else:
            self._change(view)
        self._head()
        if view.paused != before.paused:
            self.tell("")
            self._land()
        if done is not None:
            kept = keeps_something(done)
            self._below.tell(chrome(self, "screen-kept") if kept else "", passing=kept)

    def tell(self, line: str) -> None:
        self._below.tell(line)

    refused = tell
    """Say in one line why nothing was recorded. What was typed is where it was."""

    def came(self, event: events.Key | events.Paste) -> bool:
        """Before a key or a paste is handed on; False if it is not to be.

        Words typed beside the place they belong to are typed there. An Enter that was still held down, or pressed twice, when
        another page came is none that was meant for that page.
        """
        if isinstance(event, events.Key) and event.key == "enter" and self._too_soon():
            return False
        self._below.key_came()
        here = self.focused
        words = isinstance(event, events.Paste) or typed(event.character)
        if not words or not isinstance(here, Rows) or here.takes_letters:
            return True
        if (there := here.words_go_to) is not None and _seen(there):
            self.set_focus(there)
        else:
            self._below.tell(chrome(self, "screen-not-typed"), passing=True)
        return True

    def _too_soon(self) -> bool:
        now = monotonic()
        again, self._entered = now - self._entered < self.REPEATED, now
        self._held = now - self._changed < self.STILL_HELD or (self._held and again)
        return self._held

    def _change(self, view: View) -> None:
        self._changed = monotonic()
        self.tell("")
        self.pad.taken = Taken()
        if self.main is not None:
            self.main.change(self._made(view), self._land)

    def _head(self) -> None:
        view = self.view
        self._title.set_class(bool(view.call), "calling")
        self._title.show(heading(self, view), "ltr")
        self._ways.see(view)
        self._see()
        self._keys.show(chrome(self, "screen-keys-resting" if view.paused else "screen-keys"), "ltr")

    def _land(self) -> None:
        """Where the work is: at rest the ways on, after it where it was, else where the body says."""
        layers, resting, self._arrived = self.main, self.view.paused, True
        back, self._rested_at = self._rested_at, self._rested_at if resting else None
        if layers is None:
            return
        if not resting and back is not None and back.is_attached and back is not self._ways:
            back.focus()
        elif resting or (not layers.sheets and not layers.body.land()):
            self._ways.focus()

    # Sheets

    @property
    def sheets(self) -> Sequence[Sheet]:
        """What lies over the step, the one in front last."""
        return self.main.sheets if self.main is not None else ()

    @on(Sheet.Open)
    def _open(self, message: Sheet.Open) -> None:
        self.lay(message.sheet)

    def lay(self, sheet: Sheet) -> None:
        """Open a sheet over the step, unless it is open already."""
        if self.view.paused:
            self._below.tell(chrome(self, "screen-rest-first"), passing=True)
        elif self.main is not None:
            self.main.lay(sheet, back=self.focused)
            self._see()

    @on(Sheet.Closed)
    def _sheet_closed(self, message: Sheet.Closed) -> None:
        if self.main is not None:
            self.main.close(message.sheet, self._land)
            self._see()

    def _see(self) -> None:
        """At rest nothing of the interview is seen, and under a sheet not the ways on."""
        if self.main is not None:
            self.main.see()
            self.main.display = not self.view.paused
        self._place.display = bool(self._ways.items) and (self.view.paused or not self.sheets)

    @on(Rows.Choose)
    def _choose(self, message: Rows.Choose) -> None:
        self.lay(Pick(chrome(self, "screen-choose"), message.item))

    # What is said at the bottom

    @on(Rows.At)
    def _at(self, message: Rows.At) -> None:
        self._below.hint(message.item, in_sheet=bool(self.sheets))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        if not isinstance(event.widget, Rows):
            self._below.say_hint(chrome(self, "form-hint" if self.sheets else "screen-hint-editor"))

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
        if self._below.status:
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
        self._if_open(Resume() if self.view.paused else Pause())

    def action_stop(self) -> None:
        self._if_open(Stop())

    def action_look_back(self) -> None:
        self._if_open(LookBack())

    def _if_open(self, act: AnyAct) -> None:
        if act.trigger in self.view.acts:
            self.act(act)
        else:
            self._below.tell(chrome(self, "screen-not-here"), passing=True)

    def action_danger(self) -> None:
        """Immediate danger: by its name among the protocols of the flow."""
        if any(protocol.id == "danger" and protocol.open for protocol in self.view.protocols):
            self.act(Interrupt(protocol="danger"))
        else:
            self._below.tell(chrome(self, "screen-not-here"), passing=True)

    def action_tell(self) -> None:
        self.lay(telling.tell(self._ways, self.pad))

    def action_note(self) -> None:
        self.lay(telling.note(self._ways, self.pad))

    def action_advice(self) -> None:
        self.lay(GetAdvice(self._ways, self.pad, self.view))

    def action_menu(self) -> None:
        self.lay(Menu(self, self.view, self.pad))

    def action_show_person(self) -> None:
        self._shown = ShowScreen(self.view)
        self.app.push_screen(self._shown, self._shown_no_more)

    def _shown_no_more(self, _: Any) -> None:
        self._shown = None

    def action_ways_on(self) -> None:
        """To the ways on, from anywhere."""
        if self._place.display:
            self._ways.focus()

    def action_turn(self) -> None:
        """Put the person's language first, or the worker's again."""
        self._person_first = not self._person_first
        if self.main is not None:
            self.main.body.turn(person_first=self._person_first)
        for rows in self.query(Rows):
            rows.turn(person_first=self._person_first)
