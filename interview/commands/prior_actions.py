"""`ownwords case import`: what organisations have done before, taken into one case from a file, all of it or nothing.

A file that was the wrong one is taken back as a whole.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import click

from interview.commands import asking
from interview.commands.at_desk import tell_closed
from interview.commands.chosen import DONE, JSON, REFUSED, Place
from interview.commands.meant import meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import count, harmless, no_way_back, say, say_json, say_trouble, tell

if TYPE_CHECKING:
    from pathlib import Path

    from interview.engine.events.prepared import ImportTakenBack, PriorActionRecorded
    from interview.guide import Guide
    from interview.tables.prior_actions import Looked
    from interview.tables.table import Table

_ROWS_SAID = 200
"""Of very many broken rows, so many are named; the rest is counted."""


@click.command("import")
@click.argument("path", type=Place(), metavar="FILE", required=False)
@click.option("--case", metavar="CASE", help="The case that it is about.")
@click.option("--dry-run", is_flag=True, help="Only look the file through, and say what would be taken in.")
@click.option("--template", is_flag=True, help="Print a table to fill in.")
@click.option(
    "--take-back",
    type=click.IntRange(min=1),
    metavar="N",
    help="It was the wrong file: take back all that came with entry N of the story.",
)
@click.option(
    "--yes-take-back", metavar="CASE", help="For scripts: the case once more, instead of typing it."
)
@JSON
@click.pass_context
def import_prior_actions(
    context: click.Context,
    path: Path | None,
    case: str | None,
    take_back: int | None,
    yes_take_back: str | None,
    *,
    dry_run: bool,
    template: bool,
    as_json: bool,
) -> int:
    """Take earlier actions into a case.

    FILE is a table of what organisations have done before, in CSV or JSON, with the columns date, organisation, what, result,
    source and kind; only organisation and what have to be filled in. All of it is taken in, or nothing. What is in the case
    already is not taken in again. The name of the file is kept nowhere.

    Was it the wrong file? `ownwords case import --take-back N --case CASE` says what would be taken back, and takes it back.
    The entries stay in the record; `ownwords case erase CASE --import N --ground by_mistake` erases their words.
    """
    from interview.tables import prior_actions
    from interview.tables.reading import TableUnreadable

    if template:
        say(prior_actions.template().rstrip("\n"))
        return DONE
    if take_back is not None:
        if path is not None or case is None or as_json:
            raise click.UsageError(
                "Name the case, and no file: ownwords case import --take-back N --case CASE."
            )
        return _take_back(context, case, take_back, dry_run=dry_run, said=yes_take_back)
    if path is None or case is None:
        raise click.UsageError("Name the file and the case: ownwords case import FILE --case CASE.")
    name = harmless(path.name)
    try:
        table = prior_actions.read_actions(path, name=name)
        looked = prior_actions.look_through(table, name=name, today=_today(context))
    except TableUnreadable as unreadable:
        return say_trouble(unreadable, REFUSED)
    if looked.problems:
        return _refuse(looked, name=name, as_json=as_json)
    case, new = _taken_in(context, case, looked, dry_run=dry_run)
    if as_json:
        say_json(_as_json(table, looked, new=len(new), dry_run=dry_run))
    else:
        _say(table, looked, new=len(new), case=case, dry_run=dry_run)
    return DONE


def _today(context: click.Context) -> datetime.date:
    return datetime.datetime.fromtimestamp(context.obj.clock() / 1000, datetime.UTC).date()


def _taken_in(
    context: click.Context, case: str, looked: Looked, *, dry_run: bool
) -> tuple[str, tuple[PriorActionRecorded, ...]]:
    """The id of the case, and what it did not have yet; in the record from here on, unless this is only a look."""
    from interview.casework import outside
    from interview.tables.prior_actions import new_among

    with opened(Entrance.of(context), changing=not dry_run) as here:
        guide = here.desk.open(meant(here, case))
        try:
            new = new_among(looked.actions, guide.case.prior_actions.values())
            if not dry_run:
                no_way_back()
                outside.take_in(guide, new)
                tell_closed(guide)
        finally:
            here.desk.left(guide)
    return guide.case_id, new


def _take_back(context: click.Context, case: str, number: int, *, dry_run: bool, said: str | None) -> int:
    """What would go is said first, without its words; then the case is typed once more."""
    from interview.casework import outside

    with opened(Entrance.of(context), changing=not dry_run) as here:
        guide = here.desk.open(meant(here, case, said=True))
        try:
            going = outside.wrong_import(guide, number)
            _say_rows(guide, going)
            if dry_run:
                return DONE
            asking.confirm(
                "It was the wrong file? To take it back, type the id of the case:",
                expected=guide.case_id,
                said=said,
                option="--yes-take-back",
            )
            no_way_back()
            outside.take_import_back(guide, number)
            say(f"Took back {count(going.rows, 'row')} of that import in case {guide.case_id}.")
            say("The entries stay in the record. To erase their words as well:")
            say(f"ownwords case erase {guide.case_id} --import {number} --ground by_mistake")
            tell_closed(guide)
        finally:
            here.desk.left(guide)
    return DONE


def _say_rows(guide: Guide, going: ImportTakenBack) -> None:
    """A line for each: its number in the story, its row and its date."""
    tell("This would be taken back (`ownwords case show` with --words has what stands there):")
    for item in going.items:
        action = guide.case.prior_actions.get(item)
        if action is None or action.imported is None:
            tell(f"  entry {item}: taken down from one of them")
            continue
        of = action.imported
        tell(f"  entry {item}: row {of.row} of {of.rows}, {action.on or 'no date'}")


def _refuse(looked: Looked, *, name: str, as_json: bool) -> int:
    """A line for each broken row. Nothing of the file is taken in."""
    if as_json:
        say_json({"taken_in": 0, "rows": looked.rows, "broken": list(looked.problems)})
        return REFUSED
    for problem in looked.problems[:_ROWS_SAID]:
        tell(f"{name}: {problem}")
    if (more := len(looked.problems) - _ROWS_SAID) > 0:
        tell(f"{name}: and {more:,} more.")
    tell("Nothing was taken in. Correct the file and import it again.")
    return REFUSED


def _say(table: Table, looked: Looked, *, new: int, case: str, dry_run: bool) -> None:
    from interview.tables.reading import in_another_encoding

    if guessed := in_another_encoding(table):
        tell(guessed)
    if looked.day_first:
        tell("Dates like 01/02/2026 were read with the day first.")
    if looked.unknown:
        columns = "Column" if len(looked.unknown) == 1 else "Columns"
        tell(f"{columns} {', '.join(looked.unknown)}: not known here, and nothing is taken from there.")
    verb = "Would take in" if dry_run else "Took in"
    say(f"{verb} {count(new, 'earlier action')} for case {case}.")
    if (same := looked.rows - new) > 0:
        say(f"{count(same, 'row')} {'is' if same == 1 else 'are'} there already, or twice in the file.")
    if new and not dry_run:
        say("The file is not encrypted. Delete it if nobody needs it any more.")


def _as_json(table: Table, looked: Looked, *, new: int, dry_run: bool) -> dict[str, Any]:
    return {
        "taken_in": 0 if dry_run else new,
        "new": new,
        "there_already": looked.rows - new,
        "rows": looked.rows,
        "broken": [],
        "unknown_columns": list(looked.unknown),
        "encoding": table.encoding,
        "day_first": looked.day_first,
    }
