"""What a step asks a yes or no for, as a screen is given it; and topics that an answer rests on and that are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.purposes import purpose_messages
from interview.engine.ages import said_as_another
from interview.engine.conditions import topic_settled
from interview.engine.kinds import scope_message
from interview.engine.offered import true_of
from interview.engine.passing import asked_for
from interview.engine.purpose_seen import PurposeSeen
from interview.engine.seen import Named
from interview.engine.view import ScopeSeen
from interview.plan.purposes import in_order, needed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interview.composing.worder import Worder
    from interview.engine.terms import Said


def scopes_seen(worder: Worder, said: Mapping[str, Said | None]) -> tuple[ScopeSeen, ...]:
    """By purpose, those first that there is reason to ask for."""
    scopes = in_order(worder.case, worder.flow, asked_for(worder.case, worder.step))
    return tuple(_scope(worder, scope, said) for scope in scopes)


def _purpose(worder: Worder, scope: str, said: Mapping[str, Said | None]) -> PurposeSeen | None:
    one = worder.flow.purpose_of(scope)
    if one is None:
        return None
    return PurposeSeen(
        purpose=one.id,
        texts=tuple(worder.text(message, said) for message in purpose_messages(one)),
        what=tuple(Named(id=what, label=worder.label(f"shared-{what}")) for what in one.what),
    )


def unsettled(worder: Worder, after: tuple[str, ...]) -> tuple[str, ...]:
    """Titles of those of these topics that are open."""
    case, flow = worder.case, worder.flow
    topics = true_of(case, flow, after)
    return tuple(worder.label(f"topic-{topic}") for topic in topics if not topic_settled(case, flow, topic))


def _scope(worder: Worder, scope: str, said: Mapping[str, Said | None]) -> ScopeSeen:
    """One of them. What was said on another day, or when they were taken for older or younger, is to be asked again."""
    case = worder.case
    answer, asked = case.answers.get(scope), case.consents_asked.get(scope)
    asked = asked if scope in case.consents else None
    session = answer.session if answer else asked.session if asked else case.sessions
    again = session < case.sat_since or (asked is not None and said_as_another(case, asked.number))
    return ScopeSeen(
        scope=scope,
        text=worder.text(scope_message(scope), said),
        standing=case.consents.get(scope),
        way_out=answer.way_out if answer else None,
        unsettled=unsettled(worder, worder.step.after),
        purpose=_purpose(worder, scope, said),
        may=asked.what if asked is not None and case.consents[scope] == "given" else (),
        needed=needed(case, worder.flow, scope),
        earlier=session if again else None,
        earlier_at=asked.said_at.at if asked and again else None,
    )
