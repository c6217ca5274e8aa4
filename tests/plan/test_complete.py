"""How much is there, counted: everything that an interview asks for is in one place, and in one only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.events.promising import PromiseClosed
from interview.engine.events.reaching import NextContactAgreed, PromiseMade
from interview.engine.events.safety import ComponentLeft
from interview.engine.events.session import CaseOpened
from interview.engine.terms import Moment
from interview.engine.words import Words
from interview.plan.complete import completeness, still_open
from tests.plan.cases import ADULT, Record, whole_case

if TYPE_CHECKING:
    from interview.engine.terms import Nation, OrganisationKind


def found(record: Record) -> dict[tuple[str, str], int]:
    return {(one.kind, one.standing): one.times for one in completeness(record.case, ADULT)}


def of(record: Record, kind: str) -> dict[str, int]:
    return {standing: times for (each, standing), times in found(record).items() if each == kind}


def test_in_a_case_that_was_just_opened_nothing_was_asked_and_nothing_else_is_said() -> None:
    assert {standing for _, standing in found(Record().opened())} == {"not_asked"}
    assert set(still_open(completeness(Record().opened().case, ADULT))) == {"not_asked"}


def test_not_asked_declined_unknown_and_none_are_four_different_things() -> None:
    record = Record().opened()
    before = of(record, "question")["not_asked"]
    record.answered("worries-most", choice="none")
    record.left("worries-helped", "dont_know")
    record.left("worries-anyone", "rather_not")
    record.left("choice-police", "not_now")
    record.answered("choice-nrm", choice="no")
    assert of(record, "question") == {
        "there": 1,
        "none": 1,
        "unknown": 1,
        "declined": 1,
        "not_now": 1,
        "not_asked": before - 5,
    }


@pytest.mark.parametrize("choice", ["time", "lawyer-first"])
def test_a_choice_they_want_time_or_a_lawyer_for_is_for_another_day_and_a_no_is_there(choice: str) -> None:
    record = Record().opened()
    record.answered("choice-police", choice=choice)
    record.answered("choice-nrm", choice="no")
    standing = of(record, "question")
    assert (standing["there"], standing["not_now"]) == (1, 1)
    assert "declined" not in standing
    record.answered("choice-police", choice="yes")
    assert of(record, "question")["there"] == 2


def test_a_no_to_sharing_is_an_answer_and_a_way_out_of_it_is_none() -> None:
    record = Record().opened()
    record.consented("share:gp")
    record.left("share:police", "rather_not")
    assert {name: of(record, "consent")[name] for name in ("there", "declined")} == {
        "there": 1,
        "declined": 1,
    }


def test_an_unmet_need_is_under_way_until_something_answers_it() -> None:
    record = Record().opened()
    record.need("need-1")
    assert of(record, "need") == {"under_way": 1}
    record.line(need="need-1")
    assert of(record, "need") == {"there": 1}
    record.need("need-2", state="not_wanted")
    record.need("need-3", decision=Words("No bed in town tonight; the manager knows"))
    assert of(record, "need") == {"there": 2, "declined": 1}


def test_a_risk_that_is_held_back_is_settled_and_one_that_was_not_told_is_not() -> None:
    record = Record().opened()
    record.risk("risk-1")
    record.risk("risk-2")
    record.held_back("risk-2", "Knowing would put her in danger")
    assert of(record, "risk") == {"there": 1, "not_asked": 1}
    record.explained("risk:risk-1")
    assert of(record, "risk") == {"there": 1, "under_way": 1}
    record.told_back("risk:risk-1", "declined")
    assert of(record, "risk") == {"there": 1, "declined": 1}


def test_a_line_agreed_to_is_there_and_a_no_is_their_own() -> None:
    record = Record().opened()
    for number, answer in enumerate(("agree", "no", "change", "later"), start=1):
        record.line(f"line-{number}")
        record.line_answered(f"line-{number}", answer)
    record.line("line-5")
    assert of(record, "line") == {"there": 1, "declined": 1, "under_way": 1, "not_now": 1, "not_asked": 1}


def test_what_is_there_or_nothing_is_not_open() -> None:
    counted = completeness(whole_case().case, ADULT)
    left = still_open(counted)
    assert not {"there", "none"} & set(left)
    assert sum(left.values()) == sum(one.times for one in counted if one.standing not in ("there", "none"))
    assert left


def test_every_kind_and_standing_is_listed_once_and_none_that_is_empty() -> None:
    counted = completeness(whole_case().case, ADULT)
    assert len({(one.kind, one.standing) for one in counted}) == len(counted)
    assert all(one.times > 0 for one in counted)


def test_a_part_of_the_safety_plan_is_there_or_left_in_one_of_three_ways_or_not_asked() -> None:
    record = Record().opened()
    parts = [part for step in ADULT.step for part in step.components]
    assert of(record, "component") == {"not_asked": len(parts)}
    for part, way_out in zip(parts, ("rather_not", "dont_know", "not_now"), strict=False):
        record.add(ComponentLeft(component=part, way_out=way_out, captured="live", said_at=Moment()))
    record.line(section="safety", component=parts[3])
    assert of(record, "component") == {
        "there": 1,
        "unknown": 1,
        "declined": 1,
        "not_now": 1,
        "not_asked": len(parts) - 4,
    }


def test_a_promise_is_begun_until_somebody_notes_what_became_of_it() -> None:
    record = Record().opened()
    assert of(record, "promise") == {}
    record.add(PromiseMade(words=Words("Ring"), by=None, captured="live", said_at=Moment()))
    assert of(record, "promise") == {"under_way": 1}
    record.add(
        PromiseClosed(promise=max(record.case.promises), came="not_kept", told="yes", why=Words("Shut"))
    )
    assert of(record, "promise") == {"there": 1}


def test_a_next_contact_that_nobody_agreed_is_not_asked_and_never_a_no() -> None:
    record = Record().opened()
    assert of(record, "contact") == {"not_asked": 1}
    record.add(NextContactAgreed(how=Words("Message first"), on=None, captured="live", said_at=Moment()))
    assert of(record, "contact") == {"there": 1}


def test_a_row_that_only_the_worker_saw_is_seen_and_is_there_once_the_person_is_asked() -> None:
    record = Record().opened()
    before = of(record, "row")["not_asked"]
    record.need("food-sleep", state="met", basis="worker")
    assert of(record, "row") == {"seen": 1, "not_asked": before - 1}
    assert still_open(completeness(record.case, ADULT))["seen"] == 1
    record.need("food-sleep", state="met", basis="person")
    assert of(record, "row") == {"there": 1, "not_asked": before - 1}


def test_what_the_worker_sees_after_the_person_was_asked_leaves_the_row_asked() -> None:
    record = Record().opened()
    record.need("food-sleep", state="met", basis="person")
    record.need("food-sleep", state="not_met", basis="worker")
    assert of(record, "row")["there"] == 1
    assert "seen" not in of(record, "row")


@pytest.mark.parametrize(
    ("nation", "kind", "more"),
    [
        ("scotland", "local_authority", 0),
        ("england", "local_authority", 1),
        ("northern_ireland", "charity", 1),
        ("northern_ireland", "police", 0),
    ],
)
def test_what_is_told_in_one_nation_or_by_some_organisations_is_missed_by_nobody_else(
    nation: Nation, kind: OrganisationKind, more: int
) -> None:
    """In England public bodies notify; in Northern Ireland whoever is not of the police may have to tell of a crime."""
    nobodys = of(met_by("scotland", "charity"), "topic")["not_asked"]
    assert of(met_by(nation, kind), "topic")["not_asked"] == nobodys + more


def met_by(nation: Nation, kind: OrganisationKind) -> Record:
    record = Record()
    record.add(CaseOpened(nation=nation, age_band="adult", organisation_kind=kind))
    record.sat_together()
    return record
