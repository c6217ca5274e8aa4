"""The walls stand: who may know whom, and what is not loaded before it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_every_module_keeps_to_its_side_of_the_walls() -> None:
    lint = Path(sys.executable).parent / "lint-imports"
    ended = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


HEAVY = ("textual", "rich", "fluent", "babel", "sqlite_utils", "sqlcipher3", "transitions", "nacl")


@pytest.mark.parametrize(
    ("module", "not_loaded"),
    [
        ("interview.__main__", HEAVY),
        ("interview.cli", HEAVY),
        (
            "interview.desk",
            (
                *HEAVY,
                "msgspec",
                "flows",
                "locales",
                "interview.engine",
                "interview.casework.opened",
                "store.vault",
            ),
        ),
        ("interview.casework.opened", ("textual", "rich", "fluent", "sqlite_utils", "sqlcipher3", "nacl")),
        ("interview.guide", ("textual", "rich", "fluent", "sqlite_utils", "sqlcipher3", "nacl")),
        ("interview.guiding.worded_flows", ("interview.lint", "interview.questioning")),
        ("interview.questioning.check", ("onnxruntime", "numpy")),
        ("interview.advising.asking_well", ("onnxruntime", "numpy")),
        ("interview.lint.named", ("interview.questioning", "fluent")),
        ("interview.tui.app", ("interview.lint", "interview.questioning")),
        ("interview.walking.walk", ("textual", "rich", "fluent", "sqlite_utils", "sqlcipher3", "nacl")),
        ("interview.plan.draft", ("textual", "rich", "fluent", "transitions", "sqlite3", "store", "locales")),
        (
            "interview.engine.events",
            ("textual", "rich", "fluent", "transitions", "sqlite3", "store", "flows"),
        ),
        ("store", ("textual", "rich", "sqlite_utils", "sqlcipher3", "msgspec", "interview", "store.vault")),
        ("store.vault", ("sqlite_utils", "sqlcipher3", "nacl", "store.journal")),
        ("store.journal", ("sqlite_utils", "sqlcipher3", "nacl", "msgspec")),
        ("locales.first", ("fluent", "tomllib", "locales.registry")),
        ("flows.loader", ("textual", "rich", "fluent", "store", "locales", "interview")),
        ("locales.catalogue", ("textual", "rich", "fluent", "babel", "store", "flows", "interview")),
    ],
)
def test_a_module_that_is_loaded_brings_nothing_heavy_with_it(
    module: str, not_loaded: tuple[str, ...]
) -> None:
    asked = f"import sys, {module}; print(*sorted(set({not_loaded!r}) & sys.modules.keys()))"
    ended = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.split() == []


def test_a_flow_is_made_ready_to_be_said_without_the_check_of_a_question() -> None:
    asked = (
        "import sys; from interview.guiding.worded_flows import usual_flows; from locales.catalogue import Catalogue; "
        "usual_flows(Catalogue.load()); print(*[one for one in sys.modules if one.startswith('interview.questioning')])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.split() == []


ALONE = """
import importlib, sys
for module in {modules!r}:
    for known in [one for one in sys.modules if one.startswith("interview.tui")]:
        del sys.modules[known]
    try:
        importlib.import_module(module)
    except ImportError as error:
        print(module, error)
"""


def test_any_module_of_the_screens_can_be_the_first_that_is_loaded() -> None:
    found = (ROOT / "interview" / "tui").rglob("*.py")
    modules = sorted(".".join(one.relative_to(ROOT).with_suffix("").parts) for one in found)
    assert len(modules) > 100
    ended = subprocess.run(
        [sys.executable, "-c", ALONE.format(modules=modules)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout == ""
