"""Resuming a case of 10,000 events against fetching and decoding them alone, and one act at that size."""

import itertools
import shutil
import tempfile
from pathlib import Path

from interview.casework.opened import OpenDesk, Ports
from interview.engine.acts.always import MakeNote, Say, Tell
from interview.engine.words import Words
from interview.guide import Guide, read_entries
from interview.guiding.worded_flows import load_flow
from interview.walking.walk import SteadyChance, SteadyClock
from locales.catalogue import Catalogue
from store import Cost, Journal, create
from tests.benchmarks.measure import Figure, compared, interleaved, table

EVENTS = 10_000


def run() -> list[Figure]:
    folder = Path(tempfile.mkdtemp())
    try:
        with create(
            folder / "vault",
            passphrase="a made-up passphrase",
            worker="w1",
            cost=Cost(passes=1, memory=8 * 1024 * 1024),
        ) as vault:
            return _figures(vault.journal)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _figures(journal: Journal) -> list[Figure]:
    desk = _desk(journal)
    long, short = _case(desk, EVENTS), _case(desk, 20)

    def bare() -> object:
        return read_entries(journal, long.case_id)

    def ours() -> object:
        return desk.open(long.case_id).view()

    figures = compared(
        f"resume {EVENTS} events, to a view", *interleaved(ours, bare, rounds=9, warm=1), goal=3.0
    )
    act = Tell(words=Words("They said I would be paid in the spring."))
    return figures + compared(
        f"one act at {EVENTS} events, against one at 20",
        *interleaved(lambda: long.do(act), lambda: short.do(act), rounds=60),
        goal=3.0,
    )


def _desk(journal: Journal) -> OpenDesk:
    chance = SteadyChance()
    ports = Ports(clock=SteadyClock(), nonce=chance.nonce, new_id=chance.new_id, wording=Catalogue.load())
    return OpenDesk(journal=journal, worker="w1", ports=ports, flow=load_flow("uk/adult"))


def _case(desk: OpenDesk, events: int) -> Guide:
    guide = desk.open(
        desk.new_case(label="made up", nation="wales", age_band="adult", organisation_kind="charity")
    )
    guide.begin(setting="in_person", captured="live", person_locale="en-GB")
    acts = itertools.cycle(
        (
            Tell(
                words=Words("I came in the spring. There was a room for six of us, and a list on the wall.")
            ),
            Say(message="account-go-on", how="as_shown"),
            MakeNote(words=Words("Looked at the door twice. Asked for water.")),
        )
    )
    while guide.case.seq < events:
        guide.do(next(acts))
    return guide


if __name__ == "__main__":
    print(table(run()))
