"""Going on in another flow, within one sitting: because the worker chose to, or because the person's age asks for it."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, assert_never

import msgspec

from interview.engine.acts import always, changing
from interview.engine.ages import age_at, under_18
from interview.engine.closing import is_closed
from interview.engine.conditions import NO_ADULT_TO_ASK_FOR, no_adult_to_ask_for
from interview.engine.events import session
from interview.engine.passing import passing
from interview.engine.reading import HANDED_OVER
from interview.engine.stage import Refused
from interview.engine.view import Named
from interview.guiding.worded_flows import serves

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.model import Flow
    from interview.engine.acts import Changing, Moving
    from interview.engine.case import Case, Sitting
    from interview.engine.events import AnyEvent
    from interview.engine.terms import AgeBand, Moment
    from interview.guiding.worded_flows import Flows

NO_FLOW = (
    "There is no interview at hand for this age, and the one for adults is not for them. "
    "Follow your organisation's procedure for children now."
)
BROKE_IN = "Something broke in, and is not over yet. Go back from it first, or move on from it."
NOT_THEIRS = "That interview is made for another age or nation: it is not for them. Choose another."


def going_on(act: Changing, *, case: Case, flows: Flows) -> tuple[AnyEvent, ...]:
    """The events that follow from a change of flow or of age band. Raises Refused."""
    sitting = case.sitting
    if sitting is None:
        raise Refused("No session is open on this case. Open one first.")
    match act:
        case changing.GoOnIn():
            return _over(case, sitting, _chosen(act.flow, case=case, flows=flows))
        case changing.ChangeAgeBand():
            return _of_age(act.age_band, case=case, sitting=sitting, flows=flows)
        case _:
            assert_never(act)


def out_of_break(
    act: Moving, events: tuple[AnyEvent, ...], *, case: Case, flow: Flow, to: str
) -> tuple[AnyEvent, ...]:
    """The events that lead to ``to``, and on from there to who is there for a child.

    That is where the way leads out of all that broke in, and the sitting became a child's meanwhile. Who parts from them,
    or goes straight to a step that is written up, is led nowhere else.
    """
    held = case.position.held if case.position is not None else ()
    step = flow.find(to)
    goes_on = isinstance(act, (always.Move, always.Return)) and step.kind != "end" and to != flow.stop
    if not held or step.protocol is not None or not goes_on or case.sitting is None or case.position is None:
        return events
    then = copy(case)
    then.position = msgspec.structs.replace(case.position, step=to, held=())
    if not _asks_who_is_there(then, flow, before=age_at(case, held[0].number)):
        return events
    return (*events, *_over(then, case.sitting, flow))


def beginning(name: str | None, *, case: Case, flows: Flows) -> Flow:
    """The flow that a session is opened in: the one that is named, or the first made for such a person. Raises Refused."""
    if name is not None:
        return _chosen(name, case=case, flows=flows)
    if case.nation is None or case.age_band is None:
        return flows.first
    serving = flows.serving(nation=case.nation, age_band=case.age_band)
    if not serving:
        raise Refused(NO_FLOW)
    return serving[0]


def begins_at(case: Case, flow: Flow) -> str:
    """The step that a session begins at: the start, and later where coming back does.

    Whoever never came to prepare, because a brief interview came first, begins with that on another day.
    """
    unprepared = flow.find(flow.start).kind == "prepare" and flow.start not in case.reached
    return flow.start if unprepared or not case.sessions else flow.again


def refuse_to_begin(case: Case, *, held_at: Moment | None, now: int, although_handed_over: bool) -> None:
    """Raise Refused where no session can be opened: one is, there is no case yet, it is closed, or it went away."""
    if case.sitting is not None:
        raise Refused("A session is open already. Go on with it, or stop it first.")
    if not case.seq:
        raise Refused("This case has no beginning. Create it first.")
    if case.closed is not None:
        raise Refused(is_closed(case.closed))
    if held_at is not None and held_at.at is not None and held_at.at > now:
        raise Refused("The session lies after the time it is written down. Correct the time.")
    if case.handed_over is not None and not although_handed_over:
        raise Refused(HANDED_OVER)


def others(case: Case, flows: Flows) -> tuple[str, ...]:
    """The flows that this session could go on in: made for such a person, and not the one it is held in."""
    if case.sitting is None or case.nation is None or case.age_band is None:
        return ()
    if case.position is None or case.position.held:
        return ()
    serving = flows.serving(nation=case.nation, age_band=case.age_band)
    return tuple(flow.id for flow in serving if flow.id != case.sitting.flow)


def fuller(case: Case, flows: Flows) -> tuple[str, ...]:
    """The longest flow, where the sitting comes to the end of a shorter one and nobody has stopped it."""
    there = others(case, flows)
    here = flows.find(case.sitting.flow) if there and case.sitting and not case.stopped else None
    if here is None or case.position is None:
        return ()
    step = here.find(case.position.step)
    near = (step, *(here.find(way.to) for way in step.ways().values()))
    longest = max(filter(None, map(flows.find, there)), key=lambda flow: len(flow.step))
    ends = any(one.kind == "check" for one in near)
    return (longest.id,) if ends and len(longest.step) > len(here.step) else ()


def interviews(case: Case, flows: Flows, worded: Callable[[str], str]) -> tuple[Named, ...]:
    """The flows that a session on this case may be held in, as a worker chooses among them, the full one first.

    ``worded`` gives a message in the worker's language, or nothing.
    """
    if case.nation is None or case.age_band is None:
        return ()
    return tuple(
        Named(id=flow.id, label=worded(f"flow-{flow.id.replace('/', '-')}-told") or flow.title)
        for flow in flows.serving(nation=case.nation, age_band=case.age_band)
    )


def _chosen(name: str, *, case: Case, flows: Flows) -> Flow:
    flow = flows.find(name)
    if flow is None:
        raise Refused(f"There is no flow '{name}'. There is: {', '.join(flows.ids)}.")
    if case.sitting is not None and case.sitting.flow == flow.id:
        raise Refused("This session is held in that flow already. Go on with it.")
    if case.nation is None or case.age_band is None or not serves(flow, case.nation, case.age_band):
        raise Refused(NOT_THEIRS)
    return flow


def _of_age(age_band: AgeBand, *, case: Case, sitting: Sitting, flows: Flows) -> tuple[AnyEvent, ...]:
    if case.age_band == age_band or case.nation is None:
        raise Refused("That is the age band that is noted already. Nothing was changed.")
    changed = session.AgeBandChanged(age_band=age_band)
    serving = flows.serving(nation=case.nation, age_band=age_band)
    here = next((flow for flow in serving if flow.id == sitting.flow), None)
    if here is not None:
        now = _taken_for(case, age_band)
        asks = _asks_who_is_there(now, here, before=case.age_band)
        return (changed, *_over(now, sitting, here)) if asks else (changed,)
    if not serving:
        raise Refused(NO_FLOW)
    return (changed, *_over(_taken_for(case, age_band), sitting, serving[0]))


def _asks_who_is_there(case: Case, flow: Flow, *, before: AgeBand | None) -> bool:
    """Whether the sitting becomes a child's, in a flow for every age that has the worker say then which adult is there.

    While something that broke in is not over, the age is only noted: it is asked on the way out (``out_of_break``).
    """
    held = case.position is None or case.position.held
    if flow.onward is None or under_18(before) or case.stopped or held:
        return False
    step = flow.find(flow.onward)
    return step.needless == NO_ADULT_TO_ASK_FOR and not no_adult_to_ask_for(case, flow, step)


def _taken_for(case: Case, age_band: AgeBand) -> Case:
    """The case to be read, and only that, as it is once the age is noted: what was told as to another age settles nothing."""
    then = copy(case)
    then.age_band = age_band
    return then


def _over(case: Case, sitting: Sitting, flow: Flow) -> tuple[AnyEvent, ...]:
    if case.position is not None and case.position.held:
        raise Refused(BROKE_IN)
    passed, step = passing(case, flow, flow.onward or flow.start, here=frozenset())
    return (
        session.SessionClosed(how="flow_changed"),
        session.SessionOpened(
            flow=flow.id,
            pack=flow.pack(),
            step=step,
            setting=sitting.setting,
            captured=sitting.captured,
            held_at=sitting.held_at,
            worker_locale=sitting.worker_locale,
            person_locale=sitting.person_locale,
            continues=sitting.id,
            passed=passed,
        ),
    )
