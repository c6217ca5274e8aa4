"""Whether a term that was found is meant as judging: its ordinary senses, and what is only passed on, are let be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interview.questioning.judging.terms import Form, Judgement, Of, sets
from interview.questioning.judging.who import Who

if TYPE_CHECKING:
    from interview.questioning.judging.sentences import Sentence, Word
    from interview.questioning.judging.subjects import Reader, Subject
    from interview.questioning.judging.terms import Entry

_OWN_VIEW = frozenset(
    {
        Judgement.VICTIM_BLAMING,
        Judgement.CHARACTER,
        Judgement.MENTAL_HEALTH_LABEL,
        Judgement.DEHUMANISING,
        Judgement.CHOICE_FRAMING,
        Judgement.MINIMISING,
        Judgement.LABEL,
        Judgement.DISCRIMINATORY,
        Judgement.SPECULATION_AS_FACT,
    }
)
"""What is the person's, or somebody else's, own view where it stands in what they are said to have said."""
_MENTIONED = frozenset(
    [
        "incorrectly",
        "wrongly",
        "word",
        "words",
        "term",
        "terms",
        "phrase",
        "label",
        "labels",
        "wording",
        "language",
        "expression",
        "expressions",
    ]
)


def judges(reader: Reader, sentence: Sentence, at: int, entry: Entry, start: int, end: int) -> bool:
    """Whether the words between these places of this sentence judge the person."""
    first, after = sentence.index(start), sentence.index(end)
    while first > 1 and sentence.words[first - 1].low == "-" and sentence.words[first - 1].end == start:
        first, start = first - 2, sentence.words[first - 2].start
    if _mentioned(sentence, first) or _denied(sentence, first, entry):
        return False
    if entry.form is Form.ACT and _done_to(sentence, first, after):
        return False
    if entry.form is Form.TRAIT:
        return _trait(reader, sentence, at, first, after) and not _passed_on(reader, at, first, entry)
    if entry.form is Form.NAME and _of_others(sentence, after):
        return False
    subject = reader.subject(at, first)
    if subject.at < 0 and sentence.words[after - 1].low in sets()["weighs"]:
        subject = reader.ahead(at, after)
    who = subject.who
    if _passed_on(reader, at, first, entry):
        return False
    match entry.of:
        case Of.ANYBODY:
            return True
        case Of.ACCOUNT:
            return who is Who.PERSON or (who is Who.OTHER and _of_somebody(sentence))
        case Of.PERSON:
            if who is Who.THING and _bare(sentence, subject, entry) and not _said_to_be(sentence, first):
                return True
            return who is Who.PERSON or (who is Who.THING and _points(sentence, subject))


def _of_somebody(sentence: Sentence) -> bool:
    """Whether what somebody else did was done to the person."""
    return any(word.low in {"him", "her", "them", "his", "their"} for word in sentence.words)


def _bare(sentence: Sentence, subject: Subject, entry: Entry) -> bool:
    """Whether what looks like a thing is only a word before the term, as in `Regular no-show`."""
    if entry.form is Form.NAME:
        return True
    return entry.form is Form.PHRASE and sentence.words[subject.at].low not in sets()["determiners"]


def _said_to_be(sentence: Sentence, first: int) -> bool:
    return any(word.low in sets()["be"] for word in sentence.words[max(0, first - 3) : first])


def _points(sentence: Sentence, subject: Subject) -> bool:
    """Whether the subject is a mere `it` or `there`, so that what follows is said of the person after all."""
    return sentence.words[subject.at].low.split("'")[0] in {"it", "there", "this", "that", "what"}


def _mentioned(sentence: Sentence, first: int) -> bool:
    """Whether the words are only spoken of, or said to be wrong: `the term ...`, `wrongly recorded as ...`."""
    return any(word.low in _MENTIONED for word in sentence.words[max(0, first - 4) : first])


def _denied(sentence: Sentence, first: int, entry: Entry) -> bool:
    if entry.form not in {Form.TRAIT, Form.NAME} or entry.judgement is Judgement.MINIMISING:
        return False
    before = [word.low for word in sentence.words[max(0, first - 3) : first]]
    return (
        any(word in {"not", "never", "nor"} or word.endswith("n't") for word in before)
        and "only" not in before
    )


def _done_to(sentence: Sentence, first: int, after: int) -> bool:
    """A verb that somebody else does: `was denied`, `refused by three agents`."""
    words = sentence.words
    verb = words[first].low
    done = verb.endswith(("ed", "en")) or verb in {"let", "put", "left"}
    auxiliary = next(
        (
            word.low
            for word in reversed(words[max(0, first - 3) : first])
            if not word.low.endswith("ly") and word.low not in {"not", "also", "never", "again"}
        ),
        "",
    )
    if done and auxiliary in {"was", "were", "been", "being", "is", "are", "be", "got", "gets"}:
        return True
    return done and any(word.low == "by" for word in words[after : after + 3])


def _trait(reader: Reader, sentence: Sentence, at: int, first: int, after: int) -> bool:
    """An adjective is of the noun that follows it, if one does, and else of the subject."""
    words = sentence.words
    noun = _noun_after(sentence, after)
    who = reader.subject(at, first).who
    if noun is None:
        if after + 1 < len(words) and words[after].low == "to":
            return who is Who.PERSON and words[after + 1].low in sets()["towards"]
        return who is Who.PERSON
    if noun in sets()["people"] or noun in sets()["men"] or noun in sets()["women"]:
        return first == 0 or who in {Who.PERSON, Who.THING}
    if noun in sets()["own"]:
        return _whose(sentence, first, after) and (who in {Who.PERSON, Who.THING, Who.OFFICIAL})
    return False


def _noun_after(sentence: Sentence, after: int) -> str | None:
    words = sentence.words
    if after >= len(words) or _ends(words[after]):
        return None
    for word in words[after : after + 3]:
        if _ends(word):
            break
        if any(word.low in sets()[name] for name in ("people", "own", "men", "women")):
            return word.low
    return words[after].low


def _ends(word: Word) -> bool:
    return not word.is_word or word.low in sets()["follows"] or word.low.endswith("ly")


def _whose(sentence: Sentence, first: int, after: int) -> bool:
    """Whether behaviour or an account is the person's own, by who is named before or after it."""
    near = [word.low.removesuffix("'s") for word in sentence.words[max(0, first - 4) : first]]
    near += (
        [word.low for word in sentence.words[after : after + 6]]
        if any(word.low in {"of", "from", "by"} for word in sentence.words[after : after + 3])
        else []
    )
    return (
        sets()["others"].isdisjoint(near)
        and sets()["officials"].isdisjoint(near)
        and {"our", "my", "its"}.isdisjoint(near)
    )


