"""A second worker in the room. Who spoke with the person and who writes are then two people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.events import present
from interview.engine.stage import Refused

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage

_CODE = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*", re.ASCII)
_LONGEST = 32


class WorkerJoins(Act, tag="worker-joins", frozen=True, kw_only=True):
    """Another worker is in the room from here on, known by a code only."""

    code: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        code = self.code.strip()
        if len(code) > _LONGEST or _CODE.fullmatch(code) is None:
            raise Refused(
                "A worker is known by a code of up to 32 letters and digits, with - or _ between them. "
                "Use a code rather than a name."
            )
        if code in stage.case.present:
            raise Refused("That worker is noted as present already.")
        return (present.WorkerJoined(code=code),)


class WorkerLeaves(Act, tag="worker-leaves", frozen=True, kw_only=True):
    """The other worker is no longer there. What they asked and heard stays theirs."""

    code: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.code not in stage.case.present:
            raise Refused("No worker of that code is noted as present.")
        return (present.WorkerLeft(code=self.code),)
