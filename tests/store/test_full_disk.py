"""The disk is full. What was said before stays; what cannot be kept is not said to be."""

import os
import resource
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

import store
from tests.store.made import PASSPHRASE, said, vault_in


class Disk(Protocol):
    """A disk that can be made too small and large enough again."""

    folder: Path
    says: type[store.NotSaved]

    def fill(self, *, but: int) -> None: ...

    def make_room(self) -> None: ...

    def away(self) -> None: ...


class Mounted:
    """A real one, in memory. Only the superuser may mount it."""

    says: type[store.NotSaved] = store.OutOfSpace

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "disk"
        self.folder.mkdir()
        self._mount("-t", "tmpfs", "-o", "size=16m", "tmpfs")

    def fill(self, *, but: int) -> None:
        used = sum(path.stat().st_blocks * 512 for path in self.folder.rglob("*"))
        self._mount("-o", f"remount,size={used + but}")

    def make_room(self) -> None:
        self._mount("-o", "remount,size=16m")

    def away(self) -> None:
        subprocess.run(["umount", "--lazy", self.folder], check=True)

    def _mount(self, *options: str) -> None:
        subprocess.run(["mount", *options, self.folder], check=True, capture_output=True)


class Limited:
    """A limit on the size of a file, which anyone may set for themselves. SQLite calls it a fault of the disk."""

    says: type[store.NotSaved] = store.DiskTrouble

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self, *, but: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (but, self._before[1]))

    def make_room(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)

    def away(self) -> None:
        self.make_room()


KINDS = [Limited, Mounted] if os.geteuid() == 0 else [Limited]


@pytest.fixture(params=KINDS)
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    try:
        disk: Disk = request.param(tmp_path)
    except subprocess.CalledProcessError:  # a superuser who may not mount: the limit stands in
        disk = Limited(tmp_path)
    try:
        yield disk
    finally:
        disk.away()


def test_a_full_disk_loses_nothing_that_was_acknowledged_and_goes_on_when_there_is_room(disk: Disk) -> None:
    vault = vault_in(disk.folder / "vault")
    journal = vault.journal
    told: list[store.StoreTrouble] = []
    journal.on_trouble = told.append
    disk.fill(but=500_000)
    acknowledged: list[store.Head] = []
    with pytest.raises(disk.says) as refused:
        write_until_refused(journal, acknowledged)
    safe = len(acknowledged)
    assert safe > 10
    assert "said" not in str(refused.value)
    assert journal.head("case-1") == acknowledged[-1]
    assert len(journal.passages("case-1")) == safe
    assert journal.listed()[0].seq == safe
    assert journal.verify("case-1") == ()

    typed = "typed on a full disk " * 2000
    journal.draft("case-1", "account", typed)
    assert journal.drafts("case-1") == {"account": typed}
    assert [type(trouble) for trouble in told] == [disk.says]
    with pytest.raises(disk.says):
        journal.flush()

    disk.make_room()
    journal.flush()
    journal.append("case-1", [said("room again", seq=safe + 1)], after=safe)
    vault.close()
    with store.unlock(disk.folder / "vault", passphrase=PASSPHRASE) as again:
        assert again.journal.head("case-1").seq == safe + 1
        assert again.journal.drafts("case-1") == {"account": typed}
        assert again.journal.verify("case-1") == ()


def test_no_vault_is_made_where_there_is_no_room_for_one(disk: Disk) -> None:
    disk.fill(but=8_000)
    with pytest.raises(store.NotSaved):
        vault_in(disk.folder / "vault")
    disk.make_room()
    assert not (disk.folder / "vault").exists()
    vault_in(disk.folder / "vault").close()


def write_until_refused(journal: store.Journal, acknowledged: list[store.Head]) -> None:
    for seq in range(1, 1000):
        row = said(f"said {seq} " * 400, seq=seq)
        acknowledged.append(journal.append("case-1", [row], after=seq - 1, listing="{}"))
