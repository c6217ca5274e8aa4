"""The command line: done, refused, wrong use, locked. Whatever happens, a plain line or two and never a traceback."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

import store
from interview import cli
from interview.plan.schema import committed_text
from interview.walking.walk import SteadyChance, SteadyClock
from tests.lint.small import GOOD, with_our_wording
from tests.sitting import beside_its_parts

ROOT = Path(__file__).parents[2]
DONE, REFUSED, WRONG_USE, LOCKED = 0, 1, 2, 3
PASSPHRASE = "a passphrase for tests alone"
SECRET = "my sister Leyla"
PATIENCE = 60.0
"""Seconds for which a program is waited for that has not shown what it should."""

WALK = f"""
title = "Says one thing and stops"
[[session]]
act = [
    {{ at = "prepare", do = "move", move = "continue" }},
    {{ at = "room", do = "tell", words = "{SECRET}", as = "s1" }},
    {{ at = "room", do = "stop" }},
]
[[expect]]
record = "statement-recorded"
count = 1
"""


class Said:
    """How a command ended, and what it said."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    def plainly(self, code: int, *parts: str) -> None:
        """One or two plain lines on the error channel, with these in them."""
        assert (self.code, self.out) == (code, ""), self.err
        assert 1 <= len(self.err.strip().splitlines()) <= 2, self.err
        for part in parts:
            assert part in self.err
        for never in ("Traceback", "Error:", "  File ", SECRET):
            assert never not in self.err


class Shell:
    """Runs the command line in this process, as ``main`` does, and keeps what it said."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._patch, self._capture = patch, capture

    def __call__(self, *words: str) -> Said:
        chance = SteadyChance()
        self._patch.setattr(sys, "argv", ["ownwords", *words])
        code = cli.run(cli.Chosen(clock=SteadyClock(), nonce=chance.nonce, new_id=chance.new_id))
        out, err = self._capture.readouterr()
        return Said(code, out, err)

    def write(self, name: str, text: str | bytes) -> str:
        file = self.folder / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(file)


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path, monkeypatch, capsys)


def in_another_process(*words: str, at: Path, **environ: str) -> Said:
    command = [sys.executable, "-m", "interview", *words]
    env = {**os.environ, **environ}
    ended = subprocess.run(
        command, cwd=at, env=env, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    return Said(ended.returncode, ended.stdout, ended.stderr)


def first_screen(*words: str, at: Path, **environ: str) -> str:
    """What is drawn until a key that was typed at the passphrase is shown."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(ours, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    command = [sys.executable, "-m", "interview", *words]
    env = {**os.environ, "TERM": "xterm-256color", "HOME": str(at), **environ}
    drawn = b""
    with subprocess.Popen(command, cwd=at, env=env, stdin=theirs, stdout=theirs, stderr=theirs) as child:
        os.close(theirs)
        try:
            while b"Your passphrase" not in drawn and select.select([ours], [], [], PATIENCE)[0]:
                drawn += os.read(ours, 65536)
            os.write(ours, b"x")
            while "•".encode() not in drawn and select.select([ours], [], [], PATIENCE)[0]:
                drawn += os.read(ours, 65536)
        finally:
            child.kill()
            os.close(ours)
    return drawn.decode("utf-8", "replace")


