"""Getting advice: the question that the worker put to a manager or another, and what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.events import advising
from interview.engine.stage import Refused
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class AskAdvice(Act, tag="ask-advice", frozen=True, kw_only=True):
    """Note that advice was asked, of whom, and the question. Details of the person do not belong in it."""

    of: Words
    question: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:  # noqa: ARG002
        if not self.of.text.strip():
            raise Refused("Say whom you ask, by name or office.")
        if not self.question.text.strip():
            raise Refused("There is no question yet. Type it, without details of the person.")
        return (advising.AdviceAsked(of=self.of, question=self.question),)


class RecordAdvice(Act, tag="record-advice", frozen=True, kw_only=True):
    """Note what came back to a question. ``number`` is the question's."""

    number: int
    answer: Words

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.number not in stage.case.advice:
            raise Refused("No such question was asked in this case. Choose one from the list.")
        if not self.answer.text.strip():
            raise Refused("There is no answer yet. Type what was advised.")
        return (advising.AdviceGiven(number=self.number, answer=self.answer),)
