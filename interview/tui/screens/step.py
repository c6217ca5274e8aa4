"""The screen of one step: what to say in both languages, what to take down, and the ways on."""

from __future__ import annotations

import math
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on
from textual.containers import VerticalScroll

from interview.engine.acts.always import Move
from interview.tui.above import Above, place
from interview.tui.beside import Beside
from interview.tui.chrome import chrome
from interview.tui.forms import telling
from interview.tui.forms.advising import GetAdvice
from interview.tui.forms.setting import ask_again
from interview.tui.kept import kept_line
from interview.tui.led_to import led_to
from interview.tui.messages import AskPlanNow, Do
from interview.tui.pad import Discarded, Drafted, Pad, Taken
from interview.tui.screens.came_up import come_up
from interview.tui.screens.keyed import KeyedScreen
from interview.tui.screens.menu import menu_key
from interview.tui.screens.show import ShowScreen, texts_of
from interview.tui.unwriting import dont_write
from interview.tui.widgets.bodies.base import Body
from interview.tui.widgets.bodies.by_kind import BODIES
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.exact import typed
from interview.tui.widgets.layers import Layers
from interview.tui.widgets.looked_at import switch_looking
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.pick import Pick
from interview.tui.widgets.rows import Rows
from interview.tui.widgets.sheet import Sheet
from interview.tui.widgets.ways_on import WaysOn, seen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult
    from textual.widget import Widget

    from interview.engine.acts import AnyAct
    from interview.engine.view import View


