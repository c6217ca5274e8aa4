"""Which steps a worker may say do not fit a person. The flow names them; no right, yes or no, or stop is ever among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flows.model import Flow, Step

KINDS = frozenset({"ask", "prepare", "risk", "needs", "services", "plan", "areas"})
"""Kinds of step that may be named. All others tell somebody something, ask for a yes or a no, or end."""

CONDUCTS = frozenset({None, "needs"})
"""What such a step may be for. Rights, consent, comfort and how to be in touch are for everybody."""

PHASES = frozenset({"CHECKIN", "CHOICE", "CLOSE"})
"""What is asked about safety now, what the person alone decides, and how they part, is for everybody too."""


def fitting_problems(flow: Flow) -> Iterator[str]:
    """A plain line for each step that is named and may not be."""
    parting = {flow.stop, flow.end} | {step.stop for step in flow.step}
    for step in flow.step:
        if step.may_not_fit and (why := next(iter(_why_not(step, parting)), None)):
            yield f"step '{step.id}': may_not_fit cannot be said of it, since {why}. Take it out."


def consider_problems(flow: Flow) -> Iterator[str]:
    """A plain line for each domain of risk that is to be looked at in every case, and is none of its step."""
    for step in flow.step:
        for domain in step.consider:
            if step.kind != "risk" or domain not in step.domains:
                yield f"step '{step.id}': '{domain}' is to be considered, and is no domain of risk of this step. Add it, or take it out."


def _why_not(step: Step, parting: set[str | None]) -> Iterable[str]:
    if step.kind not in KINDS:
        yield f"a step of the kind '{step.kind}' is for everybody"
    if step.conduct not in CONDUCTS:
        yield f"what is for {step.conduct} is for everybody"
    if step.protocol is not None:
        yield "it belongs to what broke in"
    if step.phase in PHASES or step.id in parting:
        yield f"the phase {step.phase} is for everybody"
    for question in step.questions:
        if question.referral or question.view or question.private == "contact":
            yield f"the person alone answers '{question.id}'"
