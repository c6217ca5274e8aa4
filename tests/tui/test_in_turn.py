"""Keys that come in one burst: each does what it would have done had the worker waited for the one before."""

from __future__ import annotations

import asyncio
import itertools
import time
from typing import TYPE_CHECKING, Any

from textual import events

from interview.casework.opened import Ports
from interview.engine.acts.always import Move
from interview.practice import practice_case
from interview.tui.app import OwnwordsApp
from interview.tui.screens.hidden import HiddenScreen
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.below import Below
from interview.tui.widgets.editor import WordsEditor
from tests.tui.desks import PASSPHRASE, START, WORDING, a_desk
from tests.tui.frames import flat, until
from tests.tui.hands import press, settled, write
from tests.tui.terminal import Terminal
from tests.tui.vaults import begun, made

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from textual.pilot import Pilot

    from interview.engine.acts import AnyAct
    from interview.engine.view import View
    from interview.guide import Guide

SIZE = (80, 24)
CHILD = ("-m", "tests.tui.children.open_to_see")
F5, F6, CTRL_S, CTRL_Q, ENTER = "\x1b[15~", "\x1b[17~", "\x13", "\x11", "\r"


def rehearsing() -> tuple[OwnwordsApp, Guide]:
    ticks, salts, ids = itertools.count(START, 1_000), itertools.count(1), itertools.count(1)
    guide, desk = practice_case(
        Ports(
            clock=lambda: next(ticks),
            nonce=lambda: next(salts).to_bytes(16, "big"),
            new_id=lambda: f"c{next(ids):04}",
            wording=WORDING,
        )
    )
    return OwnwordsApp(guide=guide, opened=desk, practice=True), guide


async def at_a_step(pilot: Pilot[Any]) -> StepScreen:
    await until(pilot, lambda: isinstance(pilot.app.screen, StepScreen))
    assert isinstance(pilot.app.screen, StepScreen)
    return pilot.app.screen


def burst(app: OwnwordsApp, *parts: str) -> None:
    """All of it at once, before the app has done anything: keys by name, and after a ``$`` what is typed."""
    for part in parts:
        if part.startswith("$"):
            for character in part[1:]:
                app.post_message(events.Key(character, character))
        else:
            app.post_message(events.Key(part, None))


def told(guide: Guide) -> list[str]:
    return [one.latest.text for one in guide.case.statements.values()]


async def test_a_statement_kept_and_a_note_begun_in_one_burst_are_each_in_their_own_box() -> None:
    app, guide = rehearsing()
    async with app.run_test(size=SIZE) as pilot:
        step = await at_a_step(pilot)
        before = told(guide)
        burst(app, "f5", "$He came.", "ctrl+s", "f6", "$She wept.")
        await settled(pilot)
        assert told(guide) == [*before, "He came."]
        assert guide.drafts() == {"note:noted": "She wept."}
        assert [sheet.key for sheet in step.sheets] == ["note"]


async def test_two_statements_and_a_note_are_kept_in_one_burst_word_for_word() -> None:
    app, guide = rehearsing()
    async with app.run_test(size=SIZE) as pilot:
        await at_a_step(pilot)
        before = told(guide)
        burst(app, "f5", "$He came.", "ctrl+s", "f5", "$Then.", "ctrl+s")
        burst(app, "f6", "$She wept.", "tab", "$1", "ctrl+s")
        await settled(pilot)
        assert told(guide) == [*before, "He came.", "Then."]
        assert [note.words.text for note in guide.case.notes.values()][-1] == "She wept."
        assert guide.drafts() == {}


async def test_what_is_taken_back_in_a_burst_is_what_was_typed_before_it() -> None:
    app, _ = rehearsing()
    async with app.run_test(size=SIZE) as pilot:
        await at_a_step(pilot)
        burst(app, "f5", "$mop", "backspace", "$an", "left", "$e")
        await settled(pilot)
        assert isinstance(app.focused, WordsEditor)
        assert app.focused.words == "moaen"


async def test_a_paste_that_comes_with_the_key_before_it_is_in_the_box_that_the_key_opened() -> None:
    app, guide = rehearsing()
    async with app.run_test(size=SIZE) as pilot:
        await at_a_step(pilot)
        burst(app, "f5", "$He came.", "ctrl+s", "f6")
        app.post_message(events.Paste("She wept.\rFor long."))
        await settled(pilot)
        assert guide.drafts() == {"note:noted": "She wept.\nFor long."}


async def test_what_is_typed_on_while_the_disk_is_slow_stays_in_its_box_which_is_not_closed_over_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app, guide = rehearsing()
    carry_out = guide.do

    def slowly(act: AnyAct, **beside: Any) -> View:
        time.sleep(0.4)
        return carry_out(act, **beside)

    monkeypatch.setattr(guide, "do", slowly)
    async with app.run_test(size=SIZE) as pilot:
        step = await at_a_step(pilot)
        before = told(guide)
        burst(app, "f5", "$He came.", "ctrl+s", "$ Then", "f6", "$She wept.")
        await settled(pilot)
        await until(pilot, lambda: "note:noted" in guide.drafts())
        assert told(guide) == [*before, "He came."]
        assert guide.drafts() == {"tell:told": " Then", "note:noted": "She wept."}
        assert [sheet.key for sheet in step.sheets] == ["tell", "note"]


