"""Little to do at once: what a sitting asks of a person has a limit, and a limit never closes a way on or loses a thing."""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING

import msgspec
import pytest

from flows.limits import Limits
from flows.loader import problems
from interview.engine.acts import always, asking, carrying, planning
from interview.engine.case import Case
from interview.engine.conditions import CONDITIONS
from interview.engine.events.carrying import CarriedForward
from interview.engine.kinds import KINDS
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.plan.gaps import gaps
from tests.offered import Rolling, offers
from tests.sitting import Sitting, adult, sitting

if TYPE_CHECKING:
    from interview.engine.terms import Captured
    from interview.engine.view import View

STOP = ("rights-stop", ("point-stop-any-time", "point-stop-no-answer"))
ENOUGH = "enough to say back for one sitting"


def told_back(here: Sitting, about: str, points: tuple[str, ...], *, wished: bool = False) -> View:
    here.guide.do(asking.Explain(about=about, wished=wished))
    return here.guide.do(
        asking.TeachBack(
            about=about, covered=points, outcome="understood", words=Words("As it came back"), wished=wished
        )
    )


def a_risk(here: Sitting, what: str) -> str:
    here.guide.do(
        planning.RecordRisk(
            domain="found", summary=Words(what), steps=Words("A new phone"), call=Words("The office")
        )
    )
    return f"risk:{list(here.guide.case.risks)[-1]}"


def a_line(here: Sitting, what: str, **changes: object) -> str:
    here.guide.do(msgspec.structs.replace(planning.ProposeLine(what=Words(what)), **changes))
    return list(here.guide.case.lines)[-1]


def answered(here: Sitting, line: str, *, wished: bool = False) -> View:
    return here.guide.do(planning.AnswerLine(line=line, answer="agree", wished=wished))


def moved_to(here: Sitting, step: str) -> View:
    here.walk_to(step)
    return here.guide.view()


def ended(here: Sitting) -> None:
    while here.guide.case.sitting is not None:
        here.guide.do(always.Stop())


def load(view: View, name: str) -> tuple[int, int]:
    return next((one.done, one.most) for one in view.loads if one.load == name)


def test_a_third_risk_is_explained_and_not_asked_back_unless_the_person_wishes() -> None:
    with sitting("risks") as here:
        three = [a_risk(here, what) for what in ("one", "two", "three")]
        for about in three[:2]:
            told_back(here, about, ("what", "do", "call"))
        with pytest.raises(Refused, match=ENOUGH):
            told_back(here, three[2], ("what", "do", "call"))
        assert here.guide.case.topics[three[2]].explained == 1
        assert here.guide.case.topics[three[2]].tries == 0
        told_back(here, three[2], ("what", "do", "call"), wished=True)
        assert here.guide.case.topics[three[2]].understanding == "understood"
        assert load(here.guide.view(), "risks") == (3, 3)


def test_a_fourth_risk_is_explained_only_if_the_person_wishes_and_one_of_the_three_as_often_as_it_takes() -> (
    None
):
    with sitting("risks") as here:
        four = [a_risk(here, what) for what in ("one", "two", "three", "four")]
        for about in four[:3]:
            here.guide.do(asking.Explain(about=about))
        here.guide.do(asking.Explain(about=four[0], another_way=True))
        seen = {topic.about: topic.may_explain for topic in here.guide.view().topics}
        assert seen == {**dict.fromkeys(four[:3], True), four[3]: False}
        with pytest.raises(Refused, match="3 risks are enough for one sitting"):
            here.guide.do(asking.Explain(about=four[3]))
        view = here.guide.do(asking.Explain(about=four[3], wished=True))
        assert load(view, "risks") == (4, 3)
        event = here.guide.entries()[-1].event
        assert getattr(event, "wished", None) is True


def test_a_place_among_what_is_asked_back_is_kept_for_danger_and_the_next_contact() -> None:
    with sitting("rights") as here:
        for number in range(4):
            here.guide.case.so_far.told_back.add(f"topic-{number}")
        with pytest.raises(Refused, match=ENOUGH):
            told_back(here, *STOP)
        moved_to(here, "closing")
        here.guide.do(always.Move(move="before-you-go"))
        view = told_back(here, "emergency-and-next", ("point-last-danger", "point-last-next"))
        assert view.topics[0].settled
        assert load(view, "teach_backs") == (5, 5)


