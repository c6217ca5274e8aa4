"""What is open at the end: listed by how it stands, and wrong in nothing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.widgets.bodies import signing
from interview.tui.widgets.bodies.beside import panels
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.bodies.marked import UnkeptBody
from interview.tui.widgets.rows import Item, Piece, Plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from interview.engine.view import Gap


class CheckBody(UnkeptBody):
    """What was typed and not kept; then gaps, those of one standing together, and among them those of one sort in one paragraph."""

    def more(self) -> Sequence[Item]:
        check = self.view.check
        return (
            *((signing.counted(self, check), signing.signature(self, check)) if check else ()),
            *self._open(),
            *panels(self.view, first=True),
            *panels(self.view),
            *(signing.of_standard(self, check) if check else ()),
        )

    def _open(self) -> Sequence[Item]:
        if not self.view.gaps:
            return (
                *self.unkept(),
                Item(key="no-gaps", pieces=(quiet(chrome(self, "screen-no-gaps")),)),
            )
        items = self.unkept()
        for standing in dict.fromkeys(gap.standing for gap in self.view.gaps):
            pieces: list[Piece] = [quiet(standing)]
            for number, line in enumerate(_sorts(gap for gap in self.view.gaps if gap.standing == standing)):
                items.append(Item(key=f"gaps:{standing}:{number}", pieces=(*pieces, Plain(text=line))))
                pieces = []
        return items


def _sorts(gaps: Iterable[Gap]) -> list[str]:
    """Gaps of one sort as one line. The sort is what stands before the colon; what is equal is counted."""
    sorts: dict[str, Counter[str]] = {}
    for gap in gaps:
        sort, colon, what = gap.what.partition(": ")
        sorts.setdefault(f"{sort}{colon}", Counter())[what] += 1
    return [
        sort + " · ".join(f"{what} ({times})" if times > 1 else what for what, times in whats.items())
        for sort, whats in sorts.items()
    ]
