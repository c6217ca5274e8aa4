"""Nothing settled is asked twice, and nothing said is lost: in another flow, at another age, after an interrupt."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.engine.acts import always, asking, changing, planning
from interview.engine.events import moves, session, told, understanding
from interview.engine.passing import passing
from interview.engine.words import Words
from interview.guide import Refused
from interview.guiding.worded_flows import load_flow
from tests.offered import Rolling, offers
from tests.sitting import adult, both, sitting
from tests.strategies import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Step
    from interview.engine.events import Entry
    from tests.sitting import Sitting

FINAL = ("rather_not", "dont_know")
ARRIVING = (moves.StepReached, session.SessionOpened)


def brief_to(here: Sitting, step: str) -> None:
    while (now := here.guide.view().step) != step:
        here.guide.do(always.Move(move="leave-open" if now == "privacy" else "continue"))


def settled_by(entries: list[Entry], step: Step) -> bool:
    """Whether these entries alone settle every question of a step; read off the record, and not off the case."""
    standing: dict[str, bool] = {}
    for entry in entries:
        match entry.event:
            case told.QuestionAnswered(question=question, choice=choice):
                standing[question] = choice not in ("time", "lawyer-first")
            case told.QuestionLeft(question=question, way_out=way_out):
                standing[question] = way_out in FINAL
            case understanding.ConsentGiven(scope=scope) | understanding.ConsentRefused(scope=scope):
                standing[scope] = True
            case understanding.ConsentWithdrawn(scope=scope):
                standing[scope] = True
            case _:
                pass
    asked = [question.id for question in step.questions] + list(step.scopes)
    return bool(asked) and all(standing.get(one, False) for one in asked)


def steps_gone_on_to(entries: list[Entry]) -> Iterator[tuple[list[Entry], Step]]:
    """Each step that going on led to for the first time in its session, with what the record held of that sitting."""
    here, sat_from, flow = set[str](), 0, adult()
    for place, entry in enumerate(entries):
        event = entry.event
        if isinstance(event, session.SessionOpened):
            here, flow = set(), load_flow(event.flow)
            if event.continues is None:
                sat_from = place
        if isinstance(event, ARRIVING):
            going_on = (
                event.move in ("continue", "leave-open")
                if isinstance(event, moves.StepReached)
                else event.continues is not None
            )
            if going_on and event.step not in here:
                yield entries[sat_from:place], flow.find(event.step)
        if isinstance(event, (*ARRIVING, moves.SteppedBack, moves.InterruptBegan)):
            here.add(event.step)


@settings(max_examples=30)
@given(seed=st.integers(0, 10_000))
def test_nobody_is_led_to_a_question_that_they_answered_in_this_sitting(seed: int) -> None:
    chance = Rolling(random.Random(seed))
    said: list[str] = []
    with sitting(flow=both()) as here:
        for _ in range(80):
            if here.guide.case.sitting is None:
                break
            act = _any(here, chance)
            here.guide.do(act)
            said += [words.text for words in words_in(act) if isinstance(act, (always.Tell, asking.Answer))]
        entries = here.guide.entries()
        for before, step in steps_gone_on_to(entries):
            if step.kind in ("ask", "consent") and step.protocol is None:
                assert not settled_by(before, step), step.id
        kept = [words.text for one in here.guide.case.statements.values() for words in (one.words,)]
        noted = [note.words.text for note in here.guide.case.notes.values()]
        assert set(said) <= {*kept, *noted}


def _any(here: Sitting, chance: Rolling) -> Any:
    wanted = (
        "answer",
        "agree",
        "refuse",
        "leave",
        "move",
        "go-on-in",
        "change-age-band",
        "tell",
        "interrupt",
        "return",
    )
    offered = [one for one in offers(here.guide.view(), chance) if one[0] in wanted]
    tag = chance.pick(sorted({tag for tag, _ in offered}))
    return chance.pick([make for name, make in offered if name == tag])()


def test_what_the_brief_interview_settled_stands_in_the_full_one_and_is_passed_over() -> None:
    with sitting(flow=both()) as here:
        brief_to(here, "record")
        here.guide.do(asking.Agree(scope="record"))
        here.guide.do(asking.Refuse(scope="interpreter"))
        brief_to(here, "contact")
        for question in ("contact-call", "contact-safe", "contact-not-know", "contact-cut-off"):
            here.guide.do(asking.Leave(question=question, way_out="rather_not"))
        view = here.guide.do(changing.GoOnIn(flow="uk/adult"))
        assert (view.flow, view.step, view.session_number) == ("uk/adult", "privacy", 2)
        view = here.guide.do(always.Move(move="leave-open"))
        assert (view.step, view.passed) == ("now", ("Notes and interpreter", "Language", "Safe contact"))
        assert here.guide.do(always.LookBack()).step == "contact"


def test_the_language_is_asked_in_a_sitting_of_its_own_and_where_the_two_languages_differ() -> None:
    with sitting("record", flow=both("uk/adult")) as here:
        assert [scope.scope for scope in here.guide.view().scopes] == ["record"]
        assert here.guide.do(always.Move(move="continue")).step == "language"
    with sitting("record", flow=both(), language="ar") as here:
        assert [scope.scope for scope in here.guide.view().scopes] == ["record", "interpreter"]
        here.guide.do(changing.GoOnIn(flow="uk/adult"))
        brief_to(here, "language")
    with sitting("record") as here:
        here.guide.do(always.InterpreterJoins(code="i-1", language="en-GB"))
        assert [scope.scope for scope in here.guide.view().scopes] == ["record", "interpreter"]


def test_not_now_is_asked_again_and_so_is_the_wish_for_time() -> None:
    with sitting(flow=both()) as here:
        brief_to(here, "now")
        here.guide.do(asking.Leave(question="now-need-most", way_out="not_now"))
        here.guide.do(changing.GoOnIn(flow="uk/adult"))
        brief_to(here, "contact")
        assert here.guide.do(always.Move(move="continue")).step == "now"


@pytest.mark.parametrize(
    ("choice", "to"), [("no", "worries"), ("time", "answers"), ("lawyer-first", "answers")]
)
def test_a_choice_they_want_time_or_a_lawyer_for_is_come_to_again_and_a_no_is_not(
    choice: str, to: str
) -> None:
    with sitting("answers") as here:
        for question in ("choice-nrm", "choice-support", "choice-police"):
            here.guide.do(asking.Answer(question=question, choice=choice))
        flow = adult()
        assert passing(here.guide.case, flow, "answers", here=())[1] == to


def test_what_is_urgent_today_is_asked_again_on_another_day_but_not_after_a_change_of_flow() -> None:
    with sitting(flow=both()) as here:
        brief_to(here, "today")
        here.guide.do(planning.RecordNeed(need="health", state="met"))
        here.guide.do(changing.GoOnIn(flow="uk/adult"))
        brief_to(here, "today")
        rows = {row.row: row for row in here.guide.view().rows}
        assert not rows["health"].open
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.clock.wait("3d")
        here.begin()
        brief_to(here, "today")
        rows = {row.row: row for row in here.guide.view().rows}
        assert rows["health"].open


def test_who_looks_back_walks_forward_again_through_what_they_looked_at() -> None:
    with sitting(flow=both()) as here:
        brief_to(here, "now")
        here.guide.do(asking.Leave(question="now-need-most", way_out="dont_know"))
        here.guide.do(always.LookBack())
        assert here.guide.do(always.Move(move="continue")).step == "now"


def test_an_interpreter_and_the_languages_go_along_into_the_other_flow() -> None:
    with sitting(flow=both(), language="ar") as here:
        here.guide.do(always.InterpreterJoins(code="int-7", language="ar"))
        view = here.guide.do(changing.GoOnIn(flow="uk/adult"))
        assert view.interpreter is not None
        assert view.interpreter.code == "int-7"
        assert view.person_locale == "ar"


@pytest.mark.parametrize(
    ("act", "line"),
    [
        (changing.GoOnIn(flow="uk/nowhere"), "There is no flow"),
        (changing.GoOnIn(flow="uk/brief"), "held in that flow already"),
        (changing.ChangeAgeBand(age_band="adult"), "noted already"),
    ],
)
def test_a_change_that_changes_nothing_is_refused_in_one_line(act: Any, line: str) -> None:
    with sitting(flow=both()) as here:
        head = here.guide.case.seq
        with pytest.raises(Refused, match=line) as refused:
            here.guide.do(act)
        assert "\n" not in str(refused.value)
        assert here.guide.case.seq == head


def test_a_child_is_not_led_into_the_interview_for_adults() -> None:
    with sitting(flow=both()) as here:
        view = here.guide.do(changing.ChangeAgeBand(age_band="child"))
        assert (view.flow, view.age_band, view.go_on_in) == ("uk/brief", "child", ())
        with pytest.raises(Refused, match="not for them"):
            here.guide.do(changing.GoOnIn(flow="uk/adult"))


def test_where_no_flow_is_made_for_that_age_nothing_changes() -> None:
    with sitting() as here, pytest.raises(Refused, match="procedure for children"):
        here.guide.do(changing.ChangeAgeBand(age_band="child"))


def test_in_the_middle_of_an_interrupt_the_flow_is_not_changed_but_the_age_may_be_noted() -> None:
    with sitting(flow=both()) as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        with pytest.raises(Refused, match="not over yet"):
            here.guide.do(changing.GoOnIn(flow="uk/adult"))
        view = here.guide.do(changing.ChangeAgeBand(age_band="possibly_child"))
        assert (view.age_band, view.protocol) == ("possibly_child", "danger")
        assert here.guide.do(always.Tell(words=Words("He is outside"))).statements


@pytest.mark.parametrize("name", ["uk/adult", "uk/child", "uk/brief"])
def test_safe_contact_is_asked_before_any_need_so_that_whoever_leaves_suddenly_can_be_reached(
    name: str,
) -> None:
    flow = load_flow(name)
    asked = {step.id: place for place, step in enumerate(flow.step)}
    assert asked["privacy"] < asked["record"] < asked["contact"] < asked["now"] < asked["today"]
    assert flow.find("contact").ways()["continue"].to == "now"


def test_where_the_brief_interview_ends_the_safe_contact_that_was_said_at_its_beginning_stands() -> None:
    with sitting("contact", flow=both()) as here:
        here.guide.do(asking.Answer(question="contact-safe", words=Words("Ring the baker.")))
        here.walk_to("next")
        shown = next(panel for panel in here.guide.view().panels if panel.panel == "contact")
        assert "Ring the baker." in [line.words.text for line in shown.lines if line.words]


def test_a_plan_that_is_there_can_be_looked_at_again_though_safe_contact_was_all_answered() -> None:
    with sitting("contact", flow=both()) as here:
        for question in ("contact-call", "contact-safe", "contact-not-know", "contact-cut-off"):
            here.guide.do(asking.Leave(question=question, way_out="rather_not"))
        here.walk_to("age")
        here.guide.do(asking.Answer(question="age-under-18", choice="no"))
        here.walk_to("next")
        here.guide.do(planning.ProposeLine(what=Words("Ring the shelter"), horizon="short", who="worker"))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.clock.wait("3d")
        here.begin()
        here.walk_to("today")
        assert here.guide.do(always.Move(move="to-review")).step == "review"
        assert here.guide.do(always.Move(move="continue")).step == "next"
