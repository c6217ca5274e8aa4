"""Whether the source language has all that the program asks for, known at start and without Fluent, which is slow.

``asked.txt`` names every message that the program or a packaged flow can ask for, with the variables that it hands
over. It is made from the code by ``python -m interview.lint.asked``, which is slow and looks again where this list
seems to say that something is amiss. A folder of wording without a list is asked for nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from locales.first import SOURCE, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.resources.abc import Traversable

FILE = "asked.txt"
_ENTRY = re.compile(r"^([A-Za-z][\w-]*) *=(.*(?:\n(?:[ \t}].*)?)*)", re.MULTILINE)
_VARIABLE = re.compile(r"\$([A-Za-z][\w-]*)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Amiss:
    """A message that would fail when it is asked for. ``there`` is whether it is there at all."""

    message: str
    there: bool
    says: str
    instead: str


def asked_for(root: Traversable | Path) -> dict[str, frozenset[str]] | None:
    """Return the messages that are asked for and their variables, or nothing where no list says so."""
    file = root.joinpath(FILE)
    if not file.is_file():
        return None
    rows = (line.split() for line in read_text(file).splitlines() if line and not line.startswith("#"))
    return {row[0]: frozenset(name.removeprefix("$") for name in row[1:]) for row in rows}


def standing(root: Traversable | Path, locale: str) -> dict[str, frozenset[str]]:
    """Return the messages as they stand in a language's files, each with the variables named in it.

    A broken entry counts as there: that it is broken is Fluent's to say. Raises WordingInvalid for an unreadable file.
    """
    folder = root.joinpath(locale)
    files = [file for file in folder.iterdir() if file.name.endswith(".ftl")] if folder.is_dir() else []
    return {
        message: frozenset(_VARIABLE.findall(text))
        for file in files
        for message, text in _ENTRY.findall(read_text(file))
    }


def amiss(asked: Mapping[str, frozenset[str]], found: Mapping[str, frozenset[str]]) -> Iterable[Amiss]:
    """Yield what is asked for and missing, or worded with other variables than are handed over."""
    for message, variables in asked.items():
        if message not in found:
            yield Amiss(
                message=message,
                there=False,
                says="is missing, and the program asks for it",
                instead="Write it there again.",
            )
        elif found[message] != variables:
            named = ", ".join(f"${name}" for name in sorted(variables)) or "no variable"
            yield Amiss(
                message=message,
                there=True,
                says=f"has other variables than the program hands over: {named}",
                instead="Use these, each at least once.",
            )


def is_whole(root: Traversable | Path | None = None) -> bool:
    """Whether all that the list names is there. Raises WordingInvalid for a file that cannot be read."""
    folder = root or Path(__file__).parent
    asked = asked_for(folder)
    return asked is not None and not list(amiss(asked, standing(folder, SOURCE)))
