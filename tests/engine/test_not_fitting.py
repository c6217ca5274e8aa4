"""What does not fit a person is said with a reason, stands apart from what was not asked, and can be taken back."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.advising.notes_written import notes_written
from interview.casework.evidencing import evidence_of
from interview.commands.story import Story
from interview.engine.acts import always, asking, preparing, safety
from interview.engine.acts.fitting import DoesNotFit, FitsAfterAll
from interview.engine.case import Case
from interview.engine.not_fitting import asked_at, not_fitting
from interview.engine.words import Words
from interview.exports.evidence_json import evidence_json
from interview.guide import NotOpen, Refused
from interview.guiding.entries import read_entries
from interview.plan.complete import completeness, still_open
from interview.plan.gaps import gaps
from tests.sitting import CASE, adult, sitting, wording

if TYPE_CHECKING:
    from interview.plan.evidence.model import CriterionSeen
    from tests.sitting import Sitting

WHY = Words("Her sister lives with the children in Leeds")


def counted(here: Sitting) -> dict[tuple[str, str], int]:
    return {(one.kind, one.standing): one.times for one in completeness(here.guide.case, adult())}


def criterion(here: Sitting, name: str) -> CriterionSeen:
    found = evidence_of(
        here.guide.entries(), flows=here.flows, case_id=CASE, now=here.clock(), practice=False
    )
    return next(one for one in found.criteria if one.criterion == name)


def test_a_question_that_does_not_fit_is_neither_asked_nor_a_gap_nor_open() -> None:
    with sitting("worries") as here:
        guide = here.guide
        before, open_before = counted(here), still_open(completeness(guide.case, adult()))
        view = guide.do(DoesNotFit(item="worries-anyone", reason=WHY))
        after, open_after = counted(here), still_open(completeness(guide.case, adult()))
        assert after["question", "not_appropriate"] == 1
        assert after["question", "not_asked"] == before["question", "not_asked"] - 1
        assert open_after["not_asked"] == open_before["not_asked"] - 1
        assert "worries-anyone" not in {gap.what for gap in gaps(guide.case, adult())}
        assert {one.about for one in view.fitting.here if one.reason == WHY} == {"worries-anyone"}
        assert "does not fit this person" in " ".join(view.advice)


def test_an_answer_that_comes_all_the_same_counts_and_the_mark_says_nothing_any_more() -> None:
    with sitting("worries") as here:
        here.guide.do(DoesNotFit(item="worries-anyone", reason=WHY))
        here.guide.do(asking.Answer(question="worries-anyone", words=Words("My brother")))
        assert not_fitting(here.guide.case, "worries-anyone") is None
        assert ("question", "not_appropriate") not in counted(here)
        with pytest.raises(Refused, match="has its answer"):
            here.guide.do(DoesNotFit(item="worries-anyone", reason=WHY))


def test_what_the_person_left_is_theirs_and_is_never_turned_into_the_workers_mark() -> None:
    with sitting("worries") as here:
        here.guide.do(asking.Leave(question="worries-most", way_out="rather_not"))
        view = here.guide.do(DoesNotFit(reason=WHY))
        assert here.guide.case.not_fitting["step:worries"].items == ("worries-anyone", "worries-helped")
        assert counted(here)["question", "declined"] == 1
        with pytest.raises(Refused, match="has its answer"):
            here.guide.do(DoesNotFit(item="worries-most", reason=WHY))
        by_step = {one.about for one in view.fitting.here if one.by_its_step}
        assert by_step == {"worries-anyone", "worries-helped"}


def test_it_is_taken_back_from_any_step_and_what_was_marked_stays_in_the_record() -> None:
    with sitting("worries") as here:
        guide = here.guide
        guide.do(DoesNotFit(reason=WHY))
        guide.do(always.Move(move="continue"))
        (seen,) = guide.view().fitting.elsewhere
        assert (seen.about, seen.reason) == ("step:worries", WHY)
        guide.do(FitsAfterAll(about="step:worries"))
        assert not guide.case.not_fitting
        with pytest.raises(Refused, match="nothing to take back"):
            guide.do(FitsAfterAll(about="step:worries"))
        tags = Counter(entry.event.__struct_config__.tag for entry in guide.entries())
        assert (tags["found-not-to-fit"], tags["found-to-fit"]) == (1, 1)


@pytest.mark.parametrize(
    "step", ["privacy", "record", "contact", "today", "rights", "answers", "share", "closing"]
)
def test_nothing_that_is_for_everybody_can_be_set_aside(step: str) -> None:
    with sitting(step) as here:
        before = here.guide.case.seq
        with pytest.raises(NotOpen):
            here.guide.do(DoesNotFit(reason=WHY))
        assert here.guide.case.seq == before
        assert not here.guide.view().fitting.here


def test_without_a_reason_or_for_something_that_is_not_asked_here_nothing_is_kept() -> None:
    with sitting("worries") as here:
        for act, says in (
            (DoesNotFit(reason=Words("  ")), "Say why"),
            (DoesNotFit(item="choice-nrm", reason=WHY), "not asked at this step"),
            (DoesNotFit(item="step:worries", reason=WHY), "not asked at this step"),
        ):
            with pytest.raises(Refused, match=says):
                here.guide.do(act)
        assert not here.guide.case.not_fitting


def test_sources_and_parts_of_a_safety_plan_are_marked_one_by_one_and_stand_apart() -> None:
    with sitting() as here:
        guide = here.guide
        guide.do(preparing.CheckSource(source="referrer", standing="have"))
        guide.do(DoesNotFit(item="source:school", reason=Words("She left school years ago")))
        assert counted(here)["source", "not_appropriate"] == 1
        assert ("source", "school") not in {(gap.kind, gap.what) for gap in gaps(guide.case, adult())}
        here.walk_to("safety-plan")
        guide.do(DoesNotFit(item="component:children", reason=Words("There are no children")))
        guide.do(safety.LeaveComponent(component="phone", way_out="not_now"))
        after = counted(here)
        assert (after["component", "not_appropriate"], after["component", "not_now"]) == (1, 1)


def test_a_step_that_was_marked_is_passed_over_in_a_later_session_unless_it_is_asked_anew_each_time() -> None:
    with sitting("worries") as here:
        guide = here.guide
        guide.do(DoesNotFit(reason=WHY))
        while guide.view().step != "preferences":
            guide.do(always.Move(move="leave-open" if guide.view().step == "risks" else "continue"))
        guide.do(DoesNotFit(reason=Words("They were asked last week by the house")))
        guide.do(always.Stop())
        guide.do(always.Stop())
        here.begin()
        steps: list[str] = []
        here.walk_to("worries")  # of this sitting: it is asked anew, whatever was marked
        while guide.view().step != "services":
            steps.append(guide.view().step)
            guide.do(always.Move(move="leave-open" if guide.view().step == "risks" else "continue"))
        assert "worries" in steps
        assert "preferences" not in steps


def test_only_where_every_step_for_it_was_set_aside_does_a_criterion_stand_as_not_appropriate() -> None:
    with sitting("needs") as here:
        guide = here.guide
        here.walk_to("services")
        assert criterion(here, "PC15").standing == "open"
        guide.do(DoesNotFit(reason=WHY))
        fifteen, twelve = criterion(here, "PC15"), criterion(here, "PC12")
        assert (fifteen.standing, fifteen.aspects[0].because) == ("not_appropriate", ("does-not-fit",))
        assert len(fifteen.aspects[0].not_appropriate) == 1
        assert twelve.standing == "open"  # needs were not set aside, and may still be asked about
        assert [one.event for one in twelve.aspects[0].not_appropriate] == ["found-not-to-fit"]
        guide.do(FitsAfterAll(about="step:services"))
        assert criterion(here, "PC15").standing == "open"
        assert not criterion(here, "PC15").aspects[0].not_appropriate


def test_a_mark_on_what_was_answered_since_is_in_no_evidence_any_more() -> None:
    with sitting("worries") as here:
        here.guide.do(DoesNotFit(item="worries-anyone", reason=WHY))
        here.guide.do(DoesNotFit(item="worries-helped", reason=WHY))
        assert len(criterion(here, "PC9").aspects[0].not_appropriate) == 2
        here.guide.do(asking.Answer(question="worries-anyone", words=Words("My brother")))
        assert len(criterion(here, "PC9").aspects[0].not_appropriate) == 1


def test_the_reason_is_in_no_evidence_and_no_story_and_is_among_what_the_worker_wrote() -> None:
    with sitting("services") as here:
        here.guide.do(DoesNotFit(reason=WHY))
        entries = here.guide.entries()
        found = evidence_of(entries, flows=here.flows, case_id=CASE, now=here.clock(), practice=False)
        assert b"sister" not in evidence_json(found)
        story = Story(lambda message: wording().text(message, "en-GB").text)
        line = story.line(entries[-1].event, number=len(entries))
        assert line == "Does not fit this person, for a reason that is noted: Services and places."
        assert "sister" not in repr(here.guide.view())
        assert "sister" not in repr(here.guide.case.not_fitting)
        written = [
            text.text
            for entry in notes_written(entries, reader="w-1", say=lambda *_, **__: "")
            for text in entry.texts
        ]
        assert WHY.text in written


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(min_value=0, max_value=7), max_size=12))
def test_whatever_is_marked_and_taken_back_the_counts_of_questions_stay_whole_and_the_record_is_the_case(
    choices: list[int],
) -> None:
    with sitting("worries") as here:
        guide = here.guide
        items = asked_at(guide.flow.find("worries"))
        total = sum(times for (kind, _), times in counted(here).items() if kind == "question")
        acts = [
            DoesNotFit(reason=WHY),
            FitsAfterAll(about="step:worries"),
            *(DoesNotFit(item=item, reason=WHY) for item in items),
            *(FitsAfterAll(about=item) for item in items),
        ]
        for choice in choices:
            try:
                guide.do(acts[choice])
            except Refused:
                continue
        now = counted(here)
        assert sum(times for (kind, _), times in now.items() if kind == "question") == total
        marked = {item for item in items if not_fitting(guide.case, item) is not None}
        assert now.get(("question", "not_appropriate"), 0) == len(marked)
        assert Case.replay(read_entries(here.journal, CASE)).not_fitting == guide.case.not_fitting
