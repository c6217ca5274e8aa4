"""The sentences of the first screen, read without Fluent, whose parser and runtime take longer than the screen itself.

Only what needs no Fluent is read: a message on one line, with nothing to fill in. `Catalogue.text` says the same of it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from locales.errors import WordingInvalid

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

SOURCE = "en-GB"
"""The registry says the same of it, and takes longer to ask."""

FILE = "app.ftl"
_ONE_LINE = re.compile(r"^([a-z][a-z0-9-]*) = ([^\s{}][^{}\n]*[^\s{}]|[^\s{}])$(?!\n[ \t])", re.MULTILINE)


def first_words(locale: str = SOURCE, root: Traversable | Path | None = None) -> dict[str, str]:
    """Return the one-line messages of the program's own in a language; none where it has no such file.

    Raises WordingInvalid for a file that is there and cannot be read.
    """
    file = (root or Path(__file__).parent).joinpath(locale, FILE)
    return dict(_ONE_LINE.findall(read_text(file))) if file.is_file() else {}


def read_text(file: Traversable | Path) -> str:
    """Return the text of a file of wording, with line feeds alone. Raises WordingInvalid, naming the file by its place."""
    try:
        return file.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        place = "/".join(Path(str(file)).parts[-2:]).removeprefix("locales/")
    raise WordingInvalid(f"locales/{place}: this file cannot be read as UTF-8 text. Save it again as UTF-8.")
