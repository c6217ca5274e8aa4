"""When a break may be due, and by what signs: dated data of practice. For the worker's eyes, and never a limit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import msgspec

from flows.terms import Part, Phase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.model import Flow

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")

Minutes = Annotated[int, msgspec.Meta(ge=5, le=120)]


class Dated(Part, frozen=True, kw_only=True):
    """Something of practice: where it is from, when that was looked at, and by when to look again."""

    source: str
    checked_on: str
    review_by: str


class Signed(Dated, frozen=True, kw_only=True):
    """After how many minutes, where somebody interprets in a sign language: they need rest sooner."""

    after: Minutes


class Breaks(Dated, frozen=True, kw_only=True):
    """After how many minutes together a break may be due; sooner for somebody who is, or may be, under 18.

    ``says`` is what may be said to offer one. ``hard_parts`` are those before and after which one is offered, whatever the time.
    An organisation may have lengths of its own.
    """

    after: Minutes
    under_18: Minutes
    says: tuple[str, ...]
    signed: Signed | None = None
    hard_parts: tuple[Phase, ...] = ()


class Sign(Dated, frozen=True, kw_only=True):
    """Something that a worker may see or hear when it is too much. It proves nothing, and is on no page for the person."""

    id: str
    text: str


def break_problems(flow: Flow) -> Iterable[str]:
    """Everything wrong with the breaks and signs of a flow, a plain line each. The dates are looked at with the others."""
    ids = [sign.id for sign in flow.sign]
    for twice in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"the sign id '{twice}' is used twice. Give one of them another id."
    for sign in flow.sign:
        if not _ID.fullmatch(sign.id):
            yield f"the sign id {sign.id!a} is not made of small letters, digits and hyphens. Rename it."
        if not sign.source.strip():
            yield f"sign '{sign.id}': it has no source. Say where it is from."
    if flow.breaks is not None:
        if flow.breaks.under_18 > flow.breaks.after:
            yield "breaks: under_18 is longer than after. A break comes sooner for somebody under 18."
        if (signed := flow.breaks.signed) is not None:
            if signed.after > flow.breaks.after:
                yield "breaks.signed: after is longer than that of [breaks]. Signing asks for a break sooner."
            if not signed.source.strip():
                yield "breaks.signed: it has no source. Say where the length is from."
        if not flow.breaks.says:
            yield "breaks: it says nothing to offer one with. Name a message."
        if not flow.breaks.source.strip():
            yield "breaks: it has no source. Say where the lengths are from."
