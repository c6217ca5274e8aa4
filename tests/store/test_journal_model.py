"""Whatever is done to a vault, in whatever order: it holds what a plain list of it would, and nothing else."""

import copy
import itertools
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

import store
from store import backup
from store.errors import NothingToErase, RecordNewer
from store.key_errors import LastWorker, WorkerExists, WrongSheet
from store.recovery import Sheet
from tests.store.dying import NEXT_SHEET, SHEET
from tests.store.keyed import derived_here
from tests.store.made import CHEAP, PASSPHRASE, WORKER, said
from tests.strategies import texts

STREAMS = st.sampled_from(["case-1", "case-2", "vault"])
FIELDS = st.sampled_from(["account", "note"])
SECOND = "w-2"
ABSENT = None


@pytest.fixture(autouse=True, scope="module")
def _derived_here() -> Iterator[None]:
    with derived_here():
        yield


@dataclass(kw_only=True)
class Model:
    """What a vault should hold, in plain lists."""

    order: list[tuple[str, store.NewRow]] = field(default_factory=list)
    """Every entry, in the order of the record as a whole."""
    erased: set[tuple[str, int, int]] = field(default_factory=set)
    listings: dict[str, tuple[int, int, str]] = field(default_factory=dict)
    drafts: dict[tuple[str, str], str] = field(default_factory=dict)
    workers: dict[str, str] = field(default_factory=dict)
    sheet: Sheet = field(default_factory=lambda: SHEET)

    def of(self, stream: str) -> list[store.NewRow]:
        return [row for name, row in self.order if name == stream]

    def words(self, stream: str) -> dict[tuple[int, int], str]:
        return {
            (seq, passage.part): passage.text
            for seq, row in enumerate(self.of(stream), 1)
            for passage in row.passages
            if (stream, seq, passage.part) not in self.erased
        }


