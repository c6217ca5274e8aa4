"""Referring on a duty: without a yes, since the worker decided that a rule asks for it. The person's wish stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act, Telling, numbered
from interview.engine.days import past
from interview.engine.events import referring
from interview.engine.reached import ReferralWay, Wish
from interview.engine.stage import Refused
from interview.engine.terms import ReferredTo
from interview.engine.words import Words

if TYPE_CHECKING:
    from flows.law import Duty
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage

DECIDED = ("done", "will_do")
"""Decisions about a duty that a referral may rest on."""


class ReferOnDuty(Act, tag="refer-on-duty", frozen=True, kw_only=True):
    """Begin a referral that needs no yes: on a duty that was decided, to one of those that the rule names. It is a draft until it is sent."""

    duty: str
    recipient: ReferredTo
    way: ReferralWay
    why: Words | None = None
    on: str | None = None
    note: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        rule = next((one for one in stage.flow.duty if one.id == self.duty), None)
        if rule is None or not _is_for(rule, stage.case):
            raise Refused("That duty is not one in this case now. Choose one from the list.")
        decided = stage.case.decided.get(self.duty)
        if decided is None or decided.decision not in DECIDED:
            raise Refused("Decide about that duty first: that it is done, or will be. Then refer on it.")
        if self.recipient not in rule.refers:
            raise Refused(
                "That rule asks for no referral to them without a yes. Choose another, or ask the person."
            )
        if self.why is None or not self.why.text.strip():
            raise Refused("A referral without a yes needs the reason. Type it.")
        return (
            referring.ReferralMade(
                way=self.way,
                on=past(self.on, now=stage.now),
                note=self.note,
                duty=self.duty,
                recipient=self.recipient,
                why=self.why,
            ),
        )


class HearWish(Telling, tag="referral-wish", frozen=True, kw_only=True):
    """What the person wants of a referral that rests on a duty, in their words; or ``why`` they were not asked.

    It changes nothing about the referral, and is asked and kept all the same.
    """

    number: int
    wish: Wish
    why: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        referral = stage.case.reached_out.referrals.get(self.number)
        if referral is None:
            raise Refused("There is no such referral in this case. Choose one from the list.")
        if referral.on_duty is None:
            raise Refused(
                "They said yes to that service themselves. A wish is asked where a duty is the reason."
            )
        if self.wish == "not_asked" and not (self.why and self.why.text.strip()):
            raise Refused("Say in a few words why they were not asked.")
        if self.wish == "not_asked" and self.words is not None and self.words.text.strip():
            raise Refused("They said something. Choose what they want, or take their words out.")
        statement = self.taken_down(stage, about=f"referral-{self.number}")
        captured, said_at = self.heard(stage)
        said = referring.ReferralWishSaid(
            referral=self.number,
            wish=self.wish,
            statement=numbered(stage, statement),
            why=self.why if self.why is not None and self.why.text.strip() else None,
            captured=captured,
            said_at=said_at,
        )
        return (statement, said) if statement else (said,)


def _is_for(rule: Duty, case: Case) -> bool:
    """Whether the rule is one in the nation of the case and at the age of the person now."""
    return case.nation in rule.nations and (not rule.age_bands or case.age_band in rule.age_bands)
