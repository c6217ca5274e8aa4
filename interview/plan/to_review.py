"""Why a plan may want looking at again: what the record knows of since it was agreed to or last looked at. It decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from flows.law import Reason
from interview.engine.conditions import has_a_plan
from interview.engine.days import day
from interview.engine.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from flows.law import ReviewWhen
    from flows.model import Flow
    from interview.engine.case import Case

MISSED = frozenset({"no_answer", "somebody_else", "did_not_want"})
"""What came of an attempt to be in touch in which the person was not reached, or not as they wished."""

OPEN = frozenset({"partly", "not_met"})


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What a reason rests on: message ids that name it, words of the plan, or days. None of them for a bare fact."""

    named: tuple[str, ...] = ()
    words: tuple[Words, ...] = ()
    days: tuple[str, ...] = ()


class ReasonFound(msgspec.Struct, frozen=True, kw_only=True):
    """A reason of the flow that holds now, and what it rests on."""

    reason: Reason
    found: Found


class Now(msgspec.Struct, frozen=True, kw_only=True):
    """The day that is asked about, as 2026-11-22, and the day by which the organisation looks at this plan again."""

    today: str
    plan_by: str | None


def reasons(case: Case, flow: Flow, *, today: str, plan_by: str | None) -> tuple[ReasonFound, ...]:
    """Those that hold, in the order of the flow; none while there is no plan. ``plan_by`` is None without a profile."""
    if not has_a_plan(case):
        return ()
    moment = Now(today=today, plan_by=plan_by)
    here = (one for one in flow.reason if not one.nations or case.nation in one.nations)
    found = ((one, FINDS[one.when](case, moment)) for one in here)
    return tuple(ReasonFound(reason=one, found=rests_on) for one, rests_on in found if rests_on is not None)


def plan_old(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """The organisation's own time for a plan is over since it was agreed to, or last looked at."""
    return Found(days=(now.plan_by,)) if now.plan_by is not None and now.plan_by <= now.today else None


def line_day(case: Case, now: Now) -> Found | None:
    """The day has come by which something was to be done that nobody has called done. A word such as "soon" is no day."""
    due = [
        line
        for line in case.lines.values()
        if not line.dropped and not line.done and line.answer != "no" and _come(line.by, now)
    ]
    return Found(words=tuple(line.what for line in due)) if due else None


def risk_day(case: Case, now: Now) -> Found | None:
    """The day has come on which a risk was to be looked at again."""
    due = [risk for risk in case.risks.values() if _come(risk.review_on, now)]
    return Found(named=tuple(dict.fromkeys(f"risk-domain-{risk.domain}" for risk in due))) if due else None


def came_up(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """Something broke in since, such as danger."""
    names = [name for name, numbers in case.broke_in.items() if max(numbers, default=0) > since(case)]
    return Found(named=tuple(f"protocol-{name}" for name in names)) if names else None


def contact_missed(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """They were not reached since, or being in touch was not safe."""
    missed = [
        one
        for one in case.tried.values()
        if one.number > since(case) and (one.result in MISSED or one.safe == "not_safe")
    ]
    return Found(days=tuple(one.on for one in missed if one.on)) if missed else None


def they_left(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """They were gone before a sitting since was closed with them."""
    return Found() if any(one.until > since(case) for one in case.gone) else None


def age_changed(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """They are taken to be of another age since."""
    return Found() if any(one.number > since(case) for one in case.ages[1:]) else None


def new_need(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """A need was noted since, and is not met."""
    needs = [one for one in case.needs.values() if one.number > since(case) and one.state in OPEN]
    return Found(named=tuple(dict.fromkeys(f"need-domain-{one.domain}" for one in needs))) if needs else None


def new_risk(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """A risk was noted since, or weighed anew."""
    risks = [one for one in case.risks.values() if one.number > since(case)]
    return Found(named=tuple(dict.fromkeys(f"risk-domain-{one.domain}" for one in risks))) if risks else None


def taken_out(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """A need or a risk that was there then was found to be recorded by mistake since."""
    gone = [
        one
        for one in case.mistakes.values()
        if one.number > since(case) and one.recorded_first <= since(case)
    ]
    return Found(named=tuple(dict.fromkeys(one.named for one in gone))) if gone else None


def noted_since(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """Something that a rule may concern was noted since: a decision of the NRM, somebody missing, domestic abuse, and the like."""
    noted = [one for one in case.circumstances.values() if one.number > since(case) and one.holds]
    return Found(named=tuple(f"duty-because-{one.circumstance}" for one in noted)) if noted else None


def place_since(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """Where they are safe was noted since, or anew. Where that is stands nowhere here."""
    return Found() if any(number > since(case) for number in case.reached_out.places) else None


def yes_back(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """A yes was taken back since."""
    back = (case.consents_asked[scope] for scope, one in case.consents.items() if one == "withdrawn")
    return Found() if any(one.number > since(case) for one in back) else None


def another_worker(case: Case, now: Now) -> Found | None:  # noqa: ARG001
    """The plan was agreed to with another worker, or through another interpreter."""
    worker = case.sitting.worker if case.sitting is not None else None
    other = worker is not None and case.reviewed.agreed_with not in (None, worker)
    interprets = case.interpreter.code if case.interpreter is not None else None
    through = case.reviewed.agreed_through
    return Found() if other or (None not in (through, interprets) and through != interprets) else None


def worker_knows(case: Case, now: Now) -> Found:  # noqa: ARG001
    """What no record says by itself: the worker alone can know."""
    return Found()


def since(case: Case) -> int:
    """The entry with which the plan was agreed to, or last looked at, whichever is later; what came before it is in it.

    While nobody has agreed to it as a whole, the entry with which its last line was put or answered.
    """
    return max(case.reviewed.agreed, case.reviewed.last) or case.reviewed.put


def _come(text: str | None, now: Now) -> bool:
    on = day(text.strip()) if text else None
    return on is not None and on.isoformat() <= now.today


FINDS: dict[ReviewWhen, Callable[[Case, Now], Found | None]] = {
    "plan-old": plan_old,
    "line-day": line_day,
    "risk-day": risk_day,
    "came-up": came_up,
    "contact-missed": contact_missed,
    "they-left": they_left,
    "age-changed": age_changed,
    "new-need": new_need,
    "new-risk": new_risk,
    "taken-out": taken_out,
    "noted-since": noted_since,
    "place-since": place_since,
    "yes-back": yes_back,
    "another-worker": another_worker,
    "worker-knows": worker_knows,
}


def only_known(found: Iterable[ReasonFound]) -> bool:
    """Whether the record itself gives no reason: what is left is for the worker to know."""
    return all(one.reason.when == "worker-knows" for one in found)
