"""What a step is for: the check of a question is told, and goes by that and never by a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.model import Step
    from flows.terms import Conduct, Phase

_BY_KIND: dict[str, Conduct] = {
    "explain": "rights",
    "consent": "consent",
    "share": "consent",
    "grid": "needs",
    "needs": "needs",
    "services": "needs",
    "read_back": "understanding",
    "read_plan": "understanding",
}
_BY_PHASE: dict[Phase, Conduct] = {
    "PREP": "logistics",
    "SETUP": "consent",
    "CHECKIN": "needs",
    "RIGHTS": "rights",
    "ACCOUNT": "account",
    "INFO": "rights",
    "CHOICE": "consent",
    "RISK": "needs",
    "NEEDS": "needs",
    "PLAN": "logistics",
    "SHARE": "consent",
    "CLOSE": "logistics",
    "AFTER": "logistics",
    "REVIEW": "logistics",
}
TELLING: Conduct = "account"


def conduct_of(step: Step) -> Conduct:
    """What a step declares, or what its kind and phase stand for.

    Where a person tells, it is the account whatever is declared: no declaration takes a question there out of the check.
    """
    if step.kind == "narrate":
        return TELLING
    if step.conduct is not None:
        return step.conduct
    if step.phase == "ACCOUNT" and step.kind != "read_back":
        return TELLING
    return _BY_KIND.get(step.kind, _BY_PHASE[step.phase])
