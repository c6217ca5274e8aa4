"""Answers sorted by the class they are disclosed as: choices, what matters, safe contact, and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interview.engine.adjusting import prompts_about
from interview.engine.ages import age_at, under_18
from interview.engine.offered import true_of
from interview.engine.purposes import REFERRAL, referral_of
from interview.engine.reading import READ_ACCOUNT
from interview.engine.variants import variant
from interview.plan.asked import (
    asked_elsewhere,
    expected_steps,
    questions_to_the_person,
    scopes,
    standing_of,
)
from interview.plan.children import View
from interview.plan.consented import ConsentStanding
from interview.plan.earlier import earlier
from interview.plan.earlier_parts import (
    EarlierAnswer,
    EarlierChoice,
    EarlierContact,
    EarlierPreference,
    EarlierUnplaced,
)
from interview.plan.heard import When, when
from interview.plan.parts import Answered, Choice, ContactAnswer, Preference, UnplacedAnswer
from interview.plan.purposes import in_order
from interview.plan.referring import who_can_refer
from interview.plan.rests_on import rests_on
from interview.plan.statements import in_telling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow, Question, Step
    from interview.engine.case import Case
    from interview.engine.terms import AgeBand
    from interview.engine.words import Words
    from interview.plan.consented import ConsentSaid
    from interview.plan.heard import Heard, Hearing
    from interview.plan.parts import AnswerStanding


Kind = Literal["choice", "view", "preference", "contact", "answer"]


class _Fields(When):
    question: str
    message: str
    standing: AnswerStanding
    choice: str | None
    statements: tuple[int, ...]


def choices(
    case: Case, flow: Flow, heard: Heard, *, first_responder: bool | None = None
) -> tuple[Choice, ...]:
    """Each choice that is the person's alone, also one that was not asked yet.

    ``first_responder``: whether the organisation can refer itself; None where no profile says so. What was chosen by
    somebody taken for an adult who is treated as under 18 now leads to no referral.
    """
    return tuple(
        Choice(
            **fields,
            earlier=earlier(EarlierChoice, case, question.id, heard),
            said_as=_said_as(case, heard, question.id),
            who_can_refer=who_can_refer(case, flow, first_responder=first_responder)
            if question.referral and fields["choice"] != "no" and not under_18(case.age_band)
            else (),
            rests_on=rests_on(flow, question.after, heard, _given(fields, heard)),
        )
        for _, question, fields in _of(case, flow, heard, "choice")
    )


def views(case: Case, flow: Flow, heard: Heard) -> tuple[View, ...]:
    """What somebody under 18 thinks and wishes of what others decide, also where it was not asked yet."""
    return tuple(
        View(
            **fields,
            earlier=earlier(EarlierPreference, case, question.id, heard),
            said_as=_said_as(case, heard, question.id),
        )
        for _, question, fields in _of(case, flow, heard, "view")
    )


def _said_as(case: Case, heard: Heard, about: str) -> AgeBand | None:
    hearing = heard.answers.get(about)
    return None if hearing is None else age_at(case, hearing.entry)


def _given(fields: _Fields, heard: Heard) -> Hearing | None:
    """When a choice was made; a way out of it is none, and rests on nothing."""
    return heard.answers.get(fields["question"]) if fields["standing"] == "answered" else None


def preferences(case: Case, flow: Flow, heard: Heard) -> tuple[Preference, ...]:
    """What matters to the person in how they are supported."""
    asked = tuple(
        Preference(
            **fields,
            earlier=earlier(EarlierPreference, case, question.id, heard),
            adjustments=_changed(case, question.id),
        )
        for kind in ("preference", "answer")
        for _, question, fields in _of(case, flow, heard, kind)
        if kind == "preference" or _changed(case, question.id)
    )
    in_passing = (prompt for prompt in prompts_about(flow) if _changed(case, prompt))
    return (*asked, *(_in_passing(case, prompt) for prompt in dict.fromkeys(in_passing)))


def _changed(case: Case, about: str) -> tuple[Words, ...]:
    """What is done differently because of it."""
    return tuple(one.words for one in case.reached_out.adjustments.values() if one.question == about)


def _in_passing(case: Case, prompt: str) -> Preference:
    """A prompt of which something came: it has no answer of its own, but what was told at it."""
    told = in_telling(case, [one.number for one in case.statements.values() if one.prompt == prompt])
    return Preference(
        question=prompt,
        message=prompt,
        standing="answered" if told else "asked",
        choice=None,
        statements=told,
        **when(None),
        earlier=(),
        adjustments=_changed(case, prompt),
    )


def contact_answers(case: Case, flow: Flow, heard: Heard) -> tuple[ContactAnswer, ...]:
    """How to reach the person safely."""
    return tuple(
        ContactAnswer(**fields, earlier=earlier(EarlierContact, case, question.id, heard))
        for _, question, fields in _of(case, flow, heard, "contact")
    )


def other_answers(case: Case, flow: Flow, heard: Heard) -> tuple[Answered, ...]:
    """Everything else that could have been asked, and what was asked while something had broken in."""
    return tuple(
        Answered(
            **fields,
            earlier=earlier(EarlierAnswer, case, question.id, heard),
            during=_during(step, question, heard),
            phase=step.phase,
        )
        for step, question, fields in _of(case, flow, heard, "answer")
    )


def _during(step: Step, question: Question, heard: Heard) -> str | None:
    """What had broken in. A step that all protocols share does not say which of them it was; the record does."""
    return None if step.protocol is None else heard.during.get(question.id, step.protocol)


def _of(case: Case, flow: Flow, heard: Heard, kind: Kind) -> Iterator[tuple[Step, Question, _Fields]]:
    for step, question, standing in (*questions_to_the_person(case, flow), *asked_elsewhere(case, flow)):
        if _kind(step, question) == kind:
            message = variant(flow, question.text, case)
            yield step, question, _fields(case, question, standing, heard, message=message)


def _kind(step: Step, question: Question) -> Kind:
    if question.private == "contact":
        return "contact"
    if question.view:
        return "view"
    match step.phase:
        case "CHOICE":
            return "choice"
        case "NEEDS":
            return "preference"
        case _:
            return "answer"


def _fields(
    case: Case, question: Question, standing: AnswerStanding, heard: Heard, *, message: str
) -> _Fields:
    answer = case.answers.get(question.id)
    return _Fields(
        question=question.id,
        message=message,
        standing=standing,
        choice=answer.choice if answer else None,
        statements=in_telling(case, answer.statements) if answer else (),
        **when(heard.answers.get(question.id) if answer else None),
    )


def unplaced_answers(case: Case, flow: Flow, heard: Heard) -> tuple[UnplacedAnswer, ...]:
    """Answers to questions that are in another flow than this one."""
    known = {question.id for step in (*flow.step, *flow.elsewhere) for question in step.questions}
    known |= scopes(flow)
    known |= {row.id for step in flow.step for row in step.rows}
    return tuple(
        UnplacedAnswer(
            question=question,
            standing=standing_of(case, question),
            choice=answer.choice,
            statements=in_telling(case, answer.statements),
            **when(heard.answers.get(question)),
            earlier=earlier(EarlierUnplaced, case, question, heard),
        )
        for question, answer in case.answers.items()
        if question not in known
    )


def consents(case: Case, flow: Flow, heard: Heard) -> tuple[ConsentStanding, ...]:
    """Each yes or no that was asked for or could have been, with the last answer.

    Whether a new worker may read the account is only asked where there is one.
    """
    asked_at = {scope: step for step in flow.step for scope in step.scopes}
    expected = (scope for step in expected_steps(case, flow) for scope in step.scopes)
    return tuple(
        _consent(case, flow, heard, scope, asked_at.get(scope))
        for scope in in_order(case, flow, tuple(dict.fromkeys((*expected, *case.consents))))
        if scope != READ_ACCOUNT or _said(case, scope) != "not_asked"
    )


def _consent(case: Case, flow: Flow, heard: Heard, scope: str, asked_at: Step | None) -> ConsentStanding:
    standing = _said(case, scope)
    answered = None if standing in ("not_asked", "asked") else heard.answers.get(scope)
    then = age_at(case, answered.entry) if answered else None
    as_a_child = (
        then if under_18(then) else None
    )  # it rests on what a child is told, whoever they turn out to be
    topics = true_of(case, flow, asked_at.after, then=as_a_child) if asked_at and standing == "given" else ()
    purpose = flow.purpose_of(scope)
    referral = referral_of(scope)
    named = REFERRAL if referral is not None else purpose.id if purpose is not None else None
    return ConsentStanding(
        scope=scope,
        purpose=named,
        what=case.consents_asked[scope].what if standing == "given" else (),
        referral=referral,
        standing=standing,
        said_as=then,
        **when(answered),
        rests_on=rests_on(flow, topics, heard, answered),
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
