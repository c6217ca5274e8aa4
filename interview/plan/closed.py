"""That a case was closed, why, and what was open then; and what the worker saw of the setting after a break."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from interview.engine.closing import LeftKind
from interview.engine.setting import Broke, HereNow, StillPrivate
from interview.engine.terms import ToldOfIt
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.statements import moment

if TYPE_CHECKING:
    from interview.engine.case import Case


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a plan. Every field is always there, so that a missing one is never taken for an empty one."""


class OpenAtClosing(_Part, frozen=True, kw_only=True):
    """How many things of one kind were open as the case was closed."""

    kind: Annotated[LeftKind, of("open-point", "What was open.")]
    times: Annotated[int, of("open-point", "How many.")]


class CaseClosing(_Part, frozen=True, kw_only=True):
    """One closing of the case. It is closed while the last one has no time at which it was opened again."""

    reason: Annotated[str, of("audit", "The reason, by its id.")]
    note: Annotated[Words | None, of("observation", "The worker's words on it.")]
    told: Annotated[
        ToldOfIt | None, of("audit", "Whether the person was told; null if there was nobody to tell.")
    ]
    told_how: Annotated[Words | None, of("observation", "How they were told, or why not.")]
    closed_at: Annotated[str, time_of("audit", "When (UTC).")]
    worker: Annotated[str, of("audit", "The code of the worker who closed it.")]
    open: tuple[OpenAtClosing, ...]
    reopened_at: Annotated[
        str | None, time_of("audit", "When it was opened again (UTC); null if it was not.")
    ]
    reopened_by: Annotated[str | None, of("audit", "The code of the worker who opened it again.")]
    why_reopened: Annotated[Words | None, of("observation", "Why, in the worker's words.")]


class SettingLookedAt(_Part, frozen=True, kw_only=True):
    """What the worker saw of the setting, after a break or in between."""

    session: Annotated[int, of("access", "In which session.")]
    at: Annotated[str, time_of("access", "When (UTC).")]
    after: Annotated[Broke | None, of("access", "What had ended just before; null for nothing.")]
    private: Annotated[StillPrivate, of("access", "Whether it was still private.")]
    here: Annotated[HereNow, of("access", "Whether the same people were there.")]
    note: Annotated[Words | None, of("observation", "What the worker noted.")]


def closings(case: Case) -> tuple[CaseClosing, ...]:
    """Each closing of the case, in order."""
    return tuple(
        CaseClosing(
            reason=one.reason,
            note=one.note,
            told=one.told,
            told_how=one.told_how,
            closed_at=moment(one.at),
            worker=one.worker,
            open=tuple(OpenAtClosing(kind=left.kind, times=left.times) for left in one.left),
            reopened_at=None if one.reopened_at is None else moment(one.reopened_at),
            reopened_by=one.reopened_by,
            why_reopened=one.why_reopened,
        )
        for one in case.closings
    )


def settings(case: Case) -> tuple[SettingLookedAt, ...]:
    """Each time the setting was looked at again, in order."""
    return tuple(
        SettingLookedAt(
            session=one.session,
            at=moment(one.at),
            after=one.after,
            private=one.private,
            here=one.here,
            note=one.note,
        )
        for one in case.settings.values()
    )
