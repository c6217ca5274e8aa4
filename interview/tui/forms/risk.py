"""A risk: the four parts that are spoken first, and the worker's own parts behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.planning import RecordRisk
from interview.engine.terms import Basis, Confidence, Trend, Whose, Worry
from interview.tui.chrome import chrome, word
from interview.tui.forms.parts import Parts, numbers, statements_again, told, unseen
from interview.tui.forms.risk_domain import RiskDomain
from interview.tui.forms.taking_from import taken_from_others
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from interview.engine.standing import Risk
    from interview.engine.terms import OnScale
    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.widgets.fields import AnyOf, Field, Option


def risk(at: Widget, pad: Pad, view: View, before: Risk | None = None) -> Form:
    """A risk, in the four parts it will be spoken in. The rest is weighed, not said."""
    parts = Parts(at=at, pad=pad, key=f"risk:{before.risk if before else 'new'}")
    spoken: list[Widget] = [
        RiskDomain(
            parts,
            _domains(at, parts, view, before),
            before.domain if before else None,
            today=view.today or None,
        ),
        parts.term("whose", Whose, before.whose if before else None),
        parts.line("whose-name", before=before.whose_name.text if before and before.whose_name else None),
        parts.basis(before.basis if before else None),
        parts.note("what-might-happen", before=before.summary if before else None),
        parts.note("signs", before=before.signs if before else None),
        parts.note("steps", before=before.steps if before else None),
        parts.note("call", before=before.call if before else None, lines=1),
        parts.because(view, before.because if before else ()),
        taken_from_others(parts, view, before.taken if before else (), "risk"),
    ]
    seen_by_them = [str(number) for number in before.own_view] if before else []
    weighed: list[Field] = [
        parts.any("own-view", told(view), seen_by_them),
        parts.note("risk-why", before=before.why if before else None),
        _term(parts, "risk-worry", "worry", Worry, before.worry if before else None),
        _scale(parts, "risk-likelihood-step", view, before.likelihood_on if before else None),
        parts.note("risk-likelihood", before=before.likelihood if before else None, lines=1),
        _scale(parts, "risk-severity-step", view, before.severity_on if before else None),
        parts.note("risk-severity", before=before.severity if before else None, lines=1),
        _term(parts, "risk-trend", "trend", Trend, before.trend if before else None),
        _term(parts, "risk-confidence", "confidence", Confidence, before.confidence if before else None),
        parts.note("risk-unknown", before=before.unknown if before else None),
        parts.note("risk-choice", before=before.choice if before else None),
        parts.note("risk-told", before=before.who_told if before else None, lines=1),
        parts.line("risk-review", before=before.review_on if before else None),
    ]
    return Form(
        parts.key,
        parts.title("form-risk-sheet"),
        spoken,
        lambda form: RecordRisk(
            risk=before.risk if before else None,
            domain=form.chosen("domain"),
            whose=cast("Whose", form.chosen("whose")),
            basis=cast("Basis", form.chosen("basis")),
            summary=form.wanted("what-might-happen"),
            signs=form.words("signs"),
            steps=form.words("steps"),
            call=form.words("call"),
            because=(*unseen(view, before.because if before else ()), *numbers(form.any("because"))),
            why=form.words("risk-why"),
            likelihood=form.words("risk-likelihood"),
            severity=form.words("risk-severity"),
            likelihood_step=_step(
                form, "risk-likelihood-step", view, before.likelihood_on if before else None
            ),
            severity_step=_step(form, "risk-severity-step", view, before.severity_on if before else None),
            unknown=form.words("risk-unknown"),
            choice=form.words("risk-choice"),
            who_told=form.words("risk-told"),
            own_view=numbers(form.any("own-view")),
            whose_name=form.words("whose-name"),
            trend=cast("Trend | None", _ticked(form, "risk-trend")),
            confidence=cast("Confidence | None", _ticked(form, "risk-confidence")),
            worry=cast("Worry | None", _ticked(form, "risk-worry")),
            review_on=form.text("risk-review"),
            taken=numbers(form.any("taken")),
        ),
        more=weighed,
        see=statements_again,
    )


def _domains(at: Widget, parts: Parts, view: View, before: Risk | None) -> Sequence[Option]:
    """The kinds of the step. Where the plan is looked at again there are none: a risk stays of the kind that it is."""
    if view.domains or before is None:
        return parts.named(view.domains)
    return (plain_option(before.domain, chrome(at, f"risk-domain-{before.domain}")),)


def _steps(view: View, before: OnScale | None) -> tuple[str, ...]:
    """The organisation's scale, the least first; what was chosen on another one stays to be chosen."""
    scale = view.organisation.risk_scale if view.organisation is not None else ()
    return scale if before is None or before.name in scale else (*scale, before.name)


def _scale(parts: Parts, name: str, view: View, before: OnScale | None) -> AnyOf:
    steps = _steps(view, before)
    options = tuple(plain_option(str(place), step) for place, step in enumerate(steps))
    ticked = [str(steps.index(before.name))] if before is not None else []
    return parts.any(name, options, ticked, at_most_one=True)


def _term(parts: Parts, name: str, kind: str, terms: object, before: str | None) -> AnyOf:
    """One of the terms, or none: nothing that is weighed has to be."""
    options = tuple(
        plain_option(value, word(parts.at, f"{kind}-{value.replace('_', '-')}")) for value in get_args(terms)
    )
    return parts.any(name, options, [before] if before else [], at_most_one=True)


def _ticked(form: Form, name: str) -> str | None:
    return next(iter(form.any(name)), None)


def _step(form: Form, name: str, view: View, before: OnScale | None) -> str | None:
    return next((_steps(view, before)[place] for place in numbers(form.any(name))), None)
