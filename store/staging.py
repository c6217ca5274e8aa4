"""The folder in which a restored vault is made ready, beside the place that it will have.

A restore changes places in two renames. What was looked through has a mark in it from before the first, so that whoever comes
after a kill between them can do the second.
"""

import contextlib
from pathlib import Path

_READY = "ready"


def beside(folder: Path) -> Path:
    """Return where the vault of this folder is made ready."""
    return folder.with_name(f"{folder.name}.restoring")


def mark(folder: Path) -> None:
    """Say that what is beside this folder is whole, and was looked through. Raises OSError."""
    (beside(folder) / _READY).touch(mode=0o600)


def unmark(folder: Path) -> None:
    """Take the mark off a vault that is in its place."""
    with contextlib.suppress(OSError):
        (folder / _READY).unlink(missing_ok=True)


def waits(folder: Path) -> bool:
    """Whether nothing is in this place, and a vault that was restored is ready to be."""
    return bool(folder.name) and not folder.exists() and (beside(folder) / _READY).is_file()


def finish(folder: Path) -> None:
    """Put a vault in its place that a killed restore left ready beside it; where that is refused, it stays there."""
    with contextlib.suppress(OSError):
        if waits(folder):
            beside(folder).replace(folder)
            unmark(folder)
