"""How a line of the plan stands by what was reported of it between two sittings, until the person says it themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.reached import LineReport
    from interview.engine.standing import Line


def report_of(case: Case, line: Line) -> LineReport | None:
    """The last report of this line as it is worded now; none once the person has said how it came out."""
    of_it = [one for one in case.reached_out.reports.values() if one.line == line.line]
    last = max(of_it, key=lambda one: one.number, default=None)
    if last is None or last.revision != line.revision:
        return None
    looked_at = case.reviewed.parts.get(line.line, ())
    said_since = any(one.number > last.number and one.outcome != "passed_over" for one in looked_at)
    return None if said_since else last


def reportable(case: Case) -> tuple[Line, ...]:
    """The lines of which somebody else can say what became: those that others do, and that are still to be done.

    The safety plan, and what the person does, is the person's alone to tell of.
    """
    return tuple(
        line
        for line in case.lines.values()
        if line.section == "support" and line.who != "person" and not (line.dropped or line.done)
    )
