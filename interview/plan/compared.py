"""Two versions of a plan, line by line: what came, what went, what reads otherwise, and what got another answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from interview.engine.standing import Line

if TYPE_CHECKING:
    from interview.plan.versions import Version

How = Literal["added", "changed", "done", "dropped", "answered_otherwise", "same"]

READ: tuple[str, ...] = (
    "what",
    "theirs",
    "who",
    "who_name",
    "by",
    "fallback",
    "known_by",
    "horizon",
    "component",
)
"""What a line says to whoever reads it. Another reason for the same line is not another line."""


class LineCompared(msgspec.Struct, frozen=True, kw_only=True):
    """One line in both versions. ``before`` is None where it was added, ``after`` where it was dropped."""

    line: str
    how: How
    before: Line | None
    after: Line | None


def compared(old: Version, new: Version) -> tuple[LineCompared, ...]:
    """Every line of either version, in the order of the new one; what was dropped comes last."""
    before = {line.line: line for line in old.lines}
    after = {line.line: line for line in new.lines}
    kept = (_line(name, before.get(name), line) for name, line in after.items())
    gone = (_line(name, line, None) for name, line in before.items() if name not in after)
    return (*kept, *gone)


def _line(name: str, before: Line | None, after: Line | None) -> LineCompared:
    return LineCompared(line=name, how=_how(before, after), before=before, after=after)


def _how(before: Line | None, after: Line | None) -> How:
    if before is None:
        return "added"
    if after is None:
        return "dropped"
    if any(getattr(before, part) != getattr(after, part) for part in READ):
        return "changed"
    if after.done and not before.done:
        return "done"
    return "same" if before.answer == after.answer else "answered_otherwise"
