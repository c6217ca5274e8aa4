"""What may be put into a sentence that is said to a person: their own words, and who answers for their records; nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.of_organisation import WORDINGS
from interview.lint.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.lint.said import Part
    from interview.lint.sentences import Sentence

THEIR_OWN: dict[Part, frozenset[str]] = {"quote": frozenset({"words"})}
"""Variables that hold exactly the words that the worker selected in a statement of the person's.

With what an organisation says of itself (``interview/engine/of_organisation.py``) this is the one declaration of all that is
put into what is said. A fact from elsewhere, such as a number or a date, would be declared here too; none is put in today.
"""


def filled(heard: Iterable[Sentence]) -> Iterator[Finding]:
    """A line for each variable of a sentence that could be filled from anywhere else."""
    for one in heard:
        own = WORDINGS.get(one.said.message, frozenset()) if one.said.part == "topic" else frozenset()
        for variable in sorted(one.variables - THEIR_OWN.get(one.said.part, frozenset()) - own):
            yield Finding(
                code="placeholder",
                where=one.where,
                says=f"{{ ${variable} }} could be filled with what the person did not say",
                instead="Write the sentence without it. Only what says their words back to them, or who answers for records, holds any.",
            )
