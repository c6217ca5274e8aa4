"""Cases that belong together: each knows a link and what the other person is to this one, and nothing else of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.handing import CaseLinked
from interview.engine.stage import Refused
from store import together
from store.streams import Batch

if TYPE_CHECKING:
    from interview.engine.terms import Relation
    from interview.guide import Guide

SEEN_FROM_THERE: dict[Relation, Relation] = {"parent": "child", "child": "parent"}
"""What the first person is to the second, where it is not the same both ways."""


def linked(case: Guide, other: Guide, relation: Relation, *, link: str) -> str:
    """Enter the link in both, in one transaction. ``relation`` is what the other person is to the first. Raises Refused, Trouble."""
    if case.case_id == other.case_id:
        raise Refused("That is the same case. Name two cases.")
    if case.case.links.keys() & other.case.links.keys():
        raise Refused("These two cases are linked already. Nothing was changed.")
    sides = ((case, relation), (other, SEEN_FROM_THERE.get(relation, relation)))
    batches = []
    for guide, seen in sides:
        rows, listing = guide.sealed((CaseLinked(link=link, relation=seen),))
        batches.append(Batch(guide.case_id, tuple(rows), guide.case.seq, listing))
    together.append(case.journal, batches)
    for guide, _ in sides:
        guide.reload()
    return link
