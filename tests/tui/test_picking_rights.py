"""Many rights, easy to find: under headings, what speaks for one beside it, and on paper only if that is safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.planning import RecordNeed
from interview.engine.events.understanding import TopicExplained
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.forms.topic import TopicSheet
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.fields import OneOf
from interview.tui.widgets.rows import Rows
from tests.sitting import sitting
from tests.tui.frames import flat, until
from tests.tui.hands import press, settled

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from tests.sitting import Sitting


def read(app: OwnwordsApp) -> str:
    return " ".join(flat(app).split())


def explained(here: Sitting) -> list[TopicExplained]:
    return [one.event for one in here.guide.entries() if isinstance(one.event, TopicExplained)]


async def test_rights_stand_under_their_headings_and_say_what_was_noted_that_speaks_for_them() -> None:
    with sitting("more-rights") as here:
        here.guide.do(RecordNeed(domain="health", horizon="short", state="not_met", summary=Words("A cough")))
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(120, 90)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await settled(pilot)
            shown = read(app)
            order = [
                "Help in daily life",
                "A doctor",
                "noted here: health",
                "People who can help",
                "Police, law",
                "Only if they ask, or it concerns them",
                "Going home",
            ]
            assert [part for part in order if part in shown] == order
            assert sorted(order, key=shown.index) == order
            assert shown.count("Help in daily life") == 1


async def test_a_right_is_explained_on_paper_and_the_record_says_that_it_is_not_safe_to_keep() -> None:
    with sitting("more-rights") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(120, 40)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            sheet = await opened(app, pilot, "rights-doctor")
            paper, given = field(sheet, "paper"), field(sheet, "given")
            assert not paper.display
            given.choose("print")
            await settled(pilot)
            assert paper.display
            paper.choose("copy_not_safe")
            explain(sheet)
            await until(pilot, lambda: bool(explained(here)))
            assert [(one.topic, one.given, one.paper) for one in explained(here)] == [
                ("rights-doctor", "print", "copy_not_safe")
            ]


async def test_general_words_before_the_account_want_a_reason_and_nothing_is_kept_without_one() -> None:
    with sitting("information-early") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await settled(pilot)
            assert "Say only these general words" in read(app)
            sheet = await opened(app, pilot, "information-what")
            explain(sheet)
            await until(pilot, lambda: "Choose why it is said now" in read(app))
            assert explained(here) == []
            field(sheet, "why-now").choose("they_asked")
            explain(sheet)
            await until(pilot, lambda: bool(explained(here)))
            assert [one.why_now for one in explained(here)] == ["they_asked"]


async def opened(app: OwnwordsApp, pilot: Pilot[None], topic: str) -> TopicSheet:
    screen = app.screen
    rows = next(one for one in screen.query(Rows) if any(item.key == f"topic:{topic}" for item in one.items))
    rows.focus()
    rows.go(f"topic:{topic}")
    await settled(pilot)
    await press(pilot, "enter")
    await until(pilot, lambda: bool(screen.query(TopicSheet)))
    await settled(pilot)
    return screen.query_one(TopicSheet)


def field(sheet: TopicSheet, name: str) -> OneOf:
    return next(one for one in sheet.query(OneOf) if one.name == name)


def explain(sheet: TopicSheet) -> None:
    next(rows for rows in sheet.query(Rows) if [item.key for item in rows.items] == ["explain"]).action_open()
