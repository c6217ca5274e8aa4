"""Words the record as a whole, for the worker who is alone with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.criteria import CRITERIA, in_order
from interview.engine.checked import CheckSeen, CountedSeen, CriterionToCheck
from interview.plan.complete import completeness, still_open

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from flows.model import Flow, Step
    from interview.engine.case import Case
    from interview.plan.complete import Completed


def check_seen(case: Case, flow: Flow, step: Step, label: Callable[..., str]) -> CheckSeen | None:
    """Nothing, but at a step where the record is checked."""
    return _seen(case, flow, label) if step.kind == "check" else None


def checked_at_the_desk(case: Case, flow: Flow, label: Callable[..., str]) -> CheckSeen:
    """The same with no session open, for whoever signs between two of them."""
    return _seen(case, flow, label)


def _seen(case: Case, flow: Flow, label: Callable[..., str]) -> CheckSeen:
    found = completeness(case, flow)
    return CheckSeen(
        counted=tuple(_counted(found, label)),
        criteria=tuple(
            CriterionToCheck(
                criterion=criterion,
                label=label(f"criterion-{criterion.replace('.', '-')}"),
                set_aside=case.set_aside.get(criterion),
            )
            for criterion in sorted(CRITERIA.get(flow.standard, ()), key=in_order)
        ),
        signed=case.signed,
        since=case.seq - case.signed.number if case.signed is not None else 0,
        still_open=sum(still_open(found).values()),
    )


def _counted(found: Sequence[Completed], label: Callable[..., str]) -> Iterator[CountedSeen]:
    """A line for each kind: what is there beside what is not, and nothing summed up."""
    for kind in dict.fromkeys(one.kind for one in found):
        alike = [one for one in found if one.kind == kind]
        parts = (label(f"complete-{one.standing.replace('_', '-')}", count=str(one.times)) for one in alike)
        name = label(f"complete-kind-{kind}")
        yield CountedSeen(kind=kind, line=f"{name}: {' · '.join(parts)}")
