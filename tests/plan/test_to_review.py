"""Why a plan may want looking at again: what the record knows of, and only since it was agreed to or last looked at."""

from __future__ import annotations

from typing import get_args

import pytest

from flows.law import ReviewWhen
from flows.stale import past
from interview.composing.reasons import plan_by, reasons_seen, reasons_told
from interview.engine.events.considering import CircumstanceNoted
from interview.engine.events.contacting import ContactTried
from interview.engine.events.keeping_safe import PlaceNoted
from interview.engine.events.mistaken import PutBackAgain, RecordedByMistake
from interview.engine.events.moves import InterruptBegan
from interview.engine.events.planning import LineDropped
from interview.engine.events.reviewing import PartReviewed
from interview.engine.events.session import AgeBandChanged
from interview.engine.events.understanding import ConsentGiven, ConsentWithdrawn
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from interview.plan.to_review import FINDS, Found, reasons
from tests.plan.cases import ADULT, NOW, Record
from tests.sitting import wording

TODAY = "2026-03-02"
EVERY = "4 weeks"


def label(message: str, **args: str | int) -> str:
    return wording().text(message, "en-GB", **args).text


def agreed(**line: object) -> Record:
    record = Record().opened()
    record.line_answered(record.line("line-1", **line), "agree")
    record.plan_agreed("line-1")
    return record


def found(record: Record, *, today: str = TODAY, every: str | None = EVERY) -> dict[str, Found]:
    by = plan_by(record.case, every)
    return {
        one.reason.when: one.found
        for one in reasons(record.case, ADULT, today=today, plan_by=by)
        if one.reason.when != "worker-knows"
    }


def test_right_after_a_plan_was_agreed_to_only_the_worker_can_know_of_a_reason() -> None:
    record = agreed()
    assert found(record) == {}
    every = reasons(record.case, ADULT, today=TODAY, plan_by=None)
    assert [one.reason.when for one in every] == ["worker-knows"]


def test_while_there_is_no_plan_there_is_nothing_to_look_at() -> None:
    record = Record().opened()
    record.need()
    record.risk(review_on="2026-01-01")
    assert reasons(record.case, ADULT, today="2027-01-01", plan_by="2026-03-30") == ()
    record = agreed()
    record.add(LineDropped(line="line-1"))
    assert reasons(record.case, ADULT, today="2027-01-01", plan_by="2026-03-30") == ()


@pytest.mark.parametrize(
    ("today", "due"), [("2026-03-29", False), ("2026-03-30", True), ("2027-01-01", True)]
)
def test_the_organisations_own_time_is_over_on_its_day(today: str, due: bool) -> None:
    assert ("plan-old" in found(agreed(), today=today)) == due
    assert "plan-old" not in found(agreed(), today=today, every=None)


def test_a_plan_that_nobody_agreed_to_is_not_old() -> None:
    record = Record().opened()
    record.line("line-1")
    assert found(record, today="2030-01-01") == {}


@pytest.mark.parametrize(
    ("by", "due"),
    [
        ("2026-03-02", True),
        (" 2026-03-01 ", True),
        ("2026-03-03", False),
        ("2026-02-30", False),
        ("soon", False),
        ("1900-01-01", True),
        ("9999-12-31", False),
        ("", False),
        (None, False),
    ],
)
def test_a_line_is_due_on_its_day_and_what_is_no_day_never_comes(by: str | None, due: bool) -> None:
    assert ("line-day" in found(agreed(by=by))) == due


def test_a_line_that_is_done_or_not_wanted_is_not_due() -> None:
    done, refused = agreed(by="2026-03-01"), agreed(by="2026-03-01")
    done.add(PartReviewed(about="line-1", outcome="done", **NOW))
    refused.line_answered("line-1", "no")
    assert found(done) == found(refused) == {}


def test_what_was_noted_since_names_what_a_rule_may_concern_and_nothing_that_was_noted_before() -> None:
    record = Record().opened()
    record.add(CircumstanceNoted(circumstance="others-held"))
    record.line_answered(record.line("line-1"), "agree")
    record.plan_agreed("line-1")
    assert found(record) == {}
    record.add(CircumstanceNoted(circumstance="in-nrm", stage="negative_reasonable_grounds"))
    record.add(CircumstanceNoted(circumstance="missing"))
    named = found(record)["noted-since"].named
    assert named == ("duty-because-in-nrm", "duty-because-missing")
    assert all(label(one) for one in named)
    record.add(CircumstanceNoted(circumstance="missing", holds=False))
    assert found(record)["noted-since"].named == ("duty-because-in-nrm",)


def test_a_new_place_of_safety_is_a_reason_and_is_not_named() -> None:
    record = agreed()
    record.add(PlaceNoted(address=Words("12 Elder Row")))
    assert found(record)["place-since"] == Found()


