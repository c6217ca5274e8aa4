"""Sentences of the person as clauses, with what in them is denied, not certain, or passed on from somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interview.questioning.lemmas import lemma
from interview.questioning.meanings import groups

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.questioning.reading import Sentence, Word

_BREAKS = frozenset(
    {
        ",",
        ";",
        ":",
        "-",
        "(",
        ")",
        '"',
        "but",
        "because",
        "then",
        "when",
        "while",
        "so",
        "who",
        "although",
        "though",
        "until",
    }
)
_SUBJECTS = groups()["reading.subjects"]
_NEGATIVES = groups()["reading.negatives"]
_INDEFINITE = groups()["reading.indefinite"]
_DEFINITE = groups()["reading.definite"]
_OWNED = groups()["reading.owned"]
_BEING = groups()["reading.being"]
_NOT_YET = groups()["reading.not_yet"]
_MAKES_OPEN = groups()["reading.makes_open"]
_WANTS = groups()["reading.wants"]
_FEARS = groups()["reading.fears"]
_OFFICIALS = groups()["reading.officials"]
_SHORT_IF = 3
_SHORT_ED = 3
_PAST = groups()["reading.past"] | {"was", "were"}
_NEVER_YET = frozenset({"am", "'m", "is", "'re", "have", "has", "'ve", "must", "had"})
_NOT_MAIN = frozenset({"if", "or", "and", "when", "that"})
_ANYBODY = frozenset({"anybody", "anyone", "whoever"})
_SUPPOSES = frozenset(
    {"plan", "promise", "dream", "imagine", "say", "tell", "warn", "swear", "threaten", "shout"}
)
_TALKS = groups()["reading.talks"]
_SAYS = groups()["reading.says"]


@dataclass(frozen=True, slots=True)
class Clause:
    """Some words of one sentence, and from which word on they stop being asserted by the person, of themselves."""

    words: tuple[Word, ...]
    open_from: int
    passed_on_from: int
    negative_from: int

    def uncertain(self, at: int) -> bool:
        """Whether the word is only feared, planned, promised, threatened or supposed."""
        return at >= self.open_from

    def passed_on(self, at: int) -> bool:
        """Whether the word is what somebody else says."""
        return at >= self.passed_on_from

    def ceased(self, at: int) -> bool:
        """Whether the word is something that was done until somebody stopped: "he stopped paying"."""
        return bool(at) and self.words[at - 1].low in {"stop", "stops", "stopped"}

    def definite(self, at: int) -> bool:
        """Whether a word is named as something that is there: `my bag`, `the dog`."""
        return any(word.low in _DEFINITE for word in self.words[max(0, at - 2) : at])

    def denied(self, at: int, *, act: bool) -> bool:
        """Whether the word is denied. `my passport` in a denial is still there; `a lock` and `any key` are not."""
        if at < self.negative_from:
            return False
        if act:
            return True
        before = self.words[max(0, at - 2) : at]
        if before and before[-1].low == "without":
            return True
        if any(word.low in _INDEFINITE for word in before):
            return True
        between = self.words[self.negative_from : at]
        return any(lemma(word.low) in _BEING for word in between) and not any(
            word.low in _OWNED for word in before
        )


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """The clauses of one sentence of the person. What was open (`if`, a fear) stays so until something breaks it off."""
    opened = passed = supposed = False
    before: tuple[Word, ...] = ()
    for part, fresh in _parts(sentence.words):
        if fresh:
            opened = passed = False
        if opened and _came_about(part):
            opened = False
        ruled = _rule_for_anybody((*before[-1:], *part))
        before = part
        made = _clause(part, opened=opened or ruled or (supposed and _would(part)), passed=passed)
        opened = opened or (made.open_from < len(part) and lemma(part[0].low) == "if")
        supposed = _supposes(part) or (made.open_from < len(part) and part[0].low != "if")
        passed = made.passed_on_from < len(part)
        yield made


def _parts(words: tuple[Word, ...]) -> Iterator[tuple[tuple[Word, ...], bool]]:
    part: list[Word] = []
    fresh = True
    for at, word in enumerate(words):
        following = words[at + 1].low if at + 1 < len(words) else ""
        joins = word.low in {"and", "or"} and following in _SUBJECTS
        if (
            part
            and part[0].low == "if"
            and len(part) > _SHORT_IF
            and word.low in {"there", "he", "she", "they", "we", "i"}
        ):
            yield tuple(part), fresh
            fresh, part = True, []
        if word.low in _BREAKS or joins:
            if part:
                yield tuple(part), fresh
                fresh = word.low in {"but", ";", "then"} or joins
                part = []
            if word.low in {",", ";", ":", "-", "(", ")", '"'}:
                continue
        part.append(word)
    if part:
        yield tuple(part), fresh


def _clause(words: tuple[Word, ...], *, opened: bool, passed: bool) -> Clause:
    never = len(words)
    open_from = 0 if opened else never
    passed_from = 0 if passed else never
    negative_from = never
    maker = -1
    for at, word in enumerate(words):
        key = lemma(word.low)
        if word.low in {"if", "unless", "whether", "imagine", "suppose", "maybe", "perhaps"}:
            open_from = min(open_from, at)
        if key in _MAKES_OPEN:
            maker = at
        if maker >= 0 and at > maker and word.low in _NOT_YET:
            open_from = min(open_from, at)
        if key in _WANTS and _to_follows(words, at) and not _to_the_worker(words, at):
            open_from = min(open_from, at + 1)
        if key in {"want", "promise", "offer"} and following(words, at) != "to":
            open_from = min(open_from, at + 1)
        if key in _FEARS and at + 1 < len(words):
            open_from = min(open_from, at + 1)
        if key in {"think", "dream", "talk", "idea", "plan"} and following(words, at) in {"of", "about"}:
            open_from = min(open_from, at + 1)
        if word.low == "on" and following(words, at) == "about":
            open_from = min(open_from, at + 1)
        if key in {"threaten", "gonna"} or (word.low == "going" and following(words, at) == "to"):
            open_from = min(open_from, at + 1)
        if word.low in {"might", "may", "'ll", "will"} or (
            word.low in {"would", "should", "could", "ought"} and following(words, at) == "have"
        ):
            open_from = min(open_from, at)
        if key in _SAYS and at and _an_official(words, at, key):
            passed_from = min(passed_from, at + 1)
        if (
            word.low in {"says", "reckons", "thinks", "believes"}
            and at
            and words[at - 1].low in {"he", "she"}
        ):
            passed_from = min(passed_from, at + 1)
        if word.low in {"stop", "stopped"} and not _stops_doing(words, at):
            continue
        if word.low in _NEGATIVES and negative_from == never and not _no_more(words):
            negative_from = at
    return Clause(words, open_from, passed_from, negative_from)


def _came_about(words: tuple[Word, ...]) -> bool:
    """Whether what follows an "if" did happen, each time it was so: "if the car was wet, he slapped me"."""
    lows = {word.low for word in words}
    if lows & (_NOT_YET | _NEVER_YET) or words[0].low in _NOT_MAIN:
        return False
    return bool(lows & _PAST) or any(low.endswith("ed") and len(low) > _SHORT_ED for low in lows)


def _rule_for_anybody(words: tuple[Word, ...]) -> bool:
    """Whether it tells what anybody would get, and not what somebody did: "anyone who came late would sleep outside"."""
    lows = [word.low for word in words]
    return bool(_ANYBODY & set(lows[:2])) and bool({"who", *_NOT_YET} & set(lows))


def _supposes(words: tuple[Word, ...]) -> bool:
    """Whether what follows may be no more than thought of: "I made a plan", "he promised"."""
    return any(lemma(word.low) in _SUPPOSES for word in words)


def _would(words: tuple[Word, ...]) -> bool:
    """Whether it goes on with what was only promised or planned: "and he'd open an account"."""
    return any(word.low in {"'d", "would"} for word in words[:4])


def _an_official(words: tuple[Word, ...], at: int, key: str) -> bool:
    """Whether it is somebody official, or a paper, that says this. A bare "they told me" is not."""
    if words[at - 1].low == "they" and key in {"tell", "say"}:
        return False
    return any(lemma(word.low) in _OFFICIALS for word in words[max(0, at - 4) : at])


def _no_more(words: tuple[Word, ...]) -> bool:
    """Whether it was so once: "I don't go any more"."""
    lows = " ".join(word.low for word in words)
    return any(told in lows for told in ("no more", "any more", "anymore", "no longer", "used to"))


def following(words: tuple[Word, ...], at: int) -> str:
    """The word after this one, in small letters; "" at the end."""
    return words[at + 1].low if at + 1 < len(words) else ""


def _stops_doing(words: tuple[Word, ...], at: int) -> bool:
    """Whether something is no longer done ("stopped paying", "stopped me going"), and not that a car stops."""
    return any(word.low.endswith("ing") or word.low == "from" for word in words[at + 1 : at + 4])


def _to_the_worker(words: tuple[Word, ...], at: int) -> bool:
    """Whether what is wanted is to tell it here and now: "I want to say that he hit me", and not "to tell my brother"."""
    for place in range(at, min(at + 5, len(words))):
        if lemma(words[place].low) in _TALKS:
            return following(words, place) not in _OWNED | {
                "the",
                "him",
                "them",
                "someone",
                "somebody",
                "anyone",
                "to",
            }
    return False


def _to_follows(words: tuple[Word, ...], at: int) -> bool:
    return any(word.low == "to" for word in words[at + 1 : at + 4])


def asked_from(parts: tuple[Clause, ...]) -> int:
    """From which clause on a sentence with a question mark asks: "a man stopped and he goes, do you want a lift?"."""
    return next((n for n, clause in enumerate(parts) if clause.words[0].low in _ASKING), 0)


_ASKING = groups()["reading.asking"]
