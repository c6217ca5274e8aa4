"""Domains of risk that are looked at in every case: children's own risks, and what happens online."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.not_fitting import DOMAIN, answered, not_fitting
from interview.plan.gap_of import gap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.model import Step
    from interview.engine.case import Case
    from interview.plan.parts import Gap


def to_consider(case: Case, expected: Sequence[Step]) -> Iterator[Gap]:
    """Those with no risk noted and no reason why they do not fit. It is the worker's to look at, and nothing waits for it."""
    for step in expected:
        for domain in step.consider:
            item = f"{DOMAIN}{domain}"
            if not answered(case, item) and not_fitting(case, item) is None:
                reached = step.id in case.reached
                message = f"risk-domain-{domain}"
                yield gap(
                    "risk-to-consider", domain, "not_recorded", message=message, at=step, reached=reached
                )
