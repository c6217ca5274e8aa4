"""Brings a paste to the app whole: every byte between the terminal's two marks, in one event.

Textual reads a paste letter by letter. On the way it drops NUL, takes each escape code for the keys that the code
looks like, and stops reading for good at the first byte that is not UTF-8. Here the bytes between the marks never
reach its parser; all others do, as they came. On Windows, where Textual has no such parser, nothing is replaced.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import sys
import time
from codecs import getincrementaldecoder
from typing import TYPE_CHECKING, Final

from textual import events
from textual._parser import ParseError
from textual._xterm_parser import XTermParser

from interview.tui.hanging_up import hang_up
from interview.tui.widgets.exact import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from textual.driver import Driver
    from textual.drivers.linux_driver import LinuxDriver
    from textual.message import Message

START: Final = b"\x1b[200~"
END: Final = b"\x1b[201~"

PATIENCE: Final = 5.0
"""Seconds without a byte after which a paste counts as ended. A line that stalls longer would type the rest of it."""

MOST: Final = 8 * LONGEST
"""Bytes of one paste that are held: at least twice as many code points as any editor takes, so it is refused, not cut."""

_READ = 65_536
_LOOK = 0.1


class Pastes:
    """Parts what a terminal sends into keys, as ``bytes``, and the texts of pastes, as ``str``.

    The mark before a paste stays among the keys: half of it may have gone there before the other half came. An end
    mark inside the words ends the paste; terminals take it out of what they paste. A paste whose end never comes ends
    by itself once nothing came for ``patience`` seconds; what was typed meanwhile is in it.
    """

    def __init__(self, *, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._before = b""
        self._held: bytearray | None = None
        self._last = 0.0

    def taken(self, sent: bytes, *, now: float) -> Iterator[bytes | str]:
        """What has become whole, in the order it was sent."""
        self._last = now
        while sent:
            if self._held is None:
                seen = self._before + sent
                at = seen.find(START)
                if at < 0:
                    self._before = seen[1 - len(START) :]
                    yield sent
                    return
                ends = at + len(START) - len(self._before)
                self._before, self._held = b"", bytearray()
                yield sent[:ends]
                sent = sent[ends:]
            else:
                looked = max(0, len(self._held) + 1 - len(END))
                self._held += sent
                at = self._held.find(END, looked)
                if at < 0:
                    del self._held[MOST : -len(END)]
                    return
                sent = bytes(self._held[at + len(END) :])
                del self._held[at:]
                yield from self.rest()

    def overdue(self, *, now: float) -> Iterator[str]:
        """The paste whose end has been waited for long enough, if there is one."""
        if now - self._last >= self._patience:
            yield from self.rest()

    def rest(self) -> Iterator[str]:
        """What came of a paste that gets no more. A byte that is not UTF-8 is in it as a lone surrogate."""
        held, self._held = self._held, None
        if held is not None:
            yield held.decode("utf-8", "surrogateescape")


class TerminalInput:
    """The thread that reads the terminal, for as long as the driver wants it or the terminal is there."""

    def __init__(self, driver: LinuxDriver, *, patience: float) -> None:
        self._driver = driver
        self._pastes = Pastes(patience=patience)
        self._parser = XTermParser()
        self._decoder = getincrementaldecoder("utf-8")("ignore")

    def run(self) -> None:
        """Read until the driver stops, or until the terminal is gone; then the program is told so."""
        gone = False
        with selectors.SelectSelector() as selector:
            selector.register(self._driver.fileno, selectors.EVENT_READ)
            while not gone and not self._driver.exit_event.is_set():
                if selector.select(_LOOK):
                    sent = _read(self._driver.fileno)
                    gone = sent == b""
                    self._pass_on(self._pastes.taken(sent or b"", now=time.monotonic()))
                self._pass_on(self._pastes.overdue(now=time.monotonic()))
                self._post(self._parser.tick())
        self._pass_on(self._pastes.rest())
        with contextlib.suppress(EOFError, ParseError):
            self._post(self._parser.feed(""))
        if gone and not self._driver.exit_event.is_set():
            hang_up()

    def _pass_on(self, parts: Iterable[bytes | str]) -> None:
        for part in parts:
            if isinstance(part, str):
                # The parser saw the start; until it sees an end it takes keys for words.
                self._keys(END)
                self._driver.process_message(events.Paste(part))
            else:
                self._keys(part)

    def _keys(self, sent: bytes) -> None:
        """Have Textual's parser read them; bytes that are not UTF-8 and codes that it breaks at are dropped."""
        for character in self._decoder.decode(sent):
            try:
                self._post(self._parser.feed(character))
            except (ValueError, OverflowError):
                self._parser = XTermParser()

    def _post(self, found: Iterable[Message]) -> None:
        for event in found:
            if not isinstance(event, events.Paste):
                self._driver.process_message(event)


def _read(fileno: int) -> bytes | None:
    """What was sent; none when the terminal is gone, ``None`` when there is nothing for now."""
    try:
        return os.read(fileno, _READ)
    except BlockingIOError:
        return None
    except OSError:
        return b""


def whole_pastes(driver: type[Driver], *, patience: float = PATIENCE) -> type[Driver]:
    """Return ``driver``, but one that hands pastes over whole; a driver that is not of Linux or macOS as it is."""
    if sys.platform == "win32":
        return driver
    from textual.drivers.linux_driver import LinuxDriver

    if not issubclass(driver, LinuxDriver):
        return driver

    def run_input_thread(self: LinuxDriver) -> None:
        TerminalInput(self, patience=patience).run()

    return type(f"Whole{driver.__name__}", (driver,), {"run_input_thread": run_input_thread})
