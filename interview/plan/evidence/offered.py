"""Where the program offers each item of knowledge. It is about the program, and about nobody's mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.plan.evidence.model import ItemOffered

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from flows.model import Flow
    from flows.standard import Standard
    from interview.plan.evidence.happened import Happened


def offered(
    happened: Sequence[Happened], standard: Standard, *, look_up: Collection[str]
) -> tuple[ItemOffered, ...]:
    """Each item with the steps and panels that the interviews of this record have for it.

    ``look_up`` are ids of all that can be looked up for its nation.
    """
    flows = {one.flow.id: one.flow for one in happened if one.flow is not None}
    steps, panels = _steps(flows.values()), _panels(flows.values())
    reached = {one.step.id for one in happened if one.step is not None}
    return tuple(
        ItemOffered(
            item=item.id,
            steps=tuple(step for step in item.steps if step in steps),
            panels=tuple(panel for panel in item.panels if panel in panels),
            screens=item.screens,
            look_up=tuple(one for one in item.look_up if one in look_up),
            reached=tuple(step for step in item.steps if step in reached),
        )
        for item in standard.item
    )


def _steps(flows: Iterable[Flow]) -> frozenset[str]:
    return frozenset(step.id for flow in flows for step in flow.step)


def _panels(flows: Iterable[Flow]) -> frozenset[str]:
    return frozenset(panel for flow in flows for step in flow.step for panel in step.panels)
