"""Whether every sentence that the screens ask for is written, and the first ones can be had without Fluent."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from interview.engine.kinds import KINDS
from interview.engine.nrm import HowFar
from interview.engine.terms import AgeBand, Captured, Depth, Nation, OrganisationKind, Setting
from interview.tui.screens import help as help_screen
from locales.catalogue import Catalogue
from locales.first import SOURCE, first_words

from typing import get_args  # isort: skip

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "interview" / "tui").rglob("*.py"))
WORDING = Catalogue.load()
OURS = ("app-", "vault-", "cases-", "case-", "begin-", "export-", "help-", "key-")


def asked_for() -> set[str]:
    """Every id of the program's own that stands in the code, and those that are put together there."""
    literal = {
        name
        for source in SOURCES
        for name in re.findall(r'"([a-z]+(?:-[a-z0-9]+)+)"', source.read_text())
        if name.startswith(OURS)
    }
    keys = {key for _, group in (*help_screen.STEP_KEYS, *help_screen.PAGE_KEYS) for key in group}
    terms = {
        "case-nation": get_args(Nation),
        "case-age": get_args(AgeBand),
        "case-organisation": get_args(OrganisationKind),
        "begin-setting": get_args(Setting),
        "begin-captured": get_args(Captured),
        "case-nrm": get_args(HowFar),
        "case-depth": [depth for depth in get_args(Depth) if depth != "none"],
    }
    made = {f"{prefix}-{term}" for prefix, values in terms.items() for term in values}
    made |= {f"key-{key}" for key in keys} | {f"help-{of}-{kind}" for kind in KINDS for of in ("kind", "do")}
    return literal | {name.replace("_", "-") for name in made}


def test_every_sentence_that_a_screen_asks_for_is_written() -> None:
    asked = asked_for()
    assert len(asked) > 100
    assert sorted(name for name in asked if not WORDING.has(name, WORDING.source)) == []


def test_every_sentence_of_the_program_is_asked_for_somewhere() -> None:
    written = {name for name in WORDING.ids(WORDING.source) if name.startswith(OURS)}
    assert sorted(written - asked_for()) == []


def test_the_first_screen_says_without_fluent_what_fluent_would_say() -> None:
    assert WORDING.source == SOURCE
    first = first_words()
    assert {
        "vault-unlock-heading",
        "vault-unlock-keys",
        "vault-passphrase",
        "vault-unlocking",
    } <= first.keys()
    for message, text in first.items():
        assert WORDING.text(message, SOURCE).text == text


@pytest.mark.parametrize(
    "entry",
    [
        "gap = Ring { $phone }",
        "several =\n    One line.\n    Another.",
        "goes-on = One line\n    and another.",
        "companion = One line\n    .hint = Another",
        "-term = A term",
        "# comment = no",
    ],
)
def test_what_needs_fluent_is_left_to_fluent(tmp_path: Path, entry: str) -> None:
    folder = tmp_path / "en-GB"
    folder.mkdir()
    (folder / "app.ftl").write_text(f"before = Before\n{entry}\nafter = After\n")
    assert first_words("en-GB", tmp_path) == {"before": "Before", "after": "After"}


def test_a_language_without_a_file_of_its_own_has_no_first_words(tmp_path: Path) -> None:
    assert first_words("ar", tmp_path) == {}


def test_the_first_screen_is_imported_without_the_store_the_engine_or_fluent() -> None:
    code = (
        "import sys, interview.tui.app, interview.tui.screens.unlock, interview.tui.script.wrap as wrap;"
        "assert wrap.wrapped('Your passphrase', 40, 'ltr')[0].text == 'Your passphrase';"
        "print([name for name in sys.modules if name.split('.')[0] in"
        " ('store', 'flows', 'fluent', 'babel', 'sqlite3', 'sqlite_utils', 'transitions', 'msgspec', 'click')"
        " or name.startswith(('interview.engine', 'interview.tui.script.bidi'))])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert said.stdout.strip() == "[]"
