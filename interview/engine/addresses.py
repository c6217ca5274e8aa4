"""Whether a text says where a place is. For a safe house that is never written down, not even in an encrypted directory.

It rather finds too much: whoever wrote "by the road" of a refuge can word it otherwise, and whoever wrote the address
should not have.
"""

from __future__ import annotations

import re
import unicodedata

_POSTCODE = re.compile(r"\b[a-z]{1,2}[0-9][a-z0-9]?[\s-]*[0-9][abd-hjlnp-uw-z]{2}\b")
_ROADS = (
    "street|str|road|rd|avenue|ave|lane|ln|crescent|cres|terrace|mews|close|drive|way|court|place|gardens|grove|square|hill|row|"
    "walk|parade|rise|view|park|green|wharf|quay|yard|house|mansions|buildings|heol|stryd|ffordd"
)
_BETWEEN = r"(?!(?:the|a|an|in|to|of|on|for|with|and|or|any|each|per|by|from|at)\b)[^\W\d]['’.\w-]*\s+"
_NUMBERED = re.compile(rf"\b\d{{1,5}}[a-z]?\b[\s,]+(?:{_BETWEEN}){{0,4}}(?:{_ROADS}|st)\b")
_UNIT = re.compile(r"\b(?:flat|apartment|apt|unit|room)\s+(?:no\.?\s*)?\d+[a-z]?\b")
_NAMED = re.compile(
    r"\b(?!(?:the|a|an|by|of|off|on|in|to|from|per|main|cross|each|every|same|this|that|any|no|own|their|your|our|busy|quiet|next)\b)"
    r"[^\W\d][\w'’-]+\s+(?:street|road|avenue|lane|crescent|terrace|mews)\b(?!\s+(?:homeless|sleep|work|outreach|safety))"
)
_WELSH = re.compile(r"\b(?:heol|stryd|ffordd)\s+[^\W\d]\w+")
_ON_A_MAP = re.compile(
    r"///\s*\w+\.\w+\.\w+|\b-?\d{1,2}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}|maps\.app|goo\.gl/maps|google\.[a-z.]+/maps"
)


def addresses_in(text: str) -> tuple[str, ...]:
    """The houses in a street, postcodes and points on a map that stand in a text, in no particular writing."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return tuple(
        found.group() for look in (_POSTCODE, _NUMBERED, _ON_A_MAP) for found in look.finditer(plain)
    )


def says_where(text: str, *, name: bool = False) -> bool:
    """Whether an address, a postcode or a point on a map stands in it. A ``name`` may be like that of a street."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    looks = (_POSTCODE, _NUMBERED, _UNIT, _ON_A_MAP) + (() if name else (_NAMED, _WELSH))
    return any(look.search(plain) for look in looks)
