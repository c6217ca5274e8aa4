"""How much is asked of a person in one sitting."""

from __future__ import annotations

from typing import Annotated

import msgspec

from flows.terms import Part

AtLeastOne = Annotated[int, msgspec.Meta(ge=1)]


class Limits(Part, frozen=True, kw_only=True):
    """How much is asked of a person in one sitting: a rule of the house. Past it they may go on if they wish."""

    teach_backs: AtLeastOne = 5
    risks: AtLeastOne = 3
    """How many risks are explained."""

    risks_told_back: AtLeastOne = 2
    """How many of those are asked back. The worker picks which come first."""

    plan_lines: AtLeastOne = 7
