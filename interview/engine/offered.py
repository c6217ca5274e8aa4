"""Which topics of a step, and which areas of life, are true in this case, and can be offered. The person picks among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.ages import under_18
from interview.engine.terms import OfAdults

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.model import Flow, Step, Topic
    from interview.engine.case import Case
    from interview.engine.terms import AgeBand, Outcome


def true_in(topic: Topic, case: Case, *, then: AgeBand | None = None) -> bool:
    """Whether a topic holds in the nation of the case, for the organisation that tells it and at the person's age.

    ``then`` is the age band at the time that is asked about, where that is not now.

    What the case does not say is no reason to think so: a topic for some is offered to those alone. Only a sheet on paper
    has no age: what is for one age stands on it with the rest.
    """
    here = not topic.nations or case.nation in topic.nations
    by_us = not topic.organisations or case.organisation_kind in topic.organisations
    age_band = then or case.age_band
    at_their_age = not topic.age_bands or age_band is None or age_band in topic.age_bands
    return here and by_us and at_their_age


def true_of(case: Case, flow: Flow, topics: Iterable[str], *, then: AgeBand | None = None) -> tuple[str, ...]:
    """Those of these topics that are true in this case, or were at another age. What nobody can be told is not missed either."""
    known = flow.topics()
    return tuple(topic for topic in topics if topic not in known or true_in(known[topic], case, then=then))


def needs_a_reason(case: Case, flow: Flow, step: Step, topic: Topic) -> bool:
    """Whether explaining it here wants a reason: it describes exploitation, before the person was asked to tell.

    What is written up afterwards is typed in any order: there the place alone says so.
    """
    early = step.before_account is not None or not (case.written_up or account_behind(case, flow))
    return early and topic.of_exploitation


def account_behind(case: Case, flow: Flow) -> bool:
    """Whether the place of the account was come to, or gone past to what is for after it, in whatever session.

    What comes after it in the flow can be come to before it: on another day, by what the person picks. A flow that invites
    no account has nothing to wait for.
    """
    if not any(step.kind == "narrate" for step in flow.step):
        return True
    come_to = case.reached | case.passed_over
    return any(step.id in come_to for step in flow.step if _at_or_after(step))


def _at_or_after(step: Step) -> bool:
    return step.phase == "ACCOUNT" or (step.phase == "INFO" and step.before_account is None)


def topics_here(case: Case, flow: Flow, step: Step) -> tuple[str, ...]:
    """The topics of a step that can be offered, in the order of the flow."""
    return true_of(case, flow, step.topics)


def areas_of(case: Case, flow: Flow) -> tuple[Outcome, ...]:
    """The areas of life that a line of the plan may belong to: of a child, those that the law of the nation names."""
    if not under_18(case.age_band):
        return get_args(OfAdults)
    named = flow.areas_in(case.nation)
    return tuple(cast("Outcome", area) for area in named.areas) if named is not None else ()
