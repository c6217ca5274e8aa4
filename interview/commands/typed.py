"""What stands typed in an event, for whoever reads a record as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from interview.engine.events import keeping_safe, referring, session, writing_for
from interview.engine.events.keeping_safe import APART
from interview.engine.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.events import AnyEvent

_TYPED = frozenset(
    {"recipient", "on", "by", "dated", "code", "language", "interpreter", "dialect", "spoke", "day"}
)
"""Fields of plain text that somebody typed freely."""


def typed(event: AnyEvent) -> Iterator[tuple[str, str | None]]:
    """What somebody typed, by the name of its field. None where it was erased. Where somebody is safe is never among it."""
    values: dict[str, Any] = {name: getattr(event, name) for name in event.__struct_fields__}
    apart = APART if isinstance(event, keeping_safe.PlaceNoted) else frozenset()
    for name, value in values.items():
        if name in apart:
            continue
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Words):
                yield name, None if one.erased else one.text
        if isinstance(value, str) and name in _TYPED and not _is_ours(event, name):
            yield name, value


def _is_ours(event: AnyEvent, name: str) -> bool:
    match event:
        case session.SessionStopped():
            return name == "by"
        case referring.ReferralMade() | writing_for.WrittenFor() | writing_for.DocumentWritten():
            return name == "recipient"
        case _:
            return False


def tag(event: AnyEvent) -> str:
    """The name that an event has in the record."""
    return str(event.__struct_config__.tag)
