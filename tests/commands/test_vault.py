"""Keeping a vault from the command line: who may open it, whether it is as written, copies of it, and plain words throughout."""

from __future__ import annotations

import io
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import store
import store.vault
from interview.commands.saying import under_way
from store.recovery import parsed
from tests.commanding import (
    CTRL_C,
    DONE,
    FIRST,
    LABEL,
    LOCKED,
    REFUSED,
    SECOND,
    SECRET,
    WRONG_USE,
    Commands,
    typed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Commands:
    monkeypatch.chdir(tmp_path)
    return Commands(tmp_path, monkeypatch, capsys)


@pytest.fixture
def vault(empty: Commands) -> Commands:
    empty.make()
    return empty


def head_in(text: str) -> str:
    found = re.search(r"\b\d+(?:-[0-9A-Z]{4}){8}\b", text)
    assert found is not None
    return found[0]


def log(vault: Commands, key: str | None = None) -> str:
    return vault("vault", "log", key=key).out


# ---------------------------------------------------------------- making one


def test_a_script_makes_a_vault_whose_sheet_and_passphrase_open_it(empty: Commands) -> None:
    made = empty("vault", "create", "--worker", "AB1", "--sheet-file", empty.sheet_file)
    assert made.code == DONE
    made.says("The vault is made", "Keep passphrase and recovery sheet")
    known = json.loads(empty("vault", "info", "--json").out)
    assert (known["workers"], known["recovery_sheet"], known["opened_as"]) == (["AB1"], True, "AB1")
    assert known["doubts"] == []
    with store.reserve(empty.vault).recover(sheet=parsed(empty.sheet)) as opened:
        assert opened.opened_by == "recovery"


def test_no_vault_is_made_without_a_sheet_that_somebody_has(empty: Commands) -> None:
    empty("vault", "create", "--worker", "AB1").plainly(WRONG_USE, "no terminal", "--sheet-file")
    said = empty("vault", "create", "--worker", "AB1", "--sheet-file", empty.key)
    said.plainly(WRONG_USE, "its first line is not a recovery sheet")
    assert not empty.vault.exists()


def test_a_sheet_for_scripts_is_printed_and_nothing_else_happens(empty: Commands) -> None:
    one, other = (empty("vault", "sheet", "--print-only").out.strip() for _ in range(2))
    assert parsed(one) != parsed(other)
    assert not empty.vault.exists()


def test_a_sheet_is_shown_once_typed_back_and_left_nowhere_on_the_screen(empty: Commands) -> None:
    words = ("--data", str(empty.vault), "vault", "create", "--worker", "AB1")
    shown: list[str] = []
    said = _create_by_hand(words, shown)
    assert said.code == DONE
    for secret in (*shown, "five words that I made up"):
        before, _, rest = said.err.partition("\x1b[?1049h")
        page, _, after = rest.partition("\x1b[?1049l")
        assert secret not in before + after + said.out
    assert "\x1b[2J" in page
    assert "Not as on the sheet: group 14" in page
    with store.reserve(empty.vault).recover(sheet=parsed("-".join(shown))):
        pass


def _create_by_hand(words: tuple[str, ...], shown: list[str]):  # type: ignore[no-untyped-def]
    """Type a passphrase, copy the sheet off the screen, mistype its last group, then type it right."""
    import pty

    from tests.commanding import _CHILD, Said, _Shown

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", _CHILD, *words], cwd=ROOT, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs
    ) as child:
        os.close(theirs)
        seen = _Shown(ours, deadline=time.monotonic() + 40)

        def answer(question: str, reply: str) -> None:
            seen.until(question)
            time.sleep(0.05)
            os.write(ours, f"{reply}\n".encode())

        answer("New passphrase of AB1: ", "five words that I made up")
        answer("The same again", "five words that I made")
        seen.until("The two are not the same")
        answer("New passphrase of AB1: ", "five words that I made up")
        answer("The same again", "five words that I made up")
        seen.until("Press Enter when you have written it down")
        shown.extend(re.findall(r"\d+\. ([0-9A-Z]{4})\b", seen.all))
        os.write(ours, b"\n")
        answer("> ", "-".join([*shown[:13], "0000" if shown[13] != "0000" else "1111"]))
        answer("> ", " ".join(shown).lower())
        seen.until(None)
        out = child.stdout.read().decode() if child.stdout else ""
        code = child.wait(30)
    os.close(ours)
    return Said(code, out, seen.all)


