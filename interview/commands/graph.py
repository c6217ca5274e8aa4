"""`ownwords flow graph`: a flow as a drawing, without any other program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from interview.commands.chosen import DONE, REFUSED, WRONG_USE, Chosen, Place, all_wording
from interview.commands.saying import say, say_trouble

if TYPE_CHECKING:
    from pathlib import Path

    from flows.model import Flow
    from locales.catalogue import Catalogue

As = Literal["mermaid", "svg"]
ENDINGS: dict[str, As] = {".svg": "svg", ".mmd": "mermaid", ".mermaid": "mermaid"}


@click.command("graph")
@click.argument("flow", metavar="FLOW")
@click.option(
    "--as",
    "form",
    type=click.Choice(["mermaid", "svg"]),
    metavar="FORM",
    help="mermaid or svg. Without this: as FILE ends, or else mermaid.",
)
@click.option(
    "--out",
    type=Place(),
    metavar="FILE",
    help="Where to write it: FILE.svg, or FILE.mmd for Mermaid. Nothing is written over.",
)
@click.pass_obj
def graph(chosen: Chosen, flow: str, form: As | None, out: Path | None) -> int:
    """Draw an interview.

    FLOW is an interview, such as uk/adult. The drawing has its steps, what may follow from each and under which condition,
    and apart from them what may break in from any step. It holds nothing of any case. Without --out, it is printed here.
    """
    from flows.loader import FlowInvalid
    from interview.casework.opened import ExportRefused
    from interview.exports.files import write_new
    from interview.guiding.worded_flows import worded_flow

    if out is not None and out.suffix not in ENDINGS:
        return say_trouble(f"{out.name}: a drawing is written as .svg or .mmd. Name the file so.", WRONG_USE)
    wanted = form or (ENDINGS[out.suffix] if out is not None else "mermaid")
    if out is not None and ENDINGS[out.suffix] != wanted:
        return say_trouble(
            f"{out.name} is no name for {wanted}. Leave --as out, or name the file otherwise.", WRONG_USE
        )
    all_wording()
    wording = chosen.ports().wording
    try:
        text = drawn(worded_flow(flow, wording), wording, form=wanted)
        if out is None:
            click.echo(text, nl=False)
            return DONE
        for path in write_new(out.parent, {out.name: text.encode()}):
            say(str(path))
    except (FlowInvalid, ExportRefused) as refused:
        return say_trouble(refused, REFUSED)
    return DONE


def drawn(flow: Flow, wording: Catalogue, *, form: As) -> str:
    """The drawing of a flow, in the worker's language."""
    from interview.exports.graph.mermaid import mermaid
    from interview.exports.graph.model import graph_of
    from interview.exports.graph.svg import svg

    def chrome(message: str, **args: str) -> str:
        return wording.text(message, wording.source, **args).text

    found = graph_of(flow, chrome)
    if form == "mermaid":
        return mermaid(found)
    return svg(found, legend=(chrome("graph-legend-alone"), chrome("graph-legend-guarded")))
