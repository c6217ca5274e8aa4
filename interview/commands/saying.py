"""How a command speaks: what was asked for on the output, all else on the error channel, and nothing that acts on a terminal."""

from __future__ import annotations

import contextlib
import itertools
import json
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from interview.commands.chosen import DONE, REFUSED

_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from store.progress import Done


def say(line: str) -> None:
    """A line of the answer."""
    sys.stdout.write(f"{line}\n")  # click's own way writes question marks for what an output cannot hold


def tell(line: str) -> None:
    """A line beside the answer."""
    sys.stdout.flush()
    sys.stderr.write(f"{line}\n")


def say_trouble(trouble: Exception | str, code: int) -> int:
    """One or two plain lines on the error channel."""
    tell(str(trouble))
    return code


def unmarked(line: str) -> str:
    """A wording of the program's own without the marks that keep its gaps apart: a pipe has no use for them."""
    return line.translate(_ISOLATES)


def say_json(value: Any) -> None:
    """The answer for another program, a value to a line, with every character escaped that could act on a terminal."""
    from interview.exports.escape import escaped_json

    say(escaped_json(json.dumps(value, ensure_ascii=False, indent=1)))


def rows(pairs: Iterable[tuple[str, str]]) -> None:
    """Names and what stands beside them, in two columns."""
    listed = list(pairs)
    wide = max((len(name) for name, _ in listed), default=0)
    for name, value in listed:
        say(f"{name:<{wide}}  {value}".rstrip())


def say_each(heading: str, entries: Sequence[Iterable[str]], *, none: str) -> None:
    """A heading, then each entry after an empty line; where there is no entry, that there is none."""
    say(heading)
    for lines in entries:
        say("")
        for line in lines:
            say(line)
    if not entries:
        tell(none)


def report(problems: list[str], *, fine: str) -> int:
    """Each problem, or that there is none."""
    for problem in problems:
        say(problem)
    if not problems:
        say(fine)
    return REFUSED if problems else DONE


def when(at: int) -> str:
    """UTC milliseconds as people read them, in UTC, so that two laptops say the same."""
    said = stamp(at)
    return "at a time that is no time" if said is None else f"{said[:16].replace('T', ' ')} UTC"


def stamp(at: int) -> str | None:
    """UTC milliseconds as programs read them; None if no calendar goes that far."""
    from interview.plan.statements import moment

    try:
        return moment(at)
    except OverflowError:
        return None


def harmless(text: str) -> str:
    """One line of which nothing acts on a terminal, whatever somebody with the key has put into the record."""
    from interview.exports.escape import visible

    return " ".join(visible(text).split())


def count(number: int, one: str, many: str | None = None) -> str:
    """A number and what there is of it: ``1 entry``, ``12 entries``."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def no_way_back() -> None:
    """From here on Ctrl+C waits until the command has ended: what is begun is carried out whole."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.SIG_IGN)


class _SoFar:
    """How much is done, for whoever shows it now and then."""

    def __init__(self, what: str | None) -> None:
        self._what = what
        self._come: tuple[int, int] | None = None

    def done(self, done: int, of: int) -> None:
        self._come = (done, of)

    def __str__(self) -> str:
        if self._come is None:
            return ""
        done, of = self._come
        return (
            f"{done * 100 // max(of, 1)} %, " if self._what is None else f"{done:,} of {of:,} {self._what}, "
        )


@contextlib.contextmanager
def under_way(what: str, *, of: str | None = None) -> Iterator[Done]:
    """Show that long work goes on, on a terminal only, and take the line away again.

    What is given is to be told how much is done. It is shown in so many ``of`` what it counts, or in hundredths.
    """
    so_far = _SoFar(of)
    if not sys.stderr.isatty():
        yield so_far.done
        return
    over = threading.Event()
    ticking = threading.Thread(target=_tick, args=(what, so_far, over), name="under-way", daemon=True)
    ticking.start()
    try:
        yield so_far.done
    finally:
        over.set()
        ticking.join()


def _tick(what: str, so_far: _SoFar, over: threading.Event) -> None:
    begun, shown = time.monotonic(), 0
    for _ in itertools.count():
        if over.wait(0.5):
            break
        line = f"{what} {so_far}{time.monotonic() - begun:.0f} s"
        sys.stderr.write(f"\r{line:<{shown}}")
        sys.stderr.flush()
        shown = max(shown, len(line))
    if shown:
        sys.stderr.write("\r" + " " * shown + "\r")
        sys.stderr.flush()
