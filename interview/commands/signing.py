"""`ownwords case sign`: the record is signed between sessions, as complete as far as the worker knows."""

from __future__ import annotations

import click

from interview.commands.at_desk import case_at, note
from interview.commands.chosen import DONE, REFUSED
from interview.commands.meant import CASE
from interview.commands.saying import harmless, say, unmarked, when


@click.command("sign")
@CASE
@click.option("--now", is_flag=True, help="Sign it. Without this, only how much is there is shown.")
@click.pass_context
def sign(context: click.Context, case: str, *, now: bool) -> int:
    """Show how much of the record is there, and sign it with --now.

    You sign that it is complete as far as you know. What is open is counted with the signature and is no mistake.
    """
    from interview.composing.checks import checked_at_the_desk
    from interview.engine.acts.signing import SignRecord

    with case_at(context, case, changing=now) as (here, guide):
        if now:
            note(guide, SignRecord())
        check = checked_at_the_desk(guide.case, guide.flow, guide.chrome)
        for one in check.counted:
            say(unmarked(one.line))
        if check.signed is None:
            say(
                f"{unmarked(here.desk.chrome('gap-sign-off'))}: {unmarked(here.desk.chrome('sign-off-none'))}"
            )
        else:
            by = harmless(check.signed.worker)
            say(f"Signed {when(check.signed.at)} by {by}, with {check.signed.open} things open then.")
    return DONE if now or check.signed is not None else REFUSED
