"""Steps of which the worker said that they do not fit this person, and what that leaves of a criterion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import planning, prepared, reviewing, safety, told
from interview.engine.events.fitting import FoundNotToFit, FoundToFit
from interview.engine.not_fitting import COMPONENT, DOMAIN, SOURCE, STEP
from interview.engine.reviewed import AREA

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.model import Flow
    from interview.engine.events import AnyEvent
    from interview.plan.evidence.happened import Happened

SILENT = frozenset({"say", "known", "check", "end"})
"""Kinds of step that ask nothing of anybody."""


def found_not_to_fit(happened: Sequence[Happened]) -> tuple[Happened, ...]:
    """Every mark that stands, the last one of each, in the order of the record. One that was answered since is over."""
    stands: dict[str, Happened] = {}
    for one in happened:
        match one.entry.event:
            case FoundNotToFit(about=about):
                stands.pop(about, None)
                stands[about] = one
            case FoundToFit(about=about):
                stands.pop(about, None)
            case _:
                stands.pop(_came_to(one.entry.event) or "", None)
    return tuple(stands.values())


def _came_to(event: AnyEvent) -> str | None:
    """What an event is an answer to, by the name that a mark has for it."""
    match event:
        case told.QuestionAnswered(question=question) | told.QuestionLeft(question=question):
            return question
        case prepared.SourceChecked(source=source):
            return f"{SOURCE}{source}"
        case reviewing.AreaRated(area=area) | reviewing.AreaLeft(area=area):
            return f"{AREA}{area}"
        case planning.LineProposed(component=str() as component) | safety.ComponentLeft(component=component):
            return f"{COMPONENT}{component}"
        case planning.RiskRecorded(domain=domain):
            return f"{DOMAIN}{domain}"
        case _:
            return None


def nothing_left_for(criterion: str, marks: Sequence[Happened], flow: Flow | None) -> bool:
    """Whether all steps of the interview that ask for it were marked, each as a whole. One that was not is still open."""
    if flow is None:
        return False
    marked = {_about(one).removeprefix(STEP) for one in marks if _about(one).startswith(STEP)}
    asking = {
        step.id
        for step in flow.step
        if criterion in step.meets and step.protocol is None and step.kind not in SILENT
    }
    return bool(asking) and asking <= marked


def _about(one: Happened) -> str:
    return one.entry.event.about if isinstance(one.entry.event, FoundNotToFit) else ""
