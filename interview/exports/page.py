"""A Markdown page being written: labels of ours, words of theirs, and the numbers of the statements they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.escape import markdown, markdown_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from interview.engine.words import Words


class Page:
    """Blocks, one after the other. Nothing that somebody typed gets onto it but through ``said`` and ``code``."""

    def __init__(self, label: Callable[[str], str]) -> None:
        self._label = label
        self._blocks: list[str] = []
        self._bullets: list[str] = []

    def text(self) -> str:
        """The whole page, ending in a newline."""
        self._end_list()
        return "\n\n".join(self._blocks) + "\n"

    def label(self, message: str) -> str:
        """A wording of ours on one line. The terms of the record are spelled with ``-`` in message ids."""
        return markdown(" ".join(self._label(message.replace("_", "-")).split()))

    def code(self, code: object) -> str:
        """An id, a date or a code, which may be somebody's typing too."""
        return "".join(markdown_lines(" ".join(str(code).split())))

    def said(self, words: Words, *, indent: str = "", quoted: bool = False) -> str:
        """Words as they were given, their line breaks kept; or the fact that they were erased."""
        if words.erased:
            return self.label("plan-erased")
        opens, closes = ("“", "”") if quoted else ("", "")
        return opens + f"\\\n{indent}".join(markdown_lines(words.text)) + closes

    def heading(self, message: str, *, level: int = 2) -> None:
        self._end_list()
        self._blocks.append(f"{'#' * level} {self.label(message)}")

    def title(self, *messages: str) -> None:
        self._blocks.append("# " + " · ".join(self.label(message) for message in messages))

    def paragraph(self, text: str) -> None:
        self._end_list()
        self._blocks.append(text)

    def quote(self, words: Words, numbers: Iterable[int] = ()) -> None:
        """The person's words, set apart."""
        self._end_list()
        text = self.said(words, indent="> ", quoted=not words.erased)
        self._blocks.append(f"> {text}{cited(numbers)}")

    def bullet(self, *parts: str | None, numbers: Iterable[int] = ()) -> None:
        """One item: its parts in a row, and the statements it came from."""
        self._bullets.append("- " + " · ".join(part for part in parts if part) + cited(numbers))

    def fact(self, message: str, text: str) -> None:
        """A labelled fact as an item."""
        self._bullets.append(f"- {self.label(message)}: {text}")

    def under(self, message: str, content: Words | str | None, numbers: Iterable[int] = ()) -> None:
        """A labelled part of the item before; nothing at all where there is nothing to say."""
        if content is None or content == "":
            return
        text = content if isinstance(content, str) else self.said(content, indent="    ")
        self._bullets.append(f"  - {self.label(message)}: {text}{cited(numbers)}")

    def _end_list(self) -> None:
        if self._bullets:
            self._blocks.append("\n".join(self._bullets))
            self._bullets = []


def cited(numbers: Iterable[int]) -> str:
    """The numbers of statements, as ``[3] [5]``, each once."""
    return "".join(f" [{number}]" for number in dict.fromkeys(numbers))
