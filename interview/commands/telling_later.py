"""`ownwords case tell`: that the person knows now of what was shared of them, or why they are not told after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interview.commands.at_desk import boxed, case_at, note, shown
from interview.commands.chosen import DONE, WRONG_USE, Ended
from interview.commands.meant import CASE
from interview.commands.saying import harmless, say, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.shared import Share
    from interview.engine.terms import ToldInTheEnd
    from interview.guide import Guide


@click.command("tell")
@CASE
@click.argument("number", type=int, required=False)
@click.option("--words", is_flag=True, help="With names, and what was noted.")
@click.option("--told", "told", flag_value="yes", help="The person knows of it now.")
@click.option("--not-told", "told", flag_value="no", help="The person is not told after all, for a reason.")
@click.option("--on", metavar="DATE", help="With --told: the day, 2026-03-04.")
@click.option("--how", metavar="WORDS", help="With --told: how they were told. No address. It is kept.")
@click.option("--why-not-told", metavar="WORDS", help="With --not-told: why not. No address. It is kept.")
@click.pass_context
def tell_later(
    context: click.Context,
    case: str,
    number: int | None,
    told: ToldInTheEnd | None,
    on: str | None,
    how: str | None,
    why_not_told: str | None,
    *,
    words: bool,
) -> int:
    """List what they are still to be told of, or note that they know.

    It was shared with others before the person knew. To note it, give its NUMBER with --told, or with --not-told and the
    reason. What was noted before stays in the record.
    """
    from interview.engine.acts.telling_later import TellOfShare

    beside = any(one is not None for one in (on, how, why_not_told))
    if (number is None) != (told is None) or (told is None and beside):
        raise Ended(
            "To note that they know, or that they are not told, give the NUMBER and --told or --not-told. "
            "Nothing was noted.",
            WRONG_USE,
        )
    with case_at(context, case, changing=told is not None) as (_, guide):
        if number is not None and told is not None:
            act = TellOfShare(number=number, told=told, on=on, how=boxed(how), why=boxed(why_not_told))
            note(guide, act)
        _tell(guide, words=words)
    return DONE


def _tell(guide: Guide, *, words: bool) -> None:
    """What is still to be told; and under it what was not told for a reason, since that may change."""
    from interview.engine.shared import to_tell

    case = guide.case
    waiting = to_tell(case)
    if not waiting:
        say(unmarked(guide.chrome("told-later-none")))
    _list(guide, "gap-share-to-tell", waiting, words=words)
    never = [one for one in case.shares.values() if not (one.told or one.still_to_tell)]
    _list(guide, "duty-told-no", never, words=words)


def _list(guide: Guide, heading: str, shares: Iterable[Share], *, words: bool) -> None:
    for count, one in enumerate(shares):
        if not count:
            say(f"{unmarked(guide.chrome(heading))}:")
        what = ", ".join(unmarked(guide.chrome(f"shared-{part}")) for part in one.scope)
        said = [_whom(guide, one, words=words), harmless(one.on or ""), what]
        said += [shown(part, asked=words) for part in (one.whom, one.said, one.why_not_told)]
        say("  ".join(filter(None, (f"{one.number}", *said))))


def _whom(guide: Guide, share: Share, *, words: bool) -> str:
    """With whom; for a referral, which one, and with words the name of the service."""
    from interview.engine.shared import shared_for

    whom = unmarked(guide.chrome(f"recipient-{share.recipient}"))
    referral = shared_for(guide.case.reached_out.referrals.values(), share)
    if referral is None:
        return whom
    name = "" if referral.service is None else shown(guide.case.services[referral.service].name, asked=words)
    return f"{name or whom} (referral {referral.number})"
