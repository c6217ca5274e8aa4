"""Which of the person's words are written down. One rule, for acts, for what is being typed, and for screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.model import Flow, Step
    from flows.terms import Phase
    from interview.engine.case import Case
    from interview.engine.terms import Recording

RECORD_SAYS = (
    "privacy-record-choice",
    "privacy-record-full",
    "privacy-record-plan",
    "privacy-record-none",
    "privacy-record-still",
    "privacy-record-danger",
    "privacy-record-before",
)
"""What is said when the person chooses how much is written down, whatever the step."""

FOR_THE_PLAN: frozenset[Phase] = frozenset({"CHECKIN", "RISK", "NEEDS", "PLAN", "SHARE", "CLOSE"})
"""Phases in which what is said in answer is what the plan is made of."""

LOOKED_AT_AGAIN = frozenset({"review", "areas"})
"""Kinds of step that look at the plan again: what is said there is the plan's too."""

THEIRS = frozenset({"told", "their-words", "instead", "narrative", "scale-words"})
"""Names of fields of forms that are for the person's words."""

OF_THE_WORKER = frozenset(
    {
        *(
            "change",
            "document",
            "grid",
            "hold-back",
            "interpreter",
            "interpreter-leaves",
            "legal-hold",
            "line",
            "need",
            "next-contact",
        ),
        *(
            "note",
            "offer",
            "own-question",
            "prior-action",
            "promise",
            "risk",
            "said",
            "share",
            "source",
            "taking",
        ),
        *("answer", "correct", "service", "tell"),
        *("depth", "observe", "detail-affected", "action-now", "action-out", "concern", "timeline"),
        *("put-first", "sign", "break", "review", "area"),
    }
)
"""Forms by the first part of their drafts' keys: all in them is the worker's, but the fields that are theirs."""


def words_kept(extent: Recording, step: Step | None, *, about: str | None) -> bool:
    """Whether words said at this step, about this, are written down.

    ``full``: all of them. ``no_words``: none. ``plan_only``: what is said in answer where the plan is made of the
    answers, and how the person can safely be reached, wherever that is asked. What is told freely (``about`` nothing
    that was asked) is the account, wherever it comes, and is not the plan's.
    """
    if extent == "full":
        return True
    if extent == "no_words" or about is None or step is None:
        return False
    contact = any(question.id == about and question.private == "contact" for question in step.questions)
    return contact or step.phase in FOR_THE_PLAN or step.kind in LOOKED_AT_AGAIN


def may_be_drafted(case: Case, flow: Flow, field: str) -> bool:
    """Whether what is being typed in a field may be saved on the way to being kept.

    Not where it would never be kept. A field of a form that is not known counts as the person's.
    """
    if case.recording == "full":
        return True
    form, _, rest = field.partition(":")
    about, _, name = rest.rpartition(":")
    if form in OF_THE_WORKER and name not in THEIRS:
        return True
    if form == "correct":
        return _other_wording(case, flow, about)
    if form in OF_THE_WORKER:
        step = _step(flow, case.position.step if case.position else "")
        return words_kept(case.recording, step, about=about or None)
    step = _step(flow, form)
    if step is not None and step.audience == "worker":
        return True
    return words_kept(case.recording, step, about=None if rest in THEIRS else rest)


def _other_wording(case: Case, flow: Flow, number: str) -> bool:
    earlier = case.statements.get(int(number)) if number.isdecimal() else None
    return earlier is not None and words_kept(case.recording, _step(flow, earlier.step), about=earlier.about)


def _step(flow: Flow, name: str) -> Step | None:
    return next((step for step in flow.step if step.id == name), None)
