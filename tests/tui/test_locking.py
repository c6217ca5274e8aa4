"""Locking, by a key or because nobody is there: what was typed is kept, and nothing of it stays in memory."""

from __future__ import annotations

import secrets
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from interview.engine.events.vault import CaseLeft, VaultClosed
from interview.guide import read_entries
from interview.tui.app import OwnwordsApp
from interview.tui.idle import Idle, LockMinutesUnknown, minutes_for
from interview.tui.locking import LOCKED, begin_anew, was_locked
from interview.tui.screens.confirm import ConfirmScreen
from interview.tui.screens.hidden import HiddenScreen
from store import NotSaved
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, frame, shows, typed, until
from tests.tui.hands import press, settled
from tests.tui.memory import found_in
from tests.tui.terminal import Terminal
from tests.tui.vaults import begun, made, unlocked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot

SIZE = (80, 24)
CHILD = ("-m", "tests.tui.children.open_to_see")
F5, F12, CTRL_K, CTRL_Q, ENTER = "\x1b[15~", "\x1b[24~", "\x0b", "\x11", "\r"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with one case in it, closed again."""
    return made(tmp_path / "vault")


class Clocks:
    """Two clocks that stand still until they are moved."""

    def __init__(self) -> None:
        self.monotonic = 100.0
        self.wall = 5_000.0

    def idle(self, after: float = 600) -> Idle:
        return Idle(after, clock=lambda: self.monotonic, wall=lambda: self.wall)

    def wait(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall += seconds


# What stays in memory, in a program of its own


class Opened:
    """A vault of its own passphrase, opened by hand, with words typed and not kept yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.passphrase = f"opal {secrets.token_hex(8)}"
        self.canary = f"zanzibar{secrets.token_hex(8)}"
        desk = a_desk(folder)
        opened = desk.create(passphrase=self.passphrase, worker="AB1")
        assert opened.keeping is not None
        self.key = bytes(opened.keeping._vault._ring.key)
        case = opened.new_case(
            label="Blue door", nation="england", age_band="adult", organisation_kind="charity"
        )
        opened.begin(opened.open(case), setting="in_person", captured="live", person_locale="ar")
        opened.close()

    @property
    def secrets(self) -> tuple[bytes, ...]:
        return (self.passphrase.encode(), self.canary.encode(), self.key, self.key.hex().encode())

    def open_and_type(self, terminal: Terminal) -> None:
        terminal.wait_for("Your passphrase")
        terminal.send(self.passphrase)
        terminal.read(0.3)
        if sys.platform == "linux":
            assert found_in(terminal.program.pid, *self.secrets[:2]) == {self.passphrase.encode()}
        terminal.send(ENTER)
        self.type_on(terminal)

    def type_on(self, terminal: Terminal) -> None:
        terminal.wait_for("Blue door")
        terminal.send(ENTER)
        terminal.wait_for("for you alone")
        terminal.send(F5)
        terminal.wait_for("Their words")


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    return Opened(tmp_path / "vault")


@pytest.fixture
def program(opened: Opened) -> Iterator[Terminal]:
    with Terminal(*CHILD, "--data", str(opened.folder)) as terminal:
        opened.open_and_type(terminal)
        terminal.send(opened.canary)
        terminal.wait_for(opened.canary)
        yield terminal


def test_after_a_lock_neither_passphrase_nor_key_nor_words_are_in_the_memory_of_the_program(
    opened: Opened, program: Terminal
) -> None:
    before = found_in(program.program.pid, *opened.secrets)
    assert {opened.canary.encode(), opened.key} <= before
    program.send(CTRL_K)
    program.wait_for("Locked. Everything that was typed is kept.")
    assert program.program.poll() is None
    program.read(0.5)
    assert found_in(program.program.pid, *opened.secrets) == set()
    assert opened.canary not in program.text
    program.send(opened.passphrase + ENTER)
    opened.type_on(program)
    program.wait_for(opened.canary)


