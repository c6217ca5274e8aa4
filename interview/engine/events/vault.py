"""What happens around the cases: kept in a stream of its own, folded into no case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interview.engine.events.base import Event
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry


class AroundCases(Event, frozen=True, kw_only=True):
    """Something of which no case knows."""

    def fold(self, case: Case, entry: Entry) -> None:
        """No case knows of it."""


class VaultOpened(AroundCases, tag="vault-opened", frozen=True, kw_only=True):
    """A worker unlocked the vault, with a passphrase or with the recovery sheet.

    ``refused`` counts the unlocks refused since the last opening, and ``refused_at`` is when (UTC ms; the latest 200).
    They come from a file that is not encrypted: None where it could not be read.
    """

    version: str
    by: Literal["passphrase", "recovery"] = "passphrase"
    refused: int | None = 0
    refused_at: tuple[int, ...] = ()


class VaultClosed(AroundCases, tag="vault-closed", frozen=True, kw_only=True):
    """The vault was closed in order. An opening without one after it ended some other way."""

    how: Literal["left", "locked", "idle"]


class RecordDoubted(AroundCases, tag="record-doubted", frozen=True, kw_only=True):
    """At opening, the record did not fit what this computer last saw of it. The worker was told, and went on."""

    findings: tuple[str, ...]
    expected: int | None
    found: int


class RecordVerified(AroundCases, tag="record-verified", frozen=True, kw_only=True):
    """The whole record was looked through. ``case`` is named where it was one case alone."""

    case: str | None
    head: str
    faults: int


class CaseRead(AroundCases, tag="case-read", frozen=True, kw_only=True):
    """A worker opened a case."""

    case: str


class CaseLeft(AroundCases, tag="case-left", frozen=True, kw_only=True):
    """How far the record of a case went when it was closed: a checkpoint that its end cannot be cut off behind."""

    case: str
    head: str


class PlanExported(AroundCases, tag="plan-exported", frozen=True, kw_only=True):
    """A plan left the vault as files. ``head`` is how far the record went then.

    ``given`` is the digest of that head which the recipient got; it was made with ``salt`` (hex), so that two
    recipients cannot join their files by it. ``disclosed`` are classes that are in no copy but one that asked for them by
    name: ``place-of-safety``. ``recipient`` is for whom only a part of it was written, if it was.
    """

    case: str
    formats: tuple[str, ...]
    head: int
    salt: str = ""
    given: str = ""
    disclosed: tuple[str, ...] = ()
    recipient: str | None = None


class ErasureDone(AroundCases, tag="erasure-done", frozen=True, kw_only=True):
    """Words went out of a case. Which entry of the case says more is ``entry``."""

    case: str
    entry: int
    passages: int


class CaseHandedOver(AroundCases, tag="case-handed-over", frozen=True, kw_only=True):
    """A case was sealed for the vault whose card has this fingerprint, as it stood at ``head``."""

    case: str
    vault: str
    fingerprint: str
    head: str


class CaseReceived(AroundCases, tag="case-received", frozen=True, kw_only=True):
    """A case came from the vault whose card has this fingerprint, as it stood at ``head``."""

    case: str
    vault: str
    fingerprint: str
    head: str


class BackedUp(AroundCases, tag="backed-up", frozen=True, kw_only=True):
    """A backup was written, and opened again to see that it is whole."""

    events: int
    head: str


class VaultRestored(AroundCases, tag="vault-restored", frozen=True, kw_only=True):
    """A backup was put back, and this record is it. ``head`` and ``events`` are how far the backup went.

    ``aside`` names the folder of what stood in the place until then, and ``replaced`` is its head: None for nothing, or nothing
    that could be read. ``missing`` counts the entries that this computer had seen and the backup has not.
    """

    head: str
    events: int
    aside: str | None = None
    replaced: str | None = None
    missing: int = 0


class WorkerAdded(AroundCases, tag="worker-added", frozen=True, kw_only=True):
    """Another worker can open the vault."""

    worker: str


class WorkerRemoved(AroundCases, tag="worker-removed", frozen=True, kw_only=True):
    """A worker can open it no more: the record is under a new key."""

    worker: str


class PassphraseChanged(AroundCases, tag="passphrase-changed", frozen=True, kw_only=True):
    """A worker has a new passphrase; ``recovered`` if the recovery sheet was needed for it."""

    worker: str
    recovered: bool


class RecoveryRenewed(AroundCases, tag="recovery-renewed", frozen=True, kw_only=True):
    """A new recovery sheet was made; the one before opens today's record no more."""


class KeyExchanged(AroundCases, tag="key-exchanged", frozen=True, kw_only=True):
    """The record was put under a new key."""


class OrganisationImported(AroundCases, tag="organisation-imported", frozen=True, kw_only=True):
    """The organisation's profile from here on; earlier ones stay. Sealed like words: it has names and numbers in it."""

    profile: Words


class ServicesTakenIn(AroundCases, tag="services-taken-in", frozen=True, kw_only=True):
    """Services came into the directory, and ``left_out`` rows of the table stayed out. Which ones is kept nowhere else."""

    new: int
    changed: int
    same: int
    left_out: int = 0


class ServicesRemoved(AroundCases, tag="services-removed", frozen=True, kw_only=True):
    """Services were taken out of the directory. What cases say of them stays there."""

    removed: int
