"""What is still open in a case. It lists and does not judge: no score, and nothing is held against anybody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.terms import Horizon
from interview.plan.asked import expected_steps, questions_to_the_person, standing_of
from interview.plan.parts import Gap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.standing import Line, Need, Risk, TopicStanding
    from interview.plan.parts import GapStanding

__all__ = ["Gap", "gaps", "open_points"]

OPEN_STATES = ("partly", "not_met")


def gaps(case: Case, flow: Flow) -> tuple[Gap, ...]:
    """Everything open, in the order of the interview. A person's no is listed as a no, never as not asked."""
    return (
        *_sources(case, flow),
        *_questions(case, flow),
        *_rows(case, flow),
        *_topics(case, flow),
        *_consents(case, flow),
        *_needs(case),
        *_risks(case),
        *_horizons(case),
        *_lines(case),
        *_services(case),
        *_contact(case),
    )


def open_points(case: Case, line: Line) -> tuple[str, ...]:
    """What this line rests on that is not understood yet: topics, and risks as ``risk:<id>``.

    A risk that is held back is not an open point: the person is not to be asked about it.
    """
    topics: dict[str, None] = {}
    if line.risk is not None and (risk := case.risks.get(line.risk)) and risk.held_back is None:
        topics[f"risk:{line.risk}"] = None
    for number in line.because:
        about = case.statements[number].about if number in case.statements else None
        held = about and about.startswith("risk:") and _held_back(case, about)
        if about in case.topics and not held:
            topics[about] = None
    return tuple(topic for topic in topics if _left_to_understand(case.topics.get(topic)) is not None)


def _held_back(case: Case, topic: str) -> bool:
    risk = case.risks.get(topic.removeprefix("risk:"))
    return risk is not None and risk.held_back is not None


def _left_to_understand(standing: TopicStanding | None, *, checked: bool = True) -> GapStanding | None:
    """How far a topic is from being understood; None once it is, or when nothing is asked back."""
    match standing:
        case None:
            return "not_explained"
        case _ if standing.left is not None:
            return "left"
        case _ if standing.understanding == "understood":
            return None
        case _ if standing.understanding is not None:
            return standing.understanding
        case _ if not standing.explained:
            return "not_explained"
        case _:
            return "not_checked" if checked else None


def _sources(case: Case, flow: Flow) -> Iterator[Gap]:
    for step in expected_steps(case, flow):
        for source in step.sources:
            checked = case.sources.get(source)
            if checked is None:
                yield Gap(kind="source", what=source, standing="not_asked", message=f"source-{source}")
            elif checked.standing == "asked":
                yield Gap(kind="source", what=source, standing="asked", message=f"source-{source}")


def _questions(case: Case, flow: Flow) -> Iterator[Gap]:
    for _, question, standing in questions_to_the_person(case, flow):
        if standing != "answered" and standing != "none":
            yield Gap(kind="question", what=question.id, standing=standing, message=question.text)


def _rows(case: Case, flow: Flow) -> Iterator[Gap]:
    for step in expected_steps(case, flow):
        for row in step.rows:
            if row.ask and row.id not in case.needs:
                yield Gap(kind="row", what=row.id, standing="not_asked", message=row.text)


def _topics(case: Case, flow: Flow) -> Iterator[Gap]:
    known = flow.topics()
    expected = [topic for step in expected_steps(case, flow) for topic in step.topics]
    met_elsewhere = [topic for topic in case.topics if not topic.startswith("risk:")]
    for topic in dict.fromkeys((*expected, *met_elsewhere)):
        asked_back = topic not in known or known[topic].check is not None
        standing = _left_to_understand(case.topics.get(topic), checked=asked_back)
        if standing is not None:
            yield Gap(kind="topic", what=topic, standing=standing, message=f"topic-{topic}")


def _consents(case: Case, flow: Flow) -> Iterator[Gap]:
    scopes = [scope for step in expected_steps(case, flow) for scope in step.scopes]
    for scope in dict.fromkeys(scopes):
        standing = standing_of(case, scope)
        if scope not in case.consents and standing != "answered" and standing != "none":
            yield Gap(
                kind="consent", what=scope, standing=standing, message=f"consent-{scope.replace(':', '-')}"
            )


def _needs(case: Case) -> Iterator[Gap]:
    for need in case.needs.values():
        if need.urgent:
            yield Gap(
                kind="urgent-need", what=need.need, standing="open", message=f"need-domain-{need.domain}"
            )
        if need.state in OPEN_STATES and not _met_by_something(case, need):
            yield Gap(kind="need", what=need.need, standing="open", message=f"need-domain-{need.domain}")


def _met_by_something(case: Case, need: Need) -> bool:
    return (
        need.decision is not None
        or any(line.need == need.need for line in live_lines(case))
        or any(service.need == need.need for service in case.services.values())
    )


def _risks(case: Case) -> Iterator[Gap]:
    for risk in case.risks.values():
        standing = case.topics.get(f"risk:{risk.risk}")
        if risk.held_back is not None:
            continue
        if not was_told(case, risk):
            yield Gap(kind="risk", what=risk.risk, standing="not_told", message=None)
        if standing and (left := _left_to_understand(standing)) and left != "not_explained":
            yield Gap(
                kind="risk-understanding", what=risk.risk, standing=left, message=f"risk-domain-{risk.domain}"
            )


def _horizons(case: Case) -> Iterator[Gap]:
    thought_of = {line.horizon for line in live_lines(case)} | {need.horizon for need in case.needs.values()}
    for horizon in get_args(Horizon):
        if horizon not in thought_of:
            yield Gap(
                kind="horizon", what=horizon, standing="not_recorded", message=f"plan-horizon-{horizon}"
            )


def _lines(case: Case) -> Iterator[Gap]:
    for line in live_lines(case):
        if line.answer is None:
            yield Gap(kind="line", what=line.line, standing="not_asked", message=None)
        elif line.answer == "later":
            yield Gap(kind="line", what=line.line, standing="not_now", message=None)
        elif line.answer == "change":
            yield Gap(kind="line", what=line.line, standing="open", message=None)
        if line.answer == "agree" and open_points(case, line):
            yield Gap(kind="line-rests-on", what=line.line, standing="open", message=None)
        if not (line.need or line.risk or line.goal or line.because):
            yield Gap(kind="line-source", what=line.line, standing="not_recorded", message=None)
        if line.goal is not None and case.statements[line.goal.statement].corrections:
            yield Gap(kind="goal-corrected", what=line.line, standing="open", message=None)


def _services(case: Case) -> Iterator[Gap]:
    for service in case.services.values():
        if service.answer is None:
            yield Gap(kind="service", what=str(service.number), standing="asked", message=None)
        elif service.answer == "later":
            yield Gap(kind="service", what=str(service.number), standing="not_now", message=None)


def _contact(case: Case) -> Iterator[Gap]:
    if not case.contacts:
        yield Gap(kind="next-contact", what="next-contact", standing="not_recorded", message=None)


def live_lines(case: Case) -> tuple[Line, ...]:
    """The lines that have not been taken out."""
    return tuple(line for line in case.lines.values() if not line.dropped)


def was_told(case: Case, risk: Risk) -> bool:
    """Whether the person was told of this risk and it is not held back now."""
    standing = case.topics.get(f"risk:{risk.risk}")
    return risk.held_back is None and standing is not None and standing.explained > 0
