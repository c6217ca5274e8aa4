"""Another worker comes to a case: what they are shown, what is closed to them, and how it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interview.engine.acts import always, asking
from interview.engine.acts.recording import ChooseRecord
from interview.engine.events.handing import AccountRead, HandedOver
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.begin import BeginScreen
from interview.tui.widgets.rows import Rows
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, shows, typed, until
from tests.tui.hands import press
from tests.tui.vaults import made, unlocked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot

    from interview.casework.opened import OpenDesk
    from interview.guide import Guide

SIZE = (80, 24)
TOLD = "we were nine in two rooms"


def end(guide: Guide) -> None:
    while guide.case.sitting is not None:
        guide.do(always.Stop())


def begin(desk: OpenDesk, worker: str) -> Guide:
    desk.worker = worker
    guide = desk.open(desk.cases()[0].case)
    desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    return guide


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    opened = a_desk(made(tmp_path / "vault")).unlock(passphrase=PASSPHRASE)
    first = begin(opened, "AB1")
    first.do(always.Tell(words=Words(TOLD)))
    first.do(always.MakePromise(words=Words("Ask about the class"), by="2026-11-18"))
    for move in ("continue", "continue", "continue", "leave-open"):
        first.do(always.Move(move=move))
    first.do(asking.Agree(scope="record"))
    end(first)
    yield opened
    opened.close()


async def menu(pilot: Pilot[Any], letter: str) -> None:
    await press(pilot, "f10")
    await shows(pilot, "What would you like to do?")
    await press(pilot, letter)


async def to_the_end_of_the_list(pilot: Pilot[Any]) -> None:
    rows = pilot.app.screen.query(Rows).first()
    rows.focus()
    await press(pilot, "end")


async def test_a_new_worker_reads_what_is_known_and_not_what_was_told(desk: OpenDesk) -> None:
    app = OwnwordsApp(guide=begin(desk, "BC2"), opened=desk)
    async with app.run_test(size=(80, 60)) as pilot:
        await shows(pilot, "Known already: do not ask again · for you alone")
        said = flat(app)
        assert "1 statement was taken down by others, and is closed until the person says" in said
        assert "Promised: 18 November 2026" in said
        assert "Ask about the class" in said
        assert "May I write down what you tell me? yes" in said
        assert "Language on their side of the screen: English" in said
        assert TOLD not in said
        assert "Go on, and ask first if I may read what other workers took down" in said


async def test_that_they_want_none_of_their_words_written_down_stands_first_of_what_is_known(
    desk: OpenDesk,
) -> None:
    guide = begin(desk, "BC2")
    guide.do(ChooseRecord(extent="no_words"))
    end(guide)
    app = OwnwordsApp(guide=begin(desk, "CD3"), opened=desk)
    async with app.run_test(size=(80, 60)) as pilot:
        await shows(pilot, "They want none of their words written down.")
        said = flat(app)
        assert said.index("They want none of their words") < said.index("What was promised")


async def test_the_list_goes_through_a_small_screen_with_the_arrows(desk: OpenDesk) -> None:
    app = OwnwordsApp(guide=begin(desk, "BC2"), opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Known already")
        await to_the_end_of_the_list(pilot)
        await shows(pilot, "closed to you: 1")
        await press(pilot, "ctrl+g", "enter")
        await shows(pilot, "I want to ask you before I read it.")


async def test_the_persons_yes_opens_the_account_and_their_no_keeps_it_closed(desk: OpenDesk) -> None:
    guide = begin(desk, "BC2")
    guide.do(always.Move(move="ask-first"))
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "May this worker read it?")
        await menu(pilot, "k")
        await shows(pilot, "1 statement was taken down by others")
        assert TOLD not in flat(app)
        await press(pilot, "escape")
        app.screen.post_message(_do(asking.Refuse(scope="read-account")))
        await until(pilot, lambda: guide.case.consents == {"record": "given", "read-account": "refused"})
        await shows(pilot, "May I read what you told before? no ▌→ Go on")
        await menu(pilot, "k")
        await shows(pilot, "1 statement was taken down by others")
        await press(pilot, "escape")
        app.screen.post_message(_do(asking.Agree(scope="read-account")))
        await until(pilot, lambda: guide.view().unread == 0)
        await menu(pilot, "k")
        await shows(pilot, TOLD)


def _do(act: Any) -> Any:
    from interview.tui.messages import Do

    return Do(act)


async def test_it_can_be_opened_with_a_reason_which_is_kept(desk: OpenDesk) -> None:
    guide = begin(desk, "BC2")
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Known already")
        await menu(pilot, "A")
        await shows(pilot, "Why you open it (kept in the record)")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Not kept yet. Type first: Why you open it")
        assert guide.view().unread == 1
        await typed(pilot, "Danger tonight")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: guide.view().unread == 0)
        event = guide.entries()[-1].event
        assert isinstance(event, AccountRead)
        assert event.reason.text == "Danger tonight"
        await menu(pilot, "k")
        await shows(pilot, TOLD)


async def test_for_whoever_took_it_down_nothing_is_closed(desk: OpenDesk) -> None:
    app = OwnwordsApp(guide=begin(desk, "AB1"), opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Known already")
        assert "closed until" not in flat(app)
        await press(pilot, "f10")
        await shows(pilot, "What would you like to do?")
        assert "Open what they told others" not in flat(app)


async def test_two_cases_are_linked_by_the_id_that_is_typed(desk: OpenDesk) -> None:
    other = desk.new_case(label="The brother", nation="wales", age_band="adult", organisation_kind="charity")
    guide = desk.open(next(one.case for one in desk.cases() if one.case != other))
    desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Known already")
        await menu(pilot, "L")
        await shows(pilot, "The id of the other case")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Not kept yet. Type first: The id of the other case")
        await typed(pilot, "no-such-case")
        await press(pilot, "tab", "4", "ctrl+s")
        await shows(pilot, "There is no case 'no-such-case' in this vault.")
        await press(pilot, "shift+tab", "ctrl+a", "delete")
        await typed(pilot, other)
        await press(pilot, "ctrl+s")
        await shows(pilot, "Linked, in both cases.")
        assert list(guide.case.links.values()) == ["sibling"]
        await until(pilot, lambda: guide.drafts() == {})
        await until(pilot, lambda: app.screen.view.links != ())


async def test_a_case_that_was_handed_over_says_so_in_the_list_and_before_a_session(tmp_path: Path) -> None:
    folder = made(tmp_path / "vault")
    opened = a_desk(folder).unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    guide.record((HandedOver(vault="ab" * 8, fingerprint="AAAA-BBBB-CCCC-DDDD", name=None),))
    opened.close()
    app = OwnwordsApp(a_desk(folder))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "handed over")
        await press(pilot, "enter")
        await shows(pilot, "two records of one person grow apart")
        await press(pilot, "1", "tab", "1", "tab", "tab", "2", "tab", "1", "ctrl+s")
        await shows(pilot, "If it is meant all the same, press Enter again.")
        assert isinstance(app.screen, BeginScreen)
        await press(pilot, "ctrl+s")
        await shows(pilot, "for you alone")


async def test_in_a_case_that_was_handed_over_nothing_is_due_here_any_more(
    desk: OpenDesk, tmp_path: Path
) -> None:
    (listed,) = desk.cases()
    assert listed.waits
    guide = desk.open(listed.case)
    guide.record((HandedOver(vault="ab" * 8, fingerprint="AAAA-BBBB-CCCC-DDDD", name=None),))
    (listed,) = desk.cases()
    assert (listed.waits, listed.waiting.promises) == ((), ())
    desk.close()
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=(80, 40)) as pilot:
        await unlocked(pilot)
        await shows(pilot, "handed over")
        assert "promise" not in flat(app).casefold()
        await press(pilot, "enter")
        await shows(pilot, "two records of one person grow apart")
        assert "a promise is" not in flat(app)
        assert "verdue" not in flat(app)
        app.reception.standing(app.screen._guide)
        await shows(pilot, "What is promised here is theirs to keep now.")
        assert "Ask about the class" in flat(app)
        assert "verdue" not in flat(app)


async def test_a_plan_that_quotes_what_is_closed_is_not_read_before_the_person_was_asked(
    desk: OpenDesk, tmp_path: Path
) -> None:
    desk.close()
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        app.reception.opened.worker = "BC2"
        await press(pilot, "enter")
        await shows(pilot, "Only read what is there so far")
        await press(pilot, "shift+tab", "enter")
        await shows(pilot, "closed until they say that you may read it")
        assert TOLD not in flat(app)
