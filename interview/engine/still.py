"""What a person said earlier of a matter that is asked again: it is shown, and asked only whether it is still so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.terms import NeedState, WayOut

if TYPE_CHECKING:
    from flows.model import Flow, Question
    from interview.engine.case import Case

STILL_ASK = "still-ask"
"""What is said to the person where they answered before: nobody is asked as if they had not spoken."""

_SAYS: dict[NeedState, str] = {"met": "yes", "not_met": "no"}
"""The answer that the standing of an immediate need gives to a question with a yes and a no."""


class Earlier(msgspec.Struct, frozen=True, kw_only=True):
    """How it was answered before. ``of`` is the question or the row where it was."""

    of: str
    choice: str | None = None
    state: NeedState | None = None
    way_out: WayOut | None = None
    statements: tuple[int, ...] = ()
    unrecorded: bool = False

    @property
    def may_stand(self) -> bool:
        """Whether it answers the later question too, if the person says that it is still so."""
        return bool(self.choice or self.statements or self.unrecorded)


def earlier(case: Case, question: Question) -> Earlier | None:
    """How the person answered what ``question`` asks again; nothing where they did not.

    An immediate need counts only from this sitting: another day has its own tonight. Of several statements the last
    stands whose words are still there.
    """
    if question.still is None:
        return None
    need = case.needs.get(question.still)
    if need is not None:
        if need.session < case.sat_since:
            return None
        says = _SAYS.get(need.state)
        choice = says if says in question.choices else None
        return Earlier(of=question.still, choice=choice, state=need.state)
    answer = case.answers.get(question.still)
    if answer is None:
        return None
    there = [number for number in answer.statements if not case.statements[number].latest.erased]
    found = Earlier(
        of=question.still,
        choice=answer.choice if answer.choice in question.choices else None,
        way_out=answer.way_out,
        statements=tuple(there[-1:]) if answer.way_out is None else (),
        unrecorded=answer.unrecorded and not there,
    )
    return found if found.may_stand or found.way_out else None


def left_unasked(case: Case, flow: Flow) -> tuple[str, ...]:
    """The questions of the short closing that were come to in this session and have no answer from this sitting."""
    closing = flow.find(flow.stop)
    if closing.id not in case.reached_here or closing.audience == "worker":
        return ()
    return tuple(question.id for question in closing.questions if not _answered_now(case, question.id))


def _answered_now(case: Case, question: str) -> bool:
    answer = case.answers.get(question)
    return answer is not None and answer.number > case.sat_from
