"""The duties that came up, as the plan tells them: what each says, on what it rests, and what the worker decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from interview.engine.considered import to_note
from interview.engine.terms import LegalBasis, ToldOfIt
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.gap_of import gap
from interview.plan.law_past import past_since
from interview.plan.statements import moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.considered import Decided
    from interview.plan.duties import DutyDue
    from interview.plan.parts import Gap

Standing = Literal["undecided", "came_up_again", "done", "will_do", "not"]


class DutyConsidered(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A duty to consider, and the worker's decision. It is advice: what is open here is no failure of anybody."""

    duty: Annotated[str, of("duty", "The id of the rule.")]
    message: Annotated[
        str | None, of("duty", "The id of its wording; null where the rule is not there any more.")
    ]
    force: Annotated[
        str | None, of("duty", "How strong its source is; must_not and should_not are not to be done.")
    ]
    source: Annotated[str | None, of("duty", "Where the rule is from.")]
    checked_on: Annotated[str, of("duty", "The date of the rule, as it was decided on, or as it stands.")]
    past_since: Annotated[
        str | None,
        of("duty", "The day by which the rule was to be looked at again, where that is past; null else."),
    ]
    because: Annotated[tuple[str, ...], of("duty", "The facts that give reason for it.")]
    now: Annotated[bool, of("duty", "Whether there is reason for it still.")]
    from_session: Annotated[
        int | None,
        of("duty", "The earlier session it came up in, where nothing since is a reason for it; null else."),
    ]
    from_day: Annotated[str | None, time_of("duty", "When they sat together then (UTC); null with it.")]
    standing: Annotated[Standing, of("duty", "Undecided, come up again since, or as it was decided.")]
    decided_at: Annotated[str | None, time_of("audit", "When it was decided (UTC); null if it was not.")]
    decided_by: Annotated[str | None, of("audit", "The code of the worker who decided.")]
    day: Annotated[str | None, of("duty", "When it was done, or by when it will be, as it was typed.")]
    late: Annotated[bool, of("duty", "Whether it was to be done by a day that is past.")]
    why: Annotated[Words | None, of("duty", "The worker's reason.")]
    basis: Annotated[LegalBasis | None, of("duty", "The legal basis that the worker chose.")]
    basis_named: Annotated[Words | None, of("duty", "The legal basis, in the worker's words.")]
    what: Annotated[Words | None, of("duty", "What was told or done.")]
    whom: Annotated[Words | None, of("duty", "To whom.")]
    told: Annotated[ToldOfIt | None, of("duty", "Whether the person was told; null if that was not noted.")]
    why_not_told: Annotated[Words | None, of("duty", "Why the person was not told.")]
    shares: Annotated[
        tuple[int, ...], of("structure", "The numbers of what was told under it, among all that was shared.")
    ]
    nobody_told: Annotated[Words | None, of("duty", "Why nobody was told, though it is done.")]
    to_note: Annotated[bool, of("duty", "Whether it is done by telling somebody, and nobody noted whom.")]


def considered(case: Case, flow: Flow, due: Iterable[DutyDue], *, today: str) -> tuple[DutyConsidered, ...]:
    """Those that there is reason for now, the strongest first; then those decided earlier that have no reason now."""
    now = {one.duty: one for one in due}
    untold = {one.duty for one in to_note(case, flow)}
    rules = {duty.id: duty for duty in flow.duty}
    found = [
        _considered(
            one.duty,
            one.decided,
            text=one.text,
            force=one.force,
            source=one.source,
            to_note=one.duty in untold,
            review_by=one.review_by,
            due=one,
            today=today,
        )
        for one in now.values()
    ]
    for duty, decided in case.decided.items():
        if duty not in now:
            rule = rules.get(duty)
            found.append(
                _considered(
                    duty,
                    decided,
                    text=rule.text if rule is not None else None,
                    force=rule.force_for(case.organisation_kind) if rule is not None else None,
                    source=rule.source if rule is not None else None,
                    review_by=rule.review_by if rule is not None else None,
                    due=None,
                    to_note=duty in untold,
                    today=today,
                )
            )
    return tuple(found)


def undecided(due: Iterable[DutyDue], *, today: str | None = None) -> Iterator[Gap]:
    """A duty without a decision is open; so is one that came up again since, or that was to be done before ``today``."""
    for one in due:
        if one.open:
            yield gap("duty", one.duty, "open", message=one.text)
        elif today is not None and one.due(today) == "overdue":
            yield gap("duty-late", one.duty, "open", message=one.text)


def whom_to_note(case: Case, flow: Flow) -> Iterator[Gap]:
    """Duties that are done by telling somebody, where nobody noted whom, nor why nobody was told."""
    rules = {duty.id: duty for duty in flow.duty}
    for one in to_note(case, flow):
        yield gap("duty-told", one.duty, "not_recorded", message=rules[one.duty].text)


def _considered(
    duty: str,
    decided: Decided | None,
    *,
    text: str | None,
    force: str | None,
    source: str | None,
    review_by: str | None,
    due: DutyDue | None,
    to_note: bool,
    today: str,
) -> DutyConsidered:
    if decided is None:
        standing: Standing = "undecided"
    else:
        standing = "came_up_again" if due is not None and due.again else decided.decision
    facts = due.because if due is not None else decided.facts if decided is not None else ()
    dated = due.checked_on if due is not None else decided.checked_on if decided is not None else ""
    earlier = due.earlier if due is not None else None
    return DutyConsidered(
        duty=duty,
        message=text,
        force=force,
        source=source,
        checked_on=dated,
        past_since=past_since(review_by, today=today),
        because=facts,
        now=due is not None and due.now,
        late=due is not None and due.due(today) == "overdue",
        from_session=earlier.session if earlier is not None else None,
        from_day=moment(earlier.at) if earlier is not None else None,
        standing=standing,
        decided_at=moment(decided.at) if decided is not None else None,
        decided_by=decided.worker if decided is not None else None,
        day=decided.day if decided is not None else None,
        why=decided.why if decided is not None else None,
        basis=decided.basis if decided is not None else None,
        basis_named=decided.basis_named if decided is not None else None,
        what=decided.what if decided is not None else None,
        whom=decided.whom if decided is not None else None,
        told=decided.told if decided is not None else None,
        why_not_told=decided.why_not_told if decided is not None else None,
        shares=decided.shares if decided is not None else (),
        nobody_told=decided.nobody_told if decided is not None else None,
        to_note=to_note,
    )
