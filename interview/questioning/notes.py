"""The check that a note the worker wrote does not judge: which words, why, and what could stand there instead.

Advice only. The person's own words are never given to it, and what is quoted in a note is not looked at.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from interview.questioning.judging.neutral import neutral
from interview.questioning.judging.quoted import doubted, proper, quotations
from interview.questioning.judging.senses import about_child, judges
from interview.questioning.judging.sentences import sentences
from interview.questioning.judging.subjects import Reader
from interview.questioning.judging.terms import Judgement, terms
from interview.questioning.reading import level

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from interview.questioning.judging.neutral import Neutral
    from interview.questioning.judging.quoted import Span
    from interview.questioning.judging.sentences import Sentence
    from interview.questioning.judging.terms import Entry, Wanted

__all__ = ["Judgement", "Term", "check_note", "neutral_for", "term_ids"]

DOUBTED = "credibility-marks"
"""The id of a word that stands in marks which doubt it."""

_AROUND = 60
"""Code points to either side of a term in which its ordinary sense is looked for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Term:
    """A term at its place, half-open, in code points of the note as it was given.

    `id` names the group of wordings that it belongs to, and no word of the note. `why` and `instead` name messages of
    the wording.
    """

    id: str
    term: str
    start: int
    end: int
    type: Judgement
    why: str
    instead: str


def check_note(text: str, names: tuple[str, ...] = ()) -> tuple[Term, ...]:
    """Every judging term of a note, in the order of the text. Nothing is raised, whatever the text is.

    `names` are what the person is called. Where they are given, every other name is somebody else's.
    """
    low = level(text)
    cut = sentences(text)
    quotes = quotations(text)
    found = [
        _term(text, start, end, Judgement.CREDIBILITY, "say-said", DOUBTED)
        for start, end in doubted(low, quotes)
    ]
    reader = Reader(cut, frozenset(part.lower() for name in names for part in name.split()))
    about = _About(low)
    for at, sentence in enumerate(cut):
        spared = (*_within(quotes, sentence), *proper(sentence.words))
        for start, end, entry in _candidates(sentence, low):
            if any(begin < end and start < stop for begin, stop in spared) or _a_title(sentence, start, end):
                continue
            if not about.fits(entry) or _ordinary(entry, sentence, low, start, end):
                continue
            if judges(reader, sentence, at, entry, start, end):
                found.append(_term(text, start, end, entry.judgement, entry.instead, entry.id))
    return tuple(_longest(found))


def _term(text: str, start: int, end: int, judgement: Judgement, instead: str, name: str) -> Term:
    return Term(
        id=name,
        term=text[start:end],
        start=start,
        end=end,
        type=judgement,
        why=f"note-why-{judgement.replace('_', '-')}",
        instead=f"note-instead-{instead}",
    )


class _About:
    """What a note is about as a whole, found out when a term first asks."""

    def __init__(self, low: str) -> None:
        self._low = low
        self._near: dict[Wanted, bool] = {}

    @cached_property
    def _child(self) -> bool:
        return about_child(self._low)

    def fits(self, entry: Entry) -> bool:
        """Whether the note is about what the entry is for: a child, or somebody who exploits."""
        if entry.child and not self._child:
            return False
        return not entry.near or any(self._says(wanted) for wanted in entry.near)

    def _says(self, wanted: Wanted) -> bool:
        if wanted not in self._near:
            self._near[wanted] = wanted.pattern.search(self._low) is not None
        return self._near[wanted]


def _within(quotes: tuple[Span, ...], sentence: Sentence) -> tuple[Span, ...]:
    """The quotations that reach into a sentence."""
    first = bisect_right(quotes, sentence.start, key=lambda span: span[1])
    return quotes[first : bisect_left(quotes, sentence.end, key=lambda span: span[0])]


def _candidates(sentence: Sentence, low: str) -> Iterator[tuple[int, int, Entry]]:
    beginning = terms().beginning
    for word in sentence.words:
        for wanted, entry in beginning.get(word.low, ()) or beginning.get(word.low.split("'")[0], ()):
            found = wanted.pattern.match(low, word.start, sentence.end)
            if found is not None and not _inside_a_compound(low, found):
                yield found.start(), found.end(), entry


def _inside_a_compound(low: str, found: re.Match[str]) -> bool:
    before, after = low[max(0, found.start() - 5) : found.start()], low[found.end() : found.end() + 2]
    return before.endswith(("non-", "anti-", "un-")) or (after[:1] == "-" and after[1:].isalpha())


def _a_title(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the term is written as a name: with a capital where no sentence begins, or before another capital."""
    first = sentence.index(start)
    last = sentence.index(end) - 1
    word = sentence.words[first]
    if not word.capital or word.low in {"gypsy", "gypsies"} or word.raw[:2].isupper():
        return False
    following = sentence.words[last + 1] if last + 1 < len(sentence.words) else None
    if first == 0 or not sentence.words[first - 1].is_word:
        return following is not None and first == last and following.capital and following.low != "i"
    return True


def _ordinary(entry: Entry, sentence: Sentence, low: str, start: int, end: int) -> bool:
    begin, stop = max(sentence.start, start - _AROUND), min(sentence.end, end + _AROUND)
    for wanted in entry.unless:
        if any(one.start() < end and start < one.end() for one in wanted.pattern.finditer(low, begin, stop)):
            return True
    return any(wanted.pattern.search(low, sentence.start, sentence.end) for wanted in entry.without)


def _longest(found: list[Term]) -> Iterator[Term]:
    """Of terms that overlap, the longest; each place is told once."""
    held: Term | None = None
    for one in sorted(found, key=lambda term: (term.start, -term.end)):
        if held is not None and one.start >= held.end:
            yield held
            held = one
        elif held is None or one.end - one.start > held.end - held.start:
            held = one
    if held is not None:
        yield held


def neutral_for(text: str, term: Term) -> Neutral | None:
    """What can be put in place of a term of this note, or nothing where none fits or what came of it judged too."""
    found = neutral(text, term.start, term.end, term.type)
    if found is None:
        return None
    after, ended = found.into(text), found.start + len(found.words)
    judged = (one.start < ended and found.start < one.end for one in check_note(after))
    return None if any(judged) else found


def term_ids() -> frozenset[str]:
    """The id of every group of wordings that a note can be found to hold."""
    return frozenset({DOUBTED, *(entry.id for entry in terms().entries)})
