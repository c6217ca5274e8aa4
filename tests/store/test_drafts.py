"""What is being typed is never far from the disk, and never in the record."""

import threading
import time
from typing import TYPE_CHECKING

import pytest

import store
from store.drafts import EVERY, RETRY, Drafts
from tests.store.made import PASSPHRASE, said, vault_in

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Desk:
    """Drafts with a clock of their own, and a thread's turn taken by hand."""

    def __init__(self, db: "Database") -> None:
        self.clock = Clock()
        self.drafts = Drafts(clock=self.clock)
        self.db = db
        self.told: list[Exception] = []

    def turn(self) -> float | None:
        return self.drafts.between(self.db, tell=self.told.append)

    def on_disk(self) -> dict[str, str]:
        return dict(self.db.conn.execute("SELECT field, text FROM drafts").fetchall())


@pytest.fixture
def desk() -> Desk:
    db = store.driver.connect(None, key=None)
    store.migrations.migrate(db, new=True)
    return Desk(db)


def test_the_first_change_is_saved_at_once_and_later_ones_every_120_milliseconds(desk: Desk) -> None:
    saves = []
    for keystroke in range(1, 101):  # one each 10 ms: a debounce would save nothing until the last
        desk.drafts.put("case-1", "account", "x" * keystroke)
        before = desk.on_disk()
        desk.turn()
        if desk.on_disk() != before:
            saves.append(round(desk.clock.now - 100, 2))
        desk.clock.now += 0.01
    assert saves == [0.0, 0.12, 0.24, 0.36, 0.48, 0.6, 0.72, 0.84, 0.96]
    desk.clock.now += EVERY
    assert desk.turn() is None
    assert desk.on_disk() == {"account": "x" * 100}


def test_the_thread_is_told_how_long_it_may_rest(desk: Desk) -> None:
    assert desk.turn() is None
    assert desk.drafts.put("case-1", "account", "x")
    assert desk.turn() is None
    desk.clock.now += 0.1
    assert desk.drafts.put("case-1", "account", "xy")
    assert not desk.drafts.put("case-1", "account", "xyz")  # it is awake already
    assert desk.turn() == pytest.approx(EVERY - 0.1)
    assert desk.on_disk() == {"account": "x"}
    desk.clock.now += EVERY
    assert desk.turn() is None
    assert desk.on_disk() == {"account": "xyz"}


def test_after_a_rest_the_next_change_is_saved_at_once_again(desk: Desk) -> None:
    desk.drafts.put("case-1", "account", "x")
    desk.turn()
    desk.clock.now += 60
    desk.drafts.put("case-1", "account", "xy")
    desk.turn()
    assert desk.on_disk() == {"account": "xy"}


def test_a_draft_that_cannot_be_saved_is_told_once_kept_and_tried_again(desk: Desk) -> None:
    desk.db.conn.execute("PRAGMA query_only = ON")
    for text in ("x", "xy", "xyz"):
        desk.drafts.put("case-1", "account", text)
        assert desk.turn() == RETRY
        desk.clock.now += RETRY
    assert len(desk.told) == 1
    desk.db.conn.execute("PRAGMA query_only = OFF")
    assert desk.turn() is None
    assert desk.on_disk() == {"account": "xyz"}
    desk.db.conn.execute("PRAGMA query_only = ON")
    desk.drafts.put("case-1", "account", "once more")
    desk.clock.now += 60
    desk.turn()
    assert len(desk.told) == 2


def test_discarding_takes_what_was_typed_before_and_leaves_what_was_typed_since(desk: Desk) -> None:
    def discard(upto: int) -> None:
        with desk.db.atomic():
            desk.drafts.delete(desk.db.conn, "case-1", ["account"], upto=upto)
        desk.drafts.forget("case-1", ["account"], upto=upto)

    desk.drafts.put("case-1", "account", "the statement")
    upto = desk.drafts.ticket()
    desk.drafts.put("case-1", "account", "the next one, begun while it was being saved")
    discard(upto)
    assert desk.drafts.pending("case-1") == {"account": "the next one, begun while it was being saved"}
    desk.turn()
    discard(upto)
    assert desk.on_disk() == {"account": "the next one, begun while it was being saved"}
    discard(desk.drafts.ticket())
    assert desk.on_disk() == {}


def test_a_statement_takes_the_place_of_its_draft_and_leaves_the_others(vault: store.Vault) -> None:
    journal = vault.journal
    for field in ("account", "note"):
        journal.draft("case-1", field, "typed")
    journal.draft("case-2", "account", "somebody else's")
    journal.append("case-1", [said("typed")], after=0, discard=["account", "never typed"])
    assert journal.drafts("case-1") == {"note": "typed"}
    assert journal.drafts("case-2") == {"account": "somebody else's"}
    journal.discard_draft("case-1", "note")
    assert journal.drafts("case-1") == {}
    journal.flush()
    assert journal.drafts("case-1") == {}


def test_drafts_are_there_the_next_day_and_not_in_the_record(folder: "Path") -> None:
    with vault_in(folder) as vault:
        vault.journal.draft("case-1", "account", "They took")
        vault.journal.draft("case-1", "account", "They took my")
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        assert vault.journal.drafts("case-1") == {"account": "They took my"}
        assert vault.journal.head("case-1") == store.EMPTY


def test_typing_never_waits_and_is_saved_without_being_asked(vault: store.Vault) -> None:
    busy = threading.Event()
    slow = threading.Thread(target=vault.journal.ask, args=(lambda _: busy.wait(10),))
    slow.start()
    vault.journal.draft("case-1", "account", "typed while the store is at work")
    busy.set()
    slow.join()
    deadline = time.monotonic() + 60
    read = "SELECT text FROM drafts"
    while not vault.journal.ask(lambda db: db.conn.execute(read).fetchall()) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert vault.journal.ask(lambda db: db.conn.execute(read).fetchall()) == [
        ("typed while the store is at work",)
    ]


def test_trouble_is_told_from_the_store_thread_in_plain_words_and_nothing_typed_is_dropped(
    vault: store.Vault,
) -> None:
    told: list[tuple[str, store.StoreTrouble]] = []
    heard = threading.Event()

    def listen(trouble: store.StoreTrouble) -> None:
        told.append((threading.current_thread().name, trouble))
        heard.set()
        raise RuntimeError("a listener that fails must not end the saving")

    vault.journal.on_trouble = listen
    vault.journal.ask(lambda db: db.conn.execute("PRAGMA query_only = ON"))
    vault.journal.draft("case-1", "account", "green door")
    assert heard.wait(10)
    assert vault.journal.drafts("case-1") == {"account": "green door"}
    with pytest.raises(store.NotSaved):
        vault.journal.flush()
    vault.journal.ask(lambda db: db.conn.execute("PRAGMA query_only = OFF"))
    vault.journal.flush()
    assert vault.journal.ask(lambda db: db.conn.execute("SELECT text FROM drafts").fetchall()) == [
        ("green door",)
    ]
    assert [thread for thread, _ in told] == ["store"]
    assert isinstance(told[0][1], store.NotSaved)
    assert "green" not in str(told[0][1])
