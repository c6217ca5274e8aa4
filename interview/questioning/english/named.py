"""Labels, roles and loaded words in a turn that are not the person's own, and echoes of their last words. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.questioning.content import content_of
from interview.questioning.lemmas import lemma
from interview.questioning.meanings import Unit, groups
from interview.questioning.verdict import Cue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.questioning.disclosed import Disclosed
    from interview.questioning.reading import Sentence, Word

_NAMED = (("labels", Cue.LABEL_IMPOSITION), ("roles", Cue.ROLE_ASSUMPTION), ("loaded", Cue.LOADED_LANGUAGE))
_POINTED = frozenset({"you", "your", "he", "she", "they", "the", "his", "that"})
_TURNED = {
    "you": {"i", "me", "you", "we", "us"},
    "your": {"my", "your", "our"},
    "were": {"was", "were"},
    "are": {"am", "are", "'m"},
    "'re": {"am", "'m", "are"},
    "yours": {"mine"},
    "have": {"have", "had"},
}
_LONGEST_ECHO = 9
_LONGEST_FRAGMENT = 5


def named(
    sentence: Sentence, disclosed: Disclosed, *, free: bool, conduct: str | None
) -> Iterator[tuple[int, Cue]]:
    """The words of a sentence that name somebody or something in a way that is not the person's, each with its cue."""
    words = sentence.words
    for at, word in enumerate(words):
        key = lemma(word.low)
        for group, cue in _NAMED:
            if not groups()[group] & {key, word.low} or _their_word(key, disclosed):
                continue
            if cue is Cue.LABEL_IMPOSITION and part_of_a_name(sentence, word.start, word.end):
                continue
            if not _rejected(words, at, key, disclosed) and not _harmless(
                words, at, cue, free=free, conduct=conduct
            ):
                yield at, cue
                break


def _their_word(key: str, disclosed: Disclosed) -> bool:
    return disclosed.why_new(Unit(key, 0, 0, 0), of_person=False, denied=False) is None


def _rejected(words: tuple[Word, ...], at: int, key: str, disclosed: Disclosed) -> bool:
    """Whether a word that the person rejected is put aside here too."""
    before = {word.low for word in words[max(0, at - 8) : at]}
    return disclosed.has_said(key) and bool({"not", "n't", "never"} & before)


def part_of_a_name(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a label stands in the written name of a service or a law: "the Human Trafficking Advice Line"."""
    words = sentence.words
    inside = [at for at, word in enumerate(words) if word.start >= start and word.end <= end]
    if not inside or not all(words[at].named or not at for at in inside):
        return False
    beside = words[max(0, inside[0] - 1) : inside[0]] + words[inside[-1] + 1 : inside[-1] + 2]
    return any(word.named for word in beside) or len(inside) > 1


def _harmless(words: tuple[Word, ...], at: int, cue: Cue, *, free: bool, conduct: str | None) -> bool:
    before = words[at - 1].low if at else ""
    if cue is Cue.LABEL_IMPOSITION:
        near = {word.low for word in words[max(0, at - 3) : at + 5]}
        if near & groups()["names"] and before not in {"a", "as", ""}:
            return True
        if conduct == "rights" or not _POINTED & {word.low for word in words}:
            return not {"you", "your"} & {word.low for word in words[max(0, at - 4) : at]}
        return False
    if cue is Cue.LOADED_LANGUAGE:
        following = words[at + 1].low if at + 1 < len(words) else ""
        return following in {"", "cold", "weather"} and words[0].low in {"that", "it"}
    return free or conduct in {"rights", "consent", "logistics"}


def is_echo(sentence: Sentence, disclosed: Disclosed) -> bool:
    """Whether a short sentence only gives back what the person said last."""
    words = [
        word.low for word in sentence.words if word.is_word and word.low not in groups()["reading.fillers"]
    ]
    if not words or len(words) > _LONGEST_ECHO or sentence.sign == "?":
        return False
    said = set(disclosed.last)
    lemmas = {lemma(word) for word in said}
    if not all(word in said or _TURNED.get(word, set()) & said or lemma(word) in lemmas for word in words):
        return False
    if content_of(sentence.words, disclosed, wh=False).new:
        return False
    finite = any(word in groups()["reading.finite"] for word in words)
    return (
        sentence.sign in {"...", "…"} or len(words) <= 3 or (len(words) <= _LONGEST_FRAGMENT and not finite)
    )
