"""Purposes in a flow file: what somebody may be told for, who, and what at most. Checked: a yes is for one purpose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from flows.terms import Part

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from flows.model import Flow, Step

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class Purpose(Part, frozen=True, kw_only=True):
    """One purpose. ``scopes`` are the yeses that it is for, ``what`` the most that goes to each of them.

    ``nations`` are those in which it is asked; left out, all. ``when`` are facts of which one is enough for it to be asked.
    Left out, it always is.
    """

    id: str
    text: str
    nations: tuple[str, ...] = ()
    scopes: tuple[str, ...]
    what: tuple[str, ...]
    needs: tuple[str, ...] = ()
    """The kinds of needs that it is about: of no other is anything written out for it. Left out, all."""

    when: tuple[str, ...] = ()


def asked_there(step: Step, purposes: Iterable[Purpose], nation: str | None) -> Step:
    """The step without the yeses that nobody is asked for in a nation."""
    not_there = {
        scope for one in purposes if one.nations and nation not in one.nations for scope in one.scopes
    }
    if not_there.isdisjoint(step.scopes):
        return step
    return msgspec.structs.replace(step, scopes=tuple(one for one in step.scopes if one not in not_there))


ONLY_THIS = "purpose-what"
"""The wording before what would be shared."""


def purpose_messages(one: Purpose) -> tuple[str, ...]:
    """What is said to the person of it: what for, and what would be shared."""
    return (one.text, ONLY_THIS, *(f"share-what-{what}" for what in one.what))


def by_purpose(flow: Flow, scopes: tuple[str, ...]) -> list[str]:
    """By the order of the purposes; what is for no purpose of its own stays in front."""
    places = {scope: place for place, one in enumerate(flow.purpose, 1) for scope in one.scopes}
    return sorted(scopes, key=lambda scope: places.get(scope, 0))


def purpose_problems(flow: Flow, *, facts: Collection[str]) -> Iterable[str]:
    """Everything wrong with the purposes of a flow, a plain line each. ``facts`` are those the program can tell."""
    ids = [one.id for one in flow.purpose]
    for twice in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"the purpose id '{twice}' is used twice. Give one of them another id."
    scopes = [scope for one in flow.purpose for scope in one.scopes]
    for twice in sorted({one for one in scopes if scopes.count(one) > 1}):
        yield f"'{twice}' is for more than one purpose. Leave it with one of them."
    for one in flow.purpose:
        if not _ID.fullmatch(one.id):
            yield f"the purpose id {one.id!a} is not made of small letters, digits and hyphens. Rename it."
        yield from (f"purpose '{one.id}': {problem}" for problem in _of(one, flow, facts))


def _of(one: Purpose, flow: Flow, facts: Collection[str]) -> Iterable[str]:
    if not one.scopes:
        yield "it names nobody. Say to whom in 'scopes'."
    if not one.what:
        yield "it does not say what is shared. Name it in 'what'."
    for nation in one.nations:
        if nation not in flow.nations:
            yield f"'{nation}' is no nation of this flow. Use one of: {', '.join(flow.nations)}."
    kinds = {domain for step in flow.step if step.kind == "needs" for domain in step.domains}
    for need in one.needs if kinds else ():
        if need not in kinds:
            yield f"'{need}' is no kind of need of this flow. Use one of: {', '.join(sorted(kinds))}."
    for fact in one.when:
        if fact not in facts:
            yield f"'{fact}' is not a fact. Use one of: {', '.join(sorted(facts)) or 'none is known here'}."
    for scope in one.scopes:
        if not scope.startswith("share:"):
            yield f"'{scope}' is no yes to sharing. Name one that begins with 'share:'."
        known = {domain for step in flow.step if scope in step.scopes for domain in step.domains}
        for what in one.what if known else ():
            if what not in known:
                yield f"'{what}' is not what can be shared there. Use one of: {', '.join(sorted(known))}."
