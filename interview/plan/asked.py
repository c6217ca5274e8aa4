"""Which questions a flow would have asked by now, and how each of them stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.once import found_once
from interview.engine.clarifying import KIND
from interview.engine.conditions import is_asked, not_for_their_age
from interview.engine.not_fitting import not_fitting
from interview.engine.nrm import needs_no_asking
from interview.engine.passing import PUT_OFF
from interview.engine.variants import variant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flows.model import Flow, Question, Step
    from interview.engine.case import Case
    from interview.engine.terms import WayOut
    from interview.plan.earlier_parts import EarlierStanding
    from interview.plan.parts import AnswerStanding

WAYS_OUT: dict[WayOut, EarlierStanding] = {
    "not_now": "not_now",
    "rather_not": "declined",
    "dont_know": "unknown",
}


def standing_of(case: Case, question: str, *, said: bool = False) -> AnswerStanding:
    """How a question stands. It counts as asked once its wording was ``said``, not when it stood on a screen."""
    answer = case.answers.get(question)
    if answer is not None and answer.way_out is not None:
        return WAYS_OUT[answer.way_out]
    if answer is not None:
        return "none" if answer.choice == "none" else "answered"
    if not_fitting(case, question) is not None:
        return "not_appropriate"
    return "asked" if said else "not_asked"


def put_off(case: Case, question: str) -> str | None:
    """What they chose, where they want time for this choice or a lawyer first: they answered, and the choice is still to make."""
    answer = case.answers.get(question)
    return answer.choice if answer is not None and answer.choice in PUT_OFF else None


ANOTHER_DAY = "met-before"
"""The condition of moves that only a later sitting has."""


def only_seen(case: Case, row: str) -> bool:
    """Whether an immediate need was noted from what the worker, an agency or a document says, and nobody asked the person."""
    if row not in case.needs or case.answering.get(row):
        return False
    return all(part.need is not None and part.need.basis != "person" for part in case.needed.get(row, ()))


def expected_steps(case: Case, flow: Flow) -> tuple[Step, ...]:
    """The steps that this case could come to by moves alone, in the order of the flow.

    An interrupt that did not happen, a closing after a stop that nobody asked for, a second session that
    has not come yet, and a step that was passed over since there was nothing to ask leave nothing unasked.
    """
    steps = _of_a_return(flow) if case.sessions > 1 else _of_a_first_session(flow)
    return tuple(flow.in_nation(step, case.nation) for step in steps if not _was_needless(case, flow, step))


@found_once
def _of_a_first_session(flow: Flow) -> tuple[Step, ...]:
    return _led_to(flow, flow.start, closed=ANOTHER_DAY)


@found_once
def _of_a_return(flow: Flow) -> tuple[Step, ...]:
    return _led_to(flow, flow.start, flow.again)


def _led_to(flow: Flow, *first: str, closed: str | None = None) -> tuple[Step, ...]:
    """What can be come to from these steps by moves alone, but for what breaks in and by moves that are ``closed``."""
    steps = {step.id: step for step in flow.step}
    waiting = list(first)
    reached: set[str] = set()
    while waiting:
        step = waiting.pop()
        if step not in reached and step in steps:
            reached.add(step)
            ways = steps[step].ways().values()
            waiting.extend(move.to for move in ways if closed is None or move.when != closed)
    return tuple(step for step in flow.step if step.id in reached and step.protocol is None)


def _was_needless(case: Case, flow: Flow, step: Step) -> bool:
    """There was nothing to ask, or not at their age; or what is only asked later, if they want it, was never come to."""
    if step.id in case.reached:
        return False
    passed = step.needless is not None and step.id in case.passed_over
    return passed or step.kind == KIND or not_for_their_age(case, flow, step)


def questions_to_the_person(
    case: Case, flow: Flow, expected_here: Iterable[Step] | None = None
) -> Iterator[tuple[Step, Question, AnswerStanding]]:
    """Each question once, with how it stands: those that could have been asked, any other that was, and what a stop left.

    ``expected_here`` are the expected steps, where they are known already.
    """
    said = {put.message for put in case.put if put.said in ("as_shown", "differently")}
    steps = expected_steps(case, flow) if expected_here is None else expected_here
    expected = {step.id for step in steps}
    seen: set[str] = set()
    for step in flow.step:
        for question in step.questions:
            standing = standing_of(case, question.id, said=variant(flow, question.text, case) in said)
            asked = is_asked(case, flow, step, question)
            due = step.id in expected and asked and not needs_no_asking(case, question.id)
            said_once = standing != "not_asked" and (asked or standing != "asked")
            there = due or said_once or question.id in case.not_asked
            if step.audience == "person" and there and question.id not in seen:
                seen.add(question.id)
                yield step, question, standing


def without_reason(case: Case, flow: Flow) -> tuple[tuple[Step, Question], ...]:
    """Questions that the worker answered alone in a way that wants a reason, which is not noted."""
    wanted = tuple(
        (step, question)
        for step in flow.step
        for question in step.questions
        if question.reason and (answer := case.answers.get(question.id)) and answer.choice in question.reason
    )
    noted = {note.about for note in case.notes.values() if not note.words.erased} if wanted else ()
    return tuple(one for one in wanted if one[1].id not in noted)


def asked_elsewhere(case: Case, flow: Flow) -> Iterator[tuple[Step, Question, AnswerStanding]]:
    """Questions that other flows ask and this one does not, where they were answered or left there."""
    for step in flow.elsewhere:
        for question in step.questions:
            if step.audience == "person" and question.id in case.answers:
                yield step, question, standing_of(case, question.id)


def interpreter_took_part(case: Case) -> bool:
    """Whether anybody interpreted, whatever is on the screen."""
    return bool(case.interpreters) or case.interpreted


def private_statements(case: Case, flow: Flow) -> frozenset[int]:
    """Statements that answer a question about safe contact, or one whose class this flow cannot tell."""
    open_to_plan = {
        question.id
        for step in (*flow.step, *flow.elsewhere)
        if step.audience == "person"
        for question in step.questions
        if question.private == "words"
    }
    contact = {
        question.id for step in flow.step for question in step.questions if question.private == "contact"
    }
    rows = {row.id for step in flow.step for row in step.rows}
    kept_in = contact | (set(case.answers) - open_to_plan - scopes(flow) - rows)
    answered = {
        number
        for question in kept_in
        if question in case.answers
        for number in case.answers[question].every_statement
    }
    about = {number for number, statement in case.statements.items() if statement.about in kept_in}
    return frozenset(answered | about)


def scopes(flow: Flow) -> frozenset[str]:
    """Every yes or no that the flow asks for."""
    return frozenset(scope for step in flow.step for scope in step.scopes)
