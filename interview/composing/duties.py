"""Duties to consider as a screen is given them, in the worker's words: why, where from, how they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.composing.due import due_line
from interview.engine.acts.on_duty import DECIDED
from interview.engine.duty_seen import AssessedSeen, CircumstanceSeen, DutySeen, NrmSeen
from interview.engine.nrm import IN_NRM
from interview.engine.promised import date_of
from interview.engine.seen import Named
from interview.engine.terms import ASSESSED, Circumstance
from interview.plan.duties import duties, silent
from interview.plan.named_day import named_day

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from flows.law import Referral
    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.considered import Decided, Noted
    from interview.engine.seen import OrganisationSeen
    from interview.plan.duties import DutyDue


def duties_up(case: Case, flow: Flow, organisation: OrganisationSeen | None) -> tuple[DutyDue, ...]:
    """Those that there is reason to consider now, the strongest first; decided ones stay where they are."""
    return duties(
        case,
        flow,
        notifier=organisation.notifier if organisation is not None else None,
        first_responder=organisation.first_responder if organisation is not None else None,
    )


def duties_seen(due: Iterable[DutyDue], *, label: Callable[..., str], today: str) -> tuple[DutySeen, ...]:
    """The same as a screen is given them: what came up again first, then what is undecided, then what is decided."""
    seen = (
        DutySeen(
            duty=one.duty,
            label=label(one.text),
            reason=_reason(one, label, today),
            stands=" · ".join(_stands(one, label, today)),
            short=" · ".join(_short(one, label, today)),
            open=one.open,
            again=one.again,
            decided=one.decided,
            refers=one.refers if one.decided is not None and one.decided.decision in DECIDED else (),
            tells=tuple(Named(id=who, label=label(f"recipient-{who}")) for who in one.tells),
            basis=one.basis,
            to_note=one.to_note,
        )
        for one in due
    )
    return tuple(sorted(seen, key=lambda one: 3 - 2 * one.open - one.again - one.to_note))


def at_a_glance(case: Case, flow: Flow, due: Collection[DutyDue], label: Callable[..., str]) -> str:
    """How many are undecided, how many of them came up again, how many are decided, and what nothing points to."""
    undecided = sum(one.open for one in due)
    return label(
        "duties-glance",
        undecided=undecided,
        again=sum(one.again for one in due),
        decided=len(due) - undecided,
        silent=silent(case, flow, due),
    )


def circumstances_seen(case: Case, label: Callable[..., str]) -> tuple[CircumstanceSeen, ...]:
    """All that may be noted, in the order of the terms."""
    noted = {name: one for name, one in case.circumstances.items() if one.holds}
    return tuple(
        CircumstanceSeen(
            circumstance=one,
            label=label(f"duty-because-{one}"),
            noted=one in noted,
            note=noted[one].note if one in noted else None,
            assessed=_assessed(noted.get(one)) if one == ASSESSED else None,
            nrm=_in_nrm(noted.get(one)) if one == IN_NRM else None,
        )
        for one in get_args(Circumstance)
    )


def _assessed(noted: Noted | None) -> AssessedSeen:
    if noted is None:
        return AssessedSeen()
    return AssessedSeen(
        found=noted.found, by=noted.assessed_by, decision=noted.decision, on=noted.assessed_on
    )


def _in_nrm(noted: Noted | None) -> NrmSeen:
    if noted is None:
        return NrmSeen()
    return NrmSeen(
        stage=noted.stage,
        referred_by=noted.referred_by,
        referred_on=noted.referred_on,
        supported_by=noted.supported_by,
        as_child=noted.as_child,
    )


def source_of(one: DutyDue | Referral, label: Callable[..., str], today: str) -> Iterator[str]:
    """Where a rule is from, as of when; and that it is time to look again."""
    yield label("duty-source", source=one.source, date=one.checked_on)
    if one.review_by < today:
        yield label("source-stale-since", date=one.review_by)


def _reason(due: DutyDue, label: Callable[..., str], today: str) -> str:
    force = label(f"duty-force-{due.force.replace('_', '-')}")
    because = "; ".join(label(f"duty-because-{fact}") for fact in due.because)
    return " · ".join((force, because, *_earlier(due, label), *source_of(due, label, today)))


def _earlier(due: DutyDue, label: Callable[..., str]) -> Iterator[str]:
    if due.earlier is not None:
        day = named_day(label, date_of(due.earlier.at), noted=None)
        yield label("duty-from-session", session=due.earlier.session, day=day)


def _short(due: DutyDue, label: Callable[..., str], today: str) -> Iterator[str]:
    """The decision; that its day is here or past stands before it."""
    if due.decided is None:
        yield label("duty-undecided")
        return
    late = due_line(due.decided.day, label, today=today) if due.due(today) is not None else None
    whom = label("duty-whom-open") if due.to_note else None
    yield from (line for line in (late, whom, _decision(due.decided, label)) if line is not None)


def _decision(decided: Decided, label: Callable[..., str]) -> str:
    said = f"duty-decided-{decided.decision.replace('_', '-')}"
    return label(f"{said}-on", day=decided.day) if decided.day else label(said)


def _stands(due: DutyDue, label: Callable[..., str], today: str) -> Iterator[str]:
    decided = due.decided
    if decided is None:
        yield label("duty-undecided")
        return
    if due.again:
        yield label("duty-again")
    yield from _short(due, label, today)
    if decided.basis is not None:
        basis = label(f"legal-basis-{decided.basis.replace('_', '-')}")
        yield label("duty-on-basis", basis=basis)
    if decided.told is not None:
        yield label(f"duty-told-{decided.told.replace('_', '-')}")
    if decided.shares:
        yield label("duty-whom-noted", count=len(decided.shares))
    elif decided.nobody_told is not None:
        yield label("duty-nobody-told")
