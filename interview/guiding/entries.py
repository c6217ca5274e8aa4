"""The record of a case or of the vault: events to the rows that are stored, and back to entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.codec import Opener, seal
from interview.engine.events.session import SessionOpened
from interview.engine.stage import Refused
from store.rows import NewRow, Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from interview.engine.events import AnyEvent, Entry
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


def sessions_of(events: Iterable[AnyEvent], current: str, *, new_id: Callable[[], str]) -> list[str]:
    """The session that each event belongs to: the ``current`` one, and a new one from the event that opens it."""
    sessions = []
    for event in events:
        current = new_id() if isinstance(event, SessionOpened) else current
        sessions.append(current)
    return sessions


def rows_of(
    events: Iterable[AnyEvent], sessions: Iterable[str], *, nonce: Callable[[], bytes], at: int, actor: str
) -> list[NewRow]:
    """Events as rows, each in its session, their words apart. Raises Refused for half a character."""
    try:
        rows = []
        for event, session in zip(events, sessions, strict=True):
            sealed = seal(event, nonce=nonce)
            passages = tuple(
                Passage(part=part, nonce=salt, text=words.text)
                for part, (salt, words) in enumerate(sealed.passages)
            )
            rows.append(NewRow(session=session, at=at, actor=actor, body=sealed.body, passages=passages))
    except UnicodeEncodeError:
        rows = None  # refused below and not here: the codec's own error carries the text
    if rows is not None:
        return rows
    raise Refused("What was typed holds half a character, which cannot be stored. Take it out and try again.")
