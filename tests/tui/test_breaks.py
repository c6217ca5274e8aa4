"""A break on the screen: one quiet line above the work, never a box, never on the page for the person."""

from __future__ import annotations

import msgspec

from interview.engine.acts.always import Say
from interview.engine.acts.resting import NoteSign, OfferBreak
from interview.engine.breaks import Sign
from interview.engine.seen import BreaksSeen
from interview.engine.terms import Moment
from interview.engine.words import Words
from interview.tui.screens.step import StepScreen
from tests.tui.frames import flat
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, text

SIZE = (80, 24)
LISTED = (("crying", "Crying, or close to tears"), ("tired", "Very tired"))
DUE = "a break may be due"
SIGN = Sign(number=7, session=1, sign="tired", words=Words("Head on the table"), said_at=Moment())


def seen(kind: str = "say", **breaks: object) -> Posted:
    some = BreaksSeen(minutes=25, listed=LISTED, says=(text("break-offer"),), source="Practice, 2026-11-22")
    return Posted(msgspec.structs.replace(at(kind), breaks=msgspec.structs.replace(some, **breaks)))


async def test_when_it_is_due_a_quiet_line_says_so_and_nothing_opens_or_takes_the_focus() -> None:
    app = seen("narrate", due_in=0)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert DUE in flat(app)
        assert isinstance(app.screen, StepScreen)
        assert not app.screen.sheets
        await write(pilot, "And then")
        assert "And then" in app.drafted.values()


async def test_the_line_comes_by_itself_once_the_time_is_there_and_no_key_was_pressed() -> None:
    app = seen("narrate", due_in=200)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await pilot.pause(0.5)
        assert DUE in flat(app)


async def test_at_a_hard_part_the_same_quiet_line_names_the_key_and_gives_way_to_what_is_nearer() -> None:
    hard = "before and after this, offer a break (F10, P)"
    for more, shown in (({}, True), ({"due_in": 0}, False), ({"due_in": 0, "signs": (SIGN,)}, False)):
        app = seen("narrate", hard_part=True, **more)
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            assert (hard in flat(app)) is shown
            assert not app.screen.sheets
            await press(pilot, "f9")
            assert hard not in flat(app), "never on the page for the person"


async def test_before_its_time_and_where_nothing_is_counted_no_line_is_there() -> None:
    for due_in in (600_000, None):
        app = seen(due_in=due_in)
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            assert DUE not in flat(app)


async def test_the_page_for_the_person_says_nothing_of_time_or_signs() -> None:
    app = seen(due_in=0, signs=(SIGN,))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        shown = flat(app)
        assert DUE not in shown
        assert "sign was noted" not in shown
        assert "minutes" not in shown


async def test_a_sign_is_chosen_or_typed_and_nothing_is_kept_of_nothing() -> None:
    app = seen()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "P", "end", "up", "enter")
        assert "Practice, 2026-11-22" in flat(app)
        await press(pilot, "ctrl+s")
        assert app.acts == []
        assert "Choose one of the list" in flat(app)
        await press(pilot, "enter", "tab")
        await write(pilot, "Hands over her face")
        await press(pilot, "ctrl+s")
        (act,) = app.acts
        assert isinstance(act, NoteSign)
        assert (act.sign, act.words) == ("crying", Words("Hands over her face"))


async def test_after_a_sign_the_line_names_the_offer_and_the_list_shows_what_was_noted() -> None:
    app = seen(due_in=0, signs=(SIGN,))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        assert "a sign was noted: offer a break" in flat(app)
        await press(pilot, "f10", "P")
        assert "Very tired" in flat(app)
        assert "Head on the table" in flat(app)


async def test_the_offer_can_be_marked_as_said_and_the_answer_is_kept_with_their_words() -> None:
    app = seen(due_in=0)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "P", "home", "enter", "s")
        assert isinstance(app.acts[-1], Say)
        await press(pilot, "down", "enter")
        await press(pilot, "ctrl+s")
        assert len(app.acts) == 1, "what came of it is wanted"
        await press(pilot, "3", "ctrl+s")
        act = app.acts[-1]
        assert isinstance(act, OfferBreak)
        assert (act.answer, act.offered, act.why) == ("not_wanted", ("break",), "time")


async def test_the_worker_reads_whose_length_it_is_and_that_signing_makes_it_shorter() -> None:
    for how, says in (
        ("usual", "25 minutes without a break is long enough. Sooner"),
        ("own", "as your organisation has it"),
        ("signed", "with signing, 25 minutes"),
    ):
        app = seen(due_in=0, length_as=how)
        async with app.run_test(size=(120, 40)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "P")
            assert says in flat(app)
