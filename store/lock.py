"""One vault, one process: a lock of the operating system's, which even kill -9 lets go of.

It is taken before anyone is asked for a passphrase and held until the vault is closed. The file stays behind, empty; taking
it away would let two programs hold the lock of two files of the same name.
"""

import errno
import os
import sys
from pathlib import Path
from typing import Self

from store.errors import FolderNotWritable, NotAVault, OutOfSpace, VaultBusy

NAME = "lock"


class Lock:
    """The lock of one folder, held from the moment it is made. Raises VaultBusy, FolderNotWritable, OutOfSpace."""

    def __init__(self, folder: Path) -> None:
        self._file: int | None = None
        try:
            file = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError as error:
            raise NotAVault(f"There is no folder {folder}.") from error
        except OSError as error:
            raise refusal(error, folder) from error
        try:
            _take(file)
        except OSError as error:
            os.close(file)
            if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                raise VaultBusy(
                    f"{folder} is already open in another window. Close it there first."
                ) from error
            raise refusal(error, folder) from error
        self._file = file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Let others in. Once is enough, twice does no harm."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def refusal(error: OSError, folder: Path) -> FolderNotWritable | OutOfSpace:
    """Say in plain words why the folder would not take a file."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return OutOfSpace(f"There is no room left on the disk of {folder}. Make room and try again.")
    return FolderNotWritable(
        f"{folder} cannot be written to. Check who may write there, or choose another folder."
    )


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        # flock and not lockf: the latter lets a process in twice, and drops the lock when any copy of the file is closed
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
