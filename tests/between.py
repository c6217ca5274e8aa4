"""A case between two sittings: a referral, two agencies, a line that others do and one of the person's own, no signature."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from interview.engine.acts import always, asking, partners, planning, reaching, referring, writing_up
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.casework.opened import OpenDesk
    from interview.guide import Guide

HOMES, COUNCIL, LETTER = "Alba Support Homes", "Northam council", "Write to the clinic about the dates"


class Between(NamedTuple):
    """What there is, by number or id."""

    referral: int
    council: str
    letter: str
    theirs: str
    """A line of what the person does."""


def sat_once(opened: OpenDesk, guide: Guide) -> Between:
    """A sitting that was written up and ended with two stops."""
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    guide.do(writing_up.GoTo(step="needs"))
    guide.do(partners.NotePartner(name=Words(COUNCIL), role="council_adults", contact=Words("duty desk")))
    council = next(iter(guide.case.reached_out.partners))
    guide.do(partners.RecordMeeting(who=(council,), agreed=Words("They write")))
    meeting = next(iter(guide.case.reached_out.meetings))
    guide.do(partners.AgreeAction(number=meeting, what=Words(LETTER), who="service"))
    guide.do(partners.AgreeAction(number=meeting, what=Words("Sort his own post"), who="person"))
    guide.do(writing_up.GoTo(step="services"))
    guide.do(reaching.OfferService(name=Words(HOMES), kind="accommodation"))
    (service,) = guide.case.services
    guide.do(reaching.AnswerService(service=service, answer="agree"))
    guide.do(referring.Refer(service=service, way="form"))
    (referral,) = guide.case.reached_out.referrals
    guide.do(referring.AnswerReferral(number=referral, answer="yes", what=("needs",)))
    letter, theirs = guide.case.lines
    guide.do(writing_up.GoTo(step="read-plan"))
    guide.do(planning.AnswerLine(line=letter, answer="agree"))
    guide.do(writing_up.GoTo(step="record"))
    guide.do(asking.Agree(scope="record"))
    while guide.case.sitting is not None:
        guide.do(always.Stop())
    return Between(referral=referral, council=council, letter=letter, theirs=theirs)
