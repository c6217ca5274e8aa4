"""Which entries of a record were a mistake, as was said later: they are evidence of nothing."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from interview.engine.events import acting, mistaken, planning, prepared, reaching, referring, reviewing
from interview.engine.events import understanding as topics
from interview.engine.reviewed import NEED, RISK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interview.engine.events import AnyEvent, Entry


def by_mistake(entries: Iterable[Entry]) -> frozenset[int]:
    """By their numbers. What was put back counts, and so does what was recorded anew."""
    back: set[int] = set()
    of: dict[str, list[int]] = {}
    out: dict[str, list[list[int]]] = {}
    needs: dict[str, str] = {}
    for entry in entries:
        match entry.event:
            case prepared.TakenBack(item=item):
                back.add(item)
            case prepared.ImportTakenBack(items=items):
                back.update(items)
            case mistaken.RecordedByMistake(about=about):
                out.setdefault(about, []).append(of.pop(about, []))
            case mistaken.PutBackAgain(about=about):
                of[about] = [*(out[about].pop() if out.get(about) else ()), *of.get(about, ())]
            case event:
                if (of_it := _about(event, needs)) is not None:
                    of.setdefault(of_it, []).append(entry.seq)
    return frozenset(chain(back, *chain(*out.values())))


def _about(event: AnyEvent, needs: dict[str, str]) -> str | None:
    """The need or risk that an event is of. ``needs`` are those of the actions so far."""
    match event:
        case acting.ActionTaken(action=action, need=need):
            needs[action] = need
            return f"{NEED}{need}"
        case acting.ActionClosed(action=action) if action in needs:
            return f"{NEED}{needs[action]}"
        case (
            planning.NeedRecorded(need=need)
            | reaching.ServiceNotFound(need=need)
            | referring.OwnPartNoted(need=need)
            | referring.NeedWaits(need=need)
        ):
            return f"{NEED}{need}"
        case planning.RiskRecorded(risk=risk) | planning.RiskHeldBack(risk=risk):
            return f"{RISK}{risk}"
        case (
            topics.TopicExplained(topic=about)
            | topics.UnderstandingChecked(topic=about)
            | topics.TopicLeft(topic=about)
            | reviewing.PartReviewed(about=about)
        ) if about.startswith((NEED, RISK)):
            return about
        case _:
            return None
