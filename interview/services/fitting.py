"""Whether a service is what somebody looks for. What a row does not say is a perhaps: the worker asks the service.

The same question is put to the index of the vault, as the marks of ``interview.services.marks``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from interview.services.marks import UNSAID, mark, marks
from interview.services.model import ANY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.services.model import Service

Fit = Literal["yes", "perhaps", "no"]
ASKED = ("nation", "area", "language", "sex", "ages", "families", "access")
"""What a row may leave unsaid."""


class Sought(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for; nothing of it needs to be said. ``languages`` are names of one language, any of which will do."""

    need: str | None = None
    kind: str | None = None
    nation: str | None = None
    area: str | None = None
    languages: tuple[str, ...] = ()
    sex: str | None = None
    ages: str | None = None
    families: bool = False
    access: tuple[str, ...] = ()


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is looked for, as marks: any of ``sure``, or less surely the one of what is not said."""

    sure: tuple[str, ...]
    perhaps: tuple[str, ...]


def asked(sought: Sought) -> tuple[Asked, ...]:
    """All that is looked for, thing by thing: a service must have each of them."""
    return tuple(_asked(sought))


def _asked(sought: Sought) -> Iterator[Asked]:
    for facet in ("need", "kind"):
        if value := getattr(sought, facet):
            yield Asked(sure=(mark(facet, value),), perhaps=())
    for facet in ("nation", "area", "sex", "ages"):
        if value := getattr(sought, facet):
            yield _one(facet, value)
    if sought.languages:
        yield _one("language", *sought.languages)
    if sought.families:
        yield Asked(sure=(mark("families", "yes"),), perhaps=(mark("families", UNSAID),))
    for value in sought.access:
        yield _one("access", value)


def _one(facet: str, *values: str) -> Asked:
    return Asked(sure=tuple(mark(facet, one) for one in (*values, ANY)), perhaps=(mark(facet, UNSAID),))


def fit(service: Service, sought: Sought) -> Fit:
    """Whether it fits as far as is known."""
    has = {_plain(one) for one in marks(service)}
    perhaps = False
    for one in asked(sought):
        if has.isdisjoint(map(_plain, one.sure)):
            if has.isdisjoint(map(_plain, one.perhaps)):
                return "no"
            perhaps = True
    return "perhaps" if perhaps else "yes"


def to_ask(service: Service, sought: Sought) -> tuple[str, ...]:
    """What was looked for and its row does not say: to be asked before it is offered."""
    has = {_plain(one) for one in marks(service)}
    unsure = {one.perhaps for one in asked(sought) if has.isdisjoint(map(_plain, one.sure))}
    unsaid = ((facet, mark(facet, UNSAID)) for facet in ASKED)
    return tuple(facet for facet, one in unsaid if (one,) in unsure and _plain(one) in has)


def _plain(text: str) -> str:
    return "".join(part for part in text.casefold() if part.isalnum())
