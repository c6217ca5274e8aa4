"""A vault that was written once stays readable."""

import shutil
from pathlib import Path

import pytest

import store
from store.directory import Directory, TakenIn, Wanted
from store.migrations import FORMAT
from tests.store.dying import SECOND, SECOND_PASSPHRASE, SHEET
from tests.store.golden_vault import FORMATS, LISTING, SERVICE, TYPED, WORDS
from tests.store.made import PASSPHRASE, WORKER, said

HEADS = {
    "format-1": (5, "f6b722a99ff7dc5d253b529bf19b6fe0b821f69b5cef496b265fcce258fb5a07"),
    "format-2": (6, "1e2e12752fe3d8edb5a22685cd80756815a50af80f411b917e16c4af4bb4e006"),
    "format-3": (6, "1e2e12752fe3d8edb5a22685cd80756815a50af80f411b917e16c4af4bb4e006"),
}
"""Since format 2 an entry of its own announces an erasure."""


def test_there_is_a_golden_vault_of_every_format() -> None:
    assert [folder.name for folder in FORMATS] == [f"format-{number + 1}" for number in range(FORMAT)]


@pytest.mark.parametrize("released", FORMATS, ids=lambda folder: folder.name)
def test_a_released_vault_opens_whole_and_goes_on(released: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(released, tmp_path / "vault")
    last, head = HEADS[released.name]
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        journal = vault.journal
        assert journal.head("case-1") == store.Head(seq=last, hash=bytes.fromhex(head))
        assert journal.passages("case-1") == WORDS
        assert journal.drafts("case-1") == {"account": TYPED}
        assert [(listed.stream, listed.listing) for listed in journal.listed()] == [("case-1", LISTING)]
        assert journal.verify("case-1") == ()
        assert journal.verify("vault") == ()
        assert journal.anchored == ()
        journal.append("case-1", [said("and on", seq=last + 1)], after=last, discard=["account"])
        assert journal.verify("case-1") == ()


@pytest.mark.parametrize("released", FORMATS[1:], ids=lambda folder: folder.name)
def test_a_released_vault_opens_for_all_who_had_a_key(released: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(released, tmp_path / "vault")
    with store.unlock(folder, passphrase=SECOND_PASSPHRASE, worker=SECOND) as vault:
        vault.rotate()
    with store.vault.reserve(folder) as reserved, reserved.recover(sheet=SHEET) as vault:
        assert vault.workers == (WORKER, SECOND)
        assert vault.journal.verify("case-1") == ()


@pytest.mark.parametrize("released", FORMATS[2:], ids=lambda folder: folder.name)
def test_the_services_of_a_released_vault_are_found_as_before(released: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(released, tmp_path / "vault")
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        kept = Directory(vault.journal)
        found = kept.search("duong 本語", [Wanted(sure=("language vi",))])
        assert (found.bodies, found.total) == ((SERVICE.body,), 1)
        assert kept.take_in([SERVICE]) == TakenIn(new=0, changed=0, same=1)


def test_a_vault_of_an_earlier_format_has_room_for_services_once_it_was_opened(tmp_path: Path) -> None:
    for released in FORMATS[:2]:
        folder = shutil.copytree(released, tmp_path / released.name)
        with store.unlock(folder, passphrase=PASSPHRASE) as vault:
            kept = Directory(vault.journal)
            assert kept.count() == 0
            assert kept.take_in([SERVICE]).new == 1
        with store.unlock(folder, passphrase=PASSPHRASE) as vault:
            assert Directory(vault.journal).one("s-1") == SERVICE.body
