"""The evidence in a record as JSON: the same bytes for the same record, and an entry a line. It holds nobody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from interview.exports.escape import compact_json, escaped_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.plan.evidence import Evidence

WIDE = 120


def evidence_json(evidence: Evidence) -> bytes:
    """UTF-8, ending in a newline. What fits into a line stands in one, so that a change shows as the lines it concerns."""
    return escaped_json(_laid_out(msgspec.to_builtins(evidence), indent=0)).encode() + b"\n"


def _laid_out(value: Any, *, indent: int) -> str:
    compact = compact_json(value)
    if len(compact) + indent <= WIDE and indent:
        return compact
    match value:
        case dict():
            inner = (
                f"{compact_json(name)}: {_laid_out(one, indent=indent + 1)}" for name, one in value.items()
            )
            return _block("{}", inner, indent)
        case list() | tuple():
            return _block("[]", (_laid_out(one, indent=indent + 1) for one in value), indent)
        case _:
            return compact


def _block(brackets: str, inner: Iterable[str], indent: int) -> str:
    lines = ",\n".join(f"{' ' * (indent + 1)}{one}" for one in inner)
    return f"{brackets[0]}\n{lines}\n{' ' * indent}{brackets[1]}" if lines else brackets
