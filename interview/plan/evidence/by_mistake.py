"""Which entries of a record were a mistake, as was said later: they are evidence of nothing."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from interview.engine.events import mistaken, prepared
from interview.engine.recorded_of import each_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.events import Entry


def by_mistake(entries: Iterable[Entry]) -> frozenset[int]:
    """By their numbers. What was put back counts, and so does what was recorded anew."""
    back: set[int] = set()
    of: dict[str, list[int]] = {}
    out: dict[str, list[list[int]]] = {}
    for entry, about in each_of(entries):
        match entry.event:
            case prepared.TakenBack(item=item):
                back.add(item)
            case prepared.ImportTakenBack(items=items):
                back.update(items)
            case mistaken.RecordedByMistake(about=gone):
                out.setdefault(gone, []).append(of.pop(gone, []))
            case mistaken.PutBackAgain(about=gone) if out.get(gone):
                of[gone] = [*out[gone].pop(), *of.get(gone, ())]
            case _ if about is not None:
                of.setdefault(about, []).append(entry.seq)
            case _:
                pass
    return frozenset(chain(back, *chain(*out.values())))
