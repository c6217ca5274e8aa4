"""Disks, folders, clocks and neighbours go wrong. Each is said in a line of its own, and what was there stays."""

import contextlib
import itertools
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import store
from store import backup
from tests.store.keyed import derived_here
from tests.store.made import PASSPHRASE, filled, said, vault_in
from tests.torture import faults
from tests.torture.disks import CannotMount, small
from tests.torture.faults import ENTRIES, Told, still_there, unlock, vault


@pytest.fixture(autouse=True, scope="module")
def _derived_here() -> Iterator[None]:
    with derived_here():
        yield


OPENING = {
    "folder missing": ("NotAVault", "There is no folder"),
    "folder empty": ("NotAVault", "is not a vault"),
    "folder is a file": ("NotAVault", "is a file"),
    "record.db missing": ("NotAVault", "record.db"),
    "record.db of zero length": ("NotAVault", "missing or empty"),
    "record.db of random bytes": ("VaultDamaged", "Restore it from a backup"),
    "record.db cut in the middle": ("VaultDamaged", "Restore it from a backup"),
    "record.db of another vault": ("VaultDamaged", "The passphrase is right, but"),
    "a bit of record.db flipped, page 1": ("VaultDamaged", "The passphrase is right, but"),
    "keys.json missing": ("NotAVault", "has no keys.json"),
    "keys.json of zero length": ("NotAVault", "its keys.json is damaged"),
    "a bit of keys.json flipped": ("NotAVault", "its keys.json is damaged"),
    "a newer version's vault": ("VaultNewer", "Update the program"),
    "anchor.json missing": ("AnchorMissing", "is missing"),
    "anchor.json of zero length": ("AnchorUnreadable", "it shows nothing"),
    "anchor.json of another vault": ("AnchorOfAnother", "belongs to another vault"),
    "refused.json of zero length": ("Refused(readable=False)", ""),
}


@pytest.mark.parametrize("fault", faults.AT_OPENING)
def test_what_is_wrong_with_the_files_is_said_and_all_is_there_when_they_are_put_back(
    folder: Path, fault: str
) -> None:
    kind, phrase = OPENING[fault]
    told = faults.at_opening(folder, fault)
    assert told.kind == kind
    assert phrase in told.line
    assert told.seconds < 5


def said_of(told: list[Told]) -> dict[tuple[str, str], str]:
    for one in told:
        assert PASSPHRASE not in one.line
        assert "papers" not in one.line
        assert one.kind == "done" or one.line.rstrip()[-1] in ".e"
    return {(one.fault, one.doing): one.kind for one in told}


def test_a_record_without_its_log_is_known_to_be_older(folder: Path) -> None:
    assert set(said_of(faults.log_missing(folder)).values()) == {"RecordOlder"}


def test_yesterdays_record_is_noticed_and_yesterdays_whole_folder_by_a_head_that_was_kept(
    folder: Path,
) -> None:
    record, whole = faults.older_record(folder)
    assert record.kind == "RecordOlder"
    assert whole.line == f"head of entry {ENTRIES + 1}, record ends at {ENTRIES}, fits: False"


def test_what_may_only_be_read_is_named_and_left_as_it_was() -> None:
    assert said_of(faults.read_only()) == {
        ("read-only folder", "opening"): "FolderNotWritable",
        ("read-only folder", "making a vault in it"): "FolderNotWritable",
        ("read-only record.db", "opening"): "FolderNotWritable",
        ("record.db that may not be read", "opening"): "FolderNotWritable",
        ("keys.json that may not be read", "opening"): "NotAVault",
    }


def test_a_limit_on_files_stops_recording_and_loses_nothing(tmp_path: Path) -> None:
    seen = said_of(faults.size_limit(tmp_path))
    fault = "limit on file size (400 KB)"
    assert seen[fault, f"append, {ENTRIES} entries and some"] == "DiskTrouble"
    assert seen[fault, "flush"] == seen[fault, "typing (on_trouble)"] == "DiskTrouble"


def test_a_full_disk_stops_recording_and_loses_nothing(tmp_path: Path) -> None:
    try:
        seen = said_of(faults.full_disk(tmp_path))
    except CannotMount:  # whoever may not mount has the limit on files to go by
        seen = said_of(faults.size_limit(tmp_path))
        assert "OutOfSpace" not in seen.values()
        return
    assert set(seen.values()) == {"OutOfSpace"}


