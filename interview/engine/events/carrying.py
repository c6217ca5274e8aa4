"""What was put off to another day, so that no sitting asks too much of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class CarriedForward(Event, tag="carried-forward", frozen=True, kw_only=True):
    """Topics, risks as ``risk:<id>``, and lines of the plan that come first next time.

    Never anybody's failure. What came back of them before stays.
    """

    abouts: tuple[str, ...]

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        for about in self.abouts:
            case.carried[about] = case.sessions
