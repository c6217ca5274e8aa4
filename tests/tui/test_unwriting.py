"""Don't write that: one key, and what was being typed or kept last is nowhere any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import always
from interview.engine.acts.recording import ChooseRecord, SetLegalHold
from interview.engine.events.vault import ErasureDone
from interview.engine.words import Words
from interview.guide import read_entries
from interview.tui.app import OwnwordsApp
from interview.tui.forms.recording import DontWriteSheet, RecordChoice
from interview.tui.screens.step import StepScreen
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, shows, typed, until
from tests.tui.hands import press
from tests.tui.test_erasing_screens import KEPT, PASSAGE, SIZE, everything_held
from tests.tui.vaults import made

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from interview.casework.opened import OpenDesk
    from interview.guide import Guide


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    opened = a_desk(made(tmp_path / "vault")).unlock(passphrase=PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def guide(desk: OpenDesk) -> Guide:
    """A session in which nothing was told yet."""
    guide = desk.open(desk.cases()[0].case)
    desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    return guide


def on_disk(desk: OpenDesk, guide: Guide) -> str:
    journal = desk.journal
    return "\n".join([*journal.passages(guide.case_id).values(), *journal.drafts(guide.case_id).values()])


async def test_what_is_being_typed_is_gone_from_the_screen_from_undo_from_the_drafts_and_from_the_disk(
    desk: OpenDesk, guide: Guide
) -> None:
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "What is known already")
        await press(pilot, "f5")
        await shows(pilot, "Their words")
        await typed(pilot, PASSAGE)
        await until(pilot, lambda: PASSAGE in on_disk(desk, guide))
        await press(pilot, "ctrl+a", "ctrl+c")
        assert PASSAGE in everything_held(app)
        await press(pilot, "ctrl+n")
        await shows(pilot, "What was typed there is gone.")
        await until(pilot, lambda: PASSAGE not in on_disk(desk, guide))
        await press(pilot, "ctrl+z", "ctrl+v")
        assert PASSAGE not in everything_held(app)
        await typed(pilot, "and then")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: guide.case.statements)
        assert [one.words.text for one in guide.case.statements.values()] == ["and then"]


async def test_typed_words_go_also_when_the_hand_is_elsewhere_in_the_form(
    desk: OpenDesk, guide: Guide
) -> None:
    guide.do(always.Tell(words=Words(KEPT)))
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "What is known already")
        await press(pilot, "f5")
        await shows(pilot, "Their words")
        await typed(pilot, PASSAGE)
        await press(pilot, "tab", "ctrl+n")
        await shows(pilot, "What was typed there is gone.")
        assert PASSAGE not in everything_held(app)
        assert guide.case.statements[guide.case.told[0]].words.text == KEPT


async def test_what_was_kept_last_goes_with_one_more_key_and_what_came_before_stays(
    desk: OpenDesk, guide: Guide
) -> None:
    for words in (KEPT, PASSAGE):
        guide.do(always.Tell(words=Words(words)))
    number = guide.case.told[-1]
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "What is known already")
        await press(pilot, "ctrl+n")
        await shows(pilot, f"number {number}")
        assert PASSAGE in flat(app)
        await press(pilot, "escape")
        await until(pilot, lambda: not app.screen.query(DontWriteSheet))
        assert guide.case.statements[number].passages == 1
        await press(pilot, "ctrl+n")
        await shows(pilot, "Erase these words now")
        await press(pilot, "enter")
        await shows(pilot, "Those words are gone.")
        assert PASSAGE not in everything_held(app)
        assert guide.case.statements[number].latest.erased
        assert KEPT in on_disk(desk, guide)
        await press(pilot, "ctrl+n")
        await shows(pilot, KEPT)
    assert PASSAGE not in on_disk(desk, guide)
    assert desk.journal.verify(guide.case_id) == ()
    assert guide.case.to_erase == {}
    assert read_entries(desk.journal, "vault")[-1].event == ErasureDone(
        case=guide.case_id, entry=guide.case.seq, passages=1
    )


async def test_words_of_an_earlier_session_are_not_taken_for_the_last_ones(
    desk: OpenDesk, guide: Guide
) -> None:
    guide.do(always.Tell(words=Words(PASSAGE)))
    guide.do(always.Stop())
    desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        await press(pilot, "ctrl+n")
        await shows(pilot, "Nothing they said in this session is kept.")
        assert PASSAGE in on_disk(desk, guide)


async def test_under_a_legal_hold_a_draft_goes_and_what_was_kept_does_not(
    desk: OpenDesk, guide: Guide
) -> None:
    guide.do(always.Tell(words=Words(KEPT)))
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "What is known already")
        await press(pilot, "f10")
        await shows(pilot, "What would you like to do?")
        await press(pilot, "f")
        await shows(pilot, "Put this case under a legal hold")
        await press(pilot, "end", "enter")
        await shows(pilot, "Who asked for it, and why")
        await typed(pilot, "the coroner")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: guide.case.hold is not None)
        await press(pilot, "ctrl+n")
        await shows(pilot, "This case is under a legal hold since")
        assert not app.screen.query(DontWriteSheet)
        await press(pilot, "f5")
        await shows(pilot, "Their words")
        await typed(pilot, PASSAGE)
        await press(pilot, "ctrl+n")
        await shows(pilot, "What was typed there is gone.")
        await press(pilot, "escape", "f10")
        await shows(pilot, "What would you like to do?")
        await press(pilot, "f")
        await shows(pilot, "the coroner")
        assert "All words of this case" not in flat(app)
        await press(pilot, "end", "enter")
        await shows(pilot, "Who said that it has ended")
        await typed(pilot, "the coroner, by letter")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: guide.case.hold is None)
    assert KEPT in on_disk(desk, guide)
    assert PASSAGE not in on_disk(desk, guide)


async def test_the_person_chooses_that_none_of_their_words_are_kept_and_the_screen_says_so_before_and_after(
    desk: OpenDesk, guide: Guide
) -> None:
    guide.draft("tell:told", PASSAGE)
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "What is known already")
        await press(pilot, "f10")
        await shows(pilot, "What would you like to do?")
        await press(pilot, "f")
        await shows(pilot, "How much may be written down")
        await press(pilot, "down", "down", "down", "enter")
        await until(pilot, lambda: app.screen.query(RecordChoice))
        await shows(pilot, "You choose how much I write down.")
        await press(pilot, "end", "enter")
        await shows(pilot, "From now on none of their words are written down.")
        await shows(pilot, "none of their words are written down · ")
        assert PASSAGE not in on_disk(desk, guide)
        await press(pilot, "f6")
        await shows(pilot, "They do not want theirs written down")
        await press(pilot, "escape", "f5")
        await shows(pilot, "Nothing typed here is kept, as they wish.")
        assert PASSAGE not in flat(app)
        await typed(pilot, KEPT)
        await press(pilot, "ctrl+s")
        await shows(pilot, "Kept, without their words, as they wish.")
        assert KEPT not in on_disk(desk, guide)
        assert len(guide.case.unrecorded) == 1
    assert KEPT not in on_disk(desk, guide)


async def test_a_no_to_notes_offers_the_choice_and_decides_nothing(desk: OpenDesk, guide: Guide) -> None:
    for move in ("continue", "continue", "continue", "leave-open"):
        guide.do(always.Move(move=move))
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "May I write down what you tell me?")
        await press(pilot, "enter")
        await shows(pilot, "n no")
        await press(pilot, "n")
        await until(pilot, lambda: app.screen.query(RecordChoice))
        assert guide.case.consents["record"] == "refused"
        assert guide.case.recording == "full"
        assert not guide.case.recording_settled
        await press(pilot, "escape")
        await until(pilot, lambda: not app.screen.query(RecordChoice))
        assert guide.case.recording == "full"


async def test_what_is_typed_and_left_under_none_of_my_words_does_not_come_back(
    desk: OpenDesk, guide: Guide
) -> None:
    guide.do(ChooseRecord(extent="no_words"))
    for move in ("continue", "continue", "continue", "leave-open", "continue"):
        guide.do(always.Move(move=move))
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Nothing typed here is kept. Ctrl+S keeps only that they answered.")
        await typed(pilot, PASSAGE)
        await shows(pilot, PASSAGE)
        await press(pilot, "f5")
        await shows(pilot, "They are telling me something")
        await typed(pilot, KEPT)
        await shows(pilot, KEPT)
        await press(pilot, "escape", "f5")
        await shows(pilot, "They are telling me something")
        assert KEPT not in flat(app)
        await press(pilot, "escape", "f6")
        await shows(pilot, "A note of your own")
        await typed(pilot, "a note of mine")
        await press(pilot, "escape", "f6")
        await shows(pilot, "a note of mine")
        await press(pilot, "escape", "f7")
        await until(pilot, lambda: app.screen.view.step == "record")
        assert not any(PASSAGE in text for text in app.screen.pad.drafts.values())
        assert PASSAGE not in on_disk(desk, guide)


async def test_a_yes_to_notes_offers_the_three_and_one_enter_takes_all_that_they_say(
    desk: OpenDesk, guide: Guide
) -> None:
    for move in ("continue", "continue", "continue", "leave-open"):
        guide.do(always.Move(move=move))
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "May I write down what you tell me?")
        assert "an interpreter helps us" not in flat(app)
        await press(pilot, "enter")
        await shows(pilot, "n no")
        await press(pilot, "y")
        await until(pilot, lambda: app.screen.query(RecordChoice))
        await shows(pilot, "Only what the plan needs")
        assert "None of their words" in flat(app)
        assert guide.case.consents["record"] == "given"
        app.screen.STILL_HELD = 0.0
        await press(pilot, "enter")
        await until(pilot, lambda: guide.case.recording_settled)
        assert guide.case.recording == "full"
        await until(pilot, lambda: app.focused is app.screen._ways)


async def test_a_question_is_answered_without_words_where_none_are_kept(desk: OpenDesk, guide: Guide) -> None:
    guide.do(ChooseRecord(extent="no_words"))
    for move in ("continue", "continue", "continue", "leave-open", "continue"):
        guide.do(always.Move(move=move))
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Which language would you like to speak?")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: "language-name" in guide.case.answers)
        await shows(pilot, "answered; their words were not written down")
        assert guide.case.answers["language-name"].unrecorded


async def test_the_form_for_erasing_says_a_legal_hold_before_anything(desk: OpenDesk, guide: Guide) -> None:
    guide.do(always.Tell(words=Words(KEPT)))
    guide.do(SetLegalHold(reason=Words("a court")))
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "What is known already")
        await press(pilot, "f10")
        await shows(pilot, "What would you like to do?")
        await press(pilot, "k")
        await shows(pilot, KEPT)
        await press(pilot, "enter")
        await shows(pilot, "They want these words gone")
        await press(pilot, "tab", "end", "enter")
        await shows(pilot, "This case is under a legal hold since")
        assert "On what ground?" not in flat(app)
