"""Which words of a record are in the worker's own voice. What is not named here is nobody's to be judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import (
    account,
    advising,
    considering,
    contacting,
    fitting,
    handing,
    mistaken,
    planning,
    prepared,
    reaching,
    recording,
    referring,
    resting,
    reviewing,
    telling_later,
    told,
)
from interview.engine.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from interview.engine.case import Case
    from interview.engine.events import AnyEvent

WRITTEN: Mapping[type[AnyEvent], tuple[str, ...]] = {
    told.NoteRecorded: ("words",),
    reaching.PromiseMade: ("words",),
    reaching.ShareRecorded: ("reason",),
    planning.NeedRecorded: ("summary", "evidence", "decision"),
    planning.RiskRecorded: (
        *("summary", "signs", "steps", "call", "why"),
        *("likelihood", "severity", "unknown", "choice", "who_told"),
    ),
    planning.RiskHeldBack: ("reason",),
    mistaken.RecordedByMistake: ("reason",),
    planning.LineProposed: ("what", "fallback", "known_by"),
    planning.LineChanged: ("what", "fallback", "known_by"),
    prepared.SourceChecked: ("reason",),
    prepared.PriorActionRecorded: ("did", "result"),
    prepared.DocumentReviewed: ("kind",),
    contacting.ContactTried: ("note", "agreed", "although"),
    reviewing.PartReviewed: ("note",),
    considering.CircumstanceNoted: ("note", "assessed_by", "decision", "referred_by", "supported_by"),
    considering.DutyDecided: ("why", "what", "why_not_told"),
    advising.AdviceAsked: ("question",),
    advising.AdviceGiven: ("answer",),
    telling_later.ToldOfShare: ("how", "why"),
    referring.ReferralMade: ("why",),
    referring.ReferralWishSaid: ("why",),
    account.AccountPutFirst: ("reason",),
    resting.SignNoted: ("words",),
    handing.AccountRead: ("reason",),
    fitting.FoundNotToFit: ("reason",),
    recording.LegalHoldSet: ("reason",),
    recording.LegalHoldLifted: ("reason",),
}
"""By event, the fields that a worker wrote. An agency's name, a place or a day judges nobody and is not among them."""


def written(event: AnyEvent, case: Case) -> Iterator[tuple[str, Words]]:
    """What a worker wrote in an event, by the name of its field; ``case`` is as it was before, or after.

    Lines of the safety plan are in the person's own words, and so not among them.
    """
    if _of_safety_plan(event, case):
        return
    for name in WRITTEN.get(type(event), ()):
        words = getattr(event, name)
        if isinstance(words, Words):
            yield name, words


def _of_safety_plan(event: AnyEvent, case: Case) -> bool:
    if isinstance(event, planning.LineProposed):
        return event.section == "safety"
    if isinstance(event, planning.LineChanged):
        line = case.lines.get(event.line)
        return line is not None and line.section == "safety"
    return False
