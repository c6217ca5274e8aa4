"""The database key is exchanged on a disk that is full, or over a record that is damaged: nothing is lost by it."""

import resource
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

import store
from store import keys, rotation
from tests.store.keyed import ANOTHER, SECOND, derived_here
from tests.store.made import CHEAP, PASSPHRASE, WORKER, filled, said

BIG = 2_000_000


@pytest.fixture(autouse=True, scope="module")
def _derived_here() -> Iterator[None]:
    with derived_here():
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "vault"
    with store.create(folder, passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP) as opened:
        filled(opened.journal, entries=4)
        opened.journal.append("case-2", [said("x" * BIG)], after=0)
        opened.add_worker(SECOND, passphrase=ANOTHER, cost=CHEAP)
    return folder


@pytest.fixture
def closed(made: Path, folder: Path) -> Path:
    return shutil.copytree(made, folder)


class Limit:
    """A limit on the size of a file: the disk takes the small ones, and not the record a second time."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def __enter__(self) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (self._most, self._before[1]))

    def __exit__(self, *_: object) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)


def unlocked(folder: Path, passphrase: str = PASSPHRASE) -> store.Vault:
    return store.unlock(folder, passphrase=passphrase)


def whole(opened: store.Vault, *, entries: int) -> None:
    journal = opened.journal
    assert journal.head("case-1").seq == entries
    assert journal.verify("case-1") == ()
    assert journal.verify("case-2") == ()
    assert journal.passages("case-2") == {(1, 0): "x" * BIG}


@pytest.mark.parametrize("most", [60_000, 1_000_000, BIG])
def test_an_exchange_that_the_disk_did_not_take_is_told_and_finished_when_there_is_room(
    closed: Path, most: int
) -> None:
    with unlocked(closed) as opened:
        with Limit(most), pytest.raises(store.NotSaved) as told:
            opened.remove_worker(SECOND)
        assert len(str(told.value).splitlines()) <= 2
        assert opened.exchanging
        whole(opened, entries=4)
        opened.journal.append("case-1", [said("and on", seq=5)], after=4)
        whole(opened, entries=5)
        opened.journal.draft("case-1", "account", "typed since")
    with pytest.raises(store.WrongPassphrase):
        unlocked(closed, ANOTHER)
    with Limit(most), unlocked(closed) as opened:  # it opens all the same
        assert opened.exchanging
        assert opened.journal.head("case-1").seq == 5
    with unlocked(closed) as opened:
        assert not opened.exchanging
        whole(opened, entries=5)
        assert opened.journal.drafts("case-1") == {"account": "typed since"}


def test_an_exchange_that_waits_is_finished_before_the_keys_change_again(closed: Path) -> None:
    with unlocked(closed) as opened:
        with Limit(60_000), pytest.raises(store.NotSaved):
            opened.rotate()
        opened.add_worker("w-3", passphrase="the third", cost=CHEAP)
        assert not opened.exchanging
        whole(opened, entries=4)
    for passphrase in (PASSPHRASE, ANOTHER, "the third"):
        with unlocked(closed, passphrase) as opened:
            whole(opened, entries=4)


def test_nothing_is_changed_where_there_is_no_room_to_begin_with(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (closed / "keys.json").read_bytes()
    monkeypatch.setattr(rotation, "SPARE", shutil.disk_usage(closed).free + 1)
    with unlocked(closed) as opened, pytest.raises(store.OutOfSpace):
        opened.remove_worker(SECOND)
    assert (closed / "keys.json").read_bytes() == before
    unlocked(closed, ANOTHER).close()


def test_a_record_that_is_damaged_in_places_keeps_its_key_and_what_can_be_read(closed: Path) -> None:
    path = closed / "record.db"
    flipped = bytearray(path.read_bytes())
    flipped[len(flipped) // 2] ^= 1
    path.write_bytes(flipped)
    before = (closed / "keys.json").read_bytes()
    with unlocked(closed) as opened, pytest.raises(store.VaultDamaged):
        opened.rotate()
    assert (closed / "keys.json").read_bytes() == before
    with unlocked(closed) as opened:
        assert opened.journal.head("case-1").seq == 4


def test_an_exchange_that_waits_on_a_record_that_was_damaged_meanwhile_leaves_it_readable(
    closed: Path,
) -> None:
    with unlocked(closed) as opened, Limit(60_000), pytest.raises(store.NotSaved):
        opened.rotate()
    path = closed / "record.db"
    flipped = bytearray(path.read_bytes())
    flipped[len(flipped) // 2] ^= 1
    path.write_bytes(flipped)
    for _ in range(2):
        with unlocked(closed) as opened:
            assert opened.exchanging
            assert opened.journal.head("case-1").seq == 4
            assert len(opened.journal.rows("case-1")) == 4


def test_an_exchange_keeps_what_is_being_typed_and_said_meanwhile(closed: Path) -> None:
    with unlocked(closed) as opened:
        opened.journal.draft("case-1", "account", "typed before")
        opened.rotate()
        assert opened.journal.drafts("case-1") == {"account": "typed before"}
        opened.journal.append("case-1", [said("and on", seq=5)], after=4, discard=["account"])
        with pytest.raises(store.StaleHead):
            opened.journal.append("case-1", [said("from before", seq=5)], after=4)
        opened.rotate()
        whole(opened, entries=5)


def test_a_backup_made_while_an_exchange_waits_opens_for_everybody(closed: Path, tmp_path: Path) -> None:
    with unlocked(closed) as opened:
        with Limit(60_000), pytest.raises(store.NotSaved):
            opened.rotate()
        opened.backup(tmp_path / "waiting")
        opened.rotate()
        opened.backup(tmp_path / "exchanged")
    for copy in ("waiting", "exchanged"):
        for passphrase in (PASSPHRASE, ANOTHER):
            with unlocked(tmp_path / copy, passphrase) as opened:
                whole(opened, entries=4)
                assert not opened.exchanging


def test_no_page_of_the_record_is_left_under_the_old_key(closed: Path) -> None:
    before = (closed / "record.db").read_bytes()
    with unlocked(closed) as opened:
        opened.rotate()
    after = (closed / "record.db").read_bytes()
    pages = range(0, min(len(before), len(after)), 4096)
    assert [at for at in pages if before[at + 16 : at + 4096] == after[at + 16 : at + 4096]] == []


def test_the_slots_are_for_one_key_once_it_is_exchanged(closed: Path) -> None:
    with unlocked(closed) as opened:
        opened.rotate()
    assert all(getattr(slot, "next", None) is None for slot in keys.read(closed).slots)
