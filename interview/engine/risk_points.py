"""The parts that a risk is told in, and what should come back of them: of each that was spoken, and of no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from interview.engine.standing import Risk


RiskPart = Literal["signs", "steps", "call"]
"""What may have no note: signs to notice, what each of us does, who to call. What might happen is always noted."""

RISK_POINTS = ("what", "do", "call")
"""What might happen, what is done, who to call."""


def risk_points(risk: Risk) -> tuple[str, ...]:
    """Those that something was noted for: nobody can tell back what nobody said. What might happen is always noted."""
    noted = (risk.summary, risk.steps, risk.call)
    return tuple(point for point, words in zip(RISK_POINTS, noted, strict=True) if words is not None)


def parts_not_noted(risk: Risk) -> tuple[RiskPart, ...]:
    """The parts that nothing was noted for. A risk that is told today is told without them."""
    parts: tuple[RiskPart, ...] = ("signs", "steps", "call")
    return tuple(part for part in parts if getattr(risk, part) is None)
