"""Which wording of a message is true here: some differ by kind of organisation, nation or age, as the flow says.

The id of a variant is the plain id with the facts behind it: ``privacy-limits-private--local-authority``.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, assert_never, get_args

from interview.engine.account import depth_of
from interview.engine.nrm import HowFar, how_far
from interview.engine.terms import OrganisationKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.model import Flow
    from flows.terms import VariesBy
    from interview.engine.case import Case

BETWEEN = "--"
"""Stands in no other id: those are single words with single hyphens."""


INVITED = ("support_only", "fuller")
"""Depths of an account in which one is invited. Where none is, what is said is the same as of what they want help with."""


def variant(flow: Flow, message: str, case: Case) -> str:
    """The id under which a message is worded in this case; its own, if it is the same for everybody.

    A fact that the case does not know makes an id that nobody has worded: never that of somebody else.
    """
    if message not in flow.variants:
        return message
    facts = (_fact(case, by) or "unknown" for by in flow.varies(message))
    return _spelled(message, facts)


def every_variant(flow: Flow, message: str) -> tuple[str, ...]:
    """Every id under which a message can be asked for in this flow."""
    values = [_values(flow, by, message) for by in flow.varies(message)]
    return tuple(_spelled(message, facts) for facts in itertools.product(*values))


def plain_id(message: str) -> str:
    """The id that the flow names, without the facts behind it."""
    return message.partition(BETWEEN)[0]


ONE_FACT: tuple[VariesBy, ...] = ("organisation_kind", "nation", "age_band", "account_depth", "nrm")
"""What a wording may differ by."""


def of_other_flows(message: str, case: Case) -> tuple[str, ...]:
    """The ids that a message may have where another flow says that it differs by one fact of the case."""
    facts = (_fact(case, by) for by in ONE_FACT)
    return tuple(_spelled(message, (fact,)) for fact in facts if fact is not None)


def facts_of(flow: Flow, message: str, case: Case) -> tuple[tuple[VariesBy, str], ...]:
    """What the wording of a message depends on, and how that is in this case."""
    return tuple((by, _fact(case, by) or "unknown") for by in flow.varies(message))


def _spelled(message: str, facts: Iterable[str]) -> str:
    return BETWEEN.join((message, *(fact.replace("_", "-") for fact in facts)))


def _fact(case: Case, by: VariesBy) -> str | None:
    match by:
        case "organisation_kind":
            return case.organisation_kind
        case "nation":
            return case.nation
        case "age_band":
            return case.age_band
        case "account_depth":
            return "fuller" if depth_of(case) == "fuller" else "support_only"
        case "nrm":
            return how_far(case)
        case _:
            assert_never(by)


def _values(flow: Flow, by: VariesBy, message: str) -> tuple[str, ...]:
    match by:
        case "organisation_kind":
            return get_args(OrganisationKind)
        case "nation":
            return flow.nations
        case "age_band":
            return _ages(flow, message)
        case "account_depth":
            return INVITED
        case "nrm":
            return get_args(HowFar)
        case _:
            assert_never(by)


def _ages(flow: Flow, message: str) -> tuple[str, ...]:
    """The ages that a message is said at: of a topic that is for some, at theirs alone."""
    bands = {band for topic in flow.topic if message in topic.text for band in topic.age_bands}
    return tuple(band for band in flow.age_bands if not bands or band in bands)
