"""Decides from the environment who puts right-to-left text in order: this program or the terminal.

Seen to work: tmux, xterm and xterm.js draw cells as handed over; VTE does once it is told to (``EXPLICIT``), and
would otherwise reverse everything a second time. Konsole, mlterm and Apple's terminal reorder whatever they get and cannot
be told otherwise; kitty joins letters by itself. Inside tmux or screen the terminal outside decides, and nothing
in the environment names it with certainty: the answer there is the commonest, and the setting overrides it.
"""

from collections.abc import Mapping
from typing import Final, Literal

ScriptOrder = Literal["visual", "terminal"]
"""``visual``: lines are wrapped, joined and reordered here. ``terminal``: they stay as written."""

SETTING: Final = "OWNWORDS_BIDI"
EXPLICIT: Final = "\x1b[8l"
IMPLICIT: Final = "\x1b[8h"

_REORDERING_TERMS: Final = ("xterm-kitty", "mlterm")
_REORDERING_MARKS: Final = ("KONSOLE_VERSION", "MLTERM", "KITTY_WINDOW_ID")


class ScriptOrderUnknown(ValueError):
    """The setting names no order of script."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


def order_for(environ: Mapping[str, str]) -> ScriptOrder:
    """Return who orders the text.

    Raises:
        ScriptOrderUnknown: the setting is neither ``auto``, ``visual`` nor ``terminal``.

    """
    match environ.get(SETTING, "").strip().lower() or "auto":
        case "visual":
            return "visual"
        case "terminal":
            return "terminal"
        case "auto":
            return "terminal" if _reorders(environ) else "visual"
        case _:
            raise ScriptOrderUnknown(
                f"{SETTING}: not an order of script. Set it to auto, visual or terminal, or leave it unset."
            )


def at_start(environ: Mapping[str, str]) -> str:
    """Return what to send before anything is drawn: VTE is asked not to reorder what we have ordered."""
    return EXPLICIT if "VTE_VERSION" in environ and order_for(environ) == "visual" else ""


def at_exit(environ: Mapping[str, str]) -> str:
    """Return what to send at exit and before being suspended, so that the shell finds its terminal as it was."""
    return IMPLICIT if at_start(environ) else ""


def _reorders(environ: Mapping[str, str]) -> bool:
    """Whether the innermost terminal reorders; a variable inherited from an outer one must not decide."""
    term = environ.get("TERM", "")
    if "TMUX" in environ or term.startswith(("tmux", "screen")):
        return False
    if term.startswith(_REORDERING_TERMS):
        return True
    match environ.get("TERM_PROGRAM"):
        case "Apple_Terminal":
            return True
        case "vscode":
            return False
        case _:
            return "WT_SESSION" not in environ and any(mark in environ for mark in _REORDERING_MARKS)