@pytest.mark.parametrize("outcome", ["declined", "not_checked"])
def test_a_no_and_a_bare_yes_are_taken_down_however_much_there_was_and_are_no_telling_back(
    outcome: str,
) -> None:
    with sitting("rights") as here:
        here.guide.case.so_far.told_back.update(f"topic-{number}" for number in range(5))
        here.guide.do(asking.Explain(about="rights-stop"))
        here.guide.do(
            msgspec.convert(
                {"do": "teach-back", "about": "rights-stop", "outcome": outcome}, asking.TeachBack
            )
        )
        assert here.guide.case.topics["rights-stop"].understanding == outcome
        assert "rights-stop" not in here.guide.case.so_far.told_back


@pytest.mark.parametrize("captured", ["paper", "memory", "recording"])
def test_what_was_written_up_afterwards_has_happened_and_is_not_refused(captured: Captured) -> None:
    with sitting("risks", captured=captured) as here:
        for about in [a_risk(here, str(number)) for number in range(5)]:
            told_back(here, about, ("what", "do", "call"))
        moved_to(here, "plan")
        lines = [a_line(here, str(number)) for number in range(9)]
        moved_to(here, "read-plan")
        for line in lines:
            answered(here, line)
        assert load(here.guide.view(), "plan_lines") == (9, 7)


def test_an_eighth_line_waits_unless_the_person_wishes_and_the_agreement_covers_what_was_read() -> None:
    with sitting("plan") as here:
        lines = [a_line(here, str(number)) for number in range(10)]
        moved_to(here, "read-plan")
        for line in lines[:7]:
            answered(here, line)
        answered(here, lines[0])
        with pytest.raises(Refused, match="7 lines are enough"):
            answered(here, lines[7])
        answered(here, lines[7], wished=True)
        with pytest.raises(Refused, match="2 to go"):
            here.guide.do(planning.AgreePlan())
        here.guide.do(carrying.CarryForward())
        view = here.guide.do(planning.AgreePlan())
        assert view.plan_agreed
        assert all(move.open for move in view.moves)
        agreed = here.guide.entries()[-1].event
        assert getattr(agreed, "lines", None) == tuple(lines[:8])
        unread = {
            gap.what: (gap.standing, gap.reason)
            for gap in gaps(here.guide.case, adult())
            if gap.kind == "line"
        }
        assert unread == dict.fromkeys(lines[8:], ("not_read_back", "carried"))


def test_nobody_agrees_to_a_plan_of_which_nothing_was_read() -> None:
    with sitting("plan") as here:
        a_line(here, "Ring the clinic")
        moved_to(here, "read-plan")
        here.guide.do(carrying.CarryForward())
        with pytest.raises(Refused, match="No line was read yet"):
            here.guide.do(planning.AgreePlan())


def test_safety_and_what_is_soonest_are_read_first() -> None:
    with sitting("plan") as here:
        later = a_line(here, "later", horizon="long")
        soon = a_line(here, "soon", horizon="short")
        now = a_line(here, "now", horizon="immediate")
        moved_to(here, "safety-plan")
        safe = a_line(here, "safe")
        view = moved_to(here, "read-plan")
        assert [seen.line.line for seen in view.lines] == [safe, now, soon, later]


def test_what_was_put_off_comes_first_next_time_and_stays_there_while_it_is_taken_up() -> None:
    with sitting("risks") as here:
        first, second = a_risk(here, "one"), a_risk(here, "two")
        here.guide.do(asking.LeaveTopic(about=first, reason="not_now"))
        view = here.guide.do(carrying.CarryForward(about=second))
        assert [topic.carried for topic in view.topics] == [False, True]
        ended(here)
        here.begin()
        assert [one.about for one in here.guide.view().carried] == [second]
        here.guide.do(always.Move(move="continue"))
        here.guide.do(always.Move(move="to-risks"))
        view = moved_to(here, "risks")
        assert [topic.about for topic in view.topics] == [second, first]
        assert not {move.move: move.open for move in view.moves}["continue"]
        view = told_back(here, second, ("what", "do", "call"))
        assert [topic.about for topic in view.topics] == [second, first]
        assert all(move.open for move in view.moves)
        ended(here)
        here.begin()
        assert here.guide.view().carried == ()