def at_a_terminal(*words: str, at: Path, **environ: str) -> Said:
    """Run it on a terminal of its own. What it draws or says there is its error channel."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "interview", *words]
    env = {**os.environ, "TERM": "xterm-256color", "HOME": str(at), **environ}
    try:
        with subprocess.Popen(
            command, cwd=at, env=env, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, text=True
        ) as child:
            out, _ = child.communicate(timeout=120)
        said = os.read(ours, 65536).decode()
    finally:
        os.close(ours)
        os.close(theirs)
    return Said(child.returncode, out, said.replace("\r\n", "\n"))


# ---------------------------------------------------------------- walks


def test_a_walk_leaves_a_plan_and_a_record_and_says_where(tmp_path: Path) -> None:
    (tmp_path / "walk.toml").write_text(WALK)
    said = in_another_process("walk", "walk.toml", "--out", "out", at=tmp_path)
    assert (said.code, said.err) == (DONE, "")
    written = [tmp_path / line for line in said.out.splitlines()]
    assert [file.name for file in written] == ["plan.md", "plan.json", "record.txt", "evidence.json"]
    assert json.loads(written[1].read_bytes())
    assert SECRET in written[2].read_text("utf-8")


def test_the_same_walk_twice_is_the_same_to_the_letter(shell: Shell) -> None:
    walk = shell.write("walk.toml", WALK)
    for out in ("one", "two"):
        assert shell("walk", walk, "--out", out).code == DONE
    for file in (shell.folder / "one").iterdir():
        assert file.read_bytes() == (shell.folder / "two" / file.name).read_bytes()


def test_an_existing_export_is_never_written_over(shell: Shell) -> None:
    walk = shell.write("walk.toml", WALK)
    shell("walk", walk, "--out", "out")
    (shell.folder / "out" / "plan.md").write_text("mine")
    shell("walk", walk, "--out", "out").plainly(REFUSED, "exists already", "Choose another folder")
    assert (shell.folder / "out" / "plan.md").read_text() == "mine"


BAD_WALKS = {
    "an act that is not open": ('do = "stop"', 'do = "answer-line", line = "x", answer = "no"', "act 3"),
    "another step than it says": (
        'at = "room", do = "stop"',
        'at = "rights", do = "stop"',
        "act 3",
        "'rights'",
    ),
    "an act that there is not": ('do = "stop"', 'do = "hurry"', "act 3"),
    "a field that there is not": ('do = "stop"', 'do = "stop", why = "x"', "act 3", "why"),
    "a wait that is no time": ('do = "stop"', 'do = "stop", wait = "soon"', "act 3", "30m, 2h or 7d"),
    "a flow that there is not": ('title = "', 'flow = "uk/nowhere"\ntitle = "', "uk/nowhere", "uk/adult"),
    "a language that there is not": ("[[session]]", '[[session]]\nlanguage = "tlh"', "tlh", "en-GB"),
    "no session": ("[[session]]", "[[sesion]]", "sesion"),
    "broken TOML": ("[[session]]", "[[session]", "not valid TOML"),
}


@pytest.mark.parametrize("change", BAD_WALKS.values(), ids=BAD_WALKS.keys())
def test_a_bad_walk_is_one_plain_line_and_leaves_no_files(shell: Shell, change: tuple[str, ...]) -> None:
    before, after, *parts = change
    assert before in WALK
    walk = shell.write("walk.toml", WALK.replace(before, after, 1))
    shell("walk", walk, "--out", "out").plainly(REFUSED, "walk.toml", *parts)
    assert not (shell.folder / "out").exists()


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None])
def test_a_walk_that_is_no_text_or_not_there_is_refused(shell: Shell, content: bytes | None) -> None:
    walk = shell.write("walk.toml", content) if content else "gone.toml"
    shell("walk", walk, "--out", "out").plainly(REFUSED, "cannot be read as text")


def test_an_expectation_that_does_not_hold_is_a_finding_and_the_files_are_there_to_look_at(
    shell: Shell,
) -> None:
    walk = shell.write("walk.toml", WALK.replace("count = 1", "count = 2"))
    said = shell("walk", walk, "--out", "out")
    assert said.code == REFUSED
    assert said.err.startswith("walk.toml: expect row 1: ")
    assert len(said.out.splitlines()) == 4


# ---------------------------------------------------------------- checks and schema


def test_the_schema_of_a_plan_is_printed(shell: Shell) -> None:
    said = shell("schema", "plan")
    assert (said.code, said.err) == (DONE, "")
    assert json.loads(said.out)["$id"].startswith("urn:")


def test_a_flow_is_checked_for_its_routes_and_for_the_wording_it_names(shell: Shell) -> None:
    from flows.loader import packaged

    beside_its_parts(shell.folder)
    good = packaged()["uk/adult"].read_text("utf-8")
    said = shell("check", "flow", shell.write("good.toml", good))
    *tips, last = said.out.splitlines()
    assert (said.code, last, tips) == (DONE, "good.toml: nothing to mend.", [])
    bad = good.replace('continue = "room"\nto-known', 'continue = "rom"\nto-known')
    shell("check", "flow", shell.write("bad.toml", bad)).plainly(REFUSED, "bad.toml: step 'prepare'", "'rom'")
    mute = shell("check", "flow", shell.write("mute.toml", good.replace('"welcome-hello"', '"welcome-helo"')))
    assert mute.code == REFUSED
    assert [line for line in mute.out.splitlines() if not line.startswith(("Tip: ", "Look again: "))] == [
        "mute.toml: the wording 'welcome-helo' is not in locales/en-GB. Write it there."
    ]


def test_a_flow_is_checked_with_wording_of_ones_own_and_refused_for_what_it_says(shell: Shell) -> None:
    own = with_our_wording(shell.folder / "own")
    good = shell.write("good.toml", GOOD)
    assert shell("check", "flow", good, "--locales", str(own)).out == "good.toml: nothing to mend.\n"
    led = shell.write("led.toml", GOOD.replace('"account-go-on"', '"example-led"'))
    said = shell("check", "flow", led, "--locales", str(own))
    assert (said.code, said.err) == (REFUSED, "")
    assert said.out.startswith("led.toml: step 'account': 'example-led' (en-GB): “How often")
    shell("check", "flow", good, "--locales", ".").plainly(REFUSED, "registry.toml")
    tipped = shell.write("tipped.toml", GOOD.replace('text = "now-need-most"', 'text = "example-two"'))
    said = shell("check", "flow", tipped, "--locales", str(own))
    assert (said.code, len(said.out.splitlines())) == (DONE, 2)
    assert said.out.startswith("Tip: tipped.toml: ")


@pytest.mark.parametrize("name", ["gone.toml", "."])
def test_a_flow_that_is_not_there_is_refused(shell: Shell, name: str) -> None:
    shell("check", "flow", name).plainly(REFUSED, "Check the path")


def test_a_wording_folder_that_is_none_is_refused(shell: Shell) -> None:
    shell("check", "locales", ".").plainly(REFUSED, "registry.toml")


# ---------------------------------------------------------------- wrong use


WRONG = {
    "hurry": ("No such command 'hurry'", "ownwords"),
    "walk": ("Missing argument 'FILE'", "ownwords walk"),
    "walk x.toml": ("Missing option '--out'", "ownwords walk"),
    "practice mine": ("unexpected extra argument", "ownwords practice"),
    "schema": ("Missing argument 'NAME'. Choose from: plan. ", "ownwords schema"),
    "schema moon": ("'moon'", "ownwords schema"),
    "--loud": ("No such option '--loud'", "ownwords"),
    "check": ("Missing command. ", "ownwords check"),
    "check people": ("No such command 'people'", "ownwords check"),
    "check flow": ("Missing argument 'FILE'", "ownwords check flow"),
}


@pytest.mark.parametrize(("words", "expected"), WRONG.items())
def test_wrong_use_is_one_plain_line_that_says_where_help_is(
    shell: Shell, words: str, expected: tuple[str, str]
) -> None:
    says, command = expected
    said = shell(*words.split())
    said.plainly(WRONG_USE, says, f"`{command} --help`")
    assert len(said.err.splitlines()) == 1
    assert "\t" not in said.err


@pytest.mark.parametrize("empty", ["", " "])
def test_a_path_of_nothing_is_refused_and_never_means_the_folder_one_is_in(shell: Shell, empty: str) -> None:
    walk = shell.write("walk.toml", WALK)
    shell("walk", walk, "--out", empty).plainly(WRONG_USE, "'--out'", "The path is empty")
    shell("--data", empty, "practice").plainly(WRONG_USE, "'--data'", "The path is empty")
    assert [file.name for file in shell.folder.iterdir()] == ["walk.toml"]


AT_A_CHARITY = ("--organisation", "charity", "--nation", "wales")


def test_a_blank_sheet_is_printed_or_written_and_nothing_is_written_over(shell: Shell) -> None:
    shell("flow", "sheet", "uk/brief", *AT_A_CHARITY).plainly(WRONG_USE, "--age adult|child|possibly_child")
    printed = shell("flow", "sheet", "uk/brief", "--language", "ar", "--age", "child", *AT_A_CHARITY)
    assert (printed.code, printed.err) == (DONE, "")
    assert printed.out.startswith("# Ownwords: a sheet for paper")
    page = str(shell.folder / "sheet.html")
    assert shell("flow", "sheet", "uk/adult", "--out", page, *AT_A_CHARITY).out.strip().endswith("sheet.html")
    shell("flow", "sheet", "uk/adult", "--out", page, *AT_A_CHARITY).plainly(
        REFUSED, "sheet.html exists already"
    )
    shell("flow", "sheet", "uk/adult", "--out", f"{page}.pdf").plainly(WRONG_USE, ".html or .md")
    shell("flow", "sheet", "uk/adult").plainly(WRONG_USE, "--organisation police|local_authority")
    shell("flow", "sheet", "uk/adult", "--organisation", "charity").plainly(
        WRONG_USE, "--nation england|wales"
    )
    shell("flow", "sheet", "uk/child", "--organisation", "charity").plainly(
        WRONG_USE, "--nation england|wales"
    )
    in_wales = ("--nation", "wales")
    shell("flow", "sheet", "uk/child", *AT_A_CHARITY, *in_wales).plainly(WRONG_USE, "--age child|possibly")
    grown = shell("flow", "sheet", "uk/child", *AT_A_CHARITY, *in_wales, "--age", "adult")
    grown.plainly(WRONG_USE, "uk/child is made for another age")
    young = shell("flow", "sheet", "uk/child", *AT_A_CHARITY, *in_wales, "--age", "possibly_child")
    assert "For now we treat you as under 18." in young.out
    shell("flow", "sheet", "uk/nobody").plainly(REFUSED, "There is no flow 'uk/nobody'")
    shell("flow", "sheet", "uk/adult", "--language", "xx").plainly(REFUSED, "There is no wording in 'xx'")


COMMANDS = (
    "",
    "practice",
    "walk",
    "schema",
    "check",
    "check flow",
    "check locales",
    "flow",
    "flow sheet",
    "check organisation",
    "organisation",
    "organisation import",
    "organisation show",
    "organisation sample",
)


@pytest.mark.parametrize("words", COMMANDS)
def test_the_help_of_every_command_is_whole_sentences_in_eighty_columns(shell: Shell, words: str) -> None:
    said = shell(*words.split(), "--help")
    assert (said.code, said.err) == (DONE, "")
    assert said.out.startswith(f"Usage: {' '.join(['ownwords', *words.split()])} ")
    assert "..." not in said.out
    assert max(map(len, said.out.splitlines())) <= 80
    assert all(f"ownwords {words.split()[0]}" in said.out for words in [words] if words)


def test_help_names_every_command_and_version_is_answered(shell: Shell) -> None:
    said = shell("--help").out
    for command in ("practice", "walk", "schema", "check", "organisation"):
        assert f"\n  {command} " in said
    assert shell("--version").out.startswith("ownwords, version ")


# ---------------------------------------------------------------- where the terminal is not as it should be


@pytest.mark.parametrize("words", [(), ("practice",)])
def test_an_order_of_script_that_there_is_not_is_said_before_the_screen_is_taken(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    said = at_a_terminal("--data", str(tmp_path / "vault"), *words, at=tmp_path, OWNWORDS_BIDI="nonsense")
    said.plainly(WRONG_USE, "OWNWORDS_BIDI", "auto, visual or terminal")
    assert said.err.count("\n") == 1
    assert "\x1b" not in said.err


NOT_UTF8 = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}


def test_where_output_is_ascii_nothing_fails_to_be_said_and_files_hold_the_words_as_they_are(
    tmp_path: Path,
) -> None:
    (tmp_path / "walk.toml").write_text(WALK.replace(SECRET, "می‌خواهم …"), "utf-8")
    command = ("walk", "walk.toml", "--out", "aña…")
    first = in_another_process(*command, at=tmp_path, **NOT_UTF8)
    assert [(tmp_path / line).is_file() for line in first.out.splitlines()] == [True] * 4
    again = in_another_process(*command, at=tmp_path, **NOT_UTF8)
    again.plainly(REFUSED, "exists already")
    assert in_another_process("walk", "walk.toml", "--out", "usual", at=tmp_path).code == DONE
    assert "می‌خواهم …" in (tmp_path / "usual" / "record.txt").read_text("utf-8")
    for file in (tmp_path / "usual").iterdir():
        assert (tmp_path / "aña…" / file.name).read_bytes() == file.read_bytes()
    schema = in_another_process("schema", "plan", at=tmp_path, **NOT_UTF8)
    assert schema.out == committed_text()


def test_a_screen_is_drawn_in_utf8_whatever_the_locale_says(vault: Path) -> None:
    drawn = first_screen("--data", str(vault), at=vault.parent, **NOT_UTF8)
    assert "Your passphrase" in drawn
    assert "\\u" not in drawn
    assert "•" in drawn


def test_a_fault_is_one_line_with_its_place_and_without_what_was_typed(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(*_: object, **__: object) -> None:
        raise KeyError(SECRET)

    monkeypatch.setattr("interview.walking.walk.play", faulty)
    said = shell("walk", shell.write("walk.toml", WALK), "--out", "out")
    said.plainly(REFUSED, "This is a fault in Ownwords: KeyError in test_cli.py line ")


# ---------------------------------------------------------------- wording that is not whole


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The program with a wording of its own, to be run from its folder."""
    folder = tmp_path / "program"
    folder.mkdir()
    for package in ("interview", "flows", "store"):
        (folder / package).symlink_to(ROOT / package)
    shutil.copytree(ROOT / "locales", folder / "locales")
    return folder


