"""What may be put into a sentence that is said to a person: their own words, and only where the program hands them over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.lint.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.lint.said import Part
    from interview.lint.sentences import Sentence

THEIR_OWN: dict[Part, frozenset[str]] = {"quote": frozenset({"words"})}
"""Variables that hold exactly the words that the worker selected in a statement of the person's.

This is the one declaration of all that is put into what is said. A fact from elsewhere, such as a number, a date or the
organisation's name, would be declared here too; none is put in today.
"""


def filled(heard: Iterable[Sentence]) -> Iterator[Finding]:
    """A line for each variable of a sentence that could be filled from anywhere else."""
    for one in heard:
        for variable in sorted(one.variables - THEIR_OWN.get(one.said.part, frozenset())):
            yield Finding(
                code="placeholder",
                where=one.where,
                says=f"{{ ${variable} }} could be filled with what the person did not say",
                instead="Write the sentence without it. Only what says their words back to them holds any.",
            )
