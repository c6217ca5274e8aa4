"""From a move that the machine allowed to the events that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_never

from interview.engine.acts import always, writing_up
from interview.engine.carrying import left_open
from interview.engine.events import moves, session, told
from interview.engine.leaving import topics_left, why_left
from interview.engine.passing import ON, passing
from interview.engine.still import left_unasked

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.acts import Moving
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent


def moving(act: Moving, *, case: Case, flow: Flow, to: str) -> tuple[AnyEvent, ...]:
    """The events of ``act``, which the machine says leads to the step ``to``."""
    match act:
        case always.Move():
            here = flow.find(case.position.step if case.position else to)
            reason = why_left(act, case, flow, here)
            left = topics_left(case, flow, here, reason=reason)
            passed, to = passing(case, flow, to, here=case.reached_here) if act.move in ON else ((), to)
            return (*left, *_reach(case, flow, to, move=act.move, passed=passed, reason=reason))
        case writing_up.GoTo():
            return _reach(case, flow, to, move="go-to")
        case always.Pause():
            return (session.SessionPaused(),)
        case always.Resume():
            return (session.SessionResumed(),)
        case always.Stop():
            stopped = () if case.stopped else (session.SessionStopped(by=act.by),)
            unasked = left_unasked(case, flow) if flow.find(to).kind == "end" else ()
            left = (told.QuestionsNotAsked(questions=unasked),) if unasked else ()
            return (*stopped, *left, *_reach(case, flow, to, move="stop", stopped=True))
        case always.LookBack():
            return (moves.SteppedBack(step=to),)
        case always.Interrupt():
            return (moves.InterruptBegan(protocol=act.protocol, step=to),)
        case always.Return():
            protocol = case.position.held[-1].protocol if case.position else ""
            return (moves.InterruptEnded(protocol=protocol, step=to),)
        case _:
            assert_never(act)


def _reach(
    case: Case,
    flow: Flow,
    to: str,
    *,
    move: str,
    stopped: bool = False,
    passed: tuple[str, ...] = (),
    reason: str | None = None,
) -> tuple[AnyEvent, ...]:
    step = flow.find(to)
    last = step.kind == "end"
    how = _how_it_ends(case, flow, stopped=stopped)
    held = case.position is not None and bool(case.position.held)
    reached = moves.StepReached(
        step=to,
        move=move,
        last=last,
        left_interrupt=held and step.protocol is None,
        passed=passed,
        left_open=reason,
    )
    if not last:
        return (reached,)
    return (reached, *left_open(case, flow), session.SessionClosed(how=how))


def _how_it_ends(case: Case, flow: Flow, *, stopped: bool) -> Literal["finished", "stopped", "left"]:
    """Whoever left did not stop, and whoever stops from where they left has stopped."""
    if stopped:
        return "stopped"
    if case.position is not None and flow.find(case.position.step).closes == "left":
        return "left"
    return "stopped" if case.stopped else "finished"
