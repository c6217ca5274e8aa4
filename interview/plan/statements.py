"""Statements as the plan shows them: those it refers to, in the order they were told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from interview.plan.model import Goal, PrivateStatement, StatementTold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from interview.engine.case import Case
    from interview.engine.standing import Line, Statement
    from interview.engine.terms import Quote

_START = datetime(1970, 1, 1, tzinfo=UTC)


def moment(at: int) -> str:
    """UTC milliseconds as ISO 8601, to the millisecond."""
    return (_START + timedelta(milliseconds=at)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def told(case: Case, numbers: Collection[int]) -> tuple[StatementTold, ...]:
    """These statements in order of telling."""
    return tuple(_told(case.statements[number]) for number in case.narrative() if number in numbers)


def private(case: Case, numbers: Collection[int]) -> tuple[PrivateStatement, ...]:
    """These statements in order of telling, each field of a class that can be kept in."""
    return tuple(_private(case.statements[number]) for number in case.narrative() if number in numbers)


def _told(statement: Statement) -> StatementTold:
    return StatementTold(
        number=statement.number,
        words=statement.latest,
        voice=statement.voice,
        manner=statement.manner,
        language=statement.language,
        interpreted=_interpreted(statement),
        fidelity=statement.fidelity,
        captured=statement.captured,
        said_at=_said_at(statement),
        said_at_precision=statement.said_at.precision,
        corrected=bool(statement.corrections),
    )


def _private(statement: Statement) -> PrivateStatement:
    return PrivateStatement(
        number=statement.number,
        words=statement.latest,
        voice=statement.voice,
        manner=statement.manner,
        language=statement.language,
        interpreted=_interpreted(statement),
        fidelity=statement.fidelity,
        captured=statement.captured,
        said_at=_said_at(statement),
        said_at_precision=statement.said_at.precision,
        corrected=bool(statement.corrections),
    )


def _interpreted(statement: Statement) -> bool:
    return statement.interpreter is not None or statement.voice == "interpreted"


def _said_at(statement: Statement) -> str | None:
    return None if statement.said_at.at is None else moment(statement.said_at.at)


def goal_id(quote: Quote) -> str:
    """The id that lines name a goal by."""
    return f"{quote.statement}:{quote.start}-{quote.end}"


def goals(case: Case, lines: Iterable[Line], kept_in: Collection[int]) -> tuple[Goal, ...]:
    """What the lines quote, each once, in the order it was told.

    A quote is cut from the wording that it was made from, even if the person has worded it otherwise since.
    """
    quotes = {line.goal for line in lines if line.goal is not None}
    order = {number: place for place, number in enumerate(case.narrative())}
    return tuple(
        _goal(case, quote, hidden=quote.statement in kept_in)
        for quote in sorted(quotes, key=lambda quote: (order[quote.statement], quote.start, quote.end))
    )


def _goal(case: Case, quote: Quote, *, hidden: bool) -> Goal:
    statement = case.statements[quote.statement]
    words = statement.words.cut(quote.start, quote.end)
    return Goal(
        goal=goal_id(quote),
        statement=quote.statement,
        start=quote.start,
        end=quote.end,
        words=None if hidden else words,
        private_words=words if hidden else None,
        corrected_since=bool(statement.corrections),
    )
