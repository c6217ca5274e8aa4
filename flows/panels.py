"""What a worker can look up: panels and a glossary, by nation, with sources and dates. No part of a flow, and never said."""

from __future__ import annotations

import re
from datetime import date
from importlib import resources
from typing import TYPE_CHECKING

import msgspec

from flows.tables import read_as

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

NATIONS = ("england", "wales", "scotland", "northern_ireland")
_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class PanelsInvalid(Exception):
    """The file of panels cannot be used. The message says what is wrong in it, and what to do."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


class Dated(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something with a source: when that was read, and by when to look again."""

    source: str
    checked_on: str
    review_by: str


class WorkerPanel(Dated, frozen=True, kw_only=True):
    """One subject. ``items`` are the knowledge items of the standard; without ``nations`` it is for all."""

    id: str
    items: tuple[str, ...]
    nations: tuple[str, ...] = ()
    text: tuple[str, ...]


class Glossary(Dated, frozen=True, kw_only=True):
    """The field's words, each worded as ``term-<id>`` and ``term-<id>-means``."""

    terms: tuple[str, ...]


class Panels(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of one file, in its order."""

    glossary: Glossary
    panel: tuple[WorkerPanel, ...]

    def of(self, nation: str | None) -> tuple[WorkerPanel, ...]:
        """The panels for one nation; all of them where none is known."""
        return tuple(one for one in self.panel if nation is None or not one.nations or nation in one.nations)

    def messages(self) -> tuple[str, ...]:
        """Every message that it names, in order."""
        panels = (message for one in self.panel for message in (f"lookup-{one.id}", *one.text))
        terms = (
            message for term in self.glossary.terms for message in (f"term-{term}", f"term-{term}-means")
        )
        return (*panels, *terms)


def packaged_panels() -> Traversable:
    """The file that comes with the program."""
    return resources.files("flows") / "uk" / "parts" / "panels.toml"


def load_panels(file: Traversable | None = None) -> Panels:
    """Read the panels, the packaged ones unless a file is handed in. Raises PanelsInvalid."""
    file = file or packaged_panels()
    panels = read_as(file, Panels, name=file.name, refused=PanelsInvalid)
    for problem in _problems(panels):
        raise PanelsInvalid(f"{file.name}: {problem}")
    return panels


def _problems(panels: Panels) -> Iterator[str]:
    ids = [one.id for one in panels.panel]
    for named, group in (("panel", ids), ("term", list(panels.glossary.terms))):
        for one in group:
            if not _ID.fullmatch(one):
                yield f"the {named} id {one!a} is not made of small letters, digits and hyphens. Rename it."
            if group.count(one) > 1:
                yield f"the {named} '{one}' is there twice. Take one out."
    for panel in panels.panel:
        for nation in panel.nations:
            if nation not in NATIONS:
                yield f"panel '{panel.id}': '{nation}' is no nation. Use one of: {', '.join(NATIONS)}."
        yield from (f"panel '{panel.id}': {problem}" for problem in date_problems(panel))
    yield from (f"glossary: {problem}" for problem in date_problems(panels.glossary))


def date_problems(one: Dated) -> Iterator[str]:
    """What is wrong with its source and its dates, each as one sentence."""
    if not one.source.strip():
        yield "it has no source. Say where it is from."
    dates = []
    for key, text in (("checked_on", one.checked_on), ("review_by", one.review_by)):
        try:
            dates.append(date.fromisoformat(text))
        except ValueError:
            yield f"{key} {text!a} is not a date. Write it as 2026-11-22."
    if len(dates) == 2 and dates[0] >= dates[1]:
        yield "review_by is not after checked_on. Correct one of them."
