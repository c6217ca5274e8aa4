"""Where everything goes. Steps stand in one column, so that no arrow ever has to cross one.

The next step is straight below. Ways that skip forward run down at the right, ways back run up at the left, each in a lane
of its own; a short one lies closer to the steps than a long one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from interview.exports.graph.fitting import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from interview.exports.graph.model import Arrow, Box, Part

BOX = 250
"""How wide a step is drawn."""

SAID = 190
"""The room beside a step for what its ways are called."""

TITLE, SMALL = 13, 10
"""Sizes of letters."""

LINE, PORT, LANE, PAD, GAP = 14, 13, 12, 9, 20
TOP = 52
GROUP = 118


@dataclass(frozen=True, kw_only=True)
class Text:
    """Words at a place. ``anchor`` says which side of them the place is."""

    x: float
    y: float
    says: str
    size: int = SMALL
    anchor: str = "start"
    strong: bool = False


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A step where it stands."""

    box: Box
    x: float
    y: float
    high: float
    texts: tuple[Text, ...]

    @property
    def bottom(self) -> float:
        return self.y + self.high


@dataclass(frozen=True, kw_only=True)
class Path:
    """An arrow along these points, the last of which is its head."""

    points: tuple[tuple[float, float], ...]
    guarded: bool


@dataclass(frozen=True, kw_only=True)
class Band:
    """The stretch of one group, with its name at the left."""

    y: float
    high: float
    texts: tuple[Text, ...]


@dataclass(frozen=True, kw_only=True)
class Column:
    """A part, laid out from its left top corner."""

    wide: float
    high: float
    title: str
    placed: tuple[Placed, ...]
    paths: tuple[Path, ...]
    texts: tuple[Text, ...]
    bands: tuple[Band, ...]


@dataclass(kw_only=True)
class _Sides:
    """The arrows of a part by the side that they run along. ``out`` lead to a step of another part."""

    below: list[Arrow] = field(default_factory=list)
    right: list[Arrow] = field(default_factory=list)
    left: list[Arrow] = field(default_factory=list)
    out: list[Arrow] = field(default_factory=list)


def column(part: Part, titles: dict[str, str]) -> Column:
    """Lay a part out."""
    place = {box.id: number for number, box in enumerate(part.boxes)}
    sides = _sorted(part.arrows, place)
    lanes_left = _lanes(sides.left, place)
    lanes_right = _lanes(sides.right, place)
    x = GROUP + LANE * (max(lanes_left.values(), default=-1) + 2) + (SAID if sides.left else 0)
    placed = _stack(part.boxes, sides, titles, x)
    at = {one.box.id: one for one in placed}
    paths, texts = [*_straight(sides.below, at)], [*_names_below(sides.below, at)]
    right = x + BOX + SAID
    for one in placed:
        y = one.y + PAD + PORT
        for arrow in (*reversed(_of(sides.right, one, lanes_right)), *_of(sides.out, one)):
            y, said = _named(arrow, titles, outside=arrow in sides.out, x=x + BOX + 6, y=y)
            texts += said
            if arrow in sides.out:
                points: tuple[tuple[float, float], ...] = ((x + BOX, y), (x + BOX + SAID - 20, y))
            else:
                lane = right + LANE * lanes_right[arrow]
                to = at[arrow.to]
                points = ((x + BOX, y), (lane, y), (lane, to.y + PAD), (x + BOX, to.y + PAD))
            paths.append(Path(points=points, guarded=arrow.guarded))
            y += PORT
        y = one.y + PAD + PORT
        for arrow in _of(sides.left, one, lanes_left):
            y, said = _named(arrow, titles, outside=False, x=x - SAID + 6, y=y)
            texts += said
            lane, to = x - SAID - LANE * (lanes_left[arrow] + 1), at[arrow.to]
            points = ((x, y), (lane, y), (lane, to.y + PAD), (x, to.y + PAD))
            paths.append(Path(points=points, guarded=arrow.guarded))
            y += PORT
    return Column(
        wide=right + LANE * (max(lanes_right.values(), default=0) + 2),
        high=placed[-1].bottom + GAP if placed else TOP,
        title=part.title,
        placed=placed,
        paths=tuple(paths),
        texts=tuple(texts),
        bands=_bands(placed),
    )


def _of(arrows: Iterable[Arrow], one: Placed, lanes: Mapping[Arrow, int] | None = None) -> list[Arrow]:
    """Those that begin at a step. The inner lane comes first: then no way up crosses another of the same step."""
    its = [arrow for arrow in arrows if arrow.start == one.box.id]
    return its if lanes is None else sorted(its, key=lanes.__getitem__)


def _sorted(arrows: Iterable[Arrow], place: dict[str, int]) -> _Sides:
    sides = _Sides()
    for arrow in arrows:
        if arrow.to not in place:
            sides.out.append(arrow)
        elif place[arrow.to] == place[arrow.start] + 1:
            sides.below.append(arrow)
        else:
            (sides.right if place[arrow.to] > place[arrow.start] else sides.left).append(arrow)
    return sides


