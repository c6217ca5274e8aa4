"""Words go through every feature, and are afterwards in the record, in the export, and nowhere else."""

from __future__ import annotations

import json
import re
import signal
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from interview.tui.private_app import CRASHED
from tests.torture.canaries import CANARY, LEFTOVER, SECRET, forms, found_in
from tests.torture.places import INTO, Own
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.terminal import Terminal

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

F5, F6, F12, CTRL_B, CTRL_Q, CTRL_S = "\x1b[15~", "\x1b[17~", "\x1b[24~", "\x02", "\x11", "\x13"


@dataclass(frozen=True, kw_only=True)
class Done:
    """Every feature below the screen, in a process of its own that then broke in the middle of an act."""

    place: Path
    ended: subprocess.CompletedProcess[str]
    sheet: str
    said: list[str]
    statements: int

    @property
    def secrets(self) -> tuple[str, ...]:
        return CANARY, SECRET, self.sheet, self.sheet.replace("-", ""), self.sheet.lower()


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Done:
    place = tmp_path_factory.mktemp("everything")
    ended = Own(place=place).run(sys.executable, "-m", "tests.torture.canaries", str(place), "crash")
    assert ended.stdout, ended.stderr
    told = json.loads(ended.stdout)
    return Done(
        place=place, ended=ended, sheet=told["sheet"], said=told["said"], statements=told["statements"]
    )


def test_no_word_no_passphrase_and_no_sheet_is_in_any_file_but_the_export(done: Done) -> None:
    assert done.statements > 80
    assert found_in(done.place, *done.secrets, apart_from=(done.place / "export",)) == {}


def test_what_is_looked_for_is_found_where_it_should_be(done: Done) -> None:
    assert found_in(done.place, LEFTOVER) == {"known.txt": 1}
    exported = found_in(done.place / "export", CANARY)
    assert len(exported) > 10
    assert found_in(done.place / "export", SECRET, done.sheet) == {}
    wide = done.place.parent / "wide"
    wide.mkdir()
    for number, form in enumerate(forms(CANARY)):
        (wide / f"{number}").write_bytes(b"some " + form + b" more")
    assert len(found_in(wide, CANARY)) == len(forms(CANARY))


def test_nothing_that_is_said_about_a_vault_repeats_what_is_in_it(done: Done) -> None:
    assert len(done.said) > 50
    assert [line for line in done.said if any(secret in line for secret in done.secrets)] == []


def test_a_crash_in_the_middle_of_an_act_says_its_kind_and_place_and_keeps_what_was_there(done: Done) -> None:
    assert done.ended.returncode == 1
    assert re.fullmatch(r"\[[0-9a-f]{8}\] ValueError, \S+, canaries\.py:\d+\n", done.ended.stderr)
    import store

    with store.unlock(done.place / "data" / "vault", passphrase=f"{SECRET} another one") as vault:
        assert vault.journal.inspect().whole
        drafts = [
            text for one in vault.journal.listed() for text in vault.journal.drafts(one.stream).values()
        ]
        assert f"{CANARY} in a crash" in drafts


# ---------------------------------------------------------------- on a terminal


def at_a_terminal(place: Path) -> Terminal:
    own = Own(place=place)
    folder = str(place / "data" / "vault")
    child = (sys.executable, "-m", "tests.tui.children.session", folder)
    return Terminal("-c", INTO, str(own.here), *child, environ=own.environ)


def interview(terminal: Terminal) -> None:
    """Tell something and keep it, write a note and leave it half typed."""
    terminal.wait_for("What is known already")
    terminal.send(F5)
    terminal.wait_for("Their words")
    terminal.send(f"{CANARY}told")
    terminal.wait_for(f"{CANARY}told")
    terminal.send(CTRL_S)
    terminal.wait_for("Kept.")
    terminal.send(F6)
    terminal.wait_for("A note of your own")
    terminal.send(f"{CANARY}typed")
    terminal.wait_for(f"{CANARY}typed")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Terminal]:
    with at_a_terminal(tmp_path) as terminal:
        interview(terminal)
        terminal.read(quiet=0.5)
        yield terminal


@pytest.mark.parametrize("how", ["in order", "crash", "kill", "hidden and killed"])
def test_however_a_session_ends_its_words_are_in_no_file_and_not_left_on_the_screen(
    session: Terminal, tmp_path: Path, how: str
) -> None:
    keys = {"in order": CTRL_Q, "crash": CTRL_B, "hidden and killed": F12}
    session.send(keys.get(how, ""))
    if how == "hidden and killed":
        session.wait_for("Resting.")
    if how in ("kill", "hidden and killed"):
        session.program.kill()
    code = session.wait_for_end()
    assert code == {"in order": 0, "crash": CRASHED}.get(how, -signal.SIGKILL)
    if how != "kill":  # nobody can clear a screen after that, and nobody can before
        assert CANARY not in session.text
    assert found_in(tmp_path, CANARY, PASSPHRASE) == {}
    opened = a_desk(tmp_path / "data" / "vault").unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    assert f"{CANARY}typed" in guide.drafts().values()
    assert [one.words.text for one in guide.case.statements.values()] == [f"{CANARY}told"]
    opened.close()