def _of_others(sentence: Sentence, after: int) -> bool:
    """A name that only describes the next word: `slave labour`, `addict support group`."""
    following = [word.low for word in sentence.words[after : after + 2] if word.low != "'"]
    return bool(following) and following[0] in sets()["compounds"]


def _passed_on(reader: Reader, at: int, first: int, entry: Entry) -> bool:
    if entry.form is not Form.TRAIT and entry.judgement not in _OWN_VIEW:
        return False
    who = reader.said_by(at, first)
    if entry.judgement is Judgement.MINIMISING:
        return who is Who.PERSON
    return who in {Who.PERSON, Who.OTHER, Who.THING}


_AGE = re.compile(
    r"(?:\b(?:aged?|age of|at|is|was|turned|just|only)\s+|[(,]\s*)(\d{1,2})(?=\s*(?:[),.;:]|y\b|yo\b|years?\b|yrs?\b|and\b|when\b|but\b|at the time|who\b|(?:she|he|they|had|was)\b|$))|\b(\d{1,2})[\s-]*(?:y\.?\s?o\b|year[\s-]olds?|years? old|yrs?\b)"
)
_AGE_WORDS = re.compile(
    r"\b(?:(?:aged?|(?<!\bit )(?:is|was))\s+(?:five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)|at\s+(?:thir|four|fif|six|seven)teen)\b(?! (?:weeks|months|days|o'clock|in the|minutes|pounds|miles))"
)
_CHILD = re.compile(
    r"\b(?:(?<!only )child(?!care|ren's centre| support| benefit| tax)|girl(?!friend)s?|boy(?!friend)s?|teenager?s?|teenaged?|schoolgirl|schoolboy|young person|underage|minor|pupil|year (?:[7-9]|1[0-3]|seven|eight|nine|ten|eleven)|juvenile|adolescent|preteen)\b"
)

_LAST_HOUR = 12
"""After "at" a number up to this is an hour: the bus at nine. "At fifteen" is an age."""


def about_child(low: str) -> bool:
    """Whether a note says that the person is under eighteen: by their age, or by what they are called."""
    for found in _AGE.finditer(low):
        years = int(found.group(1) or found.group(2))
        clock = found.group().startswith("at") and years <= _LAST_HOUR
        if (
            5 <= years < 18
            and not clock
            and not re.match(r"\s*(?:weeks|months|days|am|pm)", low[found.end() :])
        ):
            return True
    return bool(_AGE_WORDS.search(low) or _CHILD.search(low))
