"""The program is killed in the middle of everything."""

import random
import subprocess
import sys
import time
from pathlib import Path

import store
from store.drafts import EVERY
from tests.store.made import PASSPHRASE, said, vault_in

KILLS = 4
SLACK = 0.5
"""What a busy machine may add to the promise. The typist never rests, so a debounce would have saved nothing at all."""


def killed(folder: Path, *, after: float) -> tuple[int, dict[int, float], float]:
    """Start a typist, kill it, and return the last seq it was told is safe, when each length was typed, and when it was killed."""
    command = [sys.executable, "-m", "tests.store.typist", str(folder)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    ) as typist:
        assert typist.stdout is not None
        lines = [typist.stdout.readline()]
        time.sleep(after)
        typist.kill()
        at = time.monotonic()
        lines += typist.stdout.read().splitlines()
    said_safe, typed = 0, {}
    for words in (line.split() for line in lines):
        match words:
            case ["appended", seq]:
                said_safe = int(seq)
            case ["typed", length, nanoseconds]:
                typed[int(length)] = int(nanoseconds) / 1e9
            case _:
                pass  # cut off in the middle
    return said_safe, typed, at


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(folder: Path) -> None:
    vault_in(folder).close()
    moments = random.Random(7)
    for _ in range(KILLS):
        said_safe, typed, at = killed(folder, after=moments.uniform(0.2, 0.8))
        assert said_safe > 0
        with store.unlock(folder, passphrase=PASSPHRASE) as vault:
            rows = vault.journal.rows("case-1")
            assert len(rows) >= said_safe
            assert vault.journal.verify("case-1") == ()
            words = vault.journal.passages("case-1")
            assert words == {(row.seq, 0): f"said {row.seq}" for row in rows}
            kept = len(vault.journal.drafts("case-1")["account"])
            lost = [moment for length, moment in typed.items() if length > kept]
            assert not lost or at - min(lost) <= EVERY + SLACK
            on = said(f"said {len(rows) + 1}", seq=len(rows) + 1)
            assert (
                vault.journal.append("case-1", [on], after=len(rows), discard=["account"]).seq
                == len(rows) + 1
            )
