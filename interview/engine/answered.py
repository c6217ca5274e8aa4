"""How a question stands, folded from all that was ever given in answer to it.

What was given is kept piece by piece, each with the entry it came in: an answer that was taken down at the wrong question
can then be moved, and both questions stand as if it had been taken down at the right one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.standing import Answer
from interview.engine.telling import told_before
from interview.engine.terms import Captured, Moment, WayOut

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.case import Case


class GivenPart(msgspec.Struct, frozen=True, kw_only=True):
    """One thing given in answer: something chosen, a statement, a way out, or words that were not written down.

    ``number`` is that of the entry; ``anew``, that what was chosen before does not stand beside it; ``said``, the statement
    that was taken down with it, which tells its place in the order of telling.
    """

    number: int
    session: int
    choice: str | None = None
    statement: int | None = None
    way_out: WayOut | None = None
    anew: bool = False
    said: int | None = None
    captured: Captured = "live"
    said_at: Moment = Moment()


def give(case: Case, question: str, *parts: GivenPart) -> None:
    """Take in what was given in answer to a question."""
    _stand(case, question, (*case.given.get(question, ()), *parts))


def take(case: Case, question: str, statement: int) -> tuple[GivenPart, ...]:
    """Take a statement out of an answer: what else was given stands, and without any the question is open again."""
    given = case.given.get(question, ())
    taken = tuple(part for part in given if part.statement == statement)
    _stand(case, question, tuple(part for part in given if part not in taken))
    return taken


def forget(case: Case, question: str) -> None:
    """Leave nothing of what was answered: it is said otherwise now, as a yes or no or as a need."""
    _stand(case, question, ())


def answered_by(case: Case, statement: int) -> str | None:
    """The question that a statement was given in answer to, or None. That it is still so elsewhere does not count."""
    about = case.statements[statement].about
    answer = case.answers.get(about or "")
    return about if answer is not None and statement in answer.statements else None


def _stand(case: Case, question: str, parts: tuple[GivenPart, ...]) -> None:
    case.given[question] = in_order = tuple(sorted(parts, key=lambda part: part.number))
    if (answer := folded(case, question, in_order)) is None:
        case.answers.pop(question, None)
    else:
        case.answers[question] = answer


def folded(case: Case, question: str, parts: Iterable[GivenPart]) -> Answer | None:
    """How a question stands by these parts of what was given, in the order of their entries."""
    answer: Answer | None = None
    for part in parts:
        if answer is not None and told_before(case, part, answer, session=part.session, statement=part.said):
            answer = _with_earlier(answer, part)
            continue
        before = answer or Answer(question=question)
        statements = before.statements
        if part.statement is not None:
            statements = (*statements, part.statement)
        stands = None if part.anew else before.choice
        nothing = part.choice is None and part.statement is None
        answer = Answer(
            question=question,
            choice=None if part.way_out else part.choice or stands,
            way_out=part.way_out,
            statements=statements,
            number=part.number,
            session=part.session,
            unrecorded=not part.way_out and (nothing or before.unrecorded),
            captured=part.captured,
            said_at=part.said_at,
            said=part.said,
        )
    return answer


def _with_earlier(answer: Answer, part: GivenPart) -> Answer:
    """What stands, with what was said before it and typed after it: its words count, and its choice where none stands."""
    statements = answer.statements if part.statement is None else (*answer.statements, part.statement)
    unanswered = answer.choice is None and answer.way_out is None
    choice = part.choice if unanswered else answer.choice
    return msgspec.structs.replace(answer, statements=statements, choice=choice)
