"""What is done about an immediate need now, as a plan shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from interview.engine.terms import Doer
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.statements import moment

if TYPE_CHECKING:
    from interview.engine.need import Need


class ActionPlanned(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who does what by when about an immediate need, and how it came out."""

    action: Annotated[str, of("structure", "Its id.")]
    what: Annotated[Words, of("plan", "What is done.")]
    who: Annotated[Doer, of("plan", "Who does it.")]
    who_name: Annotated[Words | None, of("identity", "Who that is by name or role.")]
    taken_at: Annotated[str, time_of("plan", "When it was written down (UTC).")]
    due_at: Annotated[str, time_of("plan", "By when (UTC).")]
    fallback: Annotated[Words | None, of("plan", "What happens if it does not work.")]
    done: Annotated[bool | None, of("plan", "Whether it was done; null while that is not known.")]
    result: Annotated[Words | None, of("plan", "How it came out.")]
    closed_at: Annotated[str | None, time_of("plan", "When that was written down (UTC).")]


def acted(need: Need) -> tuple[ActionPlanned, ...]:
    """What was done about a need, in the order in which it was taken up."""
    return tuple(
        ActionPlanned(
            action=one.action,
            what=one.what,
            who=one.who,
            who_name=one.who_name,
            taken_at=moment(one.taken_at),
            due_at=moment(one.due_at),
            fallback=one.fallback,
            done=one.done,
            result=one.result,
            closed_at=moment(one.closed_at) if one.closed_at is not None else None,
        )
        for one in need.actions
    )
