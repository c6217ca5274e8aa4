"""A case that goes to another vault arrives whole, or not at all, and opens for that vault alone."""

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import store
from store import card, carried, handover
from store.card import Card
from store.carried import Carried
from store.errors import FolderNotWritable, StoreTrouble
from store.handover_errors import (
    CaseHereAlready,
    CaseOtherwise,
    FileTaken,
    HandoverDamaged,
    HandoverForAnother,
    NotACard,
    NotAHandover,
    NotToBeCarried,
    OwnCard,
)
from tests.store.made import CHEAP, PASSPHRASE, PATIENT, WORKER, filled, said, tamper

WORDS = "They took my papers"


def vault_at(folder: Path) -> store.Vault:
    return store.create(folder, passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[store.Vault]:
    """A vault with a case of six statements, of which one was erased."""
    with vault_at(tmp_path / "here") as vault:
        filled(vault.journal)
        vault.journal.erase("case-1", [(2, 0)], ground="person_asked", announce=said(seq=7), after=6)
        yield vault


@pytest.fixture
def there(tmp_path: Path) -> Iterator[store.Vault]:
    with vault_at(tmp_path / "there") as vault:
        yield vault


def sealed(here: store.Vault, to: Card, case: str = "case-1") -> bytes:
    taken, _ = carried.taken(here.journal, case)
    return handover.sealed(taken, key=here.card_key(), sender=here.card(), to=to)


def opened(content: bytes, at: store.Vault) -> handover.Handed:
    return handover.opened(content, key=at.card_key(), vault=at.id, none=NotAHandover("That is none."))


# ---------------------------------------------------------------- cards


def test_a_card_is_read_as_it_was_written_and_both_sides_see_one_fingerprint(there: store.Vault) -> None:
    made = there.card("the team of Elm Street")
    again = card.parsed(made.written())
    assert again == made
    assert again.fingerprint == there.card().fingerprint
    assert [len(group) for group in made.fingerprint.split("-")] == [4, 4, 4, 4]
    assert "Elm" not in repr(made)


def test_a_card_that_was_changed_anywhere_is_no_card(there: store.Vault) -> None:
    content = there.card("Elm").written()
    for at in range(len(content)):
        for changed in (content[:at], content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]):
            if changed.strip() != content.strip():
                with pytest.raises(NotACard):
                    card.parsed(changed)


@pytest.mark.parametrize(
    "public", [bytes(32), bytes([1, *bytes(31)]), b"\xff" * 32], ids=["zero", "one", "full"]
)
def test_a_card_whose_key_anybody_could_open_is_refused(there: store.Vault, public: bytes) -> None:
    weak = Card(vault=there.id, public=public)
    if public == b"\xff" * 32:  # a number beyond the curve's, and a usable point all the same
        assert card.parsed(weak.written()) == weak
    else:
        with pytest.raises(NotACard):
            card.parsed(weak.written())


@pytest.mark.parametrize("tree", [None, [], 3, {"what": "ownwords vault card"}, {"sum": 1}], ids=json.dumps)
def test_what_is_no_card_is_refused(tree: object) -> None:
    with pytest.raises(NotACard):
        card.parsed(json.dumps(tree).encode())


def test_the_card_outlives_a_new_database_key_a_new_opening_and_a_backup(
    there: store.Vault, tmp_path: Path
) -> None:
    before = there.card().fingerprint
    there.rotate()
    assert there.card().fingerprint == before
    there.backup(tmp_path / "copy")
    there.close()
    with store.unlock(tmp_path / "there", passphrase=PASSPHRASE) as again:
        assert again.card().fingerprint == before
    with store.unlock(tmp_path / "copy", passphrase=PASSPHRASE) as copy:
        assert copy.card().fingerprint == before


# ---------------------------------------------------------------- there and back


