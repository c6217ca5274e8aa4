"""What a worker can look up, worded for their screen: panels of one nation, and the words of the field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.panels import load_panels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flows.panels import WorkerPanel

    Say = Callable[..., str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """One thing to look up: its title, what there is to know, and where that is from. ``group`` heads those like it."""

    key: str
    group: str
    title: str
    lines: tuple[str, ...]
    source: str | None = None

    def has(self, wanted: str) -> bool:
        """Whether what is looked for, in small letters, stands anywhere in it."""
        return any(wanted in text.casefold() for text in (self.title, *self.lines))


def subjects(say: Say, *, nation: str | None, today: str | None) -> tuple[Subject, ...]:
    """The panels of a nation, or all of them where none is known; then the glossary.

    ``today`` is a date as 2026-11-22: a panel past its review date says so first. Raises PanelsInvalid, WordingMissing.
    """
    panels = load_panels()
    return (
        *(_panel(one, say, today) for one in panels.of(nation)),
        *_glossary(panels.glossary.terms, say),
    )


def _panel(panel: WorkerPanel, say: Say, today: str | None) -> Subject:
    source = say("screen-topic-source", source=panel.source, date=panel.checked_on, by=panel.review_by)
    late = today is not None and panel.review_by < today
    return Subject(
        key=f"lookup-{panel.id}",
        group=say("look-up-panels"),
        title=say(f"lookup-{panel.id}"),
        lines=tuple(say(message) for message in panel.text),
        source=f"{say('source-stale-since', date=panel.review_by)} {source}" if late else source,
    )


def _glossary(terms: tuple[str, ...], say: Say) -> Iterator[Subject]:
    group = say("look-up-glossary")
    for term in terms:
        yield Subject(
            key=f"term-{term}", group=group, title=say(f"term-{term}"), lines=(say(f"term-{term}-means"),)
        )
