"""In which order, and under which headings, all that can be done is shown. The order is that of a sitting."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.tui.widgets.rows import Key


class Group(NamedTuple):
    """One heading and the letters below it, in their order."""

    heading: str
    letters: str


GROUPS = (
    Group(heading="menu-their-words", letters="tqwkgMAX"),
    Group(heading="menu-they-hear", letters="vluTF"),
    Group(heading="menu-you-note", letters="aOZVUDY56"),
    Group(heading="menu-plan", letters="mpcN"),
    Group(heading="menu-with-others", letters="?JRC"),
    Group(heading="menu-here", letters="i+WoPS-E"),
    Group(heading="menu-session", letters="r8bj0GHIB"),
    Group(heading="menu-record", letters="feL"),
    Group(heading="menu-program", letters="KhQzyx"),
)
"""Rest and stop, which have keys of their own, come after what is done more often."""

ALSO = {
    "t": "tell",
    "q": "question",
    "w": "taking",
    "k": "statements",
    "g": "mend",
    "M": "move",
    "A": "read-account",
    "X": "put-first",
    "v": "show",
    "l": "language",
    "u": "turn",
    "T": "yes-back",
    "F": "carry",
    "a": "note",
    "O": "observe",
    "Z": "detail",
    "V": "concern",
    "U": "timeline",
    "D": "depth",
    "Y": "notes",
    "5": "fitting",
    "6": "mistakes",
    "m": "need",
    "p": "promise",
    "c": "contact",
    "N": "plan-now",
    "?": "advice",
    "J": "duties",
    "R": "reaching",
    "C": "contact-tried",
    "i": "interpreter",
    "+": "second-worker",
    "W": "companion",
    "o": "interpreter-leaves",
    "P": "breaks",
    "S": "setting",
    "-": "second-worker-leaves",
    "E": "companion-goes",
    "r": "rest",
    "8": "came-up",
    "b": "back",
    "j": "stop",
    "0": "go-to",
    "G": "go-on-in",
    "H": "go-on-in",
    "I": "go-on-in",
    "B": "age-band",
    "f": "written",
    "e": "export",
    "L": "link",
    "K": "look-up",
    "h": "help",
    "Q": "asking",
    "z": "hide",
    "y": "lock",
    "x": "leave",
}
"""Under ``menu-also-`` and this, the words that people would look for, and that neither its name nor its heading has."""

REST = "menu-more"
"""The heading of what has no place among them."""


def grouped(ways: Iterable[Key]) -> Iterator[tuple[str, tuple[Key, ...]]]:
    """Each heading with those of its ways that there are; none of them is lost."""
    left = {way.letter: way for way in ways}
    for group in GROUPS:
        here = tuple(left.pop(letter) for letter in group.letters if letter in left)
        if here:
            yield group.heading, here
    if left:
        yield REST, tuple(left.values())
