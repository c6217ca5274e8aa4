"""The hand is always in sight: a worker who cannot see it opens what they did not mean."""

from __future__ import annotations

import msgspec
import pytest

from interview.engine.kinds import KINDS
from interview.tui.app import OwnwordsApp
from tests.sitting import both, sitting
from tests.tui.frames import frame
from tests.tui.hands import press, settled
from tests.tui.views import Posted, at

LISTS = sorted(KINDS - {"ask", "end"})


def crowded(kind: str) -> object:
    """A step with more in every list than a small window holds."""
    view = at(kind)
    many = {
        name: tuple(one for _ in range(9) for one in getattr(view, name))
        for name in ("says", "statements", "needs", "lines", "services", "sources")
    }
    return msgspec.structs.replace(view, **many)


@pytest.mark.parametrize("kind", LISTS)
async def test_wherever_the_arrows_lead_the_hand_is_in_sight(kind: str) -> None:
    app = Posted(at("end"))
    async with app.run_test(size=(80, 24)) as pilot:
        app.step.show(crowded(kind))
        await settled(pilot)
        for key in ("shift+tab", *["up"] * 3, "home", *["down"] * 30, "end", *["up"] * 5):
            await press(pilot, key)
            if type(app.focused).__name__ in ("Rows", "WaysOn"):
                assert "▌" in frame(app), (kind, key, app.focused)


async def test_a_page_of_questions_in_two_languages_opens_with_what_is_said_first_and_the_hand_on_the_question() -> (
    None
):
    with sitting("alone", flow=both(), language="ar") as here:
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            there = frame(app)
            assert "Hello. I will tell you my name." in there
            assert "▌Are you alone now, so that we can talk?" in there
            await press(pilot, "down")
            assert "▌" in frame(app)
            await press(pilot, *["down"] * 4)
            assert "What they say" in frame(app)
