"""What a worker can look up, worded for their screen: panels of one nation, and the words of the field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.panels import load_panels
from flows.risk_panels import load_risk_panels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flows.panels import Dated, WorkerPanel
    from flows.risk_panels import RiskPanel

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
    """The panels of a nation, or all of them where none is known; then the domains of risk, then the glossary.

    ``today`` is a date as 2026-11-22: a panel past its review date says so first. Raises PanelsInvalid, WordingMissing.
    """
    panels = load_panels()
    return (
        *(_panel(one, say, today) for one in panels.of(nation)),
        *(_risk(one, say, today) for one in load_risk_panels().risk),
        *_glossary(panels.glossary.terms, say),
    )


def risk_lines(say: Say, domain: str | None, *, today: str | None) -> tuple[str, ...]:
    """What to look for in a domain of risk and what explaining it should mention; nothing of one that has no panel.

    Past its day that is said first. Raises PanelsInvalid, WordingMissing.
    """
    panel = load_risk_panels().of(domain)
    if panel is None:
        return ()
    late = (say("source-stale-since", date=panel.review_by),) if _late(panel, today) else ()
    return (*late, *(say(message) for message in panel.text))


def _panel(panel: WorkerPanel, say: Say, today: str | None) -> Subject:
    return Subject(
        key=f"lookup-{panel.id}",
        group=say("look-up-panels"),
        title=say(f"lookup-{panel.id}"),
        lines=tuple(say(message) for message in panel.text),
        source=_source(panel, say, today),
    )


def _risk(panel: RiskPanel, say: Say, today: str | None) -> Subject:
    return Subject(
        key=f"lookup-risk-{panel.domain}",
        group=say("look-up-risks"),
        title=say(f"risk-domain-{panel.domain}"),
        lines=tuple(say(message) for message in panel.text),
        source=_source(panel, say, today),
    )


def _source(panel: Dated, say: Say, today: str | None) -> str:
    source = say("screen-topic-source", source=panel.source, date=panel.checked_on, by=panel.review_by)
    return f"{say('source-stale-since', date=panel.review_by)} {source}" if _late(panel, today) else source


def _late(panel: Dated, today: str | None) -> bool:
    return today is not None and panel.review_by < today


def _glossary(terms: tuple[str, ...], say: Say) -> Iterator[Subject]:
    group = say("look-up-glossary")
    for term in terms:
        yield Subject(
            key=f"term-{term}", group=group, title=say(f"term-{term}"), lines=(say(f"term-{term}-means"),)
        )
