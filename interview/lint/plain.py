"""Plain English: short sentences, and none of the words that plain.toml lists."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from locales.errors import RegistryInvalid
from locales.registry import packaged

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_SENTENCE_END = re.compile(r"[.!?]+[\"'”’)]*(?=\s|$)")
_WORD = re.compile(r"[^\s\-–—/]*\w[^\s–—/]*|\ufffc")


@dataclass(frozen=True, kw_only=True, slots=True)
class Plain:
    """The longest sentence allowed, and what to write instead of what."""

    longest_sentence: int
    avoid: tuple[tuple[re.Pattern[str], str], ...]

    def long_sentence(self, text: str) -> int:
        """Return how many words the longest sentence has, if it has too many; else 0."""
        longest = max((len(_WORD.findall(sentence)) for sentence in _SENTENCE_END.split(text)), default=0)
        return longest if longest > self.longest_sentence else 0

    def avoided(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return each unwanted word that stands in the text, and what to write instead."""
        level = " ".join(text.replace("’", "'").split())
        return tuple(
            (found.group(), instead) for words, instead in self.avoid for found in words.finditer(level)
        )


def read_plain(root: Traversable) -> Plain:
    """Read plain.toml from a locales folder; a folder without one is held to the packaged list.

    Raises:
        RegistryInvalid: it is there, and cannot be understood.

    """
    file = root.joinpath("plain.toml")
    if not file.is_file():
        file = packaged().joinpath("plain.toml")
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        return Plain(
            longest_sentence=int(table["longest_sentence"]),
            avoid=tuple((_either(row["words"]), str(row["instead"])) for row in table["avoid"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        raise RegistryInvalid(
            "locales/plain.toml: needs longest_sentence, and [[avoid]] rows with words and instead."
        ) from None


def _either(words: Any) -> re.Pattern[str]:
    if not isinstance(words, list) or not words:
        raise ValueError
    either = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
