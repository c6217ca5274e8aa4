"""Refused unlocks, counted by their times alone.

What is encrypted cannot be written to by somebody who has no key, so this is a plain file, and anyone who holds the folder
can change or delete it: it tells a worker that somebody tried, and proves nothing if it says that nobody did. It has no
code, no reason and nothing of what was typed; its *sum* tells damage. The next unlock that succeeds takes it over and empties it.
"""

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

from store import keys
from store.errors import NotSaved

NAME = "refused.json"
MOST = 200
"""So many times are kept, the latest; the count goes on."""
_MOST_BYTES = 64 * 1024
_BEYOND = 1 << 53


@dataclass(frozen=True, kw_only=True, slots=True)
class Refused:
    """The unlocks that were refused since the last one that was not."""

    times: tuple[int, ...] = ()
    """UTC milliseconds, the latest 200 of them."""
    count: int = 0
    readable: bool = True
    """False if the file was there and could not be read: then nobody knows how many there were."""


def note(folder: Path, *, at: int) -> None:
    """Add one. A folder that cannot be written to does not keep anybody from trying again."""
    found = read(folder)
    times = (*found.times, at)[-MOST:]
    tree: keys.Tree = {"what": "ownwords refused unlocks", "count": found.count + 1, "times": list(times)}
    with contextlib.suppress(NotSaved):
        keys.put(folder, NAME, keys.summed(tree))


def read(folder: Path) -> Refused:
    """Return what is there."""
    try:
        with (folder / NAME).open("rb") as file:
            stored = file.read(_MOST_BYTES + 1)
        return _refused(json.loads(stored))
    except FileNotFoundError:
        return Refused()
    except (OSError, ValueError, RecursionError):
        return Refused(readable=False)


def take(folder: Path) -> Refused:
    """Return what is there, and leave nothing."""
    found = read(folder)
    with contextlib.suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)
    return found


def _refused(tree: object) -> Refused:
    match tree:
        case {"sum": total, **summed} if total == keys.sum_of(summed):
            return _counted(summed)
        case _:
            raise ValueError


def _counted(tree: object) -> Refused:
    match tree:
        case {"what": "ownwords refused unlocks", "count": count, "times": [*times]} if len(times) <= MOST:
            found = Refused(times=tuple(map(_whole, times)), count=_whole(count))
            if found.count >= len(times):
                return found
        case _:
            pass
    raise ValueError


def _whole(number: object) -> int:
    # it goes into the record, which must be able to hold it for good: neither true nor 10 to the 300
    if type(number) is int and 0 <= number < _BEYOND:
        return number
    raise ValueError
