"""Kinds of service: the names that organisations use for them, and the needs that each may meet."""

from __future__ import annotations

import functools
import re
import tomllib
from importlib import resources
from typing import Any, NamedTuple

_APART = re.compile(r"[^\w&']+")
_SECRET = re.compile(r"\b(?:refuges?|safe ?houses?|place of safety|places of safety|sanctuar(?:y|ies))\b")


class Kind(NamedTuple):
    """One kind. ``secret``: nobody may read from a row of it where the place is.

    ``needs`` are those of every row of it; ``also`` has by a name the needs of the rows that are called so, besides.
    """

    id: str
    called: tuple[str, ...]
    needs: tuple[str, ...]
    also: dict[str, tuple[str, ...]]
    secret: bool


@functools.cache
def kinds() -> dict[str, Kind]:
    """Every kind by its id."""
    return {
        one["id"]: Kind(
            id=one["id"],
            called=tuple(map(plain, one["called"])),
            needs=tuple(one["needs"]),
            also=_by_name(one.get("also", {})),
            secret=one.get("secret", False),
        )
        for one in _table()["kind"]
    }


@functools.cache
def need_domains() -> frozenset[str]:
    """Every need that a row may say it is for."""
    return frozenset(
        need for kind in kinds().values() for needs in (kind.needs, *kind.also.values()) for need in needs
    )


@functools.lru_cache(maxsize=2048)
def needs_of(called: str) -> tuple[str, ...]:
    """The needs that a row serves by what it calls its kind: those of the kind, and of each name of it that is in there."""
    kind = kinds()[kind_of(called)]
    words = f" {plain(called)} "
    besides = (need for name, needs in kind.also.items() if f" {name} " in words for need in needs)
    return tuple(dict.fromkeys((*kind.needs, *besides)))


def kind_of(called: str) -> str:
    """The kind that is meant by what a row calls it; ``other`` for what has no name here."""
    return known_kind(called) or "other"


@functools.lru_cache(maxsize=2048)
def known_kind(called: str) -> str | None:
    """The kind that is meant by what a row calls it; None for what has no name here."""
    said = plain(called)
    named = {name: kind.id for kind in kinds().values() for name in (*kind.called, plain(kind.id))}
    if said in named:
        return named[said]
    if says_secret(said):
        return "place-of-safety"
    words = f" {said} "
    within = [name for name in named if f" {name} " in words]
    return named[max(within, key=len)] if within else None


@functools.lru_cache(maxsize=2048)
def says_secret(text: str) -> bool:
    """Whether a text speaks of a place whose address protects people."""
    return _SECRET.search(plain(text)) is not None


@functools.lru_cache(maxsize=2048)
def plain(text: str) -> str:
    """A name as names are compared."""
    return " ".join(_APART.split(text.replace("’", "'").casefold())).strip()


def _by_name(also: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    called = dict.fromkeys(name for names in also.values() for name in names)
    return {plain(name): tuple(need for need, names in also.items() if name in names) for name in called}


@functools.cache
def _table() -> dict[str, Any]:
    return tomllib.loads((resources.files("interview.services") / "kinds.toml").read_text("utf-8"))
