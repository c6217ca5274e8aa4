"""The organisation's own scale of risk, as an act names a step of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.stage import Refused
from interview.engine.terms import OnScale

if TYPE_CHECKING:
    from interview.engine.stage import Stage


def on_scale(stage: Stage, name: str | None, before: OnScale | None) -> OnScale | None:
    """The step of that name; as it was, if it was chosen before and the scale has changed since. Raises Refused."""
    if name is None:
        return None
    if name in stage.risk_scale:
        step = stage.risk_scale.index(name) + 1
        return OnScale(name=name, step=step, steps=len(stage.risk_scale))
    if before is not None and before.name == name:
        return before
    raise Refused("That is no step of your organisation's scale of risk. Choose one from the list.")
