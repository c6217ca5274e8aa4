"""`ownwords case hold` and `ownwords case release`: a legal hold, set and lifted without a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interview.commands.chosen import DONE
from interview.commands.meant import CASE, meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import no_way_back, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.words import Words
    from interview.guide import Guide


@click.command()
@CASE
@click.option("--why", metavar="REASON", required=True, help="Who asked for it, and why. It is kept.")
@click.pass_context
def hold(context: click.Context, case: str, why: str) -> int:
    """Put one case under a legal hold.

    Nothing of it is erased until the hold is lifted. Who set it, when and why is kept in the case.
    """
    from interview.casework import outside

    case = _enter(context, case, why, outside.hold)
    say(f"Case {case} is under a legal hold. Nothing of it is erased until it is lifted.")
    say(f"To lift it: ownwords case release {case} --why REASON")
    return DONE


@click.command()
@CASE
@click.option("--why", metavar="REASON", required=True, help="Who said that it has ended. It is kept.")
@click.pass_context
def release(context: click.Context, case: str, why: str) -> int:
    """Lift the legal hold of one case.

    Who lifted it, when and why is kept in the case. Nothing is erased by it.
    """
    from interview.casework import outside

    case = _enter(context, case, why, outside.release)
    say(f"Case {case} is under no legal hold any more.")
    return DONE


def _enter(context: click.Context, case: str, why: str, entered: Callable[[Guide, Words], None]) -> str:
    from interview.engine.words import Words

    with opened(Entrance.of(context), changing=True) as here:
        case = meant(here, case)
        guide = here.desk.open(case)
        try:
            no_way_back()
            entered(guide, Words(why))
        finally:
            here.desk.left(guide)
    return case
