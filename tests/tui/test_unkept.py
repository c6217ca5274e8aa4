"""Typed words that were not kept: the row they lie behind says so, and at the end each is kept or let go."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from interview.engine.view import LineSeen
from interview.tui.app import OwnwordsApp
from interview.tui.forms import unkept
from interview.tui.forms.unkept import CHOSEN, SETTING, TITLES
from interview.tui.widgets.fields import AnyOf, Field, OneOf, WordsField
from interview.tui.widgets.quote import QuoteField
from interview.tui.widgets.rows import Rows
from tests.sitting import CASE, sitting
from tests.tui.frames import flat, frame, until
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, line, row, topic

HERE = "typed, not kept yet"

BEHIND = [
    ("grid", "enter e tab tab", "row-food"),
    ("needs", "end up enter tab tab tab", "a room of her own"),
    ("needs", "end enter tab tab tab", "Add a need"),
    ("services", "enter tab", "Helpline"),
    ("services", "end enter", "Add an offer"),
    ("plan", "down enter ctrl+a", "Ask the clinic"),
    ("plan", "end enter", "Add a line"),
    ("read_plan", "enter tab", "Ask the clinic"),
    ("prepare", "enter tab", "Their doctor"),
    ("prepare", "end enter", "Add a report"),
    ("explain", "down enter tab tab tab tab", "Title of stop"),
    ("say", "enter d", "says-say"),
]


@pytest.mark.parametrize(("kind", "keys", "row_"), BEHIND, ids=[f"{kind}: {at}" for kind, _, at in BEHIND])
async def test_a_row_says_that_what_was_typed_behind_it_is_not_kept(kind: str, keys: str, row_: str) -> None:
    view = at(kind)
    if kind == "explain":
        view = at(kind, topics=(topic("stop", explained=1, settled=True), topic("breaks")))
    app = Posted(view)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        assert HERE not in flat(app)
        await press(pilot, *keys.split())
        await write(pilot, "half a word")
        await press(pilot, "escape")
        await settled(pilot)
        shown = flat(app)
        assert shown.count(HERE) == 1
        assert row_ in shown[: shown.index(HERE)]


async def test_what_is_only_chosen_or_was_emptied_again_is_not_called_typed() -> None:
    app = Posted(at("grid", rows=(row("food"),)))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "e", "1", "tab", "1", "tab")
        await write(pilot, "x")
        await press(pilot, "backspace", "escape")
        await settled(pilot)
        assert app.drafted["grid:food:answer"] == "met"
        assert HERE not in flat(app)


UNKEPT = {
    "grid:health:decision": "The nurse at two",
    "answer:line-7:their-words": "Only [if] she comes too",
    "answer:line-7:answer": "later",
    "account:narrative": "Then the lorry",
    "tell:told": " ",
    "taking:said-at": "2026-03-04 14:30",
    "gone-step:gone": "From another flow",
    "source:gone:why-not-asked": "no letter yet",
}


@pytest.mark.parametrize("kind", ["check", "end"])
async def test_at_the_end_all_that_was_typed_and_not_kept_is_listed_with_its_place(kind: str) -> None:
    app = Posted(at(kind, lines=(LineSeen(line=line(), open_points=()),)), UNKEPT)
    async with app.run_test(size=(80, 50)) as pilot:
        await settled(pilot)
        shown = flat(app)
        assert "Typed and not kept" in shown
        assert "The nurse at two How it stands: health · What is decided about it" in shown
        assert (
            "Only [if] she comes too Their answer to this line · Their words, if they want them kept"
            " Ask the clinic for a time" in shown
        )
        assert "Then the lorry The account" in shown
        assert "From another flow An earlier step" in shown
        assert "no letter yet How it stands" in shown
        assert frame(app).count("Enter: let it go") == 5


@pytest.mark.parametrize("kind", ["check", "end"])
async def test_what_was_typed_goes_only_when_the_worker_says_so_twice_on_the_same_row(kind: str) -> None:
    app = Posted(at(kind, says=()), {"note:noted": "first", "promise:promised": "second"})
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "home", "down", "enter")
        assert "Press Enter again, and it is gone" in flat(app)
        await press(pilot, "down", "up")
        assert "Press Enter again" not in flat(app)
        await press(pilot, "enter", "down", "enter")
        assert set(app.drafted) == {"note:noted", "promise:promised"}
        await press(pilot, "enter")
        assert set(app.drafted) == set(app.step.pad.drafts) == {"note:noted"}
        assert "second" not in flat(app)
        assert "first" in flat(app)
        assert app.posted == []


async def test_with_nothing_typed_and_unkept_no_such_list_is_there() -> None:
    app = Posted(at("end"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "not kept" not in flat(app)


FORMS = [
    ("plan", "end enter"),
    ("plan", "down enter"),
    ("read_plan", "enter"),
    ("grid", "enter e"),
    ("share", "enter m"),
    ("risk", "end enter"),
    ("needs", "end enter"),
    ("services", "end enter"),
    ("services", "enter"),
    ("prepare", "enter"),
    ("prepare", "end enter"),
    ("explain", "down enter"),
    ("say", "f6"),
    ("say", "f10 i"),
    ("say", "f10 p"),
    ("say", "f10 c"),
    ("say", "f10 q"),
    ("narrate", "ctrl+o"),
    ("read_back", "down right c"),
]


async def test_each_field_is_known_as_chosen_or_as_typed_by_its_name() -> None:
    app = Posted(at("end"))
    async with app.run_test(size=(80, 24)) as pilot:
        for number, (kind, keys) in enumerate(FORMS):
            app.step.pad.drafts.clear()
            app.step.show(at(kind, session=f"s{number}"))
            await settled(pilot)
            await press(pilot, *keys.split())
            sheet = app.step.sheets[-1]
            for field in sheet.query(Field):
                chosen = isinstance(field, (OneOf, AnyOf, QuoteField))
                assert chosen is not isinstance(field, WordsField)
                assert (field.name in CHOSEN) is chosen, (kind, field.name)
                form = field.draft.split(":")[0]
                assert form in {*TITLES, SETTING, "grid"} or form == f"step-{kind}", field.draft


async def test_a_draft_of_a_need_of_the_grid_is_known_by_the_name_of_its_row() -> None:
    view = msgspec.structs.replace(at("check"), gaps=())
    app = Posted(view, {"need:food-sleep:summary": "A warm meal"})
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        assert "A warm meal food and sleep · In plain words" in flat(app)


async def test_what_was_let_go_at_the_last_check_is_gone_from_the_vault_too_and_the_rest_is_not() -> None:
    with sitting("after") as here:
        here.guide.draft("note:noted", "not this")
        here.guide.draft("tell:told", "but this")
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 60)) as pilot:
            await until(pilot, lambda: "Typed and not kept" in flat(app))
            await until(pilot, lambda: isinstance(app.focused, Rows))
            app.focused.go("unkept:note:noted")
            await press(pilot, "enter", "enter")
            await until(pilot, lambda: here.guide.drafts() == {"tell:told": "but this"})
        assert here.journal.drafts(CASE) == {"tell:told": "but this"}


OF_YOUR_OWN = {
    "action-now:food:what": "What is done now",
    "action-out:action-3:result": "How did it come out?",
    "concern:concern-words": "Why the choice may concern them",
    "depth:depth-why": "How far the account goes (for you alone) · Why (kept in the record)",
    "detail-affected:detail-affected-more": "What may have affected the detail today (for you alone) · In your words",
    "observe:observe-words": "Note what you observed (for you alone)",
}


@pytest.mark.parametrize("field", sorted(OF_YOUR_OWN))
async def test_what_was_typed_in_a_form_of_the_worker_s_own_has_the_name_of_that_form(field: str) -> None:
    app = Posted(at("check"), {field: "Half a sentence"})
    async with app.run_test(size=(80, 50)) as pilot:
        await settled(pilot)
        shown = flat(app)
        assert "Half a sentence" in shown
        assert "An earlier step" not in shown
        assert OF_YOUR_OWN[field] in shown


def test_what_is_chosen_in_a_form_is_never_taken_for_something_that_was_typed() -> None:
    forms = Path(unkept.__file__).parent
    source = "\n".join(file.read_text(encoding="utf-8") for file in sorted(forms.glob("*.py")))
    chosen = set(re.findall(r"parts\.(?:one|any)\(\s*\"([a-z-]+)\"", source))
    assert len(chosen) > 50
    assert chosen - CHOSEN == set()


def test_every_form_in_which_something_is_typed_has_a_name_where_it_is_found_unkept() -> None:
    forms = Path(unkept.__file__).parent
    source = "\n".join(file.read_text(encoding="utf-8") for file in sorted(forms.glob("*.py")))
    keys = set(re.findall(r"Parts\(at=\w+, pad=[\w.]+, key=f?\"([a-z-]+)", source))
    assert len(keys) > 30
    assert keys - {"grid", "taking", *TITLES} == set()
