"""What rows are made of, and how each piece is put into lines of spans."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from interview.engine.numbers import numbers_apart
from interview.engine.view import Text
from interview.tui.script.wrap import wrapped
from interview.tui.widgets.exact import laid_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from interview.engine.words import Words
    from interview.tui.script.bidi import Base
    from interview.tui.script.terminal import ScriptOrder


@dataclass(frozen=True, kw_only=True, slots=True)
class Plain:
    """Wording of the program's own. Where it is ``folded``, it takes one line, and its end shows that there is more."""

    text: str
    tone: str = "plain"
    folded: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Spoken:
    """Somebody's words."""

    words: Words
    tone: str = "spoken"


Piece = Text | Plain | Spoken


@dataclass(frozen=True, kw_only=True, slots=True)
class Key:
    """A letter that does something to the row it stands on. ``present`` is how the row stands already."""

    letter: str
    label: str
    run: Callable[[], None] = field(repr=False, compare=False)
    present: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One row: what it shows, with a sign before it; what Enter opens; what letters do.

    A ``heading`` is above the rows that follow, and the hand passes it by.
    """

    key: str
    pieces: tuple[Piece, ...] = field(repr=False)
    sign: str = ""
    keys: tuple[Key, ...] = ()
    opens: Callable[[], None] | None = field(default=None, repr=False, compare=False)
    dim: bool = False
    heading: bool = False


class Span(NamedTuple):
    """Part of a line in one tone, ready to be drawn. Its repr holds none of it."""

    text: str
    cells: int
    tone: str

    def __repr__(self) -> str:
        return f"Span(cells={self.cells}, tone={self.tone!r})"


Spans = tuple[Span, ...]

MORE = " …"
"""At the end of a line that is folded."""

SIDE_BY_SIDE = 88
"""Cells from which the two languages stand beside each other."""

GUTTER = 2
"""Cells between them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Draughtsman:
    """Puts pieces into lines. ``beside`` words what is said beside the person's language, if anything."""

    order: ScriptOrder
    person_first: bool
    missing: Callable[[Text], str]
    beside: Callable[[Text], str]

    def row(self, item: Item, width: int) -> list[Spans]:
        """The lines of a row, each of ``width`` cells: the sign, and beside it the pieces below each other."""
        sign, cells = item.sign, cell_len(item.sign) + 1 if item.sign else 0
        inner = max(1, width - cells)
        wide = width >= SIDE_BY_SIDE
        lines = [line for piece in item.pieces for line in self._piece(piece, inner, wide=wide, dim=item.dim)]
        if not sign:
            return lines
        first = Span(f"{sign} ", cells, "quiet" if item.dim else "plain")
        below = Span(" " * cells, cells, "plain")
        return [(first if number == 0 else below, *line) for number, line in enumerate(lines)]

    def _piece(self, piece: Piece, width: int, *, wide: bool, dim: bool) -> Sequence[Spans]:
        match piece:
            case Text():
                return self._both(piece, width, "quiet" if dim else "plain", wide=wide)
            case Spoken():
                return list(
                    self._column(numbers_apart(laid_out(piece.words.text)), "auto", width, piece.tone)
                )
            case Plain():
                tone = "quiet" if dim and piece.tone == "plain" else piece.tone
                lines = list(self._column(piece.text, "ltr", width, tone))
                if len(lines) < 2 or not piece.folded:
                    return lines
                begun = wrapped(piece.text, max(1, width - len(MORE)), "ltr", order=self.order)[0]
                return list(self._column(f"{begun.text.rstrip()}{MORE}", "ltr", width, tone))

    def _both(self, text: Text, width: int, tone: str, *, wide: bool) -> Sequence[Spans]:
        """Both sides of a wording. Where both are the same, it stands there once."""
        theirs: list[tuple[str, Base, str]] = []
        if text.person is None and not text.nothing_true:
            theirs.append((self.missing(text), "ltr", "person"))
        elif text.person is not None and text.person != text.worker:
            theirs.append((text.person, text.direction, "person"))
        if beside := self.beside(text):
            theirs.append((beside, "ltr", "quiet"))
        ours: list[tuple[str, Base, str]] = [(text.worker, text.worker_direction, tone)]
        first, second = (theirs, ours) if self.person_first else (ours, theirs)
        if not theirs or not wide:
            return [line for one in (*first, *second) for line in self._column(*one[:2], width, one[2])]
        left = (width - GUTTER) // 2
        right = width - GUTTER - left
        return list(
            _beside(
                [line for one in first for line in self._column(*one[:2], left, one[2])],
                [line for one in second for line in self._column(*one[:2], right, one[2])],
                left,
                right,
            )
        )

    def _column(self, text: str, base: Base, width: int, tone: str) -> Iterator[Spans]:
        for line in wrapped(text, width, base, order=self.order):
            cells = cell_len(line.text)
            gap = max(0, width - cells)
            drawn = Span(line.text, cells, tone)
            if not gap:
                yield (drawn,)
            elif line.rightward or self.order == "terminal":
                yield (drawn, Span(" " * gap, gap, tone))
            else:
                yield (Span(" " * gap, gap, tone), drawn)


def _beside(one: Sequence[Spans], other: Sequence[Spans], left: int, right: int) -> Iterator[Spans]:
    empty = (Span(" " * left, left, "plain"),), (Span(" " * right, right, "plain"),)
    between = Span(" " * GUTTER, GUTTER, "plain")
    for number in range(max(len(one), len(other))):
        yield (
            *(one[number] if number < len(one) else empty[0]),
            between,
            *(other[number] if number < len(other) else empty[1]),
        )
