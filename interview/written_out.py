"""Files written out of a case into a new folder, and the event that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.vault import PlanExported
from interview.exports.files import write_new
from interview.plan_now import format_of
from store.heads import for_recipient

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from interview.guide import Guide
    from store import Journal


def written(
    journal: Journal,
    guide: Guide,
    out: Path,
    made: Callable[[str], Mapping[str, bytes]],
    *,
    salt: bytes,
    disclosed: tuple[str, ...] = (),
    recipient: str | None = None,
) -> tuple[tuple[Path, ...], PlanExported]:
    """Write what ``made`` makes; it is handed the digest of the record's head that this recipient gets.

    The event is to be entered by the caller, once the files are there. Raises ExportRefused: nothing is written over.
    """
    given = for_recipient(journal.stream_head(guide.case_id), salt=salt)
    contents = made(given)
    paths = write_new(out, contents)
    return paths, PlanExported(
        case=guide.case_id,
        formats=tuple(map(format_of, contents)),
        head=guide.case.seq,
        salt=salt.hex(),
        given=given,
        disclosed=disclosed,
        recipient=recipient,
    )
