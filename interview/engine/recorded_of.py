"""Which need or risk an entry of a record is of: what was recorded of it, told, done about it and said to be a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from interview.engine.events import acting, mistaken, planning, reaching, referring, reviewing, understanding
from interview.engine.reviewed import NEED, RISK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interview.engine.events import AnyEvent, Entry


def each_of(entries: Iterable[Entry]) -> Iterator[tuple[Entry, str | None]]:
    """Every entry with what it is of, ``need:<id>`` or ``risk:<id>``. Lines, offers and statements stand by themselves."""
    needs: dict[str, str] = {}
    for entry in entries:
        yield entry, _about(entry.event, needs)


class Recorded(NamedTuple):
    """All that was recorded of one need or risk; ``out``: it was a mistake, and what came later is not among it."""

    about: str | None = None
    entries: tuple[int, ...] = ()
    out: bool = False


def recorded_with(entries: Iterable[Entry], number: int) -> Recorded:
    """What was recorded together with the entry of this number; nothing where it is of no need and no risk."""
    known = list(each_of(entries))
    about = next((of for entry, of in known if entry.seq == number), None)
    if about is None:
        return Recorded()
    out: list[list[int]] = []
    now: list[int] = []
    for entry, of in known:
        if of != about:
            continue
        now.append(entry.seq)
        if isinstance(entry.event, mistaken.RecordedByMistake):
            out.append(now)
            now = []
        elif isinstance(entry.event, mistaken.PutBackAgain) and out:
            now = [*out.pop(), *now]
    gone = next((one for one in out if number in one), None)
    return Recorded(about, tuple(now if gone is None else gone), out=gone is not None)


def _about(event: AnyEvent, needs: dict[str, str]) -> str | None:
    """``needs`` are those of the actions so far."""
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
        case mistaken.RecordedByMistake(about=about) | mistaken.PutBackAgain(about=about):
            return about
        case (
            understanding.TopicExplained(topic=about)
            | understanding.UnderstandingChecked(topic=about)
            | understanding.TopicLeft(topic=about)
            | reviewing.PartReviewed(about=about)
        ) if about.startswith((NEED, RISK)):
            return about
        case _:
            return None
