"""On the page that begins a session, erasing stands apart from beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.app import OwnwordsApp
from interview.tui.screens.begin import BeginScreen
from interview.tui.widgets.rows import Rows
from tests.tui.desks import a_desk
from tests.tui.frames import shows, until
from tests.tui.hands import press
from tests.tui.vaults import made, unlocked

if TYPE_CHECKING:
    from pathlib import Path


async def test_erasing_all_words_stands_last_and_lines_away_from_begin(tmp_path: Path) -> None:
    vault = made(tmp_path / "vault")
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=(80, 60)) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, BeginScreen))
        await shows(pilot, "Erase all words of this case")
        begin, erase = list(app.screen.query(Rows))[-2:]
        assert erase.id == "erase"
        assert erase.region.y - begin.region.bottom >= 3
