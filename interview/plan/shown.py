"""What stood on the screen in the person's language, and which of it the interpreter checked in that sitting.

Of a session that was written up afterwards: what was marked as said as it stands, and nothing else.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, get_args

from interview.engine.events.moves import PromptSaid, PromptsShown, WordingChecked
from interview.plan.origin import WordingShown, WordingStanding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.events import Entry

UNCHECKED: tuple[WordingStanding, ...] = ("translated", "machine_draft", "stale", "not_recorded")
"""Standings that a check by the interpreter makes better."""

_STANDINGS: dict[str, WordingStanding] = {standing: standing for standing in get_args(WordingStanding)}


@dataclass(frozen=True, slots=True)
class _Text:
    session: str
    message: str
    locale: str
    state: str


@dataclass(slots=True)
class Screen:
    """Every text that was shown, by the entry that says so.

    A check counts for the whole sitting, also for what was on the screen before it: the text stands there first, and
    then the interpreter reads it.
    """

    shown: dict[int, tuple[_Text, ...]] = field(default_factory=dict)
    said: list[_Text] = field(default_factory=list)
    checked: set[tuple[str, str, str]] = field(default_factory=set)

    def take_in(self, entry: Entry) -> None:
        """Note one entry, if it shows or checks wording."""
        match entry.event:
            case PromptsShown(prompts=prompts):
                self.shown[entry.seq] = tuple(
                    _Text(entry.session, one.message, one.locale, one.state) for one in prompts
                )
            case PromptSaid(wording=one) if one is not None:
                self.said.append(_Text(entry.session, one.message, one.locale, one.state))
            case WordingChecked(message=message, locale=locale):
                self.checked.add((entry.session, message, locale))
            case _:
                pass

    def all(self) -> tuple[WordingShown, ...]:
        """All wording that was ever shown, or said as it stands."""
        return self._counted(chain(*self.shown.values(), self.said))

    def by(self, entry: int) -> tuple[WordingShown, ...]:
        """The wording that came onto the screen by what this entry tells, which is noted right after it."""
        return self._counted(self.shown.get(entry + 1, ()))

    def _counted(self, texts: Iterable[_Text]) -> tuple[WordingShown, ...]:
        distinct = dict.fromkeys((text.locale, self._standing(text), text.message) for text in texts)
        return tuple(
            WordingShown(locale=locale, standing=standing, texts=count)
            for (locale, standing), count in Counter((one[0], one[1]) for one in distinct).items()
        )

    def _standing(self, text: _Text) -> WordingStanding:
        standing = _STANDINGS.get(text.state, "not_recorded")
        if standing in UNCHECKED and (text.session, text.message, text.locale) in self.checked:
            return "checked_by_interpreter"
        return standing
