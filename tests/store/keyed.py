"""A vault with two workers and a sheet, whose keys are derived here and not in a child: many can be opened in a test."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import store
from store import keys, slots
from tests.deriving import DERIVING, Here
from tests.store.dying import SHEET
from tests.store.made import CHEAP, PASSPHRASE, WORKER, filled

SECOND = "w-2"
ANOTHER = "another passphrase altogether"


@contextmanager
def derived_here() -> Iterator[None]:
    """Derive keys in this program while it lasts."""
    with pytest.MonkeyPatch.context() as patch:
        for module in DERIVING:
            patch.setattr(module, "Derivation", Here)
        yield


def two_workers(folder: Path) -> Path:
    """Make the vault."""
    with store.create(folder, passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP, sheet=SHEET) as opened:
        filled(opened.journal, entries=4)
        opened.add_worker(SECOND, passphrase=ANOTHER, cost=CHEAP)
    return folder


def unlocked(folder: Path, passphrase: str = PASSPHRASE, worker: str | None = None) -> store.Vault:
    return store.unlock(folder, passphrase=passphrase, worker=worker)


def key_of(folder: Path, passphrase: str = PASSPHRASE, worker: str = WORKER) -> bytes:
    found = keys.read(folder)
    slot = found.worker(worker)
    if slot is None or slot.cost is None:
        raise store.WrongPassphrase("There is no slot of that worker's.")
    kek = Here(passphrase, salt=slot.salt, cost=slot.cost).key()
    ring = slots.opened(slot, vault=found.vault, kek=kek)
    keys.check(found, ring)
    return ring.key


def refused(folder: Path, passphrase: str, worker: str | None = None) -> None:
    with pytest.raises((store.WrongPassphrase, store.NoSuchWorker)):
        unlocked(folder, passphrase, worker)
