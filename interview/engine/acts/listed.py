"""What a flow has on its lists, whatever step somebody is at."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.model import Flow


def need_domains(flow: Flow) -> frozenset[str]:
    """What a need may concern: the lists of the steps for needs and of the grid, and what the grid's rows concern."""
    listed = (domain for step in flow.step if step.kind in ("needs", "grid") for domain in step.domains)
    return frozenset((*listed, *(row.domain for step in flow.step for row in step.rows)))
