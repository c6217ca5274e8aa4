"""The dictionary form of a word, from a word list that ships with its library (offline), mended where it misleads."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simplemma import Lemmatizer

_MENDED = {
    "left": "leave", "felt": "feel", "thought": "think", "gone": "go", "goes": "go", "knives": "knife", "wives": "wife",
    "worse": "bad", "worst": "bad", "beating": "beat", "found": "find", "lay": "lie_down", "better": "good", "best": "good",
    "threats": "threat", "has": "have", "had": "have", "does": "do", "did": "do", "'s": "'s", "'m": "be", "'re": "be",
    "'ve": "have", "'ll": "will", "n't": "not", "me": "me", "us": "us", "bosses": "boss", "woke": "wake", "hers": "hers",
    "fed": "feed", "bled": "bleed", "lent": "lend", "mum's": "mum", "police": "police", "men": "man", "women": "woman",
    "wages": "wage", "glasses": "glasses", "clothes": "clothes", "payslips": "payslip", "bruising": "bruise",
    "drunk": "drunk", "dead": "dead", "lads": "lad", "blokes": "bloke", "saw": "see", "bound": "bind", "stuck": "stuck",
    "shut": "shut", "put": "put", "hit": "hit", "cut": "cut", "hurt": "hurt", "rang": "ring", "rung": "ring", "spat": "spit",
    "frightening": "frighten", "boxes": "box", "quid": "quid", "drank": "drink", "overdose": "overdose", "belongings": "belonging",
    "means": "mean", "forces": "police_force", "fines": "fine_paid", "fined": "fine_paid", "lived": "live", "lives": "live", "living": "live", "meant": "mean", "told": "tell", "said": "say", "kept": "keep",
    "sitting": "sit", "playing": "play", "thinking": "think", "writing": "write", "cutting": "cut", "guarding": "guard", "guarded": "guard",
    "fixing": "fix", "fixed": "fix", "fixes": "fix", "growing": "grow", "swinging": "swing", "singing": "sing", "mixing": "mix",
    "mixed": "mix", "scraping": "scrape", "scraped": "scrape", "baking": "bake", "heating": "heat", "freezing": "freeze",
    "flooding": "flood", "filling": "fill", "clearing": "clear", "setting": "set", "lodging": "lodge", "conning": "con",
    "conned": "con", "crosses": "cross", "unfolding": "unfold", "smoothing": "smooth", "smoothed": "smooth", "springing": "spring",
    "proclaiming": "proclaim", "backing": "back",
    "broke": "break", "swore": "swear", "dug": "dig", "won": "win",
}  # fmt: skip


@lru_cache(maxsize=50_000)
def lemma(word: str) -> str:
    """The dictionary form of one English word in small letters."""
    if word in _MENDED:
        return _MENDED[word]
    if not word[:1].isalpha():
        return word
    return _dictionary().lemmatize(word, lang="en").lower()


@lru_cache(maxsize=50_000)
def is_english(word: str) -> bool:
    """Whether a word in small letters stands in the English word list, in any of its forms."""
    from simplemma import is_known

    return word in _MENDED or is_known(word, lang="en")


@cache
def _dictionary() -> Lemmatizer:
    """The word list, loaded at the first word: a second that only a check pays for. It remembers no word it was asked."""
    from simplemma import Lemmatizer

    return Lemmatizer(cache_max_size=0)
