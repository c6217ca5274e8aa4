"""What of files that are about to be written looks like an address: by file, part and item, never by its words."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from interview.engine.addresses import says_where
from interview.engine.kept_apart import gives_away
from interview.exports.escape import visible
from locales.isolates import without_isolates

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

Beware = Callable[[tuple["AtItem", ...]], None]
"""Is told, before files are written, where something looks like an address. It may raise to have that looked at first."""

_TEXT = ".md"
_END = "#"


class AtItem(NamedTuple):
    """An item of a file. ``part`` is its heading, a wording of ours, or nothing; items are counted from 1 within it."""

    file: str
    part: str
    item: int

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.file, visible(self.part), f"item {self.item}")))


def like_addresses(contents: Mapping[str, bytes]) -> tuple[AtItem, ...]:
    """Items in which something looks like an address, each once, in the order of the files."""
    return _where(contents, lambda text: says_where(text, name=True))


def giving_away(contents: Mapping[str, bytes], parts: Collection[str]) -> tuple[AtItem, ...]:
    """Items that hold one of these parts of a protected address, as ``engine.kept_apart.telling`` has them."""
    told = frozenset(parts)
    return _where(contents, lambda text: gives_away([text], told))


def told(found: Iterable[AtItem]) -> str:
    """All of them in one line."""
    return "; ".join(map(str, found))


def _where(contents: Mapping[str, bytes], looks: Callable[[str], bool]) -> tuple[AtItem, ...]:
    texts = ((name, content.decode()) for name, content in contents.items() if name.endswith(_TEXT))
    return tuple(at for name, text in texts for at, said in _items(name, text) if looks(_read(said)))


def _items(file: str, text: str) -> Iterator[tuple[AtItem, str]]:
    """Each item with the rows below it. What is quoted over several rows is one item."""
    part, number, rows = "", 0, list[str]()
    for row in (*text.splitlines(), _END):
        goes_on = row.startswith((" ", "\t")) or (row.startswith(">") and rows and rows[-1].startswith(">"))
        if goes_on:
            rows.append(row)
            continue
        if rows:
            number += 1
            yield AtItem(file, part, number), "\n".join(rows)
        rows = []
        if row.startswith("#"):
            part, number = row.lstrip("# ") if row.startswith("## ") else part, 0
        elif row.strip():
            rows.append(row)


def _read(text: str) -> str:
    """A text without what Markdown needed."""
    return unescape(without_isolates(text)).replace("\\", "").replace(">", " ")
