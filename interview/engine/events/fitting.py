"""That something the interview asks does not fit this person, as the worker says; and that it does after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event
from interview.engine.not_fitting import NotFitting
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class FoundNotToFit(Event, tag="found-not-to-fit", frozen=True, kw_only=True):
    """A step (``about`` is ``step:<id>``) or one thing that it asks does not fit, for the worker's reason.

    ``items`` is what had no answer then and is meant: the thing itself, or all of the step. An answer that comes later counts.
    """

    about: str
    items: tuple[str, ...]
    reason: Words

    def fold(self, case: Case, entry: Entry) -> None:
        case.not_fitting[self.about] = NotFitting(
            about=self.about, items=self.items, reason=self.reason, number=entry.seq
        )


class FoundToFit(Event, tag="found-to-fit", frozen=True, kw_only=True):
    """It fits after all. What was marked before stays in the record."""

    about: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.not_fitting.pop(self.about, None)
