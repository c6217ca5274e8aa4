"""What a step tells the worker of whoever interprets: that the person wants somebody else, and what else is to be minded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.interpreting import uncomfortable_with

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.composing.worder import Worder


def told_of_interpreting(at: Worder) -> Iterator[str]:
    """One line at each step that is for the person, while somebody interprets with something to mind."""
    one = at.case.interpreter
    if one is None or at.step.audience != "person":
        return
    if uncomfortable_with(at.case) is not None:
        yield at.label("interpreting-not-comfortable", code=one.code)
        return
    minded = [at.label(f"against-{against.replace('_', '-')}") for against in one.against]
    if minded:
        yield at.label("interpreting-mind", code=one.code, what="; ".join(minded))