def test_a_case_arrives_with_its_words_its_salts_its_erasures_and_every_seal(
    here: store.Vault, there: store.Vault
) -> None:
    content = sealed(here, there.card())
    assert WORDS.encode() not in content
    assert here.id.encode() not in content
    got = opened(content, there)
    assert got.sender.fingerprint == here.card().fingerprint
    carried.take_in(there.journal, got.carried, listing="{}")
    for journal in (here.journal, there.journal):
        assert journal.verify("case-1") == ()
    assert there.journal.passages("case-1") == here.journal.passages("case-1")
    assert there.journal.stream_head("case-1") == here.journal.stream_head("case-1")
    assert [row[1:] for row in there.journal.rows("case-1")] == [
        row[1:] for row in here.journal.rows("case-1")
    ]
    assert there.journal.inspect().whole
    on = said("and it goes on", seq=8)
    assert there.journal.append("case-1", [on], after=7).seq == 8


def test_a_case_that_comes_back_brings_what_is_new_and_takes_what_was_erased(
    here: store.Vault, there: store.Vault
) -> None:
    carried.take_in(there.journal, opened(sealed(here, there.card()), there).carried)
    there.journal.append("case-1", [said("what came after", seq=8)], after=7)
    there.journal.erase("case-1", [(3, 0)], ground="person_asked", announce=said(seq=9), after=8)
    back = opened(sealed(there, here.card()), here).carried
    assert carried.beforehand(here.journal, back) == 7
    assert (3, 0) in here.journal.passages("case-1")
    carried.take_in(here.journal, back)
    assert here.journal.passages("case-1") == there.journal.passages("case-1")
    assert (3, 0) not in here.journal.passages("case-1")
    assert here.journal.stream_head("case-1") == there.journal.stream_head("case-1")
    assert here.journal.inspect().whole


def test_what_was_received_is_not_received_twice(here: store.Vault, there: store.Vault) -> None:
    got = opened(sealed(here, there.card()), there).carried
    carried.take_in(there.journal, got)
    there.journal.append("case-1", [said("on", seq=8)], after=7)
    before = there.journal.record_head()
    for refused in (carried.beforehand, carried.take_in):
        with pytest.raises(CaseHereAlready):
            refused(there.journal, got)
    assert there.journal.record_head() == before


def test_another_record_of_the_same_case_is_never_mixed_with_it(
    here: store.Vault, there: store.Vault
) -> None:
    filled(there.journal, entries=3)
    there.journal.append("case-1", [said("it went another way", seq=4)], after=3)
    before = there.journal.record_head()
    got = opened(sealed(here, there.card()), there).carried
    for refused in (carried.beforehand, carried.take_in):
        with pytest.raises(CaseOtherwise):
            refused(there.journal, got)
    assert there.journal.record_head() == before


def test_a_case_that_is_not_whole_is_not_handed_over(here: store.Vault) -> None:
    tamper(here.journal, "DELETE FROM words WHERE place = (SELECT max(place) FROM words)")
    with pytest.raises(NotToBeCarried, match=r"entry 6"):
        carried.taken(here.journal, "case-1")


def test_a_case_is_not_sealed_for_the_vault_that_it_is_in(here: store.Vault) -> None:
    with pytest.raises(OwnCard):
        sealed(here, here.card())


# ---------------------------------------------------------------- files that are not what they should be


def test_a_file_for_another_vault_is_told_from_a_damaged_one(
    here: store.Vault, there: store.Vault, tmp_path: Path
) -> None:
    content = sealed(here, there.card())
    with vault_at(tmp_path / "third") as third, pytest.raises(HandoverForAnother):
        opened(content, third)
    with pytest.raises(HandoverForAnother):
        opened(content, here)


def test_a_file_that_was_cut_anywhere_or_has_more_at_its_end_is_damaged(
    here: store.Vault, there: store.Vault
) -> None:
    content = sealed(here, there.card())
    for cut in (*range(0, len(content), 7), len(content) - 1):
        kind = NotAHandover if cut < len(handover.FIRST) else HandoverDamaged
        with pytest.raises(kind):
            opened(content[:cut], there)
    for longer in (content + b"\n", content + content):
        with pytest.raises(HandoverDamaged):
            opened(longer, there)


def test_a_file_with_any_byte_flipped_is_damaged_and_never_taken_for_anothers(
    here: store.Vault, there: store.Vault
) -> None:
    content = sealed(here, there.card())
    chance = random.Random(11)
    for at in range(len(content)):
        flipped = bytearray(content)
        flipped[at] ^= 1 << chance.randrange(8)
        kind = NotAHandover if at < len(handover.FIRST) else HandoverDamaged
        with pytest.raises(kind):
            opened(bytes(flipped), there)


