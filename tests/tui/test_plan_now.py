"""The plan for now and the call sheet at the keyboard, with a real vault, at 80 columns and 24 lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interview.engine.events.vault import PlanExported
from interview.exports.addressed import like_addresses
from interview.guide import read_entries
from interview.tui.app import OwnwordsApp
from interview.tui.screens.call_sheet import CallSheetRead, CallSheetScreen
from interview.tui.screens.export import ExportScreen
from interview.tui.screens.plan_now import PlanNowScreen
from interview.tui.screens.step import StepScreen
from tests.tui.desks import a_desk
from tests.tui.frames import flat, frame, shows, typed, until
from tests.tui.hands import press
from tests.tui.vaults import begun, made

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from interview.exports.addressed import AtItem, Beware

SIZE = (80, 24)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with one case in it, closed again."""
    return made(tmp_path / "vault")


async def at_once(pilot: Pilot[Any]) -> None:
    """From the first step of a session to the plan for now, in one key."""
    await begun(pilot)
    await press(pilot, "ctrl+p")
    await until(pilot, lambda: isinstance(pilot.app.screen, PlanNowScreen))


async def test_at_the_first_step_already_one_key_shows_a_plan_marked_interim_and_esc_goes_back(
    vault: Path,
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        assert isinstance(app.screen, StepScreen)
        before, step = app.guide.case.seq, app.screen
        await press(pilot, "ctrl+p")
        await shows(pilot, "INTERIM · Plan for now")
        assert "What is needed today was not talked about yet." in flat(app)
        await press(pilot, "escape")
        await until(pilot, lambda: app.screen is step)
        assert app.guide.case.seq == before


async def test_it_is_in_the_list_of_all_that_can_be_done(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await press(pilot, "f10", "N")
        await until(pilot, lambda: isinstance(app.screen, PlanNowScreen))


async def test_at_rest_nothing_of_the_case_is_shown(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await press(pilot, "f2")
        await shows(pilot, "Resting.")
        await press(pilot, "ctrl+p")
        await shows(pilot, "You are resting. Press F2 to go on first.")
        assert isinstance(app.screen, StepScreen)


async def test_what_is_being_typed_is_still_there_after_a_look_at_the_plan(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await press(pilot, "f5")
        await typed(pilot, "we were nine in two rooms")
        await press(pilot, "ctrl+p")
        await until(pilot, lambda: isinstance(app.screen, PlanNowScreen))
        await press(pilot, "escape")
        await shows(pilot, "we were nine in two rooms")
        await typed(pilot, " up there")
        await shows(pilot, "we were nine in two rooms up there")


async def test_a_worker_ticks_what_a_place_has_to_know_and_reads_it_out(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_once(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, CallSheetScreen))
        await press(pilot, "3", "tab", "1", "tab", "down", "down", "enter", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, CallSheetRead))
        seen = ""
        for _ in range(40):
            seen += frame(app)
            await press(pilot, "down")
        for part in (
            "CALL SHEET",
            "Children who come along: two",
            "Other adults who come along: none",
            "the address is told to nobody",
        ):
            assert part in seen, part
        assert "Blue door" not in seen


async def test_the_area_where_it_must_not_be_is_typed_and_read_out_and_the_instruction_is_not(
    vault: Path,
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_once(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, CallSheetScreen))
        await press(pilot, "tab", "tab", "enter", "tab")
        await shows(pilot, "Not in which area?")
        await typed(pilot, "Harbour Row")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, CallSheetRead))
        text = ""
        for _ in range(40):
            text += frame(app)
            await press(pilot, "down")
        assert "Not in: Harbour Row" in text
        assert "type it below" not in text
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, CallSheetScreen))
        assert app.screen._not_area.words.text == "Harbour Row"


async def test_ticks_are_there_again_until_the_case_is_left(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_once(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, CallSheetScreen))
        await press(pilot, "2", "escape", "enter")
        await until(pilot, lambda: isinstance(app.screen, CallSheetScreen))
        assert app.screen._children.chosen == "1"
        await press(pilot, "ctrl+q")
        await shows(pilot, "Blue door")
        assert dict(app.reception._ticks) == {}


async def test_both_are_written_into_a_new_folder_and_the_vault_says_what_was_written(
    vault: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_once(pilot)
        await press(pilot, "down", "enter")
        await shows(pilot, "plan-interim.md and plan-interim.json hold the plan for now")
        await press(pilot, "ctrl+u")
        await typed(pilot, str(out))
        await press(pilot, "enter")
        await shows(pilot, "Written:")
        await press(pilot, "enter")
        await shows(pilot, "exists already")
        events = read_entries(app.reception.opened.journal, "vault")
    names = ["call-sheet.md", "plan-interim.json", "plan-interim.md"]
    assert sorted(path.name for path in out.iterdir()) == names
    assert (out / "plan-interim.md").read_text().startswith("# INTERIM")
    written = [entry.event for entry in events if isinstance(entry.event, PlanExported)]
    assert [event.formats for event in written] == [("interim-md", "interim-json", "call-sheet-md")]


async def test_what_looks_like_an_address_is_pointed_at_before_it_is_written_and_enter_again_writes(
    tmp_path: Path,
) -> None:
    asked: list[tuple[AtItem, ...]] = []

    def write(out: Path, beware: Beware) -> tuple[Path, ...]:
        found = like_addresses({"plan.md": b"## Needs\n\n- To stay at 12 Acacia Road\n"})
        asked.append(found)
        beware(found)
        out.mkdir()
        return (out / "plan.md",)

    app = OwnwordsApp(a_desk(made(tmp_path / "vault")))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        app.over(ExportScreen(write, into=tmp_path / "out", what="export-what"))
        await until(pilot, lambda: isinstance(app.screen, ExportScreen))
        await press(pilot, "enter")
        await shows(pilot, "Nothing is written yet")
        assert "plan.md, Needs, item 1" in flat(app)
        assert "Acacia" not in flat(app)
        assert not (tmp_path / "out").exists()
        await press(pilot, "enter")
        await until(pilot, (tmp_path / "out").exists)
        await shows(pilot, "Written")
    assert len(asked) == len(("looked", "written"))
