"""A program that works in a vault until it is killed: ``python -m tests.torture.doomed`` takes one order a line, as JSON.

Each order is one life. A child is forked, works without a rest, and says a line for whatever it was told is safe; meanwhile
somebody types in it at a steady speed. It is killed from outside after so many seconds, or kills itself just before one of
the calls that may reach the disk. ``killed NANOSECONDS`` or ``ended CODE`` closes a life. The lines are in ``ledger.py``.
"""

import itertools
import json
import os
import random
import shutil
import signal
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import nacl.bindings  # noqa: F401

import store
from interview.__main__ import clock, new_id, nonce
from interview.casework import erasing
from interview.casework.opened import OpenDesk, Ports, at_vault, plan_files
from interview.engine.acts import Moving, always
from interview.engine.words import Words
from store import backup, driver, vault
from store.creating import create
from store.recovery import new_sheet
from tests.deriving import DERIVING, Here
from tests.sitting import adult, sitting, wording
from tests.store.dying import STEPS, _die_at
from tests.store.made import CHEAP
from tests.store.typist import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.casework.keeping import Keeping
    from store import Journal

SECOND = "w-2"
TYPED = "typed"
"""The stream and the field in which somebody types without a rest."""
LONGEST = 20.0
"""Seconds; a life that was to end by itself and has not."""


@dataclass(frozen=True, kw_only=True)
class Order:
    """One life."""

    folder: str
    out: str
    """Where exports, backups and restored vaults go."""
    passphrase: str
    worker: str
    theme: str
    life: int
    rest: float
    """Seconds between two keystrokes."""
    after: float
    step: int | None = None


