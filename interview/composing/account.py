"""What the worker is shown of their own side of the account. None of it is on any page for the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.account import depth_of, held_up_by, may_invite, police_interview
from interview.engine.clarifying import why_not
from interview.engine.seen import AccountSeen

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from flows.model import Flow
    from interview.engine.case import Case

WARNINGS = {"yes": "depth-police-yes", "unknown": "depth-police-unknown", None: "depth-police-not-asked"}
"""What to mind, by whether a police interview is under way or likely. A no has nothing to mind."""


def police_warning(case: Case) -> str | None:
    """The id of what the worker has to mind of a police interview before an account; None after a no."""
    return WARNINGS.get(police_interview(case))


def need_named(
    case: Case, need: str, label: Callable[[str], str], if_worded: Callable[[str], str | None]
) -> str:
    """An urgent need by the short name of its row, or by what it concerns."""
    return if_worded(f"row-{need}-name") or label(f"need-domain-{case.needs[need].domain}")


def account_seen(
    case: Case,
    flow: Flow,
    label: Callable[..., str],
    *,
    day: date,
    hidden: Collection[int],
    if_worded: Callable[[str], str | None],
) -> AccountSeen:
    """The worker's own side of the account, worded. What others observed is closed with the account itself."""
    warning = police_warning(case)
    return AccountSeen(
        depth=depth_of(case),
        chosen=case.account.depth is not None,
        reason=case.account.reason,
        police=label(warning) if warning is not None else None,
        police_likely=police_interview(case) == "yes",
        indicators=tuple((one.id, label(one.text)) for one in flow.indicator),
        source=_source(flow, label, day),
        observed=() if hidden else tuple(case.account.observed.values()),
        concerns=() if hidden else tuple(case.account.concerns.values()),
        timeline=() if hidden else tuple(case.account.timeline),
        affected=case.account.affected.get(case.sessions),
        clarify_not=label(f"clarify-not-{not_asked}") if (not_asked := why_not(case, flow)) else None,
        clarifying=() if hidden else tuple(reversed(case.account.clarifying.values())),
        held_up=tuple(need_named(case, need, label, if_worded) for need in held_up_by(case))
        if may_invite(case, flow)
        else (),
    )


def _source(flow: Flow, label: Callable[..., str], day: date) -> str | None:
    """Where the list is from, once for each source; and that it is time to look again."""
    dated = dict.fromkeys((one.source, one.checked_on) for one in flow.indicator)
    named = [label("duty-source", source=source, date=checked_on) for source, checked_on in dated]
    stale = any(one.review_by < day.isoformat() for one in flow.indicator)
    return "; ".join((*named, *([label("source-stale")] if stale else []))) or None
