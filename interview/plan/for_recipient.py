"""What of a plan one recipient may have: only the parts that the person's yes names, and nothing that leads further.

It is made by listing what goes in, so that a new part of a plan is left out until somebody lists it. Where somebody is
safe is in none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.kept_apart import PLACE_OF_SAFETY
from interview.engine.purposes import SERVICE, SHARE, referral_of, yes_to_share
from interview.plan.asked import private_statements
from interview.plan.model import Horizons
from interview.plan.recipient_parts import (
    SCHEMA_ID,
    ContactShared,
    LineShared,
    NeedShared,
    PlanForRecipient,
    RiskShared,
    SafetyShared,
    TellingShared,
    Yes,
)
from interview.plan.statements import moment, was_interpreted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from flows.model import Flow
    from flows.purposes import Purpose
    from interview.engine.case import Case
    from interview.engine.terms import LineAnswer
    from interview.engine.words import Words
    from interview.plan.model import PlanLine, SafetyLine, SupportPlan

OPEN = ("not_met", "partly")
NOT_TO_DO: tuple[LineAnswer, ...] = ("later", "no")
"""Answers to a line after which nobody does it now: what the person put off or refused is told to nobody else."""


def for_recipient(plan: SupportPlan, case: Case, flow: Flow, recipient: str) -> PlanForRecipient:
    """The parts of ``plan`` that the yes for this recipient covers. Raises Refused where there is none that holds."""
    yes = yes_to_share(case, recipient)
    at, service = yes.said_at.at, service_of(case, recipient)
    with_needs = "needs" in yes.what
    plan = _for_purpose(plan, flow.purpose_of(f"{SHARE}{recipient}"))
    support = (*plan.lines.immediate, *plan.lines.short, *plan.lines.long)
    return PlanForRecipient(
        schema_id=SCHEMA_ID,
        status=plan.status,
        practice=plan.practice,
        drawn_up_at=plan.drawn_up_at,
        record_digest=plan.record_digest,
        under=Yes(
            recipient=recipient if referral_of(f"{SHARE}{recipient}") is None else SERVICE,
            service=service,
            purpose=yes.purpose,
            what=yes.what,
            said_at=None if at is None else moment(at),
            said_at_precision=yes.said_at.precision,
        ),
        needs=_needs(plan) if with_needs else None,
        lines=_lines(plan, support, with_needs=with_needs) if "plan" in yes.what else None,
        safety_plan=_safety(plan, with_needs=with_needs) if "safety-plan" in yes.what else None,
        risks=_risks(plan) if "risks" in yes.what else None,
        contact=_contact(plan, flow) if "contact" in yes.what else None,
        account=account_told(case, flow) if "account" in yes.what else None,
    )


def _for_purpose(plan: SupportPlan, purpose: Purpose | None) -> SupportPlan:
    """Without the needs that the purpose is not about, and without the lines that are there for those."""
    if purpose is None or not purpose.needs:
        return plan
    others = {need.need for need in plan.needs if need.domain not in purpose.needs}
    return msgspec.structs.replace(
        plan,
        needs=tuple(need for need in plan.needs if need.need not in others),
        lines=Horizons(
            immediate=_of_no(others, plan.lines.immediate),
            short=_of_no(others, plan.lines.short),
            long=_of_no(others, plan.lines.long),
        ),
        safety_plan=tuple(line for line in plan.safety_plan if line.need not in others),
    )


def _of_no(needs: Collection[str], lines: Iterable[PlanLine]) -> tuple[PlanLine, ...]:
    return tuple(line for line in lines if line.need not in needs)


def service_of(case: Case, recipient: str) -> Words | None:
    """The name of the service, where the recipient is whoever a referral went to. What a place of safety is called is kept apart."""
    number = referral_of(f"{SHARE}{recipient}")
    if number is None:
        return None
    offer = case.reached_out.referrals[number].service
    service = case.services[offer] if offer is not None else None
    return None if service is None or service.kind == PLACE_OF_SAFETY else service.name


def _needs(plan: SupportPlan) -> tuple[NeedShared, ...]:
    """Those that are open. What an agency or a document said of them is not the person's to give."""
    return tuple(
        NeedShared(
            domain=need.domain,
            row=need.need if need.message else None,
            horizon=need.horizon,
            state=need.state,
            summary=there(need.summary),
        )
        for need in plan.needs
        if need.state in OPEN
    )


