"""Languages other than English: what can be seen in the wording alone. Presupposition is not checked there.

The lists are in `languages/`, one file a language, named by its primary subtag. None has been reviewed by somebody who
speaks it at home; each file says so.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from interview.questioning.exempt import CONDUCTS
from interview.questioning.reading import LONGEST, level
from interview.questioning.verdict import Category, Cue, Finding, Tier, Verdict, suggestive, tier_of

_ASKS = re.compile(r"[?？؟]")
_HARAKAT = re.compile(r"[\u064b-\u065f\u0670\u0640]")
_ALIKE = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "đ": "đ", "ł": "l", "ß": "s"}
)


@dataclass(frozen=True, slots=True)
class Lists:
    """What one language is looked through for."""

    cues: tuple[tuple[Cue, re.Pattern[str], re.Pattern[str] | None], ...]
    asks: re.Pattern[str]
    tells: re.Pattern[str]
    bare: bool


def primary(language: str) -> str:
    """The primary subtag of a BCP 47 tag."""
    return language.split("-")[0].lower()


def is_covered(language: str) -> bool:
    """Whether this language has lists of its own."""
    return lists(primary(language)) is not None


@lru_cache(maxsize=32)
def lists(language: str) -> Lists | None:
    """The lists of a language; None where there are none."""
    if not re.fullmatch(r"[a-z]{2,3}", language):
        return None
    file = files("interview.questioning") / "languages" / f"{language}.toml"
    if not file.is_file():
        return None
    read = tomllib.loads(file.read_text("utf-8"))
    cues = tuple(
        (Cue(cue["name"]), re.compile(cue["find"]), re.compile(cue["unless"]) if "unless" in cue else None)
        for cue in read["cue"]
    )
    return Lists(cues, re.compile(read["asks"]), re.compile(read["tells"]), read["bare"])


def without_marks(text: str) -> tuple[str, list[int]]:
    """A levelled text without diacritics and with alike letters made one, and for each sign where it was in the text."""
    made: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(level(text)):
        if _HARAKAT.match(sign):
            continue
        for part in unicodedata.normalize("NFD", sign.translate(_ALIKE)):
            if not unicodedata.combining(part):
                made.append(part)
                places.append(place)
    return "".join(made), [*places, len(text)]


def check_elsewhere(text: str, language: str, conduct: str | None = None) -> Verdict:
    """What can be seen in the wording alone; never "checked against their words"."""
    found = lists(primary(language))
    low, places = (
        without_marks(text[:LONGEST])
        if found is not None and found.bare
        else (
            unicodedata.normalize("NFC", level(text[:LONGEST])),
            [],
        )
    )
    if not found or (not places and len(low) != len(text[:LONGEST])):
        return _unchecked(text)
    findings: list[Finding] = []
    asks = bool(_ASKS.search(low))
    for cue, find, unless in found.cues:
        named = cue in (Cue.LABEL_IMPOSITION, Cue.ROLE_ASSUMPTION) and not asks
        if conduct in CONDUCTS and (named or tier_of(cue) is Tier.NEW):
            continue
        for match in find.finditer(low):
            part = _sentence_around(low, match.start(), match.end())
            if unless is not None and unless.search(part):
                continue
            start, end = _trimmed(low, match.start(), match.end())
            if places:
                start, end = places[start], places[end - 1] + 1
            if end > start and not any(f.cue == cue and f.start <= start and end <= f.end for f in findings):
                findings.append(Finding(cue=cue, start=start, end=end))
    findings.sort(key=lambda one: (one.start, one.end, one.cue))
    cues = {one.cue for one in findings}
    form = _form(found, low, asks=asks)
    closed = form is Category.OPTION_POSING
    return Verdict(
        category=Category.SUGGESTIVE if suggestive(cues, closed=closed) else form,
        findings=tuple(findings),
        checked_against_words=False,
    )


def _unchecked(text: str) -> Verdict:
    asks = bool(_ASKS.search(text[:LONGEST]))
    return Verdict(
        category=Category.OPTION_POSING if asks else Category.STATEMENT, checked_against_words=False
    )


def _form(found: Lists, low: str, *, asks: bool) -> Category:
    if found.tells.search(low):
        return Category.INVITATION
    if asks:
        return Category.DIRECTIVE if found.asks.search(low) else Category.OPTION_POSING
    return Category.STATEMENT


def _sentence_around(low: str, start: int, end: int) -> str:
    before = max((low.rfind(sign, 0, start) for sign in ".!?؟。？！\n"), default=-1)
    ends = [place for sign in ".!?؟。？！\n" if (place := low.find(sign, max(end - 1, start))) != -1]
    return low[before + 1 : min(ends, default=len(low)) + 1]


def _trimmed(low: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not (low[start].isalnum() or low[start] in "'¿"):
        start += 1
    while end > start and low[end - 1].isspace():
        end -= 1
    return start, max(end, start)
