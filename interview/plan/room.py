"""The setting as the worker noted it, alone, and that nobody looked at it: for whoever meets the person next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from interview.engine.ages import ADULT_THERE
from interview.engine.conditions import for_both
from interview.engine.words import Words
from interview.plan.children import NONE, RESPONSIBLE
from interview.plan.classes import of
from interview.plan.gap_of import gap
from interview.plan.line_parts import PlanPart

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from flows.model import Flow, Question, Step
    from interview.engine.case import Case
    from interview.plan.heard import Heard
    from interview.plan.parts import Gap

TOLD_ALREADY = frozenset({*ADULT_THERE, *NONE, *RESPONSIBLE})
"""Of the same steps, what stands in the plan as the adult who is there for a child."""

ROOM_ALONE = "step-room"
"""What is open of the setting where it was noted, on the way, which adult is there for a child."""


class RoomNoted(PlanPart, frozen=True, kw_only=True):
    """What was noted of the setting in one session: the room, who can hear, phones, how they part. No words of the person."""

    session: Annotated[int, of("access", "In which session.")]
    question: Annotated[str, of("access", "The id of what was looked at.")]
    message: Annotated[str, of("access", "The id of its wording.")]
    choice: Annotated[
        str | None, of("access", "What was chosen; null where there are only words, or it was left.")
    ]
    see_to: Annotated[
        bool, of("access", "Whether that leaves something to arrange before they are met again.")
    ]
    noted: Annotated[tuple[Words, ...], of("observation", "What the worker noted of it.")]


def room_noted(case: Case, flow: Flow, heard: Heard) -> tuple[RoomNoted, ...]:
    """One for each thing that was noted in a session, by session; what another interview asked too."""
    asked = _asked(flow)
    notes = _notes(case, heard, asked)
    chosen = {
        (part.session, question): part.choice
        for question in asked
        for part in case.given.get(question, ())
        if part.choice is not None or part.way_out is not None
    }
    places = list(asked)
    there = sorted({*notes, *chosen}, key=lambda one: (one[0], places.index(one[1])))
    return tuple(
        RoomNoted(
            session=session,
            question=question,
            message=asked[question].text,
            choice=chosen.get((session, question)),
            see_to=chosen.get((session, question)) in asked[question].see_to,
            noted=notes.get((session, question), ()),
        )
        for session, question in there
    )


def to_arrange(case: Case, flow: Flow) -> Iterator[tuple[Question, str, Words | None]]:
    """What was chosen last and leaves something to see to, with the last note about it."""
    for question in _asked(flow).values():
        answer = case.answers.get(question.id)
        if answer is not None and answer.choice is not None and answer.choice in question.see_to:
            notes = [note.words for note in case.notes.values() if note.about == question.id]
            yield question, answer.choice, notes[-1] if notes else None


def not_looked_at(case: Case, flow: Flow, expected: Iterable[Step]) -> Iterator[Gap]:
    """The person was met, and nobody noted anything of the setting; or it was passed by in the sitting that is going on."""
    if not any(step.id in case.reached for step in flow.step if for_both(step)):
        return
    asked = {question.id for step in _steps(flow) for question in step.questions}
    noted = [*_numbers(case, asked), *case.settings]
    there = _numbers(case, TOLD_ALREADY)
    for step in expected:
        since = case.sat_from if step.id in case.reached_sitting else 0
        if step.setting and not any(number > since for number in noted):
            open_still = ROOM_ALONE if any(number > since for number in there) else f"step-{step.id}"
            yield gap("setting", step.id, "not_recorded", message=open_still, at=step)


def _numbers(case: Case, asked: Collection[str]) -> list[int]:
    """Where in the record the worker noted anything of these."""
    noted = [note.number for note in case.notes.values() if note.about in asked]
    return noted + [case.answers[question].number for question in asked if question in case.answers]


def _steps(flow: Flow) -> tuple[Step, ...]:
    return tuple(step for step in (*flow.step, *flow.elsewhere) if step.setting)


def _asked(flow: Flow) -> Mapping[str, Question]:
    """What is looked at of the setting, in the order of the flow; this flow's own first."""
    asked: dict[str, Question] = {}
    for step in _steps(flow):
        for question in step.questions:
            if question.id not in TOLD_ALREADY:
                asked.setdefault(question.id, question)
    return asked


def _notes(
    case: Case, heard: Heard, asked: Mapping[str, Question]
) -> Mapping[tuple[int, str], tuple[Words, ...]]:
    found: dict[tuple[int, str], tuple[Words, ...]] = {}
    for number, note in case.notes.items():
        hearing = heard.by_entry.get(number)
        session = hearing.session if hearing is not None else None
        if note.about is not None and note.about in asked and session is not None:
            key = (session, note.about)
            found[key] = (*found.get(key, ()), note.words)
    return found
