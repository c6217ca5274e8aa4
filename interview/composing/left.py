"""What would stay open if a case were closed now, in the worker's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.seen import PanelLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.closing import LeftOpen
    from interview.engine.words import Words


def left_seen(
    left: Iterable[LeftOpen], *, case: Case, flow: Flow, label: Callable[..., str]
) -> Iterator[PanelLine]:
    """A line for each, but for promises, duties to do and what they are to be told: those stand in lists of their own, and are noted one by one."""
    for one in left:
        if one.kind in ("promise", "duty_to_do", "duty_told", "to_tell"):
            continue
        quiet = label(_duty(flow, one.about)) if one.kind.startswith("duty") else _recipient(one, case, label)
        kind = label(f"left-{one.kind.replace('_', '-')}", count=1)
        yield PanelLine(label=kind, words=_words(one, case), quiet=quiet)


def _duty(flow: Flow, duty: str) -> str:
    return next((one.text for one in flow.duty if one.id == duty), duty)


def _recipient(one: LeftOpen, case: Case, label: Callable[..., str]) -> str | None:
    """To whom a referral goes that rests on a duty: it has no offer, and so no words of its own."""
    on_duty = case.reached_out.referrals[int(one.about)].on_duty if one.kind == "referral" else None
    return None if on_duty is None else label(f"recipient-{on_duty.recipient}")


def _words(one: LeftOpen, case: Case) -> Words | None:
    match one.kind:
        case "urgent" | "need":
            return case.needs[one.about].summary
        case "action":
            return case.actions[one.about].what
        case "contact":
            return case.contacts[int(one.about)].how
        case "referral":
            referral = case.reached_out.referrals[int(one.about)]
            return None if referral.service is None else case.services[referral.service].name
        case "line" | "line_to_do":
            return case.lines[one.about].what
        case _:
            return None
