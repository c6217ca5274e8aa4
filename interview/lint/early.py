"""What exploitation looks like is explained after the account, or it would teach the person what to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.lint.exploitation import named_in
from interview.lint.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flows.model import Flow, Step
    from interview.lint.sentences import Sentence


def early(flow: Flow, heard: Iterable[Sentence], *, file: str) -> Iterator[Finding]:
    """A line for each step that explains exploitation where the account can still follow, and gives no reason for it."""
    exposed = _before_the_account(flow)
    sentences = tuple(heard)
    for step in (step for step in flow.step if step.audience == "person"):
        if step.id in exposed and not (step.before_account or "").strip():
            explained = _explained(flow, step, [one for one in sentences if one.said.step == step.id])
            if explained is not None:
                yield Finding(
                    code="explained-before-account",
                    where=f"{file}: step '{step.id}': {explained}",
                    says="explains exploitation before the person was asked to tell, and can put it into their mouth",
                    instead='Put it after the account, or give the step its reason: before_account = "...".',
                )


def _explained(flow: Flow, step: Step, heard: Iterable[Sentence]) -> str | None:
    """The first thing that a step explains of it, as it is named in a line."""
    topics = flow.topics()
    if step.phase == "INFO":
        return f"'{next(iter((*step.topics, *step.says, *step.prompts)), step.phase)}'"
    for name in step.topics:
        if topics[name].of_exploitation:
            return f"'{name}'"
    for one in heard:
        if one.said.part in ("says", "topic") and named_in(one.text, language=one.locale):
            return f"'{one.said.message}' ({one.locale})"
    return None


def _before_the_account(flow: Flow) -> frozenset[str]:
    """Steps that can be come to without the account and from which the account can still be come to."""
    leads = {step.id: {way.to for way in step.ways().values()} for step in flow.step}
    telling = {step.id for step in flow.step if step.kind == "narrate"}
    starts = {flow.start, flow.again, *([flow.onward] if flow.onward else [])}
    untold: set[str] = set()
    queue = list(starts - telling)
    while queue:
        if (step := queue.pop()) not in untold:
            untold.add(step)
            queue += leads.get(step, set()) - telling
    leading = set(telling)
    while grown := {step for step, to in leads.items() if step not in leading and to & leading}:
        leading |= grown
    return frozenset(untold & leading - telling)