def test_a_folder_with_anything_in_it_is_left_alone(empty: Commands) -> None:
    empty.vault.mkdir()
    (empty.vault / "letter.txt").write_text(SECRET)
    said = empty("vault", "create", "--worker", "AB1", "--sheet-file", empty.sheet_file)
    said.plainly(REFUSED, "There is something in", "new or empty folder")
    assert [file.name for file in empty.vault.iterdir()] == ["letter.txt"]
    empty("vault", "info").plainly(LOCKED, "is not a vault")


def test_a_name_is_no_code_and_is_refused_before_anybody_is_asked(empty: Commands) -> None:
    said = empty("vault", "create", "--worker", SECRET, "--sheet-file", empty.sheet_file)
    said.plainly(WRONG_USE, "Use a code rather than a name")
    assert not empty.vault.exists()


def test_a_weak_passphrase_gets_advice_and_is_taken(empty: Commands) -> None:
    weak = empty.write("weak", "ab1")
    said = empty("vault", "create", "--worker", "AB1", "--sheet-file", empty.sheet_file, key=weak)
    assert said.code == DONE
    said.says("Advice: It is short.", "Advice: The worker's code is in it")
    assert empty("vault", "info", key=weak).code == DONE


# ---------------------------------------------------------------- who may open it


def test_workers_come_and_go_and_each_change_is_in_the_log(vault: Commands) -> None:
    assert vault("vault", "add-worker", "CD2", "--new-passphrase-file", vault.other_key).code == DONE
    again = vault("vault", "add-worker", "cd2", "--new-passphrase-file", vault.other_key)
    again.plainly(REFUSED, "has a key already", "Nothing was changed")
    assert vault("vault", "info", key=vault.other_key).code == DONE
    vault("vault", "remove-worker", "EF3").plainly(REFUSED, "No worker of the code EF3")
    vault("vault", "remove-worker", "CD2").plainly(WRONG_USE, "no terminal", "--yes-remove")
    vault("vault", "remove-worker", "CD2", "--yes-remove", "AB1").plainly(REFUSED, "Nothing was changed")
    assert vault("vault", "info", key=vault.other_key).code == DONE
    gone = vault("vault", "remove-worker", "CD2", "--yes-remove", "CD2")
    assert gone.code == DONE
    gone.says("CD2 cannot open the vault any more", "destroy those")
    vault("vault", "info", key=vault.other_key).plainly(LOCKED, "does not open this vault")
    last = vault("vault", "remove-worker", "AB1", "--yes-remove", "AB1")
    assert (last.code, last.out) == (REFUSED, "")
    last.says("Before this, 1 unlock was refused", "AB1 is the only worker")
    told = log(vault)
    assert "AB1  Let worker CD2 in." in told
    assert "CD2  Opened the vault with a passphrase" in told
    assert "Took the key of worker CD2 away." in told
    assert "Before it, 1 unlock was refused" in told


def test_a_passphrase_is_changed_and_a_forgotten_one_set_anew_with_the_sheet(vault: Commands) -> None:
    assert vault("vault", "passphrase", "--new-passphrase-file", vault.other_key).code == DONE
    vault("vault", "info").plainly(LOCKED, "does not open this vault")
    forgotten = ("vault", "recover", "AB1", "--sheet-file", vault.sheet_file)
    third = vault.write("third", "words of a third kind made up")
    back = vault(*forgotten, "--new-passphrase-file", third)
    assert back.code == DONE
    back.says("AB1 has a new passphrase", "The sheet still opens the vault")
    assert "Set a new passphrase for worker AB1, with the recovery sheet." in log(vault, third)
    unknown = vault("vault", "recover", "CD2", "--sheet-file", vault.sheet_file)
    unknown.plainly(REFUSED, "No worker of the code CD2")
    other = vault.write("another sheet", store_sheet())
    wrong = vault("vault", "recover", "AB1", "--sheet-file", other, "--new-passphrase-file", third)
    wrong.plainly(LOCKED, "does not open this vault")


