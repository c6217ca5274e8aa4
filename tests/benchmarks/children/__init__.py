"""Tiny programs that the benchmarks start, each in a terminal of its own, and the text they hold."""

from __future__ import annotations

import os
import select
import sys
import threading
from typing import Literal, get_args

WIDTH = 113
"""Columns of text in a terminal of 120: a border, padding, a scroll bar and a place for the cursor are taken off."""

Shape = Literal["paragraphs", "single"]
SHAPES: tuple[Shape, ...] = get_args(Shape)

_SAID = "we went to the house at night and they said that the papers would come later "


def account(shape: Shape, length: int = 50_000) -> str:
    """A made-up account: in paragraphs of 400 characters, or told in one breath.

    It ends thirty letters into a row, so that what is typed does not wrap: a bare TextArea leaves the key that makes
    its last row wrap out of sight until the next one comes.
    """
    # not above: the bare app that starts beside ours is bare
    from interview.tui.widgets.wrapping import rows_of

    told = _SAID * (length // len(_SAID) + 4)
    if shape == "paragraphs":
        told = "\n".join(told[start : start + 399] for start in range(0, len(told), 400))
    last = told.rfind("\n", 0, length) + 1
    rows = (last + row for row in rows_of(told[last:].partition("\n")[0], WIDTH))
    return told[: next((row for row in rows if row >= length - 120), last) + 30]


def end_with_terminal() -> None:
    """Have this program end when its terminal is closed, as it is when the program that started it is gone.

    A bare app does not end by itself: it reads the closed terminal over and over, at full speed.
    """
    closed = select.poll()
    closed.register(sys.stdin, 0)  # nothing is asked for, so only the end of it is told

    def watch() -> None:
        closed.poll()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
