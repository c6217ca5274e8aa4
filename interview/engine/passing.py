"""Which steps need not be gone through again: all that they ask was settled before. Nothing settled is asked twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.conditions import CONDITIONS, asked_here, may_need_interpreter, topic_settled
from interview.engine.not_fitting import not_fitting
from interview.engine.nrm import needs_no_asking
from interview.engine.offered import topics_here

if TYPE_CHECKING:
    from collections.abc import Collection

    from flows.model import Flow, Step
    from interview.engine.case import Case

INTERPRETER = "interpreter"
"""The yes or no to somebody who interprets."""

ON = ("continue", "leave-open")
"""Moves that go on in the order of the flow. Any other is chosen for where it leads, and passes over nothing."""

PUT_OFF = frozenset({"time", "lawyer-first"})
"""Answers that leave a choice for another day: time to think, or a lawyer first. They are no yes and no refusal."""


def passing(case: Case, flow: Flow, to: str, *, here: Collection[str]) -> tuple[tuple[str, ...], str]:
    """The steps that are passed over on the way to ``to``, and the step that is come to instead.

    ``here`` are the steps that this session came to already: whoever looked back at one walks forward through them again.
    """
    passed: list[str] = []
    while to not in passed:
        step = flow.find(to)
        if to in here or not settled_before(case, flow, step):
            break
        way = step.ways().get(step.passed_by)
        if way is None or (way.when is not None and not CONDITIONS[way.when](case, flow, step)):
            break
        passed.append(to)
        to = way.to
    return tuple(passed), to


def settled_before(case: Case, flow: Flow, step: Step) -> bool:
    """Whether everything that a step asks or explains was settled before this session came to it.

    What broke in is asked each time that it does. What a step asks ``each_time``, and every yes or no, counts only from the sitting that is going on; that one lasts
    through a change of flow.
    """
    if step.protocol is not None:
        return False
    if step.needless is not None and CONDITIONS[step.needless](case, flow, step):
        return True
    match step.kind:
        case "ask":
            return bool(step.questions) and all(
                _answered(case, question.id, anew=step.each_time)
                or _does_not_fit(case, question.id, anew=step.each_time)
                or needs_no_asking(case, question.id)
                for question in asked_here(case, flow, step)
            )
        case "explain":
            topics = topics_here(case, flow, step)
            return bool(topics) and all(topic_settled(case, flow, topic) for topic in topics)
        case "consent":
            scopes = asked_for(case, step)
            return bool(scopes) and all(
                _said(case, scope) or _answered(case, scope, anew=True) for scope in scopes
            )
        case "grid":
            asked = [row.id for row in step.rows if row.ask]
            return bool(asked) and all(
                (row in case.needs and case.needs[row].session >= case.sat_since)
                or _answered(case, row, anew=True)
                for row in asked
            )
        case "say":
            return step.id in case.reached_sitting
        case _:
            return False


def asked_for(case: Case, step: Step) -> tuple[str, ...]:
    """What the step asks a yes or no for. Whether somebody may interpret is asked only where somebody might."""
    if may_need_interpreter(case):
        return step.scopes
    answered = (*case.consents, *case.answers)
    return tuple(scope for scope in step.scopes if scope != INTERPRETER or scope in answered)


def _said(case: Case, scope: str) -> bool:
    return scope in case.consents and case.consents_asked[scope].number > case.sat_from


def _does_not_fit(case: Case, question: str, *, anew: bool) -> bool:
    mark = not_fitting(case, question)
    return mark is not None and (not anew or mark.number > case.sat_from)


def _answered(case: Case, question: str, *, anew: bool) -> bool:
    answer = case.answers.get(question)
    if answer is None or answer.choice in PUT_OFF or answer.way_out == "not_now":
        return False
    if anew and answer.number <= case.sat_from:
        return False
    return answer.choice is not None or bool(answer.statements) or answer.way_out is not None
