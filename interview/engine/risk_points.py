"""What should come back of a risk when it is told back: of each part that was spoken, and of no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.engine.standing import Risk


RISK_POINTS = ("what", "do", "call")
"""What might happen, what is done, who to call."""


def risk_points(risk: Risk) -> tuple[str, ...]:
    """Those that something was noted for: nobody can tell back what nobody said. What might happen is always noted."""
    noted = (risk.summary, risk.steps, risk.call)
    return tuple(point for point, words in zip(RISK_POINTS, noted, strict=True) if words is not None)
