"""`ownwords case export`: the plan as files. Where somebody is safe is in them only if it was asked for by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interview.commands import asking
from interview.commands.case import WHY, open_account
from interview.commands.chosen import DONE, Place
from interview.commands.meant import CASE, meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import say, tell

if TYPE_CHECKING:
    from pathlib import Path

    from interview.exports.addressed import AtItem

OUT = click.option(
    "--out",
    type=Place(),
    required=True,
    metavar="FOLDER",
    help="A folder to write into. Nothing is written over.",
)
_BEWARE = "The address of a place of safety will stand in files that are not encrypted."


@click.command()
@CASE
@OUT
@click.option(
    "--compare", is_flag=True, help="With what is otherwise than in the version before, at the end."
)
@click.option(
    "--place-of-safety",
    is_flag=True,
    help="With the address where the person is safe. You are asked to type the case once more.",
)
@click.option(
    "--yes-place-of-safety", metavar="CASE", help="For scripts: the case once more, instead of typing it."
)
@click.option(
    "--for",
    "recipient",
    metavar="RECIPIENT",
    help="Only what this recipient may have: gp, council, lawyer; referral:12 for one referral. Under the person's yes; "
    "else on a decision to tell without one. duty:police: on the decision, also where there is a yes.",
)
@click.option(
    "--statement",
    "picked",
    type=click.IntRange(min=1),
    multiple=True,
    metavar="N",
    help="With a concern: what they said in statement N, as `case show --words` numbers it. Up to three short ones.",
)
@WHY
@click.pass_context
def export(
    context: click.Context,
    case: str,
    out: Path,
    why: str | None,
    yes_place_of_safety: str | None,
    recipient: str | None,
    picked: tuple[int, ...],
    *,
    compare: bool,
    place_of_safety: bool,
) -> int:
    """Write the plan of a case as plan.md and plan.json.

    The files are not encrypted. Where a person is safe is in no copy but one that was asked for with --place-of-safety;
    that it was asked for is in the log of the vault. With --for it is shorter, plan-part.md and plan-part.json: only what
    the person said yes to for that recipient. Without a yes it is a safeguarding concern, sheet.md and sheet.json, if a
    decision to tell that recipient is recorded; else nothing. The record says so, and MANIFEST.json what is in the folder.
    What other workers took down is closed to you until the person said yes to it, or you say --why.
    """
    from interview.casework.exporting import export as write
    from interview.casework.exporting import refuse_no_place
    from interview.casework.for_others import export_for
    from interview.plan.concern_words import whole

    if recipient is not None and (compare or place_of_safety):
        raise click.UsageError(
            "--for goes with neither --compare nor --place-of-safety: it is only what one recipient may have."
        )
    if picked and recipient is None:
        raise click.UsageError("--statement goes with --for: it picks words of theirs for a concern.")
    if yes_place_of_safety is not None and not place_of_safety:
        raise click.UsageError("--yes-place-of-safety goes with --place-of-safety.")
    with opened(Entrance.of(context), changing=True) as here:
        case = meant(here, case)
        open_account(here, case, why)
        guide = here.desk.open(case)
        try:
            if place_of_safety:
                refuse_no_place(guide)
                tell(_BEWARE)
                asking.confirm(
                    f"To write it out, type: {case}\n>",
                    expected=case,
                    said=yes_place_of_safety,
                    option="--yes-place-of-safety",
                )
            if recipient is None:
                paths = write(
                    here.desk, guide, out, place_of_safety=place_of_safety, compare=compare, beware=look_at
                )
            else:
                quotes = tuple(whole(guide.case, number) for number in picked)
                paths = export_for(here.desk, guide, out, recipient, quotes=quotes, beware=look_at)
        finally:
            here.desk.left(guide)
        unkept = any(one.has_drafts for one in here.desk.cases() if one.case == case)
    if unkept:
        tell(
            "Something was typed in this case and not kept: it is not in these files. Open the case to keep it."
        )
    for path in paths:
        say(str(path))
    tell("These files are not encrypted. Keep them as you would keep the case on paper.")
    if recipient is not None:
        tell(
            "Read them before you give them away. Once they have them, write down in the case what you shared."
        )
    return DONE


def look_at(found: tuple[AtItem, ...]) -> None:
    """Say, before it is written, where something looks like an address. Never what stands there."""
    tell(
        f"Something looks like an address: {'; '.join(map(str, found))}. "
        "Look at it before anybody gets this: a place of safety has a field of its own."
    )
