"""The text of a file, however a program wrote it. What cannot be read in it stays as lone surrogates, for its row to be told."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from interview.tables.table import refuse

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from interview.tables.table import Encoding

MOST_BYTES = 64 * 1024 * 1024
DAMAGED = re.compile("[\udc80-\udcff\0]")
"""Found in a text where the file had bytes that are no letters."""

_LINE_ENDS = re.compile(rb"\r\n|\r|\n")
_KEPT = "surrogateescape"


def content_of(file: Traversable, *, name: str) -> bytes:
    """All of a file. Raises TableUnreadable."""
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        refuse(name, "there is no such file. Check the path.")
    except OSError:
        refuse(name, "this cannot be read as a file. Check the path and its rights.")


def text_of(content: bytes, *, name: str) -> tuple[str, Encoding]:
    """The text, and how it was written. Raises TableUnreadable for what is no text at all."""
    if len(content) > MOST_BYTES:
        refuse(name, "it is larger than 64 MB. Divide it into several files.")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return content.decode("utf-16"), "UTF-16"
        except UnicodeDecodeError:
            refuse(name, "it is damaged text. Save it as “CSV UTF-8” again.")
    if content.startswith(b"PK\x03\x04") or b"\0" in content[:4096]:
        refuse(name, "it is not plain text. Save the spreadsheet as “CSV UTF-8”, and take that file.")
    content = content.removeprefix(codecs.BOM_UTF8)
    try:
        return content.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return _windows_or_damaged(content)


def _windows_or_damaged(content: bytes) -> tuple[str, Encoding]:
    """Windows-1252 if no line of it is UTF-8 but the plain ones; else UTF-8 in which some lines are damaged."""
    as_utf8 = (line.decode("utf-8", _KEPT) for line in _LINE_ENDS.split(content))
    if any(not line.isascii() and not DAMAGED.search(line) for line in as_utf8):
        return content.decode("utf-8", _KEPT), "UTF-8"
    return content.decode("cp1252", _KEPT), "Windows-1252"
