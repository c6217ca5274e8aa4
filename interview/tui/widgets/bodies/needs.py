"""Needs: the grid of immediate ones, and the list of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.acts.planning import RecordNeed
from interview.engine.terms import NeedState
from interview.tui.chrome import chrome, word
from interview.tui.forms import planning
from interview.tui.forms.parts import need_label
from interview.tui.widgets.bodies.base import ListBody, marks
from interview.tui.widgets.bodies.listed import adding, quiet
from interview.tui.widgets.rows import Item, Key, Piece, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interview.engine.standing import Need
    from interview.engine.view import RowSeen

STATE_KEYS = dict(zip(get_args(NeedState), "mpnx", strict=True))


class GridBody(ListBody):
    """One row for each immediate need. A letter says how it stands; Enter opens what was seen and decided."""

    def more(self) -> Sequence[Item]:
        return [self._row(row) for row in self.view.rows]

    def _row(self, row: RowSeen) -> Item:
        kind = quiet(chrome(self, "screen-row-asked" if row.ask else "screen-row-seen"))
        return Item(
            key=f"row:{row.row}",
            pieces=(row.text, *stands(self, row.need), *(() if row.need else (kind,))),
            keys=(
                *(
                    Key(letter=letter, label=word(self, state), run=self._tick(row, state))
                    for state, letter in STATE_KEYS.items()
                ),
                *(marks(self, row.text)[:2] if row.ask else ()),
            ),
            opens=lambda: self.lay(planning.grid_row(self, self.pad, row)),
        )

    def _tick(self, row: RowSeen, state: NeedState) -> Callable[[], None]:
        before = row.need
        return lambda: self.do(
            RecordNeed(
                need=row.row,
                state=state,
                basis=before.basis if before else ("person" if row.ask else "worker"),
                evidence=before.evidence if before else None,
                decision=before.decision if before else None,
            )
        )

    def first(self) -> str | None:
        urgent = (f"row:{row.row}" for row in self.view.rows if row.need is not None and row.need.urgent)
        unasked = (f"row:{row.row}" for row in self.view.rows if row.need is None)
        return next(urgent, None) or next(unasked, None)


class NeedsBody(ListBody):
    """Every need of the case, immediate, short and long term, on the word that it rests on."""

    def more(self) -> Sequence[Item]:
        add = adding(self, "screen-add-need", lambda: self.lay(planning.need(self, self.pad, self.view)))
        return [*map(self._need, self.view.needs), add]

    def _need(self, need: Need) -> Item:
        label = Plain(text=need_label(self, need), tone="strong")
        summary = (Spoken(words=need.summary),) if need.summary else ()
        return Item(
            key=f"need:{need.need}",
            pieces=(label, *summary, *stands(self, need)),
            opens=lambda: self.lay(planning.need(self, self.pad, self.view, need)),
        )

    def first(self) -> str | None:
        return "screen-add-need" if not self.view.needs else None


def stands(at: ListBody, need: Need | None) -> tuple[Piece, ...]:
    """How a need stands, with what was seen and what was decided."""
    if need is None:
        return ()
    pieces: list[Piece] = [
        quiet(f"{word(at, need.horizon)} · {word(at, need.state)} · {word(at, f'basis-{need.basis}')}")
    ]
    if need.evidence:
        pieces += [quiet(chrome(at, "form-evidence")), Spoken(words=need.evidence)]
    if need.decision:
        pieces += [quiet(chrome(at, "form-decision")), Spoken(words=need.decision)]
    elif need.urgent:
        pieces.append(quiet(chrome(at, "screen-decision-open")))
    return tuple(pieces)
