"""What an append costs: an event added to its stream, against one bare insert of the same bytes.

Both are encrypted, on the same disk, set up by the same ``store.driver.connect`` (WAL, synchronous FULL, EXCLUSIVE,
secure_delete, memory security OFF), get bytes that are ready, and return when the disk has them. Ours waits for its turn, looks
whether the caller has read up to the head, works out the hash, passes a trigger for each row, and writes the event and
its passage to a table each. Bare is one statement into one table. Projections (the list of cases) are left out.

What reading costs is given per event: replay is the rows of a case and their words, verify works out every seal of them, and
inspect looks through the whole record, every page of its file included. Bare fetches the same rows and does nothing with
them. 10 microseconds are 100,000 events a second.

What has no bare counterpart is told as it is, beside what it should be at most.
"""

import json
import shutil
import tempfile
from pathlib import Path

import store
from store import driver
from tests.benchmarks import opening, saving
from tests.benchmarks.measure import Figure, compared, interleaved

WORDS = "They kept my passport in the office. I asked for it twice and then I did not ask again. " * 3
ROUNDS, WARM, READ = 2000, 100, 20_000


def run() -> list[Figure]:
    """Append by turns, each to a record of its own: an event that holds nobody's words, and a statement with its words."""
    folder = Path(tempfile.mkdtemp(prefix="ownwords-benchmark-"))
    try:
        return [
            *_append(folder / "plain", "append of an event", words=""),
            *_append(folder / "words", "append of a statement and its words", words=WORDS),
            *_read(folder / "read"),
            *saving.run(folder / "typed"),
            *opening.run(folder),
        ]
    finally:
        shutil.rmtree(folder)


def _append(folder: Path, name: str, *, words: str) -> list[Figure]:
    folder.mkdir()
    bare = driver.connect(folder / "bare.db", key=bytes(32))
    bare.conn.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, at INTEGER, body BLOB) STRICT")
    whole = _body(words)
    waiting = iter(enumerate([_row(seq, words) for seq in range(1, ROUNDS + WARM + 1)]))
    with store.create(folder / "vault", passphrase="benchmark", worker="w-1") as vault:
        journal = vault.journal

        def append() -> None:
            seq, row = next(waiting)
            journal.append("case-1", (row,), after=seq)

        def insert() -> None:
            bare.conn.execute("INSERT INTO bare (at, body) VALUES (?, ?)", (1, whole))

        ours, theirs = interleaved(append, insert, rounds=ROUNDS, warm=WARM)
    bare.conn.close()
    return compared(f"{name} / bare encrypted insert", ours, theirs, goal=1.5, unit="us")


def _read(folder: Path) -> list[Figure]:
    rows = [_row(seq, WORDS if seq % 2 else "") for seq in range(1, READ + 1)]
    with store.create(folder, passphrase="benchmark", worker="w-1") as vault:
        journal = vault.journal
        journal.append("case-1", rows, after=0, listing="{}")

        def fetch() -> None:
            journal.ask(lambda db: db.conn.execute("SELECT * FROM events").fetchall())
            journal.ask(lambda db: db.conn.execute("SELECT * FROM words").fetchall())

        def replay() -> None:
            journal.rows("case-1")
            journal.passages("case-1")

        whole = {"replay": replay, "verify": lambda: journal.verify("case-1"), "inspect": journal.inspect}
        figures = []
        for name, ours in whole.items():
            mine, theirs = (min(times) / READ * 1e6 for times in interleaved(ours, fetch, rounds=5, warm=1))
            figures.append(Figure(name=f"{name}, per event / bare fetch", ours=mine, bare=theirs, unit="us"))
    return figures


def _row(seq: int, words: str) -> store.NewRow:
    if not words:
        return store.NewRow(session="s-1", at=seq, actor="w-1", body=_body(""))
    nonce = seq.to_bytes(32, "big")
    body = _body({"words": 0, "digest": store.digest(nonce, words)})
    passage = store.Passage(part=0, nonce=nonce, text=words)
    return store.NewRow(session="s-1", at=seq, actor="w-1", body=body, passages=(passage,))


def _body(words: object) -> bytes:
    event = {
        "type": "statement-recorded",
        "words": words,
        "voice": "own",
        "language": "ro",
        "captured": "live",
    }
    return json.dumps(event).encode()