def _lanes(arrows: Sequence[Arrow], place: dict[str, int]) -> dict[Arrow, int]:
    """The lane of each arrow: the innermost that no other arrow of the same stretch has."""

    def stretch(arrow: Arrow) -> tuple[int, int]:
        ends = sorted((place[arrow.start], place[arrow.to]))
        return ends[0], ends[1]

    taken: list[list[tuple[int, int]]] = []
    lanes: dict[Arrow, int] = {}
    for arrow in sorted(arrows, key=lambda one: (stretch(one)[1] - stretch(one)[0], stretch(one), one.says)):
        first, last = stretch(arrow)
        free = (
            number
            for number, lane in enumerate(taken)
            if all(last < begun or first > ended for begun, ended in lane)
        )
        lane = next(free, len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append((first, last))
        lanes[arrow] = lane
    return lanes


def _said(arrow: Arrow, titles: dict[str, str], *, outside: bool) -> list[str]:
    says = [f"{one} → {titles[arrow.to]}" if outside else one for one in arrow.says]
    return [line for one in says for line in folded(one, SAID - 22, SMALL)]


def _named(
    arrow: Arrow, titles: dict[str, str], *, outside: bool, x: float, y: float
) -> tuple[float, list[Text]]:
    """What a way is called, above its line; and where the line goes."""
    texts = []
    for line in _said(arrow, titles, outside=outside):
        y += LINE - 2
        texts.append(Text(x=x, y=y - 4, says=line))
    return y, texts


def _high(arrows: Sequence[Arrow], titles: dict[str, str], *, outside: bool = False) -> float:
    return sum(len(_said(one, titles, outside=outside)) * (LINE - 2) + PORT for one in arrows)


def _stack(boxes: Sequence[Box], sides: _Sides, titles: dict[str, str], x: float) -> tuple[Placed, ...]:
    y, placed = float(TOP), []
    for box in boxes:
        texts, inside = _inside(box, x, y)
        right = _high([a for a in sides.right if a.start == box.id], titles)
        right += _high([a for a in sides.out if a.start == box.id], titles, outside=True)
        left = _high([a for a in sides.left if a.start == box.id], titles)
        beside = max(right, left)
        high = max(inside, beside + 2 * PAD + PORT if beside else 0.0)
        placed.append(Placed(box=box, x=x, y=y, high=high, texts=texts))
        names = sum(len(_below(arrow)) for arrow in sides.below if arrow.start == box.id)
        y += high + GAP + names * LINE
    return tuple(placed)


def _inside(box: Box, x: float, y: float) -> tuple[tuple[Text, ...], float]:
    texts, middle = [], x + BOX / 2
    y_text = y + PAD
    for line in folded(box.title, BOX - 2 * PAD, TITLE):
        y_text += LINE + 2
        texts.append(Text(x=middle, y=y_text, says=line, size=TITLE, anchor="middle", strong=True))
    for note in (*box.notes, *([box.meets] if box.meets else [])):
        for line in folded(note, BOX - 2 * PAD, SMALL):
            y_text += LINE
            texts.append(Text(x=middle, y=y_text, says=line, anchor="middle"))
    return tuple(texts), y_text + PAD - y


def _below(arrow: Arrow) -> list[str]:
    return [line for one in arrow.says for line in folded(one, BOX / 2 + SAID - 20, SMALL)]


def _straight(arrows: Iterable[Arrow], at: dict[str, Placed]) -> Iterable[Path]:
    for arrow in arrows:
        middle = at[arrow.start].x + BOX / 2
        points = ((middle, at[arrow.start].bottom), (middle, at[arrow.to].y))
        yield Path(points=points, guarded=arrow.guarded)


def _names_below(arrows: Iterable[Arrow], at: dict[str, Placed]) -> Iterable[Text]:
    for arrow in arrows:
        start = at[arrow.start]
        for number, line in enumerate(_below(arrow), start=1):
            yield Text(x=start.x + BOX / 2 + 8, y=start.bottom + number * LINE, says=line)


def _bands(placed: Sequence[Placed]) -> tuple[Band, ...]:
    bands: list[Band] = []
    runs: list[list[Placed]] = []
    for one in placed:
        if runs and runs[-1][-1].box.group == one.box.group:
            runs[-1].append(one)
        else:
            runs.append([one])
    for run in runs:
        y = run[0].y - GAP / 4
        names = folded(run[0].box.group, GROUP - 20, SMALL)
        texts = tuple(
            Text(x=8, y=run[0].y + number * LINE, says=name, strong=True)
            for number, name in enumerate(names, start=1)
        )
        bands.append(Band(y=y, high=run[-1].bottom + GAP / 4 - y, texts=texts))
    return tuple(bands)
