"""`ownwords case close` and `ownwords case reopen`: what stays open is said first, and nothing is erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interview.commands.chosen import DONE, REFUSED
from interview.commands.meant import CASE, meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import harmless, no_way_back, say, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.commands.opening import Opened
    from interview.engine.closing import LeftCounted
    from interview.engine.terms import ToldOfIt
    from interview.guide import Guide


@click.command("close")
@CASE
@click.option("--reason", metavar="REASON", help="Why: one of the list that the command prints without it.")
@click.option("--note", metavar="WORDS", help="A few words on the reason. They are kept.")
@click.option(
    "--told",
    type=click.Choice(["yes", "not_yet", "no"]),
    metavar="TOLD",
    help="Was the person told: yes, not_yet or no.",
)
@click.option("--how", metavar="WORDS", help="How they were told, or why not. It is kept.")
@click.pass_context
def close_case(
    context: click.Context,
    case: str,
    reason: str | None,
    note: str | None,
    told: ToldOfIt | None,
    how: str | None,
) -> int:
    """Close one case.

    Without --reason nothing is changed: what would stay open is listed, and the reasons to choose from. Closing erases
    nothing, and `case reopen` takes it back. Who closed it, when and why is kept.
    """
    from interview.casework import outside
    from interview.engine.acts.closing import CloseCase
    from interview.engine.closing import counted, nothing_asked
    from interview.engine.words import Words

    with opened(Entrance.of(context), changing=reason is not None) as here:
        case = meant(here, case, said=True)
        guide = here.desk.open(case)
        try:
            left = counted(outside.left_open(guide))
            if reason is None:
                nothing = "standing-nothing-asked" if nothing_asked(guide.case) else "standing-nothing"
                _tell_left(here, left, otherwise=unmarked(here.desk.chrome(nothing)))
                _tell_reasons(here, guide, case)
                return REFUSED
            no_way_back()
            act = CloseCase(
                reason=reason,
                note=None if note is None else Words(note),
                told=told,
                told_how=None if how is None else Words(how),
            )
            outside.at_the_desk(guide, act)
        finally:
            here.desk.left(guide)
        say(f"Case {case} is closed. Closing it erased nothing.")
        _tell_left(here, left, otherwise="Nothing was open in it.")
        say(f"To open it again: ownwords case reopen {case} --why REASON")
    return DONE


@click.command("reopen")
@CASE
@click.option("--why", metavar="REASON", required=True, help="Why it is opened again. It is kept.")
@click.pass_context
def reopen_case(context: click.Context, case: str, why: str) -> int:
    """Open a closed case again.

    Who opened it, when and why is kept, and so is that it was closed.
    """
    from interview.casework import outside
    from interview.engine.acts.closing import ReopenCase
    from interview.engine.words import Words

    with opened(Entrance.of(context), changing=True) as here:
        case = meant(here, case)
        guide = here.desk.open(case)
        try:
            no_way_back()
            outside.at_the_desk(guide, ReopenCase(why=Words(why)))
        finally:
            here.desk.left(guide)
    say(f"Case {case} is open again.")
    return DONE


def _tell_left(here: Opened, left: Iterable[LeftCounted], *, otherwise: str) -> None:
    said = [here.desk.chrome(f"left-{one.kind.replace('_', '-')}", count=one.times) for one in left]
    say("Still open:" if said else otherwise)
    for line in said:
        say(f"  {unmarked(line)}")


def _tell_reasons(here: Opened, guide: Guide, case: str) -> None:
    say("Nothing was changed. Reasons to choose from:")
    for one in guide.flow.closing:
        asked = [*(() if one.told else ("nobody to be told",)), *(("with --note",) if one.explained else ())]
        beside = f"  ({'; '.join(asked)})" if asked else ""
        say(f"  {one.id:<14} {harmless(here.desk.chrome(one.text))}{beside}")
    say(f"To close it: ownwords case close {case} --reason REASON --told yes --how WORDS")
