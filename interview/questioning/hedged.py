"""What a sentence of the worker gives as no more than feared, promised, threatened, wanted or told by others.

Who says back "you were afraid he would report you" makes a fear no more certain than it was. Whether the fear itself was
spoken of is compared like any other word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.lemmas import lemma
from interview.questioning.meanings import groups

if TYPE_CHECKING:
    from interview.questioning.reading import Word

_FEARS = groups()["reading.fears"]
_PROMISES = frozenset(
    {"promise", "threaten", "offer", "plan", "hope", "expect", "want", "dream", "intend", "threat"}
)
_ASKS = frozenset({"ask", "beg", "wait", "apply", "plead"})
_OFFERED = frozenset({"promise", "offer", "threaten", "fear"})
_SAYS = groups()["reading.says"]
_TO_COME = frozenset({"would", "'d", "will", "'ll", "might", "could", "going", "should"})
_ENDS = frozenset({",", ";", ":", "but", "when", "then", "after", "before", "once", "since", "so", "because"})
_SUBJECTS = groups()["reading.subjects"]
_PROMISED = 2
"""Somebody, and what they do: "he promised"."""


def hedged(words: tuple[Word, ...]) -> frozenset[int]:
    """The places of such words."""
    made: set[int] = set()
    is_open = said = False
    for at, word in enumerate(words):
        if word.low in _ENDS:
            is_open = said = False
            continue
        if is_open or _offered(words, at):
            made.add(at)
        key = lemma(word.low)
        asks_for = key in _ASKS and words[at + 1 : at + 2] != () and words[at + 1].low == "for"
        is_open = is_open or key in _FEARS or key in _PROMISES or asks_for or (said and word.low in _TO_COME)
        said = said or (key in _SAYS and bool(at) and words[at - 1].low not in {"you", "'ve", "have"})
    return frozenset(made)


def _offered(words: tuple[Word, ...], at: int) -> bool:
    """Whether what stands here is what somebody promised: "the job that he promised you"."""
    after = [word.low for word in words[at + 1 : at + 4]]
    if after[:1] and after[0] in {"that", "which"}:
        after = after[1:]
    if len(after) < _PROMISED or lemma(words[at].low) in _SAYS:
        return False
    return after[0] in _SUBJECTS and lemma(after[1]) in _OFFERED
