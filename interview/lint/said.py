"""All that is said or shown to the person in a flow: each message, where, as what, and what that step is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from flows.purposes import purpose_messages
from interview.engine.clarifying import KIND, MESSAGES
from interview.engine.events.moves import QUOTING
from interview.engine.events.recording import RECORD
from interview.engine.kinds import scope_message
from interview.engine.recording import RECORD_SAYS
from interview.engine.still import STILL_ASK
from interview.engine.variants import every_variant
from interview.lint.conduct import TELLING, conduct_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow, Step
    from flows.terms import Conduct

Part = Literal["says", "prompt", "question", "choice", "row", "scope", "topic", "check", "quote"]

RISK_CHECK = "risk-check"
"""What asks a risk back."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """One message at one step. ``of`` is the question, row, scope or topic that it belongs to."""

    step: str
    message: str
    part: Part
    conduct: Conduct
    of: str | None = None


def said_in(flow: Flow) -> Iterator[Said]:
    """Every message that the person can hear or see, with each of its variants, in the order of the steps."""
    for step in flow.step:
        if step.audience == "person":
            for one in said_at(flow, step):
                for spelled in every_variant(flow, one.message):
                    yield Said(step=one.step, message=spelled, part=one.part, conduct=one.conduct, of=one.of)
    yield from said_at_any(flow)


def said_at_any(flow: Flow) -> Iterator[Said]:
    """What may be said at whatever step: the offer of a break."""
    for message in flow.breaks.says if flow.breaks is not None else ():
        for spelled in every_variant(flow, message):
            yield Said(step=flow.start, message=spelled, part="says", conduct="comfort")


def said_at(flow: Flow, step: Step) -> Iterator[Said]:
    """The messages of one step as the flow names them, in the order in which they stand on a screen."""

    def said(message: str, part: Part, *, of: str | None = None, conduct: Conduct | None = None) -> Said:
        return Said(step=step.id, message=message, part=part, of=of, conduct=conduct or conduct_of(step))

    for message in step.says:
        yield said(message, "says")
    for message in step.prompted:
        yield said(message, "prompt")
    for question in step.questions:
        yield said(question.text, "question", of=question.id)
        if question.still is not None:
            yield said(STILL_ASK, "check", of=question.id)
        for choice in question.choices:
            yield said(f"answer-{choice}", "choice", of=question.id)
    for row in step.rows:
        if row.ask:
            yield said(row.text, "row", of=row.id)
    for purpose in dict.fromkeys(filter(None, map(flow.purpose_of, step.scopes))):
        yield from (said(message, "says") for message in purpose_messages(purpose))
    for scope in step.scopes:
        yield said(scope_message(scope), "scope", of=scope)
        if scope == RECORD:
            for message in RECORD_SAYS:
                yield said(message, "says")
    topics = flow.topics()
    for name in step.topics:
        for message in topics[name].text:
            yield said(message, "topic", of=name)
        if check := topics[name].check:
            yield said(check, "check", of=name, conduct="understanding")
    if step.kind == "risk":
        yield said(RISK_CHECK, "check", conduct="understanding")
    if step.kind == "narrate":
        yield said(QUOTING, "quote", conduct=TELLING)
    if step.kind == KIND:
        for message in MESSAGES.values():
            yield said(message, "quote", conduct=TELLING)
    for message in step.parting:
        yield said(message, "says")
