"""Duties to consider: which of a flow's duties this case gives reason for, and what was decided. The worker decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from flows.law import Force
from flows.once import found_once
from flows.terms import Refers
from interview.engine.considered import Decided
from interview.engine.promised import dueness
from interview.engine.sat import Sat
from interview.engine.terms import LegalBasis
from interview.plan.earlier_facts import came_up_earlier
from interview.plan.facts import FACTS
from interview.plan.grounds import latest
from interview.plan.recipients import offered

if TYPE_CHECKING:
    from collections.abc import Collection

    from flows.law import Duty
    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.promised import Dueness
    from interview.engine.terms import AgeBand, Nation, OrganisationKind

    _Such = tuple[Nation | None, OrganisationKind | None, AgeBand | None]

_STRONGEST_FIRST = ("safety", "must", "must_not", "should_not", "should", "check", "may")


class DutyDue(msgspec.Struct, frozen=True, kw_only=True):
    """A duty, with the facts that give reason for it, and what was decided about it last.

    ``again``: something that it rests on came up once more since, or the rule is of another date. Then it is open as if
    nothing had been decided. ``earlier`` is the sitting that it came up in, where nothing of today is a reason for it: it
    stays until it is decided.
    """

    duty: str
    text: str
    force: Force
    because: tuple[str, ...]
    source: str
    checked_on: str
    review_by: str
    decided: Decided | None = None
    again: bool = False
    earlier: Sat | None = None
    refers: tuple[Refers, ...] = ()
    """To whom a referral may be made on it without a yes."""

    now: bool = True
    """Whether there is reason for it. Without, it was decided that it will be done, and nobody noted that it was; or it was
    done by telling somebody, and nobody noted whom."""

    tells: tuple[str, ...] = ()
    """Who is told where it is done by telling somebody."""

    basis: LegalBasis | None = None
    """What is typically named for that."""

    @property
    def to_note(self) -> bool:
        """Whether it is done by telling somebody, and nobody noted whom, nor why nobody was told."""
        return self.decided is not None and not self.again and _whom_is_open(self, self.decided)

    def due(self, today: str) -> Dueness | None:
        """How the day stands by which it will be done; None where that was not decided."""
        will_do = self.decided is not None and self.decided.decision == "will_do"
        return dueness(self.decided.day, today=today) if self.decided is not None and will_do else None

    @property
    def open(self) -> bool:
        return self.decided is None or self.again


def duties(
    case: Case, flow: Flow, *, notifier: bool | None = None, first_responder: bool | None = None
) -> tuple[DutyDue, ...]:
    """Those that there is reason to consider, the strongest first; none twice.

    ``notifier``: the organisation's profile says whether it has a duty to notify in the nation of the case;
    ``first_responder`` whether it can refer. None, where no profile says so, is neither, and has rules of its own.
    """
    roles = _roles(notifier=notifier, first_responder=first_responder)
    for_them = (duty for duty in _for_such(case, flow) if duty.organisation in (None, *roles))
    found = (_due(duty, case) for duty in for_them)
    due = (_offered(one, case, flow) for one in found if one is not None)
    return tuple(sorted(due, key=lambda one: _STRONGEST_FIRST.index(one.force)))


def _roles(*, notifier: bool | None, first_responder: bool | None) -> frozenset[str]:
    """What the profile says that the organisation is, that it is not, and of what no profile says anything."""
    is_a = {"notifier": notifier, "first-responder": first_responder}
    said = {True: "", False: "no-", None: "maybe-"}
    return frozenset(f"{said[holds]}{role}" for role, holds in is_a.items())


def _offered(due: DutyDue, case: Case, flow: Flow) -> DutyDue:
    """Without those to refer to that there are not in this nation, or for this age."""
    return msgspec.structs.replace(due, refers=offered(case, flow, due.refers))


def silent(case: Case, flow: Flow, due: Collection[DutyDue]) -> int:
    """How many more rules there are for such a case, to which nothing that is noted so far points."""
    up = {one.duty for one in due}
    return sum(duty.id not in up for duty in _for_such(case, flow))


def _for_such(case: Case, flow: Flow) -> tuple[Duty, ...]:
    """The rules for the nation, the kind of organisation and the age of a case, in the order of the flow."""
    found, such = _by_case(flow), (case.nation, case.organisation_kind, case.age_band)
    if such not in found:
        found[such] = tuple(duty for duty in flow.duty if _is_for(duty, case))
    return found[such]


@found_once
def _by_case(_: Flow) -> dict[_Such, tuple[Duty, ...]]:
    """What was found so far, of all nations, kinds and ages."""
    return {}


def _is_for(duty: Duty, case: Case) -> bool:
    here = case.nation in duty.nations
    of_kind = not duty.organisations or case.organisation_kind in duty.organisations
    of_age = not duty.age_bands or case.age_band in duty.age_bands
    return here and of_kind and of_age


def _due(duty: Duty, case: Case) -> DutyDue | None:
    """The duty, if there is reason for it in this sitting, or there was in an earlier one and nobody decided since."""
    not_now = [fact for fact in duty.when if not FACTS[fact](case)]
    decided = case.decided.get(duty.id)
    if not not_now:
        since = max(latest(case, fact) for fact in duty.when)
        again = decided is not None and (since > decided.number or decided.checked_on != duty.checked_on)
        return _up(duty, case, again=again)
    earlier = [came_up_earlier(case, fact) for fact in not_now]
    found = [one for one in earlier if one is not None]
    if len(found) == len(earlier):
        last = max(found, key=lambda one: one.number)
        if decided is None or decided.number < last.number:
            return _up(duty, case, again=decided is not None, earlier=last.sat)
    if decided is not None and (decided.decision == "will_do" or _whom_is_open(duty, decided)):
        return _up(duty, case, again=False, now=False)
    return None


def _whom_is_open(duty: Duty | DutyDue, decided: Decided) -> bool:
    """Whether it is done by telling somebody, and nobody noted whom, nor why nobody was told."""
    noted = decided.shares or decided.nobody_told is not None
    return decided.decision == "done" and bool(duty.tells) and not noted


def _up(
    duty: Duty,
    case: Case,
    *,
    again: bool,
    earlier: Sat | None = None,
    now: bool = True,
) -> DutyDue:
    return DutyDue(
        duty=duty.id,
        text=duty.text,
        force=duty.force_for(case.organisation_kind),
        because=duty.when,
        source=duty.source,
        checked_on=duty.checked_on,
        review_by=duty.review_by,
        refers=duty.refers,
        decided=case.decided.get(duty.id),
        again=again,
        earlier=earlier,
        now=now,
        tells=duty.tells,
        basis=duty.basis,
    )
