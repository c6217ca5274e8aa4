"""Alone with the record: how much is there, the signature, and what was not to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.asking import Answer, Leave
from interview.engine.acts.signing import MarkNotAppropriate
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from tests.sitting import sitting
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.guide import Guide

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])


@pytest.fixture
def guide() -> Iterator[Guide]:
    with sitting("closing") as here:
        here.guide.do(Leave(question="closing-feel", way_out="rather_not"))
        here.walk_to("after")
        yield here.guide


async def go_to(app: OwnwordsApp, key: str) -> None:
    from interview.tui.widgets.rows import Rows

    rows = app.screen.query_one("#rows", Rows)
    rows.go(key)
    rows.focus()


@SIZES
async def test_how_much_is_there_is_on_one_screen_with_not_asked_and_declined_apart(
    guide: Guide, size: tuple[int, int]
) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=size) as pilot:
        await shows(pilot, "How much is there")
        assert "1 rather not" in flat(app)
        assert "not asked yet" in flat(app)
        for bad in ("fail", "missing", "incomplete", "score"):
            assert bad not in flat(app).casefold()


async def test_a_choice_they_want_a_lawyer_for_is_among_what_is_open_at_the_end() -> None:
    with sitting("answers") as here:
        here.guide.do(Answer(question="choice-nrm", choice="lawyer-first"))
        here.walk_to("after")
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            await go_to(app, "gaps:Not now, the person wants to talk to a lawyer first:0")
            await shows(pilot, "Would you like to be referred to the government system (NRM)?")


async def test_enter_signs_the_record_once_with_what_is_open_counted(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await go_to(app, "sign")
        await press(pilot, "enter")
        await until(pilot, lambda: guide.case.signed is not None)
        await shows(pilot, "were open then")
        assert guide.case.signed is not None
        assert guide.case.signed.open > 0
        await press(pilot, "enter")
        await shows(pilot, "nothing came to it since")
        assert [entry.event.__struct_config__.tag for entry in guide.entries()].count("record-signed") == 1


async def test_a_criterion_is_marked_with_a_reason_that_stands_there_and_is_taken_back_at_a_letter(
    guide: Guide,
) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await go_to(app, "criterion:PC2")
        await press(pilot, "enter")
        await shows(pilot, "Not appropriate in this case · PC2")
        await write(pilot, "There is no report yet.")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: "PC2" in guide.case.set_aside)
        assert guide.case.set_aside["PC2"].reason == Words("There is no report yet.")
        await shows(pilot, "There is no report yet.")
        await go_to(app, "criterion:PC2")
        await press(pilot, "right", "a")
        await until(pilot, lambda: "PC2" not in guide.case.set_aside)


async def test_a_reason_that_was_typed_and_not_kept_is_among_what_is_not_kept(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await go_to(app, "criterion:PC18")
        await press(pilot, "enter")
        await write(pilot, "No duty here")
        await press(pilot, "escape")
        assert not guide.case.set_aside
        assert guide.drafts()["not-appropriate:PC18:why-not-appropriate"] == "No duty here"
        await go_to(app, "sign")
        await shows(pilot, "Not appropriate in this case · PC18")


def test_no_repr_of_what_is_seen_shows_the_reason(guide: Guide) -> None:
    guide.do(MarkNotAppropriate(criterion="PC2", reason=Words("Her sister said so")))
    seen = guide.view().check
    assert seen is not None
    assert "Her sister" not in repr(seen)
    assert [one.criterion for one in seen.criteria if one.set_aside] == ["PC2"]
