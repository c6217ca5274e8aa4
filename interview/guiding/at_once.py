"""What goes in the same act as it is asked for: something just said that is not to be written, the address of a place of safety."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from interview.engine.acts.keeping_safe import ErasePlace
from interview.engine.acts.recording import DontWrite

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case

AtOnce = DontWrite | ErasePlace
"""Acts after which words are gone from the vault."""

PLACE = "place:"
"""What the drafts of the form for a place of safety begin with."""


class Going(NamedTuple):
    """Entries and the parts of them that go, and the drafts that may repeat them."""

    parts: list[tuple[int, int]]
    drafts: list[str]


def going(act: AtOnce, case: Case, *, passages: Iterable[tuple[int, int]], drafted: Iterable[str]) -> Going:
    """All of it. ``passages`` are the words that the vault still has, ``drafted`` the fields something is typed in."""
    if isinstance(act, ErasePlace):
        entries, begins = {act.number}, PLACE
    else:
        corrections = case.statements[act.statement].corrections
        entries, begins = {act.statement, *(one.number for one in corrections)}, f"correct:{act.statement}:"
    return Going(
        parts=sorted(part for part in passages if part[0] in entries),
        drafts=[field for field in drafted if field.startswith(begins)],
    )
