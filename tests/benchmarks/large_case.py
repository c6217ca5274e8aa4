"""A case of 12 sessions and 20,000 events: opening it, the view of every step at that size; and all walks by the Guide."""

import contextlib
import itertools
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from interview.casework.opened import OpenDesk, Ports
from interview.engine.acts import AnyAct
from interview.engine.acts.always import MakeNote, Stop, Tell
from interview.engine.acts.writing_up import GoTo
from interview.engine.machine import NotOpen
from interview.engine.terms import Moment
from interview.engine.words import Words
from interview.guide import Guide, read_entries
from interview.guiding.worded_flows import load_flow
from interview.walking.walk import SteadyChance, SteadyClock
from locales.catalogue import Catalogue
from store import Cost, Journal, create
from tests.benchmarks.measure import Figure, compared, interleaved
from tests.walks.stories import STORIES, tell

SESSIONS, EVENTS = 12, 20_000
ROUNDS = 9


def run() -> list[Figure]:
    folder = Path(tempfile.mkdtemp())
    try:
        with create(
            folder / "vault",
            passphrase="a made-up passphrase",
            worker="w1",
            cost=Cost(passes=1, memory=8 * 1024 * 1024),
        ) as vault:
            return [*_large(vault.journal), *_walks()]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _large(journal: Journal) -> list[Figure]:
    desk = _desk(journal)
    large, small = _case(desk, sessions=SESSIONS, events=EVENTS), _case(desk, sessions=1, events=40)

    def bare() -> object:
        return read_entries(journal, large.case_id)

    def ours() -> object:
        return desk.open(large.case_id).view()

    opening = compared(
        f"open {SESSIONS} sessions, {EVENTS} events, to a view",
        *interleaved(ours, bare, rounds=ROUNDS, warm=1),
        goal=3.0,
    )
    figures = [
        *opening,
        Figure(name="  of that, in seconds", ours=opening[0].ours / 1000, unit="s", aim=0.5),
    ]
    return figures + _views(large, small)


def _views(large: Guide, small: Guide) -> list[Figure]:
    """Of all steps the slowest and the middle one, each against the same step in a case that has just begun."""
    times: dict[str, tuple[float, float]] = {}
    for step in [one.id for one in large.flow.step if one.kind != "end"]:
        for guide in (large, small):
            with contextlib.suppress(NotOpen):
                guide.do(GoTo(step=step))
        mine, theirs = interleaved(large.view, small.view, rounds=ROUNDS, warm=1)
        times[step] = (statistics.median(mine) * 1000, statistics.median(theirs) * 1000)
    slowest = max(times, key=lambda step: times[step][0])
    middle = sorted(times, key=lambda step: times[step][0])[len(times) // 2]
    return [
        Figure(
            name=f"view of a step, the {name} of {len(times)} ({step}), against a case just begun",
            ours=times[step][0],
            bare=times[step][1],
            unit="ms",
            aim=5.0,
        )
        for name, step in (("slowest", slowest), ("middle", middle))
    ]


def _desk(journal: Journal) -> OpenDesk:
    chance = SteadyChance()
    ports = Ports(clock=SteadyClock(), nonce=chance.nonce, new_id=chance.new_id, wording=Catalogue.load())
    return OpenDesk(journal=journal, worker="w1", ports=ports, flow=load_flow("uk/adult"))


def _case(desk: OpenDesk, *, sessions: int, events: int) -> Guide:
    """Written up afterwards, so that every step can be gone to; with notes, quotes and what was said in each session."""
    guide = desk.open(
        desk.new_case(label="made up", nation="wales", age_band="adult", organisation_kind="charity")
    )
    steps = itertools.cycle([one.id for one in guide.flow.step if one.kind != "end"])
    for session in range(1, sessions + 1):
        guide.begin(setting="in_person", captured="paper", person_locale="en-GB", held_at=Moment())
        while guide.case.seq < events * session // sessions:
            for act in _round(next(steps)):
                with contextlib.suppress(NotOpen):  # here already; or alone, where nobody says anything
                    guide.do(act)
        if session < sessions:
            while guide.case.sitting is not None:
                guide.do(Stop())
    return guide


def _round(step: str) -> tuple[AnyAct, ...]:
    said = Tell(words=Words("I came in the spring. There was a room for six of us, and a list on the wall."))
    seen = MakeNote(words=Words("Looked at the door twice. Asked for water."))
    return (GoTo(step=step), said, said, said, seen)


def _walks() -> list[Figure]:
    started = time.perf_counter()
    for story in STORIES:
        tell(story)
    return [
        Figure(
            name=f"all {len(STORIES)} walks through the Guide, with plan and record",
            ours=time.perf_counter() - started,
            unit="s",
            aim=30.0,
        )
    ]
