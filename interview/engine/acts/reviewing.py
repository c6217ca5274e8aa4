"""Looking at the plan again with the person, part by part; and rating areas of their life on a scale of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act, Telling, numbered
from interview.engine.acts.planning import RecordNeed
from interview.engine.events import planning, reaching, reviewing
from interview.engine.events.recording import SaidUnrecorded
from interview.engine.events.told import StatementRecorded
from interview.engine.reviewed import (
    AREA,
    MOST_STEPS,
    NEED,
    OUTCOMES,
    RISK,
    SERVICE,
    STATES,
    kind_of,
    part_named,
)
from interview.engine.stage import Refused
from interview.engine.terms import LineAnswer, Outcome, ReviewOutcome, WayOut
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage

ANSWERS: dict[ReviewOutcome, LineAnswer] = {"not_wanted": "no", "change": "change", "later": "later"}
"""What is said of a line in a review that is an answer to it as well. Whatever else is said, the answer stays."""


class ReviewPart(Telling, tag="review-part", frozen=True, kw_only=True):
    """How one part of the plan came out, with their words to it, if any. Nothing has to be looked at.

    ``about`` is the id of a line, ``need:<id>``, ``risk:<id>``, ``service:<number>``, or ``goal:<id>`` of a line for what that
    line quotes.

    A need stands accordingly, and a line that is not wanted, put off or to be changed is answered so, and so is a service
    that is not wanted any more: that is the person's own answer, and counts like one to a line that was read out.
    """

    about: str
    outcome: ReviewOutcome
    note: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        about = part_named(stage.case, self.about)
        kind = kind_of(stage.case, about)
        if kind is None:
            raise Refused(_why_not(stage, about))
        if self.outcome not in OUTCOMES[kind]:
            raise Refused(f"'{self.outcome}' cannot be said of that part of the plan. Choose from the list.")
        before = self._before(stage) if kind == "need" else None
        said = self.taken_down(stage, about=_said_about(about)) if before is None else before[0]
        captured, said_at = self.heard(stage)
        statement = stage.number if isinstance(said, StatementRecorded) else None
        reviewed = reviewing.PartReviewed(
            about=about,
            outcome=self.outcome,
            statement=statement,
            note=self.note if self.note is not None and self.note.text.strip() else None,
            unrecorded=isinstance(said, SaidUnrecorded),
            captured=captured,
            said_at=said_at,
        )
        events: list[AnyEvent] = list(before) if before is not None else [said] if said is not None else []
        events.append(reviewed)
        if kind in ("line", "safety") and self.outcome in ANSWERS:
            events.append(
                planning.LineAnswered(
                    line=about,
                    answer=ANSWERS[self.outcome],
                    statement=statement,
                    captured=captured,
                    said_at=said_at,
                )
            )
        if kind == "service" and self.outcome == "not_wanted":
            events.append(
                reaching.ServiceAnswered(
                    service=int(about.removeprefix(SERVICE)),
                    answer="no",
                    statement=statement,
                    captured=captured,
                    said_at=said_at,
                )
            )
        return tuple(events)

    def _before(self, stage: Stage) -> tuple[AnyEvent, ...] | None:
        """How the need stands from now on, where what is said of it tells; with what they said of it first."""
        if self.outcome not in STATES:
            return None
        told = {name: getattr(self, name) for name in Telling.__struct_fields__}
        need = self.about.removeprefix(NEED)
        return RecordNeed(need=need, state=STATES[self.outcome], **told).events(stage)


def _said_about(about: str) -> str:
    """What a statement about a part is about: a need by its id, a service as where it was offered."""
    if about.startswith(SERVICE):
        return f"service-{about.removeprefix(SERVICE)}"
    return about.removeprefix(NEED)


def _why_not(stage: Stage, about: str) -> str:
    if about.startswith(RISK) and about.removeprefix(RISK) in stage.case.risks:
        return "They were not told of that risk. What they do not know of is not looked at with them."
    name = about.removeprefix(SERVICE)
    if about.startswith(SERVICE) and name.isdecimal() and int(name) in stage.case.services:
        return "They declined that service. What they did not want is not looked at with them."
    line = stage.case.lines.get(about)
    if line is not None and line.dropped:
        return "That line is not in the plan any more. Choose one that is."
    return "There is no such part of the plan. Choose one from the list."


class ChooseScale(Act, tag="choose-scale", frozen=True, kw_only=True):
    """Their own words for how something is, from the worst to the best, before areas are rated. It may be left out."""

    steps: tuple[Words, ...]

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        steps = tuple(Words(one.text.strip()) for one in self.steps if one.text.strip())
        if not 2 <= len(steps) <= MOST_STEPS:
            raise Refused(f"A scale has 2 to {MOST_STEPS} words, each on a line of its own. Type them.")
        if len({one.text for one in steps}) < len(steps):
            raise Refused("One word stands twice in the scale. Give each step its own.")
        if not stage.keeps_words(AREA):
            raise Refused("They want none of these words written down. Rate without a scale.")
        return (reviewing.ScaleChosen(steps=steps),)


class RateArea(Telling, tag="rate-area", frozen=True, kw_only=True):
    """How they say an area is: ``step`` of the scale that they chose last, their words, or both."""

    area: Outcome
    step: int | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _asked(stage, self.area)
        scale = stage.case.reviewed.scale
        if self.step is not None and (scale is None or not 1 <= self.step <= len(scale.steps)):
            raise Refused("That is no step of their scale. Choose one of their words, or type what they say.")
        said = self.taken_down(stage, about=f"{AREA}{self.area}", came=self.step is None)
        if self.step is None and said is None:
            raise Refused(
                "Say how they rate it: a word of their scale, or what they say. They may leave it, too."
            )
        captured, said_at = self.heard(stage)
        rated = reviewing.AreaRated(
            area=self.area,
            scale=scale.number if scale is not None and self.step is not None else None,
            step=self.step,
            statement=numbered(stage, said),
            unrecorded=isinstance(said, SaidUnrecorded),
            captured=captured,
            said_at=said_at,
        )
        return (said, rated) if said else (rated,)


class LeaveArea(Telling, tag="leave-area", frozen=True, kw_only=True):
    """They do not say how an area is: not now, rather not, or they do not know."""

    area: Outcome
    way_out: WayOut

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _asked(stage, self.area)
        said = self.taken_down(stage, about=f"{AREA}{self.area}")
        captured, said_at = self.heard(stage)
        left = reviewing.AreaLeft(
            area=self.area,
            way_out=self.way_out,
            statement=numbered(stage, said),
            captured=captured,
            said_at=said_at,
        )
        return (said, left) if said else (left,)


def _asked(stage: Stage, area: str) -> None:
    if area not in stage.step.areas:
        raise Refused("That area is not asked about here. Choose one from the list.")
