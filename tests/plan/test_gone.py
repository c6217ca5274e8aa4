"""Somebody leaves before the end: how, when and what was open is in the plan, as the worker noted it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts import always, asking, planning
from interview.engine.acts.mistaken import MarkMistake
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from interview.plan.draft import draft
from locales.isolates import without_isolates
from tests.sitting import sitting

if TYPE_CHECKING:
    from interview.engine.acts import AnyAct
    from interview.plan.model import SupportPlan
    from tests.sitting import Sitting

HOW = asking.Answer(question="left-how", choice="line-dropped", words=Words("A shout"))


def plan(here: Sitting) -> SupportPlan:
    guide = here.guide
    return draft(
        guide.case, guide.flow, entries=guide.entries(), case_id="c", now=here.clock(), practice=True
    )


def gone(here: Sitting, *acts: AnyAct) -> None:
    here.guide.do(always.Interrupt(protocol="left"))
    for act in acts:
        here.guide.do(act)
    here.guide.do(always.Move(move="finish"))


def test_how_when_and_what_was_open_as_they_left_is_in_the_plan() -> None:
    with sitting("today") as here:
        here.guide.do(planning.RecordNeed(need="safe-tonight", state="not_met"))
        here.guide.do(always.Interrupt(protocol="danger"))
        gone(
            here,
            HOW,
            asking.Answer(question="left-risks", words=Words("He may know")),
            asking.Answer(question="left-next", words=Words("Ring at nine")),
        )
        drawn_up = plan(here)
        (left,) = drawn_up.left
        assert (left.session, left.how, left.step) == (1, "line-dropped", "today")
        assert (left.broken_in, left.urgent) == (("danger",), ("safe-tonight",))
        assert [words.text for words in (*left.seen, *left.risks, *left.next)] == [
            "A shout",
            "He may know",
            "Ring at nine",
        ]
        assert left.left_at is not None
        page = without_isolates(plan_markdown(drawn_up, here.guide.chrome))
        told = page.partition("## They left before the end\n")[2].partition("\n## ")[0]
        for part in (
            "Session 1:** The line dropped · 2 March 2026",
            "A shout",
            "He may know",
            "Ring at nine",
        ):
            assert part in told, part


def test_who_came_back_has_not_left_and_each_time_has_its_own_notes() -> None:
    with sitting("welcome") as here:
        here.guide.do(always.Interrupt(protocol="left"))
        here.guide.do(HOW)
        here.guide.do(always.Move(move="came-back"))
        assert plan(here).left == ()
        here.guide.do(always.Return())
        gone(here)
        here.begin(captured="paper")
        gone(here, asking.Answer(question="left-how", choice="they-chose"))
        first, second = plan(here).left
        assert (first.session, first.how, first.seen) == (1, None, ())
        assert (second.session, second.how, second.left_at) == (2, "they-chose", None)


def test_without_anybody_leaving_the_plan_has_no_heading_for_it() -> None:
    with sitting("welcome") as here:
        assert "They left" not in plan_markdown(plan(here), here.guide.chrome)


def test_what_was_urgent_as_they_left_is_told_without_what_was_a_mistake() -> None:
    with sitting("today") as here:
        for row in ("safe-tonight", "health"):
            here.guide.do(planning.RecordNeed(need=row, state="not_met"))
        gone(here, HOW)
        here.begin()
        here.guide.do(MarkMistake(about="need:health", reason=Words("The wrong line")))
        assert [one.urgent for one in plan(here).left] == [("safe-tonight",)]
