"""What the worker wrote in a case in their own voice, what the program thinks of it now, and what the worker decided then.

The opinion is worked out anew each time and kept nowhere. What the person said is not looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from interview.advising.noting_well import look_at_note, note_opinion
from interview.advising.worker_words import written
from interview.engine.case import Case
from interview.engine.events.deciding import WordingDecided
from interview.engine.reading import refuse_unread
from locales.first import SOURCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from interview.advising.noting_well import NoteOpinion
    from interview.engine.events import Entry


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """One text of a worker's; ``part`` is its field in the event. ``text`` and ``opinion`` are None where its words were erased."""

    number: int
    at: int
    worker: str
    event: str
    part: str
    text: str | None = field(repr=False)
    opinion: NoteOpinion | None = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class EntryWritten:
    """All that a worker wrote in one entry, and by their ids the terms that they left or put otherwise then."""

    texts: tuple[Written, ...]
    kept: tuple[str, ...]
    reworded: tuple[str, ...]


def notes_written(
    entries: Iterable[Entry], *, reader: str, say: Callable[..., str]
) -> tuple[EntryWritten, ...]:
    """Every entry in which a worker wrote something, in order. Raises Refused while the account is closed to ``reader``."""
    case = Case()
    texts: dict[int, tuple[Written, ...]] = {}
    decided: dict[int, WordingDecided] = {}
    for entry in entries:
        if isinstance(entry.event, WordingDecided):
            decided[entry.event.of] = entry.event
        found = tuple(_written(entry, case, say))
        if found:
            texts[entry.seq] = found
        case.apply(entry)
    refuse_unread(case, reader)
    return tuple(
        EntryWritten(
            texts=those,
            kept=decided[number].kept if number in decided else (),
            reworded=decided[number].reworded if number in decided else (),
        )
        for number, those in texts.items()
    )


def _written(entry: Entry, case: Case, say: Callable[..., str]) -> Iterable[Written]:
    worker = case.sitting.worker_locale if case.sitting else SOURCE
    person = case.sitting.person_locale if case.sitting else SOURCE
    for name, words in written(entry.event, case):
        text = None if words.erased else words.text
        if text is not None and not text.strip():
            continue
        found = None
        if text is not None:
            found = note_opinion(look_at_note(text, worker=worker, person=person), say)
        yield Written(
            number=entry.seq,
            at=entry.at,
            worker=entry.actor,
            event=str(entry.event.__struct_config__.tag),
            part=name,
            text=text,
            opinion=found,
        )
