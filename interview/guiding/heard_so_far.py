"""What a record tells of when things were said, kept while its case is open: it is long, and read through once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.plan.heard import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from interview.engine.case import Case
    from interview.engine.events import Entry


class HeardSoFar:
    """Read through when first asked for; each entry after that is taken in as it is written."""

    def __init__(self, entries: Callable[[], Iterable[Entry]]) -> None:
        """``entries`` gives the whole record of the case, as stored."""
        self._entries = entries
        self._heard: Heard | None = None

    def take_in(self, entry: Entry) -> None:
        if self._heard is not None:
            self._heard.take_in(entry)

    def of(self, case: Case) -> Heard:
        """What was heard, dated by what stands in the case."""
        if self._heard is None:
            self._heard = Heard.of(self._entries())
        return self._heard.settle(case)
