"""A journal in memory, and a vault on the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import store
from tests.store.made import vault_in


@pytest.fixture
def journal() -> Iterator[store.Journal]:
    with store.in_memory() as journal:
        yield journal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def vault(folder: Path) -> Iterator[store.Vault]:
    with vault_in(folder) as vault:
        yield vault
