"""Whoever interpreted, with what the worker noted of it afterwards; and what stands open about the last of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.interpreting import OF_THE_INTERPRETER, last_interpreter, uncomfortable_with
from interview.plan.gap_of import gap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.case import Case
    from interview.plan.heard import Heard
    from interview.plan.origin import InterpreterNoted
    from interview.plan.parts import Gap


def interpreters_noted(case: Case, heard: Heard) -> tuple[InterpreterNoted, ...]:
    """Each by their code, in the order in which they joined first."""
    return tuple(
        msgspec.structs.replace(
            one,
            noted=tuple(
                note.words for note in case.notes.values() if note.about == f"{OF_THE_INTERPRETER}{one.code}"
            ),
        )
        for one in heard.interpreters.values()
    )


def not_to_rely_on(case: Case) -> Iterator[Gap]:
    """What stands against relying on the last interpreter. One whom the person wants to keep is not changed for them."""
    last = last_interpreter(case)
    for against in last.against if last is not None else ():
        if against != "not_comfortable" or uncomfortable_with(case) is not None:
            yield gap("interpreter", against, "open", message=f"against-{against.replace('_', '-')}")
