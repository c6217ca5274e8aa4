"""The one widget that shows somebody's words."""

from __future__ import annotations

from typing import ClassVar, Literal

from textual.widgets import Static

from interview.engine.words import Words
from interview.tui.widgets.exact import laid_out


class SpokenWords(Static):
    """Words as they were said: no markup is read in them, and no code in them reaches the terminal.

    They cannot be selected with the mouse, for a terminal puts what is selected where other programs read it.
    """

    ALLOW_SELECT: ClassVar[bool] = False
    DEFAULT_CSS = """
    SpokenWords { width: 1fr; height: auto; }
    SpokenWords.-from-the-right { text-align: right; }
    """

    def __init__(
        self,
        words: Words | str,
        *,
        direction: Literal["ltr", "rtl"] = "ltr",
        id: str | None = None,  # noqa: A002
        classes: str | None = None,
    ) -> None:
        super().__init__(_shown(words), markup=False, id=id, classes=classes)
        self.set_class(direction == "rtl", "-from-the-right")

    def say(self, words: Words | str) -> None:
        """Show other words in their place."""
        self.update(_shown(words))


def _shown(words: Words | str) -> str:
    return laid_out(words.text if isinstance(words, Words) else words)
