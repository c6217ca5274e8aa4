"""Steps of which the worker said that they do not fit this person, and what that leaves of a criterion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.fitting import FoundNotToFit, FoundToFit
from interview.engine.not_fitting import STEP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.model import Flow
    from interview.plan.evidence.happened import Happened

SILENT = frozenset({"say", "known", "check", "end"})
"""Kinds of step that ask nothing of anybody."""


def found_not_to_fit(happened: Sequence[Happened]) -> tuple[Happened, ...]:
    """Every mark that stands, the last one of each, in the order of the record."""
    stands: dict[str, Happened] = {}
    for one in happened:
        match one.entry.event:
            case FoundNotToFit(about=about):
                stands.pop(about, None)
                stands[about] = one
            case FoundToFit(about=about):
                stands.pop(about, None)
            case _:
                pass
    return tuple(stands.values())


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
