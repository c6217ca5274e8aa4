"""The turns that the reader is trained on: every open example, with the words of the person that it will be read beside."""

from __future__ import annotations

from typing import NamedTuple

from interview.questioning.disclosed import Disclosed
from interview.questioning.turns import own_turns
from interview.questioning.verdict import Category
from tests.questioning.scoring import (
    DEVELOPED_ON,
    QUARTETS,
    SCENES,
    SETTLED_BY,
    TRAINED_ON,
    examples,
    quartets,
    scenes,
)
from tests.questioning.training.long_talk import lengthened


class Row(NamedTuple):
    """One labelled turn, and what the reader would meet of the person's words."""

    text: str
    beside: str
    leading: bool
    category: Category


def _labelled(item: dict, beside: str) -> Row:
    return Row(item["text"], beside, item["leading"], Category(item["category"]))


def row(item: dict) -> Row:
    """A labelled example as the reader meets it."""
    return _labelled(item, Disclosed(own_turns(item["context"])).beside(item["text"]))


def turns() -> list[dict]:
    """All open turns in English that were written by themselves or in twos, in a settled order."""
    items = [item for name in (*DEVELOPED_ON, *TRAINED_ON) for item in examples(name)]
    return [item for item in items if item["lang"] == "en"]


def of_scenes() -> list[dict]:
    """All turns of the scenes."""
    return [item for name in SCENES for item in scenes(name)]


def of_quartets() -> list[dict]:
    """All turns of the quartets."""
    return [item for name in QUARTETS for item in quartets(name)]


def long_rows(items: list[dict]) -> list[Row]:
    """Some of the items as they would be read in a long account."""
    return [_labelled(item, beside) for item, beside in lengthened(items)]


def settling() -> list[Row]:
    """The sets by which it is settled from what number on the reader is heard."""
    return [row(item) for name in SETTLED_BY for item in examples(name)]
