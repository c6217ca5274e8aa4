"""What a hash chain cannot see: a record that is older than what this computer had seen, or another one."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import store
from store import anchor, driver, migrations
from store.anchor import Anchor, AnchorMissing, AnchorOfAnother, AnchorUnreadable, RecordChanged, RecordOlder
from store.rows import NOTHING, Newest
from tests.store.made import PATIENT, filled, said, tamper

if TYPE_CHECKING:
    from sqlite_utils import Database

KEY = bytes(range(32))
SLACK = 1.0
"""What a busy machine may add to the second that an anchor may be behind."""
LOOK = 0.02
PATIENCE = 60.0


def opened(folder: Path, *, vault: str = "v-1", new: bool = False) -> store.Journal:
    """A record with its anchor, under a key that needs no working out."""
    folder.mkdir(exist_ok=True)

    def open_record() -> "Database":
        db = driver.connect(folder / "record.db", key=KEY)
        migrations.migrate(db, new=new)
        return db

    return store.Journal(open_record, where=str(folder), anchor=Anchor(folder, vault=vault))


def behind(folder: Path) -> dict[str, object]:
    tree: dict[str, object] = json.loads((folder / anchor.NAME).read_bytes())
    return tree


@pytest.fixture
def grown(folder: Path) -> Path:
    """A closed record of five entries, and its anchor."""
    with opened(folder, new=True) as journal:
        filled(journal, entries=4)
        filled(journal, "case-2", entries=1)
    return folder


def test_a_record_that_was_closed_is_found_as_it_was_left(grown: Path) -> None:
    assert behind(grown)["events"] == 5
    with opened(grown) as journal:
        assert journal.anchored == ()
        assert journal.inspect().whole


def test_the_anchor_is_at_most_a_second_behind_and_no_append_waits_for_it(folder: Path) -> None:
    with opened(folder, new=True) as journal:
        filled(journal, entries=3)
        saved, kept_waiting = time.monotonic(), 0.0
        while not (folder / anchor.NAME).exists() or behind(folder)["events"] != 3:
            looked = time.monotonic()
            assert looked - saved < 1 + SLACK + kept_waiting
            time.sleep(LOOK)
            kept_waiting += time.monotonic() - looked - LOOK  # by a machine that is busy with another program
        assert time.monotonic() - saved > 0.3  # it waited for more to come


def test_many_appends_cost_one_anchor(folder: Path) -> None:
    times = iter([0.0, 0.1, 0.2, 0.8, 0.9, 2.0])
    made = Anchor(folder, vault="v-1", clock=lambda: next(times))
    folder.mkdir()
    db = driver.connect(None, key=None)
    migrations.migrate(db, new=True)
    newest = [Newest(events=count, place=count, hash=bytes([count]) * 32) for count in range(1, 5)]
    waits = [made.between(db, now, tell=print) for now in (newest[0], newest[1], newest[2])]
    assert waits == [pytest.approx(0.75), pytest.approx(0.65), pytest.approx(0.55)]
    assert not (folder / anchor.NAME).exists()
    assert made.between(db, newest[2], tell=print) is None
    assert behind(folder)["events"] == 3
    assert made.between(db, newest[2], tell=print) is None
    assert made.between(db, newest[3], tell=print) == pytest.approx(0.75)
    db.conn.close()


def test_a_record_ahead_of_its_anchor_after_a_kill_is_nothing_unusual(grown: Path) -> None:
    kept = (grown / anchor.NAME).read_bytes()
    with opened(grown) as journal:
        filled_on(journal, after=4)
    (grown / anchor.NAME).write_bytes(kept)
    with opened(grown) as journal:
        assert journal.anchored == ()
    assert behind(grown)["events"] == 6


def test_a_killed_program_leaves_an_anchor_that_fits(folder: Path) -> None:
    opened(folder, new=True).close()
    for _ in range(2):
        with subprocess.Popen(
            [sys.executable, "-m", "tests.store.anchored", str(folder)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        ) as child:
            assert child.stdout is not None
            for _ in range(20):
                told = child.stdout.readline()
            time.sleep(0.3)
            os.kill(child.pid, signal.SIGKILL)
            lines = [told, *child.stdout.read().splitlines()]
        seen = max(int(line) for line in lines if line.strip().isdigit())
        with opened(folder) as journal:
            assert journal.anchored == ()
            assert journal.head("case-1").seq >= seen - 1
            assert journal.inspect().whole


@pytest.mark.parametrize("went", ["an old copy was put back", "its log was left out", "its end was cut off"])
def test_an_older_record_is_found(grown: Path, tmp_path: Path, went: str) -> None:
    old = shutil.copytree(grown, tmp_path / "old")
    journal = opened(grown)
    filled_on(journal, after=4)
    match went:
        case "an old copy was put back":
            journal.close()
            shutil.copy(old / "record.db", grown / "record.db")
        case "its log was left out":
            ahead = shutil.copytree(grown, tmp_path / "ahead")
            journal.close()
            assert (ahead / "record.db-wal").stat().st_size > 0
            shutil.copy(ahead / "record.db", grown / "record.db")
        case _:
            journal.close()
            with opened(grown) as journal:
                tamper(journal, "DELETE FROM events WHERE id = 6", "DELETE FROM listings")
    with opened(grown) as journal:
        assert journal.anchored == (RecordOlder(expected=6, found=5),)
        looked = journal.inspect()
        assert not looked.whole
        assert looked.anchor == journal.anchored
    assert "6" in RecordOlder(expected=6, found=5).says


def test_a_record_that_went_on_differently_is_found(grown: Path, tmp_path: Path) -> None:
    old = shutil.copytree(grown, tmp_path / "old")
    with opened(grown) as journal:
        filled_on(journal, after=4)
    with opened(old) as journal:
        journal.append("case-1", [said("something else", seq=5), said("and more", seq=6)], after=4)
    shutil.copy(old / "record.db", grown / "record.db")
    with opened(grown) as journal:
        assert journal.anchored == (RecordChanged(at=6),)


def test_a_case_deleted_with_all_that_spoke_of_it_is_found(grown: Path) -> None:
    with opened(grown) as journal:
        tamper(
            journal,
            "DELETE FROM words WHERE place >> 40 = 2",
            "DELETE FROM events WHERE place >> 40 = 2",
            "DELETE FROM recent WHERE no = 2",
            "DELETE FROM streams WHERE no = 2",
        )
    with opened(grown) as journal:
        assert journal.anchored != ()


def test_an_anchor_that_is_gone_or_broken_or_anothers_is_said_to_be(grown: Path, tmp_path: Path) -> None:
    kept = (grown / anchor.NAME).read_bytes()
    (grown / anchor.NAME).unlink()
    assert found_in(grown) == (AnchorMissing(),)
    for broken in (
        b"",
        b"{}",
        b"[1]",
        b'{"mac": 1}',
        kept.replace(b'"events": 5', b'"events": 4'),
        kept[:40],
    ):
        (grown / anchor.NAME).write_bytes(broken)
        assert found_in(grown) == (AnchorUnreadable(),)
    with opened(tmp_path / "other", new=True) as journal:
        filled(journal, entries=5)
    forged = (tmp_path / "other" / anchor.NAME).read_bytes()
    (grown / anchor.NAME).write_bytes(forged)
    assert found_in(grown) == (AnchorUnreadable(),)
    with opened(tmp_path / "another", new=True, vault="v-3") as journal:
        filled(journal, entries=5)
    shutil.copy(tmp_path / "another" / anchor.NAME, grown / anchor.NAME)
    assert found_in(grown) == (AnchorOfAnother(),)
    assert "belongs to another vault" in AnchorOfAnother().says
    (grown / anchor.NAME).write_bytes(kept)
    assert found_in(grown) == ()
    assert found_in(grown, vault="v-2") == (AnchorOfAnother(),)


def test_what_was_found_stays_until_it_was_accepted(grown: Path) -> None:
    (grown / anchor.NAME).unlink()
    with opened(grown) as journal:
        filled_on(journal, after=4)
    assert not (grown / anchor.NAME).exists()
    with opened(grown) as journal:
        assert journal.anchored == (AnchorMissing(),)
        journal.accept_anchor()
        assert journal.anchored == ()
    assert behind(grown)["events"] == 6
    assert found_in(grown) == ()


def test_an_anchor_that_cannot_be_written_is_told_once_and_stops_nothing(
    grown: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(anchor, "EVERY", 0.0)
    monkeypatch.setattr(anchor, "RETRY", 0.05)
    (grown / f"{anchor.NAME}.new").mkdir()
    with opened(grown) as journal:
        journal.on_trouble = lambda trouble: told.append(str(trouble))
        filled_on(journal, after=4)
        until = time.monotonic() + PATIENCE
        while not told and time.monotonic() < until:
            time.sleep(LOOK)
        time.sleep(0.4)
        assert len(told) == 1
        assert "cannot be written to" in told[0]
        assert journal.head("case-1").seq == 5
    assert found_in(grown) == ()


@PATIENT
@given(stored=st.binary(max_size=200))
def test_no_bytes_are_taken_for_an_anchor(stored: bytes) -> None:
    assert anchor.opened(stored, vault="v-1", key=KEY) is None


@PATIENT
@given(data=st.data())
def test_a_flipped_bit_anywhere_in_an_anchor_is_noticed_or_harmless(data: st.DataObject) -> None:
    newest = Newest(events=812, place=5, hash=bytes(range(32)))
    whole = anchor.sealed(newest, vault="v-1", key=KEY)
    at = data.draw(st.integers(0, len(whole) * 8 - 1))
    bent = bytearray(whole)
    bent[at // 8] ^= 1 << at % 8
    assert anchor.opened(bytes(bent), vault="v-1", key=KEY) in (None, newest)
    assert anchor.opened(whole, vault="v-1", key=KEY) == newest
    assert anchor.opened(anchor.sealed(NOTHING, vault="v-1", key=KEY), vault="v-1", key=KEY) == NOTHING


def filled_on(journal: store.Journal, *, after: int) -> None:
    journal.append("case-1", [said("and on", seq=after + 1)], after=after)


def found_in(folder: Path, *, vault: str = "v-1") -> tuple[anchor.Anchored, ...]:
    with opened(folder, vault=vault) as journal:
        return journal.anchored