def store_sheet() -> str:
    from store.recovery import new_sheet

    return new_sheet().text


def test_a_new_sheet_takes_the_place_of_the_one_before(vault: Commands) -> None:
    text = store_sheet()
    new = vault.write("new sheet", text)
    said = vault("vault", "sheet", "--sheet-file", new)
    assert said.code == DONE
    said.says("The new recovery sheet opens the vault. The one before does not.", "`ownwords vault rekey`")
    old = vault(
        "vault", "recover", "AB1", "--sheet-file", vault.sheet_file, "--new-passphrase-file", vault.key
    )
    old.plainly(LOCKED, "newest sheet")
    with store.reserve(vault.vault).recover(sheet=parsed(text)):
        pass


def test_a_copy_of_the_old_keys_opens_nothing_once_the_key_is_exchanged(vault: Commands) -> None:
    keys = vault.vault / "keys.json"
    before = keys.read_bytes()
    said = vault("vault", "rekey")
    assert said.code == DONE
    said.says("The record has a new key", "cannot be stopped half way")
    now = keys.read_bytes()
    keys.write_bytes(before)
    vault("vault", "info").plainly(LOCKED, "damaged")
    keys.write_bytes(now)
    assert "Put the record under a new key." in log(vault)


# ---------------------------------------------------------------- is it as written


def test_a_whole_record_is_said_to_be_whole_with_a_head_to_write_down(vault: Commands) -> None:
    vault.case(SECRET)
    said = vault("vault", "verify")
    assert (said.code, said.err) == (DONE, "")
    said.says("All is as it was written: ", "2 passages of words.")
    head = head_in(said.out)
    later = vault("vault", "verify", "--head", head.lower())
    assert later.code == DONE
    later.says("The head fits: the record is what it was at entry", "have come since")
    assert head_in(vault("vault", "head").out)
    known = json.loads(vault("vault", "verify", "--json", "--head", head).out)
    assert (known["whole"], known["kept_head"]["fits"], known["entered"]) == (True, True, True)


def test_an_entry_that_was_changed_is_named_with_what_can_be_trusted(vault: Commands) -> None:
    case = vault.case(SECRET, SECRET)
    other = vault.case(SECRET)
    vault.tampered(f"UPDATE events SET at = at + 1 WHERE place = {place(vault, case, 5)}")
    said = vault("vault", "verify")
    assert said.code == REFUSED
    said.says(
        f"Case {case}: Entry 5 was changed after it was written.",
        f"Case {case} can be trusted up to entry 4.",
        "Every case that is not named here is as it was written.",
    )
    assert other not in said.out
    known = json.loads(vault("vault", "verify", "--json").out)
    assert known["trusted_up_to"] == {case: 4}
    assert known["breaks"][0]["entry"] == 5
    assert "Looked through the whole record: 1 thing was wrong." in log(vault)


def place(vault: Commands, case: str, seq: int) -> int:
    """Where an entry stands in the record."""
    with store.unlock(vault.vault, passphrase=FIRST) as opened:
        from store.places import place as at
        from store.streams import number

        return opened.journal.ask(lambda db: at(number(db.conn, case), seq, 0))


def test_a_head_that_was_kept_shows_that_the_whole_folder_was_put_back(vault: Commands) -> None:
    vault.case(SECRET)
    shutil.copytree(vault.vault, vault.folder / "earlier")
    vault.case(SECRET)
    head = head_in(vault("vault", "head").out)
    shutil.rmtree(vault.vault)
    shutil.copytree(vault.folder / "earlier", vault.vault)
    said = vault("vault", "verify", "--head", head)
    assert said.code == REFUSED
    said.says("The head does not fit: it was taken at entry", "It is an old copy, or its end is missing.")
    forged = f"3-{head.partition('-')[2]}"
    vault("vault", "verify", "--head", forged).says("is not what it was when the head was taken")


