"""``python -m tests.torture --minutes N [--only kills,flips,faults,canaries,fuzz,strace] [--seed S]``: how much it can take.

The minutes are shared out among the parts, kills first. Exit code 0 if every goal is met, 1 if not, 2 for wrong use.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.deriving import DERIVING, Here
from tests.torture import faults, flips, fuzzed, kills
from tests.torture.measured import table

SHARES = {"kills": 6, "flips": 2, "fuzz": 2, "faults": 0, "canaries": 0, "strace": 0}
"""Those without a share take as long as they take, which is a minute at most."""
EVIDENCE = Path(tempfile.gettempdir()) / "ownwords-torture-evidence"
"""Where a vault goes of which something was lost."""
Part = Callable[[Path, int, float], tuple[object, bool]]


def _kills(place: Path, seed: int, seconds: float) -> tuple[object, bool]:
    done = kills.run(place, seed=seed, until=time.monotonic() + seconds, evidence=EVIDENCE)
    return done, done.fine


def _flips(place: Path, seed: int, seconds: float) -> tuple[object, bool]:
    done = flips.run(place, seed=seed, count=2000, until=time.monotonic() + seconds)
    return done, done.fine


def _fuzz(_: Path, seed: int, seconds: float) -> tuple[object, bool]:
    done = fuzzed.run(seed=seed, until=time.monotonic() + seconds)
    return done, done.fine


def _faults(place: Path, _: int, __: float) -> tuple[object, bool]:
    seen = faults.every(place)
    rows = [(one.fault, one.doing, one.kind, one.line, f"{one.seconds:.2f}") for one in seen]
    unsaid = [
        one for one in seen if one.kind == "fault" or (one.kind == "done" and one.fault.startswith("folder"))
    ]
    return table(("fault", "doing", "what", "said", "s"), rows), not unsaid


def _canaries(_: Path, __: int, ___: float) -> tuple[object, bool]:
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/test_canaries.py", "-q", "-p", "no:cacheprovider"],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
    )  # fmt: skip
    return ended.stdout[-2000:].strip(), ended.returncode == 0


def _strace(place: Path, _: int, __: float) -> tuple[object, bool]:
    if shutil.which("strace") is None:
        return "There is no strace here: install it, or leave this part out with --only.", False
    from tests.torture import traced

    done = traced.run(place)
    return done, done.fine


PARTS: dict[str, Part] = {
    "kills": _kills,
    "flips": _flips,
    "fuzz": _fuzz,
    "faults": _faults,
    "canaries": _canaries,
    "strace": _strace,
}


def main(arguments: Sequence[str]) -> int:
    """Run the parts one after another and print what came of each."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--only", default=",".join(PARTS), help="parts, with commas between them")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 100_000)
    chosen = parser.parse_args(arguments)
    names = [name for name in chosen.only.split(",") if name]
    if unknown := [name for name in names if name not in PARTS]:
        parser.error(f"there is no part {', '.join(unknown)}; there is: {', '.join(PARTS)}")
    for module in DERIVING:
        vars(module)["Derivation"] = Here
    whole = sum(SHARES[name] for name in names) or 1
    fine = True
    for name in names:
        print(f"== {name} (seed {chosen.seed})", flush=True)
        with tempfile.TemporaryDirectory(prefix="ownwords-torture-") as place:
            seconds = chosen.minutes * 60 * SHARES[name] / whole
            done, met = PARTS[name](Path(place) / name, chosen.seed, seconds)
        print(done, "" if met else f"-- {name}: NOT AS IT SHOULD BE", sep="\n", flush=True)
        fine = fine and met
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
