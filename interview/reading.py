"""A stream of the record, opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.codec import Opener

if TYPE_CHECKING:
    from interview.engine.events import Entry
    from store.journal import Journal


def read_entries(journal: Journal, stream: str, *, after: int = 0) -> list[Entry]:
    """A stream as entries. Raises RecordUnreadable for an event of a newer version."""
    opener = Opener(journal.passages(stream, after=after))
    return [
        opener.open(
            stream=row.stream,
            seq=row.seq,
            at=row.at,
            actor=row.actor,
            session=row.session,
            body=row.body,
        )
        for row in journal.rows(stream, after=after)
    ]
