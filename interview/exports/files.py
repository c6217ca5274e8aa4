"""Writing files that did not exist before, all of them or none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from interview.exports.escape import visible

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class ExportRefused(Exception):
    """The files were not written. What is there already was not touched."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


def write_new(folder: Path, contents: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write each of ``contents`` into ``folder``, readable by this account only.

    Raises ExportRefused if one of them exists or the place cannot be written to; then none of them is left behind.
    """
    written: list[Path] = []
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in contents:
            if (folder / name).exists():
                raise ExportRefused(f"{visible(str(folder / name))} exists already. Choose another folder.")
        for name, content in contents.items():
            path = folder / name
            with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123
                written.append(path)
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
    except (
        OSError,
        ValueError,
    ) as refused:  # a name with a NUL in it, or with half a character, is a ValueError
        for path in written:
            path.unlink(missing_ok=True)
        why = getattr(refused, "strerror", None) or "the folder cannot be written to"
        where = visible(str(folder))
        raise ExportRefused(f"{where}: {why}. Nothing was exported. Choose another folder.") from None
    return tuple(written)
