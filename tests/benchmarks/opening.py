"""What unlocking costs beside the bare derivation, and a large vault beside an empty one.

The large vault has 10,000 cases of 100 entries each. Argon2id is worked out in a child process, which the bare one does
without. Opening is timed with a passphrase that costs next to nothing, from the lock to the first question that is answered.
"""

import statistics
import time
from pathlib import Path

from nacl.pwhash import argon2id

import store
from tests.benchmarks.measure import Figure, interleaved
from tests.store.made import CHEAP

CASES, ENTRIES, NEWEST = 10_000, 100, 50
BODY = b'{"type":"topic-explained","topic":"recovery-days","locale":"ro","how":"as_shown"}'
PASSPHRASE = "benchmark"
ROUNDS = 9


def run(folder: Path) -> list[Figure]:
    """Unlock, and then open by turns."""
    return [*_unlock(folder / "unlocked"), *_large(folder / "large", folder / "empty")]


def _unlock(folder: Path) -> list[Figure]:
    store.create(folder, passphrase=PASSPHRASE, worker="w-1").close()
    usual = store.Cost()

    def bare() -> object:
        return argon2id.kdf(32, PASSPHRASE.encode(), bytes(16), opslimit=usual.passes, memlimit=usual.memory)

    def ours() -> None:
        store.unlock(folder, passphrase=PASSPHRASE).close()

    mine, theirs = (statistics.median(times) for times in interleaved(ours, bare, rounds=5, warm=1))
    name = f"unlock, {usual.memory // 1024**2} MiB Argon2id / bare Argon2id: median"
    return [Figure(name=name, ours=mine, bare=theirs, unit="s", aim=0.6)]


def _large(large: Path, empty: Path) -> list[Figure]:
    store.create(empty, passphrase=PASSPHRASE, worker="w-1", cost=CHEAP).close()
    began = time.perf_counter()
    with store.create(large, passphrase=PASSPHRASE, worker="w-1", cost=CHEAP) as vault:
        for case in range(CASES):
            at = case * ENTRIES
            rows = [
                store.NewRow(session="s-1", at=at + seq, actor="w-1", body=BODY) for seq in range(ENTRIES)
            ]
            vault.journal.append(f"case-{case}", rows, after=0, listing='{"label": "made up"}')
        made = time.perf_counter() - began
        newest = [_seconds(vault) for _ in range(200)]
    opened: dict[Path, list[float]] = {large: [], empty: []}
    for _ in range(ROUNDS):
        for folder, times in opened.items():
            began = time.perf_counter()
            with store.unlock(folder, passphrase=PASSPHRASE) as vault:
                vault.journal.newest()
                times.append(time.perf_counter() - began)
    mine, theirs = (statistics.median(times) * 1e3 for times in opened.values())
    return [
        Figure(
            name=f"newest {NEWEST} of {CASES:,} cases: median",
            ours=statistics.median(newest) * 1e3,
            unit="ms",
            aim=5.0,
        ),
        Figure(
            name=f"opening {CASES:,} cases, {CASES * ENTRIES:,} entries / an empty vault: median",
            ours=mine,
            bare=theirs,
            unit="ms",
            aim=theirs + 50.0,
        ),
        Figure(name="  (appending those, a case at a time)", ours=made, unit="s"),
    ]


def _seconds(vault: store.Vault) -> float:
    began = time.perf_counter()
    vault.journal.listed(newest=NEWEST)
    return time.perf_counter() - began
