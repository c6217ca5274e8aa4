"""Kinds of step, and the acts that each allows besides those open everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.model import Step

ANYWHERE = frozenset(
    {
        "tell",
        "correct",
        "move-answer",
        "note",
        "say",
        "need",
        "promise",
        "close-promise",
        "check-setting",
        "next-contact",
        "withdraw",
        "switch-locale",
        "interpreter-joins",
        "interpreter-leaves",
        "worker-joins",
        "worker-leaves",
        "companion-comes",
        "companion-goes",
        "check-wording",
        "choose-record",
        "dont-write",
        "legal-hold",
        "lift-legal-hold",
        "go-on-in",
        "change-age-band",
        "read-account",
        "link-case",
        "refer",
        "refer-on-duty",
        "referral-wish",
        "answer-referral",
        "move-referral",
        "barrier",
        "own-part",
        "need-waits",
        "adjust",
        "note-place",
        "leave-place",
        "erase-place",
        "missed-contact",
        "partner",
        "partner-goes",
        "meeting",
        "tell-at-meeting",
        "meeting-action",
        "note-sign",
        "offer-break",
        "ask-advice",
        "record-advice",
        "take-action",
        "close-action",
        "choose-depth",
        "observe",
        "note-affects-detail",
        "ground-concern",
        "put-account-first",
        "take-back",
        "mark-mistake",
        "put-back",
        "place-in-timeline",
        "drop-from-timeline",
        "log-contact",
        "note-circumstance",
        "decide-duty",
        "disclose",
        "nobody-told",
        "tell-of-share",
        "fits-after-all",
    }
)
"""People disclose, ask, need and change their minds anywhere: these are open at every unfinished step."""

ACTS: dict[str, frozenset[str]] = {
    "say": frozenset(),
    "ask": frozenset({"answer", "leave", "still-so"}),
    "prepare": frozenset({"check-source", "prior-action", "review-document", "take-from"}),
    "explain": frozenset({"explain", "teach-back", "leave-topic", "carry-forward"}),
    "consent": frozenset({"agree", "refuse", "leave"}),
    "grid": frozenset({"leave"}),
    "narrate": frozenset(),
    "read_back": frozenset(),
    "clarify": frozenset({"answer", "leave", "ask-clarifying", "answer-clarifying"}),
    "risk": frozenset({"risk", "hold-risk-back", "explain", "teach-back", "leave-topic", "carry-forward"}),
    "needs": frozenset(),
    "services": frozenset({"offer-service", "answer-service", "no-service"}),
    "plan": frozenset({"propose-line", "change-line", "drop-line", "leave-component"}),
    "read_plan": frozenset(
        {"propose-line", "answer-line", "change-line", "drop-line", "agree-plan", "carry-forward"}
    ),
    "share": frozenset({"agree", "refuse", "leave", "share"}),
    "check": frozenset({"sign-record", "mark-not-appropriate", "mark-appropriate"}),
    "known": frozenset(),
    "review": frozenset({"review-part", "propose-line", "change-line", "drop-line", "risk"}),
    "areas": frozenset({"choose-scale", "rate-area", "leave-area"}),
    "end": frozenset(),
}
KINDS = frozenset(ACTS)

DOES_NOT_FIT = "does-not-fit"
"""The act that is open only at a step of which the flow says that it may not fit somebody."""

DOMAIN_LABELS = {"risk": "risk-domain", "services": "service-kind", "share": "shared"}
"""What the labels of a step's ``domains`` begin with; of any other kind of step they are needs."""


def acts_at(step: Step) -> frozenset[str]:
    """Every act that is open at an unfinished step, but for those that move."""
    return ANYWHERE | ACTS[step.kind] | ({DOES_NOT_FIT} if step.may_not_fit else set())


def domain_label(kind: str, domain: str) -> str:
    """The message id that names one of the domains of a step of this kind."""
    return f"{DOMAIN_LABELS.get(kind, 'need-domain')}-{domain}"


def scope_message(scope: str) -> str:
    """The id of the wording that asks for a yes or no to this scope."""
    return f"consent-{scope.replace(':', '-')}"
