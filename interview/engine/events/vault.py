"""What happens around the cases: kept in a stream of its own, folded into no case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class VaultOpened(Event, tag="vault-opened", frozen=True, kw_only=True):
    """A worker unlocked the vault."""

    version: str

    def fold(self, case: Case, entry: Entry) -> None:
        """No case knows of it."""


class CaseRead(Event, tag="case-read", frozen=True, kw_only=True):
    """A worker opened a case."""

    case: str

    def fold(self, case: Case, entry: Entry) -> None:
        """No case knows of it."""


class PlanExported(Event, tag="plan-exported", frozen=True, kw_only=True):
    """A plan left the vault as files. ``head`` is how far the record went then."""

    case: str
    formats: tuple[str, ...]
    head: int

    def fold(self, case: Case, entry: Entry) -> None:
        """No case knows of it."""
