"""kill -9, over and over: what was acknowledged is there, the chain is whole, and little of the typing is gone."""

import json
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

import store
from tests.store.made import CHEAP, PASSPHRASE, WORKER
from tests.torture.doomed import Order
from tests.torture.ledger import Ledger, Lost, kept_of
from tests.torture.measured import spread, table

ROOT = Path(__file__).parents[2]
THEMES = (
    "record", "move", "export", "rekey", "erase", "backup", "passphrase",
    "workers", "sheet", "reopen", "restore", "create", "rest", "all",
)  # fmt: skip
LIVES = 25
"""Of one vault, before a new one is made."""
BOUND = 250.0
"""Milliseconds, of which the throttle takes 120: the rest is for one save and a busy machine."""
STEADY = 500_000_000
"""Nanoseconds."""


@dataclass(kw_only=True)
class Tally:
    """What came of a run."""

    kills: Counter[str] = field(default_factory=Counter)
    """By the act under way."""
    failed: int = 0
    """Lives that ended by a fault of the program's own."""
    acknowledged: int = 0
    lost: list[Lost] = field(default_factory=list)
    unopenable: list[str] = field(default_factory=list)
    typing: list[float] = field(default_factory=list)
    """Milliseconds gone, of each life that was killed from outside."""
    steady: list[float] = field(default_factory=list)
    """The same, of those in which somebody had typed for half a second or more."""
    reopened: list[float] = field(default_factory=list)

    @property
    def fine(self) -> bool:
        """Whether the goals are met."""
        return not (self.lost or self.unopenable or self.failed) and all(ms <= BOUND for ms in self.typing)

    def __str__(self) -> str:
        over = sum(ms > BOUND for ms in self.typing)
        chain = sum(one.what.startswith(("chain", "anchor")) for one in self.lost)
        rows = [
            ("kills", sum(self.kills.values())),
            ("lives that failed by themselves", self.failed),
            ("entries acknowledged", self.acknowledged),
            ("acknowledged and lost", len(self.lost) - chain),
            ("chain or anchor failures", chain),
            ("unopenable", len(self.unopenable)),
            ("typing gone, ms", spread(self.typing)),
            ("  after half a second of typing", spread(self.steady)),
            (f"  lives over {BOUND:.0f} ms", over),
            ("reopening and looking through, ms", spread(self.reopened)),
        ]
        under_way = ", ".join(f"{act} {count}" for act, count in self.kills.most_common())
        worst = [*{one.what for one in self.lost}, *set(self.unopenable)][:12]
        return "\n".join([table(("kills", ""), rows), f"under way at the kill: {under_way}", *worst])


class Zygote:
    """The program that forks a child for each life, so that none has to be started anew."""

    def __init__(self, program: "subprocess.Popen[str]") -> None:
        self._program = program

    def live(self, order: Order, ledger: Ledger) -> int | None:
        """Have one life led; return when it was killed, None if it ended by itself."""
        to, answers = self._program.stdin, self._program.stdout
        assert to is not None
        assert answers is not None
        to.write(json.dumps(asdict(order)) + "\n")
        to.flush()
        for line in answers:
            match line.split():
                case ["killed", at]:
                    return int(at)
                case ["ended", _]:
                    return None
                case _:
                    ledger.take(line)
        raise RuntimeError("the program that forks is gone")


@contextmanager
def zygote() -> Iterator[Zygote]:
    """One that is ready."""
    command = [sys.executable, "-m", "tests.torture.doomed"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=None, text=True, cwd=ROOT
    ) as program:
        try:
            yield Zygote(program)
        finally:
            program.kill()


def run(
    place: Path, *, seed: int, until: float, most: int | None = None, evidence: Path | None = None
) -> Tally:
    """Kill until a moment of the monotonic clock, or so many times. The caller derives keys in its own process.

    ``evidence`` is where a vault goes of which something was lost.
    """
    tally, chance, life = Tally(), random.Random(seed), 0
    with zygote() as program:
        while time.monotonic() < until and (most is None or life < most):
            folder, out = place / "vault", place / "out"
            shutil.rmtree(place, ignore_errors=True)
            out.mkdir(parents=True)
            store.create(folder, passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP).close()
            ledger = Ledger(passphrases=[PASSPHRASE])
            for _ in range(LIVES):
                life += 1
                order = _order(folder, out, ledger, life, chance)
                if not _one(program, ledger, tally, order, chance):
                    if evidence is not None:
                        shutil.copytree(place, evidence / f"{seed}-{life}")
                    break
                if time.monotonic() > until or life == most:
                    break
            tally.acknowledged += ledger.acknowledged
    shutil.rmtree(place, ignore_errors=True)
    return tally


def _order(folder: Path, out: Path, ledger: Ledger, life: int, chance: random.Random) -> Order:
    by_step = chance.random() < 0.4
    return Order(
        folder=str(folder),
        out=str(out),
        passphrase=ledger.passphrases[0],
        worker=WORKER,
        theme=chance.choice(THEMES),
        life=life,
        rest=chance.uniform(0.02, 0.12),
        after=chance.choice([chance.uniform(0.0, 0.15), chance.uniform(0.1, 1.2)]),
        step=int(chance.lognormvariate(5.0, 1.2)) if by_step else None,
    )


def _one(program: Zygote, ledger: Ledger, tally: Tally, order: Order, chance: random.Random) -> bool:
    folder, out = Path(order.folder), Path(order.out)
    ledger.begin()
    at = program.live(order, ledger)
    if at is None:
        tally.failed += 1
        return False
    tally.kills[ledger.doing] += 1
    looked_at = folder
    if chance.random() < 0.5:  # the next life finds it as this one left it
        looked_at = folder.with_name("looked-at")
        shutil.copytree(folder, looked_at)
    began = time.monotonic()
    try:
        lost = ledger.check(looked_at)
        tally.reopened.append((time.monotonic() - began) * 1000)
        kept = kept_of(looked_at, ledger.passphrases[0])
        lost += ledger.check_beside(out)
    except Exception as trouble:
        tally.unopenable.append(f"{ledger.doing}: {type(trouble).__name__}: {trouble}")
        return False
    finally:
        if looked_at != folder:
            shutil.rmtree(looked_at)
    if order.step is None and (gone := ledger.typing_lost(kept, killed=at)) is not None:
        tally.typing.append(gone)
        if at - min(ledger.typed.values()) > STEADY:
            tally.steady.append(gone)
    tally.lost += lost
    return not lost