def resummed(content: bytes) -> bytes:
    """With the sum put right, as somebody would who changes a file on purpose."""
    import hashlib

    return content[:-32] + hashlib.sha256(content[:-32]).digest()


def test_a_file_that_was_changed_on_purpose_opens_nothing(here: store.Vault, there: store.Vault) -> None:
    content = sealed(here, there.card())
    first = len(handover.FIRST) + 8
    for at in (*range(first, len(content) - 32, 31), len(content) - 33):
        flipped = bytearray(content)
        flipped[at] ^= 4
        with pytest.raises((HandoverDamaged, HandoverForAnother)):
            opened(resummed(bytes(flipped)), there)


@PATIENT
@given(st.binary(max_size=400))
def test_garbage_is_no_handover(content: bytes) -> None:
    from nacl.public import PrivateKey

    for tried in (content, handover.FIRST + content, resummed(handover.FIRST + content + bytes(32))):
        with pytest.raises((NotAHandover, HandoverDamaged, HandoverForAnother)):
            handover.opened(tried, key=PrivateKey(b"k" * 32), vault="00" * 8, none=NotAHandover("None."))


def test_a_huge_file_a_folder_a_pipe_and_no_file_are_not_read(there: store.Vault, tmp_path: Path) -> None:
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.write(handover.FIRST)
        file.truncate(handover.MOST_BYTES + 1)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for file in (huge, pipe, tmp_path, tmp_path / "nothing", tmp_path / "half\udc80", tmp_path / "n\0l"):
        with pytest.raises(NotAHandover):
            handover.read(file, key=there.card_key(), vault=there.id)
        with pytest.raises(NotACard):
            card.read(file)


def by_somebody_else(tree: object, there: store.Vault) -> bytes:
    """A file that another program made with this vault's card, and that opens."""
    from nacl.public import Box, PrivateKey, SealedBox

    key = PrivateKey(b"s" * 32)
    sender = Card(vault="5e" * 8, public=bytes(key.public_key)).written()
    inside = bytes(Box(key, there.card().key).encrypt(json.dumps(tree).encode()))
    body = bytes(SealedBox(there.card().key).encrypt(len(sender).to_bytes(8, "big") + sender + inside))
    body = handover._named(there.card().public) + body
    return resummed(handover.FIRST + len(body).to_bytes(8, "big") + body + bytes(32))


def tree_of(here: store.Vault, there: store.Vault) -> dict[str, object]:
    taken, _ = carried.taken(here.journal, "case-1")
    return {"what": "ownwords handover", "format": 1, "to": there.id, **carried.packed(taken)}