class StepScreen(KeyedScreen):
    """Shows one view after another. An editor that is open is never made anew while its step lasts."""

    STILL_HELD: ClassVar[float] = 0.4
    REPEATED: ClassVar[float] = 0.15
    """Seconds: how soon after a new page an Enter is none for it, and how fast a key that is held down comes again."""
    AUTO_FOCUS: ClassVar[str | None] = ""
    CSS_PATH = "../step.tcss"

    def __init__(self, view: View, drafts: Mapping[str, str] | None = None, *, to: str = "") -> None:
        """``drafts`` is what was typed before and not kept; left out, the guide is asked. It opens at the one ``to``."""
        super().__init__(view)
        self._given, self._to = drafts, to
        self.pad = Pad(drafts={})
        self._person_first = False
        self._rested_at: Widget | None = None
        self._changed, self._entered, self._held = -math.inf, -math.inf, False
        self.main: Layers | None = None
        self._title, self._keys = Above(id="title"), Paragraph(id="keys")
        self._ways = WaysOn(id="ways-on")
        self._place = VerticalScroll(self._ways, id="ways-place", can_focus=False)
        self._shown: ShowScreen | None = None
        self._done: AnyAct | None = None
        self._arrived = False
        self.beside = Beside(self)

    def compose(self) -> ComposeResult:
        drafts = self._given if self._given is not None else getattr(self.app, "guide").drafts()  # noqa: B009
        self.pad.drafts.update(drafts)
        self.main = Layers(self._made(self.view))
        yield self._title
        yield self.main
        yield self._place
        yield from (self._below, self._keys)

    def on_mount(self) -> None:
        self._head()
        self._below.passed_over(self.view.passed)
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
        self.pad.see(view.present)
        if view.paused and not before.paused:
            self._rested_at = self.focused
        done, self._done = self._done, None
        if self._shown is not None:
            self._shown.show(view)
        if place(view) == place(before):
            if self.main is not None:
                self.main.show(view)
        else:
            self._change(view)
        self._head()
        if view.paused != before.paused:
            self.tell("")
            self._land()
        ask_again(self, before, view)
        if done is not None:
            line, passing = kept_line(self, done, before, view)
            self._below.tell(line, passing=passing)
        if (view.session, view.step) != (before.session, before.step):
            self._below.passed_over(view.passed)
            if view.not_asked and not view.finished and view.audience == "person":
                self.tell(chrome(self, "screen-stop-leaves", what=", ".join(view.not_asked)))

    def tell(self, line: str) -> None:
        self._below.tell(line)

    def refused(self, line: str, *, passing: bool = False) -> None:
        """Say why nothing was recorded. What was typed is where it was."""
        self._below.tell(line, passing=passing, of=self.main and self.main.top)

    def came(self, event: events.Key | events.Paste) -> bool:
        """Before a key or a paste is handed on; False if it is not to be.

        Words typed beside their place are typed there, or in a sheet where a step has none. An Enter that was still
        held down, or pressed twice, when another page came is none that was meant for that page.
        """
        if isinstance(event, events.Key) and event.key == "enter" and self._too_soon():
            return False
        self._below.key_came()
        here = self.focused
        words = isinstance(event, events.Paste) or typed(event.character)
        if words and self.beside.holds(event):
            return False
        if not words or not isinstance(here, Rows) or here.takes_letters:
            return True
        there = here.box() if here is self._ways else here.words_go_to
        if there is not None and seen(there):
            self.set_focus(there)
        elif self.sheets or self.view.paused or "tell" not in self.view.acts:
            tells = "tell" in self.view.acts and not self.view.paused
            self._below.tell(chrome(self, "screen-not-typed" if tells else "screen-not-taken"), passing=True)
        else:
            self.beside.begin(event)
            return False
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
        self._let_go_of_unwanted()
        if self.main is not None:
            self.main.change(self._made(view), self._land)

    def _head(self) -> None:
        view = self.view
        self._title.see(view, trust=self.trust(texts_of(view)))
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
        if (to := self._to) in self.pad.drafts:
            led_to(self, to)
        self._to = ""

    # Sheets

    @property
    def sheets(self) -> Sequence[Sheet]:
        """What lies over the step, the one in front last."""
        return self.main.sheets if self.main is not None else ()

    @on(Sheet.Open)
    def _open(self, message: Sheet.Open) -> None:
        self.lay(message.sheet)

    def lay(self, sheet: Sheet) -> None:
        """Open a sheet over the step, unless it is open already. At rest, only one that is for then too."""
        if self.view.paused and not sheet.at_rest:
            self._below.tell(chrome(self, "screen-rest-first"), passing=True)
        elif self.main is not None:
            self._below.covered()
            self.main.lay(sheet, back=self.focused)
            self._see()

    @on(Sheet.Closed)
    def _sheet_closed(self, message: Sheet.Closed) -> None:
        if self.main is not None:
            self._below.closed(message.sheet)
            self.main.close(message.sheet, self._land)
            self._let_go_of_unwanted()
            self._see()

    def _see(self) -> None:
        """At rest nothing of the interview is seen, and under a sheet not the ways on."""
        if self.main is not None:
            self.main.see()
            self.main.display = not self.view.paused or self._above_rest
        resting = self.view.paused and not self._above_rest
        self._place.display = bool(self._ways.items) and (resting or not self.sheets)

    @property
    def _above_rest(self) -> bool:
        return bool(self.sheets) and self.sheets[-1].at_rest

    @on(Rows.Choose)
    def _choose(self, message: Rows.Choose) -> None:
        self.lay(Pick(chrome(self, "screen-choose"), message.item))

    # What is said at the bottom

    @on(Rows.At)
    def _at(self, message: Rows.At) -> None:
        self._below.hint(message.item, in_sheet=bool(self.sheets), letters=message.letters)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self._ways.came_from(event.widget)
        if not isinstance(event.widget, Rows):
            self._below.hint_field(event.widget, in_sheet=bool(self.sheets))

    @on(Sheet.Told)
    def _told(self, message: Sheet.Told) -> None:
        of = self.sheets[-1] if self.sheets and message.missing else None
        self._below.tell(message.line, passing=message.passing, lasting=message.lasting, of=of)

    @on(WordsEditor.Refused)
    def _not_held(self, message: WordsEditor.Refused) -> None:
        self.refused(chrome(self, message.wording), passing=message.passing)

    @on(Body.Finished)
    def _finished(self) -> None:
        self._ways.focus()

    def _let_go_of_unwanted(self) -> None:
        """What the person does not want written down is gone with its box: it does not come back in another one."""
        if self.view.recording != "full":
            guide = getattr(self.app, "guide")  # noqa: B009
            for field in [field for field in self.pad.drafts if not guide.may_draft(field)]:
                del self.pad.drafts[field]

    @on(Drafted)
    def _drafted(self, message: Drafted) -> None:
        self.pad.drafts[message.field] = message.text
        self._below.drafted()

    @on(Discarded)
    def _discarded(self, message: Discarded) -> None:
        self.pad.drafts.pop(message.field, None)

    @on(Do)
    def _do(self, message: Do) -> None:
        act, done, clears = message.act, message.done, message.clears
        if isinstance(act, Move) and self.beside.leaves_words():
            message.stop()
            self.tell(chrome(self, "screen-box-not-kept"))
            return

        def kept() -> None:
            self._done = act
            self.pad.placed(act)
            for field in clears:
                self.pad.drafts.pop(field, None)
            if done is not None:
                done()

        message.done = kept

    def action_keep_box(self) -> None:
        """From the ways on: keep what is in the box of the step."""
        if self.main is not None and self.main.body.not_kept:
            self.main.body.action_keep()

    # Keys that work at every step

    def action_came_up(self) -> None:
        come_up(self)

    def action_tell(self) -> None:
        self.lay(telling.tell(self._ways, self.pad, self.view))

    def action_note(self) -> None:
        self.lay(telling.note(self._ways, self.pad, self.view))

    def action_dont_write(self) -> None:
        dont_write(self)

    def action_advice(self) -> None:
        self.lay(GetAdvice(self._ways, self.pad, self.view))

    def action_menu(self) -> None:
        menu_key(self)

    def action_plan_now(self) -> None:
        self.post_message(AskPlanNow())

    def action_switch_asking(self) -> None:
        switch_looking(self, self.pad.asking)

    def action_show_person(self) -> None:
        self._shown = ShowScreen(self.view)
        self.app.push_screen(self._shown, self._shown_no_more)

    def _shown_no_more(self, _: Any) -> None:
        self._shown = None

    def action_ways_on(self) -> None:
        """To the ways on, from anywhere, and from there back to where the worker was."""
        if self._place.display:
            self._ways.there_and_back()
        elif self.sheets:
            self._below.tell(chrome(self, "screen-ways-under"), passing=True)

    def action_turn(self) -> None:
        """Put the person's language first, or the worker's again."""
        self._person_first = not self._person_first
        if self.main is not None:
            self.main.body.turn(person_first=self._person_first)
        for rows in self.query(Rows):
            rows.turn(person_first=self._person_first)
