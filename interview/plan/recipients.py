"""Who is offered as somebody to tell: by nation, age, kind of organisation, and what the case holds. The worker decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.plan.facts import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.model import Flow
    from flows.recipients import Recipient
    from interview.engine.case import Case


def recipients(case: Case, flow: Flow) -> tuple[str, ...]:
    """All that are offered in this case, in the order of the flow."""
    return tuple(one.id for one in flow.recipient if _for(case, one))


def offered(case: Case, flow: Flow, among: Iterable[str]) -> tuple[str, ...]:
    """Of these, those that are offered in this case, or were told before. One that no list describes always is."""
    described = {one.id for one in flow.recipient}
    here = set(recipients(case, flow)) | {share.recipient for share in case.shares.values()}
    return tuple(one for one in among if one not in described or one in here)


def _for(case: Case, one: Recipient) -> bool:
    such = (
        (one.nations, case.nation),
        (one.age_bands, case.age_band),
        (one.organisations, case.organisation_kind),
    )
    if not all(not values or value in values for values, value in such):
        return False
    return not one.when or any(FACTS[fact](case) for fact in one.when)
