"""`ownwords case plan`: the versions of a plan that the person agreed to, and two of them side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interview.commands.case import WHY, open_account
from interview.commands.chosen import DONE, JSON, REFUSED
from interview.commands.meant import CASE, meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import say, say_json, say_trouble, stamp, tell

if TYPE_CHECKING:
    from interview.plan.versions import Version


@click.command("plan")
@CASE
@click.option(
    "--versions", "listing", is_flag=True, help="Every plan that the person agreed to, oldest first."
)
@click.option(
    "--compare",
    nargs=2,
    type=click.IntRange(min=1),
    metavar="OLD NEW",
    help="Two of them side by side, by their numbers.",
)
@WHY
@JSON
@click.pass_context
def plan_versions(
    context: click.Context,
    case: str,
    compare: tuple[int, int] | None,
    why: str | None,
    *,
    listing: bool,
    as_json: bool,
) -> int:
    """List the plans that the person agreed to, or compare two.

    Each yes to the plan makes a version. Lines are words that people said or typed: what other workers took down is closed
    to you until the person said yes to it, or you say --why. A plan that was not agreed to is no version.
    """
    from interview.exports.plan_versions import compared_json, compared_text, listed_text
    from interview.guide import read_entries
    from interview.plan.versions import versions

    if listing and compare is not None:
        raise click.UsageError("--versions and --compare are two things. Ask for one at a time.")
    with opened(Entrance.of(context), changing=why is not None) as here:
        case = meant(here, case)
        open_account(here, case, why)
        found = versions(read_entries(here.desk.journal, case))
        chrome = here.desk.chrome
    if compare is None:
        if as_json:
            say_json([_as_json(one) for one in found])
        elif found:
            say(listed_text(found, chrome).rstrip("\n"))
        else:
            tell("The person has agreed to no plan in this case yet.")
        return DONE
    numbers = {one.number: one for one in found}
    if lacking := [one for one in compare if one not in numbers]:
        return say_trouble(
            f"There is no version {lacking[0]} of this plan. `ownwords case plan {case} --versions` lists them.",
            REFUSED,
        )
    old, new = (numbers[one] for one in compare)
    if as_json:
        say_json(compared_json(old, new))
    else:
        say(compared_text(old, new, chrome).rstrip("\n"))
    return DONE


def _as_json(one: Version) -> dict[str, object]:
    return {
        "version": one.number,
        "entry": one.entry,
        "said_at": None if one.said_at is None else stamp(one.said_at),
        "written_at": stamp(one.at),
        "session": one.session,
        "lines": len(one.lines),
        "agreed_to": sum(line.answer == "agree" for line in one.lines),
    }
