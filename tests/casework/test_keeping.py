"""Who opened, read, exported, backed up and changed keys is in the record, with code and time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import store
from interview.casework.opened import Ports
from interview.desk import Desk, Trouble
from interview.engine.events import vault as happened
from interview.guide import read_entries
from interview.walking.walk import SteadyChance, SteadyClock
from store.recovery import new_sheet
from tests.sitting import wording

if TYPE_CHECKING:
    from pathlib import Path

    from interview.casework.keeping import Keeping
    from interview.casework.opened import OpenDesk

CHEAP = store.Cost(passes=1, memory=8192)
FIRST, SECOND = "made up for a test", "another one made up"


class Room:
    """A vault's place, as one program after the other finds it."""

    def __init__(self, folder: Path) -> None:
        chance = SteadyChance()
        ports = Ports(clock=SteadyClock(), nonce=chance.nonce, new_id=chance.new_id, wording=wording())
        self.desk = Desk(folder=folder, ports=lambda: ports, cost=CHEAP)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path / "vault")


def keeping(opened: OpenDesk) -> Keeping:
    assert opened.keeping is not None
    return opened.keeping


def around(opened: OpenDesk) -> list[object]:
    return [entry.event for entry in read_entries(opened.journal, "vault")]


def test_a_vault_that_was_closed_says_so_and_one_that_was_not_says_that(room: Room) -> None:
    room.desk.create(passphrase=FIRST, worker="w1").close()
    again = room.desk.unlock(passphrase=FIRST)
    assert again.ended_in_order
    assert [type(event).__name__ for event in around(again)] == ["VaultOpened", "VaultClosed", "VaultOpened"]
    again._vault.close()  # as a crash leaves it: without a word
    third = room.desk.unlock(passphrase=FIRST)
    assert not third.ended_in_order
    third.close("idle")
    fourth = room.desk.unlock(passphrase=FIRST)
    assert fourth.ended_in_order
    assert happened.VaultClosed(how="idle") in around(fourth)
    fourth.close()


def test_refused_unlocks_are_counted_by_time_and_entered_at_the_next_one(room: Room) -> None:
    room.desk.create(passphrase=FIRST, worker="w1").close()
    for _ in range(3):
        with pytest.raises(Trouble):
            room.desk.unlock(passphrase="not it")
    opened = room.desk.unlock(passphrase=FIRST)
    said = around(opened)[-1]
    assert isinstance(said, happened.VaultOpened)
    assert (said.refused, len(said.refused_at)) == (3, 3)
    assert opened.refused_before.count == 3
    opened.close()
    again = room.desk.unlock(passphrase=FIRST)
    assert again.refused_before.count == 0
    again.close()


def test_every_change_of_keys_is_an_entry_with_the_code_of_who_made_it(room: Room) -> None:
    opened = room.desk.create(passphrase=FIRST, worker="w1")
    keeping(opened).add_worker("w2", passphrase=SECOND)
    keeping(opened).change_passphrase(old=FIRST, new="a third one made up")
    keeping(opened).new_recovery(new_sheet())
    keeping(opened).rekey()
    keeping(opened).remove_worker("w2")
    assert around(opened)[1:] == [
        happened.WorkerAdded(worker="w2"),
        happened.PassphraseChanged(worker="w1", recovered=False),
        happened.RecoveryRenewed(),
        happened.KeyExchanged(),
        happened.WorkerRemoved(worker="w2"),
    ]
    assert {entry.actor for entry in read_entries(opened.journal, "vault")} == {"w1"}
    opened.close()
    with pytest.raises(Trouble):
        room.desk.unlock(passphrase=SECOND)
    room.desk.unlock(passphrase="a third one made up").close()


def test_a_backup_and_a_look_through_the_record_are_entered_with_its_head(room: Room, tmp_path: Path) -> None:
    opened = room.desk.create(passphrase=FIRST, worker="w1")
    head = keeping(opened).head()
    written = keeping(opened).backup(tmp_path / "backup")
    assert written.head == head
    looked = keeping(opened).verify()
    assert looked.whole
    last = around(opened)[-2:]
    assert last == [
        happened.BackedUp(events=written.events, head=written.head),
        happened.RecordVerified(case=None, head=looked.found.head, faults=0),
    ]
    assert keeping(opened).compare(head).fits
    opened.close()


def test_an_old_record_put_back_is_told_of_entered_and_then_gone_on_from(room: Room, tmp_path: Path) -> None:
    opened = room.desk.create(passphrase=FIRST, worker="w1")
    opened.close()
    folder = room.desk.folder
    old = (folder / "record.db").read_bytes()
    opened = room.desk.unlock(passphrase=FIRST)
    opened.new_case(label="x", nation="wales", age_band="adult", organisation_kind="charity")
    opened.close()
    (folder / "record.db").write_bytes(old)
    opened = room.desk.unlock(passphrase=FIRST)
    (doubt,) = keeping(opened).doubts
    assert "old copy" in doubt.says
    keeping(opened).go_on()
    said = around(opened)[-1]
    assert isinstance(said, happened.RecordDoubted)
    assert said.findings == ("RecordOlder",)
    opened.close()
    again = room.desk.unlock(passphrase=FIRST)
    assert keeping(again).doubts == ()
    again.close()


def test_a_case_that_is_left_leaves_how_far_it_went_around_the_cases(room: Room) -> None:
    opened = room.desk.create(passphrase=FIRST, worker="w1")
    case = opened.new_case(label="x", nation="wales", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.left(guide)
    assert around(opened)[-1] == happened.CaseLeft(case=case, head=opened.journal.stream_head(case))
    opened.close()
