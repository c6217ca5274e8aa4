"""No menu of kinds of exploitation: a person who is shown one picks from it, and tells nothing of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.lint.exploitation import named_in
from interview.lint.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.lint.sentences import Sentence

OFFERED = frozenset({"choice", "row"})


def menus(heard: Iterable[Sentence]) -> Iterator[Finding]:
    """A line for each choice or row that is a kind of exploitation."""
    for one in heard:
        if one.said.part in OFFERED and (label := named_in(one.text, language=one.locale)) is not None:
            yield Finding(
                code="menu",
                where=one.where,
                says=f"“{label}” is offered as {_as(one)}, and a person would pick from a list of exploitation",
                instead="Ask openly what happened. What it is called is for the worker to think about, later.",
            )


def _as(one: Sentence) -> str:
    return f"a choice of '{one.said.of}'" if one.said.part == "choice" else f"the row '{one.said.of}'"
