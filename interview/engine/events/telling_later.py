"""That the person was told later of what was shared of them, or why they are not told after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event, day_noted_at
from interview.engine.terms import ToldInTheEnd
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class ToldOfShare(Event, tag="told-of-share", frozen=True, kw_only=True):
    """The person knows now of what the entry ``share`` tells; or they are not told after all, and why.

    ``on`` is the day, ``how`` in the worker's words. It may be noted again, and the last time holds.
    """

    share: int
    told: ToldInTheEnd
    on: str | None = None
    how: Words | None = None
    why: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.shares[self.share] = msgspec.structs.replace(
            case.shares[self.share],
            told=self.told == "yes",
            still_to_tell=False,
            told_on=self.on,
            told_on_noted_at=None if self.on is None else day_noted_at(case, entry),
            told_how=self.how,
            why_not_told=self.why,
        )
