"""`ownwords case meeting`: meetings of agencies between sessions, what was said of the person there, and what was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import click

from interview.commands.chosen import DONE, WRONG_USE, Ended
from interview.commands.meant import CASE, meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import harmless, no_way_back, say, tell, unmarked
from interview.engine.terms import Doer, LegalBasis, ToldOfIt

if TYPE_CHECKING:
    from interview.engine.acts import AtTheDesk
    from interview.engine.acts.told_there import SaidThere
    from interview.engine.shared import Share
    from interview.engine.words import Words
    from interview.guide import Guide

SHARED = ("needs", "plan", "safety-plan", "risks", "contact", "account")


@click.command("meeting")
@CASE
@click.option(
    "--words", is_flag=True, help="With names and what was agreed. It stays on the screen and above it."
)
@click.option("--on", metavar="DATE", help="Of a new meeting: the day, 2026-03-04.")
@click.option(
    "--with", "who", metavar="AGENCY", multiple=True, help="An agency that was there, by its id in the list."
)
@click.option("--others", metavar="WORDS", help="Who else was there. It is kept.")
@click.option("--agreed", metavar="WORDS", help="What was agreed. It is kept.")
@click.option("--number", type=int, metavar="NUMBER", help="A meeting of the list: note more of it.")
@click.option("--action", metavar="WORDS", help="With --number: an action that was agreed. It is kept.")
@click.option("--who", "doer", type=click.Choice(get_args(Doer)), help="With --action: who does it.")
@click.option("--by", metavar="DATE", help="With --action: by when.")
@click.option(
    "--said", "scope", type=click.Choice(SHARED), multiple=True, help="What was said of the person there."
)
@click.option("--said-words", metavar="WORDS", help="The same in short. No address. It is kept.")
@click.option("--said-nothing", is_flag=True, help="Nothing was said of the person there.")
@click.option("--basis", type=click.Choice(get_args(LegalBasis)), help="With --said: what allowed it.")
@click.option(
    "--duty", metavar="DUTY", help="With --said: the duty it was said under, by its id in the list."
)
@click.option(
    "--heard", metavar="AGENCY", multiple=True, help="With --said: who heard it, if not all who were there."
)
@click.option("--reason", metavar="WORDS", help="With --said: why, if not on their yes. It is kept.")
@click.option("--told", type=click.Choice(get_args(ToldOfIt)), help="With --said: does the person know?")
@click.option("--why-not-told", metavar="WORDS", help="With --told no: why not. It is kept.")
@click.pass_context
def meeting(
    context: click.Context,
    case: str,
    on: str | None,
    who: tuple[str, ...],
    others: str | None,
    agreed: str | None,
    number: int | None,
    action: str | None,
    doer: Doer | None,
    by: str | None,
    scope: tuple[str, ...],
    said_words: str | None,
    basis: LegalBasis | None,
    duty: str | None,
    heard: tuple[str, ...],
    reason: str | None,
    told: ToldOfIt | None,
    why_not_told: str | None,
    *,
    words: bool,
    said_nothing: bool,
) -> int:
    """List the meetings of a case, or note one.

    With --with or --others a meeting is noted. With --number more is noted of one that is there: --action what somebody
    will do, --said what was said of the person. A yes that does not cover it keeps nothing out: that is said beside it.
    """
    from interview.casework import outside
    from interview.engine.acts.partners import AgreeAction, RecordMeeting, TellAtMeeting
    from interview.engine.acts.told_there import SaidThere

    noted: SaidThere | None = None
    if scope or said_words is not None or said_nothing:
        noted = SaidThere(
            nothing=said_nothing,
            scope=scope,
            said=_boxed(said_words),
            basis=basis,
            duty=duty,
            who=heard,
            reason=_boxed(reason),
            told=told,
            why_not_told=_boxed(why_not_told),
        )
    new = bool(who) or others is not None
    acts: list[AtTheDesk] = []
    if new and number is None and action is None:
        acts.append(RecordMeeting(on=on, who=who, others=_boxed(others), agreed=_boxed(agreed), told=noted))
    elif number is not None and not new and on is None and agreed is None:
        if action is not None:
            acts.append(AgreeAction(number=number, what=words_of(action), who=doer or "other", by=by))
        if noted is not None:
            acts.append(TellAtMeeting(number=number, told=noted))
    alone = (
        on,
        agreed,
        action,
        doer,
        by,
        noted,
        basis,
        duty,
        heard or None,
        reason,
        told,
        why_not_told,
        number,
    )
    of_it = (basis, duty, heard or None, reason, told, why_not_told)
    if noted is None and any(one is not None for one in of_it):
        acts.clear()  # what goes with --said alone is not passed over in silence
    if len(acts) != 1 and (new or any(one is not None for one in alone)):
        raise Ended(
            "Say --with or --others for a new meeting, or --number with one of --action and --said. Nothing was noted.",
            WRONG_USE,
        )
    with opened(Entrance.of(context), changing=bool(acts)) as here:
        guide = here.desk.open(meant(here, case))
        try:
            for act in acts:
                no_way_back()
                outside.at_the_desk(guide, act)
            if acts:
                say("Noted.")
            _tell(guide, words=words)
        finally:
            here.desk.left(guide)
    return DONE


def words_of(typed: str) -> Words:
    """What was typed, boxed."""
    from interview.engine.words import Words

    return Words(typed)


def _boxed(typed: str | None) -> Words | None:
    return None if typed is None else words_of(typed)


def _tell(guide: Guide, *, words: bool) -> None:
    from interview.composing.told import meetings_now, said_under

    case, chrome = guide.case, guide.chrome
    for one in case.reached_out.partners.values():
        role = unmarked(chrome(f"partner-role-{one.role.replace('_', '-')}"))
        say(f"{harmless(one.partner)}  {role}{_named(one.name) if words else ''}")
    for rule in said_under(case, guide.flow, chrome):
        say(f"{harmless(rule.id)}  {harmless(unmarked(rule.label))}")
    held = meetings_now(case, chrome)
    for met in held:
        say(f"{met.number}  {harmless(unmarked(met.head))}")
        if words and met.agreed is not None and not met.agreed.erased:
            say(f"    {harmless(met.agreed.text)}")
    for share in case.shares.values():
        if share.meeting is not None and share.duty is not None:
            say(f"{share.meeting}  Said under the duty {harmless(share.duty)}, to {_heard(share)}")
        for doubt in share.doubts if share.meeting is not None else ():
            why = unmarked(chrome(f"yes-doubt-{doubt.doubt.replace('_', '-')}"))
            say(f"{share.meeting}  Not covered by a yes, {harmless(doubt.whom)}: {why}")
    if not held:
        say("No meeting is noted.")
    elif not words:
        tell("--words shows the names and what was agreed.")


def _heard(share: Share) -> str:
    others = ("others who were there",) if share.others else ()
    return ", ".join((*map(harmless, share.partners), *others))


def _named(name: Words) -> str:
    return "" if name.erased else f"  {harmless(name.text)}"
