"""Where a plan comes from: who wrote it, who interpreted, what the wording on the screen was worth, and of which day."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.events import session
from interview.engine.terms import Moment
from interview.plan.origin import WordingShown, WordingStanding
from locales.state import State
from tests.plan.cases import NEXT_WEEK, NOW, STARTED, Record

if TYPE_CHECKING:
    from interview.plan.parts import Explained


def right_of(record: Record, topic: str = "rights-stop") -> Explained:
    return next(right for right in record.plan().rights if right.topic == topic)


def shown(standing: WordingStanding, texts: int, locale: str = "ar") -> WordingShown:
    return WordingShown(locale=locale, standing=standing, texts=texts)


def test_every_state_of_a_translation_has_a_standing_in_a_plan() -> None:
    assert {state.value for state in State} <= set(get_args(WordingStanding))


def test_a_machine_draft_that_nobody_checked_is_called_that() -> None:
    record = Record().opened()
    record.explained("rights-stop")
    record.shown("rights-stop-answer", "rights-stop-break")
    assert right_of(record).wordings == (shown("machine_draft", 2),)
    assert record.plan().wordings == (shown("machine_draft", 2),)


def test_what_the_interpreter_checked_is_told_apart_from_what_they_did_not() -> None:
    record = Record().opened()
    record.interpreter()
    record.wording_checked("rights-stop-break")
    record.explained("rights-stop", interpreter="i4")
    record.shown("rights-stop-answer", "rights-stop-break", "rights-stop-check")
    assert right_of(record).wordings == (shown("machine_draft", 2), shown("checked_by_interpreter", 1))


def test_a_check_counts_for_what_stood_on_the_screen_already() -> None:
    record = Record().opened()
    record.shown("welcome-hello")
    record.wording_checked("welcome-hello")
    assert record.plan().wordings == (shown("checked_by_interpreter", 1),)


def test_a_check_of_last_week_or_in_another_language_counts_for_nothing_today() -> None:
    record = Record().opened()
    record.wording_checked("rights-stop-break")
    record.sat_together(held_at=NEXT_WEEK["said_at"])
    record.wording_checked("rights-stop-break", locale="sq")
    record.explained("rights-stop", heard=NEXT_WEEK)
    record.shown("rights-stop-break")
    assert right_of(record).wordings == (shown("machine_draft", 1),)


def test_a_reviewed_text_stays_reviewed_when_the_interpreter_reads_it_too() -> None:
    record = Record().opened()
    record.shown("welcome-hello", state="reviewed")
    record.shown("welcome-today", state="stale")
    record.wording_checked("welcome-hello", "welcome-today")
    assert record.plan().wordings == (shown("reviewed", 1), shown("checked_by_interpreter", 1))


def test_a_text_that_is_missing_in_their_language_is_named_in_the_one_it_was_shown_in() -> None:
    record = Record().opened()
    record.explained("rights-stop")
    record.shown("rights-stop-answer", locale="en-GB", state="source")
    right = right_of(record)
    assert (right.locale, right.wordings) == ("ar", (shown("source", 1, "en-GB"),))


def test_a_text_that_was_shown_twice_is_one_text() -> None:
    record = Record().opened()
    record.shown("welcome-hello")
    record.shown("welcome-hello", "welcome-today")
    assert record.plan().wordings == (shown("machine_draft", 2),)


def test_a_topic_has_the_wording_of_its_last_explanation_and_no_other_topics() -> None:
    record = Record().opened()
    record.explained("rights-stop")
    record.shown("rights-stop-answer")
    record.explained("rights-stop")
    record.shown("rights-stop-answer", state="approved")
    record.explained("rights-doctor")
    record.put("rights-doctor-gp")
    record.shown("step-of-something-else")
    assert right_of(record).wordings == (shown("approved", 1),)
    assert right_of(record, "rights-doctor").wordings == (shown("not_recorded", 0),)


def test_an_explanation_says_whether_an_interpreter_was_there() -> None:
    record = Record().opened()
    record.topic_left("rights-police", "no_time")
    record.explained("rights-stop", interpreter="i4")
    record.explained("rights-doctor")
    interpreted = {right.topic: right.interpreted for right in record.plan().rights}
    assert interpreted == {"rights-police": None, "rights-stop": True, "rights-doctor": False}


def test_a_risk_and_the_lines_exist_in_the_workers_language_alone() -> None:
    record = Record().opened("ar")
    record.explained(f"risk:{record.risk()}", interpreter="i4")
    record.line_answered(record.line(), "agree")
    record.plan_agreed("line-1", interpreter="i4")
    plan = record.plan()
    assert (plan.risks[0].written_in, plan.risks[0].interpreted) == ("en-GB", True)
    assert (plan.agreed_written_in, plan.agreed_screen_locale, plan.agreed_interpreted) == (
        "en-GB",
        "ar",
        True,
    )


def test_lines_are_in_the_language_that_the_worker_had_changed_to() -> None:
    record = Record().opened()
    record.add(session.LocaleChanged(side="worker", locale="cy"))
    record.add(session.LocaleChanged(side="person", locale="sq"))
    record.line_answered(record.line(), "agree")
    record.plan_agreed("line-1", locale="sq")
    assert record.plan().agreed_written_in == "cy"


def test_everybody_who_wrote_is_named_by_code_once_and_in_order() -> None:
    record = Record().opened()
    for worker in ("w2", "w1"):
        record.worker = worker
        record.said("One.")
    plan = record.plan()
    assert (plan.workers, plan.organisation_kind) == (("w1", "w2"), "charity")


def test_an_interpreter_has_what_was_last_known_of_them_and_every_session_they_joined() -> None:
    record = Record().opened()
    record.interpreter("i4", qualified="unknown")
    record.sat_together(held_at=NEXT_WEEK["said_at"])
    record.interpreter("i5", "sq", qualified="no")
    record.interpreter("i4", qualified="yes")
    record.interpreter("i4", qualified="yes")
    noted = [(one.code, one.language, one.qualified, one.sessions) for one in record.plan().interpreters]
    assert noted == [("i4", "ar", "yes", (1, 2)), ("i5", "sq", "no", (2,))]


def test_a_need_is_of_the_session_in_which_it_was_last_asked_and_not_of_the_day_it_was_typed() -> None:
    record = Record().opened()
    record.need("safe-tonight", domain="safety")
    record.need("phone", domain="communication")
    record.sat_together(held_at=Moment(precision="about", at=STARTED + 7 * 86_400_000))
    record.need("phone", domain="communication", state="met")
    noted = {
        need.need: (need.noted_session, need.noted_at, need.noted_at_precision)
        for need in record.plan().needs
    }
    assert noted == {
        "safe-tonight": (1, "2026-03-02T10:00:00.000Z", "exact"),
        "phone": (2, "2026-03-09T10:00:00.000Z", "about"),
    }


def test_without_the_record_nobody_is_made_up() -> None:
    record = Record().opened()
    record.interpreter()
    record.need()
    record.add(session.LocaleChanged(side="person", locale="sq"))
    record.answered("choice-nrm", choice="yes", heard=NOW)
    plan = record.plan_without_times()
    assert (plan.workers, plan.interpreters, plan.wordings) == ((), (), ())
    assert (plan.interpreter_used, plan.needs[0].noted_session) == (True, None)
