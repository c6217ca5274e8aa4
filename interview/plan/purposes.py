"""Which yeses there is reason to ask for now. A fact of their purpose that holds is enough; what was not asked is never one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.plan.facts import FACTS

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case


def needed(case: Case, flow: Flow, scope: str) -> bool:
    """Whether it is to be asked: nothing speaks against it, a fact speaks for it, or it was put to them already."""
    purpose = flow.purpose_of(scope)
    if purpose is None or not purpose.when or scope in case.consents or scope in case.answers:
        return True
    return any(FACTS[fact](case) for fact in purpose.when)


def in_order(case: Case, flow: Flow, scopes: tuple[str, ...]) -> tuple[str, ...]:
    """By purpose, those first that there is reason to ask for; what is for no purpose of its own stays in front."""
    places = {one.id: number for number, one in enumerate(flow.purpose, 1)}

    def place(scope: str) -> tuple[bool, int]:
        purpose = flow.purpose_of(scope)
        return not needed(case, flow, scope), places[purpose.id] if purpose is not None else 0

    return tuple(sorted(scopes, key=place))
