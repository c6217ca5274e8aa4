"""The turns that the reader is trained on: every open example, with the words of the person that it will be read beside."""

from __future__ import annotations

from typing import NamedTuple

from interview.questioning.disclosed import Disclosed
from interview.questioning.turns import own_turns
from interview.questioning.verdict import Category
from tests.questioning.scoring import DEVELOPED_ON, SCENES, SETTLED_BY, TRAINED_ON, examples, scenes


class Row(NamedTuple):
    """One labelled turn."""

    text: str
    beside: str
    leading: bool
    category: Category


def row(item: dict) -> Row:
    """A labelled example as the reader meets it."""
    words = Disclosed(own_turns(item["context"])).beside(item["text"])
    return Row(item["text"], words, item["leading"], Category(item["category"]))


def turn_rows() -> list[Row]:
    """All open turns in English, in a settled order."""
    items = [item for name in (*DEVELOPED_ON, *TRAINED_ON) for item in examples(name)]
    return [row(item) for item in items if item["lang"] == "en"]


def scene_rows() -> list[Row]:
    """All turns of the scenes."""
    return [row(item) for name in SCENES for item in scenes(name)]


def settling() -> list[Row]:
    """The sets by which it is settled from what number on the reader is heard."""
    return [row(item) for name in SETTLED_BY for item in examples(name)]
