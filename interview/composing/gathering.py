"""What a view says of what was gathered from others, worded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.days import day
from interview.engine.gathered_seen import (
    DocumentSeen,
    FactSeen,
    GatheredSeen,
    OriginSeen,
    TakenSeen,
    ToCheckSeen,
)
from interview.engine.taken import differing, used
from interview.engine.view import SourceSeen
from interview.organisation.durations import day_after
from interview.plan.named_day import named_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from flows.model import Step
    from interview.engine.case import Case
    from interview.engine.gathered import Document, Taken
    from interview.organisation.model import Profile

_DAYS_IN_WORDS, _MONTHS_IN_WORDS = 60, 24
"""Up to so many days an age is said in days, and up to so many months in months."""


def gathered_seen(
    case: Case, step: Step, label: Callable[..., str], *, today: date, profile: Profile | None
) -> GatheredSeen:
    """Documents with their age, what was taken from them and the like, and where it differs."""
    rests = used(case)

    def taken(one: Taken) -> TakenSeen:
        return TakenSeen(
            item=one,
            label=label(f"fact-{one.fact}") if one.fact else label(f"taken-{one.taken_as}"),
            origin=_origin(case, one, label),
            used=one.number in rests,
        )

    return GatheredSeen(
        documents=tuple(
            DocumentSeen(
                document=one,
                age=_age(one, label, today=today),
                check_again=too_old(one, today=today, profile=profile),
            )
            for one in case.documents.values()
        ),
        taken=tuple(map(taken, case.taken.values())),
        to_check=tuple(
            ToCheckSeen(label=label(f"fact-{fact}"), items=tuple(map(taken, found)))
            for fact, found in differing(case).items()
        ),
        facts=tuple(FactSeen(id=fact, label=label(f"fact-{fact}")) for fact in step.facts),
    )


def sources_seen(case: Case, step: Step, label: Callable[..., str]) -> tuple[SourceSeen, ...]:
    """The sources of a step, and whether they were asked."""
    return tuple(
        SourceSeen(
            source=source,
            label=label(f"source-{source}"),
            standing=case.sources.get(source),
            discloses=source in step.discloses,
        )
        for source in step.sources
    )


def _origin(case: Case, one: Taken, label: Callable[..., str]) -> OriginSeen:
    if one.source is not None:
        return OriginSeen(label=label(f"source-{one.source}"))
    document, action = case.documents.get(one.document or 0), case.prior_actions.get(one.action or 0)
    words = document.kind if document else action.organisation if action else None
    typed = document.dated if document else action.on if action else None
    return OriginSeen(words=words, on=named_day(label, typed, noted=None) if typed else None)


def _age(document: Document, label: Callable[..., str], *, today: date) -> str | None:
    dated = day(document.dated or "")
    if dated is None:
        return None
    days = (today - dated).days
    months = (today.year - dated.year) * 12 + today.month - dated.month - (today.day < dated.day)
    if days < _DAYS_IN_WORDS:
        return label("document-age-days", count=max(0, days))
    if months < _MONTHS_IN_WORDS:
        return label("document-age-months", count=months)
    return label("document-age-years", count=months // 12)


def too_old(document: Document, *, today: date, profile: Profile | None) -> bool:
    """Whether it is older than the organisation goes by. One without a date, or where nothing is said, is not."""
    limit = profile.document_review if profile is not None else None
    dated = day(document.dated or "")
    return limit is not None and dated is not None and day_after(dated, limit) < today.isoformat()
