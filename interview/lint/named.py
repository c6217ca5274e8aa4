"""The wording that a flow names, and what of it is missing. Known without the check of a question, which is slow to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.messages import messages_of
from interview.engine.conditions import OF_THE_WAY
from interview.engine.kinds import domain_label
from interview.engine.variants import every_variant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow, Step
    from locales.catalogue import Catalogue


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
    for step in flow.elsewhere:
        made += step.asks()
    made += (f"protocol-{step.protocol}" for step in flow.step if step.protocol)
    made += (f"duty-because-{fact}" for duty in flow.duty for fact in duty.when)
    made += (f"recipient-{one.id}" for one in flow.recipient)
    made += (f"plan-purpose-{purpose.id}" for purpose in flow.purpose)
    made += (f"duty-because-{fact}" for topic in flow.topic for fact in topic.situations)
    made += (f"areas-{one.nations[0].replace('_', '-')}" for one in flow.areas)
    made += ("breaks-length",) if flow.breaks is not None else ()
    made += ("breaks-signed",) if flow.breaks is not None and flow.breaks.signed is not None else ()
    made += ("topics-only-if-raised" for topic in flow.topic if topic.only_if_raised)
    asked = dict.fromkeys((*messages_of(flow), *made))
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
    yield from (f"fact-{fact}" for fact in step.facts)
    yield from (f"consent-{scope.replace(':', '-')}" for scope in step.scopes)
    yield from (f"recipient-{recipient}" for recipient in step.recipients)
    yield from (domain_label(step.kind, domain) for domain in step.domains)
    yield from (f"plan-part-{component}" for component in step.components)
    yield from (f"plan-outcome-{area.replace('_', '-')}" for area in step.areas)
    yield from (f"need-domain-{row.domain}" for row in step.rows)
