"""A flow as SVG: boxes, arrows and text, with no script and nothing fetched from anywhere."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from interview.exports.escape import visible
from interview.exports.graph.layout import BOX, TOP, Text, column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.exports.graph.layout import Band, Column, Path, Placed
    from interview.exports.graph.model import Graph

HEAD, BETWEEN, MARGIN = 66, 40, 24
STYLE = (
    "text{font-family:Arial,'Liberation Sans','DejaVu Sans',sans-serif;fill:#111}"
    ".box{fill:#fff;stroke:#222;stroke-width:1.2}.alone{fill:#eef2f7;stroke-dasharray:5 3}"
    ".way{fill:none;stroke:#333;stroke-width:1.1}.guarded{stroke-dasharray:4 3}"
    ".band{fill:#f7f5ef}.page{fill:#fff}.quiet{fill:#555}"
)


def svg(graph: Graph, *, legend: tuple[str, ...]) -> str:
    """The whole drawing: the way through at the left, and what may break in at the right."""
    columns = [column(part, graph.titles) for part in (graph.main, graph.apart) if part.boxes]
    wide = 2 * MARGIN + sum(one.wide for one in columns) + BETWEEN * (len(columns) - 1)
    high = HEAD + max(one.high for one in columns) + MARGIN
    return "\n".join([*_opening(graph, wide, high, legend), *_columns(columns), "</svg>", ""])


def _opening(graph: Graph, wide: float, high: float, legend: tuple[str, ...]) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(wide)}" height="{_n(high)}" '
        f'viewBox="0 0 {_n(wide)} {_n(high)}" role="img" aria-labelledby="title">'
    )
    yield f'<title id="title">{_text(graph.title)}</title>'
    yield f"<style>{STYLE}</style>"
    yield (
        '<defs><marker id="head" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" '
        'orient="auto"><path d="M0 0L8 4L0 8z" fill="#333"/></marker></defs>'
    )
    yield f'<rect class="page" width="{_n(wide)}" height="{_n(high)}"/>'
    yield _worded(Text(x=MARGIN, y=30, says=graph.title, size=18, strong=True))
    yield _worded(Text(x=MARGIN, y=48, says=" · ".join((graph.about, *legend))), quiet=True)


def _columns(columns: list[Column]) -> Iterator[str]:
    x: float = MARGIN
    for one in columns:
        yield f'<g transform="translate({_n(x)} {HEAD})">'
        yield _worded(Text(x=0, y=TOP - 24, says=one.title, size=14, strong=True))
        yield from (_band(band, one) for band in one.bands)
        yield from map(_path, one.paths)
        yield from map(_box, one.placed)
        yield from (_worded(text) for band in one.bands for text in band.texts)
        yield from map(_worded, one.texts)
        yield "</g>"
        x += one.wide + BETWEEN


def _band(band: Band, of: Column) -> str:
    return (
        f'<rect class="band" x="0" y="{_n(band.y)}" width="{_n(of.wide)}" height="{_n(band.high)}" rx="4"/>'
    )


def _box(placed: Placed) -> str:
    kind = "box alone" if placed.box.alone else "box"
    rect = (
        f'<rect class="{kind}" x="{_n(placed.x)}" y="{_n(placed.y)}" width="{BOX}" '
        f'height="{_n(placed.high)}" rx="6"/>'
    )
    return "\n".join([rect, *map(_worded, placed.texts)])


def _path(path: Path) -> str:
    first, *rest = path.points
    drawn = f"M{_n(first[0])} {_n(first[1])}" + "".join(f"L{_n(x)} {_n(y)}" for x, y in rest)
    kind = "way guarded" if path.guarded else "way"
    return f'<path class="{kind}" d="{drawn}" marker-end="url(#head)"/>'


def _worded(text: Text, *, quiet: bool = False) -> str:
    strong = ' font-weight="bold"' if text.strong else ""
    kind = ' class="quiet"' if quiet else ""
    anchor = "" if text.anchor == "start" else f' text-anchor="{text.anchor}"'
    return (
        f'<text x="{_n(text.x)}" y="{_n(text.y)}" font-size="{text.size}"{anchor}{strong}{kind}>'
        f"{_text(text.says)}</text>"
    )


def _text(says: str) -> str:
    return escape(visible(says))


def _n(number: float) -> str:
    """A length with at most one digit after the point, spelled the same on every computer."""
    return f"{number:.1f}".removesuffix(".0")
