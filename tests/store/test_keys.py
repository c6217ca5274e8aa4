"""Who may open a vault, and how little it takes to change that."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import store
from store import keys, slots
from store.key_errors import KeysChanged, LastWorker, NotAsRecovery, WorkerExists
from tests.deriving import Here
from tests.store.dying import SHEET
from tests.store.forged import rewrite
from tests.store.keyed import ANOTHER, SECOND, derived_here, key_of, refused, two_workers, unlocked
from tests.store.made import CHEAP, PASSPHRASE, WORKER, said


@pytest.fixture(autouse=True, scope="module")
def _derived_here() -> Iterator[None]:
    with derived_here():
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return two_workers(tmp_path_factory.mktemp("made") / "vault")


@pytest.fixture
def closed(made: Path, folder: Path) -> Path:
    return shutil.copytree(made, folder)


def test_a_changed_passphrase_opens_and_the_old_one_does_not(closed: Path) -> None:
    with unlocked(closed) as opened:
        opened.change_passphrase(old=PASSPHRASE, new="a new one", cost=CHEAP)
        opened.journal.append("case-1", [said("and on", seq=5)], after=4)
    refused(closed, PASSPHRASE)
    with unlocked(closed, "a new one") as opened:
        assert opened.worker == WORKER
        assert opened.journal.head("case-1").seq == 5
    unlocked(closed, ANOTHER).close()


def test_a_passphrase_is_not_changed_by_somebody_who_does_not_know_the_old_one(closed: Path) -> None:
    before = (closed / "keys.json").read_bytes()
    with unlocked(closed) as opened:
        for old in ("not it", ANOTHER):
            with pytest.raises(store.WrongPassphrase):
                opened.change_passphrase(old=old, new="mine now", cost=CHEAP)
        with pytest.raises(store.UnusablePassphrase):
            opened.change_passphrase(old=PASSPHRASE, new="", cost=CHEAP)
    assert (closed / "keys.json").read_bytes() == before


def test_a_code_is_given_to_one_worker_only_and_is_a_code(closed: Path) -> None:
    before = (closed / "keys.json").read_bytes()
    with unlocked(closed) as opened:
        for taken in (WORKER, SECOND, SECOND.upper()):
            with pytest.raises(WorkerExists):
                opened.add_worker(taken, passphrase="x y z", cost=CHEAP)
        for no_code in ("Maria Pop", "", "recovery", "Recovery"):
            with pytest.raises(store.NotACode):
                opened.add_worker(no_code, passphrase="x y z", cost=CHEAP)
    assert (closed / "keys.json").read_bytes() == before


def test_a_worker_who_was_removed_gets_in_no_more_and_the_others_do(closed: Path) -> None:
    with unlocked(closed) as opened:
        opened.remove_worker(SECOND)
        assert opened.workers == (WORKER,)
        assert not opened.exchanging
        opened.journal.append("case-1", [said("said afterwards", seq=5)], after=4)
        opened.journal.draft("case-1", "account", "typed afterwards")
    refused(closed, ANOTHER)
    with unlocked(closed) as opened:
        assert opened.journal.passages("case-1")[5, 0] == "said afterwards"
        assert opened.journal.drafts("case-1") == {"account": "typed afterwards"}
        assert opened.journal.verify("case-1") == ()
    with store.reserve(closed) as reserved, reserved.recover(sheet=SHEET) as opened:
        assert opened.journal.head("case-1").seq == 5


def test_an_old_copy_of_the_keys_opens_nothing_once_a_worker_was_removed(closed: Path) -> None:
    old_keys = (closed / "keys.json").read_bytes()
    old_key = key_of(closed, ANOTHER, SECOND)
    with unlocked(closed) as opened:
        opened.remove_worker(SECOND)
    assert key_of(closed) != old_key
    today = (closed / "keys.json").read_bytes()
    (closed / "keys.json").write_bytes(old_keys)
    for passphrase in (ANOTHER, PASSPHRASE):
        with pytest.raises(store.VaultDamaged):
            unlocked(closed, passphrase)
    (closed / "keys.json").write_bytes(today)
    unlocked(closed).close()


def test_an_old_copy_and_an_old_passphrase_open_nothing_once_it_was_changed_and_the_key_exchanged(
    closed: Path,
) -> None:
    stolen = keys.read(closed)
    with unlocked(closed) as opened:
        opened.change_passphrase(old=PASSPHRASE, new="a new one", cost=CHEAP)
        opened.rotate()
    slot = stolen.worker(WORKER)
    assert isinstance(slot, slots.Slot)
    assert slot.cost is not None
    kek = Here(PASSPHRASE, salt=slot.salt, cost=slot.cost).key()
    today = keys.read(closed).worker(WORKER)
    assert isinstance(today, slots.Slot)
    crossed = slots.Slot(
        **{name: getattr(slot, name) for name in ("id", "kind", "salt", "cost", "nonce", "private")},
        public=today.public,
        key=today.key,
    )
    with pytest.raises(KeysChanged):
        slots.opened(crossed, vault=stolen.vault, kek=kek)
    unlocked(closed, "a new one").close()


def test_somebody_can_always_open_the_vault_with_a_passphrase(closed: Path) -> None:
    with unlocked(closed) as opened:
        opened.remove_worker(WORKER)  # their own, while another is left
        before = (closed / "keys.json").read_bytes()
        with pytest.raises(LastWorker):
            opened.remove_worker(SECOND)
        with pytest.raises(store.NoSuchWorker):
            opened.remove_worker("w-9")
        with pytest.raises(store.NoSuchWorker):
            opened.change_passphrase(old=PASSPHRASE, new="x", cost=CHEAP)
    assert (closed / "keys.json").read_bytes() == before
    refused(closed, PASSPHRASE)
    unlocked(closed, ANOTHER).close()


def test_exchanging_the_key_changes_nobodys_passphrase(closed: Path) -> None:
    before = key_of(closed)
    with unlocked(closed) as opened:
        opened.rotate()
        opened.rotate()
        assert opened.journal.verify("case-1") == ()
    assert key_of(closed) != before
    unlocked(closed).close()
    unlocked(closed, ANOTHER).close()
    assert sorted(path.name for path in closed.iterdir()) == ["anchor.json", "keys.json", "lock", "record.db"]


def test_keys_are_not_changed_in_a_vault_that_is_closed(closed: Path) -> None:
    opened = unlocked(closed)
    opened.close()
    before = (closed / "keys.json").read_bytes()
    with pytest.raises(store.VaultClosed):
        opened.rotate()
    with pytest.raises(store.VaultClosed):
        opened.add_worker("w-3", passphrase="x", cost=CHEAP)
    assert (closed / "keys.json").read_bytes() == before


def test_another_workers_passphrase_is_set_with_the_recovery_sheet_only(closed: Path) -> None:
    with unlocked(closed) as opened, pytest.raises(NotAsRecovery):
        opened.set_passphrase(SECOND, passphrase="mine now", cost=CHEAP)
    with store.reserve(closed) as reserved, reserved.recover(sheet=SHEET) as opened:
        with pytest.raises(NotAsRecovery):
            opened.change_passphrase(old=PASSPHRASE, new="x", cost=CHEAP)
        with pytest.raises(store.NoSuchWorker):
            opened.set_passphrase("w-9", passphrase="x", cost=CHEAP)
    refused(closed, "mine now")


def test_keys_that_were_changed_behind_an_open_vault_are_not_written_over(closed: Path) -> None:
    with unlocked(closed) as opened:
        before = (closed / "keys.json").read_bytes()
        rewrite(closed, lambda tree: tree["slots"].pop())
        found = (closed / "keys.json").read_bytes()
        with pytest.raises(KeysChanged):
            opened.rotate()
        assert (closed / "keys.json").read_bytes() == found
        (closed / "keys.json").write_bytes(before)
        opened.rotate()


def test_nothing_that_opens_a_vault_is_in_any_repr(closed: Path) -> None:
    with unlocked(closed) as opened:
        key = key_of(closed)
        for held in (opened, opened._ring, opened._keys, SHEET, keys.read(closed)):
            assert key.hex() not in repr(held)
            assert repr(key)[2:-1] not in repr(held)
            assert "\\x" not in repr(held)
        assert SHEET.groups[0] not in repr(SHEET)


def test_no_passphrase_key_or_sheet_is_ever_written_in_the_open(closed: Path) -> None:
    with unlocked(closed) as opened:
        opened.add_worker("w-3", passphrase="a canary of a passphrase", cost=CHEAP)
        opened.remove_worker(SECOND)
        opened.new_recovery(SHEET)
        held = b"".join(path.read_bytes() for path in closed.iterdir())
    for secret in (
        key_of(closed).hex().encode(),
        key_of(closed),
        PASSPHRASE.encode(),
        b"a canary",
        SHEET.groups[3].encode(),
        bytes(range(32)).hex().encode(),
        opened._ring.bond,
        opened._ring.bond.hex().encode(),
    ):
        assert secret not in held
