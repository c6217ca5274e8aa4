"""A Markdown page being written: labels of ours, words of theirs, and the numbers of the statements they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from interview.exports import times
from interview.exports.escape import direction_of, markdown, markdown_lines
from interview.plan.named_day import day, day_parts
from locales.errors import WordingMissing
from locales.isolates import unbreakable, without_isolates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.terms import Precision
    from interview.engine.words import Words
    from interview.plan.interim import SaidNow
    from interview.plan.quoted import PrivateStatement, StatementTold

LONGEST_IN_A_ROW = 300
"""Code points of a statement that are quoted beside what rests on it. A longer one stands at the end only, uncut."""


class Label(Protocol):
    """Words a message in the reader's language. Raises WordingMissing."""

    def __call__(self, message: str, **args: str | int) -> str: ...


class Page:
    """Blocks, one after the other. Nothing that somebody typed gets onto it but through ``said`` and ``code``."""

    def __init__(
        self,
        label: Label,
        *,
        statements: Iterable[StatementTold] = (),
        private: Iterable[PrivateStatement] = (),
    ) -> None:
        self._label = label
        self._direction = direction_of(label("plan-heading-plan"))
        self._statements = {statement.number: statement for statement in statements}
        self._private = {statement.number: statement for statement in private}
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

    def first_of(self, *messages: str) -> str:
        """The first of these that somebody has worded. The last one is always there."""
        for message in messages[:-1]:
            try:
                return self.label(message)
            except WordingMissing:
                continue
        return self.label(messages[-1])

    def code(self, code: object) -> str:
        """An id, a date or a code, which may be somebody's typing too."""
        return "".join(markdown_lines(" ".join(str(code).split()), direction=self._direction))

    def date(
        self, date: str | None, *, noted: str | None = None, precision: Precision | None = "exact"
    ) -> str | None:
        """A date as people write it; anything else as it was typed, with the day it was ``noted`` on, if known."""
        if not date:
            return None
        typed = day(date)
        if typed is not None:
            return self.label("plan-date", **day_parts(self._label, typed))
        if noted is None:
            return self.code(date)
        return f"{self.code(date)} ({self.label('plan-said-on')} {self.day(noted, precision or 'unknown')})"

    def time(self, time: str | None, precision: Precision = "exact") -> str:
        """A time as people write it, and whether it is only about then, or not known."""
        if time is None:
            return self.label("plan-time-unknown")
        at = times.moment(time)
        message = "plan-time-about" if precision == "about" else "plan-time"
        return self.label(message, **day_parts(self._label, at), time=f"{at:%H:%M}")

    def day(self, time: str | None, precision: Precision = "exact") -> str:
        """The day of a time, where the hour says nothing more."""
        if time is None:
            return self.label("plan-time-unknown")
        on = self.label("plan-date", **day_parts(self._label, times.moment(time)))
        return self.label("plan-date-about", day=on) if precision == "about" else on

    def heard(self, at: str | None, precision: Precision | None, session: int | None) -> str | None:
        """When something was said and in which session; nothing where that is not told."""
        if precision is None:
            return None
        time = self.time(at, precision)
        return time if session is None else self.label("plan-in-session", time=time, session=session)

    def said(self, words: Words, *, indent: str = "", quoted: bool = False) -> str:
        """Words as they were given, their line breaks kept; or the fact that they were erased."""
        if words.erased:
            return self.label("plan-erased")
        opens, closes = ("“", "”") if quoted else ("", "")
        lines = markdown_lines(words.text, direction=self._direction)
        return opens + f"\\\n{indent}".join(lines) + closes

    def told(self, numbers: Iterable[int], *, indent: str = "  ") -> str | None:
        """What was said in these statements, each with its number. One that is kept apart is only referred to."""
        parts = (self._told(number, indent=indent) for number in dict.fromkeys(numbers))
        return " · ".join(parts) or None

    def _told(self, number: int, *, indent: str) -> str:
        statement = self._statements.get(number)
        if statement is None:
            text = self.label("plan-said-apart")
        elif not statement.words.erased and len(statement.words.text) > LONGEST_IN_A_ROW:
            text = self.label("plan-said-at-length")
        else:
            text = self._as_said(statement, indent=indent)
        return f"{text}{cited((number,))}"

    def _as_said(self, statement: StatementTold | PrivateStatement, *, indent: str) -> str:
        if verbatim(statement):
            return self.said(statement.words, indent=indent, quoted=True)
        how = "plan-voice-summary" if statement.voice == "summary" else "plan-fidelity-summary"
        return f"{self.label(how)}: {self.said(statement.words, indent=indent)}"

    def told_in_private(self, numbers: Iterable[int], *, indent: str = "  ") -> str | None:
        """The same for what was said about safe contact, which stands nowhere else."""
        parts = []
        for number in dict.fromkeys(numbers):
            statement = self._private.get(number)
            if statement is not None:
                quoted = statement.voice != "summary"
                parts.append(f"{self.said(statement.words, indent=indent, quoted=quoted)}{cited((number,))}")
        return " · ".join(parts) or None

    def heading(self, *messages: str, level: int = 2) -> None:
        self._end_list()
        self._blocks.append(f"{'#' * level} " + ": ".join(self.label(message) for message in messages))

    def under_heading(self, kind: str, code: str | None) -> None:
        """A heading of the third level for a code, such as ``plan-part-people``; ``plan-part-none`` for None."""
        self._end_list()
        self._blocks.append(f"### {self.named(kind, code or 'none')}")

    def phone(self, number: str) -> str:
        """A number that stays in its own order in any line, and on one line."""
        return self.code(unbreakable(number))

    def title(self, *messages: str) -> None:
        self._blocks.append("# " + " · ".join(self.label(message) for message in messages))

    def headline(self, text: str) -> None:
        """The first line, where more than wordings of ours stands in it."""
        self._blocks.append(f"# {text}")

    def paragraph(self, text: str) -> None:
        self._end_list()
        self._blocks.append(text)

    def quote(self, words: Words, numbers: Iterable[int] = (), *, quoted: bool = True) -> None:
        """The person's words, set apart; without marks where they are not the words that were said."""
        self._end_list()
        text = self.said(words, indent="> ", quoted=quoted)
        self._blocks.append(f"> {text}{cited(numbers)}")

    def bullet(self, *parts: str | None, numbers: Iterable[int] = ()) -> None:
        """One item: its parts in a row, and the statements it came from."""
        self._bullets.append("- " + " · ".join(part for part in parts if part) + cited(numbers))

    def item(self, title: str, *parts: str | None, numbers: Iterable[int] = ()) -> None:
        """One item under a title of its own, which may be a wording of ours or somebody's words."""
        row = " · ".join(part for part in parts if part)
        after = " " if title.endswith(("?", ":")) else " · "
        self._bullets.append(f"- **{title}**{cited(numbers)}" + (f"{after}{row}" if row else ""))

    def fact(self, message: str, text: str) -> None:
        """A labelled fact as an item."""
        self._bullets.append(f"- {self.label(message)}: {text}")

    def sub(self, *parts: str | None) -> None:
        """A part of the item before that needs no label."""
        self._bullets.append("  - " + " · ".join(part for part in parts if part))

    def under_told(self, message: str, numbers: Iterable[int]) -> None:
        """Statements as labelled parts of the item before, each in a row of its own."""
        for number in dict.fromkeys(numbers):
            self.under(message, self._told(number, indent="    "))

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


def verbatim(statement: StatementTold | PrivateStatement | SaidNow) -> bool:
    """Whether the words are the ones that were said, or near to them. Only such words stand between quotation marks."""
    return statement.voice != "summary" and statement.fidelity != "summary"


def cited(numbers: Iterable[int]) -> str:
    """The numbers of statements, as ``[3] [5]``, each once."""
    return "".join(f" [{number}]" for number in dict.fromkeys(numbers))
