"""The room as the worker noted it: what to arrange next time is in the plan, and a room that nobody looked at is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.casework.written_out import refuse_kept_apart
from interview.engine.acts import always, asking, changing, keeping_safe
from interview.engine.acts.setting import CheckSetting
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from interview.guiding.worded_flows import load_flow
from interview.plan.draft import draft
from interview.plan.gaps import gaps
from interview.plan.room import TOLD_ALREADY
from tests.engine.test_age_band_changes import every
from tests.sitting import CASE, Sitting, sitting, wording

if TYPE_CHECKING:
    from flows.model import Step
    from interview.plan.model import SupportPlan

THIN = Words("Thin walls: next time the room upstairs.")


def plan_of(here: Sitting) -> SupportPlan:
    guide = here.guide
    return draft(
        guide.case, guide.flow, entries=guide.entries(), case_id=CASE, now=here.clock(), practice=True
    )


def page(plan: SupportPlan) -> str:
    return plan_markdown(plan, lambda message, **args: wording().text(message, "en-GB", **args).text)


def open_rooms(here: Sitting) -> list[str]:
    return [gap.what for gap in gaps(here.guide.case, here.guide.flow) if gap.kind == "setting"]


def another_day(here: Sitting) -> None:
    while here.guide.case.sitting is not None:
        here.guide.do(always.Stop())
    here.begin()
    assert here.guide.view().step == "known"


def test_what_was_not_as_it_should_be_stands_first_and_what_was_in_order_is_told_too() -> None:
    with sitting("room") as here:
        here.guide.do(asking.Answer(question="room-private", choice="yes", words=THIN))
        here.guide.do(asking.Answer(question="room-phones", choice="unknown"))
        here.guide.do(asking.Answer(question="room-emergency", choice="yes"))
        plan = plan_of(here)
        assert [(one.question, one.choice, one.see_to) for one in plan.room] == [
            ("room-private", "yes", True),
            ("room-emergency", "yes", False),
            ("room-phones", "unknown", True),
        ]
        assert [words.text for words in plan.room[0].noted] == [THIN.text]
        to_arrange, _, noted = page(plan).partition("To arrange before you meet again")[2].partition("Noted:")
        assert "Can others hear or see into the room? Yes" in to_arrange
        assert THIN.text in to_arrange
        assert "Are the phones off or away, yours too?" in to_arrange
        assert "Do you know who to call in an emergency, and how to leave? Yes" in noted
        assert plan.statements_recorded == 0, "a note of the worker's is nobody's statement"


def test_the_last_session_says_how_it_is_and_the_one_before_is_kept_in_the_plans_data() -> None:
    with sitting("room") as here:
        here.guide.do(asking.Answer(question="room-private", choice="yes", words=THIN))
        here.guide.do(always.Stop())
        here.begin()
        here.walk_to("room")
        here.guide.do(asking.Answer(question="room-private", choice="no"))
        plan = plan_of(here)
        assert [(one.session, one.choice, one.see_to) for one in plan.room] == [
            (1, "yes", True),
            (2, "no", False),
        ]
        assert "To arrange before you meet again" not in page(plan)
        assert THIN.text not in page(plan)


def test_a_room_that_was_passed_by_is_open_once_the_person_is_met_and_no_longer_when_it_was_looked_at() -> (
    None
):
    with sitting("room") as here:
        assert open_rooms(here) == [], "nobody was met yet"
        here.guide.do(always.Move(move="continue"))
        assert open_rooms(here) == ["room"]
        assert "Nobody noted how the setting was:** The room" in page(plan_of(here))
        here.guide.do(CheckSetting(private="yes", here="as_before"))
        assert open_rooms(here) == []


@pytest.mark.parametrize("question", ["room-private", "room-childcare", "police-interview"])
def test_one_thing_noted_is_a_room_that_was_looked_at(question: str) -> None:
    with sitting("room") as here:
        here.guide.do(asking.Answer(question=question, choice="no"))
        here.guide.do(always.Move(move="continue"))
        assert open_rooms(here) == []


def test_what_is_to_be_arranged_is_before_the_worker_on_another_day_until_it_is() -> None:
    def to_arrange(here: Sitting) -> list[tuple[str | None, str | None]]:
        (panel,) = (one for one in here.guide.view().panels if one.panel == "room")
        return [(line.label, line.words.text if line.words else None) for line in panel.lines]

    with sitting("room") as here:
        here.guide.do(asking.Answer(question="room-private", choice="yes", words=THIN))
        here.guide.do(asking.Answer(question="room-lone", choice="yes"))
        here.walk_to("now")
        for _ in range(2):
            another_day(here)
            assert to_arrange(here) == [("Can others hear or see into the room? Yes", THIN.text)]
        here.walk_to("room")
        here.guide.do(asking.Answer(question="room-private", choice="no"))
        another_day(here)
        assert to_arrange(here) == []


def test_only_words_are_a_look_at_the_room_too() -> None:
    with sitting("room") as here:
        here.guide.do(asking.Answer(question="room-seat", words=Words("A sofa, no table.")))
        here.guide.do(always.Move(move="continue"))
        assert open_rooms(here) == []
        (one,) = plan_of(here).room
        assert (one.choice, one.see_to, [words.text for words in one.noted]) == (
            None,
            False,
            ["A sofa, no table."],
        )


def test_a_brief_interview_has_no_room_to_look_at() -> None:
    with sitting("now", flow=every("uk/brief")) as here:
        assert open_rooms(here) == []


@pytest.mark.parametrize("flow", ["uk/adult", "uk/brief", "uk/child"])
def test_every_interview_tells_what_any_of_them_asked_of_the_room(flow: str) -> None:
    def asked(steps: tuple[Step, ...]) -> set[str]:
        return {one.id for step in steps if step.setting for one in step.questions} - TOLD_ALREADY

    here = load_flow(flow)
    for name in ("uk/adult", "uk/child"):
        assert asked(load_flow(name).step) <= asked((*here.step, *here.elsewhere))


@pytest.mark.parametrize("band", ["child", "possibly_child"])
def test_the_room_of_an_adult_stays_noted_when_they_are_treated_as_under_18(band: str) -> None:
    with sitting("room", flow=every()) as here:
        here.guide.do(asking.Answer(question="room-alone", choice="no", words=Words("Her brother stayed.")))
        here.guide.do(asking.Answer(question="room-childcare", choice="no"))
        here.walk_to("now")
        before = plan_of(here).room
        here.guide.do(changing.ChangeAgeBand(age_band=band))  # type: ignore[arg-type]
        assert plan_of(here).room == before
        assert open_rooms(here) == []


@pytest.mark.parametrize("question", ["child-adult-now", "child-adult-now-none", "child-responsible-now"])
def test_once_it_is_noted_who_is_there_for_a_child_only_the_room_is_open_and_not_the_adult(
    question: str,
) -> None:
    with sitting("room", flow=every()) as here:
        here.guide.do(always.Move(move="continue"))
        here.walk_to("now")
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        assert here.guide.view().step == "child-adult-now"
        assert "Nobody noted how the setting was:** The room, and the adult with the child" in page(
            plan_of(here)
        )
        choice = "their-guardian" if question == "child-adult-now" else None
        here.guide.do(asking.Answer(question=question, choice=choice, words=Words("She is on her way.")))
        assert "Nobody noted how the setting was:** The room\n" in page(plan_of(here))


def test_a_note_of_the_room_that_gives_away_a_place_of_safety_is_written_out_to_nobody() -> None:
    with sitting("room") as here:
        here.guide.do(
            asking.Answer(question="room-private", choice="yes", words=Words("Not at 7 Canarygate Mews."))
        )
        assert "Canarygate" in page(plan_of(here))
        here.guide.do(keeping_safe.NotePlace(address=Words("7 Canarygate Mews")))
        with pytest.raises(Refused, match="names a place of safety"):
            refuse_kept_apart(here.guide.case, {"plan.md": page(plan_of(here)).encode()})
