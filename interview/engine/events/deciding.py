"""What a worker did with advice on the wording of something they wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class WordingDecided(Event, tag="wording-decided", frozen=True, kw_only=True):
    """Terms that may judge stood in what was written in the entry ``of``: each was ``kept``, or put otherwise.

    Terms by their ids, which hold no word. What the program thinks of a text is kept nowhere; this is the worker's act.
    """

    of: int
    kept: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()

    def fold(self, case: Case, entry: Entry) -> None:
        """The case is no other for it."""
