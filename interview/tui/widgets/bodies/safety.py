"""The safety plan: its parts in any order, each asked for, filled in, or left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from interview.tui.chrome import chrome, word
from interview.tui.forms import safety
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.bodies.plan import PlanBody
from interview.tui.widgets.rows import Item, Plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from interview.engine.view import ComponentSeen


class LinesBody(PlanBody):
    """The lines of a plan; of one with parts, each under the part that it belongs to."""

    def more(self) -> Sequence[Item]:
        if not self.view.components:
            return super().more()
        return [*self._parts(), self._add()]

    def _parts(self) -> Iterator[Item]:
        known = {part.component for part in self.view.components}
        for part in self.view.components:
            yield self._part(part)
            yield from (self._line(seen) for seen in self.view.lines if seen.line.component == part.component)
        yield from (self._line(seen) for seen in self.view.lines if seen.line.component not in known)

    def _part(self, part: ComponentSeen) -> Item:
        left = (
            ()
            if part.way_out is None
            else (quiet(chrome(self, "screen-part-left", how=word(self, part.way_out))),)
        )
        key = f"line:safety-{part.component}"
        item = self.text(part.text)
        return replace(
            item,
            pieces=(Plain(text=part.label, tone="label"), *item.pieces, *left, *self.marked(key)),
            opens=lambda: self.lay(safety.component(self, self.pad, self.view, part)),
        )

    def first(self) -> str | None:
        """The first part in which nothing is yet, and that was not left."""
        filled = {seen.line.component for seen in self.view.lines}
        open_ = (
            part for part in self.view.components if part.component not in filled and part.way_out is None
        )
        following = next(open_, None)
        return super().first() if following is None else f"text:{following.text.message}"
