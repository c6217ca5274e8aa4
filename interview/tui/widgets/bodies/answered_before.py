"""What they answered to a question before they answered otherwise: quiet, and under what stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.times import moment
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Spoken

if TYPE_CHECKING:
    from interview.engine.view import QuestionSeen
    from interview.tui.widgets.bodies.base import Body
    from interview.tui.widgets.rows import Piece


def answered_before(body: Body, question: QuestionSeen) -> list[Piece]:
    """Each earlier answer with its time and its own words, the last first."""
    said = {statement.number: statement for statement in body.view.statements}
    pieces: list[Piece] = []
    for before in question.before:
        head = (
            chrome(body, "screen-answered-before")
            if before.at is None
            else chrome(body, "screen-answered-before-at", when=moment(body, before.at))
        )
        pieces.append(quiet(f"{head} {before.standing}" if before.standing else head))
        pieces += [Spoken(words=said[number].latest) for number in before.statements if number in said]
    return pieces
