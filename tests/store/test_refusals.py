"""Somebody tried to get in: that is counted, by its time alone, and told to whoever gets in next."""

import itertools
import json
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import store
from store import keys, refusals
from store.key_errors import WrongSheet
from tests.store.dying import DERIVING, NEXT_SHEET, SHEET, Here
from tests.store.made import CHEAP, PASSPHRASE, WORKER

NOON = 1_767_268_800_000


@pytest.fixture(autouse=True, scope="module")
def _derived_here() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for module in DERIVING:
            patch.setattr(module, "Derivation", Here)
        yield


@pytest.fixture
def closed(folder: Path) -> Path:
    store.create(folder, passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP, sheet=SHEET).close()
    return folder


def minutes() -> Callable[[], int]:
    passing = itertools.count()
    return lambda: NOON + 60_000 * next(passing)


def summed(**tree: object) -> bytes:
    """A file as anyone could write it, its sum right."""
    return json.dumps(keys.summed({"what": "ownwords refused unlocks", **tree})).encode()


def try_in_vain(folder: Path, times: int, clock: Callable[[], int]) -> None:
    with store.vault.reserve(folder, clock=clock) as reserved:
        for _ in range(times):
            with pytest.raises(store.WrongPassphrase):
                reserved.unlock(passphrase="is it this one")


def test_a_refused_unlock_is_told_to_whoever_unlocks_next_and_then_no_more(closed: Path) -> None:
    clock = minutes()
    try_in_vain(closed, 2, clock)
    with store.vault.reserve(closed, clock=clock) as reserved, pytest.raises(WrongSheet):
        reserved.recover(sheet=NEXT_SHEET)
    with store.unlock(closed, passphrase=PASSPHRASE) as opened:
        assert opened.refused_before.times == (NOON, NOON + 60_000, NOON + 120_000)
        assert opened.refused_before.count == 3
    with store.unlock(closed, passphrase=PASSPHRASE) as opened:
        assert opened.refused_before == refusals.Refused()
    assert not (closed / refusals.NAME).exists()


def test_nothing_but_times_is_kept_of_it(closed: Path) -> None:
    try_in_vain(closed, 2, minutes())
    tree = json.loads((closed / refusals.NAME).read_text())
    assert len(tree.pop("sum")) == 64
    assert tree == {"what": "ownwords refused unlocks", "count": 2, "times": [NOON, NOON + 60_000]}
    assert stat.S_IMODE((closed / refusals.NAME).stat().st_mode) == 0o600


def test_the_times_are_bounded_and_the_count_goes_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusals.MOST == 200
    monkeypatch.setattr(refusals, "MOST", 10)
    folder.mkdir()
    for at in range(refusals.MOST + 5):
        refusals.note(folder, at=at)
    found = refusals.read(folder)
    assert found.count == refusals.MOST + 5
    assert found.times == tuple(range(5, refusals.MOST + 5))


@pytest.mark.parametrize(
    "stored",
    [
        b"",
        b"null",
        b"[" * 50_000,
        b"\xff\xfe",
        b'{"what": "ownwords refused unlocks", "count": "many", "times": []}',
        b'{"what": "ownwords refused unlocks", "count": 1, "times": ["noon"]}',
        b'{"what": "ownwords refused unlocks", "count": -1, "times": []}',
        b" " * 1_000_000,
        summed(count=True, times=[]),
        summed(count=1, times=[True]),
        summed(count=1, times=[10**30]),
        summed(count=1, times=[-1]),
        summed(count=1, times=[1.5]),
        summed(count=1, times=[NOON]).replace(b"1767268800000", b"1767268800001"),
    ],
    ids=range(14),
)
def test_a_count_that_cannot_be_read_is_said_to_be_unreadable_and_keeps_nobody_out(
    closed: Path, stored: bytes
) -> None:
    (closed / refusals.NAME).write_bytes(stored)
    with store.unlock(closed, passphrase=PASSPHRASE) as opened:
        assert opened.refused_before == refusals.Refused(readable=False)
    (closed / refusals.NAME).write_bytes(stored)
    try_in_vain(closed, 1, minutes())
    assert refusals.read(closed).count == 1


def test_a_count_that_cannot_be_written_keeps_nobody_out(closed: Path) -> None:
    (closed / f"{refusals.NAME}.new").mkdir()  # in its way, even for the superuser
    (closed / f"{refusals.NAME}.new" / "x").touch()
    try_in_vain(closed, 1, minutes())
    (closed / refusals.NAME).mkdir()
    try_in_vain(closed, 1, minutes())
    with store.unlock(closed, passphrase=PASSPHRASE) as opened:
        assert opened.refused_before.count == 0
