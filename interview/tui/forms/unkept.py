"""What was typed and is not kept: where it lies, and what a row says whose form holds some of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from interview.engine.words import Words
from interview.tui.chrome import chrome
from interview.tui.forms.parts import labelled
from interview.tui.widgets.rows import Plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from interview.engine.view import View
    from interview.tui.pad import Pad

CHOSEN = frozenset(
    {
        *(
            "advice-whom",
            "answer",
            "basis",
            "because",
            "captured",
            "comfortable",
            "domain",
            "fidelity",
            "given",
            "goal",
        ),
        *("horizon", "manner", "mode", "need", "note-is", "outcome", "points", "qualified", "risk"),
        *("outcome-area", "risk-confidence", "risk-trend", "risk-worry"),
        *("review-on", "review-outcome", "area-step", "risk-likelihood-step", "risk-severity-step"),
        *("promise-is", "promise-told", "still-private", "here-now"),
        *("contact-way", "contact-result", "contact-was-safe", "contact-not-safe", "says-yes", "may-share"),
        *(
            "duty-decision",
            "duty-basis",
            "duty-told",
            "duty-recipient",
            "circumstance-holds",
            "capacity-found",
            "nrm-stage",
            "nrm-as-child",
        ),
        *("relation", "same-action", "with-words"),
        *("taken", "taken-as", "fact"),
        *(
            "tie",
            "briefed",
            "first-person",
            "gender-wished",
            "gender",
            "left-how",
            "interprets",
            "came-as",
            "wanted",
        ),
        *(
            "paper",
            "why-now",
            "service-kind",
            "share-basis",
            "share-scope",
            "source-standing",
            "state",
            "voice",
        ),
        *("referral-way", "referral-status", "barrier", "barrier-is", "own-can", "waits-for", "partner-role"),
        *("sign-is", "break-answer", "break-offered", "break-why"),
        *("lead", "who-met", "action-is", "told-recipient", "said-there-is", "who-heard", "under-duty"),
        *("told-later-is", "meant-basis"),
        *("came-out", "concern-observed", "depth-is", "detail-affected-by", "indicator"),
        *("timeline-after", "timeline-precision"),
        *("own-view", "told-after", "spoke", "when", "who", "whose", "why", "wish", "wished"),
    }
)
"""Names of fields that are chosen, not typed."""

TITLES = {
    "action-now": "screen-typed-action-now",
    "action-out": "form-action-out",
    "concern": "form-concern",
    "depth": "form-depth",
    "detail-affected": "form-detail-affected",
    "no-service": "form-no-service",
    "observe": "form-observe",
    "timeline": "screen-timeline",
    "ask-advice": "screen-advice",
    "adjust": "form-adjust",
    "break": "screen-offer-break",
    "sign": "screen-note-sign",
    "answer": "form-answer-line",
    "answer-referral": "form-referral-ask",
    "barrier": "form-barrier-sheet",
    "clarifying": "form-clarify",
    "companion": "form-companion",
    "change": "form-change-line",
    "circumstance": "form-circumstance",
    "correct": "form-correct",
    "does-not-fit": "form-does-not-fit",
    "disclose": "form-disclose",
    "document": "form-document",
    "duty": "form-duty",
    "hold-back": "form-hold-back",
    "legal-hold": "form-hold-set",
    "interpreter": "form-interpreter",
    "interpreter-leaves": "screen-interpreter-leaves",
    "line": "form-line-sheet",
    "link": "form-link",
    "meeting": "form-meeting",
    "meeting-action": "form-meeting-action",
    "missed-contact": "form-missed-contact",
    "mistake": "form-mistake",
    "log-contact": "form-log-contact",
    "need": "form-need-sheet",
    "need-waits": "form-need-waits",
    "next-contact": "form-next-contact",
    "not-appropriate": "form-not-appropriate",
    "nobody-told": "form-nobody-told-sheet",
    "note": "form-note",
    "offer": "form-offer",
    "own-part": "form-own-part-sheet",
    "own-question": "form-own-question",
    "partner": "form-partner-sheet",
    "place": "form-place",
    "prior-action": "form-prior-action",
    "refer-on-duty": "form-refer-on-duty",
    "referral-wish": "form-referral-wish",
    "put-first": "form-put-first",
    "promise": "form-promise",
    "promise-came": "form-promise-came",
    "read-account": "form-read-account",
    "record-advice": "form-record-advice",
    "refer": "form-refer",
    "referral": "form-referral",
    "review": "form-review-part",
    "area": "form-area",
    "risk": "form-risk-sheet",
    "second-worker": "form-second-worker",
    "said": "form-said-differently",
    "setting-again": "form-setting-again",
    "service": "form-answer-service",
    "share": "form-share",
    "source": "form-source-standing",
    "take-from": "form-take-from",
    "tell": "form-tell",
    "tell-at-meeting": "form-said-there",
    "told-later": "form-told-later",
    "yes-to": "form-yes-only",
}
"""The forms by the first part of the keys of their drafts. A grid row has its name in its title; all else is a step's."""


