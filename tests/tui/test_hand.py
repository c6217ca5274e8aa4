"""The hand is always in sight: a worker who cannot see it opens what they did not mean."""

from __future__ import annotations

import msgspec
import pytest

from interview.engine.kinds import KINDS
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
