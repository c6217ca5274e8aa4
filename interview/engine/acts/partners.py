"""Working with other agencies: who is involved, who has the lead, and what was agreed when they met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine import days
from interview.engine.acts.base import Act, Hearing, spoken_at
from interview.engine.acts.disclosing import typed
from interview.engine.acts.told_there import SaidThere, There, said_there
from interview.engine.events import partners, planning, reaching
from interview.engine.reached import PartnerRole
from interview.engine.stage import Refused
from interview.engine.terms import Doer, Horizon
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.reached import Meeting, Partner
    from interview.engine.stage import Stage


class NotePartner(Act, tag="partner", frozen=True, kw_only=True):
    """An agency that is involved, in which role, whom to ask for there, and whether it has the lead."""

    partner: str | None = None
    name: Words
    role: PartnerRole
    contact: Words | None = None
    lead: bool = False

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.partner is not None:
            _partner(stage, self.partner)
        if not self.name.text.strip():
            raise Refused("Name the agency.")
        return (
            partners.PartnerNoted(
                partner=self.partner or f"partner-{stage.number}",
                name=self.name,
                role=self.role,
                contact=self.contact,
                lead=self.lead,
            ),
        )


class PartnerGoes(Act, tag="partner-goes", frozen=True, kw_only=True):
    """An agency is involved no more."""

    partner: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not _partner(stage, self.partner).involved:
            raise Refused("It is noted already that they are not involved any more.")
        return (partners.PartnerWent(partner=self.partner),)


def _partner(stage: Stage, partner: str) -> Partner:
    found = stage.case.reached_out.partners.get(partner)
    if found is None:
        raise Refused("No such agency is noted in this case. Choose one from the list.")
    return found


class RecordMeeting(Act, tag="meeting", frozen=True, kw_only=True):
    """Agencies met: when, which of them, who else, what was agreed, and what was said of the person there.

    Without ``told`` that is noted afterwards, with the meeting.
    """

    on: str | None = None
    who: tuple[str, ...] = ()
    others: Words | None = None
    agreed: Words | None = None
    told: SaidThere | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        for one in self.who:
            _partner(stage, one)
        if not self.who and not (self.others and self.others.text.strip()):
            raise Refused("Say who was there: an agency from the list, or somebody else.")
        on = days.past(self.on, now=stage.now)
        who = tuple(dict.fromkeys(self.who))
        held = partners.MeetingHeld(on=on, who=who, others=typed(self.others), agreed=self.agreed)
        if self.told is None:
            return (held,)
        there = There(number=stage.number, who=who, others=held.others is not None, on=on)
        return (held, said_there(stage, there, self.told))


class TellAtMeeting(Act, tag="tell-at-meeting", frozen=True, kw_only=True):
    """What was said of the person at a meeting that is noted already; once more for some who were told otherwise."""

    number: int
    told: SaidThere

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        held = _meeting(stage, self.number)
        there = There(number=held.number, who=held.who, others=held.others is not None, on=held.on)
        if self.told.nothing and held.shares:
            raise Refused("It is noted already what was said of them there.")
        return (said_there(stage, there, self.told),)


def _meeting(stage: Stage, number: int) -> Meeting:
    found = stage.case.reached_out.meetings.get(number)
    if found is None:
        raise Refused("There is no such meeting in this case. Choose one from the list.")
    return found


class AgreeAction(Hearing, tag="meeting-action", frozen=True, kw_only=True):
    """What somebody will do, agreed at a meeting: a line of the plan, or with ``promised`` what the worker promises.

    A line waits for the person's own answer, whatever the agencies agreed without them.
    """

    number: int
    what: Words
    who: Doer = "other"
    who_name: Words | None = None
    by: str | None = None
    horizon: Horizon = "short"
    need: str | None = None
    promised: bool = False

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        _meeting(stage, self.number)
        if not self.what.text.strip():
            raise Refused("Type what was agreed to be done.")
        if self.need is not None and self.need not in stage.case.needs:
            raise Refused(f"There is no need '{self.need}' in this case. Choose one from the list.")
        if self.promised:
            if stage.case.sitting is None:
                raise Refused("A promise is made to the person. Note it when you sit with them.")
            captured, said_at = self.heard(stage)
            by = days.to_come(self.by, since=said_at.at, now=stage.now)
            made = reaching.PromiseMade(words=self.what, by=by, captured=captured, said_at=said_at)
            return (made, partners.ActionAgreed(meeting=self.number, promise=stage.number))
        line = f"line-{stage.number}"
        proposed = planning.LineProposed(
            line=line,
            section="support",
            horizon=self.horizon,
            what=self.what,
            who=self.who,
            who_name=self.who_name,
            by=days.to_come(self.by, since=spoken_at(stage), now=stage.now, years=days.IN_A_LIFE),
            fallback=None,
            need=self.need,
            risk=None,
            component=None,
            goal=None,
            because=(),
        )
        return (proposed, partners.ActionAgreed(meeting=self.number, line=line))
