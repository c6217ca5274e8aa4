"""All that can be done here, on letters: for terminals that swallow function keys, and for whoever looks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.acts.always import (
    LookBack,
    Pause,
    Resume,
    Stop,
)
from interview.engine.acts.carrying import CarryForward
from interview.engine.acts.changing import ChangeAgeBand, GoOnIn
from interview.engine.terms import AgeBand
from interview.tui.chrome import age, chrome
from interview.tui.forms import account, again, company, passages, planning, preparing, second, telling
from interview.tui.forms.advising import GetAdvice
from interview.tui.forms.contacting import log_contact
from interview.tui.forms.duties import Duties
from interview.tui.forms.erasing import ErasureChoice
from interview.tui.forms.fitting import FittingSheet, may_be_said
from interview.tui.forms.going_to import GoToSheet
from interview.tui.forms.mistakes import MistakesSheet, may_be_marked
from interview.tui.forms.placing import can_move, move_answer
from interview.tui.forms.promising import Promises
from interview.tui.forms.putting_first import put_first
from interview.tui.forms.recording import record_ways
from interview.tui.forms.setting import SettingSheet
from interview.tui.forms.taking_back import take_back
from interview.tui.messages import AskExport, AskHelp, AskHide, AskLanguage, AskLeave, AskLock, AskLookUp
from interview.tui.screens.mend import Mend
from interview.tui.screens.menu_groups import ALSO, grouped
from interview.tui.screens.stories import Notes, Stories
from interview.tui.widgets.found_sheet import FoundSheet, has
from interview.tui.widgets.pick import Pick
from interview.tui.widgets.rows import Item, Key, Plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.message import Message

    from interview.engine.acts import AnyAct
    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.screens.step import StepScreen
    from interview.tui.widgets.sheet import Sheet

Way = tuple[str, str, "Callable[[], None]"]
"""Its letter, which is the same at every step, its label and what it does.

