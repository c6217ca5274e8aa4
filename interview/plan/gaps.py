"""What is still open in a case. It lists and does not judge: no score, and nothing is held against anybody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.carrying import for_workers_alone
from interview.engine.conditions import is_asked
from interview.engine.limits import RISK
from interview.engine.not_fitting import SOURCE, not_fitting
from interview.engine.offered import topics_here
from interview.engine.reading import READ_ACCOUNT
from interview.engine.risk_points import parts_not_noted
from interview.engine.variants import variant
from interview.plan.asked import (
    asked_elsewhere,
    expected_steps,
    interpreter_took_part,
    only_seen,
    put_off,
    questions_to_the_person,
    standing_of,
    without_reason,
)
from interview.plan.considered import undecided, whom_to_note
from interview.plan.gap_of import AGAIN, CARRIED
from interview.plan.gap_of import gap as _gap
from interview.plan.gaps_lines import horizons, lacking, live_lines
from interview.plan.gaps_reaching import reaching
from interview.plan.gaps_risks import to_consider
from interview.plan.gaps_signed import sign_off
from interview.plan.interpreting import not_to_rely_on
from interview.plan.matching import matching, passed_on, seen_to
from interview.plan.mended import reworded_since
from interview.plan.parts import Gap, GapGroup
from interview.plan.picked import missed_by_nobody
from interview.plan.purposes import needed
from interview.plan.room import not_looked_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from flows.model import Flow, Row, Step
    from interview.engine.case import Case
    from interview.engine.standing import Line, Need, Risk, TopicStanding
    from interview.plan.duties import DutyDue
    from interview.plan.parts import GapStanding

__all__ = ["CARRIED", "Gap", "gaps", "grid_rows", "open_points"]

OPEN_STATES = ("partly", "not_met")
INTERPRETER = "interpreter"
"""The yes that is only asked for where somebody interprets."""


def gaps(case: Case, flow: Flow, *, due: Iterable[DutyDue] = (), today: str | None = None) -> tuple[Gap, ...]:
    """Everything open: the urgent first, then what the person left, and last what was not come to.

    A person's no is listed as a no, never as not asked. ``due`` are the duties to consider; by ``today`` one may be late.
    """
    expected = expected_steps(case, flow)
    found = (
        *_needs(case, flow),
        *_questions(case, flow, expected),
        *_consents(case, flow, expected),
        *_topics(case, flow, expected),
        *_risks(case),
        *to_consider(case, expected),
        *_lines(case),
        *_services(case, flow),
        *horizons(case, flow),
        *(_gap(one.kind, one.what, one.standing, message=one.message) for one in reaching(case)),
        *_sources(case, expected),
        *_rows(case, flow, expected),
        *_reasons(case, flow),
        *not_looked_at(case, flow, expected),
        *not_to_rely_on(case),
        *sign_off(case, flow),
        *undecided(due, today=today),
        *whom_to_note(case, flow),
    )
    ranks = {group: rank for rank, group in enumerate(get_args(GapGroup))}
    places = {step.id: place for place, step in enumerate(flow.step)}

    def order(gap: Gap) -> tuple[int, int]:
        in_the_interview = gap.group == "not_asked" and gap.step is not None
        return ranks[gap.group], places.get(gap.step or "", len(places)) if in_the_interview else 0

    return tuple(sorted(found, key=order))


def grid_rows(flow: Flow) -> Mapping[str, Row]:
    """The immediate needs that the flow asks about, by id."""
    return {row.id: row for step in flow.step for row in step.rows}


def open_points(case: Case, line: Line) -> tuple[str, ...]:
    """What this line rests on that is not understood yet: topics, and risks as ``risk:<id>``.

    A risk that they are not told of is not an open point: the person is not to be asked about it.
    """
    topics: dict[str, None] = {}
    if line.risk is not None and line.risk in case.risks and not _kept_from_them(case, f"{RISK}{line.risk}"):
        topics[f"{RISK}{line.risk}"] = None
    for number in line.because:
        about = case.statements[number].about if number in case.statements else None
        if about is not None and about in case.topics and not _kept_from_them(case, about):
            topics[about] = None
    return tuple(topic for topic in topics if left_to_understand(case.topics.get(topic)) is not None)


def _kept_from_them(case: Case, about: str) -> bool:
    """Whether it is a risk that the person is not told of: held back, or the worker's own."""
    risk = case.risks.get(about.removeprefix(RISK)) if about.startswith(RISK) else None
    return risk is not None and (risk.held_back is not None or for_workers_alone(case, about))


