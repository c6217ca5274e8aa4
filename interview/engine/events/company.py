"""Who came with the person, and when they went. They are noted by a code; what they say is not taken down as the person's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.events.base import Event
from interview.engine.terms import Apart, Asked, CameAs
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class Companion(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who came with the person. ``wanted`` is the person's own answer, asked alone where that could be."""

    number: int
    code: str
    came_as: CameAs
    wanted: Asked
    why: Words | None
    session: int
    here: bool = True
    apart: Apart = "not_noted"


class CompanionCame(Event, tag="companion-came", frozen=True, kw_only=True):
    """Somebody who is there with the person. ``why`` is the worker's: for what reason they are there while they talk."""

    code: str
    came_as: CameAs
    wanted: Asked
    why: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.company[self.code] = Companion(
            number=entry.seq,
            code=self.code,
            came_as=self.came_as,
            wanted=self.wanted,
            why=self.why,
            session=case.sessions,
        )


class CompanionWent(Event, tag="companion-went", frozen=True, kw_only=True):
    """They are no longer there. ``apart`` says whether they and the person left one after the other."""

    code: str
    apart: Apart = "not_noted"

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        gone = case.company.get(self.code)
        if gone is not None:
            case.company[self.code] = msgspec.structs.replace(gone, here=False, apart=self.apart)
