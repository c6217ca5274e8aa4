"""Looking at the setting again, as after a break."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.base import Act
from interview.engine.events import setting
from interview.engine.setting import HereNow, StillPrivate
from interview.engine.stage import Refused
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class CheckSetting(Act, tag="check-setting", frozen=True, kw_only=True):
    """Whether it is still private, and who is here now. It is passed over by not being done."""

    private: StillPrivate
    here: HereNow
    note: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        note = self.note if self.note is not None and self.note.text.strip() else None
        if stage.case.written_up:
            raise Refused(
                "This session is written up afterwards. Note what you remember of the setting instead."
            )
        after = stage.case.setting_due
        return (setting.SettingChecked(private=self.private, here=self.here, after=after, note=note),)
