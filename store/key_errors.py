"""What can go wrong with the keys to a vault, each named for the fact. All of them are StoreTrouble."""

from store.errors import StoreTrouble, WrongPassphrase


class KeysChanged(StoreTrouble):
    """keys.json was written by something that does not have the vault's key; nothing was opened with it."""


class WorkerExists(StoreTrouble):
    """The vault has a key slot of that code already."""


class LastWorker(StoreTrouble):
    """Somebody must be left who can open the vault with a passphrase."""


class NotYetOpened(StoreTrouble):
    """A worker has not opened the vault since an update of the program, so no new key can be laid by for them."""


class NotAsRecovery(StoreTrouble):
    """The vault was opened with a passphrase, and this takes the recovery sheet, or the other way round."""


class NoRecovery(StoreTrouble):
    """No recovery sheet was made for this vault."""


class NotASheet(StoreTrouble):
    """What was typed is not what any recovery sheet says: letters are missing, too many, or mistyped."""


class WrongSheet(WrongPassphrase):
    """A recovery sheet, typed without a mistake, that is not this vault's, or no longer."""
