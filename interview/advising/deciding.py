"""What a worker decided on advice about their wording, and its entry in the record beside what they wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.advising.worker_words import written
from interview.engine.events.deciding import WordingDecided
from interview.engine.stage import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.engine.case import Case
    from interview.engine.events import AnyEvent


class Decided(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Ids of terms that the worker was shown: left as they are, or put in the neutral wording."""

    kept: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.kept or self.reworded)

    def and_of(self, other: Decided) -> Decided:
        """Both together, each term once. What was kept anywhere was kept."""
        kept = dict.fromkeys((*self.kept, *other.kept))
        reworded = dict.fromkeys((*self.reworded, *other.reworded))
        return Decided(kept=tuple(kept), reworded=tuple(one for one in reworded if one not in kept))


def with_decision(events: Sequence[AnyEvent], decided: Decided, case: Case) -> tuple[AnyEvent, ...]:
    """The events of an act, and what was decided on the wording of what the worker wrote in one of them.

    ``case`` is as it is before them. Raises Refused for what is no term, or where a worker wrote nothing.
    """
    if not decided:
        return tuple(events)
    from interview.questioning.notes import term_ids

    if not {*decided.kept, *decided.reworded} <= term_ids():
        raise Refused("That is not a term that wording is looked through for. Name it by its id.")
    for number, event in enumerate(events, start=case.seq + 1):
        if any(not words.erased and words.text.strip() for _, words in written(event, case)):
            made = WordingDecided(of=number, kept=decided.kept, reworded=decided.reworded)
            return (*events, made)
    raise Refused("No wording of the worker's own is kept by that, so nothing was decided on one.")
