"""Two plans that the person agreed to, side by side: the last two, and any other pair that follows on each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.words import Words
from interview.exports.plan_versions import compared_text
from interview.tui.screens.reading import ReadingScreen
from interview.tui.widgets.rows import Item, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.exports.page import Label
    from interview.plan.versions import Version

WIDE = 72
"""Cells of a row on the narrowest screen, beside its margins."""


class VersionsScreen(ReadingScreen):
    """Only looking. The account is open to whoever comes here."""

    heading = "versions-heading"
    help_message = "help-versions"

    def __init__(self, found: Sequence[Version], label: Label, *, at: int | None = None) -> None:
        """``at`` is the place of the newer of the two in ``found``; the last one, if it is left out."""
        self._found, self._label = tuple(found), label
        self._at = len(self._found) - 1 if at is None else at
        super().__init__("")

    def ways(self) -> Sequence[Item]:
        """The two side by side, and above them the way to the two before."""
        rows = []
        if self._at > 1:
            earlier = Plain(text=self.own.chrome("versions-earlier"), tone="way")
            rows.append(Item(key="earlier", sign="→", pieces=(earlier,), opens=self._earlier))
        if not 0 < self._at < len(self._found):
            none = Plain(text=self.own.chrome("plan-compared-nothing"))
            return [*rows, Item(key="none", pieces=(none,))]
        text = compared_text(self._found[self._at - 1], self._found[self._at], self._label, wide=WIDE)
        blocks = text.rstrip("\n").split("\n\n")
        return [*rows, *(_block(number, block) for number, block in enumerate(blocks))]

    def _earlier(self) -> None:
        self.own.over(VersionsScreen(self._found, self._label, at=self._at - 1))


def _block(number: int, block: str) -> Item:
    lines = block.split("\n")
    return Item(key=str(number), pieces=tuple(Spoken(words=Words(line)) for line in lines))
