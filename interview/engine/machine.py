"""The one machine that decides what may come next. Built from a flow; holds nothing between calls.

It is set to the case's step, asked, and the answer becomes an event. The record is the state, the flow is the law.
Acts at a step are internal transitions, so that one machine governs them as it governs moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from transitions import Event, Machine, MachineError

from interview.engine.conditions import CONDITIONS, ends_the_sitting, for_both, wishes_to_go_on
from interview.engine.kinds import ANYWHERE, acts_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from flows.model import Flow, Step
    from interview.engine.case import Case

    _Guard = Callable[[Case], bool]
    _Ways = tuple[tuple[_Guard, ...], ...]  # each way of a trigger, with all that has to hold for it


STRAIGHT = "go-to."
"""What the triggers begin with that lead straight to a step: there are many, and all are closed in a live session."""


IN_USE = 8
"""So many flows are in use at once, at most; what is built for others before them is let go of."""


class NotOpen(Exception):
    """The act is not open here. Nothing was recorded."""


class _Place:
    """Where the machine is asked from: a state, and nothing else. Each question has its own, so none meets another."""

    def __init__(self, state: str) -> None:
        self.state = state


def _awake(case: Case) -> bool:
    return case.position is not None and not case.position.paused and case.sitting is not None


def _resting(case: Case) -> bool:
    return case.position is not None and case.position.paused and case.sitting is not None


def _sitting(case: Case) -> bool:
    return case.sitting is not None


def _stopped(case: Case) -> bool:
    return case.stopped


def _written_up(case: Case) -> bool:
    return case.written_up


class _From:
    """What leads on from one step."""

    def __init__(self, flow: Flow, step: Step) -> None:
        machine = Machine(
            model=None,
            states=[one.id for one in flow.step],
            initial=step.id,
            transitions=list(_transitions(flow, step)),
            auto_transitions=False,
        )
        self.events = machine.events
        self.triggers = tuple(machine.get_triggers(step.id))
        guards = {name: _guards(machine.events[name], step.id) for name in self.triggers}
        usual = [name for name in self.triggers if not name.startswith(STRAIGHT)]
        self.alike = _alike(self.triggers, guards)
        self.usual = _alike(usual, guards)


class FlowMachine:
    """Answers two questions about a case: what is open, and where a trigger leads.

    What leads on from a step is built when somebody first stands there: a sitting comes to few of them at once.
    """

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self._steps = {step.id: step for step in flow.step}
        self._from: dict[str, _From] = {}

    def _at(self, step: Step) -> _From:
        if step.id not in self._from:
            self._from[step.id] = _From(self.flow, step)
        return self._from[step.id]

    def step(self, case: Case) -> Step:
        """The step the case stands at. Raises NotOpen when it stands nowhere in this flow."""
        step = self._steps.get(case.position.step) if case.position else None
        if step is None:
            raise NotOpen("No session of this flow is open on this case. Open one first.")
        return step

    def open(self, case: Case) -> frozenset[str]:
        """The triggers that are open now."""
        if case.sitting is None:
            return frozenset()
        step = self.step(case)
        here = self._at(step)
        alike = here.alike if case.written_up else here.usual
        return frozenset(name for ways, names in alike for name in (names if _may(ways, case) else ()))

    def leads(self, case: Case, trigger: str) -> str:
        """The step that ``trigger`` leads to; the same one for an act that moves nothing. Raises NotOpen."""
        step = self.step(case)
        here, place = self._at(step), _Place(step.id)
        try:
            moved = trigger in here.triggers and here.events[trigger].trigger(place, case)
        except MachineError:
            moved = False
        if not moved:
            named = (name for name in self.open(case) - ANYWHERE if not name.startswith(STRAIGHT))
            open_now = ", ".join(sorted(named)) or "nothing"
            raise NotOpen(f"'{trigger}' is not open at step '{step.id}'. Open here: {open_now}.")
        return place.state


def _may(ways: _Ways, case: Case) -> bool:
    return any(all(holds(case) for holds in way) for way in ways)


def _alike(names: Sequence[str], guards: Mapping[str, _Ways]) -> tuple[tuple[_Ways, tuple[str, ...]], ...]:
    """The triggers by what guards them: most by the same, which is then asked once for all of them."""
    alike: dict[_Ways, list[str]] = {}
    for name in names:
        alike.setdefault(guards[name], []).append(name)
    return tuple((ways, tuple(named)) for ways, named in alike.items())


_BUILT: list[FlowMachine] = []


def machine_of(flow: Flow) -> FlowMachine:
    """The machine of a flow, built once for all cases that are led by it: building takes longer than many acts do."""
    built = next((one for one in _BUILT if one.flow is flow), None)
    if built is None:
        built = FlowMachine(flow)
        _BUILT.append(built)
        del _BUILT[:-IN_USE]
    return built


def _guards(event: Event, step: str) -> _Ways:
    """What guards each way of a trigger from a step.

    ``may_trigger`` asks the same guards, but first looks through every trigger of every step, each time.
    """
    ways = event.transitions[step]
    return tuple(tuple(cast("_Guard", guard.func) for guard in way.conditions) for way in ways)


def _transitions(flow: Flow, only: Step) -> Iterator[dict[str, Any]]:
    """Every way on from one step."""
    unfinished = [step for step in flow.step if step.kind != "end"]
    anywhere = [step for step in unfinished if step.protocol is None]
    closing = _from(flow, flow.stop)
    before = _before(flow)
    for step in (one for one in unfinished if one is only):
        for name, way in step.ways().items():
            guards: list[Any] = [_awake]
            if way.when:
                guards.append(_named(way.when, flow, step))
            yield {"trigger": f"move.{name}", "source": step.id, "dest": way.to, "conditions": guards}
        for act in sorted(acts_at(step)):
            yield {"trigger": act, "source": step.id, "dest": None, "conditions": _awake}
        yield {"trigger": "pause", "source": step.id, "dest": None, "conditions": _awake}
        yield {"trigger": "resume", "source": step.id, "dest": None, "conditions": _resting}
        yield {"trigger": "stop", "source": step.id, "dest": flow.end, "conditions": [_sitting, _stopped]}
        if step.stop and step.protocol is None and step.id not in closing:
            yield {
                "trigger": "stop",
                "source": step.id,
                "dest": flow.stop,
                "conditions": [_sitting, _met_today(flow)],
            }
        stop = step.stop or (flow.end if step.id in closing else flow.stop)
        yield {"trigger": "stop", "source": step.id, "dest": stop, "conditions": _sitting}
        for earlier in sorted(before[step.id]):
            yield {
                "trigger": "look-back",
                "source": step.id,
                "dest": earlier,
                "conditions": [_awake, _came_from(earlier)],
            }
        for other in anywhere:
            if other is not step:
                yield {
                    "trigger": f"{STRAIGHT}{other.id}",
                    "source": step.id,
                    "dest": other.id,
                    "conditions": [_awake, _written_up],
                }
        for protocol, first in flow.protocols.items():
            if step.protocol == protocol:
                continue
            yield {
                "trigger": f"interrupt.{protocol}",
                "source": step.id,
                "dest": first,
                "conditions": [_sitting, _not_amid(protocol)],
            }
        if step.protocol is not None:
            for held in unfinished:
                yield {
                    "trigger": "return",
                    "source": step.id,
                    "dest": held.id,
                    "conditions": [_awake, _held(held.id), *_going_back(flow, held)],
                }


def _named(condition: str, flow: Flow, step: Step) -> Callable[[Case], bool]:
    holds = CONDITIONS[condition]
    return lambda case: holds(case, flow, step)


def _came_from(earlier: str) -> Callable[[Case], bool]:
    return lambda case: case.position is not None and case.position.back[-1:] == (earlier,)


def _met_today(flow: Flow) -> Callable[[Case], bool]:
    """The person is there: a stop parts from them, also where the worker has just looked at something of their own."""
    met = frozenset(step.id for step in flow.step if for_both(step))
    return lambda case: not case.written_up and not met.isdisjoint(case.reached_sitting)


def _held(step: str) -> Callable[[Case], bool]:
    return lambda case: (
        case.position is not None and bool(case.position.held) and case.position.held[-1].step == step
    )


def _not_amid(protocol: str) -> Callable[[Case], bool]:
    """What broke in cannot break into itself; something else still can."""
    return lambda case: (
        case.position is not None and protocol not in {held.protocol for held in case.position.held}
    )


def _going_back(flow: Flow, step: Step) -> list[Callable[[Case], bool]]:
    """What has to hold before a step is gone back to.

    Where a sitting ceases, nothing of it is gone back to, but from what broke in afterwards to what ended it. To where
    an account is invited: nothing urgent is open, and the person said they want to go on.
    """
    if step.protocol is not None:
        return [lambda case: not ends_the_sitting(case, flow, last=1)]
    goes_on = [_named("sitting-may-go-on", flow, step)]
    if step.kind == "narrate":
        return [*goes_on, _named("no-urgent-need-open", flow, step), wishes_to_go_on]
    return goes_on


def _from(flow: Flow, first: str) -> set[str]:
    """The step and every step that its moves lead to."""
    ways = {step.id: [way.to for way in step.ways().values()] for step in flow.step}
    queue, seen = [first], set[str]()
    while queue:
        step = queue.pop()
        if step not in seen:
            seen.add(step)
            queue += ways[step]
    return seen


def _before(flow: Flow) -> dict[str, set[str]]:
    """For each step, the steps that a move leads from to it."""
    before: dict[str, set[str]] = {step.id: set() for step in flow.step}
    for step in flow.step:
        for way in step.ways().values():
            before[way.to].add(step.id)
    return before
