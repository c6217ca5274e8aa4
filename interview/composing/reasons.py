"""Why a plan may want looking at again, as the worker reads it: each reason with what it rests on and where it is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.promised import date_of, exact_day
from interview.engine.seen import PanelLine
from interview.organisation.durations import next_look
from interview.plan.named_day import named_day
from interview.plan.to_review import reasons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.plan.to_review import ReasonFound


def plan_by(case: Case, every: str | None) -> str | None:
    """The day by which the organisation looks at this plan again; None without a profile, or while nobody agreed to one."""
    last = max(case.reviewed.agreed_at or 0, case.reviewed.last_at or 0)
    return next_look(date_of(last) if last else None, every)


def reasons_seen(
    case: Case, flow: Flow, label: Callable[..., str], *, today: str, every: str | None
) -> Iterator[PanelLine]:
    """A line each; below it the words of the plan that it rests on. ``every`` is a time such as ``4 weeks``."""
    for one in reasons(case, flow, today=today, plan_by=plan_by(case, every)):
        whole = _said(one, label)
        words = [each for each in one.found.words if not each.erased]
        yield PanelLine(
            label=whole, words=words[0] if words else None, quiet=_source(one, label, today=today)
        )
        yield from (PanelLine(words=each) for each in words[1:])


def reasons_told(
    case: Case, flow: Flow, label: Callable[..., str], *, today: str, every: str | None
) -> tuple[str, ...]:
    """The same in one line each and in nobody's words, but for what the worker alone can know."""
    found = reasons(case, flow, today=today, plan_by=plan_by(case, every))
    return tuple(_said(one, label, exact=True) for one in found if one.reason.when != "worker-knows")


def _said(one: ReasonFound, label: Callable[..., str], *, exact: bool = False) -> str:
    """``exact`` leaves out what was typed in the place of a day: it may be anybody's words."""
    named = [label(message) for message in one.found.named]
    days = [
        named_day(label, on, noted=None) for on in one.found.days if not exact or exact_day(on) is not None
    ]
    rest = "; ".join((*named, *days))
    return f"{label(one.reason.text)}: {rest}" if rest else label(one.reason.text)


def _source(one: ReasonFound, label: Callable[..., str], *, today: str) -> str:
    said = [label("duty-source", source=one.reason.source, date=one.reason.checked_on)]
    if one.reason.review_by < today:
        said.append(label("source-stale-since", date=one.reason.review_by))
    return " · ".join(said)
