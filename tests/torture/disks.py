"""Real disks in a file or in memory, for whoever may mount them: full, read-only, or pulled out."""

import fcntl
import os
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SHUTDOWN = 0x8004587D
"""ext4: from here on nothing reaches the disk, not even what the log still holds."""
MEGABYTES = 16


class CannotMount(Exception):
    """This account may not, or this machine has no ext4."""


class Disk:
    """A disk of its own, as small as a stick."""

    def __init__(self, image: Path, folder: Path) -> None:
        self._image = image
        self.folder = folder
        """Where it is, while it is in."""

    def pull_out(self) -> None:
        """Do what pulling it out does to whoever has it open."""
        opened = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(opened, SHUTDOWN, struct.pack("I", 2))
        finally:
            os.close(opened)

    def take_away(self) -> None:
        """Leave the empty folder that it was in."""
        _run("umount", "--lazy", self.folder)

    def put_in(self, *options: str) -> None:
        """Put it in again."""
        _run("mount", "-o", ",".join(("loop", *options)), self._image, self.folder)

    def make_read_only(self) -> None:
        """For a disk that nothing has open."""
        _run("mount", "-o", "remount,ro", self.folder)


class Small:
    """A disk in memory."""

    def __init__(self, folder: Path, *, kilobytes: int) -> None:
        self.folder = folder
        folder.mkdir()
        _run("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder)

    def make_room(self) -> None:
        """Let it be large."""
        _run("mount", "-o", "remount,size=16m", self.folder)


@contextmanager
def disk(place: Path) -> Iterator[Disk]:
    """A disk that is in. Raises CannotMount."""
    image, folder = place / "disk.img", place / "disk"
    folder.mkdir()
    with image.open("wb") as file:
        file.truncate(MEGABYTES * 1024 * 1024)
    _run("mkfs.ext4", "-q", "-F", image)
    found = Disk(image, folder)
    found.put_in()
    try:
        yield found
    finally:
        subprocess.run(["umount", "--lazy", folder], check=False, capture_output=True)


@contextmanager
def small(place: Path, *, kilobytes: int) -> Iterator[Small]:
    """A small disk. Raises CannotMount."""
    found = Small(place / "small", kilobytes=kilobytes)
    try:
        yield found
    finally:
        subprocess.run(["umount", "--lazy", found.folder], check=False, capture_output=True)


def _run(*command: str | Path) -> None:
    try:
        subprocess.run(list(map(str, command)), check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise CannotMount(command[0]) from error
