"""What the worker said does not fit this person, and why: a step, or one thing that a step asks. It is never an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.reviewed import AREA
from interview.engine.words import Words

if TYPE_CHECKING:
    from flows.model import Step
    from interview.engine.case import Case

STEP, SOURCE, COMPONENT, DOMAIN = "step:", "source:", "component:", "domain:"
"""What the names of these begin with. A question goes by its id alone, and an area by ``area:<id>``."""


class NotFitting(msgspec.Struct, frozen=True, kw_only=True):
    """One mark: what it is of, all that had no answer and is meant with it, the worker's reason, and its entry."""

    about: str
    items: tuple[str, ...]
    reason: Words
    number: int

    @property
    def whole(self) -> bool:
        """Whether it is of a step as a whole."""
        return self.about.startswith(STEP)


def asked_at(step: Step) -> tuple[str, ...]:
    """Everything that a step asks or looks for, one by one; nothing where it is only of a piece."""
    return (
        *(question.id for question in step.questions),
        *(f"{SOURCE}{source}" for source in step.sources),
        *(f"{COMPONENT}{component}" for component in step.components),
        *(f"{AREA}{area}" for area in step.areas),
        *(f"{DOMAIN}{domain}" for domain in step.consider),
    )


def not_fitting(case: Case, item: str) -> NotFitting | None:
    """The mark on this, by itself or with its step; None once it has an answer, whoever marked it."""
    if not case.not_fitting or answered(case, item):
        return None
    found = case.not_fitting.get(item)
    return found or next((one for one in case.not_fitting.values() if item in one.items), None)


def answered(case: Case, item: str) -> bool:
    """Whether something came to it, be it that the person left it."""
    name = item.partition(":")[2]
    if item.startswith(SOURCE):
        return name in case.sources
    if item.startswith(COMPONENT):
        filled = any(line.component == name and not line.dropped for line in case.lines.values())
        return filled or name in case.components_left
    if item.startswith(AREA):
        return any(area == name for area in case.reviewed.areas)
    if item.startswith(DOMAIN):
        return any(risk.domain == name for risk in case.risks.values())
    return item in case.answers
