"""Recipients in a flow file: who can be told, and for whom each is offered. A list to choose from, and no rule."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.terms import Part
from flows.topics import ORGANISATIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from flows.model import Flow

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
AGES = ("adult", "child", "possibly_child")

OTHER = "other"
"""Somebody who is not in the list: the worker says who."""


class Recipient(Part, frozen=True, kw_only=True):
    """One that can be told, in some nations, by some kinds of organisation, of people of some ages; left out: of all.

    ``when`` are facts of which one is enough for it to be offered. Left out, it always is.
    """

    id: str
    nations: tuple[str, ...] = ()
    age_bands: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    when: tuple[str, ...] = ()


def recipient_problems(flow: Flow, *, facts: Collection[str]) -> Iterable[str]:
    """Everything wrong with the recipients of a flow and of its duties, a plain line each."""
    ids = [one.id for one in flow.recipient]
    for twice in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"the recipient id '{twice}' is used twice. Give one of them another id."
    for one in flow.recipient:
        if not _ID.fullmatch(one.id) or one.id == OTHER:
            yield f"the recipient id {one.id!a} is not made of small letters, digits and hyphens, or is 'other'. Rename it."
        yield from (f"recipient '{one.id}': {problem}" for problem in _of(one, flow, facts))
    for duty in flow.duty:
        for recipient in duty.tells:
            if recipient not in ids:
                yield f"duty '{duty.id}': it tells '{recipient}', which is no recipient. Add a [[recipient]] with that id."
        if duty.basis is not None and not duty.tells:
            yield f"duty '{duty.id}': it has a basis and tells nobody. Name in 'tells' whom, or take the basis out."


def _of(one: Recipient, flow: Flow, facts: Collection[str]) -> Iterable[str]:
    for values, known, what in (
        (one.nations, flow.nations, "nation of this flow"),
        (one.age_bands, AGES, "age band"),
        (one.organisations, ORGANISATIONS, "kind of organisation"),
        (one.when, sorted(facts), "fact"),
    ):
        for value in values:
            if value not in known:
                yield f"'{value}' is no {what}. Use one of: {', '.join(known)}."
