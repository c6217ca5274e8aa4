"""Breaks that were offered, with what came of it, and the signs that they were offered on. Neutral facts, all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.breaks import BreakAsked, Sign
from interview.engine.events.base import Heard
from interview.engine.terms import BreakAnswer, BreakOffer, WhyBreak
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class SignNoted(Heard, tag="sign-noted", frozen=True, kw_only=True):
    """The worker noted a sign that it may be too much. ``sign`` is an id of the flow's list."""

    sign: str | None = None
    words: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        noted = Sign(
            number=entry.seq,
            session=case.sessions,
            sign=self.sign,
            words=self.words,
            said_at=self.said_at,
        )
        case.breaks.signs[entry.seq] = noted
        if self.captured == "live":
            case.breaks.open_signs = (*case.breaks.open_signs, entry.seq)


class BreakOffered(Heard, tag="break-offered", frozen=True, kw_only=True):
    """A break, or something to come to rest by, was offered or asked for; ``answer`` is the person's.

    ``minutes`` is how long they had been together without one, where it was live; ``signs`` the entries of the signs
    that were noted since; ``statement`` what they said to it. A break that is taken live begins with the next entry.
    """

    why: WhyBreak
    offered: tuple[BreakOffer, ...]
    answer: BreakAnswer
    signs: tuple[int, ...] = ()
    minutes: int | None = None
    statement: int | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        breaks = case.breaks
        breaks.asked.append(
            BreakAsked(
                number=entry.seq,
                session=case.sessions,
                why=self.why,
                offered=self.offered,
                answer=self.answer,
                signs=self.signs,
                minutes=self.minutes,
                statement=self.statement,
                said_at=self.said_at,
            )
        )
        breaks.open_signs = ()
        if self.captured == "live" and breaks.since is not None:
            breaks.since = entry.at
