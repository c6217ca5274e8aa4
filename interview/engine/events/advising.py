"""What the worker asked others about, and what they advised. It is the worker's, and never said by the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event
from interview.engine.standing import Advice
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class AdviceAsked(Event, tag="advice-asked", frozen=True, kw_only=True):
    """The worker asked somebody for advice. ``of`` is whom, by name or office; sealed like all that is typed."""

    of: Words
    question: Words

    def fold(self, case: Case, entry: Entry) -> None:
        case.advice[entry.seq] = Advice(number=entry.seq, of=self.of, question=self.question)


class AdviceGiven(Event, tag="advice-given", frozen=True, kw_only=True):
    """What came back to a question, as the worker noted it. More than once, if more came."""

    number: int
    answer: Words

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        asked = case.advice[self.number]
        case.advice[self.number] = msgspec.structs.replace(asked, answers=(*asked.answers, self.answer))
