"""A flow as Mermaid text, which many sites and editors draw."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.exports.graph.model import Graph, Part

_PLAIN = re.compile(r"[^\w .,:;()/·=?'’-]")


def mermaid(graph: Graph) -> str:
    """The whole text. Dotted arrows have a condition; what may break in stands in a frame of its own."""
    return "\n".join(["---", f'title: "{_safe(graph.title)}"', "---", "flowchart TD", *_lines(graph), ""])


def _lines(graph: Graph) -> Iterator[str]:
    names = {step: f"s{number}" for number, step in enumerate(graph.titles)}
    yield from _frames(graph.main, names, "p")
    yield f'    subgraph apart ["{_safe(graph.apart.title)}"]'
    yield from (f"    {line}" for line in _frames(graph.apart, names, "a"))
    yield "    end"
    for arrow in (*graph.main.arrows, *graph.apart.arrows):
        line = "-.->" if arrow.guarded else "-->"
        says = "<br/>".join(_safe(one) for one in arrow.says)
        yield f'    {names[arrow.start]} {line}|"{says}"| {names[arrow.to]}'


def _frames(part: Part, names: dict[str, str], letter: str) -> Iterator[str]:
    """Steps that follow each other in one group stand in a frame with its name."""
    frame, group = 0, None
    for box in part.boxes:
        if box.group != group:
            if group is not None:
                yield "    end"
            frame, group = frame + 1, box.group
            yield f'    subgraph {letter}{frame} ["{_safe(group)}"]'
        lines = "<br/>".join(_safe(line) for line in (box.title, *box.notes))
        yield (
            f'        {names[box.id]}["{lines}"]'
            if not box.alone
            else f'        {names[box.id]}[/"{lines}"/]'
        )
    if group is not None:
        yield "    end"


def _safe(text: str) -> str:
    """Every character that could mean something to Mermaid, or to the page it is drawn in, by its number."""
    return _PLAIN.sub(lambda found: f"#{ord(found[0])};", text)
