"""`ownwords flow`: what a flow is on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import click

from interview.commands.chosen import DONE, REFUSED, WRONG_USE, Chosen, Place, all_wording
from interview.commands.saying import say, say_trouble
from interview.engine.terms import AgeBand, Nation, OrganisationKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from flows.model import Flow
    from interview.engine.case import Case


KINDS: tuple[str, ...] = get_args(OrganisationKind)
NATIONS: tuple[str, ...] = get_args(Nation)
AGES: tuple[str, ...] = get_args(AgeBand)


@click.command("sheet")
@click.argument("flow", metavar="FLOW")
@click.option(
    "--language", metavar="LANGUAGE", help="The person's language, such as ar. Without this: English alone."
)
@click.option(
    "--out",
    type=Place(),
    metavar="FILE",
    help="Where to write it: FILE.html or FILE.md. Nothing is written over.",
)
@click.option(
    "--organisation",
    type=click.Choice(KINDS),
    metavar="KIND",
    help=f"What some of the wording depends on: {', '.join(KINDS)}.",
)
@click.option(
    "--nation",
    type=click.Choice(NATIONS),
    metavar="NATION",
    help=f"Where the person is: {', '.join(NATIONS)}. Rights differ by it.",
)
@click.option(
    "--age", type=click.Choice(AGES), metavar="AGE", help=f"And for whom, in some flows: {', '.join(AGES)}."
)
@click.pass_obj
def sheet(
    chosen: Chosen,
    flow: str,
    language: str | None,
    organisation: OrganisationKind | None,
    nation: Nation | None,
    age: AgeBand | None,
    out: Path | None,
) -> int:
    """Print a blank sheet for paper.

    FLOW is an interview, such as uk/adult. The sheet has what to say in English and in the person's language, and room for what
    they answer. It holds nothing of any case. Without --out, it is printed here as Markdown.
    """
    from flows.loader import FlowInvalid
    from interview.casework.opened import ExportRefused
    from interview.engine.case import Case
    from interview.engine.promised import date_of
    from interview.exports.files import write_new
    from interview.exports.sheet import sheet as made
    from interview.exports.sheet_html import sheet_html
    from interview.exports.sheet_markdown import sheet_markdown
    from interview.guiding.worded_flows import worded_flow

    all_wording()
    formats = {".html": sheet_html, ".md": sheet_markdown}
    if out is not None and out.suffix not in formats:
        return say_trouble(f"{out.name}: a sheet is written as .html or .md. Name the file so.", WRONG_USE)
    wording = chosen.ports().wording
    known = [one.tag for one in wording.languages()]
    locale = language or wording.source
    if locale not in known:
        return say_trouble(f"There is no wording in '{locale}'. There is: {', '.join(known)}.", REFUSED)
    try:
        chosen_flow = worded_flow(flow, wording)
        case = Case(organisation_kind=organisation, nation=nation, age_band=age or _only_age(chosen_flow))
        for lacks in _not_named(chosen_flow, case):
            return say_trouble(lacks, WRONG_USE)
        paper = made(chosen_flow, wording, locale=locale, case=case, today=date_of(chosen.clock()))
        if out is None:
            click.echo(sheet_markdown(paper), nl=False)
            return DONE
        for path in write_new(out.parent, {out.name: formats[out.suffix](paper)}):
            say(str(path))
    except (FlowInvalid, ExportRefused) as refused:
        return say_trouble(refused, REFUSED)
    return DONE


def _only_age(flow: Flow) -> AgeBand | None:
    """For whom a flow is that is for people of one age alone; None for any other."""
    found = [band for band in get_args(AgeBand) if band in flow.age_bands]
    return found[0] if len(found) == 1 else None


def _not_named(flow: Flow, case: Case) -> Iterator[str]:
    """What the wording of a flow differs by and nobody has named yet, with what to add."""
    from interview.lint.said import said_at

    differs = {by for step in flow.step for one in said_at(flow, step) for by in flow.varies(one.message)}
    if "organisation_kind" in differs and case.organisation_kind is None:
        yield f"The wording depends on your organisation. Add: --organisation {'|'.join(KINDS)}"
    if "nation" in differs and case.nation is None:
        yield f"The wording depends on the nation. Add: --nation {'|'.join(NATIONS)}"
    if "age_band" in differs and case.age_band is None:
        yield f"The wording depends on the person's age. Add: --age {'|'.join(flow.age_bands)}"
    if case.age_band is not None and case.age_band not in flow.age_bands:
        yield f"{flow.id} is made for another age. Name one of: {', '.join(flow.age_bands)}"
