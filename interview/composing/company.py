"""What a step tells the worker while somebody is there who may not be there for the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.ages import under_18
from interview.plan.company import company_in_doubt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.composing.worder import Worder


def told_of_company(at: Worder) -> Iterator[str]:
    """To see the person without them, in one line at each step that is for the person."""
    if at.step.audience == "person" and company_in_doubt(at.case):
        yield at.label("duty-see-alone-child" if under_18(at.case.age_band) else "duty-see-alone")
