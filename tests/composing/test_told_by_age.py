"""What is true of one age is told at that age, also where one interview is for everybody."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, get_args

import pytest

import store
from interview.engine.acts import always, asking, changing
from interview.engine.events import session
from interview.engine.stage import Refused
from interview.engine.terms import AgeBand, Nation
from interview.engine.words import Words
from interview.guiding.worded_flows import Flows, load_flow
from interview.plan.gaps import gaps
from tests.engine.test_age_band_changes import every
from tests.engine.test_on_duty import plan_of
from tests.sitting import Sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY = Flows(load_flow("uk/adult"), others=("uk/adult", "uk/child"), find=load_flow)
BANDS: tuple[AgeBand, ...] = get_args(AgeBand)
DIRECT = ("safe-tonight", "health", "food-sleep", "children-others", "phone", "self-harm")
OTHER = {"adult": "child-privacy", "child": "privacy-limits", "possibly_child": "privacy-limits"}
FIRST = {"adult": (), "child": ("child-safe",), "possibly_child": ("child-safe",)}
"""What is told before the limits of privacy: that adults keep a child safe."""

OWN = {"adult": "privacy-limits", "child": "child-privacy", "possibly_child": "child-privacy"}


@contextmanager
def met(band: AgeBand, step: str, *, flow: str | Flows = "uk/brief") -> Iterator[Sitting]:
    with store.in_memory() as journal:
        begun = Sitting(journal, flow=load_flow(flow) if isinstance(flow, str) else flow)
        opened = session.CaseOpened(nation="england", age_band=band, organisation_kind="charity")
        begun.guide.open_case(opened, label=session.CaseLabelled(label=Words("x")))
        begun.begin()
        begun.walk_to(step)
        yield begun


@pytest.mark.parametrize("band", BANDS)
def test_in_twenty_minutes_each_age_hears_its_own_limits_of_privacy_and_no_other(band: AgeBand) -> None:
    with met(band, "privacy") as here:
        assert [topic.about for topic in here.guide.view().topics] == [
            *FIRST[band],
            OWN[band],
            "privacy-notes",
        ]
        before = here.guide.case.seq
        with pytest.raises(Refused, match="not in this case"):
            here.guide.do(asking.Explain(about=OTHER[band]))
        assert here.guide.case.seq == before
        view = here.guide.do(asking.Explain(about=OWN[band]))
        said = " ".join(text.worker for topic in view.topics for text in topic.texts)
        assert ("I ask you before I share it" in said) == (band == "adult")
        assert ("You are under 18." in said) == (band == "child")
        assert ("For now we treat you as under 18." in said) == (band == "possibly_child")


@pytest.mark.parametrize("band", BANDS)
def test_a_yes_to_notes_rests_on_the_limits_that_were_for_their_age(band: AgeBand) -> None:
    with met(band, "privacy") as here:
        here.guide.do(asking.Explain(about="privacy-notes"))
        here.guide.do(always.Move(move="leave-open"))
        record = next(one for one in here.guide.view().scopes if one.scope == "record")
        assert len(record.unsettled) == 1
    with met(band, "privacy") as here:
        for topic in (*FIRST[band], OWN[band], "privacy-notes"):
            here.guide.do(asking.LeaveTopic(about=topic, reason="not_now"))
        here.guide.do(always.Move(move="continue"))
        record = next(one for one in here.guide.view().scopes if one.scope == "record")
        assert record.unsettled == ()


def test_who_turns_out_to_be_under_18_in_the_brief_interview_hears_what_is_so_for_them() -> None:
    with met("adult", "age") as here:
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        assert here.guide.view().step == "child-adult-now"
        here.walk_to("privacy")
        assert [topic.about for topic in here.guide.view().topics] == [
            "child-safe",
            "child-privacy",
            "privacy-notes",
        ]


@pytest.mark.parametrize("band", BANDS)
def test_one_open_question_comes_before_what_is_urgent_and_six_things_are_asked_directly(
    band: AgeBand,
) -> None:
    with met(band, "now") as here:
        assert [question.question for question in here.guide.view().questions] == ["now-need-most"]
        assert here.guide.do(always.Move(move="continue")).step == "today"
        assert tuple(row.row for row in here.guide.view().rows if row.ask) == DIRECT


@pytest.mark.parametrize("band", ["child", "possibly_child"])
def test_what_was_told_as_to_an_adult_settles_nothing_once_the_age_is_another(band: AgeBand) -> None:
    with met("adult", "privacy", flow=EVERY) as here:
        here.guide.do(asking.LeaveTopic(about="privacy-limits", reason="not_now"))
        here.guide.do(asking.Explain(about="privacy-notes"))
        view = here.guide.do(changing.ChangeAgeBand(age_band=band))
        assert (view.flow, view.step) == ("uk/child", "child-adult-now")
        here.guide.do(always.Move(move="continue"))
        for topic in ("child-safe", "child-privacy"):
            here.guide.do(asking.LeaveTopic(about=topic, reason="not_now"))
        view = here.guide.do(changing.ChangeAgeBand(age_band="adult"))
        assert (view.flow, view.step) == ("uk/adult", "record")


def test_what_was_told_as_to_a_child_is_told_anew_to_an_adult() -> None:
    with met("possibly_child", "privacy", flow=EVERY) as here:
        for topic in ("child-safe", "child-privacy", "privacy-notes"):
            here.guide.do(asking.LeaveTopic(about=topic, reason="not_now"))
        view = here.guide.do(changing.ChangeAgeBand(age_band="adult"))
        assert (view.flow, view.step) == ("uk/adult", "privacy")
        assert [topic.about for topic in view.topics if not topic.settled] == ["privacy-limits"]


@pytest.mark.parametrize("band", ["child", "possibly_child"])
def test_nobody_asks_a_child_if_they_are_one_and_the_worker_notes_who_is_there_for_them(
    band: AgeBand,
) -> None:
    with met(band, "child-adult-now") as here:
        assert here.guide.view().audience == "worker"
        here.walk_to("after")
        assert {"alone", "contact"} <= set(here.guide.case.reached)
        assert "age" not in here.guide.case.reached
        assert "age-under-18" not in {gap.what for gap in gaps(here.guide.case, here.guide.flow)}


def test_a_yes_said_as_a_child_is_held_against_what_a_child_is_told_when_they_turn_out_to_be_grown_up() -> (
    None
):
    with met("possibly_child", "privacy", flow=every("uk/child")) as here:
        here.guide.do(asking.Explain(about="child-safe"))
        here.guide.do(asking.Explain(about="child-privacy"))
        here.guide.do(asking.Explain(about="privacy-notes"))
        here.guide.do(always.Move(move="leave-open"))
        here.guide.do(asking.Agree(scope="record"))
        here.guide.do(changing.ChangeAgeBand(age_band="adult"))
        said = next(one for one in plan_of(here).consents if one.scope == "record")
        assert (said.standing, said.said_as) == ("given", "possibly_child")
        assert "privacy-limits" not in {one.topic for one in said.rests_on}


@pytest.mark.parametrize("band", BANDS)
def test_before_the_limits_of_privacy_each_age_hears_in_the_brief_interview_what_comes_for_it(
    band: AgeBand,
) -> None:
    with met(band, "privacy") as here:
        (said,) = here.guide.view().says
        assert ("what stays private" in said.worker) == (band == "adult")
        assert ("keep you safe, and who I talk to" in said.worker) == (band != "adult")


@pytest.mark.parametrize("nation", get_args(Nation))
def test_no_child_is_told_the_rule_by_which_an_adult_has_a_lawyer_for_nothing(nation: Nation) -> None:
    with met("child", "more-rights", flow="uk/child") as here:
        here.guide.case.nation = nation
        topics = {topic.about: topic for topic in here.guide.view().topics}
        assert "rights-lawyer" not in topics
        view = here.guide.do(asking.Explain(about="child-lawyer"))
        (lawyer,) = [topic for topic in view.topics if topic.about == "child-lawyer"]
        assert [text.message for text in lawyer.texts] == [
            "rights-lawyer-for-you",
            "rights-lawyer-pay",
            "child-lawyer-help",
        ]


def test_of_what_depends_on_an_adults_money_or_claim_nothing_is_in_the_interview_for_children() -> None:
    flow, topics = load_flow("uk/child"), load_flow("uk/child").topics()
    told = {text for step in flow.step for topic in step.topics for text in topics[topic].text}
    assert told.isdisjoint({"rights-lawyer-when", "rights-work-different", "rights-who-support"})