@pytest.mark.parametrize("head", ["12", "12-ABCD", SECRET])
def test_what_is_no_head_is_wrong_use_and_not_repeated(vault: Commands, head: str) -> None:
    said = vault("vault", "verify", "--head", head)
    said.plainly(WRONG_USE, "That is not a head")
    assert len(said.err.splitlines()) == 1


def put_back_an_old_record(vault: Commands) -> None:
    shutil.copy(vault.vault / "record.db", vault.folder / "old.db")
    vault.case(SECRET)
    shutil.copy(vault.folder / "old.db", vault.vault / "record.db")


def leave_the_log_out(vault: Commands) -> None:
    """Copy the folder while the vault is open, and forget the write-ahead log."""
    with store.unlock(vault.vault, passphrase=FIRST) as opened:
        from tests.store.made import filled

        filled(opened.journal, "case-1")
        time.sleep(1.2)  # the anchor is a second behind at most
        names = [
            file for file in vault.vault.iterdir() if file.name in ("record.db", "anchor.json", "keys.json")
        ]
        copied = vault.folder / "copied"
        copied.mkdir()
        for file in names:
            shutil.copy(file, copied)
    shutil.rmtree(vault.vault)
    copied.rename(vault.vault)


@pytest.mark.parametrize("older", [put_back_an_old_record, leave_the_log_out])
def test_an_older_record_is_told_of_only_read_and_gone_on_with_when_accepted(
    vault: Commands, older: Callable[[Commands], None]
) -> None:
    older(vault)
    told = vault("vault", "info")
    assert told.code == DONE
    told.says(
        "this computer had seen", "It is an old copy, or its end is missing.", "`ownwords vault accept`"
    )
    assert "this computer had seen" in json.loads(vault("vault", "info", "--json").out)["doubts"][0]
    assert vault("vault", "verify").code == REFUSED
    refused = vault("vault", "passphrase", "--new-passphrase-file", vault.other_key)
    refused.plainly(REFUSED, "this computer had seen", "Nothing was changed", "`ownwords vault accept`")
    vault("vault", "accept").says("no terminal", "--yes-accept")
    accepted = vault("vault", "accept", "--yes-accept")
    assert accepted.code == DONE
    accepted.says("Accepted, and entered in the record.")
    assert vault("vault", "verify").code == DONE
    assert "Went on with a record that did not fit (Record" in log(vault)
    assert vault("vault", "accept").out.startswith("There is nothing to accept")


# ---------------------------------------------------------------- copies


def test_a_backup_is_looked_through_and_put_back(vault: Commands) -> None:
    vault.case(SECRET)
    copy = str(vault.folder / "copy")
    made = vault("vault", "backup", copy)
    assert (made.code, made.err) == (DONE, "")
    made.says("Backed up to", "looked through", "Head: ")
    assert "none so far" not in vault("vault", "info").out
    vault("vault", "backup", copy).plainly(REFUSED, "is not empty")
    shutil.rmtree(vault.vault)
    back = vault("vault", "restore", copy)
    assert (back.code, back.err) == (DONE, "")
    assert head_in(back.out) == head_in(made.out)
    assert vault("vault", "verify").code == DONE


def test_a_newer_record_is_never_replaced_by_a_backup(vault: Commands) -> None:
    copy = str(vault.folder / "copy")
    vault("vault", "backup", copy)
    vault.case(SECRET)
    before = head_in(vault("vault", "head").out)
    vault("vault", "restore", copy).plainly(
        REFUSED, "has entries that the backup has not", "Nothing was changed"
    )
    assert vault("vault", "verify", "--head", before).code == DONE
    elsewhere = vault.folder / "elsewhere"
    assert vault("vault", "restore", copy, "--into", str(elsewhere)).code == DONE
    assert vault("vault", "info", at=elsewhere).code == DONE
    vault("vault", "restore", str(vault.folder)).plainly(REFUSED, "is not a backup")


