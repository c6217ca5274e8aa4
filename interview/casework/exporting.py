"""The plan written out by a command: with where they are safe, or with what is otherwise than before, only if asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.casework.plan_now import plan_files
from interview.engine.stage import Refused
from interview.exports.manifest import with_manifest
from interview.plan.reached import PLACE
from interview.plan.versions import before_now

if TYPE_CHECKING:
    from pathlib import Path

    from interview.casework.opened import OpenDesk
    from interview.exports.addressed import Beware
    from interview.guide import Guide


def refuse_no_place(guide: Guide) -> None:
    """Raise Refused where no address of a place of safety is there to be written."""
    places = guide.case.reached_out.places.values()
    named = any(one.kind == PLACE and not one.name.erased for one in guide.case.services.values())
    if not named and not any(not one.left and not one.address.erased for one in places):
        raise Refused(
            "No address of a place of safety is noted for now in this case. Leave --place-of-safety out."
        )


def export(
    desk: OpenDesk,
    guide: Guide,
    out: Path,
    *,
    place_of_safety: bool = False,
    compare: bool = False,
    beware: Beware | None = None,
) -> tuple[Path, ...]:
    """Write the plan into a new folder.

    ``place_of_safety``: with the address, which is in no other copy; that it was asked for is in the log of the vault.
    ``compare``: with what is otherwise than in the version before. Raises Refused, ExportRefused.
    """
    desk.refuse_unread(guide)
    disclosed = (PLACE,) if place_of_safety else ()
    if place_of_safety:
        refuse_no_place(guide)
    before = before_now(guide.entries()) if compare else None
    if compare and before is None:
        raise Refused("There is no version before this plan to compare it with. Leave --compare out.")
    return desk.write_out(
        guide,
        out,
        lambda digest: with_manifest(
            plan_files(guide, now=desk.clock(), digest=digest, disclosing=disclosed, before=before),
            document="plan",
        ),
        disclosed=disclosed,
        beware=beware,
    )
