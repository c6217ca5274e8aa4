"""Where a person is safe stands in a field of its own. Whether a text gives away what is there, or what a place is called."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from interview.engine.addresses import addresses_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.engine.case import Case

PLACE_OF_SAFETY = "place-of-safety"
"""The kind of service whose very name may say where somebody is."""

MEAN_NO_PLACE = 6
"""Letters and digits of a part of an address, below which it may be anybody's."""

_SHORTEST = 5
"""The same for a postcode, or a house in a street."""

_APART = re.compile(r"[,;\n]")


def telling(case: Case) -> frozenset[str]:
    """What gives away a place of safety of this case, as ``squeezed``: each address, and each part that tells of it.

    A place that was left is guarded as before: others may be safe there.
    """
    places = case.reached_out.places.values()
    return frozenset(part for one in places if not one.address.erased for part in _telling(one.address.text))


def gives_away(texts: Iterable[str], parts: frozenset[str]) -> bool:
    """Whether one of these parts stands in one of the texts, however it is spaced or written."""
    return bool(parts) and any(part in one for one in map(squeezed, texts) for part in parts)


def _telling(address: str) -> Iterator[str]:
    for part in (address, *_APART.split(address)):
        plain = squeezed(part)
        if len(plain) >= MEAN_NO_PLACE and (part is address or any(one.isdigit() for one in plain)):
            yield plain
    yield from (plain for one in addresses_in(address) if len(plain := squeezed(one)) >= _SHORTEST)


def squeezed(text: str) -> str:
    """Letters and digits alone."""
    return "".join(one for one in unicodedata.normalize("NFKC", text).casefold() if one.isalnum())
