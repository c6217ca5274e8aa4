"""What keeps a vault: who may open it, the recovery sheet, backups, and whether the record is as it was written.

Each thing done here is an entry in the vault's own stream, with the worker's code and the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.events import vault as happened

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from interview.engine.events import AnyEvent
    from store import Break, Cost, Vault
    from store.anchor import Anchored
    from store.backup import Backup
    from store.heads import Found
    from store.inspection import Findings
    from store.recovery import Sheet


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
    def doubts(self) -> tuple[Anchored, ...]:
        """What did not fit, at opening, with what this computer last saw of the record."""
        return self._vault.journal.anchored

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

    def backup(self, target: Path) -> Backup:
        """Write a backup to a new or empty folder and look through it. Raises TargetTaken, BackupNotWhole, Trouble."""
        written = self._vault.backup(target)
        self._note(happened.BackedUp(events=written.events, head=written.head))
        return written

    def verify(self) -> Findings:
        """Look through the whole record. Takes about ten seconds for a million entries; others are not kept waiting."""
        found = self._vault.journal.inspect()
        faults = len(found.breaks) + len(found.anchor) + bool(found.pages)
        self._note(happened.RecordVerified(case=None, head=found.head, faults=faults))
        return found

    def verify_case(self, case: str) -> tuple[Break, ...]:
        """Look through one case. Raises CaseUnknown."""
        self._refuse_unknown(case)
        found = self._vault.journal.verify(case)
        head = self._vault.journal.stream_head(case)
        self._note(happened.RecordVerified(case=case, head=head, faults=len(found)))
        return found

    def head(self, case: str | None = None) -> str:
        """Return how far the record, or one case, goes: to be kept on paper, away from this computer."""
        journal = self._vault.journal
        return journal.record_head() if case is None else journal.stream_head(case)

    def compare(self, head: str, case: str | None = None) -> Found:
        """Say how a head that was kept elsewhere fits the record of today. Raises NotAHead."""
        return self._vault.journal.compare(head, stream=case)
