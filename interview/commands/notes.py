"""`ownwords case show CASE --notes`: what the worker wrote, what the program thinks of it now, what the worker decided then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from interview.advising.notes_written import notes_written
from interview.advising.noting_well import note_in_json
from interview.commands.chosen import DONE, REFUSED
from interview.commands.questions import HEADING
from interview.commands.saying import count, harmless, say_each, say_json, say_trouble, stamp, when
from interview.engine.stage import Refused
from interview.exports.escape import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.advising.notes_written import EntryWritten, Written
    from interview.casework.opened import OpenDesk
    from interview.engine.events import Entry


def show_notes(desk: OpenDesk, entries: list[Entry], *, case: str, as_json: bool) -> int:
    """Print every note and plan line of a worker's, in order. No total is made of them, and nobody is scored."""
    try:
        found = notes_written(entries, reader=desk.worker, say=desk.chrome)
    except Refused as refused:
        return say_trouble(refused, REFUSED)
    if as_json:
        say_json({"case": case, "heading": HEADING, "notes": [_as_json(one) for one in found]})
        return DONE
    say_each(
        HEADING, [_lines(one) for one in found], none="No worker wrote anything of their own in this case."
    )
    return DONE


def _lines(entry: EntryWritten) -> Iterator[str]:
    for number, one in enumerate(entry.texts):
        head = f"{one.number:>5}  {when(one.at)}  {harmless(one.worker)}  {_plain(one.event)}"
        yield f"{'':>5}  {_plain(one.part)}" if number else f"{head}, {_plain(one.part)}"
        yield from _of(one)
    if entry.kept:
        yield f"{'':>7}the worker was shown {count(len(entry.kept), 'term')} and left the words as they are"
    if entry.reworded:
        yield f"{'':>7}the worker put {count(len(entry.reworded), 'term')} in the neutral wording"


def _of(one: Written) -> Iterator[str]:
    for line in ("(erased)" if one.text is None else visible(one.text)).split("\n"):
        yield f"{'':>5}| {line}"
    if one.opinion is None:
        return
    if not one.opinion.covered:
        yield f"{'':>7}not checked in this language"
    for term in one.opinion.terms:
        yield f"{'':>7}“{visible(term.term)}”: {term.why} {term.advice}"


def _plain(name: str) -> str:
    return name.replace("-", " ").replace("_", " ")


def _as_json(entry: EntryWritten) -> dict[str, Any]:
    first = entry.texts[0]
    return {
        "entry": first.number,
        "at": stamp(first.at),
        "worker": first.worker,
        "event": first.event,
        "texts": [
            {
                "field": one.part,
                "text": one.text,
                "erased": one.text is None,
                **({} if one.opinion is None else note_in_json(one.opinion)),
            }
            for one in entry.texts
        ],
        "decided": {"kept": list(entry.kept), "reworded": list(entry.reworded)},
    }