def _why_open(case: Case, about: str, standing: TopicStanding | None) -> str | None:
    if standing is not None and standing.left is None and standing.again:
        return AGAIN
    return (standing.left if standing is not None else None) or _carried(case, about)


def _carried(case: Case, about: str) -> str | None:
    return CARRIED if about in case.carried else None


def left_to_understand(standing: TopicStanding | None, *, checked: bool = True) -> GapStanding | None:
    """How far a topic is from being understood; None once it is, or when nothing is asked back."""
    match standing:
        case None:
            return "not_explained"
        case _ if standing.left is not None:
            return "left"
        case _ if standing.understanding == "understood":
            return None
        case _ if standing.understanding == "declined":
            return "not_said_back"
        case _ if standing.understanding in ("partly", "not_yet"):
            return standing.understanding
        case _ if not standing.explained:
            return "not_explained"
        case _ if standing.again:
            return "not_checked"
        case _:
            return "not_checked" if checked else None


def _came_to(case: Case, step: Step, standing: GapStanding) -> bool:
    return step.id in case.reached or standing not in ("not_asked", "not_explained")


def _sources(case: Case, expected: Sequence[Step]) -> Iterator[Gap]:
    for step in expected:
        for source in step.sources:
            checked = case.sources.get(source)
            standing: GapStanding = "not_asked" if checked is None else "asked"
            if not_fitting(case, f"{SOURCE}{source}") is not None:
                continue
            if checked is None or checked.standing == "asked":
                reached = _came_to(case, step, standing)
                message = f"source-{source}"
                yield _gap("source", source, standing, message=message, at=step, reached=reached)


def _reasons(case: Case, flow: Flow) -> Iterator[Gap]:
    """What the worker answered alone and why is not noted."""
    for at, question in without_reason(case, flow):
        yield _gap("reason", question.id, "not_recorded", message=question.text, at=at)


def _questions(case: Case, flow: Flow, expected: Sequence[Step]) -> Iterator[Gap]:
    for step, question, standing in questions_to_the_person(case, flow, expected):
        if not is_asked(case, flow, step, question):
            continue
        message = variant(flow, question.text, case)
        if (choice := put_off(case, question.id)) is not None:
            yield _gap("question", question.id, "not_now", message=message, reason=choice, at=step)
        elif standing != "answered" and standing != "none" and standing != "not_appropriate":
            reached = _came_to(case, step, standing)
            yield _gap("question", question.id, standing, message=message, at=step, reached=reached)
    for _, question, _ in asked_elsewhere(case, flow):
        if (choice := put_off(case, question.id)) is not None:  # theirs still, though nobody asks for it here
            message = variant(flow, question.text, case)
            yield _gap("question", question.id, "not_now", message=message, reason=choice)


def said_of(case: Case, need: str) -> tuple[int, ...]:
    """What was said of a need as it was asked about, in order of telling; and nothing of the account."""
    answering = case.answering.get(need)
    return tuple(number for number in case.told if number in answering) if answering else ()


def _rows(case: Case, flow: Flow, expected: Sequence[Step]) -> Iterator[Gap]:
    for step in expected:
        for row in step.rows:
            if row.ask and (row.id not in case.needs or only_seen(case, row.id)):
                standing = standing_of(case, row.id)
                if standing != "answered" and standing != "none":
                    reached = _came_to(case, step, standing)
                    said = said_of(case, row.id)
                    message = variant(flow, row.text, case)
                    yield _gap("row", row.id, standing, message=message, at=step, reached=reached, said=said)


def _topics(case: Case, flow: Flow, expected: Sequence[Step]) -> Iterator[Gap]:
    known = flow.topics()
    step_of: dict[str, Step | None] = {}
    for step in expected:
        for topic in topics_here(case, flow, step):
            if missed_by_nobody(known[topic], case):
                continue
            if topic not in step_of or step.id in case.reached:
                step_of[topic] = step
    for topic in case.topics:
        if not topic.startswith("risk:"):
            step_of.setdefault(topic, None)
    for topic, at in step_of.items():
        asked_back = topic not in known or known[topic].asked_back
        explained = case.topics.get(topic)
        standing = left_to_understand(explained, checked=asked_back)
        if standing is not None:
            yield _gap(
                "topic",
                topic,
                standing,
                message=f"topic-{topic}",
                reason=_why_open(case, topic, explained),
                at=at,
                reached=at is None or _came_to(case, at, standing),
            )