def without(program: Path, file: str, message: str) -> None:
    wording = program / "locales" / "en-GB" / file
    kept = re.sub(rf"(?m)^{message} =.*\n(?:[ \t].*\n)*", "", wording.read_text("utf-8"))
    assert kept != wording.read_text("utf-8")
    wording.write_text(kept, "utf-8")


@pytest.mark.parametrize(
    ("file", "message"),
    [("screen.ftl", "screen-kept"), ("said.ftl", "welcome-hello")],
)
def test_a_sentence_that_is_missing_is_said_at_the_start_and_not_in_front_of_the_person(
    program: Path, file: str, message: str
) -> None:
    without(program, file, message)
    said = at_a_terminal("--data", str(program / "vault"), at=program)
    said.plainly(REFUSED, f"'{message}' is missing", "`ownwords check locales`")
    assert said.err.count("\n") == 1
    assert not (program / "vault").exists()


def test_neither_practice_nor_a_walk_begins_without_all_its_wording(program: Path) -> None:
    without(program, "screen.ftl", "screen-kept")
    at_a_terminal("practice", at=program).plainly(REFUSED, "'screen-kept' is missing")
    (program / "walk.toml").write_text(WALK)
    walked = in_another_process("walk", "walk.toml", "--out", "out", at=program)
    walked.plainly(REFUSED, "'screen-kept' is missing")
    assert not (program / "out").exists()
    checked = in_another_process("check", "locales", at=program)
    assert (checked.code, checked.err) == (REFUSED, "")
    assert "en-GB: screen-kept: is missing" in checked.out


