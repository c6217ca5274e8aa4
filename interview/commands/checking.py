"""Whether the record is what was written, in plain words: what is wrong, from where on, and up to where it can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from interview.commands.saying import count
from interview.engine.terms import VAULT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.casework.keeping import Closed
    from store import Break, Journal
    from store.inspection import Findings


_MOST = 20
"""So many findings are told one by one. Whoever needs all of them takes ``--json``."""


def place(stream: str) -> str:
    """What a stream is to people."""
    if not stream:
        return "The record as a whole"
    return "The log of the vault" if stream == VAULT else f"Case {stream}"


def whole_record(found: Findings) -> Iterator[str]:
    """What a look through the whole record found, a line each; nothing if all is well."""
    if found.pages:
        yield f"{count(found.pages, 'page')} of the file record.db cannot be read as written: the disk or a copy damaged it."
    yield from (f"{one.says}" for one in found.anchor)
    yield from told(found.breaks)
    yield from (f"{place(stream)}: not looked at. The file is damaged before it." for stream in found.unread)
    yield from trusted(found)


def told(breaks: Iterable[Break]) -> Iterator[str]:
    """Each place that is not as written, the first of them."""
    listed = tuple(breaks)
    yield from (f"{place(one.stream)}: {one.says}" for one in listed[:_MOST])
    if len(listed) > _MOST:
        yield f"And {len(listed) - _MOST} more. `--json` lists them all."


def trusted(found: Findings) -> Iterator[str]:
    """Up to where each stream that is not whole can be trusted, and what of the rest."""
    touched = dict.fromkeys(one.stream for one in found.breaks if one.stream)
    for stream in list(touched)[:_MOST]:
        yield until(place(stream), found.trusted(stream))
    if touched and found.head:
        yield "Every case that is not named here is as it was written."


def until(what: str, upto: int | None) -> str:
    """Up to where something can be trusted. None: only the entries named are touched."""
    if upto is None:
        return f"{what}: the entries named are not as written; all others are."
    return f"{what} can be trusted up to entry {upto}." if upto else f"{what}: none of it can be trusted."


def of_case(case: str, breaks: tuple[Break, ...]) -> Iterator[str]:
    """The same for one case."""
    yield from told(breaks)
    if breaks:
        yield until(place(case), min((one.upto for one in breaks if not one.alone), default=None))


@dataclass(frozen=True, kw_only=True)
class Compared:
    """How a head that was kept elsewhere fits, and in which words that is said."""

    fits: bool
    says: str


def compared(journal: Journal, head: str, case: str | None = None) -> Compared:
    """Compare a head with the record of today, or with one case."""
    from store import StoreTrouble

    what = "the record" if case is None else f"case {case}"
    try:
        found = journal.compare(head, stream=case)
    except StoreTrouble:
        return Compared(fits=False, says=f"The head could not be compared: {what} is too damaged.")
    if found.fits:
        more = found.now - found.number
        since = f"; {count(more, 'entry has', 'entries have')} come since" if more else ""
        return Compared(
            fits=True, says=f"The head fits: {what} is what it was at entry {found.number}{since}."
        )
    if found.now < found.number:
        return Compared(
            fits=False,
            says=f"The head does not fit: it was taken at entry {found.number}, and {what} ends at {found.now}. "
            "It is an old copy, or its end is missing.",
        )
    return Compared(
        fits=False,
        says=f"The head does not fit: up to entry {found.number}, {what} is not what it was when the head was taken. "
        "It was written anew, or the head is of another one.",
    )


def ended_otherwise(one: Closed) -> str:
    """That a case is not what it was when it was closed, in one plain line."""
    upto = f"At entry {one.fits} it still was." if one.fits else "No earlier point is known."
    return (
        f"{place(one.case)} is not what it was when it was closed at entry {one.at}. "
        f"Its end is missing, or it was written anew. {upto}"
    )


def closed_json(closed: Iterable[Closed]) -> list[dict[str, Any]]:
    """Each such case for another program."""
    return [
        {"case": one.case, "entry": one.at, "whole_at": one.fits, "says": ended_otherwise(one)}
        for one in closed
    ]


def as_json(found: Findings) -> dict[str, Any]:
    """The findings for another program."""
    touched = sorted({one.stream for one in found.breaks if one.stream})
    return {
        "whole": found.whole,
        "entries": found.events,
        "streams": found.streams,
        "words": found.words,
        "head": found.head or None,
        "damaged_pages": found.pages,
        "anchor": [{"fault": type(one).__name__, "says": one.says} for one in found.anchor],
        "breaks": breaks_json(found.breaks),
        "not_read": list(found.unread),
        "trusted_up_to": {stream: found.trusted(stream) for stream in touched},
    }


def breaks_json(breaks: Iterable[Break]) -> list[dict[str, Any]]:
    """Each break for another program."""
    return [
        {
            "fault": one.fault.value,
            "stream": one.stream,
            "entry": one.seq,
            "trusted_up_to": one.upto,
            "says": one.says,
        }
        for one in breaks
    ]
