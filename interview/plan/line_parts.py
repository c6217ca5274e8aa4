"""What every part of a plan is made of."""

from __future__ import annotations

from typing import Annotated

import msgspec

from interview.plan.classes import of

Because = Annotated[tuple[int, ...], of("structure", "The numbers of the statements that this came from.")]


class PlanPart(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every field is always there, so that a missing one is never taken for an empty one."""