class Vaults(RuleBasedStateMachine):
    """One vault, its backups, and what they should hold."""

    @initialize()
    def make(self) -> None:
        self.place = Path(tempfile.mkdtemp(prefix="ownwords-model-"))
        self.numbers = itertools.count(1)
        self.folder = self.place / "vault"
        self.model = Model(workers={WORKER: PASSPHRASE})
        self.on_disk: dict[tuple[str, str], set[str | None]] = {}
        """What of each draft may be on the disk, where that is not certain."""
        self.backups: list[tuple[Path, Model]] = []
        self.kept: list[tuple[str, str | None]] = []
        """Heads written down elsewhere, and the stream that each is of."""
        self.tries = 0
        self.vault = store.create(self.folder, passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP, sheet=SHEET)

    def teardown(self) -> None:
        if hasattr(self, "vault"):
            self.look()
            assert self.vault.journal.inspect().whole
            self.vault.close()
            shutil.rmtree(self.place)

    def row(self, words: list[str]) -> store.NewRow:
        number = next(self.numbers)
        return said(*words, seq=number)

    def append(
        self,
        stream: str,
        rows: list[store.NewRow],
        *,
        listing: str | None = None,
        discard: tuple[str, ...] = (),
    ) -> None:
        self.model.order += [(stream, row) for row in rows]
        seq = len(self.model.of(stream))
        if listing is not None:
            at = self.model.of(stream)[-1].at if seq else 0
            self.model.listings[stream] = (seq, at, listing)
        self.gone(stream, discard)

    def gone(self, stream: str, fields: tuple[str, ...]) -> None:
        for name in fields:
            self.model.drafts.pop((stream, name), None)
            self.on_disk.pop((stream, name), None)

    # ------------------------------------------------------------ writing

    @rule(
        stream=STREAMS,
        rows=st.lists(st.lists(texts(), max_size=3), max_size=3),
        listing=st.none() | st.just("{}"),
        discard=st.lists(FIELDS, max_size=2, unique=True),
    )
    def record(self, stream: str, rows: list[list[str]], listing: str | None, discard: list[str]) -> None:
        new = [self.row(words) for words in rows]
        after = len(self.model.of(stream))
        if not after + len(new):
            listing = None  # there is nothing yet to be listed
        head = self.vault.journal.append(stream, new, after=after, listing=listing, discard=discard)
        self.append(stream, new, listing=listing, discard=tuple(discard))
        assert head.seq == after + len(new)

    @rule(stream=STREAMS, off=st.sampled_from([-1, 1, 7]))
    def record_what_is_not_up_to_date(self, stream: str, off: int) -> None:
        with pytest.raises(store.StaleHead):
            self.vault.journal.append(stream, [self.row(["x"])], after=len(self.model.of(stream)) + off)

    @rule(stream=STREAMS, name=FIELDS)
    def record_half_a_character(self, stream: str, name: str) -> None:
        with pytest.raises(store.UnstorableText):
            self.vault.journal.draft(stream, name, "half \ud800")
        row = store.NewRow(
            session="",
            at=1,
            actor="w",
            body=b"{}",
            passages=(store.Passage(part=0, nonce=bytes(16), text="\udfff"),),
        )
        with pytest.raises(store.UnstorableText):
            self.vault.journal.append(stream, [row], after=len(self.model.of(stream)))

    @rule(stream=STREAMS, name=FIELDS, text=texts())
    def type(self, stream: str, name: str, text: str) -> None:
        before = self.model.drafts.get((stream, name), ABSENT)
        self.vault.journal.draft(stream, name, text)
        self.model.drafts[stream, name] = text
        self.on_disk.setdefault((stream, name), {before}).add(text)

    @rule()
    def flush(self) -> None:
        self.vault.journal.flush()
        self.on_disk.clear()

    @rule(stream=STREAMS, name=FIELDS)
    def discard(self, stream: str, name: str) -> None:
        self.vault.journal.discard_draft(stream, name)
        self.gone(stream, (name,))

    # ------------------------------------------------------------ erasing

    @precondition(lambda self: self.model.order)
    @rule(data=st.data(), name=FIELDS)
    def erase_some(self, data: st.DataObject, name: str) -> None:
        stream = data.draw(st.sampled_from(sorted({stream for stream, _ in self.model.order})))
        words = {
            (seq, passage.part)
            for seq, row in enumerate(self.model.of(stream), 1)
            for passage in row.passages
        }
        if not words:
            return
        parts = data.draw(st.lists(st.sampled_from(sorted(words)), min_size=1, max_size=3))
        announce = self.row([])
        done = self.vault.journal.erase(
            stream,
            parts,
            ground="asked",
            announce=announce,
            after=len(self.model.of(stream)),
            drafts=[name],
        )
        fresh = {(stream, *part) for part in parts} - self.model.erased
        assert done.passages == len(fresh)
        self.model.erased |= fresh
        self.append(stream, [announce])
        self.gone(stream, (name,))

    @rule(stream=STREAMS)
    def erase_all(self, stream: str) -> None:
        announce = self.row([])
        there = self.model.words(stream)
        done = self.vault.journal.erase(
            stream, None, ground="retention", announce=announce, after=len(self.model.of(stream))
        )
        assert done.passages == len(there)
        self.model.erased |= {(stream, *part) for part in there}
        self.append(stream, [announce])
        self.gone(stream, ("account", "note"))

    @rule(stream=STREAMS)
    def erase_what_was_never_there(self, stream: str) -> None:
        with pytest.raises(NothingToErase):
            self.vault.journal.erase(
                stream, [(999, 0)], ground="asked", announce=self.row([]), after=len(self.model.of(stream))
            )

    # ------------------------------------------------------------ closing and dying

    @rule(by_sheet=st.booleans())
    def reopen(self, *, by_sheet: bool) -> None:
        self.vault.close()
        self.on_disk.clear()
        self.open(by_sheet=by_sheet)

    def open(self, *, by_sheet: bool = False) -> None:
        worker, passphrase = next(iter(self.model.workers.items()))
        with store.reserve(self.folder) as reserved:
            if by_sheet:
                self.vault = reserved.recover(sheet=self.model.sheet)
            else:
                self.vault = reserved.unlock(passphrase=passphrase, worker=worker)
        assert self.vault.journal.anchored == ()
        assert self.vault.refused_before.count == self.tries
        self.tries = 0
        self.settle_drafts()

    def settle_drafts(self) -> None:
        for (stream, name), possible in self.on_disk.items():
            kept = self.vault.journal.drafts(stream).get(name, ABSENT)
            assert kept in possible
            if kept is ABSENT:
                self.model.drafts.pop((stream, name), None)
            else:
                self.model.drafts[stream, name] = kept
        self.on_disk.clear()

    @rule()
    def die(self) -> None:
        """What a kill leaves: the files as they are at a moment."""
        left = self.place / f"left-{next(self.numbers)}"
        self.vault.journal.ask(lambda _: shutil.copytree(self.folder, left))
        self.vault.close()
        shutil.rmtree(self.folder)
        left.rename(self.folder)
        self.open()

    # ------------------------------------------------------------ keys

    @rule()
    def refuse_the_wrong_ones(self) -> None:
        self.vault.close()
        self.on_disk.clear()
        with store.reserve(self.folder) as reserved:
            with pytest.raises(store.WrongPassphrase):
                reserved.unlock(passphrase="not it at all", worker=WORKER)
            with pytest.raises(WrongSheet):
                reserved.recover(sheet=NEXT_SHEET if self.model.sheet == SHEET else SHEET)
            with pytest.raises(store.NoSuchWorker):
                reserved.unlock(passphrase=PASSPHRASE, worker="nobody")
        self.tries += 2
        self.open()

    @rule()
    def rotate(self) -> None:
        self.vault.rotate()
        assert not self.vault.exchanging

    @rule()
    def change_passphrase(self) -> None:
        if self.vault.opened_by != "worker":
            return
        worker, new = self.vault.worker, f"another one {next(self.numbers)}"
        self.vault.change_passphrase(old=self.model.workers[worker], new=new, cost=CHEAP)
        self.model.workers[worker] = new

    @rule()
    def add_or_remove_a_worker(self) -> None:
        if SECOND in self.model.workers:
            with pytest.raises(WorkerExists):
                self.vault.add_worker(SECOND, passphrase="x", cost=CHEAP)
            self.vault.remove_worker(SECOND)
            del self.model.workers[SECOND]
        else:
            with pytest.raises(LastWorker):
                self.vault.remove_worker(WORKER)
            self.vault.add_worker(SECOND, passphrase="the second one's own", cost=CHEAP)
            self.model.workers[SECOND] = "the second one's own"

    @rule()
    def exchange_the_sheet(self) -> None:
        self.model.sheet = NEXT_SHEET if self.model.sheet == SHEET else SHEET
        self.vault.new_recovery(self.model.sheet)

    # ------------------------------------------------------------ backups

    @rule()
    def back_up(self) -> None:
        self.vault.journal.flush()
        self.on_disk.clear()
        folder = self.place / f"backup-{next(self.numbers)}"
        written = self.vault.backup(folder)
        assert (written.events, written.head) == (
            len(self.model.order),
            self.vault.journal.record_head(),
        )
        self.backups.append((folder, copy.deepcopy(self.model)))

    @precondition(lambda self: self.backups)
    @rule(data=st.data(), elsewhere=st.booleans())
    def restore(self, data: st.DataObject, *, elsewhere: bool) -> None:
        """A backup takes the place of a record that it goes on from, and of no other."""
        source, then = data.draw(st.sampled_from(self.backups))
        worker, passphrase = next(iter(then.workers.items()))
        self.vault.close()
        self.on_disk.clear()
        if elsewhere:
            self.folder = self.place / f"restored-{next(self.numbers)}"
            self.tries = 0
        elif then.order[: len(self.model.order)] != self.model.order:
            with pytest.raises(RecordNewer):
                backup.restore(source, self.folder, passphrase=passphrase, worker=worker)
            self.tries = store.refusals.read(self.folder).count
            self.open()
            return
        done = backup.restore(source, self.folder, passphrase=passphrase, worker=worker)
        assert done.events == len(then.order)
        self.tries = 0
        self.model = copy.deepcopy(then)
        self.kept = []
        self.open()

    # ------------------------------------------------------------ looking

    @rule(stream=st.none() | STREAMS)
    def keep_a_head(self, stream: str | None) -> None:
        journal = self.vault.journal
        self.kept.append((journal.record_head() if stream is None else journal.stream_head(stream), stream))

    @rule()
    def look(self) -> None:
        journal = self.vault.journal
        for stream in ("case-1", "case-2", "vault"):
            expected = self.model.of(stream)
            rows = journal.rows(stream)
            assert [(row.session, row.at, row.actor, row.body) for row in rows] == [
                (row.session, row.at, row.actor, row.body) for row in expected
            ]
            assert [row.seq for row in rows] == list(range(1, len(expected) + 1))
            assert journal.passages(stream) == self.model.words(stream)
            assert journal.verify(stream) == ()
            typed = {name: text for (of, name), text in self.model.drafts.items() if of == stream}
            assert journal.drafts(stream) == typed
        self.on_disk.clear()
        listed = [(one.stream, (one.seq, one.at, one.listing)) for one in journal.listed()]
        assert sorted(listed) == sorted(self.model.listings.items())
        assert self.vault.workers == tuple(self.model.workers)
        for head, of in self.kept:
            assert journal.compare(head, stream=of).fits


Vaults.TestCase.settings = settings(
    max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestVaults = Vaults.TestCase
