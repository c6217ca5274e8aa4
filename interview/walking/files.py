"""What a walk leaves: its plan, its record, and the evidence in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.casework.evidencing import evidence_of
from interview.casework.plan_now import plan_files
from interview.exports.evidence_json import evidence_json
from interview.exports.record_text import record_text

if TYPE_CHECKING:
    from interview.guide import Guide


def walk_files(guide: Guide, *, now: int) -> dict[str, bytes]:
    """Each file by its name."""
    entries = guide.entries()
    found = evidence_of(entries, flows=guide.flows, case_id=guide.case_id, now=now, practice=guide.practice)
    return {
        **plan_files(guide, now=now),
        "record.txt": record_text(entries).encode(),
        "evidence.json": evidence_json(found),
    }
