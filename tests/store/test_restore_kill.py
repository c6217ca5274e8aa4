"""The program is killed at each change of names while a backup is put back: no record is lost, and the vault is one of the two."""

import os
import shutil
from pathlib import Path

import pytest

import store
from store import backup
from tests.store.dying import BACKUP, DERIVING, Here
from tests.store.made import PASSPHRASE, filled, said, vault_in
from tests.store.test_keys_kill import killed

OLD, NEW = 3, 5


@pytest.fixture(autouse=True)
def _derived_here(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in DERIVING:
        monkeypatch.setattr(module, "Derivation", Here)


@pytest.fixture
def older(folder: Path, tmp_path: Path) -> Path:
    """A vault, closed, and beside it a backup of the same vault from a later day."""
    with vault_in(folder) as vault:
        filled(vault.journal, entries=OLD)
    kept = shutil.copytree(folder, tmp_path / "older")
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        for seq in range(OLD + 1, NEW + 1):
            vault.journal.append("case-1", [said("later", seq=seq)], after=seq - 1)
        vault.backup(tmp_path / BACKUP)
    return kept


def ends(folder: Path) -> tuple[int, int]:
    """Unlock what is there; how far its case goes, and how often it says that it was put back."""
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        assert vault.journal.inspect().whole
        assert vault.journal.anchored == ()
        return vault.journal.head("case-1").seq, vault.journal.head("vault").seq


def set_aside(folder: Path) -> list[Path]:
    return sorted(folder.parent.glob(f"{folder.name}.before-restore-*"))


def test_a_restore_may_be_killed_before_any_change_of_names(older: Path, tmp_path: Path) -> None:
    copies = killed(older, tmp_path / "out", "restore", 1)
    assert [done for _, done in copies] == [False] * (len(copies) - 1) + [True]
    assert len(copies) > 5
    between = 0
    for folder, done in copies:
        between += not folder.exists()
        found = ends(folder)  # whoever unlocks it finishes what was ready
        asides = set_aside(folder)
        assert found == (NEW, 1) if done or asides else found == (OLD, 0)
        assert [ends(aside) for aside in asides] == ([(OLD, 0)] if found == (NEW, 1) else [])
        if found == (OLD, 0):
            again = backup.restore(tmp_path / BACKUP, folder, passphrase=PASSPHRASE)
            assert again.aside is not None
            assert (ends(folder), ends(again.aside)) == ((NEW, 0), (OLD, 0))
        assert not folder.with_name(f"{folder.name}.restoring").exists()
    assert between == 1  # nothing stood in its place for a moment, and one of them was killed then


def test_a_restore_into_a_new_place_may_be_killed_before_any_change_of_names(
    older: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    copies = killed(empty, tmp_path / "out", "restore", 1)
    assert len(copies) > 3
    for folder, _ in copies:
        if not folder.exists():
            assert ends(folder) == (NEW, 1)
            continue
        if not any(folder.iterdir()):
            backup.restore(tmp_path / BACKUP, folder, passphrase=PASSPHRASE)
        assert ends(folder)[0] == NEW


def test_ctrl_c_between_the_two_names_puts_back_what_stood_there(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def interrupted(self: Path, to: Path) -> Path:
        done = replace(self, to)
        if "before-restore" in os.fspath(to):
            raise KeyboardInterrupt
        return done

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        backup.restore(tmp_path / BACKUP, older, passphrase=PASSPHRASE)
    monkeypatch.undo()
    assert set_aside(older) == []
    assert not older.with_name("older.restoring").exists()
    assert ends(older) == (OLD, 0)
