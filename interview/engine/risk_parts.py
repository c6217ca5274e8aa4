"""What is recorded of a risk, each time anew."""

from __future__ import annotations

import msgspec

from interview.engine.terms import Basis, Confidence, OnScale, Trend, Whose, Worry
from interview.engine.words import Words


class RiskParts(msgspec.Struct, frozen=True, kw_only=True):
    """The four parts it is spoken in: ``summary``, ``signs``, ``steps`` and ``call``. From ``why`` on it is the worker's own.

    That is why they think so, how likely and how serious, what they do not know, what each choice leads to, who may have
    to be told. ``likelihood_on`` and ``severity_on`` are steps of the organisation's scale; words may stand beside them.
    ``own_view`` are statements with the person's own view.
    """

    risk: str
    domain: str
    whose: Whose
    basis: Basis
    summary: Words
    signs: Words | None
    steps: Words | None
    call: Words | None
    because: tuple[int, ...]
    why: Words | None = None
    likelihood: Words | None = None
    severity: Words | None = None
    likelihood_on: OnScale | None = None
    severity_on: OnScale | None = None
    unknown: Words | None = None
    choice: Words | None = None
    who_told: Words | None = None
    own_view: tuple[int, ...] = ()
    taken: tuple[int, ...] = ()
    whose_name: Words | None = None
    """By what code or other name the worker calls whose risk it is, such as one of several children."""
    trend: Trend | None = None
    confidence: Confidence | None = None
    worry: Worry | None = None
    review_on: str | None = None