def test_a_yes_that_was_taken_back_since_is_a_reason() -> None:
    record = Record().opened()
    record.add(ConsentGiven(scope="share:gp", manner="spoken", **NOW))
    record.line_answered(record.line("line-1"), "agree")
    record.plan_agreed("line-1")
    assert found(record) == {}
    record.add(ConsentWithdrawn(scope="share:gp", **NOW))
    assert "yes-back" in found(record)


def test_a_risk_is_to_be_looked_at_on_its_day_and_is_named_by_its_kind() -> None:
    record = Record().opened()
    record.risk(review_on="2026-03-01")
    record.line_answered(record.line("line-1"), "agree")
    record.plan_agreed("line-1")
    assert found(record)["risk-day"].named == ("risk-domain-found",)


def test_what_came_after_the_plan_is_a_reason_and_what_came_before_is_in_it() -> None:
    before = Record().opened()
    _happen(before)
    before.line_answered(before.line("line-1"), "agree")
    before.plan_agreed("line-1")
    assert found(before) == {}
    after = agreed()
    _happen(after)
    assert set(found(after)) == {"came-up", "contact-missed", "age-changed", "new-need", "new-risk"}
    assert found(after)["came-up"].named == ("protocol-danger",)
    after.add(PartReviewed(about="line-1", outcome="going_on", **NOW))
    assert found(after) == {}


def test_a_need_or_a_risk_that_the_plan_had_and_that_was_a_mistake_is_a_reason_until_it_is_put_back() -> None:
    record = Record().opened()
    need, risk = record.need(), record.risk()
    record.line_answered(record.line("line-1"), "agree")
    record.plan_agreed("line-1")
    record.add(RecordedByMistake(about=f"need:{need}", reason=Words("The wrong line")))
    record.add(RecordedByMistake(about=f"risk:{risk}", reason=Words("The wrong file")))
    assert {name: one.named for name, one in found(record).items()} == {
        "taken-out": ("need-domain-housing", "risk-domain-found")
    }
    record.add(PutBackAgain(about=f"need:{need}"))
    record.add(PutBackAgain(about=f"risk:{risk}"))
    assert found(record) == {}


def test_what_was_recorded_and_taken_out_after_the_plan_is_no_reason() -> None:
    record = agreed()
    risk = record.risk()
    assert set(found(record)) == {"new-risk"}
    record.add(RecordedByMistake(about=f"risk:{risk}", reason=Words("The wrong file")))
    assert found(record) == {}


def _happen(record: Record) -> None:
    record.add(InterruptBegan(protocol="danger", step="danger"))
    record.add(ContactTried(way="call", result="no_answer", safe="not_known", on="2026-03-01"))
    record.add(AgeBandChanged(age_band="possibly_child"))
    record.need()
    record.risk()


def test_what_came_before_a_line_that_they_answered_is_no_reason_while_nobody_agreed_to_the_whole() -> None:
    record = Record().opened()
    _happen(record)
    record.line_answered(record.line("line-1"), "agree")
    assert found(record) == {}
    _happen(record)
    assert set(found(record)) == {"came-up", "contact-missed", "age-changed", "new-need", "new-risk"}


def test_somebody_reached_safely_is_no_reason_and_a_call_that_was_not_safe_is() -> None:
    record = agreed()
    record.add(ContactTried(way="call", result="reached", safe="safe"))
    assert found(record) == {}
    record.add(ContactTried(way="call", result="reached", safe="not_safe"))
    assert set(found(record)) == {"contact-missed"}


def test_another_worker_is_a_reason_and_the_same_one_is_not() -> None:
    record = agreed()
    record.sat_together()
    assert found(record) == {}
    record.worker = "w2"
    record.sat_together()
    assert set(found(record)) == {"another-worker"}


def test_each_reason_is_worded_with_its_source_and_says_so_when_that_is_old() -> None:
    record = agreed(by="2026-03-01")
    lines = list(reasons_seen(record.case, ADULT, label, today="2030-01-01", every=EVERY))
    assert (
        lines[0].label
        == f"{label('reason-plan-old')}: {label('plan-date', day='30', month='March', year='2026')}"
    )
    assert all("day is past" in (one.quiet or "") for one in lines)
    named = [one for one in lines if one.words is not None]
    assert [one.words.text for one in named if one.words] == ["We look for a room together"]


def test_before_a_session_nobodys_words_stand_among_the_reasons() -> None:
    record = agreed(by="2026-03-01")
    told = reasons_told(record.case, ADULT, label, today=TODAY, every=EVERY)
    assert told == (label("reason-line-day"),)


@pytest.mark.parametrize("flow", ["uk/adult", "uk/child", "uk/brief"])
def test_every_reason_that_the_program_can_find_is_in_each_flow_once_and_grows_old(flow: str) -> None:
    here = load_flow(flow)
    assert [one.when for one in here.reason] == list(get_args(ReviewWhen))
    assert set(FINDS) == set(get_args(ReviewWhen))
    assert {one.id for one in past(here, today="2040-01-01") if one.part == "reason"} == {
        one.id for one in here.reason
    }
