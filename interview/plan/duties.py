"""Duties to consider: which of a flow's duties this case gives reason for. Advice; the worker decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from interview.plan.facts import FACTS

if TYPE_CHECKING:
    from flows.model import Duty, Flow
    from interview.engine.case import Case

Force = Literal["must", "should", "may", "check"]
_STRONGEST_FIRST = ("must", "should", "check", "may")


class DutyDue(msgspec.Struct, frozen=True, kw_only=True):
    """A duty, with the facts that give reason for it. All are ids: it holds nobody's words."""

    duty: str
    text: str
    force: Force
    because: tuple[str, ...]
    source: str
    checked_on: str
    review_by: str


def duties(case: Case, flow: Flow, *, notifier: bool = False) -> tuple[DutyDue, ...]:
    """Those that there is reason to consider, the strongest first; none twice.

    ``notifier``: the organisation's profile says that it has a duty to notify in the nation of the case.
    """
    due = [_due(duty) for duty in flow.duty if _applies(duty, case, notifier=notifier)]
    return tuple(sorted(due, key=lambda one: _STRONGEST_FIRST.index(one.force)))


def _applies(duty: Duty, case: Case, *, notifier: bool) -> bool:
    here = case.nation in duty.nations and (duty.organisation != "notifier" or notifier)
    of_age = not duty.age_bands or case.age_band in duty.age_bands
    return here and of_age and all(FACTS[fact](case) for fact in duty.when)


def _due(duty: Duty) -> DutyDue:
    return DutyDue(
        duty=duty.id,
        text=duty.text,
        force=duty.force,
        because=duty.when,
        source=duty.source,
        checked_on=duty.checked_on,
        review_by=duty.review_by,
    )