def _consents(case: Case, flow: Flow, expected: Sequence[Step]) -> Iterator[Gap]:
    seen: set[str] = set()
    for step in expected:
        for scope in step.scopes:
            standing = standing_of(case, scope)
            nobody_interpreted = scope == INTERPRETER and not interpreter_took_part(case)
            if standing == "answered" or standing == "none" or scope in seen or scope in case.consents:
                continue
            unasked = nobody_interpreted or scope == READ_ACCOUNT or not needed(case, flow, scope)
            if unasked and standing == "not_asked":
                continue
            seen.add(scope)
            message = variant(flow, f"consent-{scope.replace(':', '-')}", case)
            reached = _came_to(case, step, standing)
            yield _gap("consent", scope, standing, message=message, at=step, reached=reached)


def _needs(case: Case, flow: Flow) -> Iterator[Gap]:
    rows = grid_rows(flow)
    for need in case.needs.values():
        row = rows.get(need.need)
        message = variant(flow, row.text, case) if row else f"need-domain-{need.domain}"
        if need.urgent:
            yield _gap("urgent-need", need.need, "open", message=message)
        if need.state in OPEN_STATES and not met_by_something(case, need):
            yield _gap("need", need.need, "open", message=message)


def met_by_something(case: Case, need: Need) -> bool:
    """Whether a line, an offer, a decision or something done now answers an unmet need, or a manager has it."""
    return (
        need.decided
        or passed_on(case, need.need)
        or any(line.need == need.need and line.answer != "no" for line in live_lines(case))
        or any(service.need == need.need and service.answer != "no" for service in case.services.values())
    )


def _risks(case: Case) -> Iterator[Gap]:
    for risk in case.risks.values():
        standing = case.topics.get(f"{RISK}{risk.risk}")
        if _kept_from_them(case, f"{RISK}{risk.risk}"):
            continue
        carried = _carried(case, f"risk:{risk.risk}")
        if not was_told(case, risk):
            yield _gap("risk", risk.risk, "not_told", reason=carried)
        elif parts_not_noted(risk):
            yield _gap("risk-parts", risk.risk, "not_told")
        if standing and (left := left_to_understand(standing)) and left != "not_explained":
            message = f"risk-domain-{risk.domain}"
            reason = _why_open(case, f"risk:{risk.risk}", standing)
            yield _gap("risk-understanding", risk.risk, left, message=message, reason=reason)


def _lines(case: Case) -> Iterator[Gap]:
    for line in live_lines(case):
        if line.answer == "no" or line.done:
            continue
        if line.answer is None:
            carried = _carried(case, line.line)
            yield _gap("line", line.line, "not_read_back" if carried else "not_asked", reason=carried)
        elif line.answer == "later":
            yield _gap("line", line.line, "not_now")
        elif line.answer == "change":
            yield _gap("line", line.line, "open")
        if line.answer == "agree" and open_points(case, line):
            yield _gap("line-rests-on", line.line, "open")
        for lacks in lacking(line):
            yield _gap(lacks, line.line, "not_recorded")
        if not (line.need or line.risk or line.goal or line.because):
            yield _gap("line-source", line.line, "not_recorded")
        if line.goal is not None and reworded_since(case.statements[line.goal.statement], line.goal):
            yield _gap("goal-corrected", line.line, "open")


def _services(case: Case, flow: Flow) -> Iterator[Gap]:
    rows = grid_rows(flow)
    looking = next((step for step in flow.step if step.kind == "services"), None)
    for need, matched in matching(case).items():
        row = rows.get(need)
        message = variant(flow, row.text, case) if row else f"need-domain-{case.needs[need].domain}"
        if matched == "none_found":
            yield _gap("no-service", need, "open", message=message)
        elif matched == "not_looked" and looking is not None and not seen_to(case, case.needs[need]):
            reached = looking.id in case.reached
            yield _gap(
                "service-not-looked", need, "not_recorded", message=message, at=looking, reached=reached
            )
    for service in case.services.values():
        if service.answer is None:
            yield _gap("service", str(service.number), "asked")
        elif service.answer == "later":
            yield _gap("service", str(service.number), "not_now")


def was_told(case: Case, risk: Risk) -> bool:
    """Whether the person was told of this risk and it is not held back now."""
    standing = case.topics.get(f"risk:{risk.risk}")
    return risk.held_back is None and standing is not None and standing.explained > 0
