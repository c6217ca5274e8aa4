"""The page and the card are printed in the person's language once the interpreter in the room has read their wording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interview.casework.going_home import sheets, wordings
from interview.casework.plan_now import drawn_up
from interview.engine.acts.always import CheckWording, InterpreterJoins, SwitchLocale
from interview.engine.acts.planning import AnswerLine, ProposeLine
from interview.engine.acts.writing_up import GoTo
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.exports.for_person import CARD, PAGE, Card
from interview.plan.for_person import for_person
from interview.tui.app import OwnwordsApp
from interview.tui.screens.going_home import GoingHomeScreen
from interview.tui.screens.papers_checked import PapersChecked
from tests.sitting import Sitting, sitting
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.plan.for_person import PlanMine


@pytest.fixture
def here() -> Iterator[Sitting]:
    """They speak Arabic, an interpreter is in the room, and they agreed to one line."""
    with sitting("record", captured="paper") as begun:
        begun.guide.do(GoTo(step="read-plan"))
        begun.guide.do(SwitchLocale(side="person", locale="ar"))
        begun.guide.do(ProposeLine(section="safety", what=Words("I keep the door shut"), who="person"))
        (line,) = begun.guide.case.lines
        begun.guide.do(AnswerLine(line=line, answer="agree"))
        yield begun


def interpreted(here: Sitting) -> None:
    here.guide.do(InterpreterJoins(code="INT1", language="ar"))


def mine(here: Sitting) -> PlanMine:
    return for_person(drawn_up(here.guide, now=0).plan)


def kept_in(here: Sitting) -> tuple[bool, bool]:
    page, card = sheets(here.guide, mine(here), Card(number=Words("01632 960123")))
    assert page is not None
    assert card is not None
    return page.kept_in, card.kept_in


def check(here: Sitting, *messages: str) -> None:
    for text in wordings(here.guide):
        if text.message in messages:
            here.guide.do(CheckWording(message=text.message, locale="ar", digest=text.digest))


def test_without_an_interpreter_nobody_can_check_it(here: Sitting) -> None:
    with pytest.raises(Refused, match="Only an interpreter"):
        check(here, "mine-title")
    assert kept_in(here) == (True, True)


def test_every_wording_that_may_be_printed_can_be_checked_one_with_a_day_in_it_too(here: Sitting) -> None:
    interpreted(here)
    assert {text.message for text in wordings(here.guide)} == {*PAGE, *CARD.values()}
    check(here, *PAGE)
    assert kept_in(here)[0] is False
    assert "mine-by" in {message for message, _, _ in here.guide.case.wording_checked}


def test_one_that_was_not_read_keeps_the_whole_page_in_and_the_card_goes_by_its_own(here: Sitting) -> None:
    interpreted(here)
    check(here, *PAGE[1:], *CARD.values(), "mine-practice")
    assert kept_in(here) == (True, False)


def test_what_was_read_is_that_wording_and_no_other(here: Sitting) -> None:
    interpreted(here)
    before = here.guide.case.seq
    for message in ("mine-title", "mine-by", "mine-nothing"):
        with pytest.raises(Refused, match="not the one on the screen"):
            here.guide.do(CheckWording(message=message, locale="ar", digest="0" * 12))
    assert here.guide.case.seq == before


def home(here: Sitting) -> tuple[OwnwordsApp, GoingHomeScreen]:
    reception: Any = None  # nothing is written out here
    return OwnwordsApp(guide=here.guide, practice=True), GoingHomeScreen(reception, here.guide, mine(here))


async def test_the_worker_reads_which_parts_stay_off_the_page_before_it_is_written(here: Sitting) -> None:
    here.guide.do(
        ProposeLine(section="safety", what=Words("His car is outside"), who="person", component="signs")
    )
    here.guide.do(AnswerLine(line=list(here.guide.case.lines)[-1], answer="agree"))
    app, screen = home(here)
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        app.push_screen(screen)
        await shows(pilot, "Kept off the page, for anybody may find it: Signs.")


async def test_the_interpreter_reads_all_of_it_from_the_page_on_which_it_is_made(here: Sitting) -> None:
    interpreted(here)
    app, screen = home(here)
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        app.push_screen(screen)
        await shows(pilot, "The interpreter reads the wording")
        screen._check()
        await until(pilot, lambda: isinstance(app.screen, PapersChecked))
        await shows(pilot, "My plan")
        assert isinstance(app.screen, PapersChecked)
        app.screen._post(wordings(here.guide))
        await until(pilot, lambda: isinstance(app.screen, GoingHomeScreen))
        await shows(pilot, "it is printed in their language")
        assert kept_in(here) == (False, False)


async def test_without_anybody_who_interprets_it_says_why_it_cannot_be_read(here: Sitting) -> None:
    app, screen = home(here)
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        app.push_screen(screen)
        await settled(pilot)
        screen._check()
        await until(pilot, lambda: isinstance(app.screen, GoingHomeScreen))
        await settled(pilot)
        assert "nobody has checked" in flat(app)
        await press(pilot, "escape")
