"""Parts of a plan that tell how a question, a topic or an open point stands.

The same shape comes four times over for answers, because each kind of answer is a class of its own to disclose.
"""

from __future__ import annotations

from typing import Annotated, Literal

from flows.terms import Phase
from interview.engine.terms import AgeBand, Given, Paper, Precision, Understanding, WhyNow
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.earlier_parts import (
    EarlierAnswer,
    EarlierChoice,
    EarlierContact,
    EarlierPreference,
    EarlierUnplaced,
)
from interview.plan.line_parts import PlanPart
from interview.plan.origin import WordingShown

Unanswered = Literal["declined", "not_now", "unknown", "not_appropriate", "asked", "not_asked"]
AnswerStanding = Literal["answered", "none", Unanswered]
"""Not asked, declined, unknown and none are four different things. ``asked`` was put, and has no answer yet.

``not_appropriate``: the worker said, with a reason, that it does not fit this person.
"""

GapKind = Literal[
    "source",
    "question",
    "row",
    "topic",
    "consent",
    "urgent-need",
    "need",
    "risk",
    "risk-understanding",
    "risk-parts",
    "risk-to-consider",
    "line",
    "line-rests-on",
    "line-source",
    "line-day",
    "line-fallback",
    "goal-corrected",
    "service",
    "no-service",
    "service-not-looked",
    "horizon",
    "next-contact",
    "reason",
    "cannot-help",
    "referral",
    "referral-again",
    "referral-share",
    "referral-wish",
    "barrier",
    "no-lead",
    "setting",
    "interpreter",
    "missed-contact",
    "sign-off",
    "duty",
    "duty-late",
    "duty-told",
    "meeting-told",
    "share-to-tell",
]
GapStanding = Literal[
    Unanswered,
    "not_explained",
    "not_told",
    "not_recorded",
    "left",
    "open",
    "partly",
    "not_yet",
    "not_checked",
    "not_said_back",
    "not_read_back",
]
"""``not_said_back`` is the person's choice not to say a topic back; ``declined`` is theirs not to answer."""

StoodThen = Literal[
    "not_explained", "explained_later", "left", "partly", "not_yet", "not_checked", "not_said_back"
]
"""How a topic stood when an answer was given that rests on it. Understood is not among them: then nothing is open."""

GapGroup = Literal["urgent", "left_by_person", "understanding", "plan", "not_asked"]
"""In the order in which to look at them."""


class RestsOn(PlanPart, frozen=True, kw_only=True):
    """Something that had not been explained, or had not been understood, when the answer was given."""

    topic: Annotated[str, of("understanding", "The id of the topic.")]
    stood: Annotated[StoodThen, of("understanding", "How it stood then. What came later does not change it.")]


class Choice(PlanPart, frozen=True, kw_only=True):
    """One of the choices that are the person's alone, such as a referral, support, or the police."""

    question: Annotated[str, of("choice", "The id of the question.")]
    message: Annotated[str, of("choice", "The id of its wording.")]
    standing: Annotated[AnswerStanding, of("choice", "How it stands.")]
    choice: Annotated[str | None, of("choice", "What was chosen.")]
    statements: Annotated[tuple[int, ...], of("structure", "The statements it was answered in.")]
    said_at: Annotated[
        str | None, time_of("choice", "When that was said (UTC); null if not known or not said.")
    ]
    said_at_precision: Annotated[
        Precision | None, of("choice", "How well that time is known; null if nothing was said.")
    ]
    session: Annotated[int | None, of("choice", "In which session; null if nothing was said.")]
    earlier: tuple[EarlierChoice, ...]
    said_as: Annotated[
        AgeBand | None, of("circumstances", "What age they were taken to be then; null if nothing was said.")
    ]
    who_can_refer: Annotated[
        tuple[str, ...],
        of(
            "choice",
            "Ids of the wording that says who can refer; empty after a no, or if no referral is meant.",
        ),
    ]
    rests_on: tuple[RestsOn, ...]


class Preference(PlanPart, frozen=True, kw_only=True):
    """What matters to the person in how they are supported, and what was changed because of it."""

    question: Annotated[str, of("preference", "The id of the question.")]
    message: Annotated[str, of("preference", "The id of its wording.")]
    standing: Annotated[AnswerStanding, of("preference", "How it stands.")]
    choice: Annotated[str | None, of("preference", "What was chosen.")]
    statements: Annotated[tuple[int, ...], of("structure", "The statements it was answered in.")]
    said_at: Annotated[
        str | None, time_of("preference", "When that was said (UTC); null if not known or not said.")
    ]
    said_at_precision: Annotated[
        Precision | None, of("preference", "How well that time is known; null if nothing was said.")
    ]
    session: Annotated[int | None, of("preference", "In which session; null if nothing was said.")]
    earlier: tuple[EarlierPreference, ...]
    adjustments: Annotated[
        tuple[Words, ...], of("observation", "What was changed because of it, in the worker's words.")
    ]


class Answered(PlanPart, frozen=True, kw_only=True):
    """The answer to another question that was asked."""

    question: Annotated[str, of("answer", "The id of the question.")]
    message: Annotated[str, of("answer", "The id of its wording.")]
    standing: Annotated[AnswerStanding, of("answer", "How it stands.")]
    choice: Annotated[str | None, of("answer", "What was chosen.")]
    statements: Annotated[tuple[int, ...], of("structure", "The statements it was answered in.")]
    said_at: Annotated[
        str | None, time_of("answer", "When that was said (UTC); null if not known or not said.")
    ]
    said_at_precision: Annotated[
        Precision | None, of("answer", "How well that time is known; null if nothing was said.")
    ]
    session: Annotated[int | None, of("answer", "In which session; null if nothing was said.")]
    earlier: tuple[EarlierAnswer, ...]
    phase: Annotated[Phase, of("answer", "The part of the interview that asks it.")]
    during: Annotated[
        str | None, of("answer", "What had broken in when it was asked, such as danger; null for nothing.")
    ]


