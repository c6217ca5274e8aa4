"""Nobody can be trapped: what the machine built from a flow allows, looked at step by step."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.engine import conditions
from interview.engine.acts import always, asking, planning
from interview.engine.case import Position
from interview.engine.events import session
from interview.engine.held import Held
from interview.engine.kinds import ACTS, ANYWHERE
from interview.engine.machine import IN_USE, FlowMachine, NotOpen, machine_of
from interview.engine.words import Words
from tests.sitting import adult, at, sitting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flows.model import Flow, Step
    from interview.engine.case import Case

UNFINISHED = [step for step in adult().step if step.kind != "end"]
THE_WAY = [step for step in UNFINISHED if step.protocol is None]
every_unfinished_step = pytest.mark.parametrize("step", UNFINISHED, ids=lambda step: step.id)
every_step_of_the_way = pytest.mark.parametrize("step", THE_WAY, ids=lambda step: step.id)


@pytest.fixture(scope="module")
def machine() -> FlowMachine:
    return FlowMachine(adult())


class Told:
    """A machine whose every condition holds, or does not, as it is told; to begin with, none does."""

    def __init__(self) -> None:
        self.holds = dict.fromkeys(conditions.CONDITIONS, False)
        self.asked = set[str]()
        self.cases = {step.id: at(step.id) for step in UNFINISHED}
        with pytest.MonkeyPatch.context() as patch:
            for name in conditions.CONDITIONS:
                patch.setitem(conditions.CONDITIONS, name, self._answering(name))
            self.machine = FlowMachine(adult())
            for case in self.cases.values():
                self.machine.open(case)  # what leads on from a step is built when it is first stood at

    def each_answer(self, case: Case) -> Iterator[dict[str, bool]]:
        """Make every answer hold in turn that can matter where `case` stands: to what is asked there, and no more."""
        self.asked.clear()
        self.holds = dict.fromkeys(conditions.CONDITIONS, False)
        self.machine.open(case)
        yield self.holds
        matters: list[str] = []
        while set(matters) != self.asked:  # an answer may bring up a question that had not been asked
            matters = sorted(self.asked)
            for holds in itertools.product([True, False], repeat=len(matters)):
                self.holds |= dict(zip(matters, holds, strict=True))
                yield self.holds

    def _answering(self, name: str) -> Callable[[Case, Flow, Step], bool]:
        def answer(case: Case, flow: Flow, step: Step) -> bool:
            self.asked.add(name)
            return self.holds[name]

        return answer


@pytest.fixture(scope="module")
def closed_machine() -> FlowMachine:
    """Every condition fails: only what nothing guards is open."""
    return Told().machine


@pytest.fixture(scope="module")
def told() -> Told:
    return Told()


def test_every_step_comes_to_an_end_though_no_condition_ever_holds(closed_machine: FlowMachine) -> None:
    for start in UNFINISHED:
        queue, seen = [start.id], set[str]()
        while queue:
            here = queue.pop()
            if here not in seen:
                seen.add(here)
                moves = [name for name in closed_machine.open(at(here)) if name.startswith("move.")]
                queue += [closed_machine.leads(at(here), move) for move in moves]
        assert any(adult().find(step).kind == "end" for step in seen), start.id


@every_unfinished_step
def test_whatever_holds_and_whatever_does_not_there_is_a_way_on(step: Step, told: Told) -> None:
    for holds in told.each_answer(told.cases[step.id]):
        assert any(name.startswith("move.") for name in told.machine.open(told.cases[step.id])), holds


def test_a_condition_that_holds_opens_what_it_guards(told: Told) -> None:
    guarded = [(step, name, way) for step in UNFINISHED for name, way in step.ways().items() if way.when]
    assert guarded
    for step, name, way in guarded:
        assert way.when is not None
        told.holds = {one: one == way.when for one in conditions.CONDITIONS}
        assert f"move.{name}" in told.machine.open(at(step.id)), (step.id, name)
        told.holds = {one: one != way.when for one in conditions.CONDITIONS}
        assert f"move.{name}" not in told.machine.open(at(step.id)), (step.id, name)


@every_unfinished_step
def test_resting_and_stopping_are_open_while_everything_else_is_closed(
    closed_machine: FlowMachine, step: Step
) -> None:
    assert {"pause", "stop"} <= closed_machine.open(at(step.id))


@every_unfinished_step
def test_while_resting_only_going_on_stopping_and_what_cannot_wait_are_open(
    machine: FlowMachine, step: Step
) -> None:
    case = at(step.id)
    case.position = Position(step=step.id, paused=True, back=("welcome",))
    interrupts = {f"interrupt.{name}" for name in adult().protocols if name != step.protocol}
    assert machine.open(case) == {"resume", "stop"} | interrupts


@every_unfinished_step
def test_going_on_is_not_offered_to_those_who_are_not_resting(machine: FlowMachine, step: Step) -> None:
    assert "resume" not in machine.open(at(step.id))


@every_unfinished_step
def test_at_each_step_exactly_the_acts_of_its_kind_are_open(machine: FlowMachine, step: Step) -> None:
    acts = {name for name in machine.open(at(step.id)) if "." not in name}
    may_not_fit = {"does-not-fit"} if step.may_not_fit else set()
    assert acts == ANYWHERE | ACTS[step.kind] | {"pause", "stop"} | may_not_fit


def test_nothing_is_open_after_the_end(machine: FlowMachine) -> None:
    assert machine.open(at("end")) == frozenset()
    over = at("welcome")
    over.sitting = None
    assert machine.open(over) == frozenset()
    with pytest.raises(NotOpen):
        machine.leads(over, "stop")


@pytest.mark.parametrize("trigger", ["state", "to_end", "may_stop", "initial", "", "stop.stop", "move."])
def test_a_name_that_is_no_act_is_simply_not_open(machine: FlowMachine, trigger: str) -> None:
    with pytest.raises(NotOpen, match="is not open at step 'welcome'"):
        machine.leads(at("welcome"), trigger)


@every_step_of_the_way
def test_the_step_before_can_be_looked_at_and_nothing_but_that(machine: FlowMachine, step: Step) -> None:
    before = [one.id for one in UNFINISHED if step.id in {way.to for way in one.ways().values()}]
    for earlier in before:
        assert machine.leads(at(step.id, back=("prepare", earlier)), "look-back") == earlier
    assert "look-back" not in machine.open(at(step.id))
    stranger = next(one.id for one in UNFINISHED if one.id not in before)
    assert "look-back" not in machine.open(at(step.id, back=(stranger,)))


def test_looking_back_and_going_on_again_loses_nothing() -> None:
    with sitting("now") as here:
        here.guide.do(asking.Answer(question="now-need-most", words=Words("A phone")))
        here.guide.do(always.Move(move="continue"))
        told = here.guide.do(always.Tell(words=Words("And my sister does not know where I am")))
        here.guide.do(always.LookBack())
        back = here.guide.view()
        assert back.step == "now"
        assert back.statements == told.statements
        assert here.guide.do(always.Move(move="continue")).step == "today"
        position = here.guide.case.position
        assert position is not None
        assert position.back == (
            "prepare",
            "room",
            "welcome",
            "privacy",
            "record",
            "language",
            "contact",
            "now",
        )


def test_one_can_look_back_step_by_step_to_the_beginning() -> None:
    with sitting("today") as here:
        seen = [here.guide.do(always.LookBack()).step for _ in range(8)]
        assert seen == ["now", "contact", "language", "record", "privacy", "welcome", "room", "prepare"]
        with pytest.raises(NotOpen):
            here.guide.do(always.LookBack())


@pytest.mark.parametrize("paused", [False, True], ids=["awake", "resting"])
def test_danger_may_break_in_anywhere_and_leads_back_to_exactly_there(*, paused: bool) -> None:
    back = ("welcome", "language")
    with sitting() as here:
        for step in THE_WAY:
            here.guide.case.position = Position(step=step.id, back=back, paused=paused)
            here.guide.do(always.Interrupt(protocol="danger"))
            number, at = here.guide.case.seq - 1, here.clock()
            held = Held(protocol="danger", step=step.id, back=back, number=number, at=at)
            assert here.guide.case.position == Position(step="danger", held=(held,))
            here.guide.do(always.Move(move="continue"))
            here.guide.do(asking.Answer(question="interrupt-wish", choice="go-on"))
            here.guide.do(always.Return())
            assert here.guide.case.position == Position(step=step.id, back=back)


def test_going_back_to_where_an_account_is_asked_for_waits_for_an_urgent_need_but_the_way_on_does_not() -> (
    None
):
    with sitting("account") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        view = here.guide.do(planning.RecordNeed(need="safe-tonight", state="not_met"))
        assert "return" not in view.acts
        assert all(move.open for move in view.moves)
        view = here.guide.do(planning.RecordNeed(need="safe-tonight", state="met"))
        assert "return" not in view.acts
        here.guide.do(always.Move(move="continue"))
        here.guide.do(asking.Answer(question="interrupt-wish", choice="go-on"))
        assert here.guide.do(always.Return()).step == "account"


def test_an_earlier_wish_to_go_on_does_not_open_the_account_again() -> None:
    with sitting("account") as here:
        for wish in ("go-on", None):
            here.guide.do(always.Interrupt(protocol="danger"))
            here.guide.do(always.Move(move="continue"))
            if wish:
                here.guide.do(asking.Answer(question="interrupt-wish", choice=wish))
                here.guide.do(always.Return())
        assert "return" not in here.guide.view().acts


def test_going_back_after_an_interrupt_is_the_workers_choice_and_never_happens_by_itself() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        for act in (
            always.Pause(),
            always.Resume(),
            always.Tell(words=Words("He is outside")),
            asking.Answer(question="danger-now", choice="yes"),
            always.Move(move="continue"),
            asking.Answer(question="interrupt-wish", choice="go-on"),
        ):
            assert here.guide.do(act).protocol == "danger"
        assert here.guide.do(always.Return()).step == "rights"


def test_a_move_out_of_an_interrupt_leaves_it_for_good() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        here.guide.do(always.Move(move="continue"))
        view = here.guide.do(always.Move(move="something-practical"))
        assert (view.step, view.held) == ("today", ())
        assert "return" not in view.acts


def test_one_interrupt_at_a_time() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        with pytest.raises(NotOpen):
            here.guide.do(always.Interrupt(protocol="danger"))


@every_unfinished_step
def test_a_second_stop_ends_at_once(step: Step) -> None:
    with sitting() as here:
        here.guide.case.position = Position(step=step.id)
        view = here.guide.do(always.Stop())
        assert view.step in ("short-closing", "end")
        if not view.finished:
            view = here.guide.do(always.Stop(by="worker"))
        assert (view.step, view.finished) == ("end", True)
        closed = [one.event for one in here.guide.entries() if isinstance(one.event, session.SessionClosed)]
        assert [one.how for one in closed] == ["stopped"]


def test_a_second_stop_ends_at_once_even_when_danger_broke_into_the_closing() -> None:
    with sitting("account") as here:
        here.guide.do(always.Stop())
        here.guide.do(always.Interrupt(protocol="danger"))
        assert here.guide.do(always.Stop()).finished


def test_who_asked_to_stop_is_written_down_once_and_no_reason_is_asked() -> None:
    with sitting("account") as here:
        here.guide.do(always.Stop(by="interpreter"))
        here.guide.do(always.Stop())
        stopped = [one.event for one in here.guide.entries() if isinstance(one.event, session.SessionStopped)]
        assert stopped == [session.SessionStopped(by="interpreter")]


def test_nobody_is_invited_to_an_account_while_an_urgent_need_is_open_and_telling_is_open_all_the_same() -> (
    None
):
    with sitting("invite") as here:
        view = here.guide.do(planning.RecordNeed(need="safe-tonight", state="not_met"))
        invitation = next(move for move in view.moves if move.move == "tell")
        assert not invitation.open
        assert invitation.closed_because
        with pytest.raises(NotOpen):
            here.guide.do(always.Move(move="tell"))
        view = here.guide.do(always.Tell(words=Words("I want to tell it now")))
        assert [one.words.text for one in view.statements] == ["I want to tell it now"]
        view = here.guide.do(
            planning.RecordNeed(
                need="safe-tonight", state="not_met", decision=Words("A bed is being looked for")
            )
        )
        assert next(move for move in view.moves if move.move == "tell").open
        assert here.guide.do(always.Move(move="tell")).step == "account"


@every_unfinished_step
def test_no_step_invites_to_an_account_past_an_urgent_need(step: Step) -> None:
    assert "account" not in [way.to for way in step.ways().values() if way.when != "account-may-begin"]


def test_one_machine_leads_every_case_of_a_flow_and_holds_nothing_of_any_between_questions() -> None:
    flow = adult()
    shared = machine_of(flow)
    assert shared is machine_of(flow)
    cases = [at(step.id) for step in UNFINISHED]
    alone = [FlowMachine(flow).open(case) for case in cases]
    for case in cases:
        shared.leads(case, "stop")
    assert [shared.open(case) for case in cases] == alone


def test_a_flow_of_the_same_words_that_was_read_anew_has_a_machine_of_its_own() -> None:
    again = msgspec.structs.replace(adult())
    assert machine_of(again) is not machine_of(adult())
    for _ in range(IN_USE):
        machine_of(msgspec.structs.replace(adult()))
    assert machine_of(again).flow is again
