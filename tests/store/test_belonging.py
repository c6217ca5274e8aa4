"""Somebody put files of two vaults into one folder: it is said which, and neither vault is harmed."""

import shutil
from pathlib import Path

import pytest

import store
from store.anchor import AnchorOfAnother
from store.errors import FilesOfTwoVaults
from tests.store.made import PASSPHRASE, filled, vault_in


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another vault, whose program was killed: its log is still there."""
    with vault_in(tmp_path / "running") as vault:
        filled(vault.journal, entries=5)
        shutil.copytree(tmp_path / "running", tmp_path / "other")
    return tmp_path / "other"


@pytest.fixture
def own(folder: Path) -> Path:
    with vault_in(folder) as vault:
        filled(vault.journal, entries=3)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "lock"}


def opens_whole(folder: Path, *, entries: int) -> None:
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        assert vault.journal.inspect().whole
        assert vault.journal.head("case-1").seq == entries


def test_a_log_of_another_vault_is_refused_before_it_can_destroy_the_record(own: Path, other: Path) -> None:
    shutil.copy(other / "record.db-wal", own / "record.db-wal")
    before = contents(own)
    with pytest.raises(FilesOfTwoVaults) as refused:
        store.unlock(own, passphrase=PASSPHRASE)
    assert "record.db-wal" in str(refused.value)
    assert "Nothing was changed" in str(refused.value)
    assert contents(own) == before
    (own / "record.db-wal").unlink()
    opens_whole(own, entries=3)
    opens_whole(other, entries=5)  # and its own log is taken for its own


@pytest.mark.parametrize("files", [("keys.json",), ("record.db", "anchor.json")])
def test_keys_and_a_record_of_two_vaults_are_told_from_a_damaged_record(
    own: Path, other: Path, files: tuple[str, ...]
) -> None:
    opens_whole(other, entries=5)
    for name in files:
        shutil.copy(other / name, own / name)
    before = contents(own)
    with pytest.raises(FilesOfTwoVaults) as refused:
        store.unlock(own, passphrase=PASSPHRASE)
    assert "keys.json is of one, record.db of another" in str(refused.value)
    assert contents(own) == before


def test_an_anchor_of_another_vault_is_said_to_be_that(own: Path, other: Path) -> None:
    opens_whole(other, entries=5)
    shutil.copy(other / "anchor.json", own / "anchor.json")
    with store.unlock(own, passphrase=PASSPHRASE) as vault:
        assert vault.journal.anchored == (AnchorOfAnother(),)
        assert vault.journal.head("case-1").seq == 3


def test_a_damaged_record_is_still_called_damaged(own: Path) -> None:
    record = own / "record.db"
    record.write_bytes(b"x" * 4096 + record.read_bytes()[4096:])
    with pytest.raises(store.VaultDamaged) as refused:
        store.unlock(own, passphrase=PASSPHRASE)
    assert not isinstance(refused.value, FilesOfTwoVaults)
