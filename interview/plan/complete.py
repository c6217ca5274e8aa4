"""How much of what an interview asks for is there, counted. Not asked, declined, unknown and none stay four things."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Literal, get_args

import msgspec

from interview.engine.carrying import for_workers_alone
from interview.engine.limits import RISK
from interview.engine.not_fitting import DOMAIN, SOURCE, not_fitting
from interview.engine.offered import topics_here
from interview.plan.asked import (
    asked_elsewhere,
    expected_steps,
    interpreter_took_part,
    only_seen,
    put_off,
    questions_to_the_person,
    standing_of,
)
from interview.plan.classes import of
from interview.plan.complete_end import of_the_end
from interview.plan.gaps import INTERPRETER, left_to_understand, met_by_something
from interview.plan.gaps_lines import live_lines
from interview.plan.purposes import needed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from flows.model import Flow, Step
    from interview.engine.case import Case
    from interview.engine.terms import LineAnswer
    from interview.plan.parts import AnswerStanding, GapStanding

Recorded = Literal[
    "source",
    "question",
    "row",
    "topic",
    "consent",
    "need",
    "risk",
    "service",
    "line",
    "component",
    "referral",
    "promise",
    "contact",
    "step",
]
"""What is counted, in the order in which it is shown."""

Standing = Literal[
    "there", "none", "unknown", "declined", "not_now", "not_appropriate", "under_way", "seen", "not_asked"
]
"""``there`` has its answer, be it a no; ``under_way`` is begun and not finished; ``not_now`` was put off.

``seen`` is noted on the worker's word or another's, and the person was not asked. ``not_appropriate`` does not fit this
person, as the worker said with a reason. A ``step`` is only ever that, where it has no items of its own to count.
"""

SETTLED = ("there", "none", "not_appropriate")
"""What is not open, and nothing is to be done about."""

_ANSWERED: dict[AnswerStanding, Standing] = {
    "answered": "there",
    "none": "none",
    "unknown": "unknown",
    "declined": "declined",
    "not_now": "not_now",
    "not_appropriate": "not_appropriate",
    "asked": "under_way",
    "not_asked": "not_asked",
}
_TO_UNDERSTAND: dict[GapStanding, Standing] = {
    "not_explained": "not_asked",
    "not_said_back": "declined",
    "left": "not_now",
}
_LEFT: dict[str, Standing] = {"rather_not": "declined"}
_LINE: dict[LineAnswer | None, Standing] = {
    "agree": "there",
    "no": "declined",
    "change": "under_way",
    "later": "not_now",
    None: "not_asked",
}


class Completed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many of one kind stand alike."""

    kind: Annotated[Recorded, of("open-point", "What is counted.")]
    standing: Annotated[Standing, of("open-point", "How they stand.")]
    times: Annotated[int, of("open-point", "How many.")]


def completeness(case: Case, flow: Flow) -> tuple[Completed, ...]:
    """Everything that this interview has asked for by now, by kind and by how it stands. Nothing is a mark of anybody."""
    counts = Counter(_each(case, flow))
    return tuple(
        Completed(kind=kind, standing=standing, times=counts[kind, standing])
        for kind in get_args(Recorded)
        for standing in get_args(Standing)
        if counts[kind, standing]
    )


def still_open(found: Iterable[Completed]) -> Mapping[str, int]:
    """How many things have no answer, by how they stand. What is there, is nothing, or does not fit is not open."""
    counts = Counter[str]()
    for one in found:
        if one.standing not in SETTLED:
            counts[one.standing] += one.times
    return {standing: counts[standing] for standing in get_args(Standing) if counts[standing]}


def _each(case: Case, flow: Flow) -> Iterator[tuple[Recorded, Standing]]:
    expected = expected_steps(case, flow)
    yield from (("source", one) for one in _sources(case, expected))
    for _, question, standing in questions_to_the_person(case, flow, expected):
        yield "question", "not_now" if put_off(case, question.id) else _ANSWERED[standing]
    for _, question, _ in asked_elsewhere(case, flow):
        if put_off(case, question.id):
            yield "question", "not_now"
    yield from (("row", one) for one in _rows(case, expected))
    yield from (("topic", one) for one in _topics(case, flow, expected))
    yield from (("consent", one) for one in _consents(case, flow, expected))
    yield from (("need", one) for one in _needs(case))
    yield from (("risk", one) for one in _risks(case))
    for service in case.services.values():
        yield "service", _LINE[service.answer] if service.answer else "under_way"
    for line in live_lines(case):
        carried = line.answer is None and line.line in case.carried
        yield "line", "there" if line.done else "not_now" if carried else _LINE[line.answer]
    yield from of_the_end(case, expected)
    yield from (
        ("step", "not_appropriate")
        for one in case.not_fitting.values()
        if one.whole and all(item.startswith(DOMAIN) for item in one.items)
    )


def _sources(case: Case, expected: Sequence[Step]) -> Iterator[Standing]:
    named = dict.fromkeys(source for step in expected for source in step.sources)
    for source in (*named, *(one for one in case.sources if one not in named)):
        checked = case.sources.get(source)
        if checked is None:
            yield "not_asked" if not_fitting(case, f"{SOURCE}{source}") is None else "not_appropriate"
        else:
            yield "under_way" if checked.standing == "asked" else "there"


def _rows(case: Case, expected: Sequence[Step]) -> Iterator[Standing]:
    rows = dict.fromkeys(row.id for step in expected for row in step.rows if row.ask)
    for row in rows:
        if row in case.needs:
            yield "seen" if only_seen(case, row) else "there"
        else:
            yield _ANSWERED[standing_of(case, row)]


def _topics(case: Case, flow: Flow, expected: Sequence[Step]) -> Iterator[Standing]:
    known = flow.topics()
    named = dict.fromkeys(topic for step in expected for topic in topics_here(case, flow, step))
    named |= dict.fromkeys(topic for topic in case.topics if not topic.startswith(RISK))
    for topic in named:
        yield _understood(case, topic, checked=topic not in known or known[topic].asked_back)


def _understood(case: Case, topic: str, *, checked: bool = True) -> Standing:
    standing = case.topics.get(topic)
    left = left_to_understand(standing, checked=checked)
    if left is None:
        return "there"
    if topic in case.carried:
        return "not_now"
    if standing is not None and standing.left is not None:
        return _LEFT.get(standing.left, "not_now")
    return _TO_UNDERSTAND.get(left, "under_way")


def _consents(case: Case, flow: Flow, expected: Sequence[Step]) -> Iterator[Standing]:
    named = dict.fromkeys(scope for step in expected for scope in step.scopes)
    named |= dict.fromkeys(case.consents)
    for scope in named:
        standing = standing_of(case, scope)
        if scope in case.consents:
            yield "there"
        elif standing == "not_asked" and not needed(case, flow, scope):
            continue
        elif scope != INTERPRETER or standing != "not_asked" or interpreter_took_part(case):
            yield _ANSWERED[standing]


def _needs(case: Case) -> Iterator[Standing]:
    for need in case.needs.values():
        match need.state:
            case "met":
                yield "there"
            case "not_wanted":
                yield "declined"
            case "partly" | "not_met":
                yield "there" if met_by_something(case, need) else "under_way"


def _risks(case: Case) -> Iterator[Standing]:
    for risk in case.risks.values():
        kept = risk.held_back is not None or for_workers_alone(case, f"{RISK}{risk.risk}")
        yield "there" if kept else _understood(case, f"{RISK}{risk.risk}")
