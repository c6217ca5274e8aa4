"""A person asked for their words to go. They go everywhere, and that it happened stays."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import store
from store import driver, migrations
from store.erasing import Erased
from store.errors import NothingToErase, NotYetGone
from tests.store.made import said

if TYPE_CHECKING:
    from sqlite_utils import Database

CANARY = "the green door by the river"
BEFORE, AFTER = "before the door", "after the door"
LONG = f"{CANARY} " * 600
"""Longer than a page, so that it spills into pages of its own."""


def bare(folder: Path, *, new: bool = False) -> store.Journal:
    """The same record, tables and statements without encryption: what is in its files can be searched."""
    folder.mkdir(exist_ok=True)

    def open_record() -> "Database":
        db = driver.connect(folder / "record.db", key=None)
        migrations.migrate(db, new=new)
        return db

    return store.Journal(open_record, where=str(folder))


def traces(folder: Path) -> dict[str, int]:
    """How often the canary stands in each file."""
    found = {path.name: path.read_bytes().count(CANARY.encode()) for path in folder.iterdir()}
    return {name: count for name, count in found.items() if count}


def announced(at: int = 9000) -> store.NewRow:
    return store.NewRow(session="s-1", at=at, actor="w-3k9", body=b'{"type":"words-erased"}')


@pytest.fixture
def told(folder: Path) -> Iterator[store.Journal]:
    """A case in which the canary stands short and long, typed and discarded, and between other words."""
    with bare(folder, new=True) as journal:
        for seq in range(1, 40):
            texts = [BEFORE, CANARY if seq % 2 else LONG, AFTER]
            journal.append("case-1", [said(*texts, seq=seq)], after=seq - 1, listing=f'{{"entries": {seq}}}')
            journal.draft("case-1", "account", f"{CANARY} {seq}")
            journal.flush()
        journal.draft("case-1", "note", CANARY)
        journal.flush()
        journal.append("case-2", [said("another person", seq=1)], after=0)
        assert traces(folder)
        yield journal


def test_no_byte_of_a_passage_is_left_in_any_file_and_every_seal_stays_whole(
    told: store.Journal, folder: Path
) -> None:
    parts = [(seq, 1) for seq in range(1, 40)]
    done = told.erase(
        "case-1", parts, ground="asked", announce=announced(), after=39, drafts=["account", "note"]
    )
    assert done == Erased(passages=39, drafts=2, head=told.head("case-1"))
    assert done.head.seq == 40
    assert traces(folder) == {}
    left = {(seq, part): text for seq in range(1, 40) for part, text in ((0, BEFORE), (2, AFTER))}
    assert told.passages("case-1") == left
    assert told.drafts("case-1") == {}
    assert told.verify("case-1") == ()
    assert told.inspect().whole
    told.ask(lambda db: db.conn.execute("VACUUM INTO ?", (str(folder / "backup.db"),)))
    told.close()
    assert traces(folder) == {}


def test_one_passage_goes_and_all_others_stay(told: store.Journal) -> None:
    told.erase("case-1", [(3, 1)], ground="asked", announce=announced(), after=39)
    assert len(told.passages("case-1")) == 39 * 3 - 1
    assert (3, 1) not in told.passages("case-1")
    assert set(told.drafts("case-1")) == {"account", "note"}
    assert told.verify("case-1") == ()


def test_a_whole_case_goes_with_what_was_being_typed_and_that_it_did_stays(
    told: store.Journal, folder: Path
) -> None:
    told.draft("case-1", "unsaved", CANARY)
    done = told.erase("case-1", None, ground="retention", announce=announced(), after=39, listing="{}")
    assert (done.passages, done.drafts) == (39 * 3, 3)
    assert told.passages("case-1") == told.drafts("case-1") == {}
    assert told.passages("case-2") == {(1, 0): "another person"}
    assert len(told.rows("case-1")) == 40
    assert told.inspect().whole
    kept = told.ask(lambda db: db.conn.execute("SELECT DISTINCT at, actor, ground FROM erasures").fetchall())
    assert kept == [(9000, "w-3k9", "retention")]
    assert traces(folder) == {}


def test_words_erased_before_are_not_counted_again_and_are_not_there_to_be_put_back(
    told: store.Journal,
) -> None:
    told.erase("case-1", [(3, 1)], ground="asked", announce=announced(), after=39)
    again = told.erase("case-1", [(3, 1), (5, 1), (5, 1)], ground="asked", announce=announced(), after=40)
    assert again.passages == 1
    assert told.verify("case-1") == ()


def test_what_was_never_there_cannot_be_erased_and_nothing_is_changed(told: store.Journal) -> None:
    for parts in ([(3, 1), (3, 7)], [(99, 0)], [(0, 0)]):
        with pytest.raises(NothingToErase) as refused:
            told.erase("case-1", parts, ground="asked", announce=announced(), after=39)
        assert refused.value.plain
        assert CANARY not in str(refused.value)
    with pytest.raises(store.StaleHead):
        told.erase("case-1", [(3, 1)], ground="asked", announce=announced(), after=38)
    assert told.head("case-1").seq == 39
    assert len(told.passages("case-1")) == 39 * 3
    assert set(told.drafts("case-1")) == {"account", "note"}


def test_traces_that_the_disk_kept_are_said_to_be_there_and_go_when_the_record_is_closed(
    told: store.Journal, folder: Path
) -> None:
    reader = driver.load().connect(str(folder / "record.db"))  # a copy program that has the log open, say
    reader.close()
    told.ask(lambda db: db.conn.execute("PRAGMA wal_autocheckpoint = 0").fetchall())
    told.ask(lambda db: db.conn.set_authorizer(refuse_checkpoints))
    try:
        with pytest.raises(NotYetGone) as refused:
            told.erase("case-1", None, ground="asked", announce=announced(), after=39)
    finally:
        told.ask(lambda db: db.conn.set_authorizer(None))
    assert "case-1" in str(refused.value)
    assert told.passages("case-1") == {}
    assert traces(folder)
    told.close()
    assert traces(folder) == {}


def refuse_checkpoints(action: int, name: str | None, *_: str | None) -> int:
    dbapi2 = driver.load()
    refused = action == dbapi2.SQLITE_PRAGMA and name == "wal_checkpoint"
    return int(dbapi2.SQLITE_DENY if refused else dbapi2.SQLITE_OK)


@pytest.mark.parametrize(
    "when", ["INSERT INTO erasures", "DELETE FROM words", "COMMIT", "PRAGMA wal_checkpoint"]
)
def test_a_kill_in_the_middle_leaves_all_of_the_words_or_none(
    told: store.Journal, folder: Path, when: str
) -> None:
    told.close()
    child = subprocess.run(
        [sys.executable, "-m", "tests.store.test_erasing", str(folder), when],
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert child.returncode == -signal.SIGKILL
    with bare(folder) as journal:
        gone = when == "PRAGMA wal_checkpoint"
        assert len(journal.passages("case-1")) == (0 if gone else 39 * 3)
        assert journal.head("case-1").seq == (40 if gone else 39)
        assert journal.verify("case-1") == ()
        if gone:
            assert traces(folder) == {}  # opening it finished what was begun


def killed_at(folder: Path, when: str) -> None:
    journal = bare(folder)

    def die(statement: str) -> None:
        if statement.startswith(when):
            os.kill(os.getpid(), signal.SIGKILL)

    journal.ask(lambda db: db.conn.set_trace_callback(die))
    journal.erase("case-1", None, ground="asked", announce=announced(), after=39)


if __name__ == "__main__":
    killed_at(Path(sys.argv[1]), sys.argv[2])
