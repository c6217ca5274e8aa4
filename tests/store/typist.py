"""A program that is about to be killed: it appends and types without a rest, and says what it was told is safe.

``python -m tests.store.typist FOLDER`` prints ``appended SEQ`` after each append has returned, and ``typed LENGTH NANOSECONDS``
when a draft of that length has been handed over.
"""

import itertools
import sys
import time
from pathlib import Path

import store
from tests.store.made import PASSPHRASE, said

SENTENCE = itertools.cycle("They took my papers and told me that I owed them for the journey. ")


def type_and_append(folder: Path) -> None:
    vault = store.unlock(folder, passphrase=PASSPHRASE)
    seq = vault.journal.head("case-1").seq
    text = ""
    for keystroke in itertools.count(1):
        text += next(SENTENCE)
        vault.journal.draft("case-1", "account", text)
        print("typed", len(text), time.monotonic_ns(), flush=True)
        if keystroke % 3 == 0:
            seq = vault.journal.append("case-1", [said(f"said {seq + 1}", seq=seq + 1)], after=seq).seq
            print("appended", seq, flush=True)
        time.sleep(0.003)


if __name__ == "__main__":
    type_and_append(Path(sys.argv[1]))
