"""The worker's own side of a risk: what is weighed and not said. A class of its own, on no copy for the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from interview.engine.terms import Confidence, Trend, Worry
from interview.engine.words import Words
from interview.plan.classes import of
from interview.plan.statements import in_telling

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.standing import Risk
    from interview.engine.terms import OnScale


class Graded(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step of the scale of risk of the organisation that weighed it."""

    name: Annotated[str, of("risk-assessment", "What the step is called there.")]
    step: Annotated[int, of("risk-assessment", "Which step it is; 1 is the least.")]
    steps: Annotated[int, of("risk-assessment", "How many steps the scale has.")]


class Assessed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the worker wrote beside the four parts that are spoken. ``own_view`` is the person's, and stands beside it."""

    why: Annotated[Words | None, of("risk-assessment", "Why it is thought of: whose information it is.")]
    likelihood: Annotated[Words | None, of("risk-assessment", "How likely, in words.")]
    severity: Annotated[Words | None, of("risk-assessment", "How serious, in words.")]
    likelihood_on: Annotated[
        Graded | None, of("risk-assessment", "How likely, on a scale; null where none was used.")
    ]
    severity_on: Annotated[
        Graded | None, of("risk-assessment", "How serious, on a scale; null where none was used.")
    ]
    unknown: Annotated[Words | None, of("risk-assessment", "What is not known.")]
    choice: Annotated[Words | None, of("risk-assessment", "What each choice may lead to.")]
    who_told: Annotated[Words | None, of("risk-assessment", "Who may have to be told.")]
    trend: Annotated[Trend | None, of("risk-assessment", "Whether it grows or gets less.")]
    confidence: Annotated[Confidence | None, of("risk-assessment", "How sure the worker is of this.")]
    worry: Annotated[
        Worry | None, of("risk-assessment", "How much it worries the person, as they say; null if not said.")
    ]
    review_on: Annotated[str | None, of("risk-assessment", "When it is to be looked at again.")]
    own_view: Annotated[
        tuple[int, ...], of("risk-assessment", "The statements with the person's own view of it.")
    ]

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not any(getattr(self, name) for name in self.__struct_fields__)


def assessed(case: Case, risk: Risk) -> Assessed:
    """The worker's side of a risk as the case has it."""
    return Assessed(
        why=risk.why,
        likelihood=risk.likelihood,
        severity=risk.severity,
        likelihood_on=_graded(risk.likelihood_on),
        severity_on=_graded(risk.severity_on),
        unknown=risk.unknown,
        choice=risk.choice,
        who_told=risk.who_told,
        trend=risk.trend,
        confidence=risk.confidence,
        worry=risk.worry,
        review_on=risk.review_on,
        own_view=in_telling(case, risk.own_view),
    )


def _graded(on: OnScale | None) -> Graded | None:
    return None if on is None else Graded(name=on.name, step=on.step, steps=on.steps)
