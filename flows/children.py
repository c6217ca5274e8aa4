"""A flow for somebody who is under 18, or may be: nobody invites them to an account, and a view is no yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.model import Flow, Step

UNDER_18 = frozenset({"child", "possibly_child"})
"""The age bands that are treated as under 18."""

NO_YES = frozenset({"nrm", "referral", "children-services"})
"""What nobody asks a yes for of somebody under 18."""


def children_problems(flow: Flow) -> Iterable[str]:
    """Everything in a flow that is not for somebody under 18, a plain line each; and views that are asked as a choice."""
    for step in (*flow.step, *flow.elsewhere):
        for question in step.questions:
            if question.view and question.choices:
                yield f"step '{step.id}': '{question.id}' is a view and has choices. Ask it openly: take them out."
    if UNDER_18 & set(flow.age_bands):
        for step in flow.step:
            yield from _asked_of_a_child(step)


def _asked_of_a_child(step: Step) -> Iterable[str]:
    here = f"step '{step.id}':"
    if (
        step.kind in ("narrate", "clarify")
        or step.conduct == "account"
        or (step.phase == "ACCOUNT" and step.kind != "read_back")
    ):
        yield (
            f"{here} it invites an account, and the flow is for a child or somebody who may be one. "
            "Only what they say of themselves is taken down: take the step out, or name only adults in age_bands."
        )
    for question in step.questions:
        if question.referral:
            yield (
                f"{here} '{question.id}' asks a child for a yes to a referral, which needs none. "
                "Explain it, and ask for their view (view = true)."
            )
    for scope in step.scopes:
        if scope.removeprefix("share:") in NO_YES:
            yield f"{here} '{scope}' asks a child for a yes that is not needed. Name it in `recipients`."
