"""The parts of a plan that one recipient may have. Each is listed here by itself: what nobody listed goes to nobody.

No id, number or code of the record is in them, so that two recipients cannot join what they hold.
"""

from __future__ import annotations

from typing import Annotated, Literal

from interview.engine.terms import (
    Basis,
    ContactWay,
    Doer,
    Fidelity,
    Horizon,
    LineAnswer,
    NeedState,
    Precision,
    Voice,
    Whose,
)
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart

SCHEMA_ID = "urn:ownwords:plan-for-recipient:0.1.0"


class Yes(PlanPart, frozen=True, kw_only=True):
    """The yes that this was written under."""

    recipient: Annotated[
        str, of("consent", "For whom it is; ``service`` for whichever they were referred to.")
    ]
    service: Annotated[Words | None, of("service", "Of a referral, the name of the service.")]
    purpose: Annotated[str | None, of("consent", "The id of the purpose.")]
    what: Annotated[tuple[str, ...], of("consent", "What the yes is for. All else was left out.")]
    said_at: Annotated[str | None, time_of("consent", "When it was said (UTC); null if not known.")]
    said_at_precision: Annotated[Precision | None, of("consent", "How well that time is known.")]


class NeedShared(PlanPart, frozen=True, kw_only=True):
    """A need that is not met yet."""

    domain: Annotated[str, of("need", "What it concerns.")]
    row: Annotated[
        str | None, of("need", "Which of the immediate needs it is that are asked of everybody, if any.")
    ]
    horizon: Annotated[Horizon, of("need", "How soon.")]
    state: Annotated[NeedState, of("need", "How it stands.")]
    summary: Annotated[Words | None, of("observation", "The need in the worker's words.")]


class LineShared(PlanPart, frozen=True, kw_only=True):
    """A line that is to be done, with the person's own answer."""

    horizon: Annotated[Horizon, of("plan", "How soon.")]
    what: Annotated[Words, of("plan", "What will be done.")]
    who: Annotated[Doer, of("plan", "Who does it.")]
    by: Annotated[str | None, of("plan", "By when.")]
    by_noted_at: Annotated[
        str | None, time_of("plan", "When that was noted (UTC), since it may be a word; null if not known.")
    ]
    fallback: Annotated[Words | None, of("plan", "What happens if it does not work.")]
    answer: Annotated[LineAnswer | None, of("plan", "What the person said to it; null if not answered yet.")]
    need: Annotated[
        str | None, of("need", "What the need concerns that it answers; null unless needs are shared.")
    ]


class SafetyShared(LineShared, frozen=True, kw_only=True):
    """A line of the safety plan."""

    component: Annotated[str | None, of("plan", "The part of the safety plan it belongs to.")]


class RiskShared(PlanPart, frozen=True, kw_only=True):
    """A risk that the person was told of. One that they do not know of goes to nobody under a yes of theirs."""

    domain: Annotated[str, of("risk", "What kind of risk.")]
    whose: Annotated[Whose, of("risk", "Who is at risk.")]
    basis: Annotated[Basis, of("risk", "On whose word.")]
    what: Annotated[Words | None, of("risk", "What might happen.")]
    signs: Annotated[Words | None, of("risk", "Signs to notice.")]
    steps: Annotated[Words | None, of("risk", "What each of us does.")]
    call: Annotated[Words | None, of("risk", "Who to call.")]


class ContactShared(PlanPart, frozen=True, kw_only=True):
    """How to reach the person safely. What they are called, and when the worker meets them next, is not among it."""

    agreed: Annotated[Words | None, of("identity", "The way that was agreed last.")]
    not_safe: Annotated[tuple[ContactWay, ...], of("identity", "Ways that they said are not safe.")]
    said: Annotated[
        tuple[Words, ...],
        of("identity", "What they said last of how to reach them; all of it, where the order is not known."),
    ]


class TellingShared(PlanPart, frozen=True, kw_only=True):
    """One thing that the person told, in their words, in the order of telling."""

    words: Annotated[Words, of("person-words", "What was said.")]
    voice: Annotated[
        Voice, of("person-words", "Whether the words are the person's own or came through somebody.")
    ]
    fidelity: Annotated[Fidelity, of("person-words", "How near the words are to what was said.")]
    language: Annotated[str, of("person-words", "The language the words are written in.")]
    interpreted: Annotated[bool, of("person-words", "Whether an interpreter gave these words.")]


class PlanForRecipient(PlanPart, frozen=True, kw_only=True, rename={"schema_id": "schema"}):
    """Parts of a plan, for one recipient. What the yes does not name is not there at all: null, and never an empty list."""

    schema_id: Annotated[str, of("structure", "The version of this schema.", const=SCHEMA_ID)]
    status: Annotated[
        Literal["draft", "agreed"], of("structure", "Whether the person has agreed to the plan.")
    ]
    practice: Annotated[bool, of("structure", "Whether this is a made-up case.")]
    drawn_up_at: Annotated[str, time_of("structure", "When it was drawn up (UTC).")]
    record_digest: Annotated[
        str | None, of("structure", "How far the record went, as a digest made for this recipient alone.")
    ]
    under: Yes
    needs: tuple[NeedShared, ...] | None
    lines: tuple[LineShared, ...] | None
    safety_plan: tuple[SafetyShared, ...] | None
    risks: tuple[RiskShared, ...] | None
    contact: ContactShared | None
    account: tuple[TellingShared, ...] | None
