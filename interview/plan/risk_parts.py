"""The parts of a plan that are about risks: told to the person, not told yet, and held back with the reason."""

from __future__ import annotations

from typing import Annotated

from interview.engine.risk_points import RiskPart
from interview.engine.terms import Basis, Precision, Understanding, Whose
from interview.engine.words import Words
from interview.plan.assessed import Assessed
from interview.plan.classes import of, time_of
from interview.plan.line_parts import Because, PlanPart


class RiskTold(PlanPart, frozen=True, kw_only=True):
    """A risk that the person was told of, in the four parts it was spoken in, and what came back."""

    risk: Annotated[str, of("risk", "Its id.")]
    domain: Annotated[str, of("risk", "What kind of risk.")]
    whose: Annotated[Whose, of("risk", "Who is at risk.")]
    whose_name: Annotated[
        Words | None, of("identity", "By what code or name the worker calls them; null if none.")
    ]
    basis: Annotated[Basis, of("risk", "On whose word.")]
    what: Annotated[Words | None, of("risk", "What might happen.")]
    signs: Annotated[Words | None, of("risk", "Signs to notice.")]
    reported_what: Annotated[
        Words | None, of("third-party", "What might happen, as an agency or document tells it.")
    ]
    reported_signs: Annotated[
        Words | None, of("third-party", "Signs to notice, as an agency or document tells them.")
    ]
    steps: Annotated[Words | None, of("risk", "What each of us does.")]
    call: Annotated[Words | None, of("risk", "Who to call.")]
    not_told: Annotated[
        tuple[RiskPart, ...],
        of("understanding", "The parts that were not told, since nothing is noted for them."),
    ]
    explained_at: Annotated[str | None, time_of("understanding", "When it was last explained (UTC).")]
    explained_at_precision: Annotated[
        Precision | None, of("understanding", "How well that time is known; null if it was not explained.")
    ]
    session: Annotated[int | None, of("understanding", "In which session; null if it was not explained.")]
    understanding: Annotated[Understanding, of("understanding", "What came of asking for it back.")]
    points: Annotated[tuple[str, ...], of("understanding", "The points that are asked back.")]
    covered: Annotated[tuple[str, ...], of("understanding", "The points that came back.")]
    tries: Annotated[int, of("understanding", "How often it was asked for.")]
    left: Annotated[str | None, of("understanding", "Why it was left open on purpose.")]
    again: Annotated[
        bool, of("understanding", "Whether it is to be asked back again, through another interpreter.")
    ]
    written_in: Annotated[
        str | None, of("access", "The worker's language, in which alone its text exists; null if not known.")
    ]
    interpreted: Annotated[
        bool | None, of("access", "Whether an interpreter was there when it was last explained.")
    ]
    statements: Annotated[tuple[int, ...], of("structure", "The statements that it was told back in.")]
    because: Because
    assessment: Assessed


class RiskNotTold(PlanPart, frozen=True, kw_only=True):
    """A risk that the person has not been told of yet."""

    risk: Annotated[str, of("risk-not-told", "Its id.")]
    domain: Annotated[str, of("risk-not-told", "What kind of risk.")]
    whose: Annotated[Whose, of("risk-not-told", "Who is at risk.")]
    whose_name: Annotated[
        Words | None, of("risk-not-told", "By what code or name the worker calls them; null if none.")
    ]
    basis: Annotated[Basis, of("risk-not-told", "On whose word.")]
    what: Annotated[Words, of("risk-not-told", "What might happen.")]
    signs: Annotated[Words | None, of("risk-not-told", "Signs to notice.")]
    steps: Annotated[Words | None, of("risk-not-told", "What each of us does.")]
    call: Annotated[Words | None, of("risk-not-told", "Who to call.")]
    because: Annotated[tuple[int, ...], of("risk-not-told", "The statements that this came from.")]
    assessment: Assessed


class RiskHeldBack(PlanPart, frozen=True, kw_only=True):
    """A risk that is kept from the person, with the reason."""

    risk: Annotated[str, of("risk-held-back", "Its id.")]
    domain: Annotated[str, of("risk-held-back", "What kind of risk.")]
    whose: Annotated[Whose, of("risk-held-back", "Who is at risk.")]
    whose_name: Annotated[
        Words | None, of("risk-held-back", "By what code or name the worker calls them; null if none.")
    ]
    basis: Annotated[Basis, of("risk-held-back", "On whose word.")]
    what: Annotated[Words, of("risk-held-back", "What might happen.")]
    signs: Annotated[Words | None, of("risk-held-back", "Signs to notice.")]
    steps: Annotated[Words | None, of("risk-held-back", "What each of us does.")]
    call: Annotated[Words | None, of("risk-held-back", "Who to call.")]
    reason: Annotated[Words, of("risk-held-back", "Why it is held back.")]
    explained_before: Annotated[
        bool, of("risk-held-back", "Whether it had been told before it was held back.")
    ]
    because: Annotated[tuple[int, ...], of("risk-held-back", "The statements that this came from.")]
    assessment: Assessed