def _to_do(line: PlanLine) -> bool:
    return line.answer not in NOT_TO_DO and not line.done and not line.what.erased


def _line(plan: SupportPlan, line: PlanLine, *, with_needs: bool) -> LineShared:
    needs = {need.need: need.domain for need in plan.needs} if with_needs else {}
    return LineShared(
        horizon=line.horizon,
        what=line.what,
        who=line.who,
        by=line.by,
        by_noted_at=line.by_noted_at,
        fallback=there(line.fallback),
        answer=line.answer,
        need=needs.get(line.need or ""),
    )


def _lines(plan: SupportPlan, lines: Iterable[PlanLine], *, with_needs: bool) -> tuple[LineShared, ...]:
    return tuple(_line(plan, line, with_needs=with_needs) for line in lines if _to_do(line))


def _safety(plan: SupportPlan, *, with_needs: bool) -> tuple[SafetyShared, ...]:
    return tuple(_safety_line(plan, line, with_needs=with_needs) for line in plan.safety_plan if _to_do(line))


def _safety_line(plan: SupportPlan, line: SafetyLine, *, with_needs: bool) -> SafetyShared:
    one = _line(plan, line, with_needs=with_needs)
    fields = {name: getattr(one, name) for name in one.__struct_fields__}
    return SafetyShared(**fields, component=line.component)


def _risks(plan: SupportPlan) -> tuple[RiskShared, ...]:
    """Those that the person was told of. One that they do not know of is nothing that they could say yes to."""
    return tuple(
        RiskShared(
            domain=risk.domain,
            whose=risk.whose,
            basis=risk.basis,
            what=there(risk.what),
            signs=there(risk.signs),
            steps=there(risk.steps),
            call=there(risk.call),
        )
        for risk in plan.risks
    )


def ways_to_reach(flow: Flow) -> frozenset[str]:
    """The questions of how to reach the person: the one that others ask anew, and those others."""
    asked = [
        one for step in (*flow.step, *flow.elsewhere) for one in step.questions if one.private == "contact"
    ]
    first = {one.still for one in asked if one.still is not None}
    return frozenset(one.id for one in asked if one.id in first or one.still in first)


def _contact(plan: SupportPlan, flow: Flow) -> ContactShared:
    """The last that was said of how to reach them: an older way may be one that is safe no more."""
    ways = ways_to_reach(flow)
    said = [one for one in plan.contact.safe if one.question in ways and one.statements]
    if said and all(one.said_at for one in said):
        said = [max(said, key=lambda one: (one.said_at or "", one.session or 0))]
    private = {one.number: one.words for one in plan.private_statements}
    numbers = dict.fromkeys(number for one in said for number in one.statements)
    agreed = plan.contact.agreed[-1] if plan.contact.agreed else None
    return ContactShared(
        agreed=None if agreed is None else there(agreed.how),
        not_safe=agreed.not_safe if agreed is not None else (),
        said=tuple(private[number] for number in numbers if number in private and not private[number].erased),
    )


def account_told(case: Case, flow: Flow) -> tuple[TellingShared, ...]:
    """What they told freely, in their order. Answers, and whatever was said about safe contact, are no part of it."""
    kept_in = private_statements(case, flow)
    apart = {
        step.id for step in flow.step if any(question.private == "contact" for question in step.questions)
    }
    return tuple(
        _telling(case, number)
        for number in case.narrative()
        if number not in kept_in and _told_freely(case, number, apart)
    )


def _told_freely(case: Case, number: int, apart: Collection[str]) -> bool:
    one = case.statements[number]
    return one.about is None and one.step not in apart and not one.latest.erased


def _telling(case: Case, number: int) -> TellingShared:
    statement = case.statements[number]
    wording = statement.corrections[-1] if statement.corrections else statement
    return TellingShared(
        words=wording.words,
        voice=wording.voice,
        fidelity=wording.fidelity,
        language=wording.language,
        interpreted=was_interpreted(wording),
    )


def there(words: Words | None) -> Words | None:
    """Words that are still there. That some were erased is nothing that a recipient is told."""
    return None if words is None or words.erased else words
