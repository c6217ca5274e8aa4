"""What is open at the end: listed by how it stands, and wrong in nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.widgets.bodies.base import ListBody
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Plain

if TYPE_CHECKING:
    from collections.abc import Sequence


class CheckBody(ListBody):
    """Gaps, those of one standing together."""

    def more(self) -> Sequence[Item]:
        if not self.view.gaps:
            return (Item(key="no-gaps", pieces=(quiet(chrome(self, "screen-no-gaps")),)),)
        standings = dict.fromkeys(gap.standing for gap in self.view.gaps)
        return [
            Item(
                key=f"gaps:{standing}",
                pieces=(
                    Plain(text=standing, tone="strong"),
                    *(Plain(text=gap.what) for gap in self.view.gaps if gap.standing == standing),
                ),
            )
            for standing in standings
        ]
