"""A flow file against the program it would run in: its routes, and the wording it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.loader import load
from interview.engine.conditions import CONDITIONS, OF_THE_WAY
from interview.engine.kinds import KINDS, domain_label
from interview.engine.variants import every_variant
from interview.plan.facts import FACTS
from locales.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from flows.model import Flow, Step


def check_flow(file: Traversable, *, name: str) -> list[str]:
    """The wording that a flow names and that is not there, a line each. Raises FlowInvalid for its routes."""
    flow = load(file, name=name, kinds=KINDS, conditions=frozenset(CONDITIONS), facts=FACTS)
    return unworded(flow, Catalogue.load(), name=name)


def unworded(flow: Flow, wording: Catalogue, *, name: str) -> list[str]:
    """What a flow asks for and the source language has not, a line each."""
    return [
        f"{name}: the wording '{message}' is not in locales/{wording.source}. Write it there."
        for message in asked_by_flow(flow)
        if not wording.has(message, wording.source)
    ]


def asked_by_flow(flow: Flow) -> tuple[str, ...]:
    """Every message that a screen asks for because of this flow: those it names, and those made out of its ids.

    Of a message that has variants, these are asked for, all of them, and never the plain one.
    """
    made = [f"flow-{flow.id.replace('/', '-')}", *(f"protocol-{protocol}" for protocol in flow.protocols)]
    for step in flow.step:
        made += _of(step)
    made += (f"protocol-{step.protocol}" for step in flow.step if step.protocol)
    made += (f"duty-because-{fact}" for duty in flow.duty for fact in duty.when)
    asked = dict.fromkeys((*flow.messages(), *made))
    return tuple(dict.fromkeys(spelled for message in asked for spelled in every_variant(flow, message)))


def _of(step: Step) -> Iterator[str]:
    yield f"phase-{step.phase}"
    for name, way in step.ways().items():
        yield f"move-{name}"
        if way.when and way.when not in OF_THE_WAY:
            yield f"when-{way.when}"
    for question in step.questions:
        yield from (f"answer-{choice}" for choice in question.choices)
    for panel in step.panels:
        yield from (f"panel-{panel}", f"panel-{panel}-none")
    yield from (f"source-{source}" for source in step.sources)
    yield from (f"consent-{scope.replace(':', '-')}" for scope in step.scopes)
    yield from (domain_label(step.kind, domain) for domain in step.domains)
    yield from (f"need-domain-{row.domain}" for row in step.rows)
