"""A Markdown page being written: labels of ours, words of theirs, and the numbers of the statements they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from interview.exports import times
from interview.exports.escape import markdown, markdown_lines
from locales.errors import WordingMissing
from locales.isolates import without_isolates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.terms import Precision
    from interview.engine.words import Words


class Label(Protocol):
    """Words a message in the reader's language. Raises WordingMissing."""

    def __call__(self, message: str, **args: str | int) -> str: ...


class Page:
    """Blocks, one after the other. Nothing that somebody typed gets onto it but through ``said`` and ``code``."""

    def __init__(self, label: Label) -> None:
        self._label = label
        self._blocks: list[str] = []
        self._bullets: list[str] = []

    def text(self) -> str:
        """The whole page, ending in a newline."""
        self._end_list()
        return "\n\n".join(self._blocks) + "\n"

    def label(self, message: str, **args: str | int) -> str:
        """A wording of ours on one line. The terms of the record are spelled with ``-`` in message ids.

        ``args`` are numbers, and wordings of ours; never anything that somebody typed.
        """
        worded = without_isolates(self._label(message.replace("_", "-"), **args))
        return markdown(" ".join(worded.split()))

    def named(self, kind: str, code: str) -> str:
        """The name of a code, such as ``recipient-gp``; the code itself where nobody has named it."""
        try:
            return self.label(f"{kind}-{code}")
        except WordingMissing:
            return self.code(code)

    def code(self, code: object) -> str:
        """An id, a date or a code, which may be somebody's typing too."""
        return "".join(markdown_lines(" ".join(str(code).split())))

    def date(self, date: str | None) -> str | None:
        """A date as people write it; anything else as it was typed."""
        if not date:
            return None
        day = times.day(date)
        return self.code(date) if day is None else self.label("plan-date", **self._day(day))

    def time(self, time: str | None, precision: Precision = "exact") -> str:
        """A time as people write it, and whether it is only about then, or not known."""
        if time is None:
            return self.label("plan-time-unknown")
        at = times.moment(time)
        message = "plan-time-about" if precision == "about" else "plan-time"
        return self.label(message, **self._day(at), time=f"{at:%H:%M}")

    def _day(self, day: times.Day) -> dict[str, str]:
        month = self._label(f"plan-month-{day.month}")
        return {"day": str(day.day), "month": month, "year": str(day.year)}

    def said(self, words: Words, *, indent: str = "", quoted: bool = False) -> str:
        """Words as they were given, their line breaks kept; or the fact that they were erased."""
        if words.erased:
            return self.label("plan-erased")
        opens, closes = ("“", "”") if quoted else ("", "")
        return opens + f"\\\n{indent}".join(markdown_lines(words.text)) + closes

    def heading(self, *messages: str, level: int = 2) -> None:
        self._end_list()
        self._blocks.append(f"{'#' * level} " + ": ".join(self.label(message) for message in messages))

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
