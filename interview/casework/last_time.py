"""How the program ended the last time, as the log of the vault tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.vault import CaseLeft, CaseRead, VaultClosed, VaultOpened
from interview.engine.terms import VAULT
from interview.guiding.entries import read_entries

if TYPE_CHECKING:
    from store import Journal

LOOK_BACK = 1_000
"""Entries of that stream in which the case is looked for that was open in a run that was cut off."""


def ended_in_order(journal: Journal) -> bool:
    """Whether the last thing that happened around the cases is that the vault was closed, or nothing ever did."""
    ends = journal.head(VAULT).seq
    return all(
        isinstance(entry.event, VaultClosed) for entry in read_entries(journal, VAULT, after=max(0, ends - 1))
    )


def cut_off(journal: Journal) -> str | None:
    """The case that was opened in the last run and never left. Looks back no further than ``LOOK_BACK`` entries."""
    ends, left = journal.head(VAULT).seq, set[str]()
    for entry in reversed(read_entries(journal, VAULT, after=max(0, ends - LOOK_BACK))):
        match entry.event:
            case VaultOpened() | VaultClosed():
                return None
            case CaseLeft(case=case):
                left.add(case)
            case CaseRead(case=case) if case not in left:
                return case
    return None
