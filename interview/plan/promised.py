"""What was promised: what the worker said they would do, and how and when to be in touch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from interview.engine.terms import ContactResult, ContactSafe, ContactWay, Precision, PromiseCame, ToldOfIt
from interview.engine.words import Words
from interview.plan.classes import of, time_of
from interview.plan.heard import when
from interview.plan.line_parts import PlanPart
from interview.plan.parts import ContactAnswer
from interview.plan.statements import moment

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.promised import Promise
    from interview.plan.heard import Heard


class PromiseCameTo(PlanPart, frozen=True, kw_only=True):
    """What became of a promise, as it was noted: of several the last holds."""

    came: Annotated[PromiseCame, of("plan", "Whether it was kept.")]
    on: Annotated[str | None, of("plan", "The day, as it was typed.")]
    why: Annotated[Words | None, of("observation", "Why, in the worker's words.")]
    told: Annotated[ToldOfIt, of("plan", "Whether the person was told what became of it.")]
    noted_at: Annotated[str, time_of("audit", "When that was noted (UTC).")]
    worker: Annotated[str, of("audit", "The code of the worker who noted it.")]


class PromiseMade(PlanPart, frozen=True, kw_only=True):
    """Something the worker said they would do."""

    words: Annotated[Words, of("plan", "What.")]
    by: Annotated[str | None, of("plan", "By when.")]
    worker: Annotated[str | None, of("audit", "The code of the worker who made it; null if not known.")]
    said_at: Annotated[
        str | None, time_of("plan", "When that was said (UTC); null if not known or not said.")
    ]
    said_at_precision: Annotated[
        Precision | None, of("plan", "How well that time is known; null if nothing was said.")
    ]
    session: Annotated[int | None, of("plan", "In which session; null if nothing was said.")]
    came_to: tuple[PromiseCameTo, ...]


class NextContact(PlanPart, frozen=True, kw_only=True):
    """When and how to be in touch next."""

    on: Annotated[str | None, of("identity", "When.")]
    how: Annotated[Words, of("identity", "How, in the way the person said is safe.")]
    not_safe: Annotated[tuple[ContactWay, ...], of("identity", "Ways that they said are not safe.")]
    said_at: Annotated[
        str | None, time_of("identity", "When that was said (UTC); null if not known or not said.")
    ]
    said_at_precision: Annotated[
        Precision | None, of("identity", "How well that time is known; null if nothing was said.")
    ]
    session: Annotated[int | None, of("identity", "In which session; null if nothing was said.")]


class ContactTried(PlanPart, frozen=True, kw_only=True):
    """An attempt to be in touch, and what came of it."""

    way: Annotated[ContactWay, of("identity", "How it was tried.")]
    result: Annotated[ContactResult, of("identity", "What came of it.")]
    safe: Annotated[ContactSafe, of("identity", "Whether it was safe for the person, as far as is known.")]
    on: Annotated[str | None, of("identity", "The day, as it was typed.")]
    noted_at: Annotated[str, time_of("audit", "When it was noted (UTC).")]
    worker: Annotated[str, of("audit", "The code of the worker who tried.")]
    note: Annotated[Words | None, of("observation", "What the worker noticed.")]
    agreed: Annotated[Words | None, of("identity", "What was agreed with the person then.")]
    although: Annotated[Words | None, of("opinion", "Why a way was taken that was known as not safe.")]


class Contact(PlanPart, frozen=True, kw_only=True):
    """How the person can be reached safely. The next contact is the last one agreed; earlier ones stand before it."""

    safe: tuple[ContactAnswer, ...]
    agreed: tuple[NextContact, ...]
    tried: tuple[ContactTried, ...]


def came_to(made: Promise) -> tuple[PromiseCameTo, ...]:
    """What became of a promise, in the order in which it was noted; nothing while nothing was."""
    return tuple(
        PromiseCameTo(
            came=one.came,
            on=one.on,
            why=one.why,
            told=one.told,
            noted_at=moment(one.at),
            worker=one.worker,
        )
        for one in made.noted
    )


def agreed_contacts(case: Case, heard: Heard) -> tuple[NextContact, ...]:
    """Each next contact that was agreed, in its order: the last one holds."""
    return tuple(
        NextContact(on=one.on, how=one.how, not_safe=one.not_safe, **when(heard.contacts.get(one.number)))
        for one in case.contacts.values()
    )


def tried(case: Case) -> tuple[ContactTried, ...]:
    """Each time the worker tried to be in touch, in its order."""
    return tuple(
        ContactTried(
            way=one.way,
            result=one.result,
            safe=one.safe,
            on=one.on,
            noted_at=moment(one.at),
            worker=one.worker,
            note=one.note,
            agreed=one.agreed,
            although=one.although,
        )
        for one in case.tried.values()
    )
