"""What of the account was taken down before which explanation: by when things were said, and never guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.standard import packaged_standard
from interview.engine.events import signing
from interview.engine.events.mistaken import PutBackAgain, RecordedByMistake
from interview.engine.events.prepared import DocumentReviewed, TakenBack
from interview.engine.events.session import AgeBandChanged
from interview.engine.words import Words
from interview.plan.evidence import evidence
from tests.plan.cases import ADULT, FROM_PAPER, NEXT_WEEK, Record

if TYPE_CHECKING:
    from interview.plan.evidence import Evidence

GENERAL = "information-control"


def found(record: Record) -> Evidence:
    return evidence(
        record.entries,
        standard=packaged_standard("SFJBMS05"),
        find=lambda name: ADULT if name == ADULT.id else None,
        case_id="k7m2",
        now=0,
        practice=False,
    )


def standing(record: Record, criterion: str) -> str:
    return next(one.standing for one in found(record).criteria if one.criterion == criterion)


def test_what_was_told_before_an_explanation_is_told_apart_from_what_came_after() -> None:
    record = Record().opened()
    first = record.said("There was a book")
    record.explained(GENERAL)
    after = record.said("They all have a book")
    (told,) = found(record).order
    assert (told.topic, told.before, told.after, told.unknown) == (GENERAL, (first,), (after,), ())


def test_an_answer_to_a_question_is_no_part_of_the_account() -> None:
    record = Record().opened()
    record.answered("worries-most", words="My mother")
    record.explained(GENERAL)
    assert found(record).order[0].before == ()


def test_a_right_that_says_nothing_of_exploitation_is_not_in_the_order() -> None:
    record = Record().opened()
    record.explained("rights-stop")
    assert found(record).order == ()


def test_an_order_that_nobody_knows_is_claimed_for_neither_side() -> None:
    record = Record().opened()
    record.sat_together(captured="paper")
    said = record.said("From the page", **FROM_PAPER)
    record.explained(GENERAL, heard=FROM_PAPER)
    (told,) = found(record).order
    assert (told.before, told.after, told.unknown) == ((), (), (said,))


def test_what_was_told_in_a_later_session_came_after() -> None:
    record = Record().opened()
    record.explained(GENERAL)
    record.sat_together(held_at=NEXT_WEEK["said_at"])
    later = record.said("I thought about the book", **NEXT_WEEK)
    (told,) = found(record).order
    assert told.after == (later,)
    assert [(one.session, one.account, len(one.information)) for one in found(record).sessions] == [
        (1, (), 1),
        (2, (later,), 0),
    ]


def test_a_step_of_an_interview_that_is_gone_names_no_criterion_and_breaks_nothing() -> None:
    record = Record().opened()
    record.reached("preferences")
    record.answered("preferences-daily", words="A kitchen")
    assert standing(record, "PC13") == "supported"
    gone = evidence(
        record.entries,
        standard=packaged_standard("SFJBMS05"),
        find=lambda _: None,
        case_id="k7m2",
        now=0,
        practice=False,
    )
    assert {one.criterion: one.standing for one in gone.criteria}["PC13"] == "open"


def test_an_empty_record_is_open_everywhere() -> None:
    assert {one.standing for one in found(Record()).criteria} == {"open"}


def test_a_report_that_was_noted_by_mistake_supports_nothing() -> None:
    record = Record().opened()
    read = record.add(DocumentReviewed(kind=Words("A letter"), author=None, dated=None, held=None))
    assert standing(record, "PC2") == "supported"
    record.add(TakenBack(item=read))
    assert standing(record, "PC2") == "open"


def test_a_need_or_a_risk_that_was_a_mistake_is_evidence_of_nothing_until_it_is_put_back() -> None:
    record = Record().opened()
    record.need("health", state="not_met")
    risk = record.risk()
    record.explained(f"risk:{risk}")
    stood = {one: standing(record, one) for one in ("PC3", "PC4", "PC9", "PC10")}
    assert (stood["PC3"], stood["PC9"]) == ("supported", "supported")
    abouts = ("need:health", f"risk:{risk}")
    for about in abouts:
        record.add(RecordedByMistake(about=about, reason=Words("The wrong file")))
    assert {standing(record, one) for one in stood} == {"open"}
    record.risk()
    assert standing(record, "PC9") == "supported"
    record.add(RecordedByMistake(about=f"risk:{risk}", reason=Words("Again the wrong file")))
    assert standing(record, "PC9") == "open"
    for about in abouts:
        record.add(PutBackAgain(about=about))
    assert standing(record, "PC9") == "supported"
    assert {standing(record, one) for one in ("PC3", "PC4")} == {stood["PC3"], stood["PC4"]}


def test_a_mark_holds_until_it_is_taken_back_and_gives_way_to_what_was_done() -> None:
    record = Record().opened()
    record.add(signing.MarkedNotAppropriate(criterion="PC2", reason=Words("There is no report")))
    assert standing(record, "PC2") == "not_appropriate"
    record.add(signing.MarkedAppropriate(criterion="PC2"))
    assert standing(record, "PC2") == "open"


def test_an_urgent_need_that_nobody_acted_on_keeps_its_criterion_open_whatever_else_is_met() -> None:
    record = Record().opened()
    record.need("need-1", state="met")
    assert standing(record, "PC4") == "not_appropriate"
    record.need("need-2", state="not_met")
    assert standing(record, "PC4") == "open"
    record.need("need-2", state="met")
    assert standing(record, "PC4") == "not_appropriate"


def test_for_somebody_who_may_be_a_child_no_account_is_not_open() -> None:
    record = Record().opened()
    assert standing(record, "PC7") == "open"
    record.add(AgeBandChanged(age_band="possibly_child"))
    assert standing(record, "PC7") == "not_appropriate"
    record.said("He took my phone")
    assert standing(record, "PC7") == "supported"


def test_who_wrote_stands_there_under_another_name() -> None:
    record = Record().opened()
    record.said("One")
    record.worker = "zoe-brand"
    record.said("Two")
    seen = next(one for one in found(record).criteria if one.criterion == "PC7").aspects[0].supports
    assert [one.worker for one in seen] == ["w1", "w2"]
