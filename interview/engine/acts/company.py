"""Who came with the person. A companion is never the interpreter: nobody is noted as both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.events import company
from interview.engine.stage import Refused
from interview.engine.terms import Apart, Asked, CameAs
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage

NEVER_BOTH = (
    "Somebody who came with the person cannot interpret for them, whoever they are. "
    "Find an interpreter who knows neither them nor the person, by phone if need be."
)


class CompanionComes(Act, tag="companion-comes", frozen=True, kw_only=True):
    """Somebody is there with the person: as what, and whether the person wants it, asked alone where that can be."""

    code: str
    came_as: CameAs
    wanted: Asked = "not_asked"
    why: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        code = self.code.strip()
        if not code:
            raise Refused("Whoever came with the person has a code. Use one rather than a name.")
        if any(code.casefold() == one.casefold() for one in stage.case.interpreters):
            raise Refused(NEVER_BOTH)
        if is_here(stage.case, code):
            raise Refused("Somebody of that code is noted as here already.")
        return (company.CompanionCame(code=code, came_as=self.came_as, wanted=self.wanted, why=self.why),)


class CompanionGoes(Act, tag="companion-goes", frozen=True, kw_only=True):
    """They go. ``apart``: they and the person left one after the other."""

    code: str
    apart: Apart = "not_noted"

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not is_here(stage.case, self.code):
            raise Refused("Nobody of that code is noted as here.")
        return (company.CompanionWent(code=self.code, apart=self.apart),)


def is_here(case: Case, code: str) -> bool:
    """Whether somebody who came with the person is noted under this code, and has not gone."""
    return any(one.here and one.code.casefold() == code.casefold() for one in case.company.values())


def came_with_them(case: Case, code: str) -> bool:
    """Whether somebody of this code ever came with the person."""
    return any(one.casefold() == code.casefold() for one in case.company)
