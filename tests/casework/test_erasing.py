"""Words go when the person asks: said first, done after, nothing of them left, and the seals stay whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import store
from interview.casework import erasing
from interview.casework.opened import OpenDesk, Ports
from interview.desk import Desk
from interview.engine.acts import always, planning
from interview.engine.events.vault import ErasureDone
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.exports.plan_json import plan_json
from interview.guide import Guide, read_entries
from interview.guiding.worded_flows import load_flow
from interview.plan.draft import draft
from interview.walking.walk import SteadyChance, SteadyClock
from tests.sitting import wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHEAP = store.Cost(passes=1, memory=8192)
PASSAGE = "the blue van came at four"
MENDED = "the blue van came at five"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    chance = SteadyChance()
    ports = Ports(clock=SteadyClock(), nonce=chance.nonce, new_id=chance.new_id, wording=wording())
    opened = Desk(folder=tmp_path / "vault", ports=lambda: ports, cost=CHEAP).create(
        passphrase="made up for a test", worker="w1"
    )
    yield opened
    opened.close()


@pytest.fixture
def guide(desk: OpenDesk) -> Guide:
    case = desk.new_case(label="Kingfisher", nation="wales", age_band="adult", organisation_kind="charity")
    guide = desk.open(case)
    desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    return guide


def tell(guide: Guide, words: str) -> int:
    guide.do(always.Tell(words=Words(words)))
    return guide.case.told[-1]


def stored(desk: OpenDesk, guide: Guide) -> str:
    """Every word, draft and list entry of the case that is still in the record."""
    passages = desk.journal.passages(guide.case_id).values()
    listed = [row.listing for row in desk.journal.listed()]
    return "\n".join([*passages, *desk.journal.drafts(guide.case_id).values(), *listed])


def test_one_passage_goes_with_every_wording_it_had_and_the_rest_stays(desk: OpenDesk, guide: Guide) -> None:
    before = tell(guide, "I came in spring")
    number = tell(guide, PASSAGE)
    guide.do(always.Correct(statement=number, words=Words(MENDED)))
    guide.draft(f"correct:{number}:instead", MENDED + " or six")
    guide.draft("account:narrative", "what I type now")
    announced = erasing.announce(
        guide, erasing.What(extent="passage", statement=number), ground="person_asked"
    )
    assert guide.case.statements[number].latest.text == MENDED
    assert desk.erase(guide, announced) == 2
    assert "blue van" not in stored(desk, guide)
    assert guide.case.statements[number].latest.erased
    assert guide.case.statements[before].latest.text == "I came in spring"
    assert guide.drafts() == {"account:narrative": "what I type now"}
    assert desk.journal.verify(guide.case_id) == ()
    assert guide.case.to_erase == {}
    assert read_entries(desk.journal, "vault")[-1].event == ErasureDone(
        case=guide.case_id, entry=guide.case.seq, passages=2
    )


def test_what_was_built_on_a_passage_is_said_before_it_goes_and_stays(desk: OpenDesk, guide: Guide) -> None:
    number = tell(guide, PASSAGE)
    guide.do(
        planning.RecordNeed(
            domain="housing", horizon="short", state="not_met", basis="person", because=(number,)
        )
    )
    what = erasing.What(extent="passage", statement=number)
    seen = erasing.preview(guide, what)
    assert (seen.passages, len(seen.needs), seen.risks, seen.lines) == (1, 1, (), ())
    desk.erase(guide, erasing.announce(guide, what, ground="person_asked"))
    assert len(guide.case.needs) == 1
    plan = draft(
        guide.case,
        load_flow("uk/adult"),
        entries=guide.entries(),
        case_id=guide.case_id,
        now=0,
        practice=False,
    )
    assert b"blue van" not in plan_json(plan)


def test_a_session_goes_whole_with_what_was_being_typed_and_the_other_stays(
    desk: OpenDesk, guide: Guide
) -> None:
    kept = tell(guide, "from the first session")
    guide.do(always.Stop())
    desk.begin(guide, setting="phone", captured="live", person_locale="en-GB")
    assert guide.case.sitting is not None
    session = guide.case.sitting.id
    tell(guide, PASSAGE)
    guide.do(always.MakeNote(words=Words("they looked at the blue van outside")))
    guide.draft("come-back:come-back-since", "the blue van again")
    announced = erasing.announce(
        guide, erasing.What(extent="session", session=session), ground="person_asked"
    )
    desk.erase(guide, announced)
    assert "blue van" not in stored(desk, guide)
    assert guide.case.statements[kept].latest.text == "from the first session"
    assert guide.drafts() == {}
    assert desk.journal.verify(guide.case_id) == ()


def test_a_whole_case_goes_with_its_label_and_what_stays_is_that_it_was_there(
    desk: OpenDesk, guide: Guide
) -> None:
    tell(guide, PASSAGE)
    guide.draft("account:narrative", "the blue van")
    desk.erase(guide, erasing.announce(guide, erasing.What(extent="case"), ground="retention"))
    assert "blue van" not in stored(desk, guide)
    assert "Kingfisher" not in stored(desk, guide)
    assert [case.case for case in desk.cases()] == [guide.case_id]
    assert desk.journal.verify(guide.case_id) == ()
    assert desk.open(guide.case_id).case.label == ""


def test_nothing_goes_that_was_not_announced_and_nothing_twice(desk: OpenDesk, guide: Guide) -> None:
    number = tell(guide, PASSAGE)
    with pytest.raises(Refused, match="Announce it first"):
        desk.erase(guide, 7)
    what = erasing.What(extent="passage", statement=number)
    first = erasing.announce(guide, what, ground="person_asked")
    erasing.call_off(guide, first)
    with pytest.raises(Refused, match="Announce it first"):
        desk.erase(guide, first)
    assert guide.case.statements[number].latest.text == PASSAGE
    second = erasing.announce(guide, what, ground="person_asked")
    desk.erase(guide, second)
    with pytest.raises(Refused, match="Announce it first"):
        desk.erase(guide, second)
    with pytest.raises(Refused, match="no words left"):
        erasing.announce(guide, what, ground="person_asked")
    with pytest.raises(Refused, match="no statement"):
        erasing.preview(guide, erasing.What(extent="passage", statement=10**6))


def test_an_announced_erasure_is_still_waiting_when_the_vault_is_opened_again(tmp_path: Path) -> None:
    chance = SteadyChance()
    ports = Ports(clock=SteadyClock(), nonce=chance.nonce, new_id=chance.new_id, wording=wording())
    place = Desk(folder=tmp_path / "vault", ports=lambda: ports, cost=CHEAP)
    opened = place.create(passphrase="made up for a test", worker="w1")
    case = opened.new_case(label="x", nation="wales", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    number = tell(guide, PASSAGE)
    announced = erasing.announce(
        guide, erasing.What(extent="passage", statement=number), ground="person_asked"
    )
    opened.close()
    again = place.unlock(passphrase="made up for a test")
    waiting = again.open(case)
    assert waiting.case.to_erase.keys() == {announced}
    assert again.erase(waiting, announced) == 1
    again.close()
