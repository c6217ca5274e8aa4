"""Words that the person wants gone: what goes is said first, it is announced, and only then done; then they are nowhere."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING, Any

import pytest

from interview.engine.acts import always, planning
from interview.engine.events.session import SessionClosed
from interview.engine.events.vault import CaseLeft, ErasureDone
from interview.engine.words import Words
from interview.guide import read_entries
from interview.tui.app import OwnwordsApp
from interview.tui.forms.erasing import ErasureSheet
from interview.tui.screens.cases import CasesScreen
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.fields import OneOf
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, frame, shows, typed, until
from tests.tui.hands import press, settled
from tests.tui.vaults import made, unlocked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot

    from interview.casework.opened import OpenDesk
    from interview.guide import Guide

SIZE = (80, 24)
PASSAGE = "the blue van came at four"
KEPT = "I came in spring"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    opened = a_desk(made(tmp_path / "vault")).unlock(passphrase=PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def guide(desk: OpenDesk) -> Guide:
    """A session in which two things were told, and a need rests on the second."""
    guide = desk.open(desk.cases()[0].case)
    desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    for words in (KEPT, PASSAGE):
        guide.do(always.Tell(words=Words(words)))
    return guide


def everything_held(app: OwnwordsApp) -> str:
    """All that any open screen holds: what is drawn, typed, drafted, to be undone or copied."""
    held = [frame(app), app.clipboard]
    for screen in app.screen_stack:
        for editor in screen.query(WordsEditor):
            edits = [
                edit for batch in (*editor.history._undo_stack, *editor.history._redo_stack) for edit in batch
            ]
            held += [editor.text, editor.words, *(edit.text for edit in edits)]
        if isinstance(screen, StepScreen):
            held += [*screen.pad.drafts.values(), *(one.latest.text for one in screen.view.statements)]
    if app.guide is not None:
        held += app.guide.drafts().values()
    return "\n".join(held)


async def at_the_sheet(pilot: Pilot[Any], statement: int) -> None:
    """Open a statement from the list of all, and from there the sheet that erases it."""
    await shows(pilot, "What is known already")
    await press(pilot, "f10")
    await shows(pilot, "What would you like to do?")
    await press(pilot, "k")
    await shows(pilot, PASSAGE)
    await press(pilot, *["down"] * statement, "enter")
    await shows(pilot, "They want these words gone")
    await press(pilot, "tab", "end", "enter")
    await until(pilot, lambda: pilot.app.screen.query(ErasureSheet))
    await shows(pilot, "On what ground?")


async def test_words_that_are_erased_are_on_no_screen_in_no_draft_and_in_nothing_that_can_be_undone(
    desk: OpenDesk, guide: Guide
) -> None:
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "What is known already")
        await press(pilot, "f10")
        await shows(pilot, "What would you like to do?")
        await press(pilot, "k")
        await shows(pilot, PASSAGE)
        await press(pilot, "down", "enter")
        await shows(pilot, "They want these words gone")
        await press(pilot, "tab", "enter")
        await shows(pilot, "reworded" if "reworded" in flat(app) else "Ctrl+S")
        await typed(pilot, " or five")
        app._clipboard = PASSAGE
        assert f"{PASSAGE} or five" in everything_held(app)
        await press(pilot, "escape", "escape", "escape")
        before = weakref.ref(app.screen)
        await at_the_sheet(pilot, 1)
        assert "1 passage would go for good" in flat(app)
        await press(pilot, "ctrl+s")
        await shows(pilot, "Choose the ground first. Nothing was announced.")
        assert not guide.case.to_erase
        await press(pilot, "1", "ctrl+s")
        await shows(pilot, "Announced in the record. Nothing has gone yet.")
        assert PASSAGE in everything_held(app)
        assert len(guide.case.to_erase) == 1
        await press(pilot, "up", "enter")
        await shows(pilot, "Erased for good: 1 passage.")
        assert PASSAGE not in everything_held(app)
        assert "or five" not in everything_held(app)
        await press(pilot, "f10")
        await shows(pilot, "What would you like to do?")
        await press(pilot, "k")
        await shows(pilot, "These words were erased.")
        assert KEPT in flat(app)
        assert PASSAGE not in everything_held(app)
        gc.collect()
        assert before() is None
    assert PASSAGE not in "".join(desk.journal.passages(guide.case_id).values())
    assert PASSAGE not in "".join(desk.journal.drafts(guide.case_id).values())


async def test_an_erasure_is_called_off_or_left_waiting_and_nothing_goes(
    desk: OpenDesk, guide: Guide
) -> None:
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await at_the_sheet(pilot, 1)
        await press(pilot, "2", "ctrl+s")
        await shows(pilot, "Announced in the record.")
        await press(pilot, "escape")
        await until(pilot, lambda: not app.screen.query(ErasureSheet))
        assert len(guide.case.to_erase) == 1
        await press(pilot, "enter")
        await shows(pilot, "Call it off: leave everything as it is")
        assert not app.screen.query_one(OneOf).display
        await press(pilot, "down", "enter")
        await shows(pilot, "Called off. Nothing has gone.")
        assert not guide.case.to_erase
        assert PASSAGE in flat(app)
        assert not guide.drafts()


async def test_what_was_built_on_the_words_is_named_before_they_go(desk: OpenDesk, guide: Guide) -> None:
    number = guide.case.told[-1]
    guide.do(
        planning.RecordNeed(
            domain="safety",
            horizon="immediate",
            state="not_met",
            basis="person",
            summary=Words("a lock on the door"),
            because=(number,),
        )
    )
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await at_the_sheet(pilot, 1)
        await shows(pilot, "This was built on them, and stays:")
        assert "a lock on the door" in flat(app)


@pytest.mark.parametrize("way", ["session", "case"])
async def test_a_session_or_the_whole_case_goes_with_all_that_is_typed_in_it(
    desk: OpenDesk, guide: Guide, way: str
) -> None:
    guide.draft("tell:told", "half a sentence")
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "What is known already")
        await press(pilot, "f10")
        await shows(pilot, "What would you like to do?")
        await press(pilot, "f")
        await shows(pilot, "All words of this session")
        await press(pilot, *(["down"] if way == "case" else []), "enter")
        await shows(pilot, "passages would go for good")
        await press(pilot, "1", "ctrl+s")
        await shows(pilot, "Announced in the record.")
        await press(pilot, "up", "enter")
        await shows(pilot, "Erased for good:")
        held = everything_held(app)
        assert not any(words in held for words in (PASSAGE, KEPT, "half a sentence"))
        assert ("Blue door" in flat(app)) == (way == "session")
    assert not desk.journal.drafts(guide.case_id)
    assert not any(words in (KEPT, PASSAGE) for words in desk.journal.passages(guide.case_id).values())


async def test_what_is_typed_and_was_never_kept_elsewhere_survives_the_erasure_of_something_else(
    desk: OpenDesk, guide: Guide
) -> None:
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "What is known already")
        await press(pilot, "f5")
        await shows(pilot, "Their words")
        await typed(pilot, "and then we walked")
        await press(pilot, "escape")
        await at_the_sheet(pilot, 1)
        await press(pilot, "1", "ctrl+s")
        await shows(pilot, "Announced in the record.")
        await press(pilot, "up", "enter")
        await shows(pilot, "Erased for good:")
        await press(pilot, "f5")
        await shows(pilot, "and then we walked")


async def without_session(pilot: Pilot[Any]) -> None:
    """Open the case from the list, and on the page that begins a session the form that erases it."""
    await unlocked(pilot)
    await shows(pilot, "Blue door")
    await press(pilot, "enter")
    await shows(pilot, "Begin a session")
    await press(pilot, "shift+tab", "shift+tab", "shift+tab", "enter")
    await shows(pilot, "On what ground?")


def between_sessions(folder: Path) -> str:
    """A vault with a case in which something was told, and whose session is over."""
    opened = a_desk(made(folder)).unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    opened.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    guide.do(always.Tell(words=Words(PASSAGE)))
    guide.draft("tell:told", "half a sentence")
    guide.record((SessionClosed(how="finished"),))
    opened.left(guide)
    opened.close()
    return guide.case_id


async def test_a_case_without_a_session_is_erased_from_the_list_in_two_steps_and_no_session_is_opened(
    tmp_path: Path,
) -> None:
    case = between_sessions(tmp_path / "vault")
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        await without_session(pilot)
        before = weakref.ref(app.screen)
        assert "2 passages would go for good" in flat(app)
        assert "The label of the case goes too" in flat(app)
        await press(pilot, "ctrl+s")
        await shows(pilot, "Choose the ground first. Nothing was announced.")
        await press(pilot, "2", "ctrl+s")
        await shows(pilot, "Announced in the record. Nothing has gone yet.")
        await press(pilot, "up", "enter")
        await shows(pilot, "Erased for good: 2 passages.")
        await until(pilot, lambda: isinstance(app.screen, CasesScreen))
        held = everything_held(app)
        assert case in held
        assert "Blue door" not in held
        assert PASSAGE not in held
        await settled(pilot)
        gc.collect()
        assert before() is None
        await press(pilot, "ctrl+q")
        await until(pilot, lambda: app._exit)
    opened = a_desk(tmp_path / "vault").unlock(passphrase=PASSPHRASE)
    guide = opened.open(case)
    happened = [entry.event for entry in read_entries(opened.journal, "vault")]
    assert opened.journal.passages(case) == {}
    assert opened.journal.drafts(case) == {}
    assert guide.case.sessions == 1
    assert ErasureDone(case=case, entry=guide.case.seq, passages=2) in happened
    assert sum(isinstance(event, CaseLeft) for event in happened) == 2
    opened.close()


async def test_an_erasure_of_a_case_without_a_session_is_left_waiting_and_then_called_off(
    tmp_path: Path,
) -> None:
    case = between_sessions(tmp_path / "vault")
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        await without_session(pilot)
        await press(pilot, "1", "ctrl+s")
        await shows(pilot, "Announced in the record.")
        await press(pilot, "escape")
        await shows(pilot, "Begin a session")
        await press(pilot, "enter")
        await shows(pilot, "Call it off: leave everything as it is")
        await press(pilot, "down", "enter")
        await shows(pilot, "Begin a session")
        guide = app.reception._case
        assert guide is not None
        assert not guide.case.to_erase
        assert guide.case.statements
        assert len(app.reception.opened.journal.passages(case)) == 2
