"""What a worker is told on coming back: how it ended last time, who tried to get in, and what does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interview.engine.events.vault import CaseLeft, RecordDoubted, VaultClosed, VaultOpened
from interview.guide import read_entries
from interview.tui.app import OwnwordsApp
from interview.tui.screens.cases import CasesScreen
from interview.tui.screens.doubts import DoubtsScreen
from interview.tui.widgets.rows import Rows
from store import WrongPassphrase
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, shows, typed, until
from tests.tui.vaults import begun, left, made, unlocked

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

SIZE = (80, 24)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return made(tmp_path / "vault")


def cut_off(folder: Path, *, typing: str = "") -> None:
    """Begin a session, perhaps type in it, and end as a program ends that is killed."""
    opened = a_desk(folder).unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    opened.begin(guide, setting="in_person", captured="live", person_locale="ar")
    if typing:
        guide.draft("tell:told", typing)
    assert opened._vault is not None
    opened._vault.close()


async def test_after_a_cut_off_the_case_the_step_and_the_time_of_the_last_word_are_said_until_they_are_read(
    vault: Path,
) -> None:
    cut_off(vault, typing="we were nine in two rooms")
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Last time the program ended without closing.")
        said = flat(app)
        assert "The work was cut off in this case: ▌Blue door" in said
        assert "At: What is known already. The last word was typed on" in said
        await pilot.press("down", "down", "enter")
        await shows(pilot, "for you alone")
        await pilot.press("ctrl+q")
        await shows(pilot, "Last time the program ended without closing.")
        await pilot.press("shift+tab", "shift+tab", "enter")
        await until(pilot, lambda: "ended without closing" not in flat(app))
        await pilot.press("enter")
        await shows(pilot, "for you alone")
        await pilot.press("f5")
        await shows(pilot, "we were nine in two rooms")


async def test_after_a_program_that_was_left_in_order_there_is_nothing_to_read(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await pilot.press("ctrl+q")
        await shows(pilot, "open since")
        await left(pilot)
    again = OwnwordsApp(a_desk(vault))
    async with again.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        assert "I have read this" not in flat(again)
        await until(pilot, lambda: isinstance(again.focused, Rows))


async def test_tries_that_were_refused_are_counted_to_whoever_opens_the_vault_next(vault: Path) -> None:
    desk = a_desk(vault)
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            desk.unlock(passphrase="not it")
    desk.release()
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "3 tries to open it were refused")
        await pilot.press("enter")
        await until(pilot, lambda: "refused" not in flat(app))


async def test_a_count_of_refused_tries_that_cannot_be_read_is_not_said_to_be_nought(vault: Path) -> None:
    (vault / "refused.json").write_text("what is this")
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "That file cannot be read")


async def test_what_does_not_fit_is_said_before_any_case_is_shown_and_going_on_is_entered_in_the_record(
    vault: Path,
) -> None:
    (vault / "anchor.json").unlink()
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, PASSPHRASE)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, DoubtsScreen))
        await shows(pilot, "anchor.json is missing")
        assert "Blue door" not in flat(app)
        await pilot.press("enter")
        await until(pilot, lambda: app._exit)
    again = OwnwordsApp(a_desk(vault))
    async with again.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, PASSPHRASE)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(again.screen, DoubtsScreen))
        await pilot.press("down", "enter")
        await until(pilot, lambda: isinstance(again.screen, CasesScreen))
        await shows(pilot, "Blue door")
        happened = [entry.event for entry in read_entries(again.reception.opened.journal, "vault")]
        assert [type(event) for event in happened[-2:]] == [VaultOpened, RecordDoubted]


async def test_each_case_that_is_closed_leaves_how_far_its_record_went_and_so_does_leaving_the_program(
    vault: Path,
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        await pilot.press("enter")
        await shows(pilot, "Begin a session")
        await pilot.press("escape")
        await shows(pilot, "Blue door")
        await pilot.press("ctrl+e")
        await shows(pilot, "Export the draft plan")
        await pilot.press("escape")
        await begun_here(pilot)
        await pilot.press("ctrl+q")
        await shows(pilot, "open since")
        await left(pilot)
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    happened = [entry.event for entry in read_entries(opened.journal, "vault")]
    opened.close()
    cases_left = [event for event in happened if isinstance(event, CaseLeft)]
    assert len(cases_left) == 3
    assert len({event.head for event in cases_left}) == 2
    closed = [event.how for event in happened if isinstance(event, VaultClosed)]
    assert closed == ["left", "left"]


async def begun_here(pilot: Pilot[Any]) -> None:
    await shows(pilot, "Blue door")
    await pilot.press("enter")
    await shows(pilot, "Begin a session")
    await pilot.press("1", "tab", "1", "tab", "tab", "2", "ctrl+s")
    await shows(pilot, "for you alone")