SETTING = "taking"
"""The form for how words are taken down: what is typed there is a setting, and nothing that could be kept."""


APART = "place:"
"""The form for a place of safety: what is typed there is read in that form alone."""

MASK = "••••••••"


class Typed(NamedTuple):
    """A field and the words in it."""

    field: str
    words: Words


def typed(pad: Pad) -> list[Typed]:
    """All that was typed and not kept, in the order of its places. Of where somebody is safe, only that it was."""
    return [
        Typed(field, Words(MASK if field.startswith(APART) else text))
        for field, text in sorted(pad.drafts.items())
        if text.strip() and not _is_choice(field)
    ]


def _is_choice(field: str) -> bool:
    form, _, rest = field.partition(":")
    *between, name = rest.split(":")
    return form == SETTING or (name in CHOSEN and (form in TITLES or form == "grid" or bool(between)))


def places(fields: Iterable[str]) -> tuple[str, ...]:
    """Those of these fields that hold words, and no choice."""
    return tuple(field for field in fields if not _is_choice(field))


def holds(pad: Pad, key: str) -> bool:
    """Whether something was typed in the form of this key and not kept."""
    return any(field == key or field.startswith(f"{key}:") for field, _ in typed(pad))


def unkept(at: Widget, pad: Pad, *keys: str) -> tuple[Plain, ...]:
    """What a row says of its forms: that something typed in them is not kept, or nothing."""
    if not any(holds(pad, key) for key in keys):
        return ()
    return (Plain(text=chrome(at, "screen-typed-not-kept"), tone="strong"),)


def where(at: Widget, field: str) -> str:
    """The place of a field, by the names that the worker reads there."""
    form, _, rest = field.partition(":")
    about, _, name = rest.rpartition(":")
    if form == "grid":
        title = chrome(at, "form-grid-row", name=labelled(at, f"row-{about}-name", "screen-a-need"))
    elif form == "source":
        title = labelled(at, f"source-{about}", TITLES[form])
    elif form == "need":
        title = labelled(at, f"row-{about}-name", TITLES[form])
    elif form == "not-appropriate":
        title = f"{chrome(at, TITLES[form])} · {about}"
    elif form in TITLES:
        title = chrome(at, TITLES[form])
    else:
        return labelled(at, f"step-{form}", "screen-a-step")
    label = labelled(at, f"form-{name}", "form-noted")
    return f"{title} · {label}"


def concerning(view: View, field: str) -> Words | None:
    """The words that a field is about: a line of the plan, an offer, a risk, a statement."""
    form, _, rest = field.partition(":")
    about = rest.rpartition(":")[0]
    of: dict[str, dict[str, Words | None]] = {
        "record-advice": {str(one.number): one.question for one in view.advice_asked},
        "promise-came": {str(one.number): one.words for one in view.promises},
        "answer": {seen.line.line: seen.line.what for seen in view.lines},
        "correct": {str(one.number): one.latest for one in view.statements},
        "hold-back": {risk.risk: risk.summary for risk in view.risks},
        "need": {need.need: need.summary for need in view.needs},
        "risk": {risk.risk: risk.summary for risk in view.risks},
        "service": {str(one.number): one.name for one in view.services},
    }
    of["mistake"] = {one.about: one.words for one in view.mistakes.recorded}
    of["change"] = of["answer"]
    return of.get(form, {}).get(about)
