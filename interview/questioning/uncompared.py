"""Stands in for the person's words where they are in another language than the question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.disclosed import Disclosed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.questioning.meanings import Unit
    from interview.questioning.verdict import Why


class NothingToCompare(Disclosed):
    """Nothing can be called new here, and nothing can be quoted."""

    def __init__(self) -> None:
        super().__init__()
        self.people = True

    @property
    def in_english(self) -> bool:
        return False

    def is_act(self, key: str) -> bool:
        del key
        return False

    def why_new(self, unit: Unit, *, of_person: bool, denied: bool) -> Why | None:
        del unit, of_person, denied
        return None

    def why_apart(self, unit: Unit, beside: Iterable[Unit], *, of_person: bool, denied: bool) -> Why | None:
        del unit, beside, of_person, denied
        return None

    def has_said(self, key: str) -> bool:
        del key
        return True

    def has_denied(self, key: str) -> bool:
        del key
        return True

    def done_by(self, key: str) -> set[str]:
        del key
        return set()

    def ordered(self, key: str, whom: str) -> bool | None:
        del key, whom
        return None
