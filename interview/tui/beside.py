"""Words that are beside their place: typed where no box is, or in a box that is being left. None of them is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events

from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from interview.engine.view import View
    from interview.tui.screens.step import StepScreen


class Beside:
    """Holds what is typed until the box of the sheet is there: theirs, or in a step for the worker alone a note."""

    def __init__(self, step: StepScreen) -> None:
        self._step = step
        self._early: str | None = None
        self._warned: View | None = None

    def holds(self, event: events.Key | events.Paste) -> bool:
        """Take one more, if the sheet is on its way."""
        if self._early is None:
            return False
        self._early += _text(event)
        return True

    def begin(self, event: events.Key | events.Paste) -> None:
        """Open the sheet for what was typed first."""
        self.write_down(_text(event))

    def write_down(self, text: str) -> None:
        """Open the sheet with words in it that were typed somewhere else."""
        self._early, step = text, self._step
        if step.view.audience == "worker":
            step.action_note()
        else:
            step.action_tell()
        if step.main is not None:
            step.main.then(self._once_focused)

    def leaves_words(self) -> bool:
        """Whether words in the box of the step are not kept, and the worker was not told so yet."""
        view, main = self._step.view, self._step.main
        warned, self._warned = self._warned, view
        return main is not None and main.body.not_kept and warned is not view

    def _once_focused(self) -> None:
        """The focus is set by a message of its own, which is on its way: what comes after that is in order."""
        self._step.app.call_later(self._put)

    def _put(self) -> None:
        text, self._early = self._early, None
        sheet = self._step.sheets[-1] if self._step.sheets else None
        if isinstance(sheet, Form) and text:
            sheet.opened_by_letter()
        for box in self._step.sheets[-1].query(WordsEditor) if self._step.sheets and text else ():
            box.post_message(events.Paste(text or ""))
            break


def _text(event: events.Key | events.Paste) -> str:
    return event.text if isinstance(event, events.Paste) else event.character or ""
