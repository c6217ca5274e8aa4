"""The box in which a worker types a question, with what the program thinks of it in a quiet line below. It never blocks."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from interview.tui.asking import LONGEST
from interview.tui.chrome import chrome
from interview.tui.widgets.fields import WordsField
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.timer import Timer

    from interview.asking_well import Opinion
    from interview.engine.view import View
    from interview.tui.asking import Asking
    from interview.tui.screens.step import StepScreen


class QuestionField(WordsField):
    """Looks at what is typed once the keys rest. What comes of it stands below, and can be left where it is."""

    REST: ClassVar[float] = 0.25
    """Seconds without a key."""

    BINDINGS: ClassVar[list[BindingType]] = [("ctrl+o", "take", "")]

    def __init__(
        self,
        name: str,
        draft: str,
        words: str = "",
        *,
        label: str = "",
        lines: int = 3,
        asking: Asking,
        own: bool,
    ) -> None:
        """``own`` is a question of the worker's; otherwise it is other words for a prompt of the step."""
        super().__init__(name, draft, words, label=label, lines=lines)
        self._asking, self._own = asking, own
        self._thought, self._better = Paragraph(classes="thought"), Paragraph(classes="better")
        self._instead: str | None = None
        self.looked_at = ""
        """The text that the line below speaks of. While keys come it is an earlier one."""

        self._soon: Timer | None = None

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield self._thought
        yield self._better

    def on_mount(self) -> None:
        super().on_mount()
        self.look_again()

    def flush(self) -> None:
        super().flush()
        self._look_soon()

    @property
    def thought(self) -> str:
        """What stands below the box now."""
        return self._thought.text

    def look_again(self) -> None:
        """Take note of whether questions are looked at, and look at what is there."""
        self._thought.display = self._better.display = self._asking.on
        self._look_soon()

    def action_take(self) -> None:
        """Put the open wording in place of what is typed. Undo brings that back."""
        if self._instead is None:
            self._say("question-nothing-to-take")
            return
        self.editor.history.checkpoint()
        self.editor.replace(self._instead, (0, 0), self.editor.document.end, maintain_selection_offset=False)
        self.editor.history.checkpoint()
        self.flush()  # at once: a draft that comes later would take the line away that says what happened
        self._say("question-taken")

    def _say(self, message: str) -> None:
        self.post_message(Sheet.Told(chrome(self, message)))

    def _look_soon(self) -> None:
        if self._soon is not None:
            self._soon.stop()
            self._soon = None
        self._instead = None
        if not self._asking.on or not self.editor.words.strip():
            self.looked_at = ""
            self._show("", "")
        elif self.is_attached:
            self._better.show("", "ltr")
            self._soon = self.set_timer(self.REST, self._look)

    def _look(self) -> None:
        if len(self.editor.words) > LONGEST:
            self._show(chrome(self, "question-too-long"), "")
            return
        self.run_worker(self._looked_at(self.editor.words), group="question", exclusive=True)

    async def _looked_at(self, text: str) -> None:
        view: View = getattr(self.screen, "view")  # noqa: B009 - the screen of any step has one
        try:
            worded = await asyncio.to_thread(self._asking.look, text, view, own=self._own)
            found = worded(lambda message, **handed: chrome(self, message, **handed))
        except Exception:
            found = None  # nobody is kept from a question because the program cannot judge it
        if self._asking.on and self.editor.words == text:
            self.looked_at = text
            self._tell(found)

    def _tell(self, found: Opinion | None) -> None:
        if found is None:
            self._show(chrome(self, "question-not-looked-at"), "")
            return
        from interview.asking_well import in_one_line

        self._instead = found.instead
        if found.instead is not None:
            better = chrome(self, "question-take", instead=found.instead)
        else:
            better = chrome(self, "question-advice", advice=found.advice) if found.advice else ""
        self._show(in_one_line(found, lambda message, **handed: chrome(self, message, **handed)), better)

    def _show(self, thought: str, better: str) -> None:
        self._thought.show(thought, "ltr")
        self._better.show(better, "ltr")


def switch_looking(screen: StepScreen, asking: Asking) -> None:
    """Look at the worker's questions no more in this session, or again."""
    asking.on = not asking.on
    for question in screen.query(QuestionField):
        question.look_again()
    screen.tell(chrome(screen, "question-switched-on" if asking.on else "question-switched-off"))
