"""Which languages there are, and which messages nobody may show unchecked: registry.toml, read strictly."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

from locales.errors import RegistryInvalid

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

Direction = Literal["ltr", "rtl"]
_KEYS = frozenset({"tag", "english_name", "own_name", "direction", "script", "worker"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Language:
    """A language as it stands in a list: always by its own name and its English name, never by a flag."""

    tag: str
    english_name: str
    own_name: str
    direction: Direction


@dataclass(frozen=True, kw_only=True, slots=True)
class Registry:
    """The languages, the one that all others are made from, and the prefixes of sensitive messages.

    ``worker_files`` are the .ftl files that only a worker reads.
    """

    source: str
    languages: Mapping[str, Language]
    scripts: Mapping[str, str]
    for_worker: frozenset[str]
    sensitive: tuple[str, ...]
    worker_files: frozenset[str]

    def spared(self, tag: str) -> frozenset[str]:
        """Return the files that a language can do without: the worker's, unless a worker works in it."""
        return frozenset() if tag in self.for_worker else self.worker_files

    def is_sensitive(self, message: str) -> bool:
        return message.startswith(self.sensitive)


def packaged() -> Traversable:
    """Return the folder of the wording that came with the program."""
    from importlib.resources import files

    return files("locales")


def read_registry(root: Traversable) -> Registry:
    """Read registry.toml.

    Raises:
        RegistryInvalid: a key is missing, unknown or of the wrong kind; or the source language is not listed.

    """
    table = _table(root)
    try:
        source, rows = table["source"], table["language"]
        prefixes, worker_files = table["sensitive"]["prefixes"], table.get("worker_files", [])
    except (KeyError, TypeError):
        raise _invalid("needs 'source', one [[language]] at least, and [sensitive] prefixes") from None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise _invalid("'language' must be a list: write [[language]] above each")
    for name, texts in (("[sensitive] prefixes", prefixes), ("worker_files", worker_files)):
        if not isinstance(texts, list) or not all(isinstance(text, str) and text for text in texts):
            raise _invalid(f"{name} must be a list of non-empty texts")
    languages: dict[str, Language] = {}
    for row in rows:
        language = _language(row)
        if language.tag in languages:
            raise _invalid(f"'{language.tag}' is listed twice")
        languages[language.tag] = language
    if source not in languages:
        raise _invalid(f"the source language '{source}' is not among the languages")
    return Registry(
        source=source,
        languages=languages,
        scripts={row["tag"]: row["script"] for row in rows},
        for_worker=frozenset(row["tag"] for row in rows if row["worker"]),
        sensitive=tuple(prefixes),
        worker_files=frozenset(f"{name}.ftl" for name in worker_files),
    )


def _table(root: Traversable) -> dict[str, Any]:
    try:
        return tomllib.loads(root.joinpath("registry.toml").read_text(encoding="utf-8"))
    except OSError:
        raise _invalid("cannot be opened") from None
    except ValueError:
        raise _invalid("is not valid TOML in UTF-8") from None


def _language(row: dict[str, Any]) -> Language:
    tag = row.get("tag", "?")
    if row.keys() != _KEYS:
        odd = ", ".join(sorted(row.keys() ^ _KEYS))
        raise _invalid(f"language '{tag}' has missing or unknown keys: {odd}")
    if not isinstance(row["worker"], bool) or not all(
        isinstance(row[key], str) for key in _KEYS - {"worker"}
    ):
        raise _invalid(f"language '{tag}': 'worker' is true or false, everything else is text")
    if row["direction"] not in ("ltr", "rtl"):
        raise _invalid(f"language '{tag}': direction must be 'ltr' or 'rtl'")
    return Language(
        tag=tag,
        english_name=row["english_name"],
        own_name=row["own_name"],
        direction=cast("Direction", row["direction"]),
    )


def _invalid(why: str) -> RegistryInvalid:
    return RegistryInvalid(f"locales/registry.toml: {why}. Compare it with locales/README.md.")
