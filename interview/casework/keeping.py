"""What keeps a vault: who may open it, the recovery sheet, backups, and whether the record is as it was written.

Each thing done here is an entry in the vault's own stream, with the worker's code and the time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interview.engine.codec import RecordUnreadable, seal
from interview.engine.events import vault as happened
from interview.engine.terms import VAULT
from interview.guide import read_entries
from store.errors import StaleHead, StoreTrouble
from store.log import LogDamaged
from store.progress import untold
from store.rows import NewRow, Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from interview.engine.events import AnyEvent
    from store import Break, Cost, Journal, Vault
    from store.backup import Backup, Restored
    from store.heads import Found
    from store.inspection import Doubt, Findings
    from store.progress import Done
    from store.recovery import Sheet


@dataclass(frozen=True, kw_only=True, slots=True)
class Closed:
    """A case that is not what the log of the vault says it was when somebody closed it."""

    case: str
    at: int
    """The entry that it ended with then."""
    fits: int | None
    """The last such entry that it does fit at."""


def not_as_closed(journal: Journal, *, only: str | None = None) -> Iterator[Closed]:
    """Compare each case, or one, with the heads that the log of the vault kept of it. Raises Trouble, RecordUnreadable."""
    left: dict[str, list[str]] = {}
    for entry in read_entries(journal, VAULT):
        if isinstance(entry.event, happened.CaseLeft) and only in (None, entry.event.case):
            left.setdefault(entry.event.case, []).append(entry.event.head)
    for case, heads in left.items():
        if journal.compare(heads[-1], stream=case).fits:
            continue  # the earlier ones go along: each seal is over the one before
        found = [journal.compare(head, stream=case) for head in heads]
        yield Closed(
            case=case,
            at=min(one.number for one in found if not one.fits),
            fits=max((one.number for one in found if one.fits), default=None),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Looked:
    """What a look through the whole record found, and which cases do not end as they were left."""

    found: Findings
    closed: tuple[Closed, ...]

    @property
    def faults(self) -> int:
        """How many things are wrong. All damaged pages count as one."""
        return len(self.found.breaks) + len(self.found.anchor) + bool(self.found.pages) + len(self.closed)

    @property
    def whole(self) -> bool:
        """Whether all is as it was written, and ends as it was left."""
        return self.found.whole and not self.closed


def look_through(inspect: Callable[[], Findings], journal: Journal) -> Looked:
    """Look through the whole record by ``inspect``, however damaged it is. Nothing is entered in it."""
    found = inspect()
    try:
        closed = tuple(not_as_closed(journal))
    except (StoreTrouble, RecordUnreadable):
        closed = ()  # what is wrong there has been found already
    return Looked(found=found, closed=closed)


def enter(
    journal: Journal, event: AnyEvent, *, worker: str, clock: Callable[[], int], nonce: Callable[[], bytes]
) -> None:
    """Enter something that happened around the cases. Raises Trouble."""
    sealed = seal(event, nonce=nonce)
    words = tuple(
        Passage(part=part, nonce=salt, text=words.text) for part, (salt, words) in enumerate(sealed.passages)
    )
    row = NewRow(session="", at=clock(), actor=worker, body=sealed.body, passages=words)
    while True:
        try:
            journal.append(VAULT, (row,), after=journal.head(VAULT).seq)
        except StaleHead:  # long work ended at the same moment, and was entered first
            continue
        return


def note_restored(
    copy: Vault, restored: Restored, *, clock: Callable[[], int], nonce: Callable[[], bytes]
) -> None:
    """Enter in the open copy of a backup that it is put back, and what is set aside for it. Raises Trouble."""
    event = happened.VaultRestored(
        head=restored.head,
        events=restored.events,
        aside=None if restored.aside is None else restored.aside.name,
        replaced=restored.replaced,
        missing=restored.missing,
    )
    enter(copy.journal, event, worker=copy.worker, clock=clock, nonce=nonce)


class Keeping:
    """The keeper's side of an open vault."""

    def __init__(
        self,
        vault: Vault,
        *,
        note: Callable[[AnyEvent], None],
        refuse_unknown: Callable[[str], None],
        cost: Cost,
    ) -> None:
        """``note`` enters an event around the cases; ``refuse_unknown`` raises for what is no case."""
        self._vault = vault
        self._note = note
        self._refuse_unknown = refuse_unknown
        self._cost = cost

    @property
    def workers(self) -> tuple[str, ...]:
        """The codes of the workers who have a passphrase to it."""
        return self._vault.workers

    @property
    def has_recovery(self) -> bool:
        return self._vault.has_recovery

    @property
    def recovered(self) -> bool:
        """Whether it was opened with the recovery sheet: then a passphrase can be set without the old one."""
        return self._vault.opened_by == "recovery"

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What did not fit, at opening, with what this computer last saw and saved of the record."""
        return self._vault.journal.anchored

    @property
    def only_unsaved(self) -> bool:
        """Whether no more is in doubt than what was being saved when the program last ended suddenly."""
        return all(isinstance(one, LogDamaged) for one in self.doubts)

    def go_on(self) -> None:
        """Enter the doubts in the record and go on from it as it is."""
        doubts = self.doubts
        if not doubts:
            return
        self._note(
            happened.RecordDoubted(
                findings=tuple(type(one).__name__ for one in doubts),
                expected=next((getattr(one, "expected", None) for one in doubts), None),
                found=self._vault.journal.newest().events,
            )
        )
        self._vault.journal.accept_anchor()

    def change_passphrase(self, *, old: str, new: str) -> None:
        """Raises WrongPassphrase, UnusablePassphrase, Trouble."""
        self._vault.change_passphrase(old=old, new=new, cost=self._cost)
        self._note(happened.PassphraseChanged(worker=self._vault.worker, recovered=False))

    def set_passphrase(self, worker: str, *, passphrase: str) -> None:
        """Give a worker a new passphrase, in a vault opened with the recovery sheet. Raises Trouble."""
        self._vault.set_passphrase(worker, passphrase=passphrase, cost=self._cost)
        self._note(happened.PassphraseChanged(worker=worker, recovered=True))

    def add_worker(self, worker: str, *, passphrase: str) -> None:
        """Let another worker in. The passphrase is theirs, and typed by them. Raises WorkerExists, NotACode, Trouble."""
        self._vault.add_worker(worker, passphrase=passphrase, cost=self._cost)
        self._note(happened.WorkerAdded(worker=worker))

    def remove_worker(self, worker: str) -> None:
        """Take a worker's key away and put the record under a new one. Raises NoSuchWorker, LastWorker, Trouble."""
        self._vault.remove_worker(worker)
        self._note(happened.WorkerRemoved(worker=worker))

    def new_recovery(self, sheet: Sheet) -> None:
        """Let this sheet open the vault, and the one before it no more. Raises Trouble."""
        self._vault.new_recovery(sheet)
        self._note(happened.RecoveryRenewed())

    def rekey(self) -> None:
        """Put the record under a new key, so that copies of old keys open only old copies of it. Raises Trouble."""
        self._vault.rotate()
        self._note(happened.KeyExchanged())

    def backup(self, target: Path, *, done: Done = untold) -> Backup:
        """Write a backup to a new or empty folder and look through it. ``done`` is told hundredths.

        Raises TargetTaken, BackupNotWhole, Trouble.
        """
        written = self._vault.backup(target, done=done)
        self._note(happened.BackedUp(events=written.events, head=written.head))
        return written

    def verify(self, *, done: Done = untold) -> Looked:
        """Look through the whole record. Takes about ten seconds for a million entries; others are not kept waiting.

        ``done`` is told the entries looked at.
        """
        looked = look_through(lambda: self._vault.inspect(done=done), self._vault.journal)
        self._note(happened.RecordVerified(case=None, head=looked.found.head, faults=looked.faults))
        return looked

    def verify_case(self, case: str) -> tuple[tuple[Break, ...], tuple[Closed, ...]]:
        """Look through one case: what is not as written, and whether it ends as it was left. Raises CaseUnknown."""
        self._refuse_unknown(case)
        journal = self._vault.journal
        breaks, closed = journal.verify(case), tuple(not_as_closed(journal, only=case))
        faults, head = len(breaks) + len(closed), journal.stream_head(case)
        self._note(happened.RecordVerified(case=case, head=head, faults=faults))
        return breaks, closed

    def head(self, case: str | None = None) -> str:
        """Return how far the record, or one case, goes: to be kept on paper, away from this computer."""
        journal = self._vault.journal
        return journal.record_head() if case is None else journal.stream_head(case)

    def compare(self, head: str, case: str | None = None) -> Found:
        """Say how a head that was kept elsewhere fits the record of today. Raises NotAHead."""
        return self._vault.journal.compare(head, stream=case)