def test_who_put_a_backup_back_and_what_was_set_aside_is_in_the_log(vault: Commands) -> None:
    copy, later = str(vault.folder / "copy"), str(vault.folder / "later")
    vault("vault", "backup", copy)
    vault("vault", "backup", later)
    shutil.rmtree(vault.vault)
    first = vault("vault", "restore", copy)
    assert "Put a backup back, of" in log(vault)
    assert f"(head {head_in(first.out)})." in log(vault)
    flipped(vault.vault / "record.db", 100)
    assert vault("vault", "restore", later).code == DONE
    told = log(vault)
    assert "set aside in vault.before-restore-1 (it could not be read)" in told
    assert [line for line in told.splitlines() if "Put a backup back" in line and "  AB1  " in line]
    assert vault("vault", "verify").code == DONE


class Counted(store.vault.Derivation):
    """A derivation that is counted."""

    made = 0

    def __enter__(self) -> Counted:
        type(self).made += 1
        super().__enter__()
        return self


def test_only_the_key_of_the_worker_who_is_named_is_tried(
    vault: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, code in enumerate(("CD2", "EF3")):
        file = vault.write(f"key {code}", f"words of number {number} made up")
        assert vault("vault", "add-worker", code, "--new-passphrase-file", file).code == DONE
    monkeypatch.setattr(store.vault, "Derivation", Counted)
    last = str(vault.folder / "key EF3")
    for words, tried in ((("--worker", "EF3"), 1), ((), 3)):
        monkeypatch.setattr(Counted, "made", 0)
        known = vault(*words, "vault", "info", "--json", key=last)
        assert json.loads(known.out)["opened_as"] == "EF3"
        assert Counted.made == tried
    monkeypatch.setenv("OWNWORDS_WORKER", "EF3")
    monkeypatch.setattr(Counted, "made", 0)
    assert vault("vault", "verify", key=last).code == DONE
    copy = str(vault.folder / "copy")
    assert vault("vault", "backup", copy, key=last).code == DONE
    assert vault("vault", "restore", copy, "--into", str(vault.folder / "new"), key=last).code == DONE
    assert Counted.made == 3
    vault("vault", "info").plainly(LOCKED, "does not open this vault")


def test_a_worker_who_has_no_key_is_told_so_before_a_passphrase_is_asked_for(vault: Commands) -> None:
    copy = str(vault.folder / "copy")
    vault("vault", "backup", copy)
    nowhere = str(vault.folder / "no such file")
    for words in (("info",), ("verify",), ("restore", copy)):
        said = vault("--worker", "ZZ9", "vault", *words, key=nowhere)
        said.plainly(LOCKED, "No worker of the code ZZ9", "It has: AB1")
    vault("--worker", SECRET, "vault", "info").plainly(WRONG_USE, "Use a code rather than a name")


def test_a_damaged_record_is_set_aside_for_the_backup_and_what_is_missing_is_said(vault: Commands) -> None:
    copy = str(vault.folder / "copy")
    vault("vault", "backup", copy)
    flipped(vault.vault / "record.db", 100)
    said = vault("vault", "restore", copy)
    assert said.code == DONE
    said.says("What stood there is now in", "are not in the backup")
    assert (vault.folder / "vault.before-restore-1" / "record.db").exists()


def test_a_worker_is_advised_to_make_another_backup_after_a_week(vault: Commands) -> None:
    assert "`ownwords vault backup FOLDER`" in vault("vault", "info").out
    vault("vault", "backup", str(vault.folder / "copy"))
    assert "Advice" not in vault("vault", "info").out
    vault.clock.wait("8d")
    assert "have come since the last backup" in vault("vault", "info").out


# ---------------------------------------------------------------- faults: a plain line each, and nothing lost


def flipped(file: Path, at: int) -> None:
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)


def second_window(vault: Commands) -> Iterator[None]:
    with store.unlock(vault.vault, passphrase=FIRST):
        yield


def first_page(vault: Commands) -> Iterator[None]:
    flipped(vault.vault / "record.db", 100)
    yield


def no_record(vault: Commands) -> Iterator[None]:
    (vault.vault / "record.db").write_bytes(b"")
    yield


