"""An answer that was taken down at the wrong question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.once import found_once
from interview.engine.acts.base import Act
from interview.engine.answered import answered_by
from interview.engine.events import told
from interview.engine.reading import CLOSED, unread
from interview.engine.recording import words_kept
from interview.engine.stage import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flows.model import Flow, Step
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class MoveAnswer(Act, tag="move-answer", frozen=True, kw_only=True):
    """Have an answer stand at another question: the same words, told when they were told.

    Only words go, and only to a question that is asked of the person: what was chosen stays. Moving it back undoes it.
    """

    statement: int
    question: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        statement = stage.statement(self.statement)
        if statement in unread(stage.case, stage.sitting.worker):
            raise Refused(CLOSED)
        before = answered_by(stage.case, statement)
        asked_at = asked_of_the_person(stage.flow)
        if before is None:
            raise Refused("That is no answer to a question. Choose one of the answers.")
        if before not in asked_at:
            raise Refused("The question that it answers is not in this interview. Move it in the other one.")
        step = asked_at.get(self.question)
        if step is None:
            raise Refused(f"'{self.question}' is no question to the person. Choose one of those shown.")
        there = stage.case.answers.get(self.question)
        if self.question == before or (there is not None and statement in there.every_statement):
            raise Refused("The answer stands at this question already. Choose another one.")
        if not words_kept(stage.case.recording, step, about=self.question):
            raise Refused(
                "They do not want what they say to that question written down. Leave it, or erase it."
            )
        return (told.AnswerMoved(statement=statement, before=before, question=self.question, step=step.id),)


@found_once
def asked_of_the_person(flow: Flow) -> Mapping[str, Step]:
    """Each question that is put to the person, with the step that asks it first."""
    asked: dict[str, Step] = {}
    for step in flow.step:
        if step.audience == "person":
            for question in step.questions:
                asked.setdefault(question.id, step)
    return asked
