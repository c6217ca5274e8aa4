"""Where words must not go: the terminal after the end, crash reports, logs, pictures, the machine's clipboard."""

from __future__ import annotations

import base64
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from interview.tui import privacy
from interview.tui.app import OwnwordsApp
from interview.tui.private_app import CRASHED
from interview.tui.screens.plan_now import PlanNowScreen
from interview.tui.screens.step import StepScreen
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import until
from tests.tui.hands import press, settled
from tests.tui.terminal import ROOT, Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "zanzibarcanary"
CHILD = ("-m", "tests.tui.children.session")
LEFT_ALTERNATE_SCREEN = b"\x1b[?1049l"
F5, F12, CTRL_B, CTRL_C, CTRL_D, CTRL_E, CTRL_Q, CTRL_A = "\x1b[15~", "\x1b[24~", *"\x02\x03\x04\x05\x11\x01"


def tell_the_canary(terminal: Terminal) -> None:
    terminal.wait_for("What is known already")
    terminal.send(F5)
    terminal.wait_for("Their words")
    terminal.send(CANARY)
    terminal.wait_for(CANARY)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Terminal]:
    """A session in which the canary has been typed and stands on the screen."""
    with Terminal(*CHILD, str(tmp_path / "vault")) as terminal:
        tell_the_canary(terminal)
        yield terminal


@pytest.mark.parametrize(
    ("key", "kind"), [(CTRL_B, "ValueError"), (CTRL_D, "OSError"), (CTRL_E, "RuntimeError")]
)
def test_a_crash_prints_its_kind_its_place_and_a_number_and_nobodys_words(
    session: Terminal, key: str, kind: str
) -> None:
    session.send(key)
    assert session.wait_for_end() == CRASHED
    _, left, after = session.raw.rpartition(LEFT_ALTERNATE_SCREEN)
    assert left
    assert CANARY.encode() not in after
    assert CANARY not in session.text
    assert "Ownwords had to stop by itself." in session.text
    said = re.search(rf"\[([0-9a-f]{{8}})\] {kind}, ", session.text)
    assert said
    assert session.text.count(said[1]) >= 2
    assert b"Traceback" not in after
    assert os.fsencode(ROOT) not in after


def test_the_number_of_an_error_names_its_kind_and_place_and_is_the_same_each_time() -> None:
    def fault(words: str) -> privacy.Fault:
        try:
            int(words)
        except ValueError as error:
            return privacy.Fault(error)
        raise AssertionError

    assert fault("one account").number == fault("another").number
    assert str(fault("one account")) == str(fault("another"))
    assert "account" not in str(fault("one account"))


@dataclass(frozen=True, kw_only=True)
class Lived:
    """A session in which the canary was typed, copied, hidden, uncovered, and left on the screen at the end."""

    hidden: str
    raw: bytes
    after: str
    code: int


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    with Terminal(*CHILD, str(tmp_path_factory.mktemp("lived") / "vault")) as terminal:
        tell_the_canary(terminal)
        terminal.send(CTRL_A + CTRL_C + "\x1b[F" + "\x16")
        terminal.wait_for(CANARY * 2)
        terminal.send(F12)
        terminal.wait_for("Resting.")
        hidden = terminal.text
        terminal.send(F12)
        terminal.wait_for(CANARY * 2)
        terminal.send(CTRL_Q)
        code = terminal.wait_for_end()
        return Lived(hidden=hidden, raw=terminal.raw, after=terminal.text, code=code)


def test_after_the_program_ends_nothing_of_the_session_stands_on_the_terminal(lived: Lived) -> None:
    assert lived.code == 0
    assert CANARY not in lived.after
    assert "Blue door" not in lived.after
    assert b"\x1b[3J" in lived.raw.split(CANARY.encode())[-1]


def test_hiding_takes_every_word_off_the_terminal(lived: Lived) -> None:
    assert lived.hidden == "Resting."


def test_copying_reaches_no_clipboard_outside_the_program(lived: Lived) -> None:
    assert b"\x1b]52" not in lived.raw
    assert base64.b64encode(CANARY.encode()) not in lived.raw


