"""Where an act is done: the case as it stands, the step, and the moment. Handed to each act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interview.engine.recording import words_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from flows.model import Flow, Step
    from interview.engine.case import Case, Sitting
    from interview.engine.considered import DutyUp
    from interview.engine.terms import Quote
    from interview.engine.words import Words


class Refused(Exception):
    """An act was open, but what it names or lacks makes it impossible. The message is one plain line.

    Nothing is recorded.
    """

    plain = True
    """Its message is written for people, and holds nobody's words."""


def quoted(case: Case, quote: Quote) -> Words:
    """The words of the person that a quote refers to. Raises Refused if they are not there."""
    statement = case.statements.get(quote.statement)
    if statement is not None and 0 <= quote.wording <= len(statement.corrections):
        words = statement.worded(quote.wording)
        if 0 <= quote.start < quote.end <= len(words):
            return words.cut(quote.start, quote.end)
    raise Refused("The quoted words are not in that statement. Select them again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Stage:
    """``now`` is UTC milliseconds; ``risk_scale`` are the steps of the organisation's scale of risk, the least first."""

    case: Case
    flow: Flow
    step: Step
    now: int
    risk_scale: tuple[str, ...] = ()
    still_open: Callable[[], Mapping[str, int]] = dict
    """How many things have no answer, by how they stand. Counted only when it is asked for."""
    duties: Callable[[], Mapping[str, DutyUp]] = dict
    """The duties that there is reason to consider now, by id. Worked out only when it is asked for."""

    @property
    def number(self) -> int:
        """The sequence number that the act's first event will have."""
        return self.case.seq + 1

    @property
    def sitting(self) -> Sitting:
        """Raises Refused when no session is open."""
        if self.case.sitting is None:
            raise Refused("No session is open on this case. Open one first.")
        return self.case.sitting

    @property
    def interpreter(self) -> str | None:
        return self.case.interpreter.code if self.case.interpreter else None

    def spoke(self, code: str | None) -> str | None:
        """The code itself, if that worker is in the room; None is the one who writes. Raises Refused."""
        if code is not None and code not in self.case.present:
            raise Refused("The worker who spoke is not noted as present. Note that they are there first.")
        return code

    def statement(self, number: int) -> int:
        """The number itself, if the person's statement of that number is there. Raises Refused."""
        if number not in self.case.statements:
            raise Refused(f"There is no statement number {number} in this case. Choose one from the account.")
        return number

    def keeps_words(self, about: str | None) -> bool:
        """Whether the person wants written down what they say here about this, or about nothing that was asked."""
        return words_kept(self.case.recording, self.step, about=about)

    def keeps_wording_of(self, number: int) -> bool:
        """Whether they want another wording of an earlier statement written down. Raises Refused."""
        earlier = self.case.statements[self.statement(number)]
        step = next((step for step in self.flow.step if step.id == earlier.step), None)
        return words_kept(self.case.recording, step, about=earlier.about)

    def quoted(self, quote: Quote) -> Words:
        """The words that a quote refers to. Raises Refused if they are not there."""
        return quoted(self.case, quote)

    def taken(self, numbers: tuple[int, ...]) -> tuple[int, ...]:
        """The numbers themselves, if all of that was taken from documents and stands. Raises Refused."""
        if any(number not in self.case.taken for number in numbers):
            raise Refused("Something it is to rest on was not taken from a document. Choose from the list.")
        return numbers

    def statements(self, numbers: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(self.statement(number) for number in numbers)
