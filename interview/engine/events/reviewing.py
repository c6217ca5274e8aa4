"""A plan looked at again with the person, part by part; and how they rate areas of their life, in their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event, Heard
from interview.engine.reviewed import LookedAt, Rated, Scale, turns
from interview.engine.terms import Outcome, ReviewOutcome, WayOut
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class PartReviewed(Heard, tag="part-reviewed", frozen=True, kw_only=True):
    """How one part of the plan came out, as the person said. ``note`` is the worker's.

    A line that is done stays in the plan as done, and nobody reads it out again; said to be going on, it is to be done
    again. What follows for a need, or for the answer to a line, stands in events of its own.
    """

    about: str
    outcome: ReviewOutcome
    statement: int | None = None
    note: Words | None = None
    unrecorded: bool = False
    """They said why, and the words were not written down, as they wished."""

    def fold(self, case: Case, entry: Entry) -> None:
        line = case.lines.get(self.about)
        case.reviewed.at(entry.seq, said=self.said_at.at or entry.at)
        case.reviewed.look(
            LookedAt(
                about=self.about,
                outcome=self.outcome,
                statement=self.statement,
                note=self.note,
                number=entry.seq,
                session=case.sessions,
                said_at=self.said_at,
                revision=line.revision if line is not None else None,
                what=line.what if line is not None else None,
                unrecorded=self.unrecorded,
            )
        )
        if line is not None and turns(case, self.about, self.outcome):
            case.plan_agreed = None
            case.lines[line.line] = msgspec.structs.replace(line, done=self.outcome == "done")
        if self.outcome == "done":
            case.carried.pop(self.about, None)


class ScaleChosen(Event, tag="scale-chosen", frozen=True, kw_only=True):
    """The person's own words for how something is, from the worst to the best. What was rated before keeps its own."""

    steps: tuple[Words, ...]

    def fold(self, case: Case, entry: Entry) -> None:
        case.reviewed.scales[entry.seq] = Scale(number=entry.seq, steps=self.steps)


class AreaRated(Heard, tag="area-rated", frozen=True, kw_only=True):
    """How the person says an area of their life is now. ``scale`` is the entry with their words, ``step`` 1 the worst."""

    area: Outcome
    scale: int | None = None
    step: int | None = None
    statement: int | None = None
    unrecorded: bool = False

    def fold(self, case: Case, entry: Entry) -> None:
        case.reviewed.at(entry.seq, said=self.said_at.at or entry.at)
        case.reviewed.rate(
            Rated(
                area=self.area,
                number=entry.seq,
                session=case.sessions,
                said_at=self.said_at,
                scale=self.scale,
                step=self.step,
                statement=self.statement,
                unrecorded=self.unrecorded,
            )
        )


class AreaLeft(Heard, tag="area-left", frozen=True, kw_only=True):
    """The person did not say how an area is. That is an answer, and is not the same as not asked."""

    area: Outcome
    way_out: WayOut
    statement: int | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.reviewed.at(entry.seq, said=self.said_at.at or entry.at)
        case.reviewed.rate(
            Rated(
                area=self.area,
                number=entry.seq,
                session=case.sessions,
                said_at=self.said_at,
                way_out=self.way_out,
                statement=self.statement,
            )
        )
