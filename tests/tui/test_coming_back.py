"""What a worker is told on coming back: how it ended last time, who tried to get in, and what does not fit."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from interview.engine.events.vault import CaseLeft, RecordDoubted, VaultClosed, VaultOpened
from interview.guide import read_entries
from interview.tui.app import OwnwordsApp
from interview.tui.screens.begin import BeginScreen
from interview.tui.screens.cases import CasesScreen
from interview.tui.screens.doubts import DoubtsScreen
from interview.tui.widgets.rows import Rows
from store import WrongPassphrase
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, shows, typed, until
from tests.tui.hands import press
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
        assert "At “What is known already”: the last word was typed on" in said
        await press(pilot, "down", "down", "enter")
        await shows(pilot, "for you alone")
        await press(pilot, "ctrl+q")
        await shows(pilot, "Last time the program ended without closing.")
        await press(pilot, "shift+tab", "shift+tab", "enter")
        await until(pilot, lambda: "ended without closing" not in flat(app))
        await press(pilot, "enter")
        await shows(pilot, "for you alone")
        await press(pilot, "f5")
        await shows(pilot, "we were nine in two rooms")


def killed(folder: Path, opens: str, *, leaves: bool = False) -> None:
    """Open a case by its label, perhaps go back to the list, and end as a program ends that is killed."""
    opened = a_desk(folder).unlock(passphrase=PASSPHRASE)
    guide = opened.open(next(one.case for one in opened.cases() if one.label == opens))
    if leaves:
        opened.left(guide)
    assert opened._vault is not None
    opened._vault.close()


def with_two_sessions_open(folder: Path) -> None:
    """Begin a session with typing in each of two cases, leave them, and close the vault in order."""
    opened = a_desk(folder).unlock(passphrase=PASSPHRASE)
    opened.new_case(label="Green gate", nation="england", age_band="adult", organisation_kind="charity")
    for label in ("Blue door", "Green gate"):
        guide = opened.open(next(one.case for one in opened.cases() if one.label == label))
        opened.begin(guide, setting="in_person", captured="live", person_locale="ar")
        guide.draft("tell:told", "we were nine in two rooms")
        opened.left(guide)
    opened.close()


async def test_the_case_that_was_cut_off_is_the_one_that_was_open_and_not_the_one_touched_last(
    vault: Path,
) -> None:
    with_two_sessions_open(vault)
    killed(vault, "Blue door")
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "The work was cut off in this case: ▌Blue door")


async def test_of_cases_that_were_left_before_the_program_was_cut_off_none_is_named(vault: Path) -> None:
    with_two_sessions_open(vault)
    killed(vault, "Blue door", leaves=True)
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Nobody was in a session then.")
        assert "cut off in this case" not in flat(app)


async def test_after_a_program_that_was_left_in_order_there_is_nothing_to_read(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await press(pilot, "ctrl+q")
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
        await press(pilot, "enter")
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
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, DoubtsScreen))
        await shows(pilot, "anchor.json is missing")
        assert "Blue door" not in flat(app)
        await press(pilot, "enter")
        await until(pilot, lambda: app._exit)
    again = OwnwordsApp(a_desk(vault))
    async with again.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, PASSPHRASE)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(again.screen, DoubtsScreen))
        await press(pilot, "down", "enter")
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
        await press(pilot, "enter")
        await shows(pilot, "Begin a session")
        await press(pilot, "escape")
        await shows(pilot, "Blue door")
        await press(pilot, "ctrl+e")
        await shows(pilot, "Write it out into files")
        await press(pilot, "escape")
        await begun_here(pilot)
        await press(pilot, "ctrl+q")
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
    await press(pilot, "enter")
    await shows(pilot, "Begin a session")
    await press(pilot, "1", "tab", "1", "tab", "tab", "2", "tab", "1", "ctrl+s")
    await shows(pilot, "for you alone")


async def test_typing_that_was_saved_and_cannot_be_read_any_more_is_said_to_be_older_than_it_was(
    vault: Path, tmp_path: Path
) -> None:
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    opened.begin(guide, setting="in_person", captured="live", person_locale="ar")
    for so_far in ("we were nine", "we were nine in two rooms", "we were nine in two rooms, and it was cold"):
        guide.draft("tell:told", so_far)
        opened.journal.flush()
    killed = shutil.copytree(vault, tmp_path / "killed")
    opened.close()
    log = bytearray((killed / "record.db-wal").read_bytes())
    log[-5000] ^= 1
    (killed / "record.db-wal").write_bytes(log)
    app = OwnwordsApp(a_desk(killed))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, PASSPHRASE)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, DoubtsScreen))
        assert "The last typing may be older than what was on the screen." in flat(app)
        assert "the power failed at that moment" in flat(app)
        await press(pilot, "down", "enter")
        await until(pilot, lambda: isinstance(app.screen, CasesScreen))
        await shows(pilot, "Last time the program ended suddenly")
        assert "what is in its field was typed on" in flat(app)
        assert "Everything that was kept is here" not in flat(app)
        happened = [entry.event for entry in read_entries(app.reception.opened.journal, "vault")]
        assert isinstance(happened[-1], RecordDoubted)
        assert happened[-1].findings == ("LogDamaged",)


async def test_back_from_a_case_that_was_looked_for_the_hand_is_on_it(vault: Path) -> None:
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    for label in ("Grey gate", "Tall tree"):
        opened.new_case(label=label, nation="wales", age_band="adult", organisation_kind="charity")
    opened.close()
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Tall tree")
        await typed(pilot, "e")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, BeginScreen))
        opened_now = app.reception.case_in_front
        assert opened_now is not None
        await press(pilot, "ctrl+q")
        await until(pilot, lambda: isinstance(app.screen, CasesScreen) and isinstance(app.focused, Rows))
        rows = app.focused
        assert isinstance(rows, Rows)
        assert rows.at is not None
        assert rows.at.key == opened_now
