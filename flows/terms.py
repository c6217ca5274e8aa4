"""The terms that flow files are written in."""

from __future__ import annotations

from typing import Literal

import msgspec

Phase = Literal[
    "PREP",
    "SETUP",
    "CHECKIN",
    "RIGHTS",
    "ACCOUNT",
    "INFO",
    "CHOICE",
    "RISK",
    "NEEDS",
    "PLAN",
    "SHARE",
    "CLOSE",
    "AFTER",
    "REVIEW",
]

Conduct = Literal["consent", "comfort", "logistics", "needs", "rights", "understanding", "account"]
"""What the prompts of a step are for. All but ``account`` manage the talk or ask for present needs: there a yes or no leads nobody."""

Refers = Literal["children-services", "police", "nrm", "guardian", "council-adults", "trust-adults"]
"""To whom a duty may ask for a referral that needs no yes."""

VariesBy = Literal["organisation_kind", "nation", "age_band", "account_depth", "nrm"]
"""What the truth of a wording may differ by. Each is a fact of the case."""


Panel = Literal[
    "promises",
    "contact",
    "risks",
    "duties",
    "referral",
    "review",
    "leaving",
    "missed",
    "depth",
    "police",
    "clarify",
    "concern",
    "own-care",
    "reasons",
    "room",
]
"""What a step shows the worker beside itself, out of what the case holds already."""

LegalBasis = Literal[
    "consent",
    "statutory_duty",
    "vital_interest",
    "safeguarding_public_interest",
    "safeguarding_interest",
    "own_policy",
    "other",
]
"""What may allow something to be shared, as the program's records spell it."""


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Strict: an unknown key in a flow file is an error, not a surprise."""
