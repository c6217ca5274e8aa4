"""The page of the vault: who may open it, its sheet, its backups, and whether the record is as it was written."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from interview.casework.keeping import look_through
from interview.desk import new_sheet
from interview.engine.acts.always import Tell
from interview.engine.events.vault import (
    BackedUp,
    PassphraseChanged,
    RecordVerified,
    RecoveryRenewed,
    WorkerAdded,
    WorkerRemoved,
)
from interview.engine.words import Words
from interview.guide import read_entries
from interview.practice import practice_case
from interview.tui.app import OwnwordsApp
from interview.tui.screens.recovery_sheet import SheetScreen, TypedBackScreen
from interview.tui.screens.vault import VaultScreen
from interview.tui.screens.vault_record import BackupScreen, LookScreen
from interview.tui.widgets.line import LineInput, PassphraseInput
from store import WrongPassphrase
from store.key_errors import WrongSheet
from tests.golden_vault import ports
from tests.store.made import tamper
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, shows, typed, until
from tests.tui.hands import press
from tests.tui.vaults import left, made, unlocked

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from interview.desk import Done
    from interview.engine.events import AnyEvent

SIZE = (80, 24)
OTHER = "seven other words for another year"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return made(tmp_path / "vault", sheet=new_sheet())


async def at_the_page(pilot: Pilot[Any], row: int | None = None) -> None:
    """Go to the page of the vault, and perhaps on to one of its rows."""
    await unlocked(pilot)
    await shows(pilot, "Blue door")
    await press(pilot, "f10")
    await until(pilot, lambda: isinstance(pilot.app.screen, VaultScreen))
    await shows(pilot, "Who has a passphrase")
    if row is not None:
        await press(pilot, *["down"] * row, "enter")
        await until(pilot, lambda: not isinstance(pilot.app.screen, VaultScreen))


def happened(app: OwnwordsApp) -> list[AnyEvent]:
    return [entry.event for entry in read_entries(app.reception.opened.journal, "vault")]


async def type_new(pilot: Pilot[Any], passphrase: str, again: str | None = None) -> None:
    await typed(pilot, passphrase)
    await press(pilot, "enter")
    await typed(pilot, passphrase if again is None else again)
    await press(pilot, "enter")


async def test_the_page_is_a_row_of_the_list_too_and_says_how_the_vault_stands(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        await press(pilot, "down", "enter")
        await until(pilot, lambda: isinstance(app.screen, VaultScreen))
        await shows(pilot, "No backup was ever made.")
        assert "Who has a passphrase: AB1" in flat(app)
        assert "There is a recovery sheet." in flat(app)
        await press(pilot, "escape")
        await shows(pilot, "Blue door")


async def test_a_passphrase_is_changed_only_by_whoever_types_the_old_one(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_the_page(pilot, 0)
        await typed(pilot, "not the old one")
        await press(pilot, "enter")
        await type_new(pilot, OTHER)
        await until(pilot, lambda: "passphrase" in app.screen.status.text.lower())  # type: ignore[attr-defined]
        assert app.screen.query_one("#passphrase", PassphraseInput).value == OTHER
        app.screen.query_one("#old", PassphraseInput).value = PASSPHRASE
        app.screen.query_one("#again").focus()
        await press(pilot, "enter")
        await shows(pilot, "Your passphrase is changed.")
        assert any(isinstance(event, PassphraseChanged) for event in happened(app))
        await left_to_cases(pilot)
        await left(pilot)
    desk = a_desk(vault)
    with pytest.raises(WrongPassphrase):
        desk.unlock(passphrase=PASSPHRASE)
    desk.unlock(passphrase=OTHER).close()


async def test_another_worker_types_a_passphrase_of_their_own_and_can_be_taken_out_by_their_code(
    vault: Path,
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_the_page(pilot, 1)
        await typed(pilot, "CD2")
        await press(pilot, "enter")
        await type_new(pilot, OTHER)
        await shows(pilot, "CD2 can open the vault now.")
        assert "Who has a passphrase: AB1, CD2" in flat(app)
        await left_to_cases(pilot)
        await left(pilot)
    a_desk(vault).unlock(passphrase=OTHER, worker="CD2").close()
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_the_page(pilot, 2)
        await typed(pilot, "CD")
        await press(pilot, "enter")
        await shows(pilot, "No worker of that code")
        await typed(pilot, "2")
        await press(pilot, "enter")
        await shows(pilot, "CD2 can open the vault no more.")
        assert {WorkerAdded, WorkerRemoved} <= {type(event) for event in happened(app)}
        await left_to_cases(pilot)
        await left(pilot)
    desk = a_desk(vault)
    with pytest.raises(WrongPassphrase):
        desk.unlock(passphrase=OTHER)
    desk.unlock(passphrase=PASSPHRASE).close()


async def left_to_cases(pilot: Pilot[Any]) -> None:
    await press(pilot, "ctrl+q")
    await shows(pilot, "Blue door")


async def test_the_last_worker_cannot_be_taken_out(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_the_page(pilot, 2)
        await typed(pilot, "AB1")
        await press(pilot, "enter")
        await shows(pilot, "is the only worker with a passphrase to this vault")


async def test_a_new_sheet_is_typed_back_too_and_then_the_old_one_opens_nothing(tmp_path: Path) -> None:
    old = new_sheet()
    vault = made(tmp_path / "vault", sheet=old)
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_the_page(pilot, 3)
        shown = app.screen
        assert isinstance(shown, SheetScreen)
        assert "Go on without" not in flat(app)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, TypedBackScreen))
        app.screen.query_one(PassphraseInput).value = shown.sheet.text
        await press(pilot, "enter")
        await shows(pilot, "The new sheet opens this vault now")
        assert isinstance(app.screen, VaultScreen)
        assert any(isinstance(event, RecoveryRenewed) for event in happened(app))
        await left_to_cases(pilot)
        await left(pilot)
    desk = a_desk(vault)
    with pytest.raises(WrongSheet):
        desk.recover(sheet=old)
    desk.recover(sheet=shown.sheet).close()


async def test_a_backup_says_where_it_is_how_much_is_in_it_and_when_the_last_one_was(
    vault: Path, tmp_path: Path
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=(100, 30)) as pilot:
        await at_the_page(pilot, 4)
        app.screen.query_one(LineInput).value = str(vault)
        await press(pilot, "enter")
        await until(pilot, lambda: "empty" in flat(app).split("disk")[-1])
        app.screen.query_one(LineInput).value = str(tmp_path / "copy")
        await press(pilot, "enter")
        await shows(pilot, "entries were copied.")
        assert isinstance(app.screen, BackupScreen)
        assert "copy" in "".join(flat(app).split())
        await press(pilot, "escape")
        await shows(pilot, "The last backup was made on")
        assert any(isinstance(event, BackedUp) for event in happened(app))
    a_desk(tmp_path / "copy").unlock(passphrase=PASSPHRASE).close()


async def test_long_work_shows_how_much_is_done_and_nothing_else_waits_for_it(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("interview.tui.screens.keeper.SHOWN_EVERY", 0.02)
    go_on = threading.Event()
    came: list[str] = []

    def long(done: Done) -> str:
        done(1200, 5000)
        assert go_on.wait(20)
        return "whole"

    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_the_page(pilot, 5)
        screen = app.screen
        assert isinstance(screen, LookScreen)
        try:
            screen.start_long(long, came.append, doing="vault-looking", so_far="vault-looking-so-far")
            await shows(pilot, "1,200 of 5,000 entries")
            assert len(await app.asked(app.reception.opened.cases)) > 0
            assert not came
        finally:
            go_on.set()
        await until(pilot, lambda: came == ["whole"])


async def test_a_case_whose_end_was_cut_off_is_named_on_the_page_and_counted_in_the_record(
    vault: Path,
) -> None:
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    opened.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    guide.do(Tell(words=Words("we were nine in two rooms")))
    opened.left(guide)
    last = "(SELECT max(place) FROM events WHERE session != '')"
    tamper(
        opened.journal,
        f"DELETE FROM words WHERE place >= {last}",
        f"UPDATE listings SET seq = seq - 1 WHERE stream = '{guide.case_id}'",
        f"DELETE FROM events WHERE place = {last}",
    )
    opened.close()
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_the_page(pilot, 5)
        await press(pilot, "enter")
        await shows(pilot, "is not what it was when it was closed at entry")
        await shows(pilot, "Tell whoever looks after the program")
        assert "All of it is as it was written" not in flat(app)
        verified = [event for event in happened(app) if isinstance(event, RecordVerified)]
        looked = look_through(app.reception.opened.journal.inspect, app.reception.opened.journal)
        assert [one.case for one in looked.closed] == [guide.case_id]
        assert [event.faults for event in verified] == [len(looked.found.breaks) + 1]


async def test_a_look_through_the_record_says_that_it_is_whole_and_is_entered(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_the_page(pilot, 5)
        await press(pilot, "enter")
        await shows(pilot, "All of it is as it was written. Nothing is missing.")
        verified = [event for event in happened(app) if isinstance(event, RecordVerified)]
        assert [event.faults for event in verified] == [0]


async def test_a_look_through_a_record_that_was_changed_says_what_and_up_to_where_it_can_be_trusted(
    vault: Path,
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=(100, 30)) as pilot:
        await at_the_page(pilot, 5)

        def change(db: Any) -> None:
            db.conn.execute("DROP TRIGGER IF EXISTS events_stay")
            for (trigger,) in db.conn.execute(
                "SELECT name FROM sqlite_master WHERE type='trigger'"
            ).fetchall():
                db.conn.execute(f'DROP TRIGGER "{trigger}"')
            db.conn.execute("UPDATE events SET at = at + 1 WHERE id = 2")

        app.reception.opened.journal.ask(change)
        await press(pilot, "enter")
        await shows(pilot, "Make no changes now.")
        assert "it is as it was written. What follows is in doubt." in flat(app)
        assert "All of it is as it was written" not in flat(app)


async def test_the_head_of_today_is_shown_to_be_written_down(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await at_the_page(pilot, 6)
        await shows(pilot, app.reception.keeping.head())


async def test_in_practice_there_is_no_vault_to_keep_and_nothing_to_lock() -> None:
    guide, desk = practice_case(ports())
    app = OwnwordsApp(guide=guide, opened=desk, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "PRACTICE")
        await press(pilot, "ctrl+k")
        await shows(pilot, "there is nothing to lock")
        assert app.is_running
