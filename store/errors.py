"""What can go wrong with the record, each named for the fact.

    StoreTrouble
        UnusablePassphrase, WrongPassphrase, NoSuchWorker, NotACode, DerivationFailed
        NotAVault, VaultNewer, VaultBusy, VaultExists, VaultClosed
        VaultDamaged
            FilesOfTwoVaults
        NotSaved
            OutOfSpace, DiskTrouble, FolderNotWritable
        StaleHead, UnstorableText, UnsafeConnection
        NotAHead, NothingToErase, NotYetGone
        TargetTaken, NotABackup, BackupNotWhole, RecordNewer, OtherVault

A message is one or two plain lines: what, where, what to do now. It names folders and worker codes, never a passphrase
and never anybody's words; whatever the database itself had said is kept as the cause.
"""


class StoreTrouble(Exception):
    """Any trouble with the record, its keys or its folder."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


class UnusablePassphrase(StoreTrouble):
    """The passphrase is empty, or holds half a character; it was not tried."""


class WrongPassphrase(StoreTrouble):
    """No key slot opens with it. Known before the record itself is touched."""


class NoSuchWorker(StoreTrouble):
    """The vault has no key slot of that code."""


class NotACode(StoreTrouble):
    """A worker is known to the vault by a short code; keys.json can be read by anyone who has the folder."""


class DerivationFailed(StoreTrouble):
    """The key could not be worked out from the passphrase, mostly for want of memory."""


class NotAVault(StoreTrouble):
    """The folder, its keys or its record is missing, empty or something else."""


class VaultDamaged(StoreTrouble):
    """The passphrase was right, and the record behind it cannot be read."""


class FilesOfTwoVaults(VaultDamaged):
    """A file in the folder belongs to another vault; the passphrase is right, and nothing was changed."""


class VaultNewer(StoreTrouble):
    """A later version of the program wrote this vault."""


class VaultBusy(StoreTrouble):
    """Another window, or another program, has this vault open."""


class VaultExists(StoreTrouble):
    """A vault is only ever made in a new or empty folder."""


class VaultClosed(StoreTrouble):
    """The record was closed before this was asked of it."""


class NotSaved(StoreTrouble):
    """The disk did not take it. Everything acknowledged before is still there."""


class OutOfSpace(NotSaved):
    """The disk is full."""


class DiskTrouble(NotSaved):
    """The disk refused for another reason: a quota, a limit on file size, a fault."""


class FolderNotWritable(NotSaved):
    """The folder, or the record in it, is read-only."""


class StaleHead(StoreTrouble):
    """The stream has moved on since the caller folded it; nothing was written."""


class UnstorableText(StoreTrouble):
    """The text holds half a character (a lone surrogate); it is refused whole rather than altered."""


class UnsafeConnection(StoreTrouble):
    """The database driver did not accept a setting that the record's safety rests on."""


class NotAHead(StoreTrouble):
    """What was typed does not have the form of a head."""


class NothingToErase(StoreTrouble):
    """There are no words at that place, and never were."""


class NotYetGone(StoreTrouble):
    """The words are erased from the record, and the disk did not let their last traces be cleared away yet."""


class TargetTaken(StoreTrouble):
    """A backup is only ever written into a new or empty folder."""


class NotABackup(StoreTrouble):
    """The folder holds no backup, or one that was never finished."""


class BackupNotWhole(StoreTrouble):
    """The copy is not what the record was; it is no backup."""


class RecordNewer(StoreTrouble):
    """The record in place has something in it that the backup has not, or nobody can tell."""


class OtherVault(StoreTrouble):
    """Another vault is in that place."""
