"""The sentences of the first screen, read without Fluent, whose parser and runtime take longer than the screen itself.

Only what needs no Fluent is read: a message on one line, with nothing to fill in. `Catalogue.text` says the same of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from locales.registry import packaged

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

FILE = "app.ftl"
_ONE_LINE = re.compile(r"^([a-z][a-z0-9-]*) = ([^\s{}][^{}\n]*[^\s{}]|[^\s{}])$(?!\n[ \t])", re.MULTILINE)


def first_words(locale: str, root: Traversable | Path | None = None) -> dict[str, str]:
    """Return the one-line messages of the program's own in a language; none where it has no such file."""
    file = (root or packaged()).joinpath(locale, FILE)
    return dict(_ONE_LINE.findall(file.read_text(encoding="utf-8"))) if file.is_file() else {}
