"""The story of what was recorded by mistake: which need or risk, and never why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import mistaken
from interview.engine.reviewed import NEED

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.engine.events import AnyEvent


def told_of_mistakes(event: AnyEvent, *, number: Callable[[str, str], str]) -> str | None:
    """One sentence, or nothing for any other event."""
    match event:
        case mistaken.RecordedByMistake():
            return f"{_which(event.about, number)} was recorded by mistake, for a reason that is noted."
        case mistaken.PutBackAgain():
            return f"{_which(event.about, number)} was no mistake, and stands again."
        case _:
            return None


def _which(about: str, number: Callable[[str, str], str]) -> str:
    kind, _, name = about.partition(":")
    return f"Need {number(name, 'need-')}" if about.startswith(NEED) else f"Risk {number(name, f'{kind}-')}"
