"""Statements as the plan shows them: those it refers to, in the order they were told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypedDict

from interview.plan.mended import quoted_now, reworded_since
from interview.plan.quoted import Goal, PrivateStatement, StatementTold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from interview.engine.case import Case
    from interview.engine.standing import Correction, Line, Statement
    from interview.engine.terms import Captured, Fidelity, Manner, Moment, Precision, Quote, Voice
    from interview.engine.words import Words

_START = datetime(1970, 1, 1, tzinfo=UTC)


def moment(at: int) -> str:
    """UTC milliseconds as ISO 8601, to the millisecond."""
    return (_START + timedelta(milliseconds=at)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def noted(at: int | None) -> str | None:
    """The same, where it is known."""
    return None if at is None else moment(at)


def in_telling(case: Case, numbers: Iterable[int]) -> tuple[int, ...]:
    """These numbers of statements, each once, in the order they were told."""
    once = tuple(dict.fromkeys(numbers))
    if len(once) < 2:
        return once
    place = {number: at for at, number in enumerate(case.narrative())}
    return tuple(sorted(once, key=lambda number: place.get(number, len(place))))


class _Told(TypedDict):
    number: int
    words: Words
    voice: Voice
    manner: Manner
    language: str
    interpreted: bool
    interpreted_from: str | None
    fidelity: Fidelity
    captured: Captured
    heard_by: str | None
    written_by: str | None
    said_at: str | None
    said_at_precision: Precision
    said_before: str | None
    corrected: bool
    corrected_at: str | None
    corrected_at_precision: Precision | None


def told(case: Case, numbers: Collection[int]) -> tuple[StatementTold, ...]:
    """These statements in order of telling."""
    return tuple(StatementTold(**_told(case, number)) for number in case.narrative() if number in numbers)


def private(case: Case, numbers: Collection[int]) -> tuple[PrivateStatement, ...]:
    """These statements in order of telling, each field of a class that can be kept in."""
    return tuple(PrivateStatement(**_told(case, number)) for number in case.narrative() if number in numbers)


def _told(case: Case, number: int) -> _Told:
    statement = case.statements[number]
    wording = statement.corrections[-1] if statement.corrections else statement
    correction = next((one for one in reversed(statement.corrections) if not one.mistyped), None)
    interpreter = case.interpreters.get(wording.interpreter or "")
    return _Told(
        number=number,
        words=wording.words,
        voice=wording.voice,
        manner=wording.manner,
        language=wording.language,
        interpreted=was_interpreted(wording),
        interpreted_from=interpreter.language if interpreter and was_interpreted(wording) else None,
        fidelity=wording.fidelity,
        captured=wording.captured,
        heard_by=statement.spoke or statement.worker or None,
        written_by=statement.worker or None,
        said_at=_at(statement.said_at),
        said_at_precision=statement.said_at.precision,
        said_before=case.put_in.get(statement.after or 0),
        corrected=correction is not None,
        corrected_at=_at(correction.said_at) if correction else None,
        corrected_at_precision=correction.said_at.precision if correction else None,
    )


def was_interpreted(wording: Statement | Correction) -> bool:
    """Whether these words came through an interpreter."""
    return wording.interpreter is not None or wording.voice == "interpreted"


def _at(said: Moment) -> str | None:
    return None if said.at is None else moment(said.at)


def goal_id(quote: Quote) -> str:
    """The id that lines name a goal by. Of a later wording, it has the number of that too."""
    return quote.place


def goals(case: Case, lines: Iterable[Line], kept_in: Collection[int]) -> tuple[Goal, ...]:
    """What the lines quote, each once, in the order it was told.

    A quote is cut from the wording that it was made from, even if the person has worded it otherwise since. Only a
    slip of the worker's typing is mended in it.
    """
    quotes = {line.goal for line in lines if line.goal is not None}
    order = {number: place for place, number in enumerate(case.narrative())}
    return tuple(
        _goal(case, quote, hidden=quote.statement in kept_in)
        for quote in sorted(
            quotes, key=lambda quote: (order[quote.statement], quote.wording, quote.start, quote.end)
        )
    )


def _goal(case: Case, quote: Quote, *, hidden: bool) -> Goal:
    statement = case.statements[quote.statement]
    words = quoted_now(statement, quote)
    return Goal(
        goal=goal_id(quote),
        statement=quote.statement,
        wording=quote.wording,
        start=quote.start,
        end=quote.end,
        words=None if hidden else words,
        private_words=words if hidden else None,
        corrected_since=reworded_since(statement, quote),
    )
