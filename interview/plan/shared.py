"""What was shared with others, and what was written out to be given to them, as it stands in a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from interview.engine.purposes import SERVICE, SHARE, referral_of
from interview.engine.shared import Doubt
from interview.engine.terms import LegalBasis
from interview.engine.words import Words
from interview.engine.written_for import Document
from interview.plan.classes import of, time_of
from interview.plan.line_parts import PlanPart
from interview.plan.statements import moment, noted

if TYPE_CHECKING:
    from interview.engine.case import Case


class NotCovered(PlanPart, frozen=True, kw_only=True):
    """Somebody whom the yes did not cover when it was noted. Advice: it was told, and stays in the record."""

    whom: Annotated[str, of("duty", "The id of an agency or a recipient; others for whoever else was there.")]
    doubt: Annotated[Doubt, of("duty", "Why the yes did not cover it.")]


class ShareMade(PlanPart, frozen=True, kw_only=True):
    """What the worker shared, with whom, and on what basis."""

    share: Annotated[int, of("structure", "Its number in the record.")]
    recipient: Annotated[str, of("duty", "With whom.")]
    basis: Annotated[LegalBasis, of("duty", "What allowed it.")]
    scope: Annotated[tuple[str, ...], of("duty", "What was shared.")]
    told: Annotated[bool, of("duty", "Whether the person was told.")]
    still_to_tell: Annotated[bool, of("duty", "Whether the person is to be told yet.")]
    why_not_told: Annotated[Words | None, of("duty", "Why the person was not told.")]
    told_on: Annotated[
        str | None, of("duty", "The day on which the person was told later; null if none was typed.")
    ]
    told_on_noted_at: Annotated[
        str | None, time_of("duty", "When that was noted (UTC), since it may be a word; null if not known.")
    ]
    told_how: Annotated[Words | None, of("duty", "How the person was told later.")]
    reason: Annotated[Words | None, of("duty", "Why, where there was no yes.")]
    duty: Annotated[str | None, of("duty", "The id of the rule that it was done under; null if none.")]
    meeting: Annotated[
        int | None, of("structure", "The number of the meeting it was said at; null if at none.")
    ]
    partners: Annotated[tuple[str, ...], of("structure", "The ids of the agencies that heard it there.")]
    others: Annotated[bool, of("partner", "Whether somebody heard it there who is no such agency.")]
    whom: Annotated[Words | None, of("duty", "Whom there: a role or a desk.")]
    said: Annotated[Words | None, of("duty", "What was told, in the worker's words.")]
    on: Annotated[str | None, of("duty", "The day, as it was typed; null if none was.")]
    on_noted_at: Annotated[
        str | None, time_of("duty", "When that was noted (UTC), since it may be a word; null if not known.")
    ]
    basis_named: Annotated[Words | None, of("duty", "The legal basis, in the worker's words.")]
    doubts: tuple[NotCovered, ...]


class PartsWritten(PlanPart, frozen=True, kw_only=True):
    """What was written out for one recipient. The program sends nothing: what was shared stands apart."""

    document: Annotated[
        Document, of("duty", "Parts of the plan, a concern, the notice without a name, or the worksheet.")
    ]
    recipient: Annotated[str, of("duty", "For whom.")]
    referral: Annotated[int | None, of("structure", "The referral that it was for; null if it was for none.")]
    purpose: Annotated[str | None, of("consent", "The id of the purpose of the yes.")]
    what: Annotated[tuple[str, ...], of("duty", "What was written out.")]
    yes: Annotated[
        int | None,
        of("structure", "The entry of the record in which the person said yes to it; null if none did."),
    ]
    rests_on: Annotated[tuple[int, ...], of("structure", "The entries that it rests on without such a yes.")]
    written_at: Annotated[str, time_of("audit", "When it was written out (UTC).")]
    worker: Annotated[str, of("audit", "The code of the worker who did.")]


def shares(case: Case) -> tuple[ShareMade, ...]:
    """All that was shared, in its order."""
    return tuple(
        ShareMade(
            share=share.number,
            recipient=share.recipient,
            basis=share.basis,
            scope=share.scope,
            told=share.told,
            still_to_tell=share.still_to_tell,
            why_not_told=share.why_not_told,
            told_on=share.told_on,
            told_on_noted_at=noted(share.told_on_noted_at),
            told_how=share.told_how,
            reason=share.reason,
            duty=share.duty,
            meeting=share.meeting,
            partners=share.partners,
            others=share.others,
            whom=share.whom,
            said=share.said,
            on=share.on,
            on_noted_at=noted(share.on_noted_at),
            basis_named=share.basis_named,
            doubts=tuple(NotCovered(whom=one.whom, doubt=one.doubt) for one in share.doubts),
        )
        for share in case.shares.values()
    )


def written_for(case: Case) -> tuple[PartsWritten, ...]:
    """All that was written out for others, in its order."""
    return tuple(
        PartsWritten(
            document=one.document,
            recipient=one.recipient if referral is None else SERVICE,
            referral=referral,
            purpose=one.purpose,
            what=one.what,
            yes=one.yes,
            rests_on=one.rests_on,
            written_at=moment(one.at),
            worker=one.worker,
        )
        for one in case.written_for.values()
        for referral in (referral_of(f"{SHARE}{one.recipient}"),)
    )
