"""A choice stands whatever it was made without. What it was made without stands beside it."""

from __future__ import annotations

import pytest

from interview.engine.terms import Moment
from interview.guiding.worded_flows import load_flow
from tests.plan.cases import ADULT, FROM_PAPER, NEXT_WEEK, STARTED, Record

RESTS_ON = ("nrm-what", "nrm-outcomes", "nrm-leave")


def stood(record: Record, question: str = "choice-nrm") -> dict[str, str]:
    choice = next(choice for choice in record.plan().choices if choice.question == question)
    return {rested.topic: rested.stood for rested in choice.rests_on}


def all_but(record: Record, *topics: str) -> None:
    for topic in RESTS_ON:
        if topic not in topics:
            record.explained(topic)
            if topic == "nrm-what":
                record.told_back(topic, "understood", "I choose.")


def test_the_shipped_flow_says_what_a_referral_rests_on() -> None:
    questions = {question.id: question for step in ADULT.step for question in step.questions}
    assert questions["choice-nrm"].after == RESTS_ON
    assert questions["choice-support"].after == ("nrm-what",)


@pytest.mark.parametrize("flow", ["uk/adult", "uk/brief", "uk/child"])
def test_each_of_the_three_choices_has_a_lawyer_first(flow: str) -> None:
    known = load_flow(flow)
    questions = {one.id: one for step in (*known.step, *known.elsewhere) for one in step.questions}
    for choice in ("choice-nrm", "choice-support", "choice-police"):
        assert questions[choice].choices == ("yes", "no", "time", "lawyer-first")
        assert questions[choice].after


@pytest.mark.parametrize("choice", ["yes", "no", "time", "lawyer-first"])
def test_support_chosen_without_hearing_what_it_can_be_says_so(choice: str) -> None:
    record = Record().opened()
    record.answered("choice-support", choice=choice)
    assert stood(record, "choice-support") == {"nrm-what": "not_explained"}


def test_support_chosen_after_it_was_understood_rests_on_it() -> None:
    record = Record().opened()
    all_but(record)
    record.answered("choice-support", choice="yes")
    assert stood(record, "choice-support") == {}


def test_a_choice_made_after_everything_was_understood_has_nothing_beside_it() -> None:
    record = Record().opened()
    all_but(record)
    record.answered("choice-nrm", choice="yes")
    assert stood(record) == {}


def test_a_choice_made_before_anything_was_explained_says_so() -> None:
    record = Record().opened()
    record.answered("choice-nrm", choice="yes")
    assert stood(record) == dict.fromkeys(RESTS_ON, "not_explained")


def test_what_was_explained_afterwards_was_still_not_known_when_the_choice_was_made() -> None:
    record = Record().opened()
    all_but(record, "nrm-outcomes")
    record.answered("choice-nrm", choice="yes")
    record.explained("nrm-outcomes")
    assert stood(record) == {"nrm-outcomes": "explained_later"}


def test_a_choice_that_is_made_again_after_the_explanation_has_nothing_beside_it() -> None:
    record = Record().opened()
    all_but(record, "nrm-outcomes")
    record.answered("choice-nrm", choice="yes")
    record.explained("nrm-outcomes")
    record.answered("choice-nrm", choice="yes")
    assert stood(record) == {}


@pytest.mark.parametrize("outcome", ["partly", "not_yet", "not_checked"])
def test_a_topic_that_had_not_come_back_stands_beside_the_choice_as_far_as_it_came(outcome: str) -> None:
    record = Record().opened()
    all_but(record, "nrm-what")
    record.explained("nrm-what")
    record.told_back("nrm-what", outcome)
    record.answered("choice-nrm", choice="yes")
    record.told_back("nrm-what", "understood", "I choose.")
    assert stood(record) == {"nrm-what": outcome}


def test_not_wanting_to_say_it_back_is_not_called_not_understood() -> None:
    record = Record().opened()
    all_but(record, "nrm-what")
    record.explained("nrm-what")
    record.told_back("nrm-what", "declined")
    record.answered("choice-nrm", choice="no")
    assert stood(record) == {"nrm-what": "not_said_back"}


def test_a_yes_alone_takes_nothing_from_what_had_come_back() -> None:
    record = Record().opened()
    all_but(record)
    record.told_back("nrm-what", "not_checked")
    record.answered("choice-nrm", choice="yes")
    assert stood(record) == {}


def test_a_topic_left_open_on_purpose_before_the_choice_is_called_left() -> None:
    record = Record().opened()
    all_but(record, "nrm-leave")
    record.topic_left("nrm-leave", "rather_not")
    record.answered("choice-nrm", choice="time")
    assert stood(record) == {"nrm-leave": "left"}


@pytest.mark.parametrize("way_out", ["not_now", "rather_not", "dont_know"])
def test_a_way_out_rests_on_nothing(way_out: str) -> None:
    record = Record().opened()
    record.left("choice-nrm", way_out)
    assert stood(record) == {}


def test_of_pages_typed_in_any_order_nothing_is_said_about_before_and_after() -> None:
    record = Record().opened()
    record.answered("choice-nrm", choice="yes", heard=FROM_PAPER)
    for topic in ("nrm-outcomes", "nrm-leave"):
        record.explained(topic, heard=FROM_PAPER)
    assert stood(record) == {"nrm-what": "not_explained"}


def test_a_later_session_that_was_typed_first_is_still_later() -> None:
    record = Record().opened()
    for topic in ("nrm-outcomes", "nrm-leave"):
        record.explained(topic, heard=NEXT_WEEK)
    record.sat_together()
    record.answered("choice-nrm", choice="yes")
    assert stood(record)["nrm-outcomes"] == "explained_later"


def test_days_that_are_only_about_right_still_tell_one_session_from_another() -> None:
    in_a_week = {"captured": "paper", "said_at": Moment(precision="about", at=STARTED + 7 * 86_400_000)}
    record = Record().opened()
    record.explained("nrm-leave", heard=in_a_week)
    record.sat_together(captured="paper", held_at=Moment())
    record.answered("choice-nrm", choice="yes", heard=FROM_PAPER)
    assert stood(record)["nrm-leave"] == "explained_later"


def test_a_session_whose_day_nobody_knows_comes_after_the_one_before_it() -> None:
    unknown = {"captured": "memory", "said_at": Moment()}
    record = Record().opened()
    record.answered("choice-nrm", choice="yes")
    record.sat_together(captured="memory", held_at=Moment())
    record.explained("nrm-leave", heard=unknown)
    assert stood(record)["nrm-leave"] == "explained_later"


def test_a_yes_to_writing_down_rests_on_what_stays_private() -> None:
    record = Record().opened()
    record.consented("record")
    standing = {consent.scope: consent for consent in record.plan().consents}
    assert {rested.topic for rested in standing["record"].rests_on} == {"privacy-limits", "privacy-notes"}
    assert standing["share:gp"].rests_on == ()


def test_a_no_to_writing_down_needs_nothing_to_rest_on() -> None:
    record = Record().opened()
    record.left("record", "rather_not")
    assert all(not consent.rests_on for consent in record.plan().consents)


def test_exact_times_decide_also_within_what_was_written_up() -> None:
    def exactly(minutes: int) -> dict[str, object]:
        return {
            "captured": "paper",
            "said_at": Moment(precision="exact", at=STARTED + minutes * 60_000),
        }

    record = Record().opened()
    record.explained("nrm-leave", heard=exactly(9))
    record.answered("choice-nrm", choice="yes", heard=exactly(5))
    assert stood(record)["nrm-leave"] == "explained_later"
