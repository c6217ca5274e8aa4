"""Where an entry and its words stand: one whole number each, so that a stream lies together and an append touches one page.

A place is the number of the stream, then the entry's seq, then the part: an entry is at part 0 of its own place, and so is its
first passage, in another table. That leaves room for 8 million streams, 16 million entries in each and 65,536 passages
in an entry. No number of it is ever shown, or sealed: the seals speak of stream and seq.
"""

PART_BITS, SEQ_BITS = 16, 24
STREAM_BITS = PART_BITS + SEQ_BITS
MOST_PARTS, MOST_SEQS, MOST_STREAMS = 1 << PART_BITS, 1 << SEQ_BITS, 1 << (63 - STREAM_BITS)


def place(no: int, seq: int, part: int = 0) -> int:
    """Return where an entry, or one of its passages, stands."""
    return no << STREAM_BITS | seq << PART_BITS | part


def span(no: int) -> tuple[int, int]:
    """Return the first place of a stream, where no entry ever is, and the last one that could be."""
    return no << STREAM_BITS, (no + 1 << STREAM_BITS) - 1


def stream_of(place: int) -> int:
    """Return the number of the stream."""
    return place >> STREAM_BITS


def seq_of(place: int) -> int:
    """Return the seq of the entry."""
    return place >> PART_BITS & MOST_SEQS - 1


def part_of(place: int) -> int:
    """Return the part of the passage."""
    return place & MOST_PARTS - 1


def entry_of(place: int) -> int:
    """Return the place of the entry that a passage belongs to."""
    return place >> PART_BITS << PART_BITS


def end_of(place: int) -> int:
    """Return the last place that belongs to the same entry."""
    return place | MOST_PARTS - 1