SPOILT: dict[str, Callable[[dict], object]] = {
    "no tree": lambda tree: [tree],
    "another format": lambda tree: tree | {"format": 2},
    "for another vault": lambda tree: tree | {"to": "00" * 8},
    "more than there should be": lambda tree: tree | {"more": 1},
    "no entries": lambda tree: tree | {"rows": []},
    "a time beyond all calendars": lambda tree: tree | {"rows": [["s", 1 << 80, "a", "{}", []]]},
    "an entry that is no JSON": lambda tree: tree | {"rows": [["s", 1, "a", "{", []]]},
    "a part that has no place": lambda tree: (
        tree | {"rows": [["s", 1, "a", "{}", [[70000, "00" * 16, "x"]]]]}
    ),
    "a salt that is none": lambda tree: tree | {"rows": [["s", 1, "a", "{}", [[0, "zz", "x"]]]]},
    "an erasure of nothing": lambda tree: tree | {"erased": [[99, 0, 1, "a", "g", 99]]},
    "a number for a case": lambda tree: tree | {"case": 7},
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_a_file_of_another_program_that_is_no_case_is_damaged(
    here: store.Vault, there: store.Vault, spoil: Callable[[dict], object]
) -> None:
    tree = tree_of(here, there)
    assert opened(by_somebody_else(tree, there), there).carried.case == "case-1"
    with pytest.raises(HandoverDamaged) as refused:
        opened(by_somebody_else(spoil(tree), there), there)
    assert WORDS not in str(refused.value) + repr(refused.value.__context__)


LIES: dict[str, Callable[[Carried], Carried]] = {
    "another head": lambda one: replace(one, head=one.head.replace("7-", "8-")),
    "an end that is missing": lambda one: replace(one, rows=one.rows[:-1]),
    "words that were changed": lambda one: replace(one, rows=(_reworded(one.rows[0]), *one.rows[1:])),
    "words that are missing": lambda one: replace(
        one, rows=(replace(one.rows[0], passages=()), *one.rows[1:])
    ),
    "words twice": lambda one: replace(
        one, rows=(replace(one.rows[0], passages=one.rows[0].passages * 2), *one.rows[1:])
    ),
    "half a character": lambda one: replace(one, rows=(replace(one.rows[0], actor="\ud800"), *one.rows[1:])),
    "no erasure for what is gone": lambda one: replace(one, erased=()),
    "another case's name": lambda one: replace(one, case="case-2"),
}


def _reworded(row: store.NewRow) -> store.NewRow:
    return replace(row, passages=(replace(row.passages[0], text="They gave me papers"),))


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_case_that_is_not_as_it_was_sealed_is_found_before_anything_is_kept(
    here: store.Vault, lie: Callable[[Carried], Carried]
) -> None:
    taken, _ = carried.taken(here.journal, "case-1")
    with store.in_memory() as empty:
        assert carried.whole(taken, empty)
    with store.in_memory() as empty:
        assert not carried.whole(lie(taken), empty)


# ---------------------------------------------------------------- files that are written


def test_a_file_is_written_whole_for_this_account_alone_and_never_over_another(tmp_path: Path) -> None:
    file = tmp_path / "case.handover"
    card.write_new(file, b"sealed")
    assert file.read_bytes() == b"sealed"
    assert file.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileTaken):
        card.write_new(file, b"other")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileTaken):
        card.write_new(tmp_path / "dangling", b"other")
    with pytest.raises(FolderNotWritable):
        card.write_new(tmp_path / "no-folder" / "file", b"other")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case.handover", "dangling"]


# ---------------------------------------------------------------- killed in the middle


DYING = """
import os, signal, sys, threading
from pathlib import Path
import store
from store import carried, handover
folder, file, step = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
with store.unlock(folder, passphrase=sys.argv[4]) as vault:
    got = handover.read(file, key=vault.card_key(), vault=vault.id).carried
    left = step
    def seen(_, event, called):
        global left
        if event == "c_call" and getattr(called, "__name__", "") == "execute":
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.setprofile(seen)
    carried.take_in(vault.journal, got, listing="{}")
    sys.setprofile(None)
"""

LAST = 23
"""The statement that commits it. What comes before that leaves nothing, and what comes after has all of it."""


@pytest.mark.parametrize("step", [2, 9, 16, 22, LAST, LAST + 1])
def test_a_program_killed_while_it_receives_has_kept_all_of_the_case_or_nothing(
    here: store.Vault, there: store.Vault, tmp_path: Path, step: int
) -> None:
    file = tmp_path / "case.handover"
    file.write_bytes(sealed(here, there.card()))
    there.close()
    command = [sys.executable, "-c", DYING, str(tmp_path / "there"), str(file), str(step), PASSPHRASE]
    ended = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False
    )
    assert ended.returncode == (-signal.SIGKILL if step <= LAST else 0), ended.stderr
    with store.unlock(tmp_path / "there", passphrase=PASSPHRASE) as vault:
        assert vault.journal.inspect().whole
        kept = vault.journal.head("case-1").seq
        assert kept == (7 if step > LAST else 0)
        got = handover.read(file, key=vault.card_key(), vault=vault.id).carried
        if kept:
            with pytest.raises(CaseHereAlready):
                carried.take_in(vault.journal, got)
        else:
            assert vault.journal.passages("case-1") == {}
            assert vault.journal.listed() == ()
            carried.take_in(vault.journal, got)
        assert vault.journal.stream_head("case-1") == here.journal.stream_head("case-1")


def test_all_that_is_said_of_a_refusal_is_one_or_two_plain_lines() -> None:
    kinds = (
        NotACard,
        OwnCard,
        NotAHandover,
        HandoverDamaged,
        HandoverForAnother,
        CaseHereAlready,
        CaseOtherwise,
    )
    assert all(issubclass(kind, StoreTrouble) and kind.plain for kind in kinds)
