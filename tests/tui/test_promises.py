"""What was promised: a letter takes one more, and what became of those before is noted by keys alone."""

from __future__ import annotations

from interview.engine.acts.always import MakePromise, Stop
from interview.engine.acts.promising import ClosePromise
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from tests.sitting import sitting
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write

SIZE = (80, 24)


async def test_a_promise_is_made_and_stands_below_with_the_day_it_is_due() -> None:
    with sitting("rights") as here:
        guide = here.guide
        guide.do(MakePromise(words=Words("Ring the council"), by="2026-03-03"))
        here.clock.wait("4d")
        app = OwnwordsApp(guide=guide, practice=True)
        async with app.run_test(size=(80, 40)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "p")
            await shows(pilot, "Overdue since 3 March 2026")
            await write(pilot, "Bring the form")
            await press(pilot, "tab")
            await write(pilot, "before the holidays")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: len(guide.case.promises) == 2)
            made = [(one.words, one.by) for one in guide.case.promises.values()]
            assert made[1] == (Words("Bring the form"), "before the holidays")


async def test_a_promise_for_the_year_2999_says_what_to_do_and_what_was_typed_stays_there_to_be_mended() -> (
    None
):
    with sitting("rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "p")
            await write(pilot, "Ring the council")
            await press(pilot, "tab")
            await write(pilot, "01/04/2999")
            await press(pilot, "ctrl+s")
            await shows(pilot, "The date lies more than 2 years ahead.")
            await shows(pilot, "or say it in words.")
            assert "Ring the council" in flat(app)
            assert not here.guide.case.promises
            await press(pilot, "backspace", "backspace", "backspace", "backspace")
            await write(pilot, "2026")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: bool(here.guide.case.promises))
            assert [one.by for one in here.guide.case.promises.values()] == ["2026-04-01"]


async def test_what_became_of_it_is_noted_by_keys_alone_and_why_not_is_asked_for() -> None:
    with sitting("rights") as here:
        guide = here.guide
        guide.do(MakePromise(words=Words("Ring the council"), by="2026-03-03"))
        app = OwnwordsApp(guide=guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "p", "tab", "tab", "down", "enter")
            await shows(pilot, "What became of this promise")
            await press(pilot, "3", "tab", "1", "ctrl+s")
            await shows(pilot, "why it could not be kept")
            assert guide.case.promises[max(guide.case.promises)].open
            await press(pilot, "tab", "tab")
            await write(pilot, "The office is shut")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: not guide.case.promises[max(guide.case.promises)].open)
            came = guide.case.promises[max(guide.case.promises)].came
            assert came is not None
            assert (came.came, came.told, came.why) == ("not_kept", "yes", Words("The office is shut"))
            await shows(pilot, "Could not be kept")


async def test_what_is_typed_there_and_not_kept_is_marked_and_not_lost() -> None:
    with sitting("rights") as here:
        here.guide.do(MakePromise(words=Words("Ring the council")))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 40)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "p", "tab", "tab", "down", "enter")
            await shows(pilot, "What became of this promise")
            await press(pilot, "tab", "tab", "tab")
            await write(pilot, "half a reason")
            await press(pilot, "escape")
            await shows(pilot, "You said you would")
            assert "not kept" in flat(app)
            assert list(here.guide.drafts()) == [f"promise-came:{max(here.guide.case.promises)}:came-why"]


async def test_the_page_of_what_is_known_says_what_became_of_a_promise() -> None:
    with sitting("rights") as here:
        here.guide.do(MakePromise(words=Words("Ring the council")))
        made = here.guide.case.seq
        here.guide.do(ClosePromise(number=made, came="kept", told="yes"))
        while here.guide.case.sitting is not None:
            here.guide.do(Stop())
        here.clock.wait("7d")
        here.begin()
        parts = {part.part: part.items for part in here.guide.view().known}
        assert [one.standing for one in parts["promises"]] == ["Kept"]


async def test_a_day_that_is_over_or_is_none_is_said_in_the_form_and_what_was_typed_stays() -> None:
    with sitting("rights") as here:
        guide = here.guide
        app = OwnwordsApp(guide=guide, practice=True)
        async with app.run_test(size=SIZE) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "p")
            await write(pilot, "Bring the form")
            await press(pilot, "tab")
            await write(pilot, "1900-01-01")
            await press(pilot, "ctrl+s")
            await shows(pilot, "lies before 1901")
            await shows(pilot, "Type it like 2026-03-09 or 09/03/2026")
            await press(pilot, *["backspace"] * len("1900-01-01"))
            await write(pilot, "31/13/2026")
            await press(pilot, "ctrl+s")
            await shows(pilot, "There is no such date")
            assert "Bring the form" in flat(app)
            assert guide.case.promises == {}
            await press(pilot, *["backspace"] * len("31/13/2026"))
            await write(pilot, "31/03/2026")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: [one.by for one in guide.case.promises.values()] == ["2026-03-31"])
