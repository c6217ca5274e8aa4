"""Answers sorted by the class they are disclosed as: choices, what matters, safe contact, and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from interview.plan.asked import expected_steps, questions_to_the_person, scopes, standing_of
from interview.plan.model import ConsentStanding
from interview.plan.parts import Answered, Choice, ContactAnswer, Preference, UnplacedAnswer
from interview.plan.statements import in_telling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow, Question, Step
    from interview.engine.case import Case
    from interview.plan.model import ConsentSaid
    from interview.plan.parts import AnswerStanding


Kind = Literal["choice", "preference", "contact", "answer"]


class _Fields(TypedDict):
    question: str
    message: str
    standing: AnswerStanding
    choice: str | None
    statements: tuple[int, ...]


def choices(case: Case, flow: Flow) -> tuple[Choice, ...]:
    """Each choice that is the person's alone, also one that was not asked yet."""
    return tuple(Choice(**fields) for _, fields in _of(case, flow, "choice"))


def preferences(case: Case, flow: Flow) -> tuple[Preference, ...]:
    """What matters to the person in how they are supported."""
    return tuple(Preference(**fields) for _, fields in _of(case, flow, "preference"))


def contact_answers(case: Case, flow: Flow) -> tuple[ContactAnswer, ...]:
    """How to reach the person safely."""
    return tuple(ContactAnswer(**fields) for _, fields in _of(case, flow, "contact"))


def other_answers(case: Case, flow: Flow) -> tuple[Answered, ...]:
    """Everything else that could have been asked, and what was asked while something had broken in."""
    return tuple(Answered(**fields, during=step.protocol) for step, fields in _of(case, flow, "answer"))


def _of(case: Case, flow: Flow, kind: Kind) -> Iterator[tuple[Step, _Fields]]:
    for step, question, standing in questions_to_the_person(case, flow):
        if _kind(step, question) == kind:
            yield step, _fields(case, question, standing)


def _kind(step: Step, question: Question) -> Kind:
    if question.private == "contact":
        return "contact"
    match step.phase:
        case "CHOICE":
            return "choice"
        case "NEEDS":
            return "preference"
        case _:
            return "answer"


def _fields(case: Case, question: Question, standing: AnswerStanding) -> _Fields:
    answer = case.answers.get(question.id)
    return _Fields(
        question=question.id,
        message=question.text,
        standing=standing,
        choice=answer.choice if answer else None,
        statements=in_telling(case, answer.statements) if answer else (),
    )


def unplaced_answers(case: Case, flow: Flow) -> tuple[UnplacedAnswer, ...]:
    """Answers to questions that are in another flow than this one."""
    known = {question.id for step in flow.step for question in step.questions} | scopes(flow)
    return tuple(
        UnplacedAnswer(
            question=question,
            standing=standing_of(case, question),
            choice=answer.choice,
            statements=in_telling(case, answer.statements),
        )
        for question, answer in case.answers.items()
        if question not in known
    )


def consents(case: Case, flow: Flow) -> tuple[ConsentStanding, ...]:
    """Each yes or no that was asked for or could have been, with the last answer."""
    expected = (scope for step in expected_steps(case, flow) for scope in step.scopes)
    return tuple(
        ConsentStanding(scope=scope, standing=_said(case, scope))
        for scope in dict.fromkeys((*expected, *case.consents))
    )


def _said(case: Case, scope: str) -> ConsentSaid:
    match case.consents.get(scope):
        case "given":
            return "given"
        case "refused":
            return "refused"
        case "withdrawn":
            return "withdrawn"
        case _:
            return standing_of(case, scope)