def random_bytes(vault: Commands) -> Iterator[None]:
    (vault.vault / "record.db").write_bytes(os.urandom(65536))
    yield


def newer(vault: Commands) -> Iterator[None]:
    keys = vault.vault / "keys.json"
    keys.write_text(json.dumps({**json.loads(keys.read_text()), "format": 99}))
    yield


def no_keys(vault: Commands) -> Iterator[None]:
    (vault.vault / "keys.json").unlink()
    yield


def no_folder(vault: Commands) -> Iterator[None]:
    shutil.rmtree(vault.vault)
    yield


def read_only(vault: Commands) -> Iterator[None]:
    """Nobody may write there; the superuser, who may anywhere, becomes nobody for a while."""
    vault.folder.chmod(0o755)
    vault.vault.chmod(0o555)
    for file in vault.vault.iterdir():
        file.chmod(0o444)
    superuser = os.geteuid() == 0
    if superuser:
        os.seteuid(65534)
    try:
        yield
    finally:
        if superuser:
            os.seteuid(0)
        vault.vault.chmod(0o755)


def full_disk(vault: Commands) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


FAULTS = {
    second_window: "already open in another window",
    first_page: "is damaged. Restore it from a backup.",
    random_bytes: "is damaged. Restore it from a backup.",
    no_record: "is missing or empty: record.db",
    newer: "written by a newer Ownwords",
    no_keys: "keys.json",
    no_folder: "put that in and try again",
    read_only: "cannot be written to",
}
OPENING = (("vault", "info"), ("vault", "verify"), ("case", "show", "abcd-2345"))


@pytest.mark.parametrize("command", OPENING, ids=" ".join)
@pytest.mark.parametrize(("fault", "says"), FAULTS.items(), ids=lambda of: getattr(of, "__name__", ""))
def test_a_vault_that_cannot_be_opened_is_a_plain_line_and_three(
    vault: Commands, fault: Callable[[Commands], Iterator[None]], says: str, command: tuple[str, ...]
) -> None:
    vault.key = "key"  # by the folder that one is in: the superuser who is nobody may not look further up
    for _ in fault(vault):
        begun = time.monotonic()
        said = vault(*command, at=Path("vault"))
        took = time.monotonic() - begun
    said.plainly(LOCKED, says)
    if fault is second_window:
        assert took < 1.0


def test_on_a_full_disk_nothing_is_lost_and_looking_is_still_possible(vault: Commands) -> None:
    for _ in full_disk(vault):
        told = vault("vault", "info")
        looked = vault("vault", "verify")
    told.plainly(LOCKED, "Nothing saved so far is lost")
    assert looked.code == DONE
    looked.says("All is as it was written", "could not be entered in it")
    assert vault("vault", "verify").code == DONE


