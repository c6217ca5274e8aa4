"""What was explained, and risks told, not told and held back, each with what came of asking for it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from interview.engine.risk_points import parts_not_noted, risk_points
from interview.engine.standing import TopicStanding
from interview.plan.assessed import assessed
from interview.plan.before_words import Order, order
from interview.plan.gaps import was_told
from interview.plan.heard import when
from interview.plan.law_past import past_since
from interview.plan.origin import WordingShown
from interview.plan.parts import Explained
from interview.plan.risk_parts import RiskHeldBack, RiskNotTold, RiskTold
from interview.plan.statements import in_telling

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.standing import Risk
    from interview.engine.terms import Paper, Precision
    from interview.plan.heard import Heard, Taught

OTHERS_SAY = ("agency", "document")
"""Bases on which a worker writes down what a third party says."""


def rights(case: Case, flow: Flow, heard: Heard, *, today: str) -> tuple[Explained, ...]:
    """The rights that were explained, or left open with a reason."""
    return _explained(case, flow, heard, of_rights=True, today=today)


def explanations(case: Case, flow: Flow, heard: Heard, *, today: str) -> tuple[Explained, ...]:
    """All else that was explained, such as the limits of privacy, or what a referral is."""
    return _explained(case, flow, heard, of_rights=False, today=today)


def _explained(case: Case, flow: Flow, heard: Heard, *, of_rights: bool, today: str) -> tuple[Explained, ...]:
    about_rights = {topic for step in flow.step if step.phase == "RIGHTS" for topic in step.topics}
    return tuple(
        _topic(case, standing, flow, heard, today=today)
        for topic, standing in case.topics.items()
        if not topic.startswith("risk:") and (topic in about_rights) == of_rights
    )


def _topic(case: Case, standing: TopicStanding, flow: Flow, heard: Heard, *, today: str) -> Explained:
    topic = flow.topics().get(standing.topic)
    asked_back = topic is None or topic.asked_back
    last = heard.explained(standing.topic)
    around = order(case, flow, heard, standing.topic) or Order()
    return Explained(
        topic=standing.topic,
        explained=standing.explained,
        given=standing.given,
        locale=standing.locale,
        wordings=_wordings(standing, heard, last),
        interpreted=last.interpreter is not None if last else None,
        **_explained_at(last),
        understanding=standing.understanding or ("not_checked" if asked_back else None),
        points=topic.points if topic is not None else standing.covered,
        covered=standing.covered,
        tries=standing.tries,
        left=standing.left,
        again=standing.again,
        statements=in_telling(case, standing.statements),
        paper=_last_paper(heard, standing.topic),
        past_since=past_since(topic.review_by if topic is not None else None, today=today),
        describes_exploitation=None if topic is None else topic.of_exploitation,
        why_before_account=next(
            (one.why_now for one in heard.every_explanation(standing.topic) if one.why_now is not None), None
        ),
        said_before=around.before,
        said_after=around.after,
        said_order_unknown=around.unknown,
    )


def _last_paper(heard: Heard, topic: str) -> Paper | None:
    """What was last said of a paper with it: an explanation without one takes nothing back."""
    said = [one.paper for one in heard.every_explanation(topic) if one.paper is not None]
    return said[-1] if said else None


class _ExplainedAt(TypedDict):
    explained_at: str | None
    explained_at_precision: Precision | None
    session: int | None


def _wordings(standing: TopicStanding, heard: Heard, last: Taught | None) -> tuple[WordingShown, ...]:
    """The wording that was shown with the last explanation. What it was worth may not be on record."""
    shown = heard.screen.by(last.hearing.entry) if last else ()
    if shown or standing.locale is None:
        return shown
    return (WordingShown(locale=standing.locale, standing="not_recorded", texts=0),)


def _explained_at(last: Taught | None) -> _ExplainedAt:
    heard = when(last.hearing if last else None)
    return _ExplainedAt(
        explained_at=heard["said_at"],
        explained_at_precision=heard["said_at_precision"],
        session=heard["session"],
    )


def risks_told(case: Case, heard: Heard) -> tuple[RiskTold, ...]:
    """The risks that the person was told of. One that is held back is never among them."""
    return tuple(_told(case, risk, heard) for risk in case.risks.values() if was_told(case, risk))


def _told(case: Case, risk: Risk, heard: Heard) -> RiskTold:
    standing = case.topics.get(f"risk:{risk.risk}") or TopicStanding(topic=risk.risk)
    last = heard.explained(f"risk:{risk.risk}")
    reported = risk.basis in OTHERS_SAY
    return RiskTold(
        risk=risk.risk,
        domain=risk.domain,
        whose=risk.whose,
        whose_name=risk.whose_name,
        basis=risk.basis,
        what=None if reported else risk.summary,
        signs=None if reported else risk.signs,
        reported_what=risk.summary if reported else None,
        reported_signs=risk.signs if reported else None,
        steps=risk.steps,
        call=risk.call,
        not_told=parts_not_noted(risk),
        **_explained_at(last),
        understanding=standing.understanding or "not_checked",
        points=risk_points(risk),
        covered=standing.covered,
        tries=standing.tries,
        left=standing.left,
        again=standing.again,
        written_in=last.written_in if last else None,
        interpreted=last.interpreter is not None if last else None,
        statements=in_telling(case, standing.statements),
        because=in_telling(case, risk.because),
        assessment=assessed(case, risk),
    )


def risks_not_told(case: Case) -> tuple[RiskNotTold, ...]:
    """Risks that are neither told nor held back."""
    return tuple(
        RiskNotTold(
            risk=risk.risk,
            domain=risk.domain,
            whose=risk.whose,
            whose_name=risk.whose_name,
            basis=risk.basis,
            what=risk.summary,
            signs=risk.signs,
            steps=risk.steps,
            call=risk.call,
            because=in_telling(case, risk.because),
            assessment=assessed(case, risk),
        )
        for risk in case.risks.values()
        if risk.held_back is None and not was_told(case, risk)
    )


def risks_held_back(case: Case) -> tuple[RiskHeldBack, ...]:
    """Risks kept from the person, with the reason, even where one had been told before."""
    return tuple(
        RiskHeldBack(
            risk=risk.risk,
            domain=risk.domain,
            whose=risk.whose,
            whose_name=risk.whose_name,
            basis=risk.basis,
            what=risk.summary,
            signs=risk.signs,
            steps=risk.steps,
            call=risk.call,
            reason=risk.held_back,
            explained_before=(standing := case.topics.get(f"risk:{risk.risk}")) is not None
            and standing.explained > 0,
            because=in_telling(case, risk.because),
            assessment=assessed(case, risk),
        )
        for risk in case.risks.values()
        if risk.held_back is not None
    )
