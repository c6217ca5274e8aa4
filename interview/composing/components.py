"""The parts of a safety plan, as a view gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.model import asked_of_component
from interview.engine.safety_seen import ComponentSeen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interview.composing.worder import Worder
    from interview.engine.terms import Said


def components_seen(at: Worder, said: Mapping[str, Said | None]) -> tuple[ComponentSeen, ...]:
    """Each that the step asks for, and whether it was left."""
    return tuple(
        ComponentSeen(
            component=one,
            label=at.label(f"plan-part-{one}"),
            text=at.text(asked_of_component(one), said),
            way_out=at.case.components_left.get(one),
        )
        for one in at.step.components
    )
