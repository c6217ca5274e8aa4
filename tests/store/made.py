"""Made-up rows, and a vault that is quick to open."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings

import store

if TYPE_CHECKING:
    from sqlite_utils import Database

CHEAP = store.Cost(passes=1, memory=8192)
PASSPHRASE = "a passphrase for tests alone"
WORKER = "w-3k9"
PATIENT = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
"""On a busy machine a slow example is not a wrong one."""


def said(*texts: str, seq: int = 1, at: int | None = None, actor: str = WORKER) -> store.NewRow:
    """Return a statement as the engine would seal it: a digest in the place of each stretch of words."""
    passages = tuple(
        store.Passage(part=part, nonce=bytes([seq % 256, part]) * 16, text=text)
        for part, text in enumerate(texts)
    )
    seals = [
        {"words": passage.part, "digest": store.digest(passage.nonce, passage.text)} for passage in passages
    ]
    body = json.dumps({"type": "statement-recorded", "said": seals}, sort_keys=True).encode()
    return store.NewRow(
        session="s-1", at=seq * 1000 if at is None else at, actor=actor, body=body, passages=passages
    )


def vault_in(folder: Path) -> store.Vault:
    return store.create(folder, passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP)


def filled(journal: store.Journal, stream: str = "case-1", *, entries: int = 6) -> None:
    """Append that many statements, one at a time."""
    for seq in range(1, entries + 1):
        journal.append(stream, [said(f"They took my papers, {seq}", seq=seq)], after=seq - 1)


def tamper(journal: store.Journal, *statements: str) -> None:
    """Do what somebody with the key could do: put the triggers out of the way and change the record."""

    def work(db: "Database") -> None:
        names = [name for (name,) in db.conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]
        db.conn.execute("PRAGMA foreign_keys = OFF")
        for statement in (*(f"DROP TRIGGER {name}" for name in names), *statements):
            db.conn.execute(statement)

    journal.ask(work)
