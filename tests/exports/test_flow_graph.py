"""A drawing of a flow: all of it is there, nothing covers anything, and no text leaves its place."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.loader import packaged
from flows.model import Flow, Step
from interview.exports.graph.fitting import folded, width
from interview.exports.graph.layout import BOX, Column, column
from interview.exports.graph.mermaid import mermaid
from interview.exports.graph.model import Graph, graph_of
from interview.exports.graph.svg import svg
from interview.guiding.worded_flows import load_flow
from tests.sitting import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parent / "golden"
FLOWS = sorted(packaged())
LEGEND = ("shaded: alone", "dashed: conditional")

Segment = tuple[tuple[float, float], tuple[float, float]]


def label(message: str, **args: str) -> str:
    return wording().text(message, wording().source, **args).text


def graph(name: str) -> Graph:
    return graph_of(load_flow(name), label)


def columns(of: Graph) -> list[Column]:
    return [column(part, of.titles) for part in (of.main, of.apart) if part.boxes]


def segments(of: Column) -> Iterator[Segment]:
    for path in of.paths:
        yield from itertools.pairwise(path.points)


def inside(segment: Segment, left: float, top: float, right: float, bottom: float) -> bool:
    """Whether a level or upright stretch comes into the inside of a box; along its edge is not inside."""
    (x1, y1), (x2, y2) = segment
    across = min(x1, x2) < right - 0.5 and max(x1, x2) > left + 0.5
    down = min(y1, y2) < bottom - 0.5 and max(y1, y2) > top + 0.5
    return across and down


@pytest.mark.parametrize("name", FLOWS)
def test_every_step_is_drawn_once_and_every_way_is_drawn(name: str) -> None:
    flow, drawn = load_flow(name), graph(name)
    boxes = [box.id for part in (drawn.main, drawn.apart) for box in part.boxes]
    assert sorted(boxes) == sorted(step.id for step in flow.step)
    ways = {(step.id, way.to) for step in flow.step for way in step.ways().values()}
    assert {(one.start, one.to) for part in (drawn.main, drawn.apart) for one in part.arrows} == ways
    said = sum(len(one.says) for part in (drawn.main, drawn.apart) for one in part.arrows)
    assert said == sum(len(step.ways()) for step in flow.step)
    assert sum(len(one.paths) for one in columns(drawn)) == len(ways)


@pytest.mark.parametrize("name", FLOWS)
def test_what_breaks_in_and_what_follows_a_stop_stand_apart(name: str) -> None:
    flow, drawn = load_flow(name), graph(name)
    apart = {box.id for box in drawn.apart.boxes}
    assert apart == {step.id for step in flow.step if step.protocol is not None} | {flow.stop}


@pytest.mark.parametrize("name", FLOWS)
def test_no_arrow_crosses_a_box_and_no_box_covers_another(name: str) -> None:
    for one in columns(graph(name)):
        for box in one.placed:
            assert not [
                path for path in segments(one) if inside(path, box.x, box.y, box.x + BOX, box.bottom)
            ], box.box.id
        for upper, lower in itertools.pairwise(one.placed):
            assert upper.bottom < lower.y


@pytest.mark.parametrize("name", FLOWS)
def test_arrows_are_level_or_upright_and_no_two_run_up_or_down_over_each_other(name: str) -> None:
    for one in columns(graph(name)):
        upright = []
        for (x1, y1), (x2, y2) in segments(one):
            assert x1 == x2 or y1 == y2
            if x1 == x2:
                upright.append((x1, min(y1, y2), max(y1, y2)))
        for (x, top, bottom), (other, begins, ends) in itertools.combinations(upright, 2):
            assert x != other or bottom <= begins or ends <= top


@pytest.mark.parametrize("name", FLOWS)
def test_no_text_leaves_its_box_or_lies_over_a_box(name: str) -> None:
    for one in columns(graph(name)):
        for box in one.placed:
            for text in box.texts:
                assert width(text.says, text.size) <= BOX
                assert box.y < text.y - text.size
                assert text.y < box.bottom
        for text in one.texts:
            end = text.x + width(text.says, text.size)
            assert end <= one.wide
            assert text.x >= 0
            for box in one.placed:
                level = box.y < text.y and text.y - text.size < box.bottom
                assert not (level and text.x < box.x + BOX and end > box.x), text.says


@pytest.mark.parametrize("name", FLOWS)
def test_no_name_of_a_way_lies_over_another(name: str) -> None:
    for one in columns(graph(name)):
        for a, b in itertools.combinations(one.texts, 2):
            beside = a.x + width(a.says, a.size) <= b.x or b.x + width(b.says, b.size) <= a.x
            assert beside or abs(a.y - b.y) >= a.size


@pytest.mark.parametrize("name", FLOWS)
def test_a_drawing_is_well_formed_and_fetches_and_runs_nothing(name: str) -> None:
    drawn = svg(graph(name), legend=LEGEND)
    root = ElementTree.fromstring(drawn)
    kinds = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert kinds == {"svg", "title", "style", "defs", "marker", "path", "rect", "g", "text"}
    assert not re.search(r"href|url\((?!#head\))|http(?!://www\.w3\.org/2000/svg)|<script|@import", drawn)


@pytest.mark.parametrize("name", FLOWS)
def test_every_title_of_a_step_can_be_read_in_both_forms(name: str) -> None:
    drawn = graph(name)
    text = mermaid(drawn)
    words = "".join(ElementTree.fromstring(svg(drawn, legend=LEGEND)).itertext())
    for title in drawn.titles.values():
        assert title in text
        assert all(word in words for word in title.split())


@pytest.mark.parametrize("name", FLOWS)
def test_the_same_flow_is_drawn_the_same_each_time(name: str) -> None:
    assert svg(graph(name), legend=LEGEND) == svg(graph(name), legend=LEGEND)
    assert mermaid(graph(name)) == mermaid(graph(name))


def made_up(title: str = "A small one", step_title: str = "Hello") -> Graph:
    steps = (
        Step(id="hello", phase="SETUP", kind="say", meets=("PC8",), moves={"continue": "ask", "skip": "end"}),
        Step(
            id="ask",
            phase="CHECKIN",
            kind="ask",
            audience="worker",
            moves={"back": {"to": "hello", "when": "no-urgent-need-open"}, "continue": "end"},  # type: ignore[dict-item]
        ),
        Step(id="stop", phase="CLOSE", kind="ask", moves={"continue": "end"}),
        Step(id="danger", phase="CHECKIN", kind="ask", protocol="danger", moves={"continue": "stop"}),
        Step(id="end", phase="AFTER", kind="end"),
    )
    flow = Flow(
        id="made/up",
        title=title,
        standard="SFJBMS05",
        nations=("england",),
        age_bands=("adult",),
        checked_on="2026-01-01",
        start="hello",
        again="hello",
        stop="stop",
        end="end",
        step=msgspec.convert(msgspec.to_builtins(steps), tuple[Step, ...]),
    )

    def worded(message: str, **args: str) -> str:
        if message == "graph-if":
            return f"{args['move']} (if {args['condition']})"
        return step_title if message == "step-hello" else message.replace("-", " ")

    return graph_of(flow, worded)


@pytest.mark.parametrize("ending", ["svg", "mmd"])
def test_a_small_flow_is_drawn_exactly_as_it_was_looked_at_and_kept(ending: str) -> None:
    drawn = svg(made_up(), legend=LEGEND) if ending == "svg" else mermaid(made_up())
    assert drawn == (GOLDEN / f"small-flow.{ending}").read_text("utf-8")


HOSTILE = '"]; click s0 <script>alert(1)</script> & %%{init}%% \x1b[31m | -->'


def test_nothing_in_a_title_can_act_in_either_form() -> None:
    drawn = made_up(title=HOSTILE, step_title=HOSTILE)
    text, picture = mermaid(drawn), svg(drawn, legend=LEGEND)
    assert "script" not in {one.tag.rpartition("}")[2] for one in ElementTree.fromstring(picture).iter()}
    assert "<script" not in text
    assert "%%{" not in text
    assert "\x1b" not in text + picture
    assert '"]; click' not in text


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), max_size=60), st.integers(40, 300))
def test_folded_text_fits_and_loses_no_letter(text: str, wide: int) -> None:
    lines = folded(text, wide, 10)
    assert "".join(lines).replace(" ", "") == "".join(text.split())
    assert all(width(line, 10) <= wide for line in lines)


def test_a_word_that_is_too_long_for_a_line_is_cut_and_not_let_out() -> None:
    assert len(folded("Nationalreferralmechanismus" * 4, 100, 10)) > 4
