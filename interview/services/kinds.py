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
    """One kind. ``secret``: nobody may read from a row of it where the place is."""

    id: str
    called: tuple[str, ...]
    needs: tuple[str, ...]
    secret: bool


@functools.cache
def kinds() -> dict[str, Kind]:
    """Every kind by its id."""
    return {
        one["id"]: Kind(
            id=one["id"],
            called=tuple(map(plain, one["called"])),
            needs=tuple(one["needs"]),
            secret=one.get("secret", False),
        )
        for one in _table()["kind"]
    }


@functools.cache
def need_domains() -> frozenset[str]:
    """Every need that a row may say it is for."""
    known = {need for kind in kinds().values() for need in kind.needs}
    return frozenset(known | set(_table()["needs"]["also"]))


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


@functools.cache
def _table() -> dict[str, Any]:
    return tomllib.loads((resources.files("interview.services") / "kinds.toml").read_text("utf-8"))
