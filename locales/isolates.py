"""Invisible brackets round a number, a name or a reference.

Without them a right-to-left line shows "0800 0121 700" as "700 0121 0800": a helpline that cannot be called.
"""

import re

FSI, PDI = "\u2068", "\u2069"
NO_BREAK_SPACE = "\u00a0"
OPENERS = frozenset("\u2066\u2067\u2068")
EMBEDDINGS = frozenset("\u202a\u202b\u202d\u202e")
OVERRIDES = frozenset("\u202d\u202e")
POP_EMBEDDING = "\u202c"

_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
_LINE_ENDS = re.compile("(\r\n|[\n\r\x1c-\x1e\x85\u2029])")  # each one ends every isolate (UAX #9, class B)
_PHONE_LIKE = re.compile(r"\s*\+?[\d\s().\-\u2011]+\s*")
_ENOUGH_DIGITS = 5


def isolated(text: str) -> str:
    """Wrap a piece of text so that it keeps its own order inside any line.

    A phone number also gets no-break spaces, because an isolated number can still be split over two lines. Every
    other character stays: stray direction marks are matched by further isolates instead of being taken out.
    """
    return f"{FSI}{contained(unbreakable(text))}{PDI}"


def without_isolates(text: str) -> str:
    """Take the isolates out, for a screen that gives them a column or a format that has its own."""
    return text.translate(_ISOLATES)


def unbreakable(text: str) -> str:
    """Give a phone number no-break spaces; anything else comes back as it is."""
    if sum(map(str.isdigit, text)) < _ENOUGH_DIGITS or not _PHONE_LIKE.fullmatch(text):
        return text
    return text.replace(" ", NO_BREAK_SPACE)


def contained(text: str) -> str:
    """Add isolates until the text can sit between one FSI and one PDI and reach no further than they do."""
    parts = _LINE_ENDS.split(text)
    lines = [_balanced(line) for line in parts[::2]]
    joined = lines[0]
    for end, line in zip(parts[1::2], lines[1:], strict=True):
        joined += f"{PDI}{end}{FSI}{line}"
    return joined


def _balanced(line: str) -> str:
    depth = stray = 0
    for character in line:
        if character in OPENERS:
            depth += 1
        elif character == PDI and depth:
            depth -= 1
        elif character == PDI:
            stray += 1
    return FSI * stray + line + PDI * depth
