"""What single characters can do to a message: turn its direction, hide in another script, reverse a number."""

import functools
import re
import unicodedata

from locales.isolates import EMBEDDINGS, OPENERS, OVERRIDES, PDI, POP_EMBEDDING

_GROUPS_OF_DIGITS = re.compile(r"\+?\d(?:[\d\s().\-\u2010\u2011]*\d)?")
_EMERGENCY = frozenset({"999", "112", "111", "101"})
_PHONE_DIGITS = 7
_WORD = re.compile(r"[^\W\d_]+")
_EAST_ASIAN = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO"})


def phone_typed_in(text: str) -> bool:
    """Whether a telephone number stands in the text itself, where nothing isolates it."""
    for run in _GROUPS_OF_DIGITS.findall(text):
        digits = "".join(str(unicodedata.decimal(character)) for character in run if character.isdecimal())
        if len(digits) >= _PHONE_DIGITS or (digits in _EMERGENCY and run.isdecimal()):
            return True
    return False


def control_codes(text: str) -> tuple[str, ...]:
    """Return the codes in a text that a terminal may obey, as U+001B: none of them is ever part of a sentence."""
    found = {ord(character) for character in text if unicodedata.category(character) == "Cc"}
    return tuple(f"U+{code:04X}" for code in sorted(found - {ord("\n")}))


def direction_marks_astray(text: str) -> str:
    """Say what is wrong with the direction controls of a text, or nothing."""
    if OVERRIDES & set(text):
        return "has a direction override, which shows letters in an order nobody typed"
    waiting: list[str] = []
    for character in text:
        if character in OPENERS:
            waiting.append(PDI)
        elif character in EMBEDDINGS:
            waiting.append(POP_EMBEDDING)
        elif character in (PDI, POP_EMBEDDING) and (not waiting or waiting.pop() != character):
            return "closes a direction control that was never opened"
    return "opens a direction control and does not close it" if waiting else ""


def mixed_words(text: str) -> tuple[str, ...]:
    """Return the words written in two scripts, such as a Latin word with a Cyrillic letter in it."""
    return tuple(word for word in _WORD.findall(text) if _is_mixed(word))


def _is_mixed(word: str) -> bool:
    scripts = {_script(character) for character in word} - {""}
    return len(scripts) > 1 and not scripts <= {"EAST ASIAN", "LATIN"}


@functools.cache
def _script(character: str) -> str:
    if unicodedata.category(character) == "Lm":  # a lengthening mark or a raised letter goes with any script
        return ""
    first = unicodedata.name(character, "").split(" ")[0].split("-")[0]
    if first in ("FEMININE", "MASCULINE", "MICRO", "FULLWIDTH"):
        return "LATIN"
    return "EAST ASIAN" if first in _EAST_ASIAN else first
