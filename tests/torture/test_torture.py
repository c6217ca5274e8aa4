"""The torture, at the length of a test run."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deriving import Here, derive_here
from tests.torture import flips, kills

PATIENCE = 90.0
"""Seconds, on a machine as slow as any. On another one it is over once it was killed so many times."""
KILLS = 16
FLIPS = 25
"""Of each file."""
SLACK = 500.0
"""What a busy machine may add to the bound; a debounce would lose all of a life."""


@pytest.fixture(autouse=True, scope="module")
def _derived_here() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        derive_here(patch, Here)
        yield


def test_a_program_that_is_killed_in_the_middle_of_anything_loses_nothing_that_was_acknowledged(
    tmp_path: Path,
) -> None:
    done = kills.run(tmp_path / "kills", seed=2, until=time.monotonic() + PATIENCE, most=KILLS)
    assert sum(done.kills.values()) > 10
    assert (done.lost, done.unopenable, done.failed) == ([], [], 0)
    assert done.acknowledged > 0
    assert all(gone <= kills.BOUND + SLACK for gone in done.typing)


def test_damage_to_any_file_of_a_vault_or_a_backup_is_found_or_harmless(tmp_path: Path) -> None:
    done = flips.run(tmp_path / "flips", seed=5, count=FLIPS)
    assert done.trials == FLIPS * 9
    assert done.bad == {}
    ends = {end for counted in done.ends.values() for end in counted}
    assert {"found", "harmless"} < ends