def test_what_is_typed_on_while_the_program_begins_anew_is_never_shown_and_is_no_passphrase(
    opened: Opened, program: Terminal
) -> None:
    assert not program.echoes
    program.send(CTRL_K)
    before, echoed = len(program.raw), []
    until = time.monotonic() + 60
    while "Your passphrase" not in program.text and time.monotonic() < until:
        program.send("qzx")
        echoed.append(program.echoes)
        program.read(0.01)
    program.wait_for("Locked. Everything that was typed is kept.")
    assert len(echoed) > 5
    assert not any(echoed)
    assert b"qzx" not in program.raw[before:].replace(opened.canary.encode(), b"")
    program.send("\x15" + opened.passphrase + ENTER)
    opened.type_on(program)
    program.wait_for(opened.canary)
    program.send(CTRL_Q)
    program.wait_for("typed and not kept: ")
    program.send(CTRL_Q)
    assert program.wait_for_end() == 0
    assert program.echoes


def test_a_program_that_nobody_touches_says_that_it_will_lock_and_locks_even_while_it_is_hidden(
    opened: Opened,
) -> None:
    with Terminal(*CHILD, "--data", str(opened.folder), environ={"OWNWORDS_LOCK_MINUTES": "0.1"}) as program:
        opened.open_and_type(program)
        program.send(opened.canary)
        program.wait_for("The vault will lock in a minute.")
        program.send(F12)
        program.wait_for("Resting.")
        program.wait_for("Locked. Everything that was typed is kept.")
        assert found_in(program.program.pid, *opened.secrets) == set()
        program.send(CTRL_Q)
        assert program.wait_for_end() == 0
    assert len(opened_again := a_desk(opened.folder).unlock(passphrase=opened.passphrase).cases()) == 1
    assert opened_again[0].typed_at is not None


def test_a_file_with_the_passphrase_opens_the_vault_once_and_not_again_after_a_lock(
    opened: Opened, tmp_path: Path
) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_text(opened.passphrase)
    with Terminal(*CHILD, "--data", str(opened.folder), "--passphrase-file", str(file)) as program:
        program.wait_for("Blue door")
        program.send(CTRL_K)
        program.wait_for("Your passphrase")
        assert "Blue door" not in program.text


# The key and the clocks


