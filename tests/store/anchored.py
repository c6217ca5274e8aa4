"""A program that is about to be killed: ``python -m tests.store.anchored FOLDER`` appends without a rest and prints each seq."""

import itertools
import sys
import time
from pathlib import Path

from tests.store.made import said
from tests.store.test_anchor import opened


def append(folder: Path) -> None:
    journal = opened(folder)
    for seq in itertools.count(journal.head("case-1").seq):
        journal.append("case-1", [said("and on", seq=seq + 1)], after=seq)
        print(seq + 1, flush=True)
        time.sleep(0.005)


if __name__ == "__main__":
    append(Path(sys.argv[1]))
