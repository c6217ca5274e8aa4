"""The plan, and other documents, as JSON for case systems: sorted, indented, the same bytes for the same plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from interview.engine.words import Words
from interview.exports.escape import escaped_json

if TYPE_CHECKING:
    from interview.plan.model import SupportPlan


def plan_json(plan: SupportPlan) -> bytes:
    """The plan, as ``document_json``."""
    return document_json(plan)


def document_json(document: msgspec.Struct) -> bytes:
    """UTF-8, ending in a newline. Words stand in it exactly as given; erased ones as ``{"erased": true}``."""
    encoded = msgspec.json.encode(document, enc_hook=unboxed, order="sorted")
    return escaped_json(msgspec.json.format(encoded, indent=2).decode()).encode() + b"\n"


def unboxed(value: Any) -> str | dict[str, bool]:
    """Words in the open, for a file that is meant to hold them."""
    if isinstance(value, Words):
        return {"erased": True} if value.erased else value.text
    raise TypeError(f"{type(value).__name__} has no place in an export")
