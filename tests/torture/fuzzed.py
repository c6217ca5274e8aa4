"""Random acts and random files over and over, with another seed each time."""

import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = ("tests/store/test_journal_model.py", "tests/store/test_fuzz.py")


@dataclass(kw_only=True)
class Tally:
    """What came of a run."""

    rounds: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    """What the first failing round said, and its seed."""

    @property
    def fine(self) -> bool:
        """Whether nothing failed."""
        return not self.failed

    def __str__(self) -> str:
        counted = ", ".join(f"{name}: {count} rounds" for name, count in self.rounds.items())
        return "\n".join([counted, *self.failed])


def run(*, seed: int, until: float) -> Tally:
    """Until a moment of the monotonic clock, and each of the two at least once."""
    tally = Tally()
    for number in range(seed * 10_000, seed * 10_000 + 10_000):
        for tests in TESTS:
            command = [sys.executable, "-m", "pytest", tests, "-q", "-x", "-p", "no:cacheprovider"]
            ended = subprocess.run(
                [*command, f"--hypothesis-seed={number}"],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=False,
            )
            tally.rounds[Path(tests).stem] += 1
            if ended.returncode:
                tally.failed.append(f"seed {number}:\n{ended.stdout[-3000:]}")
                return tally
        if time.monotonic() > until:
            break
    return tally
