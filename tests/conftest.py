"""How tests run: the same examples each time where nobody watches, and none of the tester's own settings."""

from __future__ import annotations

import os

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
