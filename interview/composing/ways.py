"""What a view says of the ways on, of what a plan lacks, and of where statements belong: all by title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.once import found_once
from interview.composing.account import need_named
from interview.engine import view as seen
from interview.engine.account import held_up_by
from interview.engine.conditions import OF_THE_WAY
from interview.engine.missing import NEED, missing, urgent

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.model import Flow, Step
    from interview.engine.case import Case

ABOUT_URGENCY = frozenset({"no-urgent-need-open", "account-may-begin"})
"""Conditions that name what is urgent where they close a way."""


def moves_seen(
    case: Case,
    step: Step,
    open_now: frozenset[str],
    label: Callable[[str], str],
    if_worded: Callable[[str], str | None],
) -> tuple[seen.MoveSeen, ...]:
    """The ways on from a step; closed ones too, with the reason."""
    leaving = _leaving(step, open_now)
    return tuple(
        seen.MoveSeen(
            move=name,
            label=label(f"move-{name}"),
            open=f"move.{name}" in open_now,
            closed_because=None
            if f"move.{name}" in open_now or way.when is None
            else _closed_because(case, way.when, label, if_worded),
            leaves=name in leaving,
        )
        for name, way in step.ways().items()
        if f"move.{name}" in open_now or way.when not in OF_THE_WAY
    )


def _leaving(step: Step, open_now: frozenset[str]) -> frozenset[str]:
    """Moves that leave something open now: beside a guarded one to the same step that is closed."""
    ways = step.ways()
    closed = {way.to for name, way in ways.items() if way.when is not None and f"move.{name}" not in open_now}
    return frozenset(name for name in step.leaving() if ways[name].to in closed)


def _closed_because(
    case: Case, condition: str, label: Callable[[str], str], if_worded: Callable[[str], str | None]
) -> str:
    """Why a way is closed; of what is urgent, which."""
    why = label(f"when-{condition}")
    open_now = [case.needs[need] for need in held_up_by(case)]
    if condition not in ABOUT_URGENCY or not open_now:
        return why
    names = dict.fromkeys(need_named(case, need.need, label, if_worded) for need in open_now)
    return f"{why}: {', '.join(names)}"


def urgent_seen(
    case: Case,
    flow: Flow,
    step: Step,
    label: Callable[[str], str],
    if_worded: Callable[[str], str | None],
) -> tuple[str, ...]:
    """What is urgent and stays open if a person agrees to their plan now: each by name, with how it stands."""
    if step.kind != "read_plan":
        return ()
    texts = {row.id: row.text for one in flow.step for row in one.rows}

    def seen_as(kind: str, name: str) -> str:
        if f"{kind}:" == NEED:
            state = case.needs[name].state.replace("_", "-")
            return f"{need_named(case, name, label, if_worded)}: {label(f'urgent-open-{state}')}"
        return f"{if_worded(f'row-{name}-name') or label(texts[name])}: {label('urgent-open-no-answer')}"

    parts = (part.partition(":") for part in urgent(case, flow))
    return tuple(seen_as(kind, name) for kind, _, name in parts)


def missing_seen(case: Case, flow: Flow, step: Step, label: Callable[[str], str]) -> tuple[str, ...]:
    """What a plan lacks that the person is about to agree to, but for what is urgent."""
    if step.kind != "read_plan":
        return ()
    lacks = missing(case, flow, step)[len(urgent(case, flow)) :]
    parts = (part.partition(":") for part in lacks)
    return tuple(
        f"{label(f'plan-without-{kind}')}: {label(f'topic-{topic}')}"
        if topic
        else label(f"plan-without-{kind}")
        for kind, _, topic in parts
    )


def origins_seen(case: Case, flow: Flow, label: Callable[[str], str]) -> tuple[seen.Named, ...]:
    """What the statements answer, or the steps they were told at; nothing of what another flow asked."""
    named = _named(flow)
    return tuple(seen.Named(id=name, label=label(named[name])) for name in case.origins if name in named)


@found_once
def _named(flow: Flow) -> dict[str, str]:
    """The wording of everything that a statement can stand at."""
    named = {step.id: f"step-{step.id}" for step in flow.step}
    named |= {topic: f"topic-{topic}" for topic in flow.topics()}
    for step in flow.step:
        named |= {question.id: question.text for question in step.questions}
        named |= {row.id: row.text for row in step.rows}
    return named
