"""Situations that a right may matter in. Each rests on what was noted or answered, and never on where somebody is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.nrm import in_nrm

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.case import Case

_OPEN = frozenset({"partly", "not_met", "not_wanted"})
_NOT_NO = frozenset({"yes", "time", "lawyer-first"})


def referral_in_question(case: Case) -> bool:
    """They were asked about a referral, and did not say no; or they were referred before."""
    return in_nrm(case) or _chosen(case, "choice-nrm") in _NOT_NO


def police_in_question(case: Case) -> bool:
    """They were asked about the police, and did not say no."""
    return _chosen(case, "choice-police") in _NOT_NO


def stay_in_question(case: Case) -> bool:
    """A risk about immigration, or a need for papers or legal help, was noted."""
    return _risk(case, "immigration") or _need(case, "legal", "documents")


def accused(case: Case) -> bool:
    """A risk of being arrested or charged was noted."""
    return _risk(case, "criminalisation")


def work_or_money_noted(case: Case) -> bool:
    """A need about work, wages or money was noted, or a risk about debt."""
    return _need(case, "work", "money") or _risk(case, "debt")


def nowhere_settled(case: Case) -> bool:
    """A need for somewhere safe, or for housing, was noted."""
    return _need(case, "safety", "housing")


def health_noted(case: Case) -> bool:
    """A need about health, or a risk to it, was noted."""
    return _need(case, "health", "mental-health") or _risk(case, "health")


def children_noted(case: Case) -> bool:
    """A need about children, or a risk to one, was noted."""
    return _need(case, "children") or _risk(case, "children")


def school_noted(case: Case) -> bool:
    """A school was asked or knows of them, is involved, or was offered; or a need for school or learning was noted."""
    source = case.sources.get("school")
    asked = source is not None and source.standing in ("have", "asked")
    involved = any(one.role == "school" and one.involved for one in case.reached_out.partners.values())
    return (
        asked
        or involved
        or _need(case, "education")
        or any(one.kind == "education" for one in case.services.values())
    )


def _chosen(case: Case, question: str) -> str | None:
    answer = case.answers.get(question)
    return answer.choice if answer is not None else None


def _need(case: Case, *domains: str) -> bool:
    return any(need.domain in domains and need.state in _OPEN for need in case.needs.values())


def _risk(case: Case, domain: str) -> bool:
    return any(risk.domain == domain for risk in case.risks.values())


SITUATIONS: dict[str, Callable[[Case], bool]] = {
    "referral-in-question": referral_in_question,
    "police-in-question": police_in_question,
    "stay-in-question": stay_in_question,
    "accused": accused,
    "work-or-money-noted": work_or_money_noted,
    "nowhere-settled": nowhere_settled,
    "health-noted": health_noted,
    "children-noted": children_noted,
    "school-noted": school_noted,
}
