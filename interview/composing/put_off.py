"""What a view says of lines to be read and of what was put off to this session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine import view as seen
from interview.engine.carrying import carried_now
from interview.engine.limits import RISK, may_be_read
from interview.engine.seen import CarriedSeen
from interview.engine.taking_up import in_order_of_reading, to_take_up
from interview.plan.named_day import named_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.model import Flow, Step
    from interview.engine.case import Case
    from interview.engine.standing import Line


def lines_seen(
    case: Case,
    flow: Flow,
    step: Step,
    label: Callable[..., str],
    open_points: Callable[[Line], tuple[str, ...]],
) -> tuple[seen.LineSeen, ...]:
    """The lines that have not been taken out. Where they are read, what is urgent comes first."""
    live = [line for line in case.lines.values() if not line.dropped]
    return tuple(
        seen.LineSeen(
            line=line,
            open_points=open_points(line),
            may_be_read=may_be_read(case, flow, line.line),
            carried=carried_now(case, line.line),
            by=named_day(label, line.by, noted=line.by_noted_at) if line.by else None,
        )
        for line in (in_order_of_reading(case, live) if step.kind == "read_plan" else live)
    )


def carried_seen(case: Case, flow: Flow, label: Callable[[str], str]) -> tuple[CarriedSeen, ...]:
    """What was put off to this session and is open: lines in their words, the rest by title."""
    return tuple(
        CarriedSeen(
            about=about,
            label=label(_title(case, about)),
            words=case.lines[about].what if about in case.lines else None,
        )
        for about in to_take_up(case, flow)
    )


def _title(case: Case, about: str) -> str:
    if about in case.lines:
        return "carried-line"
    if about.startswith(RISK):
        return f"risk-domain-{case.risks[about.removeprefix(RISK)].domain}"
    return f"topic-{about}"
