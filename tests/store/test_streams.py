"""A stream only ever grows, one row after another, all of a step or nothing."""

import threading
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import store
from store import driver
from store.places import place
from tests.store.made import PATIENT, filled, said

if TYPE_CHECKING:
    from sqlite_utils import Database

AGAIN = "INSERT INTO events (place, id, session, at, actor, body, prev, hash) SELECT"


def test_an_empty_stream_ends_at_nothing(journal: store.Journal) -> None:
    assert journal.head("case-1") == store.Head(seq=0, hash=bytes(32))
    assert journal.rows("case-1") == []
    assert journal.passages("case-1") == {}
    assert journal.listed() == ()
    assert journal.verify("case-1") == ()


def test_each_row_seals_the_one_before_it_as_the_docstring_says(journal: store.Journal) -> None:
    filled(journal, entries=3)
    prev = bytes(32)
    for row in journal.rows("case-1"):
        parts = [
            b"ownwords/1",
            row.stream.encode(),
            str(row.seq).encode(),
            str(row.at).encode(),
            row.actor.encode(),
            row.session.encode(),
            sha256(row.body).digest(),
            prev,
        ]
        prev = sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).digest()
        assert row.hash == prev
    assert journal.head("case-1") == store.Head(seq=3, hash=prev)


@PATIENT
@given(batches=st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 4)), max_size=12))
def test_streams_grow_side_by_side_without_gaps(batches: list[tuple[str, int]]) -> None:
    heads: dict[str, int] = {}
    with store.in_memory() as journal:
        for stream, size in batches:
            after = heads.get(stream, 0)
            head = journal.append(stream, [said("x", seq=after + n + 1) for n in range(size)], after=after)
            heads[stream] = after + size
            assert head == journal.head(stream)
        for stream, seq in heads.items():
            assert [row.seq for row in journal.rows(stream)] == list(range(1, seq + 1))
            assert journal.verify(stream) == ()


def test_what_came_after_a_row_can_be_read_alone(journal: store.Journal) -> None:
    filled(journal, entries=5)
    assert [row.seq for row in journal.rows("case-1", after=3)] == [4, 5]
    assert sorted(journal.passages("case-1", after=3)) == [(4, 0), (5, 0)]


def test_nobody_writes_onto_a_stream_that_has_moved_on(journal: store.Journal) -> None:
    filled(journal, entries=2)
    for stale in (0, 1, 3):
        with pytest.raises(store.StaleHead):
            journal.append("case-1", [said("too late", seq=9)], after=stale, listing="{}")
    assert journal.head("case-1").seq == 2
    assert journal.listed() == ()
    assert journal.append("case-1", [said("in time", seq=3)], after=2).seq == 3


