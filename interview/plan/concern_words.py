"""A few of the person's own words that the worker picked to go with a concern. What they told as a whole never goes with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.stage import Refused, quoted
from interview.engine.terms import Quote
from interview.plan.asked import private_statements
from interview.plan.recipient_parts import TellingShared
from interview.plan.statements import was_interpreted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.standing import Statement

MOST = 3
LONGEST = 300
"""Characters of one passage: a few sentences."""


def pickable(case: Case, flow: Flow) -> tuple[Statement, ...]:
    """What they said, in their order, without whatever is kept apart, such as safe contact."""
    private = private_statements(case, flow)
    return tuple(one for one in case.in_order() if one.number not in private and not one.latest.erased)


def whole(case: Case, number: int) -> Quote:
    """All of a statement, as they last wanted it. Raises Refused where there is none."""
    statement = case.statements.get(number)
    if statement is None:
        raise Refused(f"There is no statement number {number} in this case. Choose one from the account.")
    return Quote(
        statement=number, start=0, end=len(statement.latest.text), wording=len(statement.corrections)
    )


def picked(case: Case, flow: Flow, quotes: Sequence[Quote]) -> tuple[TellingShared, ...]:
    """These passages, as they were said. Raises Refused for too many or too much of it, and for what is kept apart."""
    if len(quotes) > MOST:
        raise Refused(f"A concern takes {MOST} passages of their words, and no more. Leave one out.")
    known = {one.number: one for one in pickable(case, flow)}
    return tuple(_picked(case, known.get(quote.statement), quote) for quote in quotes)


def _picked(case: Case, statement: Statement | None, quote: Quote) -> TellingShared:
    if statement is None:
        raise Refused("Those words are kept apart, or are not there any more. Choose others.")
    if quote.wording != len(statement.corrections):
        raise Refused("They worded that otherwise since. Choose the words as they want them now.")
    words = quoted(case, quote)
    if len(words.text) > LONGEST:
        raise Refused(
            f"That is more than {LONGEST} characters. A concern holds a few of their words, not all that they told."
        )
    wording = statement.corrections[-1] if statement.corrections else statement
    return TellingShared(
        words=words,
        voice=wording.voice,
        fidelity=wording.fidelity,
        language=wording.language,
        interpreted=was_interpreted(wording),
    )
