"""That a need or a risk was recorded by mistake, and that it was none after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.by_mistake import put_back, take_out
from interview.engine.events.base import Event
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class RecordedByMistake(Event, tag="recorded-by-mistake", frozen=True, kw_only=True):
    """A need or a risk should not have been recorded in this case. ``about`` is ``need:<id>`` or ``risk:<id>``.

    All that was recorded of it until now stays in the record, and counts no more.
    """

    about: str
    reason: Words

    def fold(self, case: Case, entry: Entry) -> None:
        take_out(case, self.about, number=entry.seq, reason=self.reason)


class PutBackAgain(Event, tag="put-back-again", frozen=True, kw_only=True):
    """It was no mistake: it stands again as it stood."""

    about: str

    def fold(self, case: Case, entry: Entry) -> None:
        put_back(case, self.about, number=entry.seq)
