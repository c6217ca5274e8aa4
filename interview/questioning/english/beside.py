"""A turn read beside the person's words by the trained reader, where comparing word with word tells too little.

People tell a thing in other words than it is asked about. The reader decides in two places only: whether what looks new was said
in other words, and whether a turn in which every word was said still brings in what was not. It names no cue of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.english import shapes
from interview.questioning.forms import Form
from interview.questioning.verdict import NEW, Cue, Why

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.questioning.disclosed import Disclosed
    from interview.questioning.english.read import Read
    from interview.questioning.verdict import Finding

COMPARED = NEW | {Cue.EMBEDDED_STATEMENT, Cue.DECLARATIVE_QUESTION}
"""Cues that rest on what the person has said."""

SAID = 0.0
"""Below this, what looks new counts as said in other words."""
SURELY_SAID = -2.0
"""Below this only, what their words speak against (denied, feared, done by somebody else) counts as said."""
NOT_SAID = 1.0
"""Above this, what looks said counts as new."""


def weight(text: str, disclosed: Disclosed) -> float:
    """How much speaks for it that the turn leads after their words: below nought it rather does not."""
    from interview.questioning.reader.reader import reader

    return reader().leads(text, disclosed.beside(text))


def said_otherwise(found: Iterable[Finding], weight: float) -> bool:
    """Whether what looked new counts as said in other words, by what weighs for it that the turn leads."""
    spoken_against = any(one.cue in COMPARED and one.because is not Why.NOT_SAID for one in found)
    return weight < (SURELY_SAID if spoken_against else SAID)


def to_look_at(reads: Iterable[Read], disclosed: Disclosed) -> Read | None:
    """The sentence that takes most as known: the last of those with the most content. None where none holds any.

    One whose every word they said in one short sentence is not held against the worker by a guess.
    """
    held = [
        read for read in reads if read.content.held and not read.free and not _plainly_said(read, disclosed)
    ]
    return max(reversed(held), key=lambda read: len(read.content.held), default=None)


def _plainly_said(read: Read, disclosed: Disclosed) -> bool:
    return disclosed.said_in_few({part for unit in read.content.held for part in unit.key.split("_")})


def cue_of(read: Read) -> Cue:
    """Under which cue a sentence brings in what was not said, by its form."""
    if read.form.form is Form.ASSERTION:
        return Cue.EMBEDDED_STATEMENT if read.told is not None else Cue.DECLARATIVE_QUESTION
    if read.form.form is Form.CHOICE:
        return Cue.FORCED_CHOICE
    if read.form.form is Form.CLOSED:
        return Cue.UNDISCLOSED_DETAIL
    counted = read.form.form is Form.WH and shapes.QUANTITY.match(read.low[read.form.core :])
    return Cue.QUANTITY_TIME_PRESUPPOSITION if counted else Cue.PRESUPPOSITION
