"""A sheet of paper, for the day that nobody remembers a passphrase."""

import random
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import store
from store import recovery
from store.key_errors import NoRecovery, NotASheet, WrongSheet
from tests.store.dying import NEXT_SHEET, SHEET
from tests.store.made import CHEAP, PASSPHRASE, PATIENT, WORKER, filled, vault_in

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.fixture
def closed(folder: Path) -> Path:
    with store.create(folder, passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP, sheet=SHEET) as opened:
        filled(opened.journal, entries=2)
    return folder


def recovered(folder: Path, sheet: recovery.Sheet = SHEET) -> store.Vault:
    with store.reserve(folder) as reserved:
        return reserved.recover(sheet=sheet)


def test_a_sheet_is_thirteen_groups_of_four_and_one_that_checks_them() -> None:
    sheet = recovery.new_sheet()
    assert re.fullmatch(f"(?:[{LETTERS}]{{4}}-){{13}}[{LETTERS}]{{4}}", sheet.text)
    assert sheet != recovery.new_sheet()
    assert recovery.parsed(sheet.text) == sheet


@PATIENT
@given(st.binary(min_size=32, max_size=32), st.randoms(use_true_random=False))
def test_a_sheet_is_understood_however_a_person_types_it(secret: bytes, chance: random.Random) -> None:
    sheet = recovery.Sheet(secret)
    likely = {"0": "0Oo", "1": "1IiLl", "V": "VvUu"}
    typed = "".join(
        chance.choice(likely.get(letter, letter + letter.lower()))
        + chance.choice(["", "", " ", "-", "\u2013", "\n", "\u00a0"])
        for letter in sheet.text.replace("-", "")
    )
    assert recovery.parsed(typed) == sheet


@PATIENT
@given(st.binary(min_size=32, max_size=32), st.integers(0, 55), st.integers(1, 31))
def test_one_letter_typed_wrong_is_told_from_a_wrong_sheet(secret: bytes, at: int, by: int) -> None:
    letters = recovery.Sheet(secret).text.replace("-", "")
    wrong = LETTERS[(LETTERS.index(letters[at]) + by) % 32]
    with pytest.raises(NotASheet) as told:
        recovery.parsed(letters[:at] + wrong + letters[at + 1 :])
    assert "mistyped" in str(told.value)


@PATIENT
@given(st.text(max_size=80))
def test_anything_else_is_no_sheet_and_is_not_repeated(typed: str) -> None:
    with pytest.raises(NotASheet) as told:
        recovery.parsed(typed)
    assert len(str(told.value).splitlines()) <= 2
    if len(typed.strip()) > 6:
        assert typed not in str(told.value)


@pytest.mark.parametrize("letters", [55, 57, 4, 0])
def test_letters_left_out_or_too_many_are_counted(letters: int) -> None:
    with pytest.raises(NotASheet, match=f"these are {letters}"):
        recovery.parsed((SHEET.text.replace("-", "") * 2)[:letters])


def test_whoever_copies_a_sheet_is_told_which_group_is_not_right() -> None:
    groups = list(SHEET.groups)
    assert SHEET.differs(" ".join(groups).lower()) == ()
    groups[4], groups[9] = "ZZZZ", "2222"
    assert SHEET.differs("-".join(groups)) == (5, 10)
    assert SHEET.differs("") == tuple(range(1, 15))
    assert SHEET.differs(SHEET.text + "7") == (14,)


def test_a_sheet_shows_nothing_of_itself() -> None:
    for shown in (repr(SHEET), str(SHEET), f"{SHEET}", repr([SHEET])):
        assert "Sheet()" in shown
        assert SHEET.groups[5] not in shown


def test_the_sheet_opens_the_vault_and_says_that_it_did(closed: Path) -> None:
    with recovered(closed) as opened:
        assert (opened.opened_by, opened.worker) == ("recovery", "recovery")
        assert opened.workers == (WORKER,)
        assert opened.journal.head("case-1").seq == 2
        opened.set_passphrase(WORKER, passphrase="remembered this time", cost=CHEAP)
    with pytest.raises(store.WrongPassphrase):
        store.unlock(closed, passphrase=PASSPHRASE)
    with store.unlock(closed, passphrase="remembered this time") as opened:
        assert (opened.opened_by, opened.worker) == ("worker", WORKER)
        assert opened.has_recovery


def test_a_wrong_sheet_opens_nothing_and_one_may_try_again(closed: Path) -> None:
    with store.reserve(closed) as reserved:
        assert reserved.has_recovery
        with pytest.raises(WrongSheet) as told:
            reserved.recover(sheet=NEXT_SHEET)
        assert NEXT_SHEET.groups[0] not in str(told.value)
        with pytest.raises(store.VaultBusy):
            store.probe(closed)
        reserved.recover(sheet=SHEET).close()
    with pytest.raises(store.VaultClosed):
        reserved.recover(sheet=SHEET)


def test_a_passphrase_is_no_sheet_and_a_sheet_no_passphrase(closed: Path) -> None:
    with pytest.raises(store.WrongPassphrase):
        store.unlock(closed, passphrase=SHEET.text)
    with pytest.raises(store.NoSuchWorker):
        store.unlock(closed, passphrase=PASSPHRASE, worker="recovery")


def test_a_vault_without_a_sheet_says_so(folder: Path) -> None:
    vault_in(folder).close()
    with store.reserve(folder) as reserved:
        assert not reserved.has_recovery
        with pytest.raises(NoRecovery):
            reserved.recover(sheet=SHEET)


def test_a_new_sheet_takes_the_place_of_the_old_one(closed: Path) -> None:
    before = shutil.copytree(closed, closed.with_name("before"))
    with store.unlock(closed, passphrase=PASSPHRASE) as opened:
        opened.new_recovery(NEXT_SHEET)
    with pytest.raises(WrongSheet):
        recovered(closed)
    recovered(closed, NEXT_SHEET).close()
    recovered(before).close()  # a backup keeps opening with the sheet of its day


def test_an_old_sheet_with_an_old_copy_of_the_keys_opens_the_record_until_the_key_is_exchanged(
    closed: Path,
) -> None:
    old_keys = (closed / "keys.json").read_bytes()
    with store.unlock(closed, passphrase=PASSPHRASE) as opened:
        opened.new_recovery(NEXT_SHEET)
    today = (closed / "keys.json").read_bytes()
    (closed / "keys.json").write_bytes(old_keys)
    recovered(closed).close()
    (closed / "keys.json").write_bytes(today)
    with store.unlock(closed, passphrase=PASSPHRASE) as opened:
        opened.rotate()
    (closed / "keys.json").write_bytes(old_keys)
    with pytest.raises(store.VaultDamaged):
        recovered(closed)
