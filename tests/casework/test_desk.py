"""From a folder to an open case, on a real vault: kept, found again, exported, and refused in plain words."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

import store
from flows.loader import FlowInvalid
from interview.casework.opened import CaseUnknown, ExportRefused, OpenDesk, Ports
from interview.desk import Desk, Trouble
from interview.engine.acts import always
from interview.engine.codec import Opener
from interview.engine.events.vault import CaseRead, PlanExported, VaultOpened
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from interview.walking.walk import SteadyChance, SteadyClock
from store.heads import for_recipient
from tests.sitting import wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flows.model import Flow
    from interview.engine.events import AnyEvent

PASSPHRASE = "a passphrase for tests alone"
LABEL = "Noor, who likes tea"
CHEAP = store.Cost(passes=1, memory=8192)


class Room:
    """A folder with a desk in front of it, and a clock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = SteadyClock()
        chance = SteadyChance()
        self.ports = Ports(clock=self.clock, nonce=chance.nonce, new_id=chance.new_id, wording=wording())

    def desk(self) -> Desk:
        return Desk(folder=self.folder, ports=lambda: self.ports, cost=CHEAP)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path / "vault")


@pytest.fixture
def opened(room: Room) -> Iterator[OpenDesk]:
    desk = room.desk().create(passphrase=PASSPHRASE, worker="w-1")
    yield desk
    desk.close()


def new_case(desk: OpenDesk, label: str = LABEL) -> str:
    return desk.new_case(label=label, nation="wales", age_band="adult", organisation_kind="charity")


def around_the_cases(desk: OpenDesk) -> list[AnyEvent]:
    opener = Opener(desk.journal.passages("vault"))
    return [
        opener.open(
            stream="vault", seq=row.seq, at=row.at, actor=row.actor, session=row.session, body=row.body
        ).event
        for row in desk.journal.rows("vault")
    ]


def test_what_was_told_and_typed_is_there_after_closing_and_unlocking(room: Room, opened: OpenDesk) -> None:
    case = new_case(opened)
    guide = opened.open(case)
    opened.begin(guide, setting="phone", captured="live", person_locale="ar")
    guide.do(always.Tell(words=Words("می‌خواهم\x00")))
    guide.draft("account", "and then")
    view = guide.view()
    opened.close()
    with_key = room.desk().unlock(passphrase=PASSPHRASE)
    again = with_key.open(case)
    assert again.view() == view
    assert again.drafts() == {"account": "and then"}
    assert again.case == guide.case
    with_key.close()


def test_nothing_of_it_can_be_read_in_the_folder(room: Room, opened: OpenDesk) -> None:
    guide = opened.open(new_case(opened))
    opened.begin(guide, setting="phone", captured="live", person_locale="en-GB")
    guide.do(always.Tell(words=Words("my sister Leyla")))
    guide.draft("account", "my sister Leyla")
    opened.close()
    for file in room.folder.rglob("*"):
        content = file.read_bytes()
        assert b"Leyla" not in content
        assert LABEL.encode() not in content
        assert b"case-opened" not in content


def test_the_list_of_cases_says_how_each_stands_the_last_touched_first(room: Room, opened: OpenDesk) -> None:
    first = new_case(opened)
    room.clock.wait("1h")
    second = new_case(opened, "Another")
    assert [(one.case, one.session_open) for one in opened.cases()] == [(second, False), (first, False)]
    room.clock.wait("1h")
    guide = opened.open(first)
    opened.begin(guide, setting="phone", captured="live", person_locale="en-GB")
    guide.do(always.Move(move="continue"))
    guide.draft("room-private", "half")
    listed = opened.cases()[0]
    assert (listed.case, listed.label, listed.session_open, listed.has_drafts) == (first, LABEL, True, True)
    assert listed.step_label == wording().text("step-room", "en-GB").text
    assert listed.opened_at == listed.at == room.clock()
    assert not listed.agreed
    assert LABEL not in repr(opened.cases())
    guide.do(always.Stop())
    assert not opened.cases()[0].session_open


def test_opening_reading_and_exporting_are_recorded_around_the_cases(
    room: Room, opened: OpenDesk, tmp_path: Path
) -> None:
    case = new_case(opened)
    guide = opened.open(case)
    opened.begin(guide, setting="phone", captured="live", person_locale="en-GB")
    opened.export(guide, tmp_path / "out")
    unlocked, read, exported = around_the_cases(opened)
    assert isinstance(unlocked, VaultOpened)
    assert read == CaseRead(case=case)
    assert isinstance(exported, PlanExported)
    assert (exported.case, exported.formats, exported.head) == (case, ("md", "json"), guide.case.seq)
    given = json.loads((tmp_path / "out" / "plan.json").read_bytes())["record_digest"]
    assert given == exported.given
    assert given == for_recipient(opened.journal.stream_head(case), salt=bytes.fromhex(exported.salt))
    opened.export(guide, tmp_path / "to another")
    assert json.loads((tmp_path / "to another" / "plan.json").read_bytes())["record_digest"] != given
    assert opened.journal.verify("vault") == opened.journal.verify(case) == ()


