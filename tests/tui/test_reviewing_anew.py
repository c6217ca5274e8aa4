"""What has changed is not only noted: one key leads to the form of that risk, need or referral, where the plan is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.widgets import TextArea

from interview.engine.acts import planning
from interview.engine.events.planning import RiskRecorded
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.widgets.rows import Rows
from tests.engine.test_reviewing_services import review
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, settled, write

if TYPE_CHECKING:
    from textual.pilot import Pilot

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])


async def at_part(pilot: Pilot[None], about: str) -> None:
    await settled(pilot)
    rows = pilot.app.screen.query_one("#rows", Rows)
    rows.go(about)
    rows.focus()
    await settled(pilot)


def typed_before(app: OwnwordsApp) -> list[str]:
    """What stands in the boxes, in sight or below it."""
    return [box.text for box in app.screen.query(TextArea)]


@SIZES
async def test_a_risk_that_is_said_to_have_changed_opens_its_own_form_and_is_kept_as_a_new_version(
    size: tuple[int, int],
) -> None:
    with review() as here:
        guide = here.guide
        (name,) = guide.case.risks
        app = OwnwordsApp(guide=guide, practice=True)
        async with app.run_test(size=size) as pilot:
            await at_part(pilot, f"risk:{name}")
            await press(pilot, "right", "c")
            await until(pilot, lambda: f"risk:{name}" in guide.case.reviewed.parts)
            await until(pilot, lambda: "Somebody may ask for money" in typed_before(app))
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: guide.case.risks[name].number > guide.case.reviewed.last)
            risks = [entry.event for entry in guide.entries() if isinstance(entry.event, RiskRecorded)]
            assert len(risks) == 2
            assert guide.view().step == "review"


async def test_it_is_opened_by_its_own_key_too_and_nothing_is_kept_by_looking() -> None:
    with review() as here:
        guide = here.guide
        (name,) = guide.case.risks
        before = guide.case.seq
        app = OwnwordsApp(guide=guide, practice=True)
        async with app.run_test(size=(120, 40)) as pilot:
            await at_part(pilot, f"risk:{name}")
            await press(pilot, "right")
            assert "Weigh it anew" in flat(app)
            await press(pilot, "v")
            await shows(pilot, "Somebody may ask for money")
            await press(pilot, "escape")
            assert guide.case.seq == before


async def test_a_need_that_is_different_now_opens_its_form_with_what_stood_there() -> None:
    with review() as here:
        guide = here.guide
        guide.do(
            planning.RecordNeed(
                domain="housing", horizon="short", state="not_met", summary=Words("A door that locks")
            )
        )
        (need,) = guide.case.needs
        app = OwnwordsApp(guide=guide, practice=True)
        async with app.run_test(size=(120, 40)) as pilot:
            await at_part(pilot, f"need:{need}")
            await press(pilot, "right", "c")
            await until(pilot, lambda: f"need:{need}" in guide.case.reviewed.parts)
            await shows(pilot, "A door that locks")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: guide.case.needs[need].number > guide.case.reviewed.last)
            assert len(guide.case.needed[need]) == 2


@SIZES
async def test_a_service_is_looked_at_in_their_words_and_its_referral_moved_on_from_there(
    size: tuple[int, int],
) -> None:
    with review() as here:
        guide = here.guide
        advice, *_ = guide.case.services
        about = f"service:{advice}"
        app = OwnwordsApp(guide=guide, practice=True)
        async with app.run_test(size=size) as pilot:
            await at_part(pilot, about)
            await shows(pilot, "A service that they were offered")
            await press(pilot, "enter", "1", "tab")
            await write(pilot, "She writes to me")
            await press(pilot, "ctrl+s")
            await until(pilot, lambda: about in guide.case.reviewed.parts)
            await at_part(pilot, about)
            await shows(pilot, "Today: going on, and it helps")
            (number,) = guide.case.reached_out.referrals
            assert guide.case.reached_out.referrals[number].status == "drafted"
            await press(pilot, "right", "r")
            await press(pilot, "1", "ctrl+s")
            await until(pilot, lambda: guide.case.reached_out.referrals[number].status == "sent")


async def test_a_line_that_is_to_be_changed_opens_nothing_by_itself() -> None:
    with review() as here:
        guide = here.guide
        (line,) = guide.case.lines
        app = OwnwordsApp(guide=guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await at_part(pilot, line)
            await press(pilot, "right", "c")
            await until(pilot, lambda: line in guide.case.reviewed.parts)
            await settled(pilot)
            assert not getattr(app.screen, "sheets")  # noqa: B009
