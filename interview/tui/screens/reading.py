"""What is there so far, to read without beginning a session: the plan as it stands, all that was said, the notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from interview.tui.screens.page import PAGES, Page
from interview.tui.widgets.exact import visible
from interview.tui.widgets.rows import Item, Plain, Rows, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.binding import BindingType
    from textual.widget import Widget

    from interview.engine.words import Words

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|&#(\d+);")
_LINE_GOES_ON = re.compile(r"(?<!\\)((?:\\\\)*)\\$")
_ISOLATES = re.compile("([\u2066-\u2069])")
_HEADING = re.compile(r"#+ ")


class ReadingScreen(Page):
    """Arrows walk through it; Esc goes back. Nothing can be changed here."""

    heading = "reading-heading"
    keys = "reading-keys"
    help_message = "help-reading"
    look: ClassVar[str] = ""
    """A class of its own for what is meant for one page."""

    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", show=False)]

    def __init__(self, plan: str, *, told: Sequence[Words] = (), notes: Sequence[Words] = ()) -> None:
        """``plan`` is the plan in Markdown; then all that the person said, and what the worker noted."""
        super().__init__()
        self._plan = plan
        self._told = (("reading-told", told), ("reading-notes", notes))

    def body(self) -> Iterator[Widget]:
        rows = [*self.ways(), *document(self._plan)]
        for heading, words in self._told:
            if words:
                title = Plain(text=self.own.chrome(heading), tone="strong")
                rows.append(Item(key=heading, pieces=(title,)))
                rows += [
                    Item(key=f"{heading}:{number}", pieces=(Spoken(words=each),))
                    for number, each in enumerate(words)
                ]
        yield Rows(rows, classes=f"reading {self.look}".strip())

    def ways(self) -> Sequence[Item]:
        """What can be done from here, above what is read."""
        return ()

    def on_mount(self) -> None:
        self.query_one(Rows).focus()

    def action_back(self) -> None:
        self.app.pop_screen()


def document(markdown: str) -> list[Item]:
    """A document in Markdown as rows to walk through, without the signs that Markdown needs."""
    return [_row(number, part) for number, part in enumerate(_parts(markdown))]


def _parts(plan: str) -> list[str]:
    """A part for each heading, item and paragraph, with the lines that belong to it."""
    parts: list[str] = []
    for line in plan.splitlines():
        if not line.strip():
            parts.append("")
        elif parts and parts[-1] and not line.startswith(("#", "- ", ">")) and not _HEADING.match(parts[-1]):
            parts[-1] += f"\n{line}"
        else:
            parts.append(line)
    return [part for part in parts if part]


def _row(number: int, part: str) -> Item:
    heading = _HEADING.match(part)
    text = part[heading.end() :] if heading else part
    return Item(
        key=str(number),
        pieces=tuple(
            Plain(text=_read(line), tone="strong" if heading else "plain") for line in text.split("\n")
        ),
    )


def _read(line: str) -> str:
    """A line without the signs that Markdown needs; nothing in it is obeyed by a terminal."""
    plain = _ESCAPED.sub(_typed, _LINE_GOES_ON.sub(r"\1", line)).replace("**", "")
    return "".join(part if _ISOLATES.fullmatch(part) else visible(part) for part in _ISOLATES.split(plain))


def _typed(found: re.Match[str]) -> str:
    return found[1] or chr(int(found[2]))