def test_the_closing_of_a_session_puts_off_all_that_was_begun_and_nothing_that_was_settled() -> None:
    with sitting("privacy") as here:
        here.guide.do(asking.Explain(about="privacy-limits"))
        here.guide.do(asking.Explain(about="privacy-notes"))
        moved_to(here, "risks")
        kept_back, untold = a_risk(here, "kept back"), a_risk(here, "untold")
        here.guide.do(planning.HoldRiskBack(risk=kept_back.removeprefix("risk:"), reason=Words("Not safe")))
        moved_to(here, "plan")
        line, dropped = a_line(here, "a line"), a_line(here, "another")
        here.guide.do(planning.DropLine(line=dropped))
        ended(here)
        (event,) = [one.event for one in here.guide.entries() if isinstance(one.event, CarriedForward)]
        assert event.abouts == ("privacy-limits", untold, line)


def test_each_sitting_begins_anew() -> None:
    with sitting("risks") as here:
        for about in [a_risk(here, str(number)) for number in range(3)]:
            here.guide.do(asking.Explain(about=about))
        ended(here)
        here.begin()
        here.guide.do(always.Move(move="continue"))
        here.guide.do(always.Move(move="to-risks"))
        view = moved_to(here, "risks")
        assert load(view, "risks") == (0, 3)
        assert all(topic.may_explain for topic in view.topics)


@pytest.mark.parametrize("about", ["rights-stop", "no-such-thing", "risk:risk-1"])
def test_only_what_is_open_here_is_put_off(about: str) -> None:
    with sitting("rights") as here:
        here.guide.do(asking.Explain(about="rights-stop"))
        before = here.guide.case.seq
        with pytest.raises(Refused, match="nothing to carry forward"):
            here.guide.do(carrying.CarryForward(about=about))
        assert here.guide.case.seq == before


def test_no_limit_ever_closes_a_way_on_and_nothing_that_was_put_off_is_lost() -> None:
    """The tightest limits there can be, and anything that anybody may do: all ways stay, and all is settled or on the list."""
    tight = msgspec.structs.replace(
        adult(), limits=Limits(teach_backs=2, risks=1, risks_told_back=1, plan_lines=1)
    )
    put_off = 0
    for seed in range(18):
        chance = Rolling(random.Random(seed))
        with sitting("risks", flow=tight) as here:
            view = here.guide.view()
            for turn in itertools.count():
                if here.guide.case.sitting is None:
                    put_off += len(here.guide.case.carried)
                    assert _open(here) <= set(here.guide.case.carried)
                    if turn > 150:
                        break
                    here.begin()
                    view = here.guide.view()
                if not view.paused:
                    assert any(move.open for move in view.moves)
                assert "stop" in view.acts
                act = always.Stop() if turn > 150 else chance.pick(offers(view, chance))[1]()
                view = here.guide.do(act)
            assert Case.replay(here.guide.entries()) == here.guide.case
    assert put_off > 5


def _open(here: Sitting) -> set[str]:
    """What was begun and neither understood nor declined nor left: read from the standings themselves."""
    case, known = here.guide.case, adult().topics()
    lines = {line.line for line in case.lines.values() if not (line.dropped or line.answer)}
    risks = {f"risk:{risk.risk}" for risk in case.risks.values() if risk.held_back is None}
    topics = {about for about in case.topics if about in known and known[about].asked_back}
    begun = {about for about in topics if case.topics[about].explained}
    settled = {about for about, standing in case.topics.items() if standing.settled}
    return lines | ((risks | begun) - settled)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"check": None, "reserved": True}, "it is never asked back"),
        ({"check": None, "always": False, "reserved": False}, "it is never asked back"),
        ({"always": False}, "only if wished"),
    ],
)
def test_a_flow_cannot_keep_a_place_for_what_is_not_asked_back(changes: dict[str, object], says: str) -> None:
    last = msgspec.structs.replace(adult().topics()["emergency-and-next"], **changes)
    rest = (topic for topic in adult().topic if topic.id != last.id)
    flow = msgspec.structs.replace(adult(), topic=(*rest, last))
    assert any(says in problem for problem in problems(flow, kinds=KINDS, conditions=CONDITIONS))


def test_a_flow_cannot_reserve_all_that_may_be_asked_back() -> None:
    flow = msgspec.structs.replace(adult(), limits=Limits(teach_backs=1))
    assert any("reserved" in problem for problem in problems(flow, kinds=KINDS, conditions=CONDITIONS))


@pytest.mark.parametrize("limit", ["teach_backs", "risks", "risks_told_back", "plan_lines"])
@pytest.mark.parametrize("number", [0, -1, "5", 1.5])
def test_a_limit_is_a_whole_number_of_at_least_one(limit: str, number: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({limit: number}, Limits)
