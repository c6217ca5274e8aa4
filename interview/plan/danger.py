"""Whom the person can call in danger: the number of the flow for an emergency, and those that the organisation gives out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from interview.plan.classes import of

if TYPE_CHECKING:
    from flows.model import Flow


class DangerNumber(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One number. ``name`` and ``hours`` are null for the emergency number, which is for everybody at any time."""

    name: Annotated[str | None, of("service", "Whose number it is, as the organisation calls them.")]
    phone: Annotated[str, of("service", "The number.")]
    hours: Annotated[str | None, of("service", "When somebody answers.")]


def danger_numbers(flow: Flow, given: tuple[DangerNumber, ...]) -> tuple[DangerNumber, ...]:
    """The emergency number first, then those that the organisation gives to the people it sees."""
    emergency = flow.numbers.get("emergency")
    first = (DangerNumber(name=None, phone=emergency, hours=None),) if emergency is not None else ()
    return (*first, *given)
