"""What a sentence of the worker brings in that the person has not said: the heart of the check."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from interview.questioning.disclosed import Disclosed, patient
from interview.questioning.meanings import Unit, groups, meanings
from interview.questioning.reading import Sentence, Word
from interview.questioning.verdict import Why

_NEGATIVES = frozenset("not n't never no nobody none nothing without nowhere neither".split())
_THIRD = frozenset("he she him his her hers they them their theirs himself herself themselves".split())


@dataclass(frozen=True, slots=True)
class Brought:
    """One word that the sentence brings in, and why it counts as new; `act` where it is something done or felt."""

    unit: Unit
    because: Why
    act: bool


@dataclass(frozen=True, slots=True)
class Content:
    """What a stretch of a sentence holds beside grammar and talk about talking."""

    held: tuple[Unit, ...]
    new: tuple[Brought, ...]
    pronoun: Word | None
    """A "he", "she" or "they" although the person has spoken of nobody."""

    @property
    def first(self) -> Brought | None:
        return self.new[0] if self.new else None


def content_of(
    words: tuple[Word, ...], disclosed: Disclosed, *, wh: bool, skip: frozenset[int] = frozenset()
) -> Content:
    """The content words of these words, and which of them the person has not said. `wh`: names of attributes ask for nothing new."""
    group = groups()
    generic = group["generic.function"] | group["generic.telling"] | group["generic.plain"]
    attributes = group["attributes"] if wh else frozenset()
    held: list[Unit] = []
    new: list[Brought] = []
    pronoun = None
    negative = [at for at, word in enumerate(words) if word.low in _NEGATIVES]
    for unit in meanings().units(words):
        word = words[unit.at]
        if word.low in _THIRD and not disclosed.people and pronoun is None and unit.at not in skip:
            pronoun = word
        if unit.at in skip or unit.key in generic or unit.key in attributes or len(unit.key) < 3:
            continue
        if (word.low in generic and "_" not in unit.key) or (word.low[0].isdigit() and wh):
            continue
        held.append(unit)
        act = disclosed.is_act(unit.key)
        denied = any(at < unit.at and unit.at - at < 6 for at in negative)
        because = disclosed.why_new(unit, of_person=_of_person(words, unit), denied=denied)
        if because is not None and not (wh and disclosed.carries(unit.key)):
            new.append(Brought(unit, because, act))
    return Content(tuple(held), tuple(new), pronoun)


def _of_person(words: tuple[Word, ...], unit: Unit) -> bool:
    group = groups()
    if unit.key in group["roles"] or unit.key in group["kin"]:
        return bool(unit.at) and words[unit.at - 1].low == "your"
    if unit.key in group["feelings"]:
        return any(word.low in {"you", "your"} for word in words)
    if unit.key not in group["harm"]:
        return False
    return patient(words, unit.at) != "other"


_PAST = frozenset(
    """was were had did went came took gave got said told made kept left found felt thought knew saw heard met ran fell hit hurt cut put let
    paid sold sent spent lent bought brought caught taught held drove rode wrote spoke broke woke chose stole froze wore tore swore slept swept
    wept crept ate drank sang sank began hid bit lit won led fed bled read sat stood understood lost shot shut spat threw grew flew blew drew
    beat became forgot bent built burnt dealt meant bound wound hung stuck struck swung lay rang dug fought sought has have been
    keeps takes makes gets hits""".split()
)
_OPENS = frozenset("can could will would should may might must shall 'll please let".split())
_CONVERSATION = re.compile(
    r"\byou(?:'re| are|'ll| will)? (?:can|may|could|might|won't|will|don't|do not|needn't|need not|never have to|only have to|don't need|have (?:a|the|every) (?:right|choice|say)|have as much|are (?:free|welcome|entitled|in charge|the one|"
    r"here|not in (?:any )?trouble|allowed to (?:stop|say))|free|welcome|in charge|decide|choose)\b|\bmy (?:job|name|role|part|work|notes)\b|\b(?:some|other|many|most|lots of) people\b|\bif (?:you|anything|i|we|there|something|at any|at some)\b"
)


def asserts(words: tuple[Word, ...], low: str) -> bool:
    """Whether a sentence states something about what happened, and not about the talk itself, the worker or the law."""
    if _CONVERSATION.search(low):
        return False
    first = next((word.low for word in words if word.low in _SUBJECT_WORDS or word.low.isalpha() and word.low not in _LEADS), "")
    if first == "it" and {"me", "i"} & {word.low for word in words}:
        return False
    if first in {"i", "we", "my", "our", "there", "let"}:
        return False
    for at, word in enumerate(words):
        verb = word.low in _PAST or (word.low.endswith("ed") and len(word.low) > 3)
        if not verb:
            continue
        before = words[max(0, at - 5) : at]
        lows = [other.low for other in before]
        if any(low in _OPENS for low in lows[-2:]):
            continue
        subject = next((low for low in reversed(lows) if low in _SUBJECT_WORDS), None)
        if subject in {"i", "we"}:
            continue
        if subject is not None or at > 0 or word.low.endswith("ed"):
            return True
    return False


_LEADS = frozenset("so and but then right ok okay well now yes no yeah thank thanks sorry oh mm".split())
_SUBJECT_WORDS = frozenset(
    "i we you he she they it there nobody someone somebody everyone this that these those who what his her their your the".split()
)


_POINTS = frozenset("the your his her their that those these whose this when after before since because while he she they him them".split())


def marked(content: Content, words: tuple[Word, ...], disclosed: Disclosed) -> Content:
    """Only the new words that a request takes for granted: acts, people, feelings, and things it points at ("the", "your")."""
    kept = tuple(
        new
        for new in content.new
        if new.act
        or meanings().of(new.unit.key) & (meanings().people | meanings().states)
        or any(word.low in _POINTS for word in words[max(0, new.unit.at - 4) : new.unit.at])
    )
    return replace(content, new=kept)


def spans(sentence: Sentence, start: int, end: int) -> tuple[Word, ...]:
    """The words of a sentence between two places of the turn."""
    return tuple(word for word in sentence.words if word.start >= start and word.end <= end)
