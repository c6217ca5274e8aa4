"""`ownwords walk`, `ownwords schema`, `ownwords check`: what needs neither a screen nor a vault."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from interview.commands.chosen import DONE, JSON, REFUSED, Chosen, Place, all_wording
from interview.commands.saying import report, say, say_trouble

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("file", type=Place())
@click.option(
    "--out",
    type=Place(),
    metavar="FOLDER",
    required=True,
    help="Where to write them. Nothing is written over.",
)
@click.pass_obj
def walk(chosen: Chosen, file: Path, out: Path) -> int:
    """Play a made-up session from a file.

    FILE is a whole session written down in advance. It is played without a screen and without a vault. Its plan
    (plan.md, plan.json), its record (record.txt) and the evidence in it (evidence.json) are written.
    """
    from interview.casework.opened import ExportRefused
    from interview.walking.walk import WalkInvalid, play, read_walk, results
    from store import in_memory

    all_wording()
    try:
        script = read_walk(file, name=file.name)
        with in_memory() as journal:
            played = play(script, name=file.name, wording=chosen.ports().wording, journal=journal)
            problems, paths = results(played, out)
    except (WalkInvalid, ExportRefused) as refused:
        return say_trouble(refused, REFUSED)
    for path in paths:
        say(str(path))
    for problem in problems:
        say_trouble(f"{file.name}: {problem}", REFUSED)
    return REFUSED if problems else DONE


@click.command()
@click.argument("name", type=click.Choice(["plan"]), metavar="NAME")
def schema(name: str) -> int:  # noqa: ARG001 (one schema so far; its name is part of the command line)
    """Print what may stand in a plan.json.

    NAME is: plan. What is printed is a JSON Schema, for those who read plans into another system.
    """
    from interview.plan.schema import committed_text

    click.echo(committed_text().encode(), nl=False)
    return DONE


@click.group(no_args_is_help=False, subcommand_metavar="WHAT")
def check() -> None:
    """Look for mistakes, for what leads and for what judges."""


@check.command("flow")
@click.argument("path", type=Place(), metavar="FILE")
@click.option(
    "--locales",
    type=Place(),
    metavar="FOLDER",
    help="Wording of your own, a folder for each language. Without this: the wording that came with the program.",
)
@click.pass_obj
def check_flow(chosen: Chosen, path: Path, locales: Path | None) -> int:
    """Look for mistakes in a flow file.

    FILE says which step follows which. Nobody may be trapped in it, all that it names must be there, and nothing that it
    says to a person may lead them. Tips are for better wording: they refuse nothing. Nor does what is past the day by
    which it was to be looked at again: it is named.
    """
    from flows.loader import FlowInvalid
    from interview.lint.flow import check_flow as found
    from locales.catalogue import Catalogue, WordingError

    try:
        today = datetime.fromtimestamp(chosen.clock() / 1000, UTC).date().isoformat()
        checked = found(path, name=path.name, wording=Catalogue.load(locales), today=today)
    except (FlowInvalid, WordingError) as invalid:
        return say_trouble(invalid, REFUSED)
    for line in (*checked.tips, *checked.late):
        say(line)
    return report(list(checked.refused), fine=f"{path.name}: nothing to mend.")


@check.command("locales")
@click.argument("path", type=Place(), metavar="[FOLDER]", required=False)
def check_locales(path: Path | None) -> int:
    """Look for mistakes in the wording.

    FOLDER has a folder for each language. Without it, the wording that came with the program is checked. Sentences
    that are broken, missing, wrong or out of date are named.
    """
    from interview.lint.wording import check_wording
    from locales.catalogue import WordingError
    from locales.registry import packaged

    try:
        findings = check_wording(path or packaged())
    except WordingError as invalid:
        return say_trouble(invalid, REFUSED)
    return report([str(finding) for finding in findings], fine="Wording: nothing to mend.")


@check.command("organisation")
@click.argument("path", type=Place(), metavar="FILE")
def check_organisation(path: Path) -> int:
    """Look for mistakes in an organisation's profile.

    FILE is an organisation.toml. No vault is needed, and nothing of it is kept.
    """
    from interview.organisation.reader import OrganisationInvalid, check_profile

    try:
        problems = check_profile(path, name=path.name)
    except OrganisationInvalid as invalid:
        return say_trouble(invalid, REFUSED)
    return report(problems, fine=f"{path.name}: nothing to mend.")


@check.command("services")
@click.argument("path", type=Place(), metavar="FILE")
@click.pass_obj
def check_services(chosen: Chosen, path: Path) -> int:
    """Look for mistakes in a table of services.

    FILE is a table as CSV or JSON; `ownwords services template` prints its headings. No vault is needed, and nothing of it is kept.
    """
    from interview.commands.services import check_file

    return check_file(chosen, path)


@check.command("questions")
@JSON
def check_questions(as_json: bool) -> int:  # noqa: FBT001 (click hands an option over by its name)
    """Look for what leads in questions.

    Questions are read from the standard input, one to a line, as {"id": ..., "text": ..., "lang": "en", "context": the
    person's words so far}. In the context, lines that begin with P: are the person's and lines that begin with W: the
    worker's; without such marks all of it is the person's. "conduct" may say what the step is for: consent, comfort,
    logistics, needs, rights, understanding or account. It is advice. No vault is needed, and nothing is kept.
    """
    from interview.commands.checking_questions import check_questions as answered
    from locales.catalogue import Catalogue

    all_wording()
    return answered(sys.stdin.buffer, Catalogue.load(), as_json=as_json)


@check.command("notes")
@JSON
def check_notes(as_json: bool) -> int:  # noqa: FBT001 (click hands an option over by its name)
    """Look for words in notes that may judge the person.

    Notes are read from the standard input, one to a line, as {"id": ..., "text": ...}. Each is answered in turn: which
    words, why, and what could stand there. It is advice. No vault is needed, and nothing is kept.
    """
    from interview.commands.checking_words import check_notes as answered
    from locales.catalogue import Catalogue

    all_wording()
    return answered(sys.stdin.buffer, Catalogue.load(), as_json=as_json)
