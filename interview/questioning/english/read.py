"""One sentence of a turn as far as the check has read it. English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    from interview.questioning.content import Content
    from interview.questioning.forms import Asked
    from interview.questioning.reading import Sentence


@dataclass(frozen=True, slots=True)
class Read:
    """One sentence as far as it was read: its form, what it holds, who is said to have said it, whether it is exempt."""

    sentence: Sentence
    form: Asked
    low: str
    content: Content
    told: re.Match[str] | None
    free: bool

    @property
    def end(self) -> int:
        """Where it ends, without its sign."""
        return self.sentence.end - len(self.sentence.sign)
