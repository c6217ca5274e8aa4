"""Files written out of a case into a new folder, and the event that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from interview.casework.plan_now import format_of
from interview.engine.events.vault import PlanExported
from interview.engine.kept_apart import PLACE_OF_SAFETY, telling
from interview.engine.stage import Refused
from interview.exports import addressed
from interview.exports.files import write_new
from interview.exports.manifest import MANIFEST
from store.heads import for_recipient

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from interview.engine.case import Case
    from interview.exports.addressed import Beware
    from interview.guide import Guide
    from store import Journal


class Asked(TypedDict, total=False):
    """What files are asked for with: classes by their name, or for whom they are; and who is told of addresses in them."""

    disclosed: tuple[str, ...]
    recipient: str | None
    beware: Beware | None


def written(
    journal: Journal,
    guide: Guide,
    out: Path,
    made: Callable[[str], Mapping[str, bytes]],
    *,
    salt: bytes,
    disclosed: tuple[str, ...] = (),
    recipient: str | None = None,
    beware: Beware | None = None,
) -> tuple[tuple[Path, ...], PlanExported]:
    """Write what ``made`` makes; it is handed the digest of the record's head that this recipient gets.

    ``beware`` is told, before anything is written, where something looks like an address, and may raise to have it looked at
    first. Raises Refused where what is kept apart for a place of safety stands elsewhere too, unless it was asked for. The event is to be entered by the caller, once the files are there. Raises ExportRefused: nothing is written over.
    """
    given = for_recipient(journal.stream_head(guide.case_id), salt=salt)
    contents = made(given)
    if PLACE_OF_SAFETY not in disclosed:
        refuse_kept_apart(guide.case, contents)
        found = addressed.like_addresses(contents)
        if found and beware is not None:
            beware(found)
    paths = write_new(out, contents)
    return paths, PlanExported(
        case=guide.case_id,
        formats=tuple(format_of(name) for name in contents if name != MANIFEST),
        head=guide.case.seq,
        salt=salt.hex(),
        given=given,
        disclosed=disclosed,
        recipient=recipient,
    )


def refuse_kept_apart(case: Case, contents: Mapping[str, bytes]) -> None:
    """Raise Refused where the address of a place of safety, or a telling part of it, stands in what would be written."""
    found = addressed.giving_away(contents, telling(case))
    if found:
        raise Refused(
            f"What would be written names a place of safety: {addressed.told(found)}. "
            "Word it again without it. Nothing was written."
        )
