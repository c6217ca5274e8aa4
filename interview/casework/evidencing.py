"""The evidence in a case's record, against the standard of the interview that it was last held in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.panels import load_panels
from flows.standard import packaged_standard
from interview.engine.events.session import CaseOpened, SessionOpened
from interview.plan.evidence import evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.engine.events import Entry
    from interview.guiding.worded_flows import Flows
    from interview.plan.evidence import Evidence


def evidence_of(
    entries: Sequence[Entry], *, flows: Flows, case_id: str, now: int, practice: bool
) -> Evidence:
    """What a record supports. It needs no right to read the account: nobody's words are looked at.

    Raises StandardInvalid where the file of the standard cannot be used, PanelsInvalid where that of the panels cannot.
    """
    held = [entry.event.flow for entry in entries if isinstance(entry.event, SessionOpened)]
    flow = (flows.find(held[-1]) if held else None) or flows.first
    return evidence(
        entries,
        standard=packaged_standard(flow.standard),
        find=flows.find,
        case_id=case_id,
        now=now,
        practice=practice,
        look_up=frozenset(one.id for one in load_panels().of(_nation(entries))),
    )


def _nation(entries: Sequence[Entry]) -> str | None:
    return next((one.event.nation for one in entries if isinstance(one.event, CaseOpened)), None)