def test_a_stick_that_is_pulled_out_is_not_called_damaged_and_has_everything_when_it_is_back(
    tmp_path: Path,
) -> None:
    try:
        seen = faults.pulled_out(tmp_path)
    except CannotMount:  # nothing to pull out; that its absence is said, is seen at opening
        told = faults.at_opening(tmp_path / "vault", "folder missing")
        assert "If it is on a stick" in told.line
        return
    assert "VaultDamaged" not in {one.kind for one in seen}
    kinds = said_of(seen)
    assert kinds["stick pulled out", "append"] == kinds["stick pulled out", "close"] == "DiskTrouble"
    assert all("cannot be reached" in one.line for one in seen if one.kind == "DiskTrouble")


def test_a_folder_that_is_deleted_under_an_open_vault_takes_nothing_in_and_says_so(tmp_path: Path) -> None:
    seen = said_of(faults.folder_removed(tmp_path))
    fault = "folder deleted while open"
    assert (fault, "on_trouble") in seen
    assert seen[fault, "append"] != "done"
    assert seen[fault, "flush"] != "done"


KILLED_BETWEEN_TWO_RENAMES = """
import os, signal, sys
from pathlib import Path
from store import backup
from tests.store import dying
for module in dying.DERIVING:
    vars(module)["Derivation"] = dying.Here
rename, left = Path.replace, [2]
def counted(path, target):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    return rename(path, target)
_swap = backup._swap
def swapped(*arguments, **named):
    Path.replace = counted
    return _swap(*arguments, **named)
backup._swap = swapped
backup.restore(Path(sys.argv[1]), Path(sys.argv[2]), passphrase=sys.argv[3])
"""


