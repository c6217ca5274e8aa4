"""Words that WordNet knows as a kind of something the check knows: `english/kinds.txt`, written by `interview.lint.kinds`."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Kind:
    """Some words that mean one thing, the group it belongs to, and the meanings they have (`same`) or are a kind of."""

    group: str
    words: tuple[str, ...]
    meanings: tuple[str, ...]
    same: bool

    @property
    def name(self) -> str:
        """A name for the thing that these words mean."""
        return f"{self.words[0]}.{self.group}"


def kinds() -> Iterator[Kind]:
    """Each line of the list, in its order."""
    group = ""
    for line in (
        files("interview.questioning").joinpath("english", "kinds.txt").read_text("utf-8").splitlines()
    ):
        if line.startswith("["):
            group = line[1:-1]
        elif line and not line.startswith("#"):
            sign = " = " if " = " in line else " > "
            words, _, meanings = line.partition(sign)
            yield Kind(group, tuple(words.split()), tuple(meanings.split()), sign == " = ")