def test_wording_of_the_first_screen_that_is_no_text_is_said_at_the_start(program: Path) -> None:
    (program / "locales" / "en-GB" / "app.ftl").write_bytes("vault-passphrase = Schlüssel".encode("latin-1"))
    said = at_a_terminal("--data", str(program / "vault"), at=program)
    said.plainly(REFUSED, "locales/en-GB/app.ftl", "Save it again as UTF-8")


# ---------------------------------------------------------------- the vault


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    store.create(folder, passphrase=PASSPHRASE, worker="w-1", cost=store.Cost(passes=1, memory=8192)).close()
    return folder


def opening(vault: Path, passphrase: str) -> Said:
    key = vault.parent / "key"
    key.write_text(passphrase + "\n")
    return at_a_terminal("--data", str(vault), "--passphrase-file", str(key), at=vault.parent)


def test_a_wrong_passphrase_is_said_and_ends_with_three(vault: Path) -> None:
    opening(vault, "not this one").plainly(LOCKED, "passphrase")
    store.unlock(vault, passphrase=PASSPHRASE).close()


def test_a_second_window_on_a_vault_is_turned_away_before_anyone_is_asked_for_a_passphrase(
    vault: Path,
) -> None:
    with store.unlock(vault, passphrase=PASSPHRASE):
        said = at_a_terminal("--data", str(vault), at=vault.parent)
    said.plainly(LOCKED, str(vault), "already open in another window", "Close it there first")


def test_a_vault_of_a_newer_version_is_left_alone(vault: Path) -> None:
    keys = vault / "keys.json"
    content = json.loads(keys.read_text())
    keys.write_text(json.dumps({**content, "format": content["format"] + 1}))
    before = {file: file.read_bytes() for file in vault.iterdir()}
    at_a_terminal("--data", str(vault), at=vault.parent).plainly(LOCKED, "written by a newer Ownwords")
    assert {file: file.read_bytes() for file in vault.iterdir()} == before


def test_a_folder_of_something_else_is_no_vault(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "letter.txt").write_text(SECRET)
    at_a_terminal("--data", str(folder), at=tmp_path).plainly(LOCKED, str(folder))
    assert [file.name for file in folder.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("words", [(), ("practice",)])
def test_nothing_is_drawn_into_a_file(tmp_path: Path, words: tuple[str, ...]) -> None:
    said = in_another_process("--data", str(tmp_path / "vault"), *words, at=tmp_path)
    assert (said.code, said.out) == (WRONG_USE, "")
    assert "terminal" in said.err
    assert not (tmp_path / "vault").exists()
