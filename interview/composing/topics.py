"""The topics and risks of a step as its view gives them: those that are true in this case, each under its heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.carrying import carried_now
from interview.engine.conditions import topic_settled
from interview.engine.limits import RISK, may_explain, may_tell_back
from interview.engine.offered import needs_a_reason, topics_here
from interview.engine.risk_points import parts_not_noted, risk_points
from interview.engine.standing import TopicStanding
from interview.engine.taking_up import put_off_first
from interview.engine.topic_seen import PointSeen, TopicSeen
from interview.plan.picked import speaks_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flows.model import Topic
    from interview.composing.worder import Worder
    from interview.engine.risk_points import RiskPart
    from interview.engine.seen import Text
    from interview.engine.terms import Said

ONLY_IF_RAISED = "only-if-raised"
"""The heading of what is not for everybody, as long as nothing that was noted speaks for it."""


def topics_seen(at: Worder, said: Mapping[str, Said | None], *, today: str) -> tuple[TopicSeen, ...]:
    """Those of the step, what was put off first; then the risks that the person is told of, where it is about risks."""
    by_id = at.flow.topics()
    here = [by_id[topic] for topic in topics_here(at.case, at.flow, at.step)]
    in_order = {topic.id: topic for topic in sorted(here, key=lambda one: _apart(at, one))}
    topics = [_topic(at, in_order[topic], said, today) for topic in put_off_first(at.case, in_order)]
    if at.step.kind == "risk":
        told = (f"{RISK}{risk.risk}" for risk in at.case.risks.values() if not risk.held_back)
        topics += [_risk(at, about, said) for about in put_off_first(at.case, told)]
    return tuple(topics)


def _apart(at: Worder, topic: Topic) -> bool:
    """Whether it stands under the last heading: nobody asked, and nothing that was noted speaks for it."""
    return topic.only_if_raised and topic.id not in at.case.topics and not speaks_for(topic, at.case)


def _group(at: Worder, topic: Topic) -> str | None:
    group = ONLY_IF_RAISED if _apart(at, topic) else topic.group
    return at.label(f"topics-{group}") if group else None


def _topic(at: Worder, topic: Topic, said: Mapping[str, Said | None], today: str) -> TopicSeen:
    return _told(
        at,
        topic.id,
        title=at.label(f"topic-{topic.id}"),
        texts=tuple(at.text(message, said) for message in topic.text),
        check=at.text(topic.check, said) if topic.check else None,
        points={point: point for point in topic.points},
        topic=topic,
        today=today,
    )


def _risk(at: Worder, about: str, said: Mapping[str, Said | None]) -> TopicSeen:
    risk = at.case.risks[about.removeprefix(RISK)]
    return _told(
        at,
        about,
        title=at.label(f"risk-domain-{risk.domain}"),
        texts=(),
        check=at.text("risk-check", said),
        points={point: f"point-risk-{point}" for point in risk_points(risk)},
        not_noted=parts_not_noted(risk),
    )


def _told(
    at: Worder,
    about: str,
    *,
    title: str,
    texts: tuple[Text, ...],
    check: Text | None,
    points: Mapping[str, str],
    topic: Topic | None = None,
    not_noted: tuple[RiskPart, ...] = (),
    today: str = "",
) -> TopicSeen:
    case, flow = at.case, at.flow
    standing = case.topics.get(about) or TopicStanding(topic=about)
    review_by = topic.review_by if topic else None
    return TopicSeen(
        about=about,
        title=title,
        texts=texts,
        check=check,
        points=tuple(
            PointSeen(point=point, label=at.label(message), covered=point in standing.covered)
            for point, message in points.items()
        ),
        explained=standing.explained,
        tries=standing.tries,
        understanding=standing.understanding,
        left=standing.left,
        again=standing.again,
        settled=topic_settled(case, flow, about),
        statements=standing.statements,
        checked_on=topic.checked_on if topic else None,
        stale=review_by is not None and review_by < today,
        not_noted=not_noted,
        asked_back=topic.asked_back if topic else True,
        may_explain=case.written_up or may_explain(case, flow, about),
        may_tell_back=case.written_up or may_tell_back(case, flow, about),
        carried=carried_now(case, about),
        group=_group(at, topic) if topic else None,
        because=tuple(at.label(f"duty-because-{fact}") for fact in speaks_for(topic, at.case))
        if topic
        else (),
        source=topic.source if topic else None,
        review_by=review_by,
        wants_a_reason=topic is not None and needs_a_reason(case, flow, at.step, topic),
    )
