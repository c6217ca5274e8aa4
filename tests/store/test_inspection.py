"""A look through the whole record: what is gone from it altogether, and what the disk has bent."""

import random
import shutil
import threading
from pathlib import Path

import pytest

import store
from store import streams
from store.places import place
from store.rows import Fault
from tests.store.golden_vault import GOLDEN
from tests.store.made import PASSPHRASE, filled, said, tamper, vault_in

FLIPS = 15


def test_a_whole_record_is_counted_and_nothing_is_found(journal: store.Journal) -> None:
    for entries, stream in enumerate(("case-1", "vault", "case-2"), start=1):
        filled(journal, stream, entries=entries)
    looked = journal.inspect()
    assert looked.whole
    assert (looked.events, looked.streams, looked.words) == (6, 3, 6)
    assert looked.head == journal.record_head()
    assert store.in_memory().inspect().whole


def test_a_case_that_is_in_the_list_before_its_first_entry_is_not_missing_anything(
    journal: store.Journal,
) -> None:
    filled(journal, entries=2)
    journal.append("case-2", [], after=0, listing="{}")
    assert journal.inspect().breaks == ()
    assert journal.verify("case-2") == ()
    journal.append("case-2", [said("x")], after=0, listing="{}")
    assert journal.inspect().whole


def test_whoever_waits_is_told_how_many_entries_were_looked_at(
    vault: store.Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.verify.PIECE", 4)
    filled(vault.journal, entries=10)
    told: list[tuple[int, int]] = []
    assert vault.inspect(done=lambda done, of: told.append((done, of))).whole
    assert told == [(0, 10), (4, 10), (8, 10), (10, 10)]


def test_the_pages_of_the_file_are_looked_at_while_somebody_else_has_the_turn(folder: Path) -> None:
    with vault_in(folder) as vault:
        vault.journal.append(
            "case-1", [said("They took my papers " * 40, seq=seq) for seq in range(1, 901)], after=0
        )
    asked: list[str] = []

    def looked(vault: store.Vault) -> int:
        vault.journal.ask(lambda db: db.conn.set_trace_callback(asked.append))
        return vault.inspect().pages

    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        assert looked(vault) == 0
        assert not any("cipher_integrity_check" in statement for statement in asked)
    stored = bytearray((folder / "record.db").read_bytes())
    stored[len(stored) // 4096 // 2 * 4096 + 100] ^= 1
    (folder / "record.db").write_bytes(stored)
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        assert looked(vault) == 1
        assert any("cipher_integrity_check" in statement for statement in asked)


GONE = {
    "a case, and all that spoke of it": (
        ["DELETE FROM words WHERE place >> 40 = 2", "DELETE FROM events WHERE place >> 40 = 2"],
        ["DELETE FROM recent WHERE no = 2", "DELETE FROM streams WHERE no = 2", "DELETE FROM listings"],
        (Fault.MISNUMBERED, "", 4),
    ),
    "the entries of a case": (
        ["DELETE FROM words WHERE place >> 40 = 2", "DELETE FROM events WHERE place >> 40 = 2"],
        [],
        (Fault.CUT, "case-2", 1),
    ),
    "a case, but for its place in the list": (
        ["DELETE FROM words WHERE place >> 40 = 2", "DELETE FROM events WHERE place >> 40 = 2"],
        ["DELETE FROM recent WHERE no = 2", "DELETE FROM streams WHERE no = 2"],
        (Fault.CUT, "case-2", 1),
    ),
    "the end of a case that was not listed": (
        [f"DELETE FROM words WHERE place = {place(1, 3)}", f"DELETE FROM events WHERE place = {place(1, 3)}"],
        [],
        (Fault.MISNUMBERED, "", 3),
    ),
    "the numbers of two entries": (["UPDATE events SET id = 5 WHERE id = 6"], [], (Fault.MISNUMBERED, "", 5)),
    "the name of a case": (
        ["DELETE FROM streams WHERE no = 3"],
        [],
        (Fault.CHANGED, "", 1),
    ),
    "words in no case at all": (
        [f"INSERT INTO words VALUES ({place(9, 1)}, zeroblob(16), 'x')"],
        [],
        (Fault.WORDS_ADDED, "", 1),
    ),
}


@pytest.mark.parametrize("what", GONE)
def test_what_is_gone_from_the_record_as_a_whole_is_found(journal: store.Journal, what: str) -> None:
    first, then, found = GONE[what]
    filled(journal, "case-1", entries=3)
    filled(journal, "case-2", entries=2)
    journal.append("case-2", [said("x", seq=3)], after=2, listing="{}")
    filled(journal, "case-3", entries=2)
    assert journal.inspect().whole
    tamper(journal, *first, *then)
    looked = journal.inspect()
    assert not looked.whole
    assert found in [(broken.fault, broken.stream, broken.seq) for broken in looked.breaks], looked.breaks


def test_the_record_may_go_on_while_it_is_looked_through(
    vault: store.Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.verify.PIECE", 3)
    journal = vault.journal
    for stream in ("case-1", "case-2", "case-3"):
        filled(journal, stream, entries=20)
    done = threading.Event()

    def write() -> None:
        seq = 20
        while not done.is_set():
            for stream in ("case-1", "case-2", "case-3"):
                journal.append(stream, [said("more", seq=seq + 1)], after=seq, listing="{}")
            seq += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(5):
            assert journal.inspect().breaks == ()
    finally:
        done.set()
        writer.join()
    assert journal.inspect().whole


def test_a_flipped_bit_anywhere_in_the_record_is_found_or_harmless(folder: Path, tmp_path: Path) -> None:
    with vault_in(folder) as vault:
        for stream in ("case-1", "case-2"):
            for seq in range(1, 30):
                vault.journal.append(
                    stream, [said("They took my papers " * 40, seq=seq)], after=seq - 1, listing="{}"
                )
        words = {stream: vault.journal.passages(stream) for stream in ("case-1", "case-2")}
    stored = (folder / "record.db").read_bytes()
    places = random.Random(11)
    found = 0
    for flip in range(FLIPS):
        bent = shutil.copytree(folder, tmp_path / f"bent-{flip}")
        at = places.randrange(len(stored) * 8)
        changed = bytearray(stored)
        changed[at // 8] ^= 1 << at % 8
        (bent / "record.db").write_bytes(changed)
        try:
            with store.unlock(bent, passphrase=PASSPHRASE) as vault:
                looked = vault.journal.inspect()
                if looked.whole:
                    assert {stream: vault.journal.passages(stream) for stream in words} == words
                    continue
                for broken in looked.breaks:
                    assert broken.stream in {"", *words}
        except store.VaultDamaged:
            pass
        found += 1
    assert found > FLIPS / 2


def test_what_can_still_be_read_of_a_damaged_file_is_told_from_what_cannot(folder: Path) -> None:
    with vault_in(folder) as vault:
        for no in range(1, 5):
            rows = [said("They took my papers " * 40, seq=seq) for seq in range(1, 901)]
            vault.journal.append(f"case-{no}", rows, after=0)
    stored = bytearray((folder / "record.db").read_bytes())
    at = len(stored) // 4096 // 2
    stored[at * 4096 + 100] ^= 1
    (folder / "record.db").write_bytes(stored)
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        looked = vault.journal.inspect()
        assert looked.pages == 1
        (damaged,) = looked.breaks
        assert damaged.fault is Fault.DAMAGED
        assert looked.trusted(damaged.stream) == damaged.upto
        assert looked.unread == tuple(f"case-{no}" for no in range(int(damaged.stream[-1]) + 1, 5))
        assert all(looked.trusted(stream) == 0 for stream in looked.unread)
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        assert len(vault.journal.rows(damaged.stream)[: damaged.upto]) == damaged.upto
        for no in range(1, int(damaged.stream[-1])):
            assert vault.journal.verify(f"case-{no}") == ()


def test_numbers_given_at_the_upgrade_follow_the_order_of_every_stream(tmp_path: Path) -> None:
    folder = shutil.copytree(GOLDEN / "format-1", tmp_path / "vault")
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        looked = vault.journal.inspect()
        assert looked.whole
        assert (looked.events, looked.streams) == (6, 2)
        assert vault.journal.anchored == ()
        vault.journal.append("case-1", [said("and on", seq=6)], after=5)
        assert vault.journal.inspect().whole
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        assert vault.journal.anchored == ()
        assert vault.journal.newest().events == 7


def test_the_end_of_the_record_is_found_without_reading_it_all(vault: store.Vault, folder: Path) -> None:
    for no in range(30):
        filled(vault.journal, f"case-{no}", entries=2)
    newest = vault.journal.newest()
    assert newest.events == 60
    vault.close()
    with store.unlock(folder, passphrase=PASSPHRASE) as again:
        assert again.journal.newest() == newest
        assert again.journal.ask(lambda db: db.conn.execute("SELECT count(*) FROM recent").fetchone()) == (1,)
        again.journal.append("case-3", [said("x", seq=3)], after=2)
        filled(again.journal, "case-x", entries=1)
        assert again.journal.inspect().whole


def test_an_interruption_after_the_disk_had_it_leaves_nothing_to_be_written_twice(
    journal: store.Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(journal, entries=2)

    def interrupted(**_: object) -> store.Head:
        raise KeyboardInterrupt

    link = streams.link
    monkeypatch.setattr(streams, "link", interrupted)
    with pytest.raises(KeyboardInterrupt):
        journal.append("case-1", [said("x", seq=3)], after=2)
    monkeypatch.setattr(streams, "link", link)
    journal.append("case-1", [said("x", seq=3)], after=2)
    assert journal.inspect().whole
