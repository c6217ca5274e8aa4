"""What the app itself answers for: acts in order, hiding, help, languages, notices, leaving. On a real case."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest

from interview.desk import Trouble
from interview.engine.acts.always import LookBack, MakeNote, Move, SwitchLocale, Tell
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.messages import AskExport, Do
from interview.tui.screens.confirm import ConfirmScreen
from interview.tui.screens.help import HelpScreen
from interview.tui.screens.hidden import HiddenScreen
from interview.tui.screens.language import LanguageScreen
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.line import LineInput
from interview.tui.widgets.paragraph import Paragraph
from locales.errors import StatusInvalid
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, frame, shows, typed, until
from tests.tui.hands import press, settled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot

    from interview.casework.opened import OpenDesk
    from interview.engine.acts import AnyAct
    from interview.guide import Guide

SIZE = (80, 24)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenDesk]:
    """An unlocked vault in which a session is open."""
    desk = a_desk(tmp_path / "vault").create(passphrase=PASSPHRASE, worker="AB1")
    case = desk.new_case(label="Blue door", nation="england", age_band="adult", organisation_kind="charity")
    desk.begin(desk.open(case), setting="in_person", captured="live", person_locale="ar")
    yield desk
    desk.close()


@pytest.fixture
def guide(opened: OpenDesk) -> Guide:
    return opened.open(opened.cases()[0].case)


async def at_the_step(pilot: Pilot[Any]) -> StepScreen:
    await until(pilot, lambda: isinstance(pilot.app.screen, StepScreen))
    await settled(pilot)
    assert isinstance(pilot.app.screen, StepScreen)
    return pilot.app.screen


async def telling(pilot: Pilot[Any], words: str) -> WordsEditor:
    """Type into the sheet for what the person says at any step."""
    await press(pilot, "f5")
    await until(pilot, lambda: isinstance(pilot.app.focused, WordsEditor))
    await typed(pilot, words)
    editor = pilot.app.focused
    assert isinstance(editor, WordsEditor)
    return editor


async def test_acts_are_carried_out_in_the_order_in_which_they_were_posted(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide)
    done: list[str] = []
    async with app.run_test(size=SIZE) as pilot:
        step = await at_the_step(pilot)
        for number in range(12):
            words = f"note {number}"
            act = MakeNote(words=Words(words))
            step.post_message(Do(act, done=lambda words=words: done.append(words)))  # type: ignore[misc]
        await until(pilot, lambda: len(step.view.notes) == 12)
        assert [note.words.text for note in step.view.notes] == done == [f"note {n}" for n in range(12)]


async def test_a_refused_act_is_said_in_a_line_and_what_was_typed_for_it_is_kept(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide)
    done: list[AnyAct] = []
    async with app.run_test(size=SIZE) as pilot:
        step = await at_the_step(pilot)
        guide.draft("tell", "we were nine")
        act = Tell(words=Words("  "), told_after=99)
        step.post_message(Do(act, ("tell",), done=lambda: done.append(act)))
        step.post_message(Do(Move(move="no-such-way"), ("tell",), done=lambda: done.append(act)))
        step.post_message(Do(LookBack()))
        await pilot.pause(0.3)
        assert done == []
        assert guide.drafts() == {"tell": "we were nine"}
        assert app.is_running


async def test_that_something_was_kept_is_said_only_of_words_and_answers_and_until_the_next_key(
    guide: Guide,
) -> None:
    app = OwnwordsApp(guide=guide)
    async with app.run_test(size=SIZE) as pilot:
        step = await at_the_step(pilot)
        step.post_message(Do(SwitchLocale(locale="en-GB")))
        await until(pilot, lambda: step.view.person_locale == "en-GB")
        assert "Kept." not in flat(app)
        await telling(pilot, "we were nine")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Kept.")
        await press(pilot, "down")
        assert "Kept." not in flat(app)
        step.post_message(Do(MakeNote(words=Words("tired"))))
        await shows(pilot, "Kept.")
        step.post_message(Do(Move(move="continue")))
        await until(pilot, lambda: step.view.step != "prepare")
        assert "Kept." not in flat(app)


async def test_f12_hides_the_step_at_once_and_typed_text_is_there_again_afterwards(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide)
    async with app.run_test(size=SIZE) as pilot:
        await at_the_step(pilot)
        editor = await telling(pilot, "we were nine in two rooms")
        assert "nine in two rooms" in frame(app)
        await press(pilot, "f12")
        assert isinstance(app.screen, HiddenScreen)
        assert "nine" not in frame(app)
        assert "Blue door" not in frame(app)
        await typed(pilot, "seen by nobody")
        await press(pilot, "escape", "enter", "f1", "f3", "ctrl+q")
        assert isinstance(app.screen, HiddenScreen)
        await press(pilot, "f12")
        assert app.focused is editor
        assert editor.words == "we were nine in two rooms"
        assert editor.cursor_location == (0, 25)


@pytest.mark.parametrize(("key", "screen"), [("f1", HelpScreen), ("f4", LanguageScreen)])
async def test_f12_hides_what_is_opened_over_a_step_too(guide: Guide, key: str, screen: type) -> None:
    app = OwnwordsApp(guide=guide)
    async with app.run_test(size=SIZE) as pilot:
        await at_the_step(pilot)
        await press(pilot, key)
        await until(pilot, lambda: isinstance(app.screen, screen))
        await press(pilot, "f12")
        assert isinstance(app.screen, HiddenScreen)
        assert flat(app) == "Resting."
        await press(pilot, "f12")
        assert isinstance(app.screen, screen)


async def test_nothing_that_happens_meanwhile_uncovers_a_hidden_screen(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    a_desk(folder).create(passphrase=PASSPHRASE, worker="AB1").close()
    app = OwnwordsApp(a_desk(folder))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, PASSPHRASE)
        await press(pilot, "enter", "f12")
        await until(pilot, lambda: app.reception.is_open)
        await pilot.pause(0.2)
        assert isinstance(app.screen, HiddenScreen)
        await press(pilot, "f12")
        await shows(pilot, "There are no cases yet.")


async def test_the_language_of_the_person_is_switched_while_an_editor_keeps_all_that_is_in_it(
    guide: Guide,
) -> None:
    app = OwnwordsApp(guide=guide)
    async with app.run_test(size=SIZE) as pilot:
        step = await at_the_step(pilot)
        assert step.view.person_locale == "ar"
        editor = await telling(pilot, "we were nine")
        await press(pilot, "left", "left", "f4")
        await shows(pilot, "Language of the person")
        await press(pilot, "home", "enter")
        await until(pilot, lambda: step.view.person_locale == "en-GB")
        assert app.focused is editor
        assert (editor.words, editor.cursor_location) == ("we were nine", (0, 10))
        await press(pilot, "ctrl+z")
        assert editor.words != "we were nine"
        await press(pilot, "f4", "escape")
        assert step.view.person_locale == "en-GB"


async def test_help_at_a_step_names_every_key_and_closes_with_the_key_that_opened_it(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide)
    async with app.run_test(size=(90, 60)) as pilot:
        await at_the_step(pilot)
        await press(pilot, "f1")
        for key in ("F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F12", "Ctrl+Q"):
            assert f"{key} - " in frame(app)
        await press(pilot, "f1")
        assert isinstance(app.screen, StepScreen)


async def test_practice_says_so_on_every_screen_and_asks_before_it_is_left(
    opened: OpenDesk, guide: Guide
) -> None:
    app = OwnwordsApp(guide=guide, opened=opened, practice=True)
    banner = "PRACTICE - made-up case, nothing is kept"
    async with app.run_test(size=SIZE) as pilot:
        step = await at_the_step(pilot)
        assert banner in frame(app)
        for key in ("f1", "f4"):
            await press(pilot, key)
            await until(pilot, lambda: app.screen is not step)
            assert banner in frame(app), key
            await press(pilot, "escape")
            await until(pilot, lambda: app.screen is step)
        step.post_message(AskExport())
        await shows(pilot, "Write it out into files")
        assert banner in frame(app)
        await press(pilot, "escape", "ctrl+q")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        assert banner in frame(app)
        await press(pilot, "escape")
        assert app.screen is step
        await press(pilot, "ctrl+q", "enter")
        await until(pilot, lambda: not app.is_running)
    assert app.return_code == 0


@pytest.mark.parametrize("size", [(40, 10), (59, 24), (80, 15)])
async def test_a_terminal_that_is_too_small_says_so_and_keeps_what_was_typed(
    guide: Guide, size: tuple[int, int]
) -> None:
    app = OwnwordsApp(guide=guide)
    async with app.run_test(size=SIZE) as pilot:
        await at_the_step(pilot)
        editor = await telling(pilot, "we were nine")
        await pilot.resize_terminal(*size)
        await shows(pilot, "This terminal is too small: make it at least 60 by 16. Everything is kept.")
        assert "nine" not in frame(app)
        await typed(pilot, ", and cold")
        await pilot.resize_terminal(*SIZE)
        assert app.focused is editor
        assert editor.words == "we were nine, and cold"
        assert "too small" not in frame(app)


async def test_a_terminal_that_is_too_small_from_the_start_does_not_crash(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide)
    async with app.run_test(size=(40, 10)) as pilot:
        await at_the_step(pilot)
        await shows(pilot, "This terminal is too small")
        await pilot.resize_terminal(*SIZE)
        await shows(pilot, "Blue door")


class StubbornJournal:
    """A disk that is full until somebody makes room."""

    def __init__(self) -> None:
        self.full = True
        self.asked = 0

    def flush(self) -> None:
        self.asked += 1
        if self.full:
            raise Trouble("There is no room left on the disk. Make room and try again.")


async def test_typing_that_cannot_be_saved_is_said_above_every_screen_until_it_is_saved_again(
    opened: OpenDesk, guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("interview.tui.app.TRY_AGAIN", 0.05)
    journal = StubbornJournal()
    app = OwnwordsApp(guide=guide, opened=opened)
    async with app.run_test(size=SIZE) as pilot:
        await at_the_step(pilot)
        monkeypatch.setattr(opened.journal, "flush", journal.flush)
        told = opened.journal.on_trouble
        assert told is not None
        thread = threading.Thread(target=lambda: told(Trouble("There is no room left on the disk.")))
        thread.start()
        await shows(pilot, "NOT being saved: There is no room left on the disk.")
        thread.join()
        await press(pilot, "f1")
        assert "NOT being saved" in frame(app)
        await until(pilot, lambda: journal.asked > 2)
        assert "NOT being saved" in frame(app)
        journal.full = False
        await until(pilot, lambda: "NOT being saved" not in frame(app))
        await press(pilot, "f1")
        assert "NOT being saved" not in frame(app)


async def test_in_practice_without_a_vault_the_worker_is_told_that_nothing_can_be_exported(
    guide: Guide,
) -> None:
    app = OwnwordsApp(guide=guide, practice=True)
    async with app.run_test(size=SIZE) as pilot:
        step = await at_the_step(pilot)
        step.post_message(AskExport())
        await shows(pilot, "There is no vault here, so nothing can be exported.")


async def test_what_was_written_out_is_named_in_order_under_the_folder_which_is_said_once(
    opened: OpenDesk, guide: Guide, tmp_path: Path
) -> None:
    app = OwnwordsApp(guide=guide, opened=opened)
    async with app.run_test(size=(100, 30)) as pilot:
        step = await at_the_step(pilot)
        step.post_message(AskExport())
        await shows(pilot, "Write it out into files")
        app.screen.query_one(LineInput).value = str(tmp_path / "out")
        await press(pilot, "enter")
        await shows(pilot, "Written:")
        written = [line.text for line in app.screen.query(".written > Paragraph").results(Paragraph)]
        assert written == [str(tmp_path / "out"), "  plan.md", "  plan.json", "  MANIFEST.json"]
        await press(pilot, "enter")
        await shows(pilot, "exists already")
        assert not app.screen.query(".written > Paragraph")


async def test_a_language_whose_wording_is_broken_is_refused_in_a_line_and_the_interview_goes_on(
    guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = "locales/ar/status.toml: cannot be read. Mend it."

    def broken(*_: object, **__: object) -> None:
        raise StatusInvalid(line)

    app = OwnwordsApp(guide=guide)
    async with app.run_test(size=SIZE) as pilot:
        step = await at_the_step(pilot)
        before = guide.case.seq
        with monkeypatch.context() as patch:
            patch.setattr(guide, "_shown_after", broken)
            step.post_message(Do(SwitchLocale(locale="en-GB")))
            await shows(pilot, line)
        assert guide.case.seq == before
        step.post_message(Do(SwitchLocale(locale="en-GB")))
        await until(pilot, lambda: step.view.person_locale == "en-GB")


async def test_trouble_with_the_disk_does_not_show_on_a_hidden_screen_and_does_afterwards(
    opened: OpenDesk, guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = OwnwordsApp(guide=guide, opened=opened)
    async with app.run_test(size=SIZE) as pilot:
        await at_the_step(pilot)
        await press(pilot, "f12")
        app.not_saved("There is no room left on the disk.")
        await pilot.pause(0.1)
        assert flat(app) == "Resting."
        await press(pilot, "f12")
        assert "NOT being saved: There is no room left on the disk." in flat(app)


async def test_leaving_while_typing_cannot_be_saved_asks_first(
    opened: OpenDesk, guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = StubbornJournal()
    app = OwnwordsApp(guide=guide, opened=opened)
    async with app.run_test(size=SIZE) as pilot:
        await at_the_step(pilot)
        monkeypatch.setattr(opened.journal, "flush", journal.flush)
        app.leave_program()
        await shows(pilot, "and lose what was typed last?")
        await press(pilot, "escape")
        assert app.is_running
        journal.full = False
        app.leave_program()
        await until(pilot, lambda: not app.is_running)


async def test_an_act_waits_for_the_disk_without_holding_up_the_keys(guide: Guide) -> None:
    app = OwnwordsApp(guide=guide)
    gate = threading.Event()
    async with app.run_test(size=SIZE) as pilot:
        step = await at_the_step(pilot)
        slow = asyncio.ensure_future(app.asked(gate.wait))
        step.post_message(Do(SwitchLocale(locale="en-GB")))
        editor = await telling(pilot, "we were nine")
        assert editor.words == "we were nine"
        assert step.view.person_locale == "ar"
        gate.set()
        await slow
        await until(pilot, lambda: step.view.person_locale == "en-GB")
        assert editor.words == "we were nine"


def test_an_act_on_its_way_never_shows_the_words_in_it() -> None:
    message = Do(Tell(words=Words("we were nine in two rooms")))
    assert "nine" not in repr(message)
    assert "Tell" in repr(message)
