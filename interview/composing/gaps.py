"""What a view says of what is open: by title only, since lines and goals are somebody's words."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from interview.engine import view as seen
from interview.engine.limits import RISK
from interview.engine.passing import PUT_OFF
from interview.engine.risk_points import parts_not_noted
from interview.plan.gap_of import AGAIN, CARRIED
from interview.plan.gaps import gaps, open_points
from interview.plan.gaps_lines import COUNTED
from interview.plan.gaps_reaching import OF_A_REFERRAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.standing import Line
    from interview.plan.duties import DutyDue
    from interview.plan.parts import Gap


def gaps_seen(
    case: Case, flow: Flow, label: Callable[[str], str], *, due: Iterable[DutyDue] = (), today: str
) -> tuple[seen.Gap, ...]:
    """Everything that is open in a case, ``due`` duties too. Lines and goals are only counted."""
    label = cache(label)  # most of them stand alike
    found = gaps(case, flow, due=due, today=today)
    times = Counter(gap.kind for gap in found if gap.kind in COUNTED)
    once = {gap.kind if gap.kind in COUNTED else place: gap for place, gap in enumerate(found)}
    return tuple(
        seen.Gap(what=_what(case, gap, label, times=times[gap.kind]), standing=_standing(gap, label))
        for gap in once.values()
    )


def open_points_seen(case: Case, line: Line, label: Callable[[str], str]) -> tuple[str, ...]:
    """Titles of what a line rests on and that is not understood yet."""
    return tuple(
        label(f"risk-domain-{case.risks[topic.removeprefix(RISK)].domain}")
        if topic.startswith(RISK)
        else label(f"topic-{topic}")
        for topic in open_points(case, line)
    )


def _standing(gap: Gap, label: Callable[[str], str]) -> str:
    standing = label(f"plan-standing-{gap.standing.replace('_', '-')}")
    said = gap.reason in (AGAIN, CARRIED) or gap.reason in PUT_OFF
    return f"{standing}, {label(f'plan-left-{gap.reason}')}" if said else standing


def _whose(case: Case, number: int, label: Callable[[str], str]) -> str:
    """To whom a referral goes: a service by what it is, since its name is somebody's words."""
    one = case.reached_out.referrals[number]
    if one.on_duty is not None:
        return label(f"recipient-{one.on_duty.recipient}")
    offered = case.services.get(one.service) if one.service is not None else None
    return label(f"service-kind-{offered.kind}") if offered is not None else label("plan-field-referred")


def _what(case: Case, gap: Gap, label: Callable[[str], str], *, times: int) -> str:
    kind = label(f"gap-{gap.kind}")
    if times:
        return f"{kind}: {times}"
    if gap.kind in OF_A_REFERRAL and gap.message is not None:
        return f"{kind}: {_whose(case, int(gap.what.partition(':')[0]), label)} · {label(gap.message)}"
    if gap.message is not None:
        return f"{kind}: {label(gap.message)}"
    if need := case.needs.get(gap.what):
        return f"{kind}: {label(f'need-domain-{need.domain}')}"
    if risk := case.risks.get(gap.what):
        parts = parts_not_noted(risk) if gap.kind == "risk-parts" else ()
        named = ": ".join((kind, label(f"risk-domain-{risk.domain}")))
        return " · ".join((named, *(label(f"plan-field-{part}") for part in parts)))
    return kind
