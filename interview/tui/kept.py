"""Which acts are told as kept. What became of any other is seen on the screen itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.always import Withdraw
from interview.engine.acts.asking import Agree, Answer, Leave, Refuse, TeachBack
from interview.engine.acts.planning import AgreePlan, AnswerLine, RecordNeed
from interview.engine.acts.reaching import AnswerService
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.acts import AnyAct

ANSWERS = (
    Answer,
    Leave,
    TeachBack,
    Agree,
    Refuse,
    Withdraw,
    RecordNeed,
    AnswerLine,
    AgreePlan,
    AnswerService,
)
"""Acts that keep an answer, with words or without."""


def keeps_something(act: AnyAct) -> bool:
    """Whether an act keeps an answer, or anybody's words."""
    return isinstance(act, ANSWERS) or any(
        isinstance(words := getattr(act, name), Words) and len(words) > 0 for name in act.__struct_fields__
    )
