"""A program that is killed at one step after another of what it does to the keys.

``python -m tests.store.dying VAULT OUT ACTION STRIDE`` copies the vault, has a child of its own act on the copy and kill itself
with SIGKILL just before its Nth step, for N = 1, 1 + STRIDE, ... until one gets to the end. A step is any call that may reach
the disk. It prints a line for each: the name of the copy, and ``killed`` or ``done``.

``python -m tests.store.dying VAULT OUT grow PERCENT`` kills the child from outside instead, once the write-ahead log has grown to
that part of the record while the database key is being exchanged.
"""

import os
import shutil
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NoReturn

import nacl.bindings  # noqa: F401

import store
from store import backup, driver, vault
from store.recovery import Sheet
from tests.deriving import DERIVING, Here
from tests.store.made import CHEAP, PASSPHRASE, said

SHEET = Sheet(bytes(range(32)))
NEXT_SHEET = Sheet(bytes(range(1, 33)))
SECOND = "w-2"
SECOND_PASSPHRASE = "the second worker's own passphrase"
NEW_PASSPHRASE = "after the change another one"
BACKUP = "backup"
"""The folder, beside the vault, of the backup that is put back."""
_RENAMES = frozenset({"replace", "rename", "unlink", "rmdir", "mkdir"})
STEPS = frozenset(
    {"execute", "fsync", "open", "replace", "unlink", "flush", "write", "close", "release", "connect"}
)


def _unlock(folder: Path) -> store.Vault:
    return store.unlock(folder, passphrase=PASSPHRASE)


def upgrade(folder: Path) -> None:
    _unlock(folder)


def change(folder: Path) -> None:
    _unlock(folder).change_passphrase(old=PASSPHRASE, new=NEW_PASSPHRASE, cost=CHEAP)


def add(folder: Path) -> None:
    _unlock(folder).add_worker("w-3", passphrase=NEW_PASSPHRASE, cost=CHEAP)


def remove(folder: Path) -> None:
    _unlock(folder).remove_worker(SECOND)


def recover(folder: Path) -> None:
    with store.reserve(folder) as reserved:
        opened = reserved.recover(sheet=SHEET)
    opened.set_passphrase(SECOND, passphrase=NEW_PASSPHRASE, cost=CHEAP)
    opened.new_recovery(NEXT_SHEET)


def restore(folder: Path) -> None:
    def announce(copy: store.Vault, _: backup.Restored) -> None:
        after = copy.journal.head("vault").seq
        copy.journal.append("vault", [said(seq=after + 1)], after=after)

    backup.restore(folder.parent.parent / BACKUP, folder, passphrase=PASSPHRASE, announce=announce)


ACTIONS: dict[str, Callable[[Path], None]] = {
    "upgrade": upgrade,
    "change": change,
    "add": add,
    "remove": remove,
    "recover": recover,
    "restore": restore,
}
STEPS_OF = {"restore": _RENAMES}
"""What a restore hangs on are the names in the folder around it: all that goes before is done to a copy."""


def _die_at(step: int, steps: frozenset[str]) -> None:
    left = step

    def seen(_: FrameType, event: str, called: object) -> None:
        nonlocal left
        if event == "c_call" and getattr(called, "__name__", "") in steps:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    threading.setprofile(seen)
    sys.setprofile(seen)


def _act(action: str, folder: Path, *, step: int | None) -> NoReturn:
    try:
        if step is not None:
            _die_at(step, STEPS_OF.get(action, STEPS))
        ACTIONS[action](folder)
    except BaseException:
        traceback.print_exc()
        os._exit(2)
    os._exit(0)


def _ended(pid: int) -> str:
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return {0: "done", -signal.SIGKILL: "killed"}.get(status, f"failed with {status}")


def killed_at_every_step(source: Path, out: Path, action: str, stride: int) -> None:
    step, how = 1, "killed"
    while how == "killed":
        folder = shutil.copytree(source, out / f"{action}-{step}")
        pid = os.fork() or _act(action, folder, step=step)
        how = _ended(pid)
        print(folder.name, how, flush=True)
        step += stride


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return -1


def killed_while_it_grows(source: Path, out: Path, percent: int) -> None:
    folder = shutil.copytree(source, out / f"grow-{percent}")
    enough = (folder / "record.db").stat().st_size * percent // 100
    log = folder / "record.db-wal"
    pid = os.fork() or _act("remove", folder, step=None)
    until = time.monotonic() + 20
    while time.monotonic() < until and os.waitpid(pid, os.WNOHANG) == (0, 0):
        if _size(log) >= enough:
            os.kill(pid, signal.SIGKILL)
            print(folder.name, _ended(pid), flush=True)
            return
    print(folder.name, "done", flush=True)


if __name__ == "__main__":
    driver.load()
    vault.prepare()
    for module in DERIVING:
        vars(module)["Derivation"] = Here
    made, kept, doing, number = sys.argv[1:]
    if doing == "grow":
        killed_while_it_grows(Path(made), Path(kept), int(number))
    else:
        killed_at_every_step(Path(made), Path(kept), doing, int(number))
