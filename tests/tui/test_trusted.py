"""How far a translation can be trusted stands above every page, once, and under a text only where that is otherwise."""

from __future__ import annotations

from interview.engine.seen import BreaksSeen
from interview.engine.standing import Interpreter
from tests.tui.frames import flat
from tests.tui.hands import press, settled
from tests.tui.views import Posted, at, text

DRAFT = "machine draft, not checked"
SIZE = (100, 30)


async def test_a_page_of_drafts_says_it_once_and_the_next_page_says_it_too() -> None:
    app = Posted(at("say", locale="ar", says=tuple(text(f"says-{n}", locale="ar") for n in range(5))))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert flat(app).count(DRAFT) == 1
        assert f"Arabic: {DRAFT} ·" not in flat(app)
        app.step.show(at("say", session="s9", locale="ar", says=(text("bye", locale="ar"),)))
        await settled(pilot)
        assert flat(app).count(DRAFT) == 1


async def test_one_that_the_interpreter_reads_first_makes_the_page_say_so() -> None:
    says = (text("welcome", locale="ar"), text("rights-stop", locale="ar", may_be_shown=False))
    app = Posted(at("say", locale="ar", says=says))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert flat(app).count(f"Arabic: {DRAFT} · interpreter reads it first") == 1
        assert flat(app).count(DRAFT) == 1


async def test_a_text_that_is_otherwise_than_the_page_says_so_under_itself() -> None:
    says = (
        text("welcome", locale="ar"),
        text("read-here", locale="ar", checked=True),
        text("old", locale="ar", state="stale"),
        text("good", locale="ar", state="reviewed"),
    )
    app = Posted(at("say", locale="ar", says=says))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        for line in (DRAFT, "found right by the interpreter here", "changed since", "checked by a reviewer"):
            assert flat(app).count(line) == 1, line


async def test_once_the_interpreter_found_all_of_them_right_the_page_says_that() -> None:
    one, other = text("welcome", locale="ar"), text("stop", locale="ar")
    app = Posted(at("say", locale="ar", says=(one, other)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert flat(app).count(DRAFT) == 1
        checked = tuple(text(each.message, locale="ar", checked=True) for each in (one, other))
        app.step.show(at("say", locale="ar", says=checked))
        await settled(pilot)
        assert DRAFT not in flat(app)
        assert flat(app).count("machine draft, found right by the interpreter here") == 1


async def test_where_all_was_reviewed_or_the_person_speaks_english_nothing_is_said() -> None:
    app = Posted(at("say", locale="ar", says=(text("good", locale="ar", state="approved"),)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert "approved" not in flat(app)
        app.step.show(at("say", session="s9"))
        await settled(pilot)
        assert DRAFT not in flat(app)


async def test_on_the_page_for_the_interpreter_to_check_it_stands_above_and_stays_in_sight() -> None:
    waiting = tuple(text(f"rights-{n}", locale="ar", may_be_shown=False) for n in range(12))
    here = Interpreter(code="I-7", language="ar", mode="in_person")
    app = Posted(at("say", locale="ar", says=waiting, interpreter=here))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f9")
        assert flat(app).count(DRAFT) == 1
        await press(pilot, "end")
        assert "rights-0" not in flat(app)
        assert flat(app).count(f"Arabic: {DRAFT} · interpreter reads it first") == 1


async def test_whom_to_call_and_that_a_break_is_due_are_in_sight_however_much_stands_above() -> None:
    says = tuple(text(f"rights-{n}", locale="ar", may_be_shown=False) for n in range(3))
    here = Interpreter(code="I-7", language="ar", mode="in_person")
    view = at(
        "say",
        locale="ar",
        says=says,
        interpreter=here,
        label="Blue heron at the second window, from the list of March " * 4,
        call=("Robin Hale: 01632 960001",),
        breaks=BreaksSeen(due_in=0),
    )
    app = Posted(view)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "Robin Hale: 01632 960001 · a break may be due (F10, P)" in flat(app)
