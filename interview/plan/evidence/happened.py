"""A record, entry by entry, with the step that each was done at. Nothing is folded: a part of a record reads as well."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from interview.engine.events.moves import InterruptBegan, InterruptEnded, SteppedBack, StepReached
from interview.engine.events.planning import NeedRecorded
from interview.engine.events.session import AgeBandChanged, CaseOpened, SessionOpened
from interview.engine.events.told import StatementRecorded
from interview.plan.evidence.by_mistake import by_mistake

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from flows.model import Flow, Step, Topic
    from interview.engine.events import Entry
    from interview.engine.terms import AgeBand


@dataclass(frozen=True, kw_only=True, slots=True)
class Happened:
    """One entry where it happened: the step, the topics and steps of its flow, the session's number, how old the person is."""

    entry: Entry
    step: Step | None
    flow: Flow | None
    topics: Mapping[str, Topic]
    session: int | None
    age_band: AgeBand | None
    last_of_its_need: bool = True
    """False where something was recorded of the same need later: how it stood before no longer counts."""

    need: NeedRecorded | None = None
    """The need that the event names, as it stood by then."""

    by_mistake: bool = False
    """It was taken back later: it is evidence of nothing."""

    @property
    def tag(self) -> str:
        return str(self.entry.event.__struct_config__.tag)

    def names(self, criterion: str) -> bool:
        """Whether it was done at a step, or with a topic, that names the criterion."""
        if self.step is not None and criterion in self.step.meets:
            return True
        topic = getattr(self.entry.event, "topic", None)
        known = self.topics.get(topic) if isinstance(topic, str) else None
        return known is not None and criterion in known.meets


@dataclass(slots=True)
class _Place:
    """Where the record stands. ``find`` gives a flow by its id, or None."""

    find: Callable[[str], Flow | None]
    flow: Flow | None = None
    step: str | None = None
    session: int = 0
    steps: Mapping[str, Step] = field(default_factory=dict)
    topics: Mapping[str, Topic] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    age_band: AgeBand | None = None
    needs: dict[str, NeedRecorded] = field(default_factory=dict)

    def of(self, entry: Entry) -> Happened:
        """The entry at the step where it was done: for a move, the one that was left."""
        at = entry.event.step if isinstance(entry.event, StatementRecorded) else self.step
        if isinstance(entry.event, NeedRecorded):
            self.needs[entry.event.need] = entry.event
        return Happened(
            entry=entry,
            step=self.steps.get(at or ""),
            flow=self.flow,
            topics=self.topics,
            session=self.numbers.get(entry.session),
            age_band=self.age_band,
            need=self.needs.get(getattr(entry.event, "need", None) or ""),
        )

    def follow(self, entry: Entry) -> None:
        match entry.event:
            case CaseOpened(age_band=age_band) | AgeBandChanged(age_band=age_band):
                self.age_band = age_band
            case SessionOpened(flow=flow, step=step):
                self._hold_to(self.find(flow))
                self.step = step
                self.session += 1
                self.numbers[entry.session] = self.session
            case StepReached(step=step) | SteppedBack(step=step) | InterruptBegan(step=step):
                self.step = step
            case InterruptEnded(step=step):
                self.step = step
            case _:
                pass

    def _hold_to(self, flow: Flow | None) -> None:
        self.flow = flow
        self.steps = {} if flow is None else {step.id: step for step in flow.step}
        self.topics = {} if flow is None else flow.topics()


def happenings(entries: Iterable[Entry], find: Callable[[str], Flow | None]) -> Iterator[Happened]:
    """Every entry of a record where it happened, in order."""
    entries = tuple(entries)
    last = {entry.event.need: entry.seq for entry in entries if isinstance(entry.event, NeedRecorded)}
    back = by_mistake(entries)
    for happened in _where(entries, _Place(find=find)):
        event, seq = happened.entry.event, happened.entry.seq
        if seq in back:
            yield replace(happened, by_mistake=True)
        elif isinstance(event, NeedRecorded) and last[event.need] != seq:
            yield replace(happened, last_of_its_need=False)
        else:
            yield happened


def _where(entries: Iterable[Entry], place: _Place) -> Iterator[Happened]:
    for entry in entries:
        if isinstance(entry.event, CaseOpened | AgeBandChanged | SessionOpened):
            place.follow(entry)
            yield place.of(entry)
        else:
            happened = place.of(entry)
            place.follow(entry)
            yield happened
