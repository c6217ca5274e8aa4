"""One key for "don't write that": what is being typed goes at once; else the last thing kept, after one more key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.forms.parts import THEIRS
from interview.tui.forms.recording import DontWriteSheet
from interview.tui.pad import Discarded
from interview.tui.privacy import forget_drawn_text
from interview.tui.times import moment
from interview.tui.widgets.fields import WordsField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.standing import Statement
    from interview.engine.view import View
    from interview.tui.screens.step import StepScreen


def dont_write(step: StepScreen) -> None:
    """Do it, or say in one line why nothing goes."""
    view = step.view
    fields = list(_being_typed(step)) if not view.paused else []
    last = last_said(view)
    if len(fields) > 1:
        step.tell(chrome(step, "screen-dont-write-where"))
    elif fields:
        let_go(fields[0])
        step.tell(chrome(step, "screen-dont-write-draft"))
    elif last is None or "dont-write" not in view.acts:
        step.tell(chrome(step, "screen-rest-first" if view.paused else "screen-dont-write-nothing"))
    elif view.hold is not None:
        step.tell(chrome(step, "screen-hold", date=moment(step, view.hold.since)))
    else:
        step.lay(DontWriteSheet(step, last))


def last_said(view: View) -> Statement | None:
    """What was taken down last in this session, or worded otherwise last, and is still there."""
    here = [one for one in view.statements if one.session == view.session and one.passages]
    return max(
        here, key=lambda one: max((one.number, *(other.number for other in one.corrections))), default=None
    )


def let_go(field: WordsField) -> None:
    """Empty a field: on the screen, in what can be undone or pasted again, among the drafts and on the disk."""
    field.forget()
    field.post_message(Discarded(field.draft))
    field.app._clipboard = ""  # noqa: SLF001 - Textual has no other way to empty it
    forget_drawn_text()


def _being_typed(step: StepScreen) -> Iterator[WordsField]:
    """The field that has the hand; else those in front, for the person's words, that hold some."""
    around = step.focused.ancestors_with_self if step.focused is not None else ()
    under_hand = next((one for one in around if isinstance(one, WordsField)), None)
    if under_hand is not None and under_hand.filled:
        yield under_hand
    elif step.main is not None:
        in_front: Widget = step.sheets[-1] if step.sheets else step.main.body
        for field in in_front.query(WordsField):
            if field.filled and (field.name in THEIRS or not step.sheets):
                yield field
