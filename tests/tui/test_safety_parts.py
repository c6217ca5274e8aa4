"""The parts of a safety plan on the screen, at 80 columns and 24 lines; and what the person may take along."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.acts.planning import ProposeLine
from interview.engine.acts.safety import LeaveComponent
from interview.engine.view import ComponentSeen, LineSeen
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.cases import CasesScreen
from interview.tui.screens.going_home import GoingHomeScreen
from interview.tui.screens.plan_now import PlanNowScreen
from interview.tui.screens.step import StepScreen
from tests.tui.desks import a_desk
from tests.tui.frames import flat, shows, typed, until
from tests.tui.hands import press
from tests.tui.vaults import begun, made
from tests.tui.views import Posted, at, line, text

if TYPE_CHECKING:
    from pathlib import Path

    from interview.engine.terms import WayOut
    from interview.engine.view import View

SIZE = (80, 24)


def part(component: str, label: str, *, way_out: WayOut | None = None) -> ComponentSeen:
    return ComponentSeen(component=component, label=label, text=text(f"safety-{component}"), way_out=way_out)


def safety(**changes: object) -> View:
    calm = msgspec.structs.replace(
        line("line-12", "Warm water"), component="calm", section="safety", goal=None, because=()
    )
    parts = (
        part("signs", "Signs"),
        part("code-word", "Code word", way_out="not_now"),
        part("calm", "What calms"),
    )
    fields: dict[str, object] = {
        "components": parts,
        "lines": (LineSeen(line=calm, open_points=()),),
        "section": "safety",
        "says": (),
    }
    return at("plan", **(fields | changes))


async def test_each_part_stands_with_its_question_and_its_lines_below_it() -> None:
    app = Posted(safety())
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "English of safety-signs")
        seen = flat(app)
        assert (
            seen.index("Signs")
            < seen.index("Code word")
            < seen.index("What calms")
            < seen.index("Warm water")
        )
        assert "Asked, and left: not now" in seen


async def test_a_part_is_filled_in_with_two_fields_in_sight_and_is_the_persons_unless_said_otherwise() -> (
    None
):
    app = Posted(safety())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "enter")
        await shows(pilot, "What they say to this, in their words")
        assert "What will be done" not in flat(app)
        await typed(pilot, "The dog goes quiet")
        await press(pilot, "ctrl+s")
        (posted,) = app.posted
        assert posted.act == ProposeLine(
            section="safety",
            horizon="immediate",
            component="signs",
            what=Words("The dog goes quiet"),
            who="person",
        )


async def test_a_part_can_be_left_from_where_it_is_asked() -> None:
    app = Posted(safety())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "enter", "tab")
        await shows(pilot, "rather not")
        form = app.step.sheets[-1]
        leave = next(item for item in form._after if item.key == "rather_not")
        assert leave.opens is not None
        leave.opens()
        await until(pilot, lambda: app.posted)
        assert app.posted[0].act == LeaveComponent(component="signs", way_out="rather_not")


async def test_what_is_typed_for_the_card_is_kept_nowhere(tmp_path: Path) -> None:
    desk = a_desk(made(tmp_path / "vault"))
    app = OwnwordsApp(desk)
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await press(pilot, "ctrl+p")
        await until(pilot, lambda: isinstance(app.screen, PlanNowScreen))
        await press(pilot, "down", "down", "enter")
        await until(pilot, lambda: isinstance(app.screen, GoingHomeScreen))
        await press(pilot, "1", "tab", "2", "tab")
        await typed(pilot, "Sam")
        assert app.guide is not None
        assert app.guide.drafts() == {}


async def test_words_that_were_kept_without_a_place_do_not_shut_a_worker_out(tmp_path: Path) -> None:
    app = OwnwordsApp(a_desk(made(tmp_path / "vault")))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        assert app.guide is not None
        app.guide.draft("", "Tuesday at ten")
        await press(pilot, "ctrl+q")
        await until(pilot, lambda: isinstance(app.screen, CasesScreen))
        await shows(pilot, "typed and not kept")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        assert app.guide is not None
        assert app.guide.drafts() == {"": "Tuesday at ten"}


async def test_without_a_yes_to_paper_nothing_is_written_for_the_person(tmp_path: Path) -> None:
    app = OwnwordsApp(a_desk(made(tmp_path / "vault")))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await press(pilot, "ctrl+p")
        await until(pilot, lambda: isinstance(app.screen, PlanNowScreen))
        await press(pilot, "down", "down", "enter")
        await until(pilot, lambda: isinstance(app.screen, GoingHomeScreen))
        await shows(pilot, "They were not asked yet whether paper is safe with them. Ask now.")
        await press(pilot, "ctrl+s")
        await shows(pilot, "Nothing is written before they said that it is safe.")
        await press(pilot, "1", "ctrl+s")
        await shows(pilot, "The page is my-plan.html and my-plan.md")