def test_a_program_that_is_told_to_end_saves_the_typing_and_clears_the_terminal(tmp_path: Path) -> None:
    with Terminal(*CHILD, str(tmp_path / "vault")) as terminal:
        tell_the_canary(terminal)
        terminal.program.send_signal(signal.SIGTERM)
        assert terminal.wait_for_end() == 0
        assert CANARY not in terminal.text
    opened = a_desk(tmp_path / "vault").unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    assert CANARY in guide.drafts().values()
    opened.close()


def test_variables_of_the_environment_make_no_key_log_no_picture_and_press_no_keys(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    asked_for = {
        "TEXTUAL": "debug,devtools",
        "TEXTUAL_DEBUG": "1",
        "TEXTUAL_LOG": str(kept / "keys.log"),
        "TEXTUAL_SCREENSHOT": "1",
        "TEXTUAL_SCREENSHOT_LOCATION": str(kept),
        "TEXTUAL_PRESS": "ctrl+q",
        "TEXTUAL_SHOW_RETURN": "1",
        "TEXTUAL_DRIVER": "nowhere:Driver",
        "HOME": str(kept),
    }
    with Terminal(*CHILD, str(tmp_path / "vault"), environ=asked_for) as terminal:
        tell_the_canary(terminal)
        terminal.read(quiet=1.2)
        assert CANARY in terminal.text
        terminal.send(CTRL_Q)
        assert terminal.wait_for_end() == 0
        assert "returned" not in terminal.text
    assert [path for path in kept.rglob("*") if path.is_file()] == []


async def test_no_picture_of_the_screen_can_be_made_and_there_is_no_command_palette(tmp_path: Path) -> None:
    opened = a_desk(tmp_path / "vault").create(passphrase=PASSPHRASE, worker="AB1")
    case = opened.new_case(label="Blue door", nation="england", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="live", person_locale="ar")
    app = OwnwordsApp(guide=guide, opened=opened)
    async with app.run_test() as pilot:
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        app.action_screenshot(path=str(tmp_path))
        assert app.save_screenshot(path=str(tmp_path)) == ""
        assert app.deliver_screenshot(path=str(tmp_path)) is None
        assert app.export_screenshot() == ""
        before = app.screen
        await press(pilot, "ctrl+backslash")
        app.action_command_palette()
        await settled(pilot)
        assert app.screen is before
        await press(pilot, "ctrl+p")
        await until(pilot, lambda: isinstance(app.screen, PlanNowScreen))
        plan = app.screen
        await press(pilot, "ctrl+p", "ctrl+backslash")
        await settled(pilot)
        assert app.screen is plan
        await press(pilot, "escape")
        await until(pilot, lambda: app.screen is before)
    opened.close()
    assert not list(tmp_path.glob("*.svg"))


def test_the_process_leaves_no_core_file_and_lets_no_other_program_read_its_memory() -> None:
    code = (
        "import ctypes, resource; from interview.tui.privacy import keep_out_of_dumps as keep; keep();"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert said.stdout.split(") ")[0] == "(0, 0"
    assert sys.platform != "linux" or said.stdout.split(") ")[1].strip() == "0"


def test_an_error_outside_every_screen_is_told_without_its_message() -> None:
    code = (
        "import asyncio, threading\n"
        "from interview.tui.privacy import quiet_errors\n"
        "quiet_errors()\n"
        "def burst(): raise KeyError('zanzibarcanary')\n"
        "thread = threading.Thread(target=burst); thread.start(); thread.join()\n"
        "async def forgotten():\n"
        "    asyncio.ensure_future(wrong()); await asyncio.sleep(0.01)\n"
        "async def wrong(): raise ValueError('zanzibarcanary')\n"
        "asyncio.run(forgotten())\n"
        "burst()\n"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert said.returncode == 1
    assert CANARY not in said.stdout + said.stderr
    assert said.stderr.count("KeyError") == 2


def test_textuals_variables_are_taken_out_whatever_their_case_and_no_others() -> None:
    environ: dict[str, Any] = {"TEXTUAL_LOG": "x", "textual_log": "x", "TEXTUAL": "debug", "TERM": "xterm"}
    privacy.scrub(environ)
    assert environ == {"TERM": "xterm"}
