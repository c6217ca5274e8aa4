"""The write-ahead log after a sudden end: whether something was saved in it that can no longer be read.

SQLite takes the log up to the first frame that is not as written, and is silent about the rest. Mostly there is no rest: what a
kill cuts short is a transaction without its last frame, the one that is marked as such, and nobody was told that it was
saved. A mark further on, in a frame of this log and not of one before it, is another matter: that transaction was finished, and
what was in it is gone. A disk does that, or a power cut that let the last frame through and not the one before it; either
way the screen had shown something newer. An entry that went so is missed by the anchor, if it was a second old. Typing is missed here.

Not seen is what left no trace: an end cut off clean, or a log that is gone. Nor is a log looked at that a key which does not fit
has opened first, as between the steps of an exchange of keys: SQLite has folded it in by then.
"""

import contextlib
import io
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from store import driver

if TYPE_CHECKING:
    from sqlite3 import Connection

_HEADER, _FRAME = 32, 24
_BIG_ENDIAN = 0x377F0683


@dataclass(frozen=True, kw_only=True, slots=True)
class LogDamaged:
    """Something was saved before a sudden end, and could not be read any more when the record was next opened."""

    @property
    def says(self) -> str:
        """One plain sentence or two."""
        return (
            "What was saved last, just before the program ended suddenly, cannot be read. "
            "The last typing may be older than what was on the screen."
        )


class Log:
    """The log of one record. All of it runs on the store thread, except ``findings``, which anyone may read."""

    def __init__(self) -> None:
        self.findings: tuple[LogDamaged, ...] = ()
        """What was found, at this opening or an earlier one, and was not accepted yet."""

    def look(self, conn: "Connection", where: str) -> None:
        """Look at the log of the record there. Call it before anything is written, which would go over what it looks for.

        The log itself is soon folded in and emptied, so what was found is marked in the record.
        """
        if broken_off(conn, where):
            self.findings = (LogDamaged(),)
            with contextlib.suppress(driver.load().Error):  # with no room for the mark, it is shown this once
                conn.execute("INSERT OR IGNORE INTO marks (name, value) VALUES ('log', x'01')")
        elif conn.execute("SELECT 1 FROM marks WHERE name = 'log'").fetchone() is not None:
            self.findings = (LogDamaged(),)

    def accept(self, conn: "Connection") -> None:
        """Forget it, once it has been entered somewhere that stays."""
        if self.findings:
            conn.execute("DELETE FROM marks WHERE name = 'log'")
            self.findings = ()


def broken_off(conn: "Connection", where: str) -> bool:
    """Whether the log goes on, with something that was saved, after the last of it that SQLite took."""
    try:
        log = Path(f"{where}-wal").open("rb", buffering=0)  # noqa: SIM115
    except OSError:
        return False
    with log:
        size = log.seek(0, io.SEEK_END)
        if size <= _HEADER:
            return False
        # folds it in, and leaves the file as it is
        taken = conn.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]
        frame = _FRAME + int(conn.execute("PRAGMA page_size").fetchone()[0])
        log.seek(0)
        header = log.read(_HEADER)
        for start in range(_HEADER + max(taken, 0) * frame, size - frame + 1, frame):
            log.seek(start)
            if _saved(log.read(_FRAME), header):
                return True
    return False


def _saved(frame: bytes, header: bytes) -> bool:
    """Whether a frame is the last of a transaction, and of this log. One of an earlier log shares neither of the two salts."""
    if frame[4:8] == bytes(4):
        return False
    return frame[8:12] == header[16:20] or frame[12:16] == header[20:24] or not _sound(header)


def _sound(header: bytes) -> bool:
    """Whether the head of the log is as written: else SQLite takes none of it, and nobody knows its salts."""
    order = ">" if header[:4] == _BIG_ENDIAN.to_bytes(4, "big") else "<"
    words = struct.unpack(f"{order}6I", header[:24])
    first = second = 0
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return header[24:] == struct.pack(">2I", first, second)