def test_a_plan_can_be_exported_before_anything_was_said_and_nothing_is_ever_written_over(
    opened: OpenDesk, tmp_path: Path
) -> None:
    guide = opened.open(new_case(opened))
    opened.begin(guide, setting="phone", captured="live", person_locale="en-GB")
    paths = opened.export(guide, tmp_path / "out")
    assert [path.name for path in paths] == ["plan.md", "plan.json", "MANIFEST.json"]
    json.loads(paths[1].read_bytes())
    before = {path: path.read_bytes() for path in paths}
    guide.do(always.Tell(words=Words("more")))
    with pytest.raises(ExportRefused) as refused:
        opened.export(guide, tmp_path / "out")
    assert str(tmp_path / "out") in str(refused.value)
    assert {path: path.read_bytes() for path in paths} == before


def test_a_vault_that_cannot_be_sat_down_at_is_locked_again_and_others_may_open_it(
    room: Room, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.close()
    desk = room.desk()
    with monkeypatch.context() as patch:
        patch.setattr("interview.casework.opened.OpenDesk.note", full_disk)
        with pytest.raises(Trouble, match="no room left"):
            desk.unlock(passphrase=PASSPHRASE)
    room.desk().unlock(passphrase=PASSPHRASE).close()
    desk.unlock(passphrase=PASSPHRASE).close()


def full_disk(*_: object) -> None:
    raise Trouble("There is no room left on the disk.")


def broken_flow(name: str) -> Flow:
    raise FlowInvalid(f"{name}.toml: step 'room' leads nowhere. Give it a move.")


def mute_flow(name: str) -> Flow:
    flow = load_flow(name)
    first, *others = flow.step
    return replace(flow, step=(replace(first, says=("never-written",)), *others))


@pytest.mark.parametrize(
    ("flow", "line"), [(broken_flow, "leads nowhere"), (mute_flow, "the wording 'never-written' is not in")]
)
def test_a_flow_that_cannot_be_used_is_said_before_a_vault_is_made_or_unlocked(
    room: Room, monkeypatch: pytest.MonkeyPatch, flow: Callable[[str], Flow], line: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("interview.guiding.worded_flows.load_flow", flow)
        with pytest.raises(FlowInvalid, match=line):
            room.desk().create(passphrase=PASSPHRASE, worker="w-1")
        assert not room.folder.exists()
    room.desk().create(passphrase=PASSPHRASE, worker="w-1").close()
    with monkeypatch.context() as patch:
        patch.setattr("interview.guiding.worded_flows.load_flow", flow)
        desk = room.desk()
        with pytest.raises(FlowInvalid, match=line):
            desk.next_parts()[-1]()
        with pytest.raises(FlowInvalid, match=line):
            desk.unlock(passphrase=PASSPHRASE)
    room.desk().unlock(passphrase=PASSPHRASE).close()
    desk.unlock(passphrase=PASSPHRASE).close()


@pytest.mark.parametrize("case", ["no-such-case", "vault", ""])
def test_a_case_that_is_not_there_is_answered_plainly_and_not_made(opened: OpenDesk, case: str) -> None:
    with pytest.raises(CaseUnknown, match="There is no case"):
        opened.open(case)
    assert opened.cases() == ()


def test_a_wrong_passphrase_may_be_tried_again_and_nobody_gets_in_between(
    room: Room, opened: OpenDesk
) -> None:
    opened.close()
    desk = room.desk()
    with pytest.raises(Trouble, match="passphrase"):
        desk.unlock(passphrase="not this one")
    with pytest.raises(store.VaultBusy):
        room.desk().reserve()
    desk.unlock(passphrase=PASSPHRASE).close()
    room.desk().reserve()


def test_a_vault_that_is_open_is_busy_before_anyone_is_asked_for_a_passphrase(
    room: Room, opened: OpenDesk
) -> None:
    with pytest.raises(Trouble, match="already open in another window"):
        room.desk().reserve()
    opened.close()
    other = room.desk()
    other.reserve()
    other.release()
    room.desk().reserve()


def test_no_vault_is_made_where_anything_lies_already(room: Room, tmp_path: Path) -> None:
    assert not room.desk().exists()
    room.folder.mkdir()
    assert not room.desk().exists()
    (room.folder / "letter.txt").write_text("dear")
    assert room.desk().exists()
    with pytest.raises(Trouble, match="not empty"):
        room.desk().create(passphrase=PASSPHRASE, worker="w-1")
    assert [file.name for file in room.folder.iterdir()] == ["letter.txt"]


def test_a_folder_that_is_no_vault_is_said_to_be_none(room: Room) -> None:
    room.folder.mkdir()
    with pytest.raises(Trouble) as trouble:
        room.desk().unlock(passphrase=PASSPHRASE)
    assert str(room.folder) in str(trouble.value)


def test_while_the_passphrase_is_typed_all_is_loaded_that_the_list_of_cases_needs(room: Room) -> None:
    room.desk().create(passphrase=PASSPHRASE, worker="w-1").close()
    script = (
        "import pathlib, sys; from tests.tui.desks import a_desk\n"
        "desk = a_desk(pathlib.Path(sys.argv[1]))\n"
        "for part in desk.next_parts(): part()\n"
        "before = set(sys.modules)\n"
        "opened = desk.unlock(passphrase=sys.argv[2])\n"
        "opened.cases(); opened.close()\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    command = [sys.executable, "-c", script, str(room.folder), PASSPHRASE]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert [name for name in ran.stdout.split() if "." in name] == []
