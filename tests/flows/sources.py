"""Every source that the packs name, whatever rests on it, as the checks of sources read them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.loader import packaged
from flows.panels import load_panels
from flows.risk_panels import load_risk_panels
from flows.stale import past
from interview.guiding.worded_flows import load_flow

if TYPE_CHECKING:
    from collections.abc import Iterator

AFTER_ALL = "9999-12-31"


@dataclass(frozen=True, kw_only=True)
class Rest:
    """What something rests on: the source, when that was read, and by when to look again."""

    on: str
    checked_on: str
    review_by: str


def every_source() -> dict[str, Rest]:
    """By what rests on it. What several flows include is there once."""
    return dict(sorted((*_looked_up(), *_in_flows())))


def _looked_up() -> Iterator[tuple[str, Rest]]:
    panels = load_panels()
    for panel in panels.panel:
        yield f"panel {panel.id}", _rest(panel.source, panel.checked_on, panel.review_by)
    yield "glossary", _rest(panels.glossary.source, panels.glossary.checked_on, panels.glossary.review_by)
    for risk in load_risk_panels().risk:
        yield f"risk {risk.domain}", _rest(risk.source, risk.checked_on, risk.review_by)


def _in_flows() -> Iterator[tuple[str, Rest]]:
    for name in packaged():
        flow = load_flow(name)
        for topic in flow.topic:
            if topic.source and topic.checked_on and topic.review_by:
                yield f"topic {topic.id}", _rest(topic.source, topic.checked_on, topic.review_by)
        for one in past(flow, today=AFTER_ALL):
            if one.part != "topic":
                yield f"{one.part} {one.id}", _rest(one.source, one.checked_on, one.review_by)


def _rest(source: str, checked_on: str, review_by: str) -> Rest:
    return Rest(on=source, checked_on=checked_on, review_by=review_by)
