"""What became of what the worker promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event
from interview.engine.promised import Came
from interview.engine.terms import PromiseCame, ToldOfIt
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class PromiseClosed(Event, tag="promise-closed", frozen=True, kw_only=True):
    """A promise was kept, kept late or could not be kept; ``told`` says whether the person knows of it.

    ``on`` is the day, in the worker's words. It may be noted again, and the last time holds.
    """

    promise: int
    came: PromiseCame
    told: ToldOfIt
    on: str | None = None
    why: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        came = Came(
            number=entry.seq,
            at=entry.at,
            worker=entry.actor,
            came=self.came,
            on=self.on,
            why=self.why,
            told=self.told,
        )
        before = case.promises[self.promise]
        case.promises[self.promise] = msgspec.structs.replace(before, noted=(*before.noted, came))
