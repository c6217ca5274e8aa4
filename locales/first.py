"""The sentences of the first screen, read without Fluent, whose parser and runtime take longer than the screen itself.

Only what needs no Fluent is read: a message on one line, with nothing to fill in. `Catalogue.text` says the same of it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

SOURCE = "en-GB"
"""The registry says the same of it, and takes longer to ask."""

FILE = "app.ftl"
_ONE_LINE = re.compile(r"^([a-z][a-z0-9-]*) = ([^\s{}][^{}\n]*[^\s{}]|[^\s{}])$(?!\n[ \t])", re.MULTILINE)


def first_words(locale: str = SOURCE, root: Traversable | Path | None = None) -> dict[str, str]:
    """Return the one-line messages of the program's own in a language; none where it has no such file."""
    file = (root or Path(__file__).parent).joinpath(locale, FILE)
    return dict(_ONE_LINE.findall(file.read_text(encoding="utf-8"))) if file.is_file() else {}
