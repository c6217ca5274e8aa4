"""Who may have which field: every leaf of the plan carries one disclosure class, from the first version on.

An export for a recipient is an allow-list of classes, so a field without a class could never be let out, and one
with the wrong class could not be kept in.
"""

from __future__ import annotations

from typing import Any, Literal, get_args

import msgspec

MARK = "x-ownwords-class"

DisclosureClass = Literal[
    "structure",
    "identity",
    "access",
    "circumstances",
    "person-words",
    "observation",
    "opinion",
    "third-party",
    "place-of-safety",
    "need",
    "risk",
    "risk-not-told",
    "risk-held-back",
    "risk-assessment",
    "account-work",
    "plan",
    "service",
    "partner",
    "choice",
    "preference",
    "answer",
    "understanding",
    "consent",
    "duty",
    "audit",
    "open-point",
    "unclassed",
]
"""``structure`` alone tells nothing about anybody. ``unclassed`` belongs on no allow-list.

``risk-assessment`` and ``account-work`` are for workers alone, and on no copy that is made for the person.
"""

CLASSES: tuple[str, ...] = get_args(DisclosureClass)


def of(disclosed_as: DisclosureClass, says: str, **more: Any) -> msgspec.Meta:
    """The mark of one field: its class, and what it holds. ``more`` are further keywords such as ``format``."""
    return msgspec.Meta(description=says, extra_json_schema={MARK: disclosed_as, **more})


def time_of(disclosed_as: DisclosureClass, says: str) -> msgspec.Meta:
    """The mark of a time. Many validators pass over ``format``, so the pattern says it again."""
    pattern = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$"
    return of(disclosed_as, says, format="date-time", pattern=pattern)
