"""The box in which a worker types a question, with what the program thinks of it in a quiet line below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from interview.tui.asking import LONGEST
from interview.tui.chrome import chrome
from interview.tui.widgets.looked_at import LookedAt

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

    from interview.engine.view import View
    from interview.tui.asking import Asking


class QuestionField(LookedAt):
    """Its kind always stands below, and where it may lead why."""

    LONGEST: ClassVar[int] = LONGEST
    TOO_LONG: ClassVar[str] = "question-too-long"
    NOT_LOOKED_AT: ClassVar[str] = "question-not-looked-at"

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
        super().__init__(name, draft, words, label=label, lines=lines, asking=asking)
        self._own = own
        self._instead: str | None = None

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield self.thought_line
        yield self.better_line

    def look_again(self) -> None:
        self.thought_line.display = self.better_line.display = self.asking.on
        super().look_again()

    def judged(self, text: str, view: View) -> Callable[[Callable[..., str]], Any]:
        return self.asking.look(text, view, own=self._own)

    def drop(self) -> None:
        self._instead = None

    def found(self, text: str, opinion: Any) -> tuple[str, str]:  # noqa: ARG002 - the opinion holds it
        from interview.advising.asking_well import in_one_line

        self._instead = opinion.instead
        if opinion.instead is not None:
            better = chrome(self, "question-take", instead=opinion.instead)
        else:
            better = chrome(self, "question-advice", advice=opinion.advice) if opinion.advice else ""
        line = in_one_line(opinion, lambda message, **handed: chrome(self, message, **handed))
        return line, better

    def put_in(self) -> bool:
        if self._instead is None:
            return False
        self.editor.replace(self._instead, (0, 0), self.editor.document.end, maintain_selection_offset=False)
        return True
