"""How tests run: the same examples each time where nobody watches, and none of the tester's own settings."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

for name in [name for name in os.environ if name.startswith(("TEXTUAL", "OWNWORDS"))]:
    del os.environ[name]  # before anything is imported that reads it

settings.register_profile(
    "ownwords",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],  # a shared machine is slow now and then
)
settings.load_profile("ownwords")

STORE = Path(__file__).with_name("store")


@pytest.fixture(autouse=True)
def _a_cheap_key_needs_no_child(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A child for each key takes longer than most tests. The store's own, and every program that is started, have one."""
    if STORE not in request.path.parents:
        from tests.deriving import derive_here

        derive_here(monkeypatch)
