"""How tests run: the same examples each time where nobody watches, and none of the tester's own settings."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.commanding import Commands

for name in [name for name in os.environ if name.startswith(("TEXTUAL", "OWNWORDS"))]:
    del os.environ[name]  # before anything is imported that reads it

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or every program that is started compiles all of ours anew
sys.dont_write_bytecode = False

settings.register_profile(
    "ownwords",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],  # a shared machine is slow now and then
)
settings.load_profile("ownwords")

STORE = Path(__file__).with_name("store")

HERE = Path(__file__).parent
TAKE_LONG = (
    "gates/test_style.py",
    "test_canaries.py",
    "torture/",
    "tui/test_every_step.py",
    "engine/test_record_is_the_case.py",
    "walks/test_typed_live_or_afterwards.py",
    "engine/test_limits.py",
    "tui/test_step_keys.py",
    "tui/test_locking.py",
    "commands/test_cli.py",
)
"""Where single tests take many seconds. They come first, so that none of them begins when all others are done."""

READ_STORIES = (
    "walks/test_walks.py",
    "walks/test_plan_now.py",
    "gates/test_evidence.py",
    "engine/test_gathered_once.py",
    "exports/test_plan_rests.py",
)
"""What only reads the stories of the walks. Side by side they fall to one worker, and each story is told to it once."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    file = item.path.relative_to(HERE).as_posix()
    return 0 if file.startswith(TAKE_LONG) else 1 if file.startswith(READ_STORIES) else 2


BETWEEN_COLLECTIONS = 50_000
"""So many more objects than were let go of begin a collection: by itself Python begins one after 700."""


def pytest_collection_finish() -> None:
    """What the tests are made of stays to the end: collecting it over and over was a seventh of their time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(BETWEEN_COLLECTIONS, *gc.get_threshold()[1:])


@pytest.fixture(autouse=True)
def _a_cheap_key_needs_no_child(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A child for each key takes longer than most tests. The store's own, and every program that is started, have one."""
    if STORE not in request.path.parents:
        from tests.deriving import derive_here

        derive_here(monkeypatch)


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Commands:
    """A vault of one worker, in a folder that commands are typed in."""
    from tests.commanding import Commands  # most tests type none

    monkeypatch.chdir(tmp_path)
    vault = Commands(tmp_path, monkeypatch, capsys)
    vault.make()
    return vault
