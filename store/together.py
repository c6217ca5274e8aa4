"""Entries of several streams in one transaction: all of them or none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from store.rows import refuse_unstorable
from store.streams import Batch

if TYPE_CHECKING:
    from store.journal import Journal


def append(journal: "Journal", batches: Sequence[Batch]) -> None:
    """Append them. Raises StaleHead, UnstorableText, and what any append does."""
    for batch in batches:
        refuse_unstorable(batch.stream, batch.rows, batch.listing, ())
    journal.ask(lambda db: journal.ends.together(db.conn, batches), stirs=True)
