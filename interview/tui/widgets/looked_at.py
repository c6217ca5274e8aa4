"""A box that the program looks at while a worker types, with what it thinks in a quiet line below. It never blocks."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from interview.tui.chrome import chrome
from interview.tui.widgets.fields import WordsField
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType
    from textual.timer import Timer

    from interview.engine.view import View
    from interview.tui.asking import Asking
    from interview.tui.screens.step import StepScreen


class LookedAt(WordsField):
    """Looks at what is typed once the keys rest. What comes of it stands below, and can be left where it is."""

    REST: ClassVar[float] = 0.25
    """Seconds without a key."""

    LONGEST: ClassVar[int]
    """Characters beyond which a text is not looked through: it would hold up the next key."""

    TOO_LONG: ClassVar[str]
    NOT_LOOKED_AT: ClassVar[str]
    """Messages: that it is too long, and that it could not be looked at."""

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
    ) -> None:
        super().__init__(name, draft, words, label=label, lines=lines)
        self.asking = asking
        self.thought_line, self.better_line = Paragraph(classes="thought"), Paragraph(classes="better")
        self.looked_at = ""
        """The text that the line below speaks of. While keys come it is an earlier one."""

        self._soon: Timer | None = None

    def on_mount(self) -> None:
        super().on_mount()
        self.look_again()

    def flush(self) -> None:
        super().flush()
        self._look_soon()

    @property
    def thought(self) -> str:
        """What stands below the box now."""
        return self.thought_line.text

    def look_again(self) -> None:
        """Take note of whether what is typed is looked at, and look at what is there."""
        self._look_soon()

    @abstractmethod
    def judged(self, text: str, view: View) -> Callable[[Callable[..., str]], Any]:
        """Look at a text; what comes back says it in words. Called on a thread of its own."""

    @abstractmethod
    def found(self, text: str, opinion: Any) -> tuple[str, str]:
        """Take an opinion on the text that stands there, and say it in the two lines below the box."""

    @abstractmethod
    def drop(self) -> None:
        """Hold no opinion any more, since the text is another one."""

    @abstractmethod
    def put_in(self) -> bool:
        """Put the other wording in place of what is typed. False where there is none."""

    def action_take(self) -> None:
        """Put in the wording that stands below. Undo brings back what was there."""
        self.editor.history.checkpoint()
        if not self.put_in():
            self._say("question-nothing-to-take")
            return
        self.editor.history.checkpoint()
        self.flush()  # at once: a draft that comes later would take the line away that says what happened
        self._say("question-taken")

    def show_lines(self, thought: str, better: str) -> None:
        """What stands below the box."""
        self.thought_line.show(thought, "ltr")
        self.better_line.show(better, "ltr")

    def _say(self, message: str) -> None:
        self.post_message(Sheet.Told(chrome(self, message)))

    def _look_soon(self) -> None:
        if self._soon is not None:
            self._soon.stop()
            self._soon = None
        self.drop()
        if not self.asking.on or not self.editor.words.strip():
            self.looked_at = ""
            self.show_lines("", "")
        elif self.is_attached:
            self.better_line.show("", "ltr")
            self._soon = self.set_timer(self.REST, self._look)

    def _look(self) -> None:
        if len(self.editor.words) > self.LONGEST:
            self.show_lines(chrome(self, self.TOO_LONG), "")
            return
        self.run_worker(self._looked_at(self.editor.words), group="question", exclusive=True)

    async def _looked_at(self, text: str) -> None:
        view: View = getattr(self.screen, "view")  # noqa: B009 - the screen of any step has one
        try:
            worded = await asyncio.to_thread(self.judged, text, view)
            opinion = worded(lambda message, **handed: chrome(self, message, **handed))
        except Exception:
            opinion = None  # nobody is kept from writing because the program cannot judge it
        if not self.asking.on or self.editor.words != text:
            return
        self.looked_at = text
        if opinion is None:
            self.show_lines(chrome(self, self.NOT_LOOKED_AT), "")
        else:
            self.show_lines(*self.found(text, opinion))


def switch_looking(screen: StepScreen, asking: Asking) -> None:
    """Look at what the worker asks and writes no more in this session, or again."""
    asking.on = not asking.on
    for box in screen.query(WordsField):
        if isinstance(box, LookedAt):
            box.look_again()
    screen.tell(chrome(screen, "question-switched-on" if asking.on else "question-switched-off"))
