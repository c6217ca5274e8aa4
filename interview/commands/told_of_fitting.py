"""The story of what was said not to fit a person: of which step or question, and never why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import fitting
from interview.engine.not_fitting import COMPONENT, DOMAIN, SOURCE, STEP

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.events import AnyEvent

_FAMILIES = {STEP: "step", SOURCE: "source", COMPONENT: "plan-part", DOMAIN: "risk-domain"}


def told_of_fitting(
    event: AnyEvent, *, named: Callable[[str, str], str], ident: Callable[[str], str]
) -> str | None:
    """One sentence, or nothing for any other event."""
    match event:
        case fitting.FoundNotToFit():
            what = _what(event.about, named, ident)
            return f"Does not fit this person, for a reason that is noted: {what}."
        case fitting.FoundToFit():
            return f"Fits after all: {_what(event.about, named, ident)}."
        case _:
            return None


def _what(about: str, named: Callable[[str, str], str], ident: Callable[[str], str]) -> str:
    for prefix, family in _FAMILIES.items():
        if about.startswith(prefix):
            return named(family, about.removeprefix(prefix))
    return ident(about)
