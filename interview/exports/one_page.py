"""How much goes on one page, as it is printed in a type of one width."""

from __future__ import annotations

import unicodedata

LINES = 60
COLUMNS = 80

_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})


def lines_of(text: str) -> int:
    """How many lines of a page a text takes up."""
    return sum(max(1, -(-_columns(line) // COLUMNS)) for line in text.splitlines())


def _columns(line: str) -> int:
    return sum(
        0 if unicodedata.category(one) in _NO_WIDTH else 1 + (unicodedata.east_asian_width(one) in "WF")
        for one in line
    )
