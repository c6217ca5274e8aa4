"""Which acts are told as kept, and what is told where words are not written down. What became of any other is seen on the screen itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.always import Move, Withdraw
from interview.engine.acts.asking import Agree, Answer, Leave, Refuse, StillSo, TeachBack
from interview.engine.acts.placing import MoveAnswer
from interview.engine.acts.planning import AgreePlan, AnswerLine, RecordNeed
from interview.engine.acts.reaching import AnswerService
from interview.engine.words import Words
from interview.tui.chrome import chrome
from interview.tui.forms.taking_back import taken_back

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.acts import AnyAct
    from interview.engine.view import View

ANSWERS = (
    Answer,
    Leave,
    StillSo,
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


def kept_line(at: Widget, act: AnyAct, before: View, view: View) -> tuple[str, bool]:
    """What is said of an act that was done, and whether it goes with the next key."""
    if view.unrecorded > before.unrecorded:
        return chrome(at, "screen-not-written"), False
    if isinstance(act, MoveAnswer):
        return chrome(at, "screen-answer-moved"), True
    if isinstance(act, Withdraw):
        return taken_back(at, act, view), False
    if _no_yes_yet(act, before, view):
        left = isinstance(act, Move)
        return chrome(at, "screen-no-yes-yet-left" if left else "screen-no-yes-yet-lines"), False
    kept = keeps_something(act)
    return chrome(at, "screen-kept") if kept else "", kept


def _no_yes_yet(act: AnyAct, before: View, view: View) -> bool:
    """Whether the lines are all answered, by this act or before it, and the plan as a whole has no yes.

    The place for that yes stands below the lines, and is never under the hand by itself: it would be passed over unseen.
    """
    if view.plan_agreed or before.kind != "read_plan":
        return False
    read = view if isinstance(act, AnswerLine) else before if isinstance(act, Move) else None
    return read is not None and "agree-plan" in read.acts and all(one.line.answer for one in read.lines)
