"""What is installed: the program, its words and its routes, and nothing of the tests."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("interview", "flows", "locales", "store")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    into = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(into)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    (wheel,) = into.glob("ownwords-*.whl")
    with zipfile.ZipFile(wheel) as opened:
        return frozenset(opened.namelist())


def test_every_file_of_the_four_packages_is_in_it(installed: frozenset[str]) -> None:
    there = {
        file.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for file in (ROOT / package).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert there - installed == set()


@pytest.mark.parametrize(
    "needed",
    [
        "flows/uk/adult.toml",
        "locales/registry.toml",
        "locales/en-GB/said.ftl",
        "locales/ar/status.toml",
        "interview/practice.toml",
        "store/vault.py",
    ],
)
def test_what_the_program_reads_when_it_runs_is_in_it(installed: frozenset[str], needed: str) -> None:
    assert needed in installed


@pytest.mark.parametrize(
    ("folder", "ending"),
    [
        ("locales/en-GB/", ".ftl"),
        ("locales/ar/", ".ftl"),
        ("interview/tui/", ".tcss"),
        ("interview/plan/schemas/", ".json"),
    ],
)
def test_wording_looks_and_schemas_are_in_it(installed: frozenset[str], folder: str, ending: str) -> None:
    assert [name for name in installed if name.startswith(folder) and name.endswith(ending)]


def test_the_licence_is_in_it_and_nothing_else_is(installed: frozenset[str]) -> None:
    assert any(name.endswith("licenses/LICENSE") for name in installed)
    tops = {name.split("/")[0] for name in installed}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)
    assert not [name for name in installed if "test" in name.lower() or name.endswith((".db", ".pyc"))]