def test_a_disk_that_fills_while_a_backup_is_written_leaves_no_half_of_one(vault: Commands) -> None:
    vault.case(*["a long story " * 3000] * 6)
    whole = (vault.vault / "record.db").stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (whole // 2, before[1]))
    try:
        said = vault("vault", "backup", "copy")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (said.code, said.out) == (REFUSED, "")
    assert len(said.err.strip().splitlines()) <= 2
    assert not (vault.folder / "copy").exists()
    assert vault("vault", "verify").code == DONE


def test_a_page_that_is_damaged_further_in_is_found_and_the_rest_told(vault: Commands) -> None:
    case = vault.case(*["a long story " * 3000] * 3)
    record = vault.vault / "record.db"
    with store.unlock(vault.vault, passphrase=FIRST) as opened:
        page = opened.journal.ask(lambda db: db.conn.execute("PRAGMA page_size").fetchone()[0])
        page = int(page)
    found = []
    pages = record.stat().st_size // page
    for number in range(4, pages, pages // 6):
        whole = record.read_bytes()
        flipped(record, number * page + 50)
        said = vault("vault", "verify")
        said.says()
        assert said.code in (REFUSED, LOCKED)
        found.append(said)
        for file in vault.vault.glob("record.db*"):
            file.unlink()
        record.write_bytes(whole)
        (vault.vault / "anchor.json").unlink()
        vault("vault", "accept", "--yes-accept")
    looked = [said.out for said in found if said.code == REFUSED]
    assert any("1 page of the file record.db" in out for out in looked)
    assert any(f"Case {case}" in out for out in looked)


def test_refused_unlocks_are_counted_and_told_at_the_next(vault: Commands) -> None:
    for _ in range(2):
        vault("vault", "info", key=vault.other_key).plainly(LOCKED, "does not open this vault")
    said = vault("vault", "info")
    said.says("Before this, 2 unlocks were refused, the last at")
    assert vault("vault", "info").err == ""


def test_a_vault_that_was_left_without_a_word_says_so_once(vault: Commands) -> None:
    opened = vault.desk().unlock(passphrase=FIRST)
    opened._vault.close()  # type: ignore[union-attr]
    vault("vault", "info").says("The last time, the vault was not closed in order.")
    assert vault("vault", "info").err == ""


@pytest.mark.parametrize("content", [None, "", "\udcff"])
def test_a_passphrase_file_without_one_is_wrong_use(vault: Commands, content: str | None) -> None:
    file = vault.folder / "odd"
    if content is not None:
        file.write_bytes(content.encode("utf-8", "surrogateescape"))
    vault("vault", "info", key=str(file)).plainly(WRONG_USE, "there is no passphrase to read there")
    said = vault("vault", "passphrase", "--new-passphrase-file", str(file))
    said.plainly(WRONG_USE, "there is no passphrase to read there")


def test_without_a_terminal_nobody_is_asked_for_a_passphrase(vault: Commands) -> None:
    command = [sys.executable, "-m", "interview", "--data", str(vault.vault), "vault", "info"]
    ended = subprocess.run(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False
    )
    assert (ended.returncode, ended.stdout) == (WRONG_USE, "")
    assert ended.stderr.strip().startswith("There is no terminal to ask for a passphrase on.")


# ---------------------------------------------------------------- at a terminal


def test_a_passphrase_is_typed_without_being_shown(vault: Commands) -> None:
    said = typed("--data", str(vault.vault), "vault", "head", answers=[("Passphrase: ", FIRST)], root=ROOT)
    assert said.code == DONE
    assert head_in(said.out)
    assert FIRST not in said.err


def test_removing_a_worker_takes_their_code_typed(vault: Commands) -> None:
    vault("vault", "add-worker", "CD2", "--new-passphrase-file", vault.other_key)
    command = ("--data", str(vault.vault), "--passphrase-file", vault.key, "vault", "remove-worker", "CD2")
    said = typed(*command, answers=[("type their code:", "AB1")], root=ROOT)
    assert said.code == REFUSED
    assert "That is not CD2. Nothing was changed." in said.err
    said = typed(*command, answers=[("type their code:", "CD2")], root=ROOT)
    assert (said.code, said.out.splitlines()[0]) == (
        DONE,
        "CD2 cannot open the vault any more. The record has a new key.",
    )


@pytest.mark.parametrize(
    ("command", "answers"),
    [
        (("vault", "info"), [("Passphrase: ", CTRL_C)]),
        (("vault", "passphrase"), [("Passphrase: ", FIRST), ("New passphrase of AB1: ", CTRL_C)]),
        (("vault", "sheet"), [("Passphrase: ", FIRST), ("Press Enter when", CTRL_C)]),
        (("vault", "recover", "AB1"), [("> ", CTRL_C)]),
    ],
    ids=lambda of: " ".join(of) if isinstance(of[0], str) else "",
)
def test_ctrl_c_leaves_everything_as_it_was_and_says_so_in_one_line(
    vault: Commands, command: tuple[str, ...], answers: list[tuple[str, str]]
) -> None:
    keys = (vault.vault / "keys.json").read_bytes()
    said = typed("--data", str(vault.vault), *command, answers=answers, root=ROOT)
    assert (said.code, said.out) == (REFUSED, "")
    assert said.err.rstrip().endswith("Stopped. Nothing was changed.")
    assert "Traceback" not in said.err
    assert (vault.vault / "keys.json").read_bytes() == keys
    assert vault("vault", "verify").code == DONE


def test_long_work_can_be_stopped_and_leaves_no_half_of_a_backup(vault: Commands) -> None:
    vault.case(*["a long story " * 3000] * 40)
    command = [sys.executable, "-m", "interview", "--data", str(vault.vault), "--passphrase-file", vault.key]
    for long in (0.25, 0.4, 0.5, 0.6):
        copy = vault.folder / f"copy-{long}"
        with subprocess.Popen(
            [*command, "vault", "backup", str(copy)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as child:
            time.sleep(long)
            child.send_signal(signal.SIGINT)
            out, err = child.communicate(timeout=120)
        if child.returncode == REFUSED:
            assert (out, err.strip()) == ("", "Stopped. Nothing was changed.")
            assert not copy.exists()
    assert vault("vault", "verify").code == DONE


# ---------------------------------------------------------------- how it speaks

COMMANDS = [
    f"vault {name}".strip()
    for name in (
        "",
        "create",
        "info",
        "verify",
        "head",
        "log",
        "backup",
        "restore",
        "passphrase",
        "add-worker",
        "remove-worker",
        "recover",
        "sheet",
        "rekey",
        "accept",
    )
]


@pytest.mark.parametrize("words", COMMANDS)
def test_the_help_of_every_command_is_whole_sentences_in_eighty_columns(empty: Commands, words: str) -> None:
    said = empty(*words.split(), "--help")
    assert (said.code, said.err) == (DONE, "")
    assert said.out.startswith(f"Usage: ownwords {words} ")
    assert "..." not in said.out
    assert max(map(len, said.out.splitlines())) <= 80


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("vault", "Missing command"),
        ("vault create", "Missing option '--worker'"),
        ("vault add-worker", "Missing argument 'CODE'"),
        ("vault backup", "Missing argument 'FOLDER'"),
        ("vault hurry", "No such command 'hurry'"),
        ("vault sheet --print-only --sheet-file x", "Use one of them"),
    ],
)
def test_wrong_use_is_one_plain_line(vault: Commands, words: str, says: str) -> None:
    said = vault(*words.split())
    said.plainly(WRONG_USE, says, "--help`")
    assert len(said.err.splitlines()) == 1


def test_no_command_of_the_vault_says_anybodys_words(vault: Commands) -> None:
    vault.case(SECRET)
    for words in (
        "info",
        "info --json",
        "verify",
        "verify --json",
        "log",
        "log --json",
        "head",
        "backup copy",
    ):
        vault("vault", *words.split()).says()
    assert LABEL not in (vault.folder / "copy" / "backup.json").read_text()
    assert SECOND


class Terminal(io.StringIO):
    """An error channel that somebody watches."""

    def isatty(self) -> bool:
        return True


def test_long_work_shows_that_it_goes_on_and_takes_the_line_away_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    watched = Terminal()
    monkeypatch.setattr(sys, "stderr", watched)
    with under_way("Looking ..."):
        time.sleep(1.2)
    assert "\rLooking ... 1 s" in watched.getvalue()
    assert watched.getvalue().endswith("\r")
    assert watched.getvalue().split("\r")[-2].strip() == ""
    with under_way("Looking ...", of="entries") as done:
        done(1200, 5000)
        time.sleep(0.7)
    assert "\rLooking ... 1,200 of 5,000 entries, 1 s" in watched.getvalue()
    with under_way("Writing ...") as done:
        done(43, 100)
        time.sleep(0.7)
    assert "\rWriting ... 43 %, 1 s" in watched.getvalue()


def test_a_reader_that_goes_away_is_no_fault(vault: Commands) -> None:
    command = [sys.executable, "-m", "interview", "--data", str(vault.vault), "--passphrase-file", vault.key]
    for _ in range(3):
        vault("vault", "info")
    with subprocess.Popen(
        [*command, "vault", "log"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        child.stdout.close()
        child.stdout = None
        _, err = child.communicate(timeout=120)
    assert err == ""