def say(*words: object) -> None:
    """One line in one piece: a pipe takes so little whole or not at all."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Life:
    """What one child does until it dies."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._chance = random.Random(order.life)
        self._numbers = itertools.count()
        self._passphrase = order.passphrase
        self._opened = self._open()
        self._case = self._first_case()
        self._guide = self._opened.open(self._case)
        if self._guide.case.sitting is None:
            self._begin()

    def lead(self) -> NoReturn:
        """Do what the theme says, over and over."""
        acts: dict[str, Callable[[], object]] = {
            "record": self.record,
            "move": self.move,
            "export": self.export,
            "rekey": self.rekey,
            "erase": self.erase,
            "backup": self.backup,
            "passphrase": self.passphrase,
            "workers": self.workers,
            "sheet": self.sheet,
            "reopen": self.reopen,
            "restore": self.restore,
            "create": self.create,
            "rest": lambda: time.sleep(0.01),
        }
        self._heads()
        while True:
            theme = self._order.theme
            name = self._chance.choice([*acts]) if theme == "all" or self._chance.random() < 0.1 else theme
            say("begin", name)
            acts[name]()
            self._heads()
            say("done", name)

    def _open(self) -> OpenDesk:
        found = store.unlock(Path(self._order.folder), passphrase=self._passphrase)
        ports = Ports(clock=clock, nonce=nonce, new_id=new_id, wording=wording())
        opened = at_vault(found, ports=ports, flow=adult(), cost=CHEAP)
        opening = f"{self._order.life}.{next(self._numbers)}"
        say("opened", opening)
        threading.Thread(target=self._type, args=(opened.journal, opening), daemon=True).start()
        return opened

    def _type(self, journal: "Journal", opening: str) -> None:
        text = f"{opening} "
        for letter in SENTENCE:
            text += letter
            say("typed", opening, len(text), time.monotonic_ns())
            try:
                journal.draft(TYPED, TYPED, text)
            except Exception:
                return  # closed in order, to be opened again
            time.sleep(self._order.rest)

    def _first_case(self) -> str:
        cases = self._opened.cases()
        if cases:
            return cases[-1].case
        return self._opened.new_case(
            label="A made-up person", nation="england", age_band="adult", organisation_kind="charity"
        )

    def _begin(self) -> None:
        self._opened.begin(self._guide, setting="in_person", captured="live", person_locale="en-GB")

    def _heads(self) -> None:
        """Say how far everything goes that was written and came back."""
        journal = self._opened.journal
        for stream in ("vault", self._case):
            head = journal.head(stream)
            say("head", stream, head.seq, head.hash.hex())

    def _listen(self) -> None:
        """Come to a step where something can be told."""
        while "tell" not in self._guide.view().acts:
            self.move()

    def record(self) -> None:
        self._listen()
        words = f"{self._order.life} {next(self._numbers)}"
        self._guide.draft("account", words)
        self._opened.journal.flush()
        say("flushed", words)
        say("clearing", words)
        self._guide.do(always.Tell(words=Words(words * self._chance.choice([1, 1, 200]))), clears=["account"])
        say("cleared")

    def move(self) -> None:
        view = self._guide.view()
        if view.finished:
            return self._begin()
        if "resume" in view.acts:
            self._guide.do(always.Resume())
            return None
        moves: list[Moving] = [always.Move(move=move.move) for move in view.moves if move.open]
        moves += [always.Stop()] if self._chance.random() < 0.05 else []
        moves += [always.Pause()] if "pause" in view.acts else []
        self._guide.do(self._chance.choice(moves or [always.Stop()]))
        return None

    def _fresh(self, kind: str) -> Path:
        return Path(self._order.out) / f"{kind}-{self._order.life}-{next(self._numbers)}"

    def export(self) -> None:
        folder = self._fresh("export")
        self._opened.export(self._guide, folder)
        say("exported", folder.name)

    def rekey(self) -> None:
        self._kept().rekey()

    def erase(self) -> None:
        self._listen()
        self._guide.do(always.Tell(words=Words("to be taken out again")))
        seq = self._guide.case.seq
        what = erasing.What(extent="passage", statement=max(self._guide.case.statements))
        announced = erasing.announce(self._guide, what, ground="person_asked")
        say("erasing", seq)
        self._opened.erase(self._guide, announced)
        say("erased", self._case, what.statement)

    def backup(self) -> None:
        folder = self._fresh("backup")
        written = self._kept().backup(folder)
        say("backed", folder.name, written.head)

    def passphrase(self) -> None:
        new = f"another passphrase {self._order.life} {next(self._numbers)}".replace(" ", "-")
        say("changing", new)
        self._kept().change_passphrase(old=self._passphrase, new=new)
        say("changed", new)
        self._passphrase = new

    def workers(self) -> None:
        if SECOND in self._kept().workers:
            say("removing", SECOND)
            self._kept().remove_worker(SECOND)
            say("removed", SECOND)
        else:
            say("adding", SECOND)
            self._kept().add_worker(SECOND, passphrase="the second worker's own")
            say("added", SECOND)

    def sheet(self) -> None:
        self._kept().new_recovery(new_sheet())

    def reopen(self) -> None:
        self._opened.close()
        self._opened = self._open()
        self._guide = self._opened.open(self._case)

    def restore(self) -> None:
        """Put a newer backup in the place of an older one."""
        older, newer, place = self._fresh("backup"), self._fresh("backup"), self._fresh("restored")
        first = self._kept().backup(older)
        second = self._kept().backup(newer)
        backup.restore(older, place, passphrase=self._passphrase)
        say("restored", place.name, first.head)
        say("restoring", place.name, second.head)
        done = backup.restore(newer, place, passphrase=self._passphrase)
        say("restored", place.name, second.head)
        for folder in (older, newer, done.aside, place):
            if folder is not None and self._chance.random() < 0.8:
                say("deleting", folder.name)
                gone = folder.rename(
                    self._fresh("gone")
                )  # half a backup that is being deleted is no half of a backup
                shutil.rmtree(gone)

    def create(self) -> None:
        folder = self._fresh("new")
        create(folder, passphrase=self._passphrase, worker="w-9", cost=CHEAP, sheet=new_sheet()).close()
        say("created", folder.name, self._passphrase)

    def _kept(self) -> "Keeping":
        assert self._opened.keeping is not None
        return self._opened.keeping


def _live(order: Order) -> NoReturn:
    try:
        if order.step is not None:
            _die_at(order.step, STEPS)
        Life(order).lead()
    except BaseException:
        traceback.print_exc()
    os._exit(2)


def _oversee(pid: int, order: Order) -> None:
    after = order.after if order.step is None else LONGEST
    until, ended = time.monotonic() + after, (0, 0)
    while order.step is not None and ended == (0, 0) and time.monotonic() < until:
        ended = os.waitpid(pid, os.WNOHANG)
        time.sleep(0.002)
    at = time.monotonic_ns()
    if ended == (0, 0):
        time.sleep(max(0.0, until - time.monotonic()))
        at = time.monotonic_ns()
        os.kill(pid, signal.SIGKILL)
        ended = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(ended[1])
    say(*(("killed", at) if code == -signal.SIGKILL else ("ended", code)))


def main() -> None:
    driver.load()
    vault.prepare()
    with sitting("account") as here:  # so that no life waits for what is loaded when it is first asked for
        plan_files(here.guide, now=clock())
    for module in DERIVING:
        vars(module)["Derivation"] = Here
    for line in sys.stdin:
        order = Order(**json.loads(line))
        pid = os.fork() or _live(order)
        _oversee(pid, order)


if __name__ == "__main__":
    main()