class ContactAnswer(PlanPart, frozen=True, kw_only=True):
    """The answer to a question about safe contact."""

    question: Annotated[str, of("identity", "The id of the question.")]
    message: Annotated[str, of("identity", "The id of its wording.")]
    standing: Annotated[AnswerStanding, of("identity", "How it stands.")]
    choice: Annotated[str | None, of("identity", "What was chosen.")]
    statements: Annotated[tuple[int, ...], of("structure", "The private statements it was answered in.")]
    said_at: Annotated[
        str | None, time_of("identity", "When that was said (UTC); null if not known or not said.")
    ]
    said_at_precision: Annotated[
        Precision | None, of("identity", "How well that time is known; null if nothing was said.")
    ]
    session: Annotated[int | None, of("identity", "In which session; null if nothing was said.")]
    earlier: tuple[EarlierContact, ...]


class UnplacedAnswer(PlanPart, frozen=True, kw_only=True):
    """An answer to a question of another flow, whose class this flow cannot tell. It is taken as private."""

    question: Annotated[str, of("unclassed", "The id of the question.")]
    standing: Annotated[AnswerStanding, of("unclassed", "How it stands.")]
    choice: Annotated[str | None, of("unclassed", "What was chosen.")]
    statements: Annotated[tuple[int, ...], of("structure", "The private statements it was answered in.")]
    said_at: Annotated[
        str | None, time_of("unclassed", "When that was said (UTC); null if not known or not said.")
    ]
    said_at_precision: Annotated[
        Precision | None, of("unclassed", "How well that time is known; null if nothing was said.")
    ]
    session: Annotated[int | None, of("unclassed", "In which session; null if nothing was said.")]
    earlier: tuple[EarlierUnplaced, ...]


class Explained(PlanPart, frozen=True, kw_only=True):
    """A right or another topic that was explained, and what came back. Nothing came back is not a failure."""

    topic: Annotated[str, of("understanding", "Its id.")]
    explained: Annotated[int, of("understanding", "How often it was explained.")]
    given: Annotated[Given | None, of("access", "In what form.")]
    locale: Annotated[
        str | None, of("access", "The language on the person's side of the screen, whatever was spoken.")
    ]
    wordings: tuple[WordingShown, ...]
    interpreted: Annotated[
        bool | None, of("access", "Whether an interpreter was there when it was last explained.")
    ]
    explained_at: Annotated[str | None, time_of("understanding", "When it was last explained (UTC).")]
    explained_at_precision: Annotated[
        Precision | None, of("understanding", "How well that time is known; null if it was not explained.")
    ]
    session: Annotated[int | None, of("understanding", "In which session; null if it was not explained.")]
    understanding: Annotated[
        Understanding | None,
        of("understanding", "What came of asking for it back; null if it is not asked for."),
    ]
    points: Annotated[tuple[str, ...], of("understanding", "The points that are asked back.")]
    covered: Annotated[tuple[str, ...], of("understanding", "The points that came back.")]
    tries: Annotated[int, of("understanding", "How often it was asked for.")]
    left: Annotated[str | None, of("understanding", "Why it was left open on purpose.")]
    again: Annotated[
        bool, of("understanding", "Whether it is to be asked back again, through another interpreter.")
    ]
    statements: Annotated[tuple[int, ...], of("structure", "The statements that it was told back in.")]
    paper: Annotated[
        Paper | None, of("access", "What came of asking whether a paper is safe to keep; null if not asked.")
    ]
    past_since: Annotated[
        str | None,
        of(
            "structure", "The day by which its text was to be looked at again, where that is past; null else."
        ),
    ]
    describes_exploitation: Annotated[
        bool | None, of("structure", "Whether it does; null for a topic that the flow no longer has.")
    ]
    why_before_account: Annotated[
        WhyNow | None,
        of("understanding", "Why it was explained before they were asked to tell; null if it was not."),
    ]
    said_before: Annotated[
        tuple[int, ...],
        of(
            "structure",
            "Of a topic that describes exploitation: what they had said before it was first explained.",
        ),
    ]
    said_after: Annotated[tuple[int, ...], of("structure", "And what they said after.")]
    said_order_unknown: Annotated[
        tuple[int, ...], of("structure", "Statements of which the record cannot tell before or after.")
    ]


class Gap(PlanPart, frozen=True, kw_only=True):
    """Something that is open, which is not the same as wrong."""

    kind: Annotated[GapKind, of("open-point", "What kind of thing is open.")]
    group: Annotated[GapGroup, of("open-point", "How to look at it: what is urgent comes first.")]
    what: Annotated[
        str, of("open-point", "The id of the question, topic, need, risk, line, service or horizon.")
    ]
    standing: Annotated[GapStanding, of("open-point", "How it stands.")]
    reason: Annotated[
        str | None,
        of(
            "open-point",
            "Why it was left open, if it was. ``carried`` is put off to another day; ``another-interpreter`` is to be asked back again; ``time`` and ``lawyer-first`` are what they chose.",
        ),
    ]
    step: Annotated[str | None, of("open-point", "The step where it comes up; null if at none.")]
    phase: Annotated[Phase | None, of("open-point", "The part of the interview it belongs to, if any.")]
    reached: Annotated[
        bool, of("open-point", "Whether that step was come to. If not, nobody left this out or declined it.")
    ]
    message: Annotated[
        str | None, of("open-point", "The id of the wording that names it, where there is one.")
    ]
    said: Annotated[
        tuple[int, ...], of("structure", "What they said though it was left: the numbers of the statements.")
    ]
