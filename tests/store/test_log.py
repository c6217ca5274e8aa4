"""After a sudden end, typing that was saved and cannot be read any more is missed; what a kill merely cut short is not."""

import random
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import store
from store import backup, driver, migrations
from store.anchor import Anchor
from store.log import LogDamaged
from tests.store.made import PASSPHRASE, filled, said, vault_in

if TYPE_CHECKING:
    from sqlite_utils import Database

KEY = bytes(range(32))
FRAME = 24 + 4096
HEAD = 32
SAVES = 6
FLIPS = 200


def opened(folder: Path, *, new: bool = False) -> store.Journal:
    """A record under a key that needs no working out."""
    folder.mkdir(parents=True, exist_ok=True)
    record = folder / "record.db"

    def open_record() -> "Database":
        db = driver.connect(record, key=KEY)
        migrations.migrate(db, new=new)
        return db

    return store.Journal(open_record, where=str(record), anchor=Anchor(folder, vault="v-1"))


def typed(save: int) -> str:
    """What stands in the field at one save: more than fits a page."""
    return "They kept us in two rooms. " * 300 + f"And {save} more."


@pytest.fixture
def cut_off(folder: Path) -> Path:
    """A vault as a kill leaves it: the last that happened in it is that somebody typed, saved six times."""
    with opened(folder / "at-work", new=True) as journal:
        filled(journal, entries=2)
    with opened(folder / "at-work") as journal:
        for save in range(SAVES):
            journal.draft("case-1", "account", typed(save))
            journal.flush()
        return shutil.copytree(folder / "at-work", folder / "cut-off")


def log_of(folder: Path) -> Path:
    return folder / "record.db-wal"


def frames(folder: Path) -> int:
    return (log_of(folder).stat().st_size - HEAD) // FRAME


def flipped(folder: Path, at: int) -> None:
    content = bytearray(log_of(folder).read_bytes())
    content[at // 8] ^= 1 << at % 8
    log_of(folder).write_bytes(content)


def found_in(folder: Path) -> tuple[tuple[object, ...], str]:
    """What is said of a vault at opening, and what still stands in the field."""
    with opened(folder) as journal:
        return journal.anchored, journal.drafts("case-1").get("account", "")


def test_a_log_that_a_kill_left_is_taken_whole_and_nothing_is_said(cut_off: Path) -> None:
    assert frames(cut_off) > SAVES
    assert found_in(cut_off) == ((), typed(SAVES - 1))


def test_typing_that_came_back_older_because_a_bit_flipped_anywhere_in_the_log_is_told(cut_off: Path) -> None:
    chance = random.Random(11)
    bits = {chance.randrange(HEAD * 8) for _ in range(20)}
    for _ in range(FLIPS):
        frame = HEAD + chance.randrange(frames(cut_off)) * FRAME
        # half of them in the head of a frame, which a page would seldom let them hit
        bits.add(frame * 8 + chance.randrange(24 * 8 if chance.random() < 0.5 else FRAME * 8))
    older = 0
    for bit in sorted(bits):
        copy = shutil.copytree(cut_off, cut_off.with_name("copy"))
        flipped(copy, bit)
        said_of, text = found_in(copy)
        assert (said_of == (LogDamaged(),)) == (text != typed(SAVES - 1)), bit
        older += text != typed(SAVES - 1)
        shutil.rmtree(copy)
    assert older > FLIPS / 2


def test_a_transaction_that_was_cut_short_is_nothing_unusual(cut_off: Path) -> None:
    whole, chance = log_of(cut_off).read_bytes(), random.Random(12)
    for left in (chance.randrange(HEAD, len(whole)) for _ in range(60)):
        copy = shutil.copytree(cut_off, cut_off.with_name("copy"))
        log_of(copy).write_bytes(whole[:left])
        assert found_in(copy)[0] == ()
        shutil.rmtree(copy)


def test_what_an_earlier_log_left_behind_this_one_is_not_taken_for_its_end(folder: Path) -> None:
    with opened(folder / "at-work", new=True) as journal:
        filled(journal, entries=40)
        journal.ask(lambda db: db.conn.execute("PRAGMA wal_checkpoint(RESTART)").fetchall())
        journal.draft("case-1", "account", "x")
        journal.flush()
        left = shutil.copytree(folder / "at-work", folder / "cut-off")
    assert frames(left) > 40
    assert found_in(left) == ((), "x")


def test_entries_that_the_anchor_did_not_know_of_yet_are_missed_too(folder: Path) -> None:
    with opened(folder / "at-work", new=True) as journal:
        filled(journal, entries=2)
    with opened(folder / "at-work") as journal:
        kept = shutil.copytree(folder / "at-work", folder / "cut-off")
        for seq in (3, 4, 5):
            journal.append("case-1", [said("and on", seq=seq)], after=seq - 1)
        shutil.copyfile(log_of(folder / "at-work"), log_of(kept))
    flipped(kept, (HEAD + 100) * 8)
    with opened(kept) as journal:
        assert journal.head("case-1").seq == 2
        assert journal.anchored == (LogDamaged(),)
        assert not journal.inspect().whole


def test_what_was_found_is_said_at_every_opening_until_it_is_accepted(cut_off: Path) -> None:
    flipped(cut_off, (HEAD + 100) * 8)
    for _ in range(3):
        assert found_in(cut_off)[0] == (LogDamaged(),)
    with opened(cut_off) as journal:
        journal.accept_anchor()
        assert journal.anchored == ()
    assert found_in(cut_off)[0] == ()


def test_a_backup_of_a_vault_in_doubt_can_be_restored_and_is_in_doubt_as_well(folder: Path) -> None:
    vault = vault_in(folder / "vault")
    for save in range(SAVES):
        vault.journal.draft("case-1", "account", typed(save))
        vault.journal.flush()
    cut_off = shutil.copytree(folder / "vault", folder / "cut-off")
    vault.close()
    flipped(cut_off, (log_of(cut_off).stat().st_size - 2 * FRAME) * 8)
    with store.unlock(cut_off, passphrase=PASSPHRASE) as doubted:
        assert doubted.journal.anchored == (LogDamaged(),)
        doubted.backup(folder / "backup")
    backup.restore(folder / "backup", folder / "restored", passphrase=PASSPHRASE)
    with store.unlock(folder / "restored", passphrase=PASSPHRASE) as restored:
        assert restored.journal.anchored == (LogDamaged(),)
