"""Whoever interprets: that they go, and what was told back through somebody with whom there was a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.standing import Interpreter

PROBLEM = "interpreter-problem"
"""What breaks in where there is a problem with the interpreting."""

WISH = "interpreter-wish"
"""The question to the person, by card, whom they want to go on with."""

OF_THE_INTERPRETER = "interpreter:"
"""Before the code of whoever interprets: what a note of the worker's is about."""


def part_with(case: Case) -> None:
    """The interpreter is no longer there. Where there was a problem with them, what was understood is open again.

    What was said stays as it was said; it is asked back through another.
    """
    gone, case.interpreter = case.interpreter, None
    if gone is None or not _in_doubt(case, gone):
        return
    for topic, standing in case.topics.items():
        if standing.through == gone.code and standing.understanding == "understood":
            case.topics[topic] = msgspec.structs.replace(standing, understanding="not_checked", again=True)


def wishes_to_keep(case: Case, one: Interpreter, *, since: int = 0) -> bool:
    """Whether the person was asked since they joined, and since that entry, and wants to go on with them."""
    wish = case.answers.get(WISH)
    return wish is not None and wish.number > max(one.number, since) and wish.choice == "this-interpreter"


def last_interpreter(case: Case) -> Interpreter | None:
    """Whoever interprets; or, where nobody does now, whoever joined last."""
    return case.interpreter or max(case.interpreters.values(), key=lambda one: one.number, default=None)


def uncomfortable_with(case: Case) -> Interpreter | None:
    """The last interpreter, where the person is not comfortable with them and nobody has seen to it since."""
    last = last_interpreter(case)
    if last is None or "not_comfortable" not in last.against or wishes_to_keep(case, last):
        return None
    return last


def _in_doubt(case: Case, one: Interpreter) -> bool:
    began = max(case.broke_in.get(PROBLEM, ()), default=0)
    return began > one.number and not wishes_to_keep(case, one, since=began)
