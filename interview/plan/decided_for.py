"""What the worker decided to tell somebody without a yes: which duties, and what was noted of each. It sends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from interview.engine.acts.on_duty import DECIDED
from interview.engine.reached import OVER
from interview.engine.shared import OTHER, under
from interview.plan.recipients import offered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from flows.law import Duty
    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.considered import Decided, DutyUp
    from interview.engine.reached import Referral
    from interview.engine.shared import Share


FORMS = frozenset({"nrm", "notice-home-office"})
"""Recipients that get what their own form asks for, and no concern."""


class DecidedToTell(NamedTuple):
    """One duty that was decided, with what was noted of telling this recipient under it, and the referrals to them on it."""

    rule: Duty
    decided: Decided
    shares: tuple[Share, ...]
    referrals: tuple[Referral, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The entries that it stands in."""
        beside = (*(one.number for one in self.shares), *(one.number for one in self.referrals))
        return (self.decided.number, *beside)


def decided_for(
    case: Case, flow: Flow, recipient: str, up: Mapping[str, DutyUp]
) -> tuple[DecidedToTell, ...]:
    """The decisions that stand for this recipient, in the order in which they were made.

    ``up`` are the duties that there is reason to consider now. One that came up again since is to be decided again first; one
    that rests on a yes is none without.
    """
    found = (_decided(case, flow, recipient, rule) for rule in flow.duty if not _again(up, rule))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.decided.number))


def decided_to_tell(case: Case, flow: Flow, up: Mapping[str, DutyUp]) -> tuple[str, ...]:
    """For whom a concern can be written on such a decision, in the order of the rules."""
    named = dict.fromkeys(recipient for rule in flow.duty for recipient in (*rule.tells, *rule.refers))
    return tuple(one for one in named if one not in FORMS and decided_for(case, flow, one, up))


def _again(up: Mapping[str, DutyUp], rule: Duty) -> bool:
    return rule.id in up and up[rule.id].again


def _decided(case: Case, flow: Flow, recipient: str, rule: Duty) -> DecidedToTell | None:
    decided = case.decided.get(rule.id)
    if decided is None or decided.decision not in DECIDED or "consent" in (rule.basis, decided.basis):
        return None
    if recipient == OTHER or recipient not in offered(case, flow, (*rule.tells, *rule.refers)):
        return None
    told = [one for one in under(case.shares.values(), rule.id) if one.number in decided.shares]
    shares = tuple(one for one in told if one.recipient == recipient and one.basis != "consent")
    referrals = tuple(_referred(case, rule.id, recipient))
    nobody_yet = not told and decided.nobody_told is None and recipient in rule.tells
    return DecidedToTell(rule, decided, shares, referrals) if shares or referrals or nobody_yet else None


def _referred(case: Case, duty: str, recipient: str) -> Iterator[Referral]:
    for one in case.reached_out.referrals.values():
        on = one.on_duty
        if on is not None and (on.duty, on.recipient) == (duty, recipient) and one.status not in OVER:
            yield one
