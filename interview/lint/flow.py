"""A flow file against the program it would run in: its routes, and the wording it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.loader import load
from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS, domain_label
from locales.catalogue import Catalogue

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from flows.model import Flow, Step


def check_flow(file: Traversable, *, name: str) -> list[str]:
    """The wording that a flow names and that is not there, a line each. Raises FlowInvalid for its routes."""
    flow = load(file, name=name, kinds=KINDS, conditions=frozenset(CONDITIONS))
    wording = Catalogue.load()
    return [
        f"{name}: the wording '{message}' is not in locales/{wording.source}. Write it there."
        for message in dict.fromkeys((*flow.messages(), *labels(flow)))
        if not wording.has(message, wording.source)
    ]


def labels(flow: Flow) -> tuple[str, ...]:
    """The wordings that a screen makes out of a flow's ids."""
    named = [f"protocol-{protocol}" for protocol in flow.protocols]
    for step in flow.step:
        named += _of(step)
    return tuple(dict.fromkeys(named))


def _of(step: Step) -> list[str]:
    return [
        f"phase-{step.phase}",
        *(f"move-{name}" for name in step.moves),
        *(f"when-{way.when}" for way in step.ways().values() if way.when),
        *(f"answer-{choice}" for question in step.questions for choice in question.choices),
        *(f"source-{source}" for source in step.sources),
        *(f"consent-{scope.replace(':', '-')}" for scope in step.scopes),
        *(domain_label(step.kind, domain) for domain in step.domains),
    ]
