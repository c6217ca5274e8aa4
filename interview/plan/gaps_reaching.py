"""What is open in reaching others: what an agency cannot help with, referrals on their way, agencies without a lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from interview.engine.reached import OVER
from interview.engine.shared import to_tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.case import Case
    from interview.engine.reached import Referral
    from interview.plan.parts import GapKind, GapStanding

OF_A_REFERRAL: tuple[GapKind, ...] = ("referral", "referral-again", "referral-share", "barrier")
"""Kinds that say how a referral stands; which one it is stands in the number."""


class Open(NamedTuple):
    """One open thing, before it has its place among the gaps."""

    kind: GapKind
    what: str
    standing: GapStanding
    message: str | None = None


def reaching(case: Case) -> Iterator[Open]:
    """All of it, in the order in which a worker would look at it."""
    yield from _cannot_help(case)
    yield from _referrals(case)
    yield from _partners(case)
    yield from _meetings(case)
    yield from _still_to_tell(case)
    yield from _missed(case)


def _cannot_help(case: Case) -> Iterator[Open]:
    """That an agency cannot help ends with a referral on, an offer that was declined, or a manager who knows."""
    for part in case.reached_out.own_parts.values():
        need = case.needs.get(part.need)
        if part.can != "no" or need is None or need.state in ("met", "not_wanted"):
            continue
        if not _passed_on(case, part.need):
            yield Open("cannot-help", part.need, "open", f"need-domain-{need.domain}")


def _passed_on(case: Case, need: str) -> bool:
    part = case.reached_out.own_parts[need]
    told = part.manager is not None or need in case.unserved
    services = {one.number: one for one in case.services.values() if one.need == need}
    declined = any(one.answer == "no" for one in services.values())
    referred = any(
        one.service in services and one.begun and one.status not in OVER
        for one in case.reached_out.referrals.values()
    )
    return told or declined or referred


def _referrals(case: Case) -> Iterator[Open]:
    for one in case.reached_out.referrals.values():
        name = f"referral-status-{one.status.replace('_', '-')}"
        if one.status in ("drafted", "sent", "waiting"):
            yield Open("referral", str(one.number), "open", name)
        elif one.status in ("refused", "did_not_attend"):
            yield Open("referral-again", str(one.number), "open", name)
        if one.begun and not one.shares and not _told_under_its_duty(case, one):
            yield Open("referral-share", str(one.number), "not_recorded", name)
        if one.on_duty is not None and not any(said.wish != "not_asked" for said in one.on_duty.wishes):
            recipient = f"recipient-{one.on_duty.recipient}"
            yield Open("referral-wish", str(one.number), "not_recorded", recipient)
        if one.status not in OVER and one.status != "attended":
            for barrier in one.barriers:
                if not barrier.solved and (barrier.helps is None or barrier.who is None):
                    yield Open(
                        "barrier", f"{one.number}:{barrier.barrier}", "open", f"barrier-{barrier.barrier}"
                    )


def _told_under_its_duty(case: Case, one: Referral) -> bool:
    """What was shared with the recipient under the duty of a referral stands once, whichever was noted first."""
    duty = one.on_duty
    return duty is not None and any(
        (share.duty, share.recipient) == (duty.duty, duty.recipient) for share in case.shares.values()
    )


def _partners(case: Case) -> Iterator[Open]:
    involved = [one for one in case.reached_out.partners.values() if one.involved]
    if len(involved) > 1 and not any(one.lead for one in involved):
        yield Open("no-lead", "lead", "not_recorded", "partners-no-lead")


def _meetings(case: Case) -> Iterator[Open]:
    """A meeting is whole once it is noted what was said of the person there, or that nothing was."""
    for one in case.reached_out.meetings.values():
        if not one.shares and not one.nothing_said:
            yield Open("meeting-told", str(one.number), "not_recorded", "meeting-told-unnoted")


def _still_to_tell(case: Case) -> Iterator[Open]:
    for one in to_tell(case):
        yield Open("share-to-tell", str(one.number), "not_told", f"recipient-{one.recipient}")


def _missed(case: Case) -> Iterator[Open]:
    """What to do if it is missed is open once something was agreed about the next contact: before that there is none."""
    if not case.contacts:
        yield Open("next-contact", "next-contact", "not_recorded")
    elif case.reached_out.missed is None:
        yield Open("missed-contact", "missed-contact", "not_recorded", "missed-contact-none")
