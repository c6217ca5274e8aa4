"""Is the record still where it was opened? A file that was deleted takes everything in, and keeps nothing."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from store.errors import DiskTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

T = TypeVar("T")


class Standing:
    """The file behind an open record, known by what the system numbers it with."""

    def __init__(self) -> None:
        """It refuses nothing until it has looked: a record in memory has no file."""
        self._where = ""
        self._known = (0, 0)

    def look(self, where: str) -> None:
        """Remember the file that was opened just now. Raises DiskTrouble."""
        try:
            found = os.stat(where)  # noqa: PTH116
        except OSError as error:
            raise _gone(where) from error
        self._where, self._known = where, (found.st_dev, found.st_ino)

    def refuse(self) -> None:
        """Raise DiskTrouble if another file is there now, or none. One question to the system."""
        if not self._where:
            return
        try:
            found = os.stat(self._where)  # noqa: PTH116
        except PermissionError:
            return  # it may be there all the same, and the database says what it may not
        except OSError as error:
            raise _gone(self._where) from error
        if (found.st_dev, found.st_ino) != self._known:
            raise _gone(self._where)

    def before(self, work: "Callable[[Database], T]") -> "Callable[[Database], T]":
        """Return the same work, refused if the file is not there when its turn comes."""

        def refusing(db: "Database") -> T:
            self.refuse()
            return work(db)

        return refusing


def _gone(where: str) -> DiskTrouble:
    return DiskTrouble(
        f"The folder of this vault is gone, or its disk cannot be reached: {Path(where).parent}. Nothing can be saved.\n"
        "Put it back or put the disk in again; then close the vault and open it again."
    )
