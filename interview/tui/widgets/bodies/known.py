"""What is known from earlier sessions, for the worker alone: by matter, each with how it stands and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.times import moment
from interview.tui.widgets.bodies.base import ListBody
from interview.tui.widgets.bodies.listed import closed, quiet
from interview.tui.widgets.rows import Item, Piece, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.engine.view import KnownPart, KnownSeen
    from interview.engine.words import Words


class KnownBody(ListBody):
    """To read, row by row. Nothing is asked or answered here."""

    def more(self) -> Sequence[Item]:
        rows = [row for part in self.view.known for row in self._part(part)]
        nothing = Item(key="nothing", pieces=(quiet(chrome(self, "screen-known-nothing")),))
        return [*closed(self, self.view), *(rows or [nothing])]

    def _part(self, part: KnownPart) -> list[Item]:
        title: list[Piece] = [Plain(text=chrome(self, f"screen-known-{part.part}"), tone="strong")]
        items = []
        for number, one in enumerate(part.items):
            items.append(Item(key=f"known:{part.part}:{number}", pieces=(*title, *self._pieces(one))))
            title = []
        return items

    def _pieces(self, one: KnownSeen) -> list[Piece]:
        stands = " · ".join(part for part in (one.standing, one.text) if part)
        line = " ".join(filter(None, (_led(one.name, stands), stands)))
        return [Plain(text=line), *map(self._words, one.words), *self._when(one)]

    def _words(self, words: Words) -> Piece:
        return quiet(chrome(self, "screen-erased")) if words.erased else Spoken(words=words)

    def _when(self, one: KnownSeen) -> list[Piece]:
        if one.session is None:
            return []
        if one.at is None:
            return [quiet(chrome(self, "screen-known-session", number=one.session))]
        return [quiet(chrome(self, "screen-known-when", when=moment(self, one.at), number=one.session))]


def _led(name: str, stands: str) -> str:
    """A name with a colon, where something follows it and it is no question."""
    return name if not stands or name.endswith(("?", ".")) else f"{name}:"