async def test_the_key_locks_from_any_page_keeps_what_was_typed_to_the_last_letter_and_lets_go_of_the_vault(
    vault: Path,
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await press(pilot, "f5")
        await settled(pilot)
        await typed(pilot, "we were nine in two rooms")
        await press(pilot, "!", "ctrl+k")
        await until(pilot, lambda: not app.is_running or app.locked)
    assert app.locked
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    try:
        guide = opened.open(opened.cases()[0].case)
        assert list(guide.drafts().values()) == ["we were nine in two rooms!"]
        happened = [entry.event for entry in read_entries(opened.journal, "vault")]
        closed = [event for event in happened if isinstance(event, VaultClosed)]
        assert closed[-1].how == "locked"
        assert opened.ended_in_order
        assert any(isinstance(event, CaseLeft) and event.case == guide.case_id for event in happened)
    finally:
        opened.close()


async def test_a_minute_before_it_locks_it_is_said_and_any_key_takes_that_away(vault: Path) -> None:
    clocks = Clocks()
    app = OwnwordsApp(a_desk(vault), idle=clocks.idle())
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        clocks.wait(539)
        app.look_at_the_clock()
        assert "will lock in a minute" not in flat(app)
        clocks.wait(2)
        app.look_at_the_clock()
        await shows(pilot, "The vault will lock in a minute. Any key keeps it open.")
        before = frame(app)
        clocks.wait(30)
        app.look_at_the_clock()
        await settled(pilot)
        assert frame(app) == before
        await press(pilot, "down")
        assert "will lock in a minute" not in flat(app)
        clocks.wait(539)
        app.look_at_the_clock()
        assert not app._locking
        clocks.wait(61)
        app.look_at_the_clock()
        await until(pilot, lambda: app.locked)


@pytest.mark.parametrize("stands_still", ["monotonic", "wall"])
async def test_a_laptop_that_slept_locks_at_the_first_look_whichever_clock_stood_still(
    vault: Path, stands_still: str
) -> None:
    clocks = Clocks()
    app = OwnwordsApp(a_desk(vault), idle=clocks.idle())
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        if stands_still == "monotonic":
            clocks.wall += 3_600
        else:
            clocks.monotonic += 3_600
            clocks.wall -= 86_400
        app.look_at_the_clock()
        await until(pilot, lambda: app.locked)


async def test_a_key_that_comes_before_the_first_look_after_sleep_locks_and_opens_nothing(
    vault: Path,
) -> None:
    clocks = Clocks()
    app = OwnwordsApp(a_desk(vault), idle=clocks.idle())
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        clocks.wall += 3_600
        await press(pilot, "enter")
        await until(pilot, lambda: app.locked)
        assert "Begin a session" not in flat(app)


async def test_keys_on_a_hidden_screen_do_not_keep_the_vault_open(vault: Path) -> None:
    clocks = Clocks()
    app = OwnwordsApp(a_desk(vault), idle=clocks.idle())
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await press(pilot, "f12")
        clocks.wait(400)
        await press(pilot, "a", "enter")
        clocks.wait(201)
        app.look_at_the_clock()
        await until(pilot, lambda: app.locked)


async def test_a_passphrase_left_half_typed_is_not_left_lying_and_an_empty_line_is_left_alone(
    vault: Path,
) -> None:
    clocks = Clocks()
    app = OwnwordsApp(a_desk(vault), idle=clocks.idle())
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        clocks.wait(601)
        app.look_at_the_clock()
        await settled(pilot)
        assert not app._locking
        await typed(pilot, "half of it")
        clocks.wait(601)
        app.look_at_the_clock()
        await until(pilot, lambda: app.locked)


async def test_with_nought_minutes_it_never_locks_by_itself(vault: Path) -> None:
    clocks = Clocks()
    app = OwnwordsApp(a_desk(vault), idle=clocks.idle(0))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        clocks.wait(1_000_000)
        app.look_at_the_clock()
        await press(pilot, "down")
        assert not app._locking


class Full:
    """A vault whose disk takes nothing more."""

    def __init__(self, pilot: Pilot[Any], monkeypatch: pytest.MonkeyPatch) -> None:
        self._app = pilot.app
        monkeypatch.setattr(type(pilot.app.reception), "save", self.save)  # type: ignore[attr-defined]

    def save(self) -> None:
        raise NotSaved("The disk is full.")


async def test_what_cannot_be_saved_is_hidden_and_not_lost_when_nobody_is_there_to_ask(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clocks = Clocks()
    app = OwnwordsApp(a_desk(vault), idle=clocks.idle())
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        Full(pilot, monkeypatch)
        clocks.wait(601)
        app.look_at_the_clock()
        await until(pilot, lambda: isinstance(app.screen, HiddenScreen))
        assert not app.locked
        await press(pilot, "f12")
        await shows(pilot, "What is known already")
        await press(pilot, "ctrl+k")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        assert "The disk is full. Lock all the same, and lose what was typed last?" in flat(app)
        await press(pilot, "escape")
        await shows(pilot, "What is known already")
        assert not app.locked


async def test_a_passphrase_that_waits_for_its_turn_does_not_hold_up_whoever_wants_to_leave(
    vault: Path,
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        for _ in range(6):
            app.screen.delay.failed()  # type: ignore[attr-defined]
        await typed(pilot, PASSPHRASE)
        await press(pilot, "enter")
        await shows(pilot, "Unlocking")
        await press(pilot, "ctrl+q")
        await until(pilot, lambda: not app.is_running or app._exit)
    assert app.return_code == 0


def test_minutes_are_a_number_or_not_set() -> None:
    assert minutes_for({}) == 10
    assert minutes_for({"OWNWORDS_LOCK_MINUTES": "0"}) == 0
    assert minutes_for({"OWNWORDS_LOCK_MINUTES": " 2.5 "}) == 2.5
    for wrong in ("soon", "-1", "1e9", "٣", "nan", "9999999999"):
        with pytest.raises(LockMinutesUnknown):
            minutes_for({"OWNWORDS_LOCK_MINUTES": wrong})


def test_a_program_that_took_the_place_of_a_locked_one_knows_it() -> None:
    assert was_locked({LOCKED: "1"})
    assert not was_locked({})


async def test_where_the_platform_cannot_begin_anew_the_program_ends_with_a_line(
    vault: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    begin_anew()
    monkeypatch.undo()
    app = OwnwordsApp(a_desk(vault))
    monkeypatch.setattr("interview.tui.leaving_app.begin_anew", lambda: None)
    monkeypatch.setattr("interview.tui.private_app.PrivateApp.run", lambda *_: 0)
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await press(pilot, "ctrl+k")
        await until(pilot, lambda: app.locked)
    monkeypatch.setattr("sys.__stderr__", sys.stderr)
    assert app.run() == 0
    assert "Locked, and everything typed is kept. Start Ownwords again to go on." in capsys.readouterr().err