The letters that mark a text of the step (s, d, n) are not among them: they are pressed by habit. 8 is for what came up,
as F8 is. Capital letters are for what is done once in a session, if at all.
"""


class Menu(FoundSheet):
    """Only what is open at this moment, and what is always open, under the headings of a sitting.

    Who types without looking finds their words in the line to find something, and can have them written down.
    """

    def __init__(self, step: StepScreen, view: View, pad: Pad) -> None:
        self._keys = chrome(step, "menu-keys")
        super().__init__("menu", chrome(step, "screen-menu"), hint=self._keys, letters=True)
        self._step, self._typed = step, False
        self._writes = ("note" if view.audience == "worker" else "tell") in view.acts and not view.paused
        ways = [*_taking_down(step, view, pad), *_moving(step, view), *_program(step, view)]
        self.ways = tuple(
            Key(letter=letter, label=label, run=self._closing_before(run)) for letter, label, run in ways
        )

    def found(self, wanted: tuple[str, ...]) -> Iterator[Item]:
        first = True
        for message, ways in grouped(self.ways):
            heading = chrome(self, message)
            here = [way for way in ways if has(wanted, heading, way.label, self._also(way))]
            if here:
                yield _heading(message, heading, first=first)
                first = False
            yield from map(self._way, here)

    def after_found(self) -> Iterator[Item]:
        if self._typed and self._writes:
            words = Plain(text=chrome(self, "menu-write-down"))
            yield Item(key="write-down", pieces=(words,), opens=self._closing_before(self._write_down))

    def to_best(self) -> None:
        """What has the words in its own name, then what they are other words for, then what stands under such a heading."""
        super().to_best()
        wanted = tuple(self.find.value.casefold().removeprefix("/").split())
        if not wanted:
            return
        named = [way.letter for way in self.ways if has(wanted, way.label)]
        named += [way.letter for way in self.ways if has(wanted, way.label, self._also(way))]
        there = {item.key for item in self.rows.items}
        self.rows.go(next((letter for letter in named if letter in there), ""))

    def _also(self, way: Key) -> str:
        """Other words for it that people look for."""
        return chrome(self, f"menu-also-{ALSO[way.letter]}") if way.letter in ALSO else ""

    def draw(self) -> None:
        """Once nothing is looked for, the first line says again what a letter does."""
        super().draw()
        if self._typed and not self.find.value and not self.find.has_focus:
            self._typed = False
            self.say_hint(self._keys)

    def typed_on(self, pasted: bool) -> None:  # noqa: FBT001 - as ByLetter tells it
        super().typed_on(pasted)
        if pasted:
            self.post_message(self.Told(chrome(self, "screen-none-chosen"), lasting=True))
        else:
            self._typed = True
            self.say_hint(chrome(self, "menu-typed-on" if self._writes else "menu-typed-on-at-rest"))

    def _write_down(self) -> None:
        self._step.beside.write_down(self.find.value)

    def _way(self, way: Key) -> Item:
        pieces = (Plain(text=way.label),)
        return Item(key=way.letter, sign=way.letter, pieces=pieces, keys=self.ways, opens=way.run)

    def _closing_before(self, run: Callable[[], None]) -> Callable[[], None]:
        def chosen() -> None:
            self.post_message(self.Closed(self))
            run()

        return chosen


def menu_key(step: StepScreen) -> None:
    """Open it; the same key closes it again, as with help and the page to look something up."""
    front = step.sheets[-1] if step.sheets else None
    if isinstance(front, Menu):
        front.post_message(Menu.Closed(front))
    else:
        step.lay(Menu(step, step.view, step.pad))


def _heading(key: str, heading: str, *, first: bool) -> Item:
    above = () if first else (Plain(text=""),)
    return Item(key=key, pieces=(*above, Plain(text=heading, tone="strong")), heading=True)


def _sheet(step: StepScreen, make: Callable[[], Sheet]) -> Callable[[], None]:
    return lambda: step.lay(make())


def _act(step: StepScreen, act: AnyAct) -> Callable[[], None]:
    return lambda: step.act(act)


def _ask(step: StepScreen, message: type[Message]) -> Callable[[], None]:
    def ask() -> None:
        step.post_message(message())

    return ask


def _taking_down(step: StepScreen, view: View, pad: Pad) -> Iterator[Way]:
    sheets: tuple[tuple[str, str, str, Callable[[], Sheet]], ...] = (
        ("t", "tell", "form-tell", lambda: telling.tell(step, pad, view)),
        ("a", "note", "form-note", lambda: telling.note(step, pad, view)),
        ("q", "say", "form-own-question", lambda: telling.own_question(step, pad, view)),
        ("w", "tell", "form-taking", lambda: telling.Taking(step, pad, view, lambda: None)),
        ("p", "promise", "form-promise", lambda: Promises(step, pad, view)),
        ("c", "next-contact", "form-next-contact", lambda: telling.next_contact(step, pad, view)),
        ("?", "ask-advice", "screen-advice", lambda: GetAdvice(step, pad, view)),
        ("C", "log-contact", "form-log-contact", lambda: log_contact(step, pad, view)),
        ("J", "decide-duty", "screen-duties", lambda: Duties(step, pad, view)),
        ("i", "interpreter-joins", "form-interpreter", lambda: preparing.interpreter(step, pad)),
        ("+", "worker-joins", "form-second-worker", lambda: second.joins(step, pad)),
        ("S", "check-setting", "form-setting-again", lambda: SettingSheet(step, pad, view)),
        ("W", "companion-comes", "form-companion", lambda: company.comes(step, pad)),
    )
    for letter, act, message, make in sheets:
        if act in view.acts and not (act == "say" and view.audience == "worker"):
            yield letter, chrome(step, message), _sheet(step, make)
    if "note-place" in view.acts:
        yield "R", chrome(step, "screen-reaching"), _sheet(step, lambda: _reaching(step, view, pad))
    if view.unread and "read-account" in view.acts:
        yield "A", chrome(step, "form-read-account"), _sheet(step, lambda: again.read_account(step, pad))
    if "choose-depth" in view.acts:
        yield "D", chrome(step, "form-depth"), _sheet(step, lambda: account.depth(step, pad, view))
    if "offer-break" in view.acts and view.breaks.says:
        yield "P", chrome(step, "screen-how-they-are"), _sheet(step, lambda: _how_they_are(step, view, pad))
    if view.account.held_up and "put-account-first" in view.acts:
        yield "X", chrome(step, "form-put-first"), _sheet(step, lambda: put_first(step, pad, view))
    if "observe" in view.acts:
        yield "O", chrome(step, "form-observe"), _sheet(step, lambda: account.observe(step, pad, view))
    if "note-affects-detail" in view.acts:
        yield (
            "Z",
            chrome(step, "form-detail-affected"),
            _sheet(step, lambda: account.affects_detail(step, pad, view)),
        )
    if "ground-concern" in view.acts and (view.statements or view.account.observed):
        yield "V", chrome(step, "form-concern"), _sheet(step, lambda: passages.concern(step, pad, view))
    if "place-in-timeline" in view.acts and view.statements:
        yield "U", chrome(step, "screen-timeline"), _sheet(step, lambda: passages.Timeline(step, pad, view))
    if may_be_said(view):
        yield "5", chrome(step, "screen-fitting"), _sheet(step, lambda: FittingSheet(step, pad, view))
    if may_be_marked(view):
        yield "6", chrome(step, "screen-mistakes"), _sheet(step, lambda: MistakesSheet(step, pad, view))
    if "link-case" in view.acts:
        yield "L", chrome(step, "form-link"), _sheet(step, lambda: again.LinkSheet(step, pad))
    if view.statements or view.unread:
        yield "k", chrome(step, "screen-statements"), _sheet(step, lambda: Stories(step, pad, view))
    if view.notes or view.unread_notes:
        yield "Y", chrome(step, "screen-notes"), _sheet(step, lambda: Notes(step, view))
    if "correct" in view.acts:
        yield "g", chrome(step, "screen-mend"), _sheet(step, lambda: Mend(step, pad, view))
    if can_move(view):
        yield "M", chrome(step, "form-move-answer"), _sheet(step, lambda: move_answer(step, view))
    if view.domains and view.kind in ("needs", "grid"):
        yield "m", chrome(step, "form-need-sheet"), _sheet(step, lambda: planning.need(step, pad, view))
    if view.given and "withdraw" in view.acts:
        yield "T", chrome(step, "screen-yes-back"), _sheet(step, lambda: take_back(step, view))
    if "carry-forward" in view.acts:
        yield "F", chrome(step, "screen-carry-rest"), _act(step, CarryForward())
    if view.interpreter is not None and "interpreter-leaves" in view.acts:
        yield (
            "o",
            chrome(step, "screen-interpreter-leaves"),
            _sheet(step, lambda: company.interpreter_leaves(step, pad)),
        )
    if view.company and "companion-goes" in view.acts:
        yield "E", chrome(step, "screen-companion-goes"), _sheet(step, lambda: company.goes(step, view))
    if view.present and "worker-leaves" in view.acts:
        yield (
            "-",
            chrome(step, "screen-second-worker-leaves"),
            _sheet(step, lambda: second.leaves(step, view)),
        )


def _reaching(step: StepScreen, view: View, pad: Pad) -> Sheet:
    from interview.tui.forms.reaching import ReachingSheet  # most sittings do without it

    return ReachingSheet(step, pad, view)


def _how_they_are(step: StepScreen, view: View, pad: Pad) -> Sheet:
    from interview.tui.forms.resting import HowTheyAre  # most sittings do without it

    return HowTheyAre(step, pad, view)


def _moving(step: StepScreen, view: View) -> Iterator[Way]:
    if view.go_to:
        yield "0", chrome(step, "screen-go-to"), _sheet(step, lambda: GoToSheet(step, view))
    acts: tuple[tuple[str, str, str, AnyAct], ...] = (
        ("r", "pause", "screen-pause", Pause()),
        ("r", "resume", "screen-resume", Resume()),
        ("j", "stop", "screen-stop", Stop()),
        ("b", "look-back", "screen-look-back", LookBack()),
    )
    for letter, name, message, act in acts:
        if name in view.acts:
            yield letter, chrome(step, message), _act(step, act)
    if any(protocol.open for protocol in view.protocols):
        yield "8", chrome(step, "screen-came-up"), step.action_came_up

    for letter, flow in zip("GHI", view.go_on_in, strict=False):
        yield letter, chrome(step, "screen-go-on-in", flow=flow.label), _act(step, GoOnIn(flow=flow.id))
    if "change-age-band" in view.acts:
        yield "B", chrome(step, "screen-age-band"), _sheet(step, lambda: _age_bands(step, view))


def _age_bands(step: StepScreen, view: View) -> Pick:
    """The bands that the person is not noted in. From then on what holds for that age is asked and said."""
    bands = [band for band in get_args(AgeBand) if band != view.age_band]
    keys = tuple(
        Key(letter=letter, label=age(step, band), run=_act(step, ChangeAgeBand(age_band=band)))
        for letter, band in zip("123", bands, strict=False)
    )
    now = Plain(text=chrome(step, "screen-age-band-now", age=age(step, view.age_band)), tone="quiet")
    return Pick(chrome(step, "screen-age-band"), Item(key="age-band", pieces=(now,), keys=keys))


def _program(step: StepScreen, view: View) -> Iterator[Way]:
    yield "v", chrome(step, "screen-show-person"), step.action_show_person
    yield "u", chrome(step, "screen-turn"), step.action_turn
    yield "N", chrome(step, "screen-plan-now"), step.action_plan_now
    if {"say", "note"} & view.acts:
        switch = "question-switch-off" if step.pad.asking.on else "question-switch-on"
        yield "Q", chrome(step, switch), step.action_switch_asking
    for letter, message, ask in (
        ("l", "screen-language", AskLanguage),
        ("h", "screen-help", AskHelp),
        ("K", "screen-look-up", AskLookUp),
        ("e", "screen-end-export", AskExport),
        ("z", "screen-hide", AskHide),
        ("y", "screen-lock", AskLock),
        ("x", "screen-leave", AskLeave),
    ):
        yield letter, chrome(step, message), _ask(step, ask)
    yield "f", chrome(step, "screen-written"), _sheet(step, lambda: _record(step, view))


def _record(step: StepScreen, view: View) -> Sheet:
    if step.main is None:
        return ErasureChoice(step, view)
    ways = record_ways(
        step,
        step.pad,
        view,
        body=step.main.body,
        dont_write=step.action_dont_write,
        lay=step.lay,
    )
    return ErasureChoice(step, view, ways)
