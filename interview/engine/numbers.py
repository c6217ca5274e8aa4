"""Numbers to call, in somebody's words: kept together and in order where the words around them run from right to left.

By the rules for such text the groups of 0800 0121 700 change places after an Arabic letter. Who reads that rings
another number. The words stay as they came: where they are drawn or written out, the number
is apart from its neighbours.
"""

from __future__ import annotations

import re

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
_NUMBER = re.compile(
    r"(?<![\d\\])"
    r"(?:\(?(?:\\?\+|(?=[0\u0660\u06f0]))\d(?:[ \u00a0().\u2011\-]{0,2}\d){6,17}|116[ \u00a0\u2011\-]?\d{3})(?!\d)"
)
"""With the backslash that stands before a plus sign at the beginning of a line of Markdown; and the 116 numbers of
helplines, which begin with neither a plus sign nor a nought."""

_APART, _END = "\u2066", "\u2069"


def numbers_apart(text: str) -> str:
    """Return the text with each number to call in an isolate; as it is, where nothing runs from right to left."""
    if not _RIGHT_TO_LEFT.search(text):
        return text
    return _NUMBER.sub(lambda found: f"{_APART}{found[0]}{_END}", text)
