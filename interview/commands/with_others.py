"""`ownwords case referral`, `partner` and `action`: what came in from others between two sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import click

from interview.commands.at_desk import boxed, case_at, note, shown
from interview.commands.chosen import DONE, WRONG_USE, Ended
from interview.commands.meant import CASE
from interview.commands.saying import harmless, say, unmarked
from interview.engine.reached import LineCame, PartnerRole, ReferralStatus
from interview.engine.terms import LegalBasis, ToldOfIt

if TYPE_CHECKING:
    from interview.engine.acts.referring import Shared
    from interview.engine.reached import Referral
    from interview.guide import Guide

_ON = click.option("--on", metavar="DATE", help="The day, if it was not today: 2026-03-04.")
_NOTE = click.option("--note", "noted", metavar="WORDS", help="A few words on it. They are kept.")
_WORDS = click.option("--words", is_flag=True, help="With names, and what was noted.")
_CLASSES = ("needs", "plan", "safety-plan", "risks", "contact", "account")


@click.command("referral")
@CASE
@click.argument("number", type=int, required=False)
@_WORDS
@click.option("--status", type=click.Choice(get_args(ReferralStatus)), help="What became of it.")
@_ON
@_NOTE
@click.option(
    "--shared", type=click.Choice(_CLASSES), multiple=True, help="What went with it; may be repeated."
)
@click.option("--basis", type=click.Choice(get_args(LegalBasis)), help="On what basis it was shared.")
@click.option("--basis-named", metavar="WORDS", help="With --basis other: which one. It is kept.")
@click.option("--told", "told", flag_value="yes", help="The person was told of that.")
@click.option("--not-yet-told", "told", flag_value="not_yet", help="The person is still to be told of that.")
@click.option("--not-told", "told", flag_value="no", help="The person is not told, for a reason.")
@click.option("--why-not-told", metavar="WORDS", help="Why the person is not told. It is kept.")
@click.option("--why", metavar="WORDS", help="Why it was shared, if they did not say yes. It is kept.")
@click.pass_context
def referral(
    context: click.Context,
    case: str,
    number: int | None,
    status: ReferralStatus | None,
    on: str | None,
    noted: str | None,
    shared: tuple[str, ...],
    basis: LegalBasis | None,
    basis_named: str | None,
    why: str | None,
    told: ToldOfIt | None,
    why_not_told: str | None,
    *,
    words: bool,
) -> int:
    """List the referrals, or note what became of one.

    Without --status nothing is changed. Nothing is sent by the program. What the person says yes to is asked in a
    session.
    """
    from interview.engine.acts.referring import MoveReferral

    about = (status, on, noted, basis, basis_named, why, told, why_not_told)
    if (number is None) != (status is None) or (
        status is None and (shared or any(a is not None for a in about))
    ):
        raise Ended(
            "To note what became of a referral, give its NUMBER and --status. Nothing was noted.", WRONG_USE
        )
    goes = _shared(shared, basis, basis_named, why, told, why_not_told)
    with case_at(context, case, changing=status is not None) as (_, guide):
        if number is not None and status is not None:
            act = MoveReferral(number=number, status=status, on=on, note=boxed(noted), shared=goes)
            note(guide, act)
        _tell_referrals(guide, words=words)
    return DONE


def _shared(
    shared: tuple[str, ...],
    basis: LegalBasis | None,
    basis_named: str | None,
    why: str | None,
    told: ToldOfIt | None,
    why_not_told: str | None,
) -> Shared | None:
    from interview.engine.acts.referring import Shared

    if not shared and all(one is None for one in (basis, basis_named, why, told, why_not_told)):
        return None
    if not shared or basis is None or told is None:
        raise Ended(
            "What was shared is --shared, with --basis, and one of --told, --not-yet-told, --not-told. "
            "Nothing was noted.",
            WRONG_USE,
        )
    return Shared(
        scope=shared,
        basis=basis,
        basis_named=boxed(basis_named),
        told=told,
        reason=boxed(why),
        why_not_told=boxed(why_not_told),
    )


def _referred_to(guide: Guide, one: Referral, *, words: bool) -> str:
    if one.on_duty is not None:
        return _plain(guide, "recipient", one.on_duty.recipient)
    return "" if one.service is None else shown(guide.case.services[one.service].name, asked=words)


def _tell_referrals(guide: Guide, *, words: bool) -> None:
    case = guide.case
    for one in case.reached_out.referrals.values():
        say(
            f"{one.number}  {_plain(guide, 'referral-status', one.status)}  {_referred_to(guide, one, words=words)}".rstrip()
        )
        for change in one.changes:
            status, noted = _plain(guide, "referral-status", change.status), shown(change.note, asked=words)
            say(f"    {harmless(change.on or '-')}  {status}  {noted}".rstrip())
    if not case.reached_out.referrals:
        say(unmarked(guide.chrome("others-no-referral")))


@click.command("partner")
@CASE
@click.argument("partner", required=False)
@_WORDS
@click.option("--name", metavar="WORDS", help="What the agency is called.")
@click.option("--role", type=click.Choice(get_args(PartnerRole)), help="Its role.")
@click.option(
    "--contact", metavar="WORDS", help="Whom to ask for there: a role or desk, never where the person lives."
)
@click.option("--lead/--no-lead", default=None, help="Does it have the lead?")
@click.option("--gone", is_flag=True, help="It is not involved any more.")
@click.pass_context
def partner(
    context: click.Context,
    case: str,
    partner: str | None,
    name: str | None,
    role: PartnerRole | None,
    contact: str | None,
    *,
    words: bool,
    lead: bool | None,
    gone: bool,
) -> int:
    """List the agencies that are involved, add one, or change one.

    A new one needs --name and --role; of one that is there (PARTNER), what is not said stays as it is. At most one has
    the lead.
    """
    said = any(one is not None for one in (name, role, contact, lead))
    if gone and (said or partner is None):
        raise Ended("--gone goes with a PARTNER and nothing else. Nothing was noted.", WRONG_USE)
    if (said and partner is None and (name is None or role is None)) or (
        partner is not None and not (said or gone)
    ):
        raise Ended(
            "A new agency needs --name and --role; one that is there needs what is new. Nothing was noted.",
            WRONG_USE,
        )
    with case_at(context, case, changing=said or gone) as (_, guide):
        if said or gone:
            from interview.engine.acts.partners import NotePartner, PartnerGoes
            from interview.engine.words import Words

            before = guide.case.reached_out.partners.get(partner or "")
            if gone and partner is not None:
                note(guide, PartnerGoes(partner=partner))
            else:
                act = NotePartner(
                    partner=partner,
                    name=Words(name) if name is not None else before.name if before else Words("-"),
                    role=role or (before.role if before else "other"),
                    contact=boxed(contact) if contact is not None else before.contact if before else None,
                    lead=lead if lead is not None else before is not None and before.lead,
                )
                note(guide, act)
        _tell_partners(guide, words=words)
    return DONE


def _tell_partners(guide: Guide, *, words: bool) -> None:
    case = guide.case
    for one in case.reached_out.partners.values():
        said = [_plain(guide, "partner-role", one.role)]
        said += [unmarked(guide.chrome("form-has-lead"))] if one.lead else []
        said += [] if one.involved else [unmarked(guide.chrome("plan-partner-not-involved"))]
        named = " ".join(filter(None, (shown(one.name, asked=words), shown(one.contact, asked=words))))
        say(f"{harmless(one.partner)}  {'; '.join(said)}  {named}".rstrip())
    if not case.reached_out.partners:
        say(unmarked(guide.chrome("others-no-agency")))


@click.command("action")
@CASE
@click.argument("line", required=False)
@_WORDS
@click.option("--came", type=click.Choice(get_args(LineCame)), help="Was it done?")
@click.option("--by", metavar="PARTNER", help="The agency that says so; without it, you.")
@_ON
@_NOTE
@click.pass_context
def action(
    context: click.Context,
    case: str,
    line: str | None,
    came: LineCame | None,
    by: str | None,
    on: str | None,
    noted: str | None,
    *,
    words: bool,
) -> int:
    """List what others do in the plan, or what came of it.

    It is no answer of the person: how they see it is asked at the next session. What was not done needs --note.
    """
    from interview.engine.acts.reporting import ReportLine
    from interview.engine.reported import report_of, reportable

    if (line is None) != (came is None) or (came is None and any(one is not None for one in (by, on, noted))):
        raise Ended(
            "To note what became of an action, give its LINE and --came. Nothing was noted.", WRONG_USE
        )
    with case_at(context, case, changing=came is not None) as (here, guide):
        if line is not None and came is not None:
            note(guide, ReportLine(line=line, came=came, on=on, partner=by, note=boxed(noted)))
        lines = reportable(guide.case)
        for one in lines:
            due = f"  {harmless(one.by)}" if one.by else ""
            who = unmarked(here.desk.chrome(f"word-who-{one.who}"))
            say(f"{one.line}  {who}{due}  {shown(one.what, asked=words)}".rstrip())
            report = report_of(guide.case, one)
            if report is not None:
                how = _plain(guide, "plan-came", report.came)
                say(f"    {harmless(report.on or '-')}  {how}  {shown(report.note, asked=words)}".rstrip())
        if not lines:
            say(unmarked(here.desk.chrome("others-no-action")))
    return DONE


COMMANDS = (referral, partner, action)


def _plain(guide: Guide, family: str, term: str) -> str:
    return unmarked(guide.chrome(f"{family}-{term.replace('_', '-')}"))
