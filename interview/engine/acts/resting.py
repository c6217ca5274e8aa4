"""A sign that it is too much, and the offer of a break. The worker offers, the person says; nothing is done by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Hearing, Telling, numbered
from interview.engine.breaks import minutes_since
from interview.engine.events import resting, session
from interview.engine.stage import Refused
from interview.engine.terms import BreakAnswer, BreakOffer, WhyBreak
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage

A_BREAK = "a-break"
"""What their words are about with which they answer the offer of one."""


class NoteSign(Hearing, tag="note-sign", frozen=True, kw_only=True):
    """What the worker saw or heard and takes for a sign that it is too much: of the flow's list, in words, or both."""

    sign: str | None = None
    words: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        words = self.words if self.words is not None and self.words.text.strip() else None
        if self.sign is None and words is None:
            raise Refused("No sign is noted yet. Choose one of the list, or type what you saw or heard.")
        if self.sign is not None and all(one.id != self.sign for one in stage.flow.sign):
            raise Refused(f"'{self.sign}' is not on the list of signs of this interview. Choose one of it.")
        captured, said_at = self.heard(stage)
        return (resting.SignNoted(sign=self.sign, words=words, captured=captured, said_at=said_at),)


class OfferBreak(Telling, tag="offer-break", frozen=True, kw_only=True):
    """A break or the like was offered, or the person asked for one. Taken now, the session rests from here on.

    What they say to it is kept as theirs, if anything is typed; no answer needs a reason.
    """

    why: WhyBreak = "time"
    offered: tuple[BreakOffer, ...] = ("break",)
    answer: BreakAnswer

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.offered:
            raise Refused(
                "Nothing is chosen that was offered. Choose a break, or something to come to rest by."
            )
        statement = self.taken_down(stage, about=A_BREAK)
        captured, said_at = self.heard(stage)
        live = captured == "live"
        offered = resting.BreakOffered(
            why=self.why,
            offered=tuple(dict.fromkeys(self.offered)),
            answer=self.answer,
            signs=stage.case.breaks.open_signs,
            minutes=minutes_since(stage.case, stage.now) if live else None,
            statement=numbered(stage, statement),
            captured=captured,
            said_at=said_at,
        )
        rests = live and self.answer == "taken" and "break" in self.offered
        return (
            *((statement,) if statement else ()),
            offered,
            *((session.SessionPaused(),) if rests else ()),
        )
