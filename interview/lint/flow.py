"""A flow file against the program it would run in: its routes, the wording it names, and whether it leads anybody.

It loads the check of a question. Import it where a flow is looked at, and not before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.loader import load, packaged
from flows.stale import past
from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS
from interview.lint.early import early
from interview.lint.filled import filled
from interview.lint.leading import leading
from interview.lint.meets import unmet
from interview.lint.menus import menus
from interview.lint.named import unworded
from interview.lint.opening import closed_first
from interview.lint.sentences import sentences
from interview.lint.why import asks_why
from interview.plan.facts import FACTS
from locales.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from flows.model import Flow
    from flows.stale import Past
    from interview.lint.finding import Finding


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """What was found in a flow, a plain line each. Tips are for its wording, and refuse nothing."""

    refused: tuple[str, ...]
    tips: tuple[str, ...]
    late: tuple[str, ...] = ()
    """What is past its review date. It refuses nothing: an old rule is still better than none, as long as it says so."""


def check_flow(
    file: Traversable, *, name: str, wording: Catalogue | None = None, today: str | None = None
) -> Checked:
    """Look through a flow, in the packaged wording unless another is handed in; its dates, where ``today`` is.

    Raises FlowInvalid for its routes, WordingError.
    """
    flow, said = _read(file, name), wording or Catalogue.load()
    found = tuple(mistakes(flow, said, file=name))
    return Checked(
        refused=(*unworded(flow, said, name=name), *(str(one) for one in found if not one.tip)),
        tips=tuple(str(one) for one in found if one.tip),
        late=tuple(_late(one, file=name) for one in past(flow, today=today)) if today else (),
    )


def _late(one: Past, *, file: str) -> str:
    return (
        f"Look again: {file}: {one.part} '{one.id}' was to be looked at again by {one.review_by} "
        f"(as of {one.checked_on or 'no date'}: {one.source}). It still works; correct it or give it a new date."
    )


def mistakes(flow: Flow, wording: Catalogue, *, file: str) -> Iterator[Finding]:
    """All that a flow of good routes does wrong with a person, and tips."""
    heard = sentences(flow, wording, file=file)
    yield from leading(heard)
    yield from filled(heard)
    yield from asks_why(heard)
    yield from menus(heard)
    yield from early(flow, heard, file=file)
    yield from closed_first(flow, heard, file=file)
    yield from unmet(flow, file=file, other=_packaged)


def _packaged(name: str) -> Flow | None:
    there = packaged()
    return _read(there[name], f"{name}.toml") if name in there else None


def _read(file: Traversable, name: str) -> Flow:
    return load(file, name=name, kinds=KINDS, conditions=frozenset(CONDITIONS), facts=FACTS)
