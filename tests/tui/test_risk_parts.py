"""A risk that is told in fewer than its four parts: which are not noted stands beside it, and it can be told all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.planning import RecordRisk
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.widgets.rows import Rows
from tests.sitting import sitting
from tests.tui.frames import read, shows, until
from tests.tui.hands import press, settled

if TYPE_CHECKING:
    from textual.pilot import Pilot


async def to_the_risk(pilot: Pilot[None], app: OwnwordsApp, risk: str) -> None:
    """Open the risk where it is told."""
    await settled(pilot)
    rows = app.screen.query_one("#rows", Rows)
    rows.focus()
    rows.go(f"topic:risk:{risk}")
    await press(pilot, "enter")


async def test_what_is_not_noted_of_a_risk_stands_where_it_is_told_and_keeps_nobody_from_telling_it() -> None:
    with sitting("risks") as here:
        steps = Words("We change the lock")
        here.guide.do(RecordRisk(domain="found", summary=Words("They may come here"), steps=steps))
        (risk,) = here.guide.case.risks
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(120, 50)) as pilot:
            await to_the_risk(pilot, app, risk)
            await shows(pilot, "Nothing is noted for: How we would notice; Who to call.")
            await press(pilot, "tab", "tab", "enter")
            await until(pilot, lambda: here.guide.case.topics[f"risk:{risk}"].explained == 1)


async def test_of_a_risk_with_all_its_parts_nothing_is_said_to_be_missing() -> None:
    with sitting("risks") as here:
        four = {name: Words("The office, at any time") for name in ("summary", "signs", "steps", "call")}
        here.guide.do(RecordRisk(domain="found", **four))
        (risk,) = here.guide.case.risks
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(120, 50)) as pilot:
            await to_the_risk(pilot, app, risk)
            await shows(pilot, "How we would notice")
            assert "Nothing is noted" not in read(app)


async def test_a_risk_to_the_worker_keeps_nobody_here_and_can_be_told_where_the_person_needs_to_know() -> (
    None
):
    with sitting("risks") as here:
        here.guide.do(RecordRisk(domain="others", whose="worker", summary=Words("He followed me to the bus")))
        (risk,) = here.guide.case.risks
        assert "continue" in {move.move for move in here.guide.view().moves if move.open}
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(120, 50)) as pilot:
            await settled(pilot)
            await shows(pilot, "A risk to the worker: they are told only if they need to know.")
            rows = app.screen.query_one("#rows", Rows)
            rows.focus()
            rows.go(f"topic:risk:{risk}")
            await press(pilot, "enter")
            await press(pilot, "tab", "tab", "enter")
            await until(pilot, lambda: here.guide.case.topics[f"risk:{risk}"].explained == 1)
    assert "continue" not in {move.move for move in here.guide.view().moves if move.open}
