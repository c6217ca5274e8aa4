"""Which statements of the person something in a plan refers to. Only those stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.plan.gaps_lines import live_lines
from interview.plan.reached import wished_of_referrals
from interview.plan.reviewed import statements_in_review

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case
    from interview.plan.children import View
    from interview.plan.parts import Answered, Choice, ContactAnswer, Preference, UnplacedAnswer


def statements_used(
    case: Case, answered: Iterable[Choice | View | Preference | Answered | ContactAnswer | UnplacedAnswer]
) -> frozenset[int]:
    """Every statement that something in the plan refers to."""
    lines = live_lines(case)
    numbers: set[int | None] = set()
    numbers.update(*(line.because for line in lines))
    numbers.update(*(need.every_statement for need in case.needs.values()))
    numbers.update(*((*risk.because, *risk.own_view) for risk in case.risks.values()))
    answers = tuple(answered)
    numbers.update(*(answer.statements for answer in answers))
    numbers.update(*(before.statements for answer in answers for before in answer.earlier))
    numbers.update(*(topic.statements for topic in case.topics.values()))
    numbers.update(line.answer_statement for line in lines)
    numbers.update(line.goal.statement for line in lines if line.goal)
    numbers.update(service.statement for service in case.services.values())
    numbers.update(one.statement for one in case.account.put_first)
    numbers.update(one.statement for one in case.breaks.asked)
    numbers.update(statements_in_review(case))
    numbers.update(wished_of_referrals(case))
    numbers.update(*(one.statements for one in case.account.clarifying.values()))
    return frozenset(number for number in numbers if number is not None)
