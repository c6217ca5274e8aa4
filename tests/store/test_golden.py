"""A vault that was written once stays readable."""

import shutil
from pathlib import Path

import pytest

import store
from store.migrations import FORMAT
from tests.store.golden_vault import FORMATS, LISTING, TYPED, WORDS
from tests.store.made import PASSPHRASE, said

HEAD = "f6b722a99ff7dc5d253b529bf19b6fe0b821f69b5cef496b265fcce258fb5a07"


def test_there_is_a_golden_vault_of_every_format() -> None:
    assert [folder.name for folder in FORMATS] == [f"format-{number + 1}" for number in range(FORMAT)]


@pytest.mark.parametrize("released", FORMATS, ids=lambda folder: folder.name)
def test_a_released_vault_opens_whole_and_goes_on(released: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(released, tmp_path / "vault")
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        journal = vault.journal
        assert journal.head("case-1") == store.Head(seq=5, hash=bytes.fromhex(HEAD))
        assert journal.passages("case-1") == WORDS
        assert journal.drafts("case-1") == {"account": TYPED}
        assert [(listed.stream, listed.listing) for listed in journal.listed()] == [("case-1", LISTING)]
        assert journal.verify("case-1") == ()
        assert journal.verify("vault") == ()
        journal.append("case-1", [said("and on", seq=6)], after=5, discard=["account"])
        assert journal.verify("case-1") == ()