def test_of_two_who_write_at_once_one_is_told_to_read_again(journal: store.Journal) -> None:
    outcomes: list[str] = []
    both = threading.Barrier(2)

    def write(text: str) -> None:
        both.wait()
        try:
            journal.append("case-1", [said(text)], after=0)
        except store.StaleHead:
            outcomes.append("stale")
        else:
            outcomes.append("written")

    writers = [threading.Thread(target=write, args=(text,)) for text in ("one", "other")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert sorted(outcomes) == ["stale", "written"]
    assert journal.head("case-1").seq == 1


def test_a_step_is_written_whole_or_not_at_all(journal: store.Journal) -> None:
    filled(journal, entries=1)
    journal.draft("case-1", "account", "still being typed")
    twice = said("one", "two", seq=3)
    broken = store.NewRow(
        session="s-1", at=3, actor="w", body=twice.body, passages=(twice.passages[0], twice.passages[0])
    )
    with pytest.raises(store.StoreTrouble):
        journal.append("case-1", [said("fine", seq=2), broken], after=1, listing="{}", discard=["account"])
    assert journal.head("case-1").seq == 1
    assert sorted(journal.passages("case-1")) == [(1, 0)]
    assert journal.listed() == ()
    assert journal.drafts("case-1") == {"account": "still being typed"}
    assert journal.append("case-1", [said("fine", seq=2)], after=1).seq == 2
    assert journal.verify("case-1") == ()


def test_the_list_has_the_latest_first_and_only_what_was_listed(journal: store.Journal) -> None:
    for stream, at, listing in [("a", 30, "1"), ("b", 10, "2"), ("c", 20, None), ("d", 40, "4")]:
        journal.append(stream, [said("x", at=at)], after=0, listing=listing)
    journal.append("b", [said("x", at=50), said("y", at=60)], after=1, listing="2b")
    assert [(found.stream, found.seq, found.at, found.listing) for found in journal.listed()] == [
        ("b", 3, 60, "2b"),
        ("d", 1, 40, "4"),
        ("a", 1, 30, "1"),
    ]
    assert [found.stream for found in journal.listed(newest=1)] == ["b"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET at = 0",
        "UPDATE words SET text = 'x'",
        "UPDATE erasures SET actor = 'x'",
        "DELETE FROM events",
        "DELETE FROM words",
        f"DELETE FROM words WHERE place = {place(1, 2)}",
        "DELETE FROM erasures",
        "DELETE FROM streams",
        "UPDATE streams SET stream = 'case-2'",
        "INSERT OR REPLACE INTO words SELECT * FROM words",
        "INSERT OR REPLACE INTO events SELECT * FROM events",
        f"{AGAIN} {place(1, 4)}, 5, session, at, actor, body, prev, hash FROM events WHERE id = 3",
        f"{AGAIN} {place(1, 5)}, 5, session, at, actor, body, hash, hash FROM events WHERE id = 3",
        f"{AGAIN} {place(2, 2)}, 5, session, at, actor, body, hash, hash FROM events WHERE id = 3",
        f"INSERT INTO words VALUES ({place(1, 1)}, zeroblob(16), 'put back')",
        f"INSERT INTO words VALUES ({place(1, 9)}, zeroblob(16), 'about nothing')",
        f"INSERT INTO erasures VALUES ({place(1, 2)}, 9, 'w', 'no entry says so', NULL)",
        f"INSERT INTO erasures VALUES ({place(1, 2)}, 9, 'w', 'an earlier one', {place(1, 1)})",
        f"INSERT INTO erasures VALUES ({place(1, 2)}, 9, 'w', 'none at all', {place(1, 9)})",
        f"INSERT INTO erasures VALUES ({place(1, 2)}, 9, 'w', 'of another stream', {place(2, 1)})",
    ],
)
def test_the_record_refuses_to_be_rewritten(journal: store.Journal, statement: str) -> None:
    filled(journal, entries=3)
    erase_first_words(journal)
    before = journal.rows("case-1"), journal.passages("case-1")
    with pytest.raises(store.StoreTrouble):
        journal.ask(lambda db: db.conn.execute(statement))
    assert (journal.rows("case-1"), journal.passages("case-1")) == before


def test_words_go_when_an_erasure_speaks_for_them_and_every_seal_stays_whole(journal: store.Journal) -> None:
    filled(journal, entries=3)
    erase_first_words(journal)
    assert sorted(journal.passages("case-1")) == [(2, 0), (3, 0)]
    assert journal.verify("case-1") == ()


def test_a_journal_that_was_closed_says_so() -> None:
    journal = store.in_memory()
    journal.close()
    journal.close()
    with pytest.raises(store.VaultClosed):
        journal.head("case-1")
    journal.draft("case-1", "account", "typed too late")


def test_every_setting_that_safety_rests_on_is_read_back(vault: store.Vault) -> None:
    def settings(db: "Database") -> dict[str, object]:
        names = ("journal_mode", "synchronous", "locking_mode", "secure_delete", "temp_store", "foreign_keys")
        return {name: db.conn.execute(f"PRAGMA {name}").fetchone()[0] for name in names}

    assert vault.journal.ask(settings) == {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
    }


def test_a_driver_that_ignores_a_setting_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "_SETTINGS", (*driver._SETTINGS, ("no_such_setting", "ON", 1)))
    with pytest.raises(store.UnsafeConnection):
        store.in_memory()


def erase_first_words(journal: store.Journal) -> None:
    """Erase the words of entry 1; the next entry says so."""
    announce = store.NewRow(session="s-1", at=9, actor="w-3k9", body=b'{"type":"words-erased"}')
    after = journal.head("case-1").seq
    journal.erase("case-1", [(1, 0)], ground="asked", announce=announce, after=after)
