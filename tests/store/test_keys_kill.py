"""The program is killed while keys are changed: the vault always opens, for whom it should."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import store
from store import keys
from store.key_errors import WrongSheet
from tests.deriving import Here, derive_here
from tests.store.dying import NEW_PASSPHRASE, NEXT_SHEET, SECOND, SECOND_PASSPHRASE, SHEET
from tests.store.made import CHEAP, PASSPHRASE, WORKER, filled, said

STRIDE = {"upgrade": 11, "change": 9, "add": 9, "remove": 5, "recover": 11}
"""Every so many steps; a long run takes every one."""
GROWN = (5, 60, 95)
BIG = 3_000_000


@pytest.fixture(autouse=True)
def _derived_here(monkeypatch: pytest.MonkeyPatch) -> None:
    derive_here(monkeypatch, Here)


@pytest.fixture
def source(folder: Path) -> Path:
    """A vault of two workers with a recovery sheet, closed."""
    return made(folder)


def made(folder: Path, *, bytes_: int = 0) -> Path:
    with store.create(folder, passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP, sheet=SHEET) as opened:
        opened.add_worker(SECOND, passphrase=SECOND_PASSPHRASE, cost=CHEAP)
        filled(opened.journal, entries=4)
        if bytes_:
            opened.journal.append("case-2", [said("x" * bytes_)], after=0)
    return folder


def killed(source: Path, out: Path, action: str, number: int) -> list[tuple[Path, bool]]:
    """Return each copy of the vault, and whether what was done to it had been acknowledged."""
    out.mkdir()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.store.dying", source, out, action, str(number)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=True,
    )
    ends = [line.split(maxsplit=1) for line in ran.stdout.splitlines()]
    assert {how for _, how in ends} <= {"killed", "done"}, ran.stderr
    return [(out / name, how == "done") for name, how in ends]


def opens(folder: Path, passphrase: str, worker: str) -> bool:
    try:
        with store.unlock(folder, passphrase=passphrase, worker=worker) as opened:
            assert [row.seq for row in opened.journal.rows("case-1")] == [1, 2, 3, 4]
            assert opened.journal.verify("case-1") == ()
            assert opened.journal.anchored == ()
            assert not opened.exchanging
    except (store.WrongPassphrase, store.NoSuchWorker):
        return False
    return True


def recovers(folder: Path, sheet: object) -> bool:
    try:
        with store.reserve(folder) as reserved, reserved.recover(sheet=sheet) as opened:  # type: ignore[arg-type]
            assert opened.journal.verify("case-1") == ()
    except WrongSheet:
        return False
    return True


def whole(folder: Path) -> None:
    """Whatever was going on, those who had nothing to do with it get in, and nothing is left lying about."""
    assert all(slot.id for slot in keys.read(folder).slots)
    names = {path.name for path in folder.iterdir()}
    assert {"keys.json", "record.db"} <= names


def changed(folder: Path, *, done: bool) -> None:
    old, new = opens(folder, PASSPHRASE, WORKER), opens(folder, NEW_PASSPHRASE, WORKER)
    assert (old, new) == (False, True) if done else old != new


def added(folder: Path, *, done: bool) -> None:
    assert opens(folder, PASSPHRASE, WORKER)
    assert opens(folder, NEW_PASSPHRASE, "w-3") or not done


def removed(folder: Path, *, done: bool) -> None:
    before = keys.read(folder)
    assert opens(folder, PASSPHRASE, WORKER)
    after = keys.read(folder)
    assert opens(folder, SECOND_PASSPHRASE, SECOND) == (SECOND in after.workers)
    assert not (done and SECOND in after.workers)
    assert recovers(folder, SHEET)
    assert before.workers == after.workers  # to finish it takes nobody's key away who still had one


def recovered(folder: Path, *, done: bool) -> None:
    assert opens(folder, PASSPHRASE, WORKER)
    old, new = opens(folder, SECOND_PASSPHRASE, SECOND), opens(folder, NEW_PASSPHRASE, SECOND)
    assert (old, new) == (False, True) if done else old != new
    first, following = recovers(folder, SHEET), recovers(folder, NEXT_SHEET)
    assert (first, following) == (False, True) if done else first != following


AFTER: dict[str, Callable[..., None]] = {
    "change": changed,
    "add": added,
    "remove": removed,
    "recover": recovered,
}


@pytest.mark.parametrize("action", AFTER)
def test_whoever_could_open_the_vault_can_after_a_kill_at_any_step(
    source: Path, tmp_path: Path, action: str
) -> None:
    copies = killed(source, tmp_path / "out", action, STRIDE[action])
    assert [done for _, done in copies] == [False] * (len(copies) - 1) + [True]
    assert len(copies) > 5
    for folder, done in copies:
        whole(folder)
        AFTER[action](folder, done=done)


def test_an_upgrade_from_the_first_format_may_be_killed_at_any_step(tmp_path: Path) -> None:
    golden = Path(__file__).with_name("golden") / "format-1"
    copies = killed(golden, tmp_path / "out", "upgrade", STRIDE["upgrade"])
    assert len(copies) > 5
    for folder, _ in copies:
        with store.unlock(folder, passphrase=PASSPHRASE) as opened:
            assert opened.journal.head("case-1").seq == 5
            assert opened.journal.verify("case-1") == ()
        assert keys.read(folder).seal is not None


def test_a_kill_in_the_middle_of_writing_the_record_under_its_new_key_loses_nothing(
    folder: Path, tmp_path: Path
) -> None:
    source = made(folder, bytes_=BIG)
    for percent in GROWN:
        (copy, done), *_ = killed(source, tmp_path / f"out-{percent}", "grow", percent)
        removed(copy, done=done)
        with store.unlock(copy, passphrase=PASSPHRASE) as opened:
            assert opened.journal.passages("case-2") == {(1, 0): "x" * BIG}
            assert opened.workers == (WORKER,)
