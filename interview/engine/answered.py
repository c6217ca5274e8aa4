"""How a question stands, folded from all that was ever given in answer to it.

What was given is kept piece by piece, each with the entry it came in: an answer that was taken down at the wrong question
can then be moved, and both questions stand as if it had been taken down at the right one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

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
    return about if answer is not None and statement in answer.every_statement else None


def _stand(case: Case, question: str, parts: tuple[GivenPart, ...]) -> None:
    case.given[question] = in_order = tuple(sorted(parts, key=lambda part: part.number))
    if (answer := folded(case, question, in_order)) is None:
        case.answers.pop(question, None)
    else:
        case.answers[question] = answer


def folded(case: Case, question: str, parts: Iterable[GivenPart]) -> Answer | None:
    """How a question stands by these parts of what was given, in the order of their entries."""
    answer: Answer | None = None
    for part in _in_telling(case, parts):
        before = answer or Answer(question=question)
        if _otherwise(before, part):
            before = Answer(question=question, earlier=(*before.earlier, replace(before, earlier=())))
        answer = _joined(before, part)
    return answer


def _in_telling(case: Case, parts: Iterable[GivenPart]) -> list[GivenPart]:
    """As they were said, where that is known; what is typed last may have been said first."""
    in_order: list[GivenPart] = []
    for part in parts:
        place = len(in_order)
        while place and told_before(
            case, part, in_order[place - 1], session=part.session, statement=part.said
        ):
            place -= 1
        in_order.insert(place, part)
    return in_order


def _otherwise(before: Answer, part: GivenPart) -> bool:
    """Whether this is another answer than the one before, whose words are then no words of this one.

    Words alone belong to the choice that they follow. Words that no choice came with yet belong to the one that follows.
    """
    if before.way_out is not None:
        return part.way_out != before.way_out
    if part.way_out is not None:
        return bool(before.choice or before.statements or before.unrecorded)
    if before.choice is None:
        return False
    return part.choice != before.choice if part.choice is not None else part.anew


def _joined(before: Answer, part: GivenPart) -> Answer:
    """What stands, with one more part of the same answer."""
    nothing = part.choice is None and part.statement is None
    words = () if part.statement is None else (part.statement,)
    return Answer(
        question=before.question,
        choice=None if part.way_out else part.choice or before.choice,
        way_out=part.way_out,
        statements=(*before.statements, *words),
        number=part.number,
        session=part.session,
        unrecorded=not part.way_out and (nothing or before.unrecorded),
        captured=part.captured,
        said_at=part.said_at,
        said=part.said,
        earlier=before.earlier,
    )
