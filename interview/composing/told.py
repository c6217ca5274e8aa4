"""Between two sessions: meetings and what was said of the person there, and duties of which nobody noted whom they told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.composing.reached import reached_seen
from interview.engine.considered import Meant, meant_to_tell
from interview.engine.seen import Named, PanelLine
from interview.engine.shared import OTHER
from interview.engine.terms import LegalBasis
from interview.engine.words import Words
from interview.plan.recipients import recipients

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.considered import Decided
    from interview.engine.reached import Meeting
    from interview.engine.reached_seen import YesOf


class MeetingNow(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting: its day and how much is noted, who was there, and how each yes stands now."""

    number: int
    head: str
    agreed: Words | None
    there: tuple[Words, ...]
    who: tuple[str, ...]
    """The ids of the agencies whose names ``there`` has, in the same order."""

    yeses: tuple[PanelLine, ...]
    open: bool
    """Nobody noted what was said of the person there, nor that nothing was."""


class WhomNow(msgspec.Struct, frozen=True, kw_only=True):
    """A duty that is done by telling somebody: whom the rule names first, and what is typically named as the basis."""

    duty: str
    label: str
    whom: tuple[Named, ...]
    first: str | None
    basis: LegalBasis | None
    day: str | None
    meant: Meant
    """What was noted of whom and on what basis while it was still to be done."""


def meetings_now(case: Case, label: Callable[..., str]) -> tuple[MeetingNow, ...]:
    """Every meeting, the last that was noted first."""
    names = {one.partner: one.name for one in case.reached_out.partners.values()}
    yeses = {one.partner: one for one in reached_seen(case).yeses}
    return tuple(
        MeetingNow(
            number=held.number,
            head=_head(held, label),
            agreed=held.agreed,
            there=tuple(names[one] for one in held.who),
            who=held.who,
            yeses=tuple(_yeses(held, names, yeses, label)),
            open=not held.shares and not held.nothing_said,
        )
        for held in reversed(case.reached_out.meetings.values())
    )


def _head(held: Meeting, label: Callable[..., str]) -> str:
    said = "screen-said-there-nothing" if held.nothing_said else "meeting-told-unnoted"
    noted = label("meeting-told-noted", count=len(held.shares)) if held.shares else label(said)
    actions = label("screen-meeting-actions", count=len(held.lines) + len(held.promises))
    return " · ".join(filter(None, (label("screen-meeting"), held.on, actions, noted)))


def _yeses(
    held: Meeting, names: dict[str, Words], yeses: dict[str, YesOf], label: Callable[..., str]
) -> Iterator[PanelLine]:
    for one in held.who:
        yield PanelLine(label=None, words=names[one], quiet=_stands(yeses[one], label))
    if held.others is not None:
        yield PanelLine(label=label("plan-others-there"), words=None, quiet=label("yes-doubt-no-question"))


def _stands(one: YesOf, label: Callable[..., str]) -> str:
    if one.doubt is not None:
        return label(f"yes-doubt-{one.doubt.replace('_', '-')}")
    if not one.what:
        return label("screen-yes-covers-all")
    return label("screen-yes-covers", what=", ".join(label(f"shared-{what}") for what in one.what))


def said_under(case: Case, flow: Flow, label: Callable[..., str]) -> tuple[Named, ...]:
    """The duties under which something may have been said at a meeting: done, and done by telling somebody."""
    done = {one.duty for one in case.decided.values() if one.decision == "done"}
    return tuple(
        Named(id=rule.id, label=label(rule.text)) for rule in flow.duty if rule.tells and rule.id in done
    )


def whom_now(case: Case, flow: Flow, decided: Decided, label: Callable[..., str]) -> WhomNow:
    """Whom the worker may have told under a duty. Raises LookupError for a rule that is not there any more."""
    rule = next((one for one in flow.duty if one.id == decided.duty), None)
    if rule is None:
        raise LookupError(decided.duty)
    here, meant = recipients(case, flow), meant_to_tell(decided)
    first = [one for one in rule.tells if one in here] or list(rule.tells)
    whom = (*first, *(one for one in here if one not in rule.tells), OTHER)
    return WhomNow(
        duty=rule.id,
        label=label(rule.text),
        whom=tuple(Named(id=one, label=label(f"recipient-{one}")) for one in whom),
        first=first[0] if len(first) == 1 else None,
        basis=meant.basis or rule.basis,
        day=decided.day,
        meant=meant,
    )
