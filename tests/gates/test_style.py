"""The house's taste, as far as a machine can judge it. What the tool says is what is shown."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "command",
    [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",)],
    ids=["ruff check", "ruff format", "mypy"],
)
def test_the_tools_have_nothing_to_say(command: tuple[str, ...]) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if ended.returncode:
        pytest.fail(ended.stdout + ended.stderr, pytrace=False)


LONGEST = 350
PACKAGES = ("interview", "flows", "locales", "store")


def test_no_module_is_longer_than_can_be_read_in_one_go() -> None:
    too_long = {
        str(file.relative_to(ROOT)): lines
        for package in PACKAGES
        for file in (ROOT / package).rglob("*.py")
        if (lines := len(file.read_text("utf-8").splitlines())) > LONGEST
    }
    assert too_long == {}
