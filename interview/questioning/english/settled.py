"""What is settled of a turn once all its sentences were looked at. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.english import shapes
from interview.questioning.forms import Asked, Form
from interview.questioning.verdict import Cue, Finding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.questioning.reading import Sentence

_ASKS = (Form.WH, Form.CLOSED, Form.CHOICE)


def covered(found: list[Finding]) -> list[Finding]:
    """Without what another cue already says: a tag is also negated, and its statement also states; blame is also a why."""
    tags = [f for f in found if f.cue is Cue.TAG_QUESTION]
    blamed = any(f.cue is Cue.BLAME for f in found)
    return [
        f
        for f in found
        if not (f.cue is Cue.WHY_OF_CHOICES and blamed)
        and not (f.cue is Cue.NEGATIVE_POLARITY and any(t.start <= f.start and f.end <= t.end for t in tags))
        and not (
            f.cue is Cue.DECLARATIVE_QUESTION and any(f.start <= t.start and t.end <= f.end + 2 for t in tags)
        )
    ]


def asks_several(low: str, sentences: Sequence[Sentence], forms: Sequence[Asked]) -> bool:
    """Whether more than one thing is asked at once."""
    asks = [(s, f) for s, f in zip(sentences, forms, strict=True) if f.form in _ASKS]
    inner = sum(len(shapes.INNER.findall(low[s.start + f.core : s.end])) for s, f in asks)
    return len(asks) + inner > 1
