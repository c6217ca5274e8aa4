"""Is a stream still what was written? Every hash and every digest worked out anew.

This finds an edit, a gap, and words that were changed or taken away, by anyone who did not write the whole rest of the stream
anew. It cannot find a tail cut off, or everything written anew, by somebody who has the key: that takes a head that was
kept elsewhere, such as the one printed on a plan.
"""

import hmac
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from store.chain import EMPTY, digest, link, sealed
from store.rows import Break, Head, Row


@dataclass(frozen=True, kw_only=True, slots=True)
class Stored:
    """All that the record holds of one stream, read in one go."""

    rows: Sequence[tuple[Row, bytes]]
    """Each with the hash that it says the row before it has."""
    words: Mapping[tuple[int, int], tuple[bytes, str]]
    """(seq, part) to nonce and text."""
    erased: Collection[tuple[int, int]]
    listed: int
    """The entry that the list of streams has as its last; 0 if it has none."""

    def __repr__(self) -> str:
        return f"Stored({len(self.rows)} rows)"


def breaks(stream: str, stored: Stored) -> Iterator[Break]:
    """Yield every place where the stream is not whole, in the order of its entries."""
    head = EMPTY
    spoken_for: set[tuple[int, int]] = set()
    for row, prev in stored.rows:
        yield from (Break(stream=stream, seq=row.seq, says=says) for says in _seal(row, prev, head))
        head = Head(seq=row.seq, hash=row.hash)
        try:
            seals = sealed(row.body)
        except (ValueError, RecursionError):
            yield Break(stream=stream, seq=row.seq, says=f"Entry {row.seq} cannot be read.")
            continue
        for part, seal in seals.items():
            place = row.seq, part
            spoken_for.add(place)
            yield from (
                Break(stream=stream, seq=row.seq, says=says) for says in _passage(place, seal, stored)
            )
    for seq, part in sorted(set(stored.words) - spoken_for):
        yield Break(
            stream=stream, seq=seq, says=f"Entry {seq} has words (part {part}) that it does not speak for."
        )
    if stored.listed > head.seq:
        says = f"Entries {head.seq + 1} to {stored.listed} are missing from the end."
        yield Break(stream=stream, seq=head.seq + 1, says=says)


def _seal(row: Row, prev: bytes, head: Head) -> Iterator[str]:
    if row.seq != head.seq + 1:
        yield f"Entries {head.seq + 1} to {row.seq - 1} are missing."
    elif prev != head.hash:
        yield f"Entry {row.seq} does not follow on from the entry before it."
    expected = link(
        stream=row.stream,
        seq=row.seq,
        at=row.at,
        actor=row.actor,
        session=row.session,
        body=row.body,
        prev=prev,
    )
    if not hmac.compare_digest(expected, row.hash):
        yield f"Entry {row.seq} was changed after it was written."


def _passage(place: tuple[int, int], seal: str, stored: Stored) -> Iterator[str]:
    seq, part = place
    kept = stored.words.get(place)
    if kept is None:
        if place not in stored.erased:
            yield f"Words of entry {seq} (part {part}) are missing, and no erasure speaks for it."
    elif not hmac.compare_digest(digest(*kept), seal):
        yield f"Words of entry {seq} (part {part}) were changed after they were written."