async def test_what_was_typed_before_the_screen_is_hidden_is_not_lost_and_what_comes_after_is_nobodys() -> (
    None
):
    app, guide = rehearsing()
    async with app.run_test(size=SIZE) as pilot:
        await at_a_step(pilot)
        burst(app, "f5", "$He came.", "f12", "$unseen")
        await until(pilot, lambda: isinstance(app.screen, HiddenScreen))
        burst(app, "f12")
        await until(pilot, guide.drafts)
        await settled(pilot)
        assert guide.drafts() == {"tell:told": "He came."}


async def test_a_lock_in_the_same_burst_keeps_every_letter_before_it(tmp_path: Path) -> None:
    vault = made(tmp_path / "vault")
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        burst(app, "f5", "$we were nine", "f6", "$she looks away", "ctrl+k", "$not hers")
        await until(pilot, lambda: not app.is_running or app.locked)
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    try:
        drafts = opened.open(opened.cases()[0].case).drafts()
        assert drafts == {"tell:told": "we were nine", "note:noted": "she looks away"}
    finally:
        opened.close()


def test_one_write_into_a_terminal_of_a_statement_and_a_note_loses_nothing_of_either(tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    opened = a_desk(vault).create(passphrase=PASSPHRASE, worker="AB1")
    case = opened.new_case(label="Blue door", nation="england", age_band="adult", organisation_kind="charity")
    opened.begin(opened.open(case), setting="in_person", captured="live", person_locale="ar")
    opened.close()
    with Terminal(*CHILD, "--data", str(vault)) as terminal:
        terminal.wait_for("Your passphrase")
        terminal.send(PASSPHRASE + ENTER)
        terminal.wait_for("Blue door")
        terminal.send(ENTER)
        terminal.wait_for("for you alone")
        terminal.send(f"{F5}We were nine.{CTRL_S}{F6}She looks away.")
        terminal.wait_for("She looks away.")
        terminal.send(CTRL_Q)
        terminal.wait_for("open since")
        terminal.send(CTRL_Q)
        assert terminal.wait_for_end() == 0
    again = a_desk(vault).unlock(passphrase=PASSPHRASE)
    try:
        guide = again.open(case)
        assert told(guide) == ["We were nine."]
        assert guide.drafts() == {"note:noted": "She looks away."}
    finally:
        again.close()


async def test_letters_meant_for_a_list_become_no_statement_before_the_worker_sees_as_what() -> None:
    app, guide = rehearsing()
    async with app.run_test(size=SIZE) as pilot:
        step = await at_a_step(pilot)
        await until(pilot, lambda: step.view.step != "")
        while guide.view().audience != "person":
            await asyncio.to_thread(guide.do, Move(move="continue"))
        step.show(guide.view())
        await settled(pilot)
        before = guide.case.seq
        step.STILL_HELD = 0.0
        await press(pilot, "y", "enter", "n", "tab", "enter")
        assert guide.case.seq == before
        assert "Was this meant as: They are telling me something?" in flat(app)
        assert step.sheets[-1].words("told").text == "y\nn"
        await press(pilot, "enter")
        assert guide.case.seq == before
        assert step.sheets[-1].words("told").text == "y\nn"
        await press(pilot, "tab", "down", "enter")
        await until(pilot, lambda: guide.case.statements)
        assert [one.latest.text for one in guide.case.statements.values()] == ["y\nn"]


async def test_words_typed_beside_a_list_are_kept_at_once_as_before() -> None:
    app, guide = rehearsing()
    async with app.run_test(size=SIZE) as pilot:
        step = await at_a_step(pilot)
        while guide.view().audience != "person":
            await asyncio.to_thread(guide.do, Move(move="continue"))
        step.show(guide.view())
        await settled(pilot)
        await write(pilot, "He rang me.")
        assert "opened by what you typed" in flat(app)
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: guide.case.statements)
        assert [one.latest.text for one in guide.case.statements.values()] == ["He rang me."]


async def test_an_enter_too_many_begins_no_words_and_says_so() -> None:
    app, guide = rehearsing()
    async with app.run_test(size=SIZE) as pilot:
        step = await at_a_step(pilot)
        await press(pilot, "f6", "enter")
        assert "The box is empty, so Enter does nothing in it." in flat(app)
        await write(pilot, "She\nwept.")
        assert step.sheets[-1].words("noted").text == "She\nwept."
        assert guide.case.notes == {}


async def test_that_the_box_is_empty_is_said_until_the_next_key_and_of_no_other_page() -> None:
    app, _ = rehearsing()
    said = "The box is empty, so Enter does nothing in it."
    async with app.run_test(size=SIZE) as pilot:
        await at_a_step(pilot)
        await press(pilot, "f6", "enter", "enter")
        assert said in flat(app)
        await press(pilot, "tab")
        assert said not in flat(app)
        assert "Ctrl+S keep" in flat(app)
        await press(pilot, "shift+tab", "enter", "escape")
        assert said not in flat(app)


async def test_why_a_text_was_not_taken_in_goes_with_the_form_that_it_was_put_into() -> None:
    app, _ = rehearsing()
    async with app.run_test(size=SIZE) as pilot:
        step = await at_a_step(pilot)
        await press(pilot, "f6")
        app.post_message(events.Paste("x" * 1_000_001))
        await until(pilot, lambda: bool(step.query_one(Below).status))
        await press(pilot, "f6", "escape")
        await until(pilot, lambda: not step.sheets)
        assert step.query_one(Below).status == ""
