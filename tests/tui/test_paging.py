"""A long page is read by the page, whatever lists it is made of, and nothing of a tall row is skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.app import App
from textual.containers import VerticalScroll

from interview.tui.screens.reading import document
from interview.tui.theme import OWNWORDS
from interview.tui.widgets.rows import Item, Plain, Rows
from tests.tui.frames import frame
from tests.tui.hands import press, settled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import ComposeResult


def rows(name: str, count: int) -> Rows:
    return Rows([Item(key=f"{name}{n}", pieces=(Plain(text=f"{name} {n}."),)) for n in range(count)])


class Lists(App[None]):
    """Lists below each other, in one place that scrolls."""

    def __init__(self, lists: Iterable[Rows]) -> None:
        super().__init__()
        self.lists = tuple(lists)
        self.register_theme(OWNWORDS)
        self.theme = OWNWORDS.name

    def compose(self) -> ComposeResult:
        with VerticalScroll(can_focus=False):
            yield from self.lists

    @property
    def hand(self) -> str:
        (here,) = [one for one in self.lists if one.has_focus]
        assert here.at is not None
        return here.at.key


async def test_page_down_and_up_go_by_what_is_in_sight_from_list_to_list() -> None:
    app = Lists([rows("first", 15), rows("second", 30)])
    async with app.run_test(size=(40, 10)) as pilot:
        app.lists[0].focus()
        await settled(pilot)
        seen = [app.hand]
        for _ in range(5):
            await press(pilot, "pagedown")
            seen.append(app.hand)
            assert f"{app.hand.rstrip('0123456789')} " in frame(app)
        assert seen == ["first0", "first9", "second3", "second12", "second21", "second29"]
        for _ in range(5):
            await press(pilot, "pageup")
        assert app.hand == "first0"


async def test_end_goes_to_the_end_of_the_list_and_with_ctrl_to_the_end_of_all() -> None:
    app = Lists([rows("first", 4), rows("second", 4), rows("third", 4)])
    async with app.run_test(size=(40, 10)) as pilot:
        app.lists[1].focus()
        await settled(pilot)
        seen = []
        for key in ("end", "end", "ctrl+end", "home", "ctrl+home", "ctrl+home"):
            await press(pilot, key)
            seen.append(app.hand)
        assert seen == ["second3", "second3", "third3", "third0", "first0", "first0"]


def lines(app: Lists) -> set[str]:
    """What is in sight, without the hand and without what shows how far one is."""
    return {line[1:30].rstrip() for line in frame(app).split("\n")}


@pytest.mark.parametrize(("key", "times"), [("pagedown", 6), ("down", 12)])
async def test_a_row_taller_than_the_screen_is_read_to_its_end_before_the_hand_goes_on(
    key: str, times: int
) -> None:
    told = "\n".join(f"line {number}\\" for number in range(40))
    app = Lists([Rows(document(f"# Begin\n\n{told}\n\n# End"))])
    async with app.run_test(size=(40, 10)) as pilot:
        app.lists[0].focus()
        await settled(pilot)
        read = lines(app)
        for _ in range(times):
            assert app.hand != "2"
            await press(pilot, key)
            read |= lines(app)
        assert {f"line {number}" for number in range(40)} <= read
        assert app.hand == "2"
