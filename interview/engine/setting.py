"""Whether it is still private, and who is here, after something broke in: asked again in one quick page, or passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case

Broke = Literal["pause", "interrupt"]
StillPrivate = Literal["yes", "no", "not_known"]
HereNow = Literal["as_before", "somebody_came", "somebody_left", "not_known"]

SHORTEST = 60_000
"""Milliseconds. What was shorter is no break: a sip of water, or a slip of the hand."""


class SettingAgain(msgspec.Struct, frozen=True, kw_only=True):
    """What the worker noted of the setting, after a break or without one."""

    number: int
    at: int
    session: int
    after: Broke | None
    private: StillPrivate
    here: HereNow
    note: Words | None


def break_over(case: Case, broke: Broke, *, since: int | None, at: int) -> None:
    """Note that a break ended at ``at``: the setting is to be looked at again, if it was one."""
    if since is not None and at - since >= SHORTEST:
        case.setting_due = broke


def asked_again(case: Case) -> Broke | None:
    """After what the setting is to be looked at again now; nothing while resting, and where a session is written up."""
    at = case.position
    resting = at is None or at.paused or at.held
    return None if resting or case.sitting is None or case.written_up else case.setting_due
