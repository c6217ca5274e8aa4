"""How to be in touch with somebody between two sessions: the safe way first, what was tried, and what was agreed if they do not answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.contacted import SEVERAL, Tried, Unsafe, missed_in_a_row, unsafe_ways
from interview.engine.seen import PanelLine
from interview.engine.terms import ContactWay
from interview.plan.for_recipient import ways_to_reach

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flows.model import Flow
    from interview.engine.case import Case

SHOWN = 5
"""Attempts that are shown, the last first. All of them are in the record and in the plan."""


class ContactNow(msgspec.Struct, frozen=True, kw_only=True):
    """``safe`` is empty where no way was agreed or named: then nobody should be called before that is known."""

    safe: tuple[PanelLine, ...]
    unsafe: tuple[tuple[ContactWay, Unsafe], ...]
    tried: tuple[Tried, ...]
    missed: int
    """Attempts in a row in which nobody spoke with the person."""

    several: bool
    """So many that what was agreed for that is to be looked at."""

    if_missed: tuple[PanelLine, ...]
    """What was agreed for the case that they do not answer; empty where nothing was."""


def contact_now(case: Case, flow: Flow, label: Callable[..., str]) -> ContactNow:
    """How things stand in a case. What they said of it is shown to whoever opens the case: it keeps them safe."""
    tried = sorted(case.tried.values(), key=lambda one: one.number)
    missed = missed_in_a_row(tried, since=case.sat_from)
    return ContactNow(
        safe=(*_agreed(case, label), *_said(case, flow, label)),
        unsafe=tuple(unsafe_ways(case.contacts.values(), tried).items()),
        tried=tuple(reversed(tried[-SHOWN:])),
        missed=len(missed),
        several=len(missed) >= SEVERAL,
        if_missed=tuple(_if_missed(case, label)),
    )


def _agreed(case: Case, label: Callable[..., str]) -> Iterator[PanelLine]:
    """The way that was agreed last."""
    last = max(case.contacts, default=None)
    if last is not None and not case.contacts[last].how.erased:
        yield PanelLine(
            label=label("screen-contact-agreed"), words=case.contacts[last].how, quiet=case.contacts[last].on
        )


def _said(case: Case, flow: Flow, label: Callable[..., str]) -> Iterator[PanelLine]:
    """What they answered when they were asked how to be reached, in its own words."""
    ways = ways_to_reach(flow)
    seen: set[int] = set()
    for step in (*flow.step, *flow.elsewhere):
        for question in step.questions:
            answer = case.answers.get(question.id) if question.id in ways else None
            for number in answer.statements if answer is not None else ():
                words = case.statements[number].latest
                if number not in seen and not words.erased:
                    seen.add(number)
                    yield PanelLine(label=label(question.text), words=words)


def _if_missed(case: Case, label: Callable[..., str]) -> Iterator[PanelLine]:
    agreed = case.reached_out.missed
    if agreed is None:
        return
    for name, words in (
        ("", agreed.after),
        ("-whom", agreed.whom),
        ("-say", agreed.say),
        ("-never", agreed.never),
    ):
        if words is not None and not words.erased:
            yield PanelLine(label=label(f"plan-field-missed{name}"), words=words)
