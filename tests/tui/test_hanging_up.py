"""When its terminal is closed the program ends, and nothing that was typed goes with it."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from typing import TYPE_CHECKING

import pytest

from interview.tui.hanging_up import Spoken
from interview.tui.pasting import END, START
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.wire import READY, Wire

if TYPE_CHECKING:
    from pathlib import Path

FIRST = b"F12"
"""The last thing that a step draws."""
F6 = b"\x1b[17~"
SOON = 60.0
"""Seconds. It takes less than one on a machine that has nothing else to do, and this is no measure of it."""


def drafts(folder: Path) -> list[str]:
    """What was being typed, as it is found when the vault is opened the next time."""
    opened = a_desk(folder).unlock(passphrase=PASSPHRASE)
    try:
        return list(opened.open(opened.cases()[0].case).drafts().values())
    finally:
        opened.close()


def type_a_note(wire: Wire, words: str) -> None:
    wire.wait_for(FIRST)
    wire.send(F6)
    wire.wait_for(b"Keep")
    wire.send(words.encode())
    wire.wait_for(words.encode())
    wire.rest(0.3)


def test_what_was_typed_is_kept_when_the_terminal_is_closed(tmp_path: Path) -> None:
    with Wire("tests.tui.children.session", str(tmp_path / "vault"), owned=True) as wire:
        type_a_note(wire, "xylophone")
        wire.hang_up()
        wire.wait_for_end(SOON)
    assert drafts(tmp_path / "vault") == ["xylophone"]


def test_practice_ends_when_its_terminal_is_closed() -> None:
    with Wire("tests.tui.children.practising") as wire:
        wire.wait_for(FIRST)
        wire.hang_up()
        assert wire.wait_for_end(SOON) == 0


def test_a_program_that_was_told_twice_that_its_terminal_is_gone_keeps_what_was_typed(tmp_path: Path) -> None:
    with Wire("tests.tui.children.session", str(tmp_path / "vault")) as wire:
        type_a_note(wire, "glockenspiel")
        wire.program.send_signal(signal.SIGHUP)
        wire.program.send_signal(signal.SIGCONT)
        wire.hang_up()
        with contextlib.suppress(ProcessLookupError):
            wire.program.send_signal(signal.SIGHUP)
        wire.wait_for_end(SOON)
    assert drafts(tmp_path / "vault") == ["glockenspiel"]


def put_to_sleep(wire: Wire) -> None:
    """As by Ctrl+Z, and once more where the first came while it was still waking."""
    until = time.monotonic() + SOON
    while time.monotonic() < until:
        wire.program.send_signal(signal.SIGTSTP)
        for _ in range(20):
            stopped, status = os.waitpid(wire.program.pid, os.WUNTRACED | os.WNOHANG)
            if stopped:
                assert os.WIFSTOPPED(status)
                return
            wire.rest(0.05)
    pytest.fail("it did not go to sleep")


def test_a_program_that_was_put_to_sleep_and_woken_takes_keys_as_before() -> None:
    with Wire("tests.tui.children.pasted") as wire:
        wire.wait_for(READY)
        for letter in (b"a", b"b"):
            wire.send(letter)
            wire.shown = b""
            put_to_sleep(wire)
            wire.program.send_signal(signal.SIGCONT)
            wire.wait_for(READY)
        wire.send(b"c\x1bOQ")
        assert wire.answer()["words"] == "abc"


def test_a_program_that_is_put_to_sleep_in_the_middle_of_a_write_sleeps_and_wakes() -> None:
    with Wire("tests.tui.children.pasted") as wire:
        wire.wait_for(READY)
        wire.send(b"a\x1bOSb")
        until = time.monotonic() + SOON
        while os.waitpid(wire.program.pid, os.WUNTRACED | os.WNOHANG) == (0, 0):
            assert time.monotonic() < until, "it did not go to sleep"
            wire.rest(0.05)
        wire.shown = b""
        wire.program.send_signal(signal.SIGCONT)
        wire.wait_for(READY)
        wire.send(b"c\x1bOQ")
        assert wire.answer()["words"] == "abc"


def test_a_program_that_is_woken_while_it_is_awake_still_reads_as_one() -> None:
    words = "она сказала что придёт потом " * 2_000
    sent = START + words.encode() + END
    with Wire("tests.tui.children.pasted") as wire:
        wire.wait_for(READY)
        for _ in range(3):
            wire.program.send_signal(signal.SIGCONT)
            wire.rest(0.1)
        wire.send(sent)
        wire.rest(0.3)
        wire.send(b"\x1bOQ")
        assert wire.answer()["words"] == words


def test_a_program_of_the_benchmarks_ends_when_the_one_that_started_it_is_gone(tmp_path: Path) -> None:
    for name in ("bare_area", "words_editor"):
        with Wire(f"tests.benchmarks.children.{name}", "single", "200", str(tmp_path)) as wire:
            wire.wait_for(READY)
            wire.hang_up()
            wire.wait_for_end(SOON)


class Closed:
    """A terminal that is gone."""

    def __init__(self) -> None:
        self.tries = 0

    def write(self, text: str) -> int:
        self.tries += 1
        raise OSError(5, "gone")

    flush = write


def test_nothing_is_sent_to_a_terminal_that_is_gone() -> None:
    closed = Closed()
    spoken = Spoken(closed)  # type: ignore[arg-type]
    for words in ("one", "two"):
        assert spoken.write(words) == 3
        spoken.flush()
    assert closed.tries == 1
