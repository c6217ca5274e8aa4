"""The setting, looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events.base import Event
from interview.engine.setting import Broke, HereNow, SettingAgain, StillPrivate
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class SettingChecked(Event, tag="setting-checked", frozen=True, kw_only=True):
    """Whether it is still private and who is here now, as the worker sees it; ``after`` a pause or an interrupt, or neither."""

    private: StillPrivate
    here: HereNow
    after: Broke | None = None
    note: Words | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.setting_due = None
        case.settings[entry.seq] = SettingAgain(
            number=entry.seq,
            at=entry.at,
            session=case.sessions,
            after=self.after,
            private=self.private,
            here=self.here,
            note=self.note,
        )
