"""Commands given to a vault, as a script gives them and as somebody types them at a terminal."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import store
from interview import cli
from interview.casework.opened import Ports
from interview.desk import Desk
from interview.engine.acts import always
from interview.engine.words import Words
from interview.walking.walk import SteadyChance, SteadyClock
from store.recovery import new_sheet
from tests.sitting import wording

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

    from interview.engine.case import Case

DONE, REFUSED, WRONG_USE, LOCKED = 0, 1, 2, 3
CHEAP = store.Cost(passes=1, memory=8192)
FIRST, SECOND = "five words made up here", "five other words made up"
SECRET = "my sister Leyla"
LABEL = "Noor, who likes tea"


class Said:
    """How a command ended, and what it said."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    def plainly(self, code: int, *parts: str) -> None:
        """One or two plain lines on the error channel, with these in them, and nobody's words."""
        assert (self.code, self.out) == (code, ""), (self.out, self.err)
        assert 1 <= len(self.err.strip().splitlines()) <= 2, self.err
        self.says(*parts)

    def says(self, *parts: str) -> None:
        for part in parts:
            assert part in self.out + self.err
        for never in ("Traceback", "Error:", "  File ", "fault in Ownwords", SECRET, LABEL, FIRST, SECOND):
            assert never not in self.err + self.out


class Chosen(cli.Chosen):
    """As the program chooses, with a wording that is read once for all tests."""

    def ports(self) -> Ports:
        return Ports(clock=self.clock, nonce=self.nonce, new_id=self.new_id, wording=wording())


class Commands:
    """Gives commands to one vault in this process, as ``main`` does."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.vault = folder / "vault"
        self.clock = SteadyClock()
        chance = SteadyChance()
        self.chosen = Chosen(clock=self.clock, nonce=chance.nonce, new_id=chance.new_id, cost=CHEAP)
        self._patch, self._capture = patch, capture
        self.sheet = new_sheet().text
        self.key = self.write("key", FIRST)
        self.other_key = self.write("other key", SECOND)
        self.sheet_file = self.write("sheet", self.sheet)

    def __call__(self, *words: str, key: str | None = None, at: Path | None = None) -> Said:
        entrance = ("--data", str(at or self.vault), "--passphrase-file", key or self.key)
        self._patch.setattr(sys, "argv", ["ownwords", *entrance, *words])
        code = cli.run(self.chosen)
        out, err = self._capture.readouterr()
        return Said(code, out, err)

    def write(self, name: str, text: str) -> str:
        file = self.folder / name
        file.write_text(text + "\n", "utf-8")
        return str(file)

    def desk(self) -> Desk:
        """The same vault, as the screens have it."""
        return Desk(folder=self.vault, ports=self.chosen.ports, cost=CHEAP)

    def make(self) -> None:
        """A vault with its recovery sheet."""
        from store.recovery import parsed

        self.desk().create(passphrase=FIRST, worker="AB1", sheet=parsed(self.sheet)).close()

    def case(self, *told: str, label: str = LABEL) -> str:
        """A case with one session, in which these things were told."""
        opened = self.desk().unlock(passphrase=FIRST)
        case = opened.new_case(label=label, nation="wales", age_band="adult", organisation_kind="charity")
        guide = opened.open(case)
        opened.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
        for words in told:
            guide.do(always.Tell(words=Words(words)))
        opened.left(guide)
        opened.close()
        return case

    def tampered(self, *statements: str) -> None:
        """Do what somebody with a passphrase and a database tool can do."""
        from tests.store.made import tamper

        with store.unlock(self.vault, passphrase=FIRST) as vault:
            tamper(vault.journal, *statements)


_CHILD = (
    "import fcntl, os, sys, termios; os.setsid(); fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "os.execv(sys.executable, [sys.executable, '-m', 'interview', *sys.argv[1:]])"
)
CTRL_C = "\x03"


def case_of(vault: Commands, case: str) -> Case:
    """A case as it stands, by its id."""
    opened = vault.desk().unlock(passphrase=FIRST)
    found = opened.open(case).case
    opened.close()
    return found


def typed(*words: str, answers: Sequence[tuple[str, str]], root: Path, timeout: float = 120.0) -> Said:
    """Run it on a terminal of its own and type each answer once its question stands there.

    What the terminal showed is its error channel; an answer of Ctrl+C is typed without Enter.
    """
    ours, theirs = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color"}
    with subprocess.Popen(
        [sys.executable, "-c", _CHILD, *words],
        cwd=root,
        env=env,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
    ) as child:
        os.close(theirs)
        shown = _Shown(ours, deadline=time.monotonic() + timeout)
        try:
            for question, answer in answers:
                shown.until(question)
                time.sleep(
                    0.05
                )  # getpass turns the echo off before it asks, and empties what was typed before
                os.write(ours, (answer if answer == CTRL_C else f"{answer}\n").encode())
            shown.until(None)
            out = child.stdout.read().decode() if child.stdout else ""
            return Said(child.wait(timeout), out, shown.all.replace("\r\n", "\n"))
        finally:
            if child.poll() is None:
                child.send_signal(signal.SIGKILL)
            os.close(ours)


class _Shown:
    def __init__(self, terminal: int, *, deadline: float) -> None:
        self._terminal, self._deadline = terminal, deadline
        self._looked = 0
        self._read = b""

    @property
    def all(self) -> str:
        return self._read.decode("utf-8", "replace")

    def until(self, question: str | None) -> None:
        """Read on until the question stands there, or, without one, until the terminal is let go of."""
        while question is None or self._read.find(question.encode(), self._looked) < 0:
            left = self._deadline - time.monotonic()
            assert left > 0, f"{question!r} was not asked: {self.all}"
            if not select.select([self._terminal], [], [], left)[0]:
                continue
            try:
                more = os.read(self._terminal, 65536)
            except OSError:  # how a terminal on Linux says that nobody has it any more
                more = b""
            if not more:
                assert question is None, f"{question!r} was not asked: {self.all}"
                return
            self._read += more
        self._looked = self._read.find(question.encode(), self._looked) + len(question.encode())
