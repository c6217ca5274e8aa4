"""The story of referring on, of partners and of where a person is safe, a plain line for each event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import (
    keeping_safe,
    partners,
    promising,
    reaching,
    referring,
    reporting,
    telling_later,
    writing_for,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.events import AnyEvent


def told_of_reaching(
    event: AnyEvent,
    *,
    number: int,
    named: Callable[[str, str], str],
    plain: Callable[[str], str],
    ident: Callable[[str], str],
) -> str | None:
    """What was done, in nobody's own words, and never where; nothing for any other event."""
    match event:
        case reaching.ServiceOffered():
            return f"Offered: {named('service-kind', event.kind)}."
        case reaching.ServiceAnswered():
            return f"The person answered the offer of entry {event.service}: {plain(event.answer)}."
        case reaching.ServiceNotFound():
            return f"No service was found for a need: {ident(event.need)}."
        case reaching.ShareRecorded():
            return _shared(event, named=named, plain=plain, ident=ident)
        case telling_later.ToldOfShare(told="yes"):
            return f"The person was told of what was shared in entry {event.share}."
        case telling_later.ToldOfShare():
            return f"The person is not told of what was shared in entry {event.share}, for a reason."
        case writing_for.WrittenFor():
            what = ", ".join(map(ident, event.what))
            return f"Written out for {ident(event.recipient)}, under the yes of entry {event.yes}: {what}."
        case writing_for.DocumentWritten():
            on = ", ".join(map(str, event.rests_on))
            words = f", with {len(event.quotes)} of their words" if event.quotes else ""
            return f"Wrote the {plain(event.document)} for {ident(event.recipient)}{words}; it rests on entry {on}."
        case reaching.PromiseMade():
            return "The worker made a promise."
        case promising.PromiseClosed():
            told = {
                "yes": "the person knows",
                "not_yet": "the person is still to be told",
                "no": "the person is not told",
            }
            return f"The promise of entry {event.promise}: {plain(event.came)}; {told[event.told]}."
        case reaching.NextContactAgreed():
            return "Agreed when and how to be in touch next."
        case referring.ReferralMade(service=None):
            to, rule = ident(event.recipient or ""), ident(event.duty or "")
            return (
                f"A referral to {to} was begun ({plain(event.way)}), on the duty {rule}. Referral {number}."
            )
        case referring.ReferralWishSaid(wish="not_asked"):
            return f"Referral {event.referral}: the person was not asked what they want."
        case referring.ReferralWishSaid():
            return f"Referral {event.referral}: what the person wants: {plain(event.wish)}."
        case referring.ReferralMade():
            return f"A referral to the service of entry {event.service} was begun ({plain(event.way)}). Referral {number}."
        case referring.ReferralMoved():
            return f"Referral {event.referral}: {plain(event.status)}."
        case referring.BarrierNoted(solved=True):
            return f"Referral {event.referral}: no longer in the way: {plain(event.barrier)}."
        case referring.BarrierNoted():
            return f"Referral {event.referral}: may be in the way: {plain(event.barrier)}."
        case referring.OwnPartNoted():
            return f"Can the agency help with the need {ident(event.need)}: {plain(event.can)}."
        case referring.NeedWaits(waits_for=()):
            return f"The need {ident(event.need)} waits for no other."
        case referring.NeedWaits():
            return f"The need {ident(event.need)} waits for: {', '.join(map(ident, event.waits_for))}."
        case referring.AdjustmentMade():
            return "Something was changed because of what the person prefers."
        case keeping_safe.PlaceNoted():
            return f"A place of safety was noted. Its address is kept apart. Place {number}."
        case keeping_safe.PlaceLeft():
            return f"The person is not at place {event.place} any more."
        case keeping_safe.MissedContactAgreed():
            return "Agreed what to do if the person does not answer."
        case _:
            return _of_partners(event, number=number, plain=plain, ident=ident)


def _shared(
    event: reaching.ShareRecorded,
    *,
    named: Callable[[str, str], str],
    plain: Callable[[str], str],
    ident: Callable[[str], str],
) -> str:
    """What kinds of things were told, to whom and under what; what exactly was said stays out."""
    later = "the person is still to be told" if event.still_to_tell else "the person was not told"
    asked = "the person was told" if event.told else later
    what = ", ".join(map(ident, event.scope)) or "something that is noted"
    if event.meeting is not None:
        whom = f" at meeting {event.meeting} with {len(event.partners) + event.others} who heard it"
    elif event.duty is not None:
        whom = f" with {named('recipient', event.recipient)}"
    else:
        whom = ""
    under = f", under the duty {ident(event.duty)}" if event.duty is not None else ""
    return f"Shared {what}{whom}{under} ({plain(event.basis)}; {asked})."


def _of_partners(
    event: AnyEvent, *, number: int, plain: Callable[[str], str], ident: Callable[[str], str]
) -> str | None:
    match event:
        case reporting.LineReported():
            return f"Reported of {ident(event.line)}, without the person: {plain(event.came)}."
        case partners.PartnerNoted(lead=True):
            return f"An agency is involved and has the lead ({plain(event.role)})."
        case partners.PartnerNoted():
            return f"An agency is involved ({plain(event.role)})."
        case partners.PartnerWent():
            return "An agency is involved no more."
        case partners.MeetingHeld():
            return f"Agencies met. Meeting {number}."
        case partners.NothingSaid():
            return f"Nothing was said of the person at meeting {event.meeting}."
        case partners.ActionAgreed():
            return f"An action was agreed at meeting {event.meeting}."
        case _:
            return None
