"""What a flow, or a step of it, decides alone is found once. Both are read-only: what was found of them never changes."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.terms import Part

    Of = TypeVar("Of", bound=Part)
    Found = TypeVar("Found")


def found_once(find: Callable[[Of], Found]) -> Callable[[Of], Found]:
    """Find it when a flow is first asked about, and let go of it with the flow.

    Only for what nothing else decides: no case, no day, and nobody's words.
    """
    name = f"{find.__module__}.{find.__qualname__}"

    @functools.wraps(find)
    def found(of: Of) -> Found:
        kept: dict[str, Found] = vars(of)
        if name not in kept:
            kept[name] = find(of)
        return kept[name]

    return found