def test_a_restore_that_is_killed_while_it_changes_places_leaves_a_vault_where_one_was(
    folder: Path, tmp_path: Path
) -> None:
    vault(folder)
    older = shutil.copytree(folder, tmp_path / "older")
    with unlock(folder) as opened:
        opened.journal.append("case-1", [said("one more", seq=ENTRIES + 1)], after=ENTRIES)
        opened.backup(tmp_path / "backup")
    shutil.rmtree(folder)
    older.rename(folder)
    ended = subprocess.run(
        [sys.executable, "-c", KILLED_BETWEEN_TWO_RENAMES, tmp_path / "backup", folder, PASSPHRASE],
        cwd=faults.ROOT,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    with unlock(folder) as opened:
        assert opened.journal.head("case-1").seq in (ENTRIES, ENTRIES + 1)


def test_a_backup_that_cannot_be_begun_leaves_no_folder_behind(folder: Path, tmp_path: Path) -> None:
    opened = unlock(vault(folder))
    folder.rename(tmp_path / "moved")
    assert trouble_of(lambda: opened.backup(tmp_path / "backup")) is not None
    trouble_of(opened.close)
    assert not (tmp_path / "backup").exists()


def test_it_is_the_disk_of_the_backup_that_is_said_to_be_full_if_that_is_the_one(
    folder: Path, tmp_path: Path
) -> None:
    with (
        contextlib.suppress(CannotMount),
        small(tmp_path, kilobytes=40) as stick,
        unlock(vault(folder)) as opened,
    ):
        refused = trouble_of(lambda: opened.backup(stick.folder / "backup"))
        assert isinstance(refused, store.OutOfSpace)
        assert str(stick.folder) in str(refused)
        assert not (stick.folder / "backup").exists()


# ---------------------------------------------------------------- neighbours, sleep, clocks


def test_a_second_process_is_told_within_a_second_that_the_vault_is_open_already(folder: Path) -> None:
    told = faults.second_process(folder)
    assert told.kind == "VaultBusy"
    assert "already open in another window" in told.line
    assert told.seconds < 1


def test_a_program_that_slept_goes_on_and_nobody_got_in_meanwhile(folder: Path) -> None:
    assert faults.put_to_sleep(folder, seconds=1.2).kind == "VaultBusy"


def test_a_clock_that_jumps_and_goes_back_changes_neither_order_nor_seals(folder: Path) -> None:
    times = [1000, 0, -(10**15), 2**53, 5, 5, 10**15, 1]
    with vault_in(folder) as opened:
        for seq, at in enumerate(times, start=1):
            stream = f"case-{1 + seq % 2}"
            after = opened.journal.head(stream).seq
            opened.journal.append(stream, [said(f"{seq}", at=at)], after=after, listing="{}")
        kept = opened.journal.record_head()
    with unlock(folder) as again:
        for stream, expected in (("case-1", times[1::2]), ("case-2", times[0::2])):
            assert [row.at for row in again.journal.rows(stream)] == expected
        assert again.journal.inspect().whole
        assert again.journal.compare(kept).fits
        assert again.journal.newest().events == len(times)


def test_refusals_are_counted_whatever_the_clock_says(folder: Path) -> None:
    vault(folder)
    clock = itertools.cycle([5_000, 1, 2**40])
    with store.vault.reserve(folder, clock=lambda: next(clock)) as reserved:
        for _ in range(3):
            with pytest.raises(store.WrongPassphrase):
                reserved.unlock(passphrase="not it")
    with unlock(folder) as opened:
        assert opened.refused_before.times == (5_000, 1, 2**40)


# ---------------------------------------------------------------- where it lies


@pytest.mark.parametrize(
    "name",
    [
        "two words",
        "Überfüllt écrit 记录 سجل",
        "e\u0301",
        "per%cent?mode=ro#x",
        'quote\'s "d"',
        "new\nline",
        "-v",
        "a" * 150,
    ],
)
def test_a_vault_may_lie_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    place = tmp_path / name
    with vault_in(place / "vault") as made:
        filled(made.journal, entries=ENTRIES)
        made.rotate()
        made.backup(place / "back up")
    still_there(place / "vault")
    backup.restore(place / "back up", place / "put back", passphrase=PASSPHRASE)
    still_there(place / "put back")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_folder_whose_name_is_no_text_is_refused_in_a_plain_line_or_taken(tmp_path: Path) -> None:
    place = tmp_path / os.fsdecode(b"m\xfcller")
    place.mkdir()
    refused = trouble_of(lambda: vault(place / "vault"))
    if refused is not None:
        assert not (place / "vault").exists()
        return
    still_there(place / "vault")
    with unlock(place / "vault") as opened:
        refused = trouble_of(lambda: opened.backup(place / "backup"))
    assert refused is None or not (place / "backup").exists()


def test_a_vault_behind_a_link_is_the_same_vault(folder: Path, tmp_path: Path) -> None:
    vault(folder)
    link = tmp_path / "link"
    link.symlink_to(folder, target_is_directory=True)
    with unlock(link) as opened:
        opened.journal.append("case-1", [said("by the link", seq=ENTRIES + 1)], after=ENTRIES)
        with pytest.raises(store.VaultBusy):
            store.probe(folder)
        opened.rotate()
        opened.backup(tmp_path / "backup")
    still_there(folder, entries=ENTRIES + 1)
    assert link.is_symlink()
    moved = folder.rename(tmp_path / "moved")
    with pytest.raises(store.NotAVault):
        unlock(link)
    still_there(moved, entries=ENTRIES + 1)


def test_a_folder_that_is_moved_under_an_open_vault_has_everything_where_it_is_now(
    folder: Path, tmp_path: Path
) -> None:
    opened = unlock(vault(folder))
    moved = folder.rename(tmp_path / "moved")
    row = said("after the move", seq=ENTRIES + 1)
    refused = trouble_of(lambda: opened.journal.append("case-1", [row], after=ENTRIES))
    trouble_of(opened.close)
    still_there(moved, entries=ENTRIES + (refused is None))


def trouble_of(work: Callable[[], object]) -> store.StoreTrouble | None:
    """What a thing was refused with, if it was."""
    try:
        work()
    except store.StoreTrouble as trouble:
        return trouble
    return None


def test_whatever_lies_about_in_the_folder_is_left_alone(folder: Path) -> None:
    vault(folder)
    (folder / "notes.txt").write_text("mine")
    (folder / "record.db-journal").write_bytes(b"")
    (folder / "keys.json.new").write_text("{")
    (folder / "anchor.json.new").write_text("{")
    still_there(folder)
    assert (folder / "notes.txt").read_text() == "mine"
    shutil.rmtree(folder)
