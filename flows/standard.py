"""A standard as data: for each criterion, which kinds of events in a record support it; for each item, where it is offered."""

from __future__ import annotations

import functools
from collections.abc import Iterator  # noqa: TC003 (msgspec reads the hints of a struct's methods too)
from importlib import resources
from typing import TYPE_CHECKING, Literal

import msgspec

from flows.criteria import CRITERIA
from flows.tables import read_as

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Standing = Literal["supported", "declined", "not_appropriate", "deferred", "open"]
"""How a criterion stands in a record. None of them is a failure, and nothing is held against a person's no."""

NotAppropriate = Literal["need-met", "child-not-asked", "told-later-is-safer", "marked", "does-not-fit"]
"""Why something was not to be done in this case. ``marked``: the worker said so, with a reason in words; ``does-not-fit``: so
they said of every step that could have served it."""


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Strict: an unknown key in the file is an error, not a surprise."""


class Kind(_Part, frozen=True, kw_only=True):
    """A kind of event, by its tag. Every field named in ``where`` must hold one of the values there, and none in ``but``.

    A value that ends in ``*`` stands for all that begin so. ``here`` counts it only where it was done at a step, or with a
    topic, that names the criterion. ``has`` and ``lacks`` name fields that must, or must not, hold something. ``need`` asks
    the same as ``where`` of the need that the event names, as it stood by then.
    """

    event: str
    here: bool = False
    where: dict[str, tuple[str | bool, ...]] = msgspec.field(default_factory=dict)
    but: dict[str, tuple[str | bool, ...]] = msgspec.field(default_factory=dict)
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    need: dict[str, tuple[str | bool, ...]] = msgspec.field(default_factory=dict)


class Unfit(_Part, frozen=True, kw_only=True):
    """An event after which something was not to be done, and why."""

    kind: Kind
    because: NotAppropriate


class NotFor(_Part, frozen=True, kw_only=True):
    """People of these ages are not to be asked for it, and why."""

    age_bands: tuple[str, ...]
    because: NotAppropriate


class Aspect(_Part, frozen=True, kw_only=True):
    """One side of a criterion, such as to prepare and to agree. Each has to be there for the whole.

    Where ``topics`` or ``questions`` are named, nothing that was done with another one counts for this side: neither what
    was told or answered, nor what was left. Named and empty, none counts.
    """

    id: str
    topics: tuple[str, ...] | None = None
    questions: tuple[str, ...] | None = None
    supports: tuple[Kind, ...]
    declined: tuple[Kind, ...] = ()
    deferred: tuple[Kind, ...] = ()
    unfit: tuple[Unfit, ...] = ()
    unless: tuple[Kind, ...] = ()
    """While any of these is there, nothing of ``unfit`` counts."""

    not_for: tuple[NotFor, ...] = ()


class Criterion(_Part, frozen=True, kw_only=True):
    """One performance criterion, by its number."""

    id: str
    aspect: tuple[Aspect, ...]


class Item(_Part, frozen=True, kw_only=True):
    """One item of knowledge, and where the program offers it: ids of steps and panels, and names of screens.

    ``look_up`` are ids of what a worker can look up, whatever the interview.

    That it is offered says nothing of what a worker knows.
    """

    id: str
    steps: tuple[str, ...] = ()
    panels: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()
    look_up: tuple[str, ...] = ()


class Apart(_Part, frozen=True, kw_only=True):
    """Kinds of events that support no criterion, and why they do not."""

    events: tuple[str, ...]
    because: str


class Standard(_Part, frozen=True, kw_only=True):
    """A whole standard. ``declined`` and ``deferred`` hold for every aspect, beside its own."""

    id: str
    source: str
    checked_on: str
    review_by: str
    declined: tuple[Kind, ...] = ()
    deferred: tuple[Kind, ...] = ()
    criterion: tuple[Criterion, ...]
    apart: tuple[Apart, ...] = ()
    """Nothing is left out of the evidence unawares: a kind is named in a criterion or here."""

    item: tuple[Item, ...]

    def kinds(self) -> Iterator[tuple[str, Kind]]:
        """Every kind of event that is named, with where it is named."""
        for kind in (*self.declined, *self.deferred):
            yield "everywhere", kind
        for criterion in self.criterion:
            for aspect in criterion.aspect:
                unfit = (one.kind for one in aspect.unfit)
                for kind in (*aspect.supports, *aspect.declined, *aspect.deferred, *aspect.unless, *unfit):
                    yield f"{criterion.id} {aspect.id}", kind


class StandardInvalid(Exception):
    """The file of a standard cannot be used. The message says where, and what to do."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


@functools.cache
def packaged_standard(standard: str) -> Standard:
    """The standard of this name that comes with the program, read once. Raises StandardInvalid."""
    file = resources.files("flows") / "uk" / "standards" / f"{standard}.toml"
    return read_standard(file, name=f"{standard}.toml")


def read_standard(file: Traversable, *, name: str) -> Standard:
    """The standard in a file. Raises StandardInvalid."""
    found = read_as(file, Standard, name=name, refused=StandardInvalid)
    for problem in _problems(found):
        raise StandardInvalid(f"{name}: {problem}")
    return found


def _problems(standard: Standard) -> Iterator[str]:
    known = CRITERIA.get(standard.id)
    if known is None:
        yield f"'{standard.id}' is not a standard that is known here. Use one of: {', '.join(sorted(CRITERIA))}."
        return
    named = [one.id for one in standard.criterion]
    for twice in sorted({one for one in named if named.count(one) > 1}):
        yield f"the criterion {twice} is there twice. Put its aspects together."
    for lacking in sorted(known - set(named)):
        yield f"the criterion {lacking} is not there. Say which kinds of events support it."
    for odd in sorted(set(named) - known):
        yield f"{standard.id} has no criterion '{odd}'. Correct its id."
    for criterion in standard.criterion:
        if not criterion.aspect or not all(aspect.supports for aspect in criterion.aspect):
            yield f"nothing can support {criterion.id}. Name a kind of event."
