"""What a view says of an earlier answer to what is asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.still import STILL_ASK, earlier
from interview.engine.view import BeforeSeen, EarlierSeen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flows.model import Question
    from interview.composing.worder import Worder
    from interview.engine.standing import Answer
    from interview.engine.still import Earlier
    from interview.engine.terms import Said


def earlier_seen(words: Worder, question: Question, said: Mapping[str, Said | None]) -> EarlierSeen | None:
    """How they answered before; nothing where they did not, or where this question was asked of the same answer."""
    before = earlier(words.case, question)
    if before is None:
        return None
    return EarlierSeen(
        standing=_standing(words, before),
        statements=before.statements,
        ask=words.text(STILL_ASK, said),
        may_stand=before.may_stand,
    )


def before_seen(words: Worder, answer: Answer | None) -> tuple[BeforeSeen, ...]:
    """What stood at a question before what stands now, the last first."""
    return tuple(
        BeforeSeen(standing=_stood(words, before), statements=before.statements, at=before.said_at.at)
        for before in reversed(answer.earlier if answer is not None else ())
    )


def _stood(words: Worder, before: Answer) -> str | None:
    if before.way_out is not None:
        return words.label(f"word-{before.way_out}")
    if before.choice is not None:
        return words.label("word-none" if before.choice == "none" else f"answer-{before.choice}")
    return words.label("screen-answer-not-written") if before.unrecorded else None


def _standing(words: Worder, before: Earlier) -> str | None:
    if before.state is not None:
        ending = before.state.replace("_", "-")
        of_row = words.if_worded(f"row-{before.of}-{ending}") or words.label(f"row-any-{ending}")
        name = words.if_worded(f"row-{before.of}-name")
        return f"{name}: {of_row}" if name else of_row
    if before.choice is not None:
        return words.label(f"answer-{before.choice}")
    if before.way_out is not None:
        return words.label(f"word-{before.way_out}")
    return words.label("screen-answer-not-written") if before.unrecorded else None
