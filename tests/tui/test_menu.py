"""All that can be done, at F10: under plain headings in the order of a sitting, found by typing, each on its own letter."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import always
from interview.engine.kinds import KINDS
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.menu import Menu
from interview.tui.screens.menu_groups import ALSO, GROUPS, grouped
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.rows import Key
from tests.sitting import ENGLISH, sitting, wording
from tests.tui.frames import flat, frame, until
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.pilot import Pilot

    from tests.sitting import Sitting

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("rights") as begun:
        begun.guide.do(always.Tell(words=Words("I want a lawyer.")))
        yield begun


async def opened(pilot: Pilot[None], app: OwnwordsApp) -> Menu:
    await until(pilot, lambda: isinstance(app.screen, StepScreen))
    await settled(pilot)
    await press(pilot, "f10")
    (menu,) = app.screen.query(Menu)
    return menu


def test_no_letter_has_two_headings_and_no_heading_is_there_twice() -> None:
    letters = Counter("".join(group.letters for group in GROUPS))
    assert {letter for letter, times in letters.items() if times > 1} == set()
    assert len({group.heading for group in GROUPS}) == len(GROUPS)


def test_a_way_that_has_no_place_among_the_headings_is_shown_all_the_same() -> None:
    new = Key(letter="§", label="Something new", run=lambda: None)
    tell = Key(letter="t", label="They tell", run=lambda: None)
    assert [*grouped((new, tell))] == [("menu-their-words", (tell,)), ("menu-more", (new,))]


@pytest.mark.parametrize("kind", sorted(KINDS))
async def test_at_every_kind_of_step_each_thing_that_can_be_done_stands_once_under_a_heading_of_its_own(
    kind: str,
) -> None:
    app = Posted(at(kind))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "f10")
        (menu,) = app.screen.query(Menu)
        rows = menu.rows.items
        assert rows[0].heading
        assert sorted(row.key for row in rows if not row.heading) == sorted(way.letter for way in menu.ways)
        assert "menu-more" not in [row.key for row in rows]


@SIZES
async def test_every_name_is_read_whole_as_the_hand_goes_down_and_no_heading_is_ever_under_it(
    here: Sitting, size: tuple[int, int]
) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=size) as pilot:
        menu = await opened(pilot, app)
        for way in [row for row in menu.rows.items if not row.heading]:
            assert menu.rows.at is not None
            assert not menu.rows.at.heading
            assert menu.rows.at.key == way.key
            label = way.pieces[0].text  # type: ignore[union-attr]
            assert f"▌{way.sign} {label}" in frame(app)
            await press(pilot, "down")
        assert menu.find.has_focus
        await press(pilot, "down", "home")
        assert "What they say" in frame(app)
        assert menu.rows.at is not None
        assert menu.rows.at.key == "t"
        await press(pilot, "end")
        assert menu.rows.at.key == "x"


async def test_above_the_first_thing_of_a_group_its_heading_is_in_sight(here: Sitting) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        menu = await opened(pilot, app)
        await press(pilot, "end")
        heading = ""
        for row in reversed(menu.rows.items):
            if row.heading:
                heading = row.pieces[-1].text  # type: ignore[union-attr]
                assert heading in frame(app)
            else:
                assert menu.rows.at is not None
                assert row.key == menu.rows.at.key
                following = menu.rows.items.index(row) - 1
                if menu.rows.items[following].heading:
                    continue
            await press(pilot, "up")
        assert heading == "What they say"


async def test_a_part_of_a_name_leaves_only_what_has_it_and_enter_twice_does_it(here: Sitting) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        menu = await opened(pilot, app)
        await press(pilot, "slash")
        await write(pilot, "RISK dut")
        assert [row.key for row in menu.rows.items] == ["nothing"]
        assert "Nothing here has that in its name" in flat(app)
        await press(pilot, *["backspace"] * 8)
        await write(pilot, "dut rule")
        assert [row.key for row in menu.rows.items if not row.heading] == ["J"]
        await press(pilot, "enter", "enter")
        await until(pilot, lambda: [sheet.key for sheet in app.screen.sheets] == ["duties"])


async def test_what_has_the_word_in_its_own_name_is_under_the_hand_before_what_stands_under_such_a_heading(
    here: Sitting,
) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        menu = await opened(pilot, app)
        await press(pilot, "slash")
        await write(pilot, "duties")
        assert {row.key for row in menu.rows.items if not row.heading} >= {"?", "J", "R"}
        await press(pilot, "enter", "enter")
        await until(pilot, lambda: [sheet.key for sheet in app.screen.sheets] == ["duties"])


def test_everything_that_can_be_done_has_other_words_by_which_it_is_found() -> None:
    letters = "".join(group.letters for group in GROUPS)
    assert set(ALSO) == set(letters)
    for name in ALSO.values():
        assert len(wording().text(f"menu-also-{name}", ENGLISH).text.split()) > 1


@pytest.mark.parametrize("kind", ["say", "ask", "grid", "plan"])
async def test_each_thing_is_found_by_every_word_of_its_name_and_every_other_word_for_it(kind: str) -> None:
    app = Posted(at(kind))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "f10")
        (menu,) = app.screen.query(Menu)
        for way in menu.ways:
            also = wording().text(f"menu-also-{ALSO[way.letter]}", ENGLISH).text
            for word in (*way.label.casefold().split(), *also.casefold().split()):
                assert way.letter in {item.key for item in menu.found((word,))}, word


@pytest.mark.parametrize(
    ("word", "letter"),
    [
        ("meet", "R"),
        ("agency", "R"),
        ("consent", "T"),
        ("translator", "i"),
        ("suicide", "8"),
        ("withdraw", "T"),
        ("colleague", "+"),
        ("save", "e"),
        ("passphrase", "y"),
        ("under 18", "B"),
    ],
)
async def test_the_word_that_people_look_for_puts_the_hand_on_what_they_mean(
    here: Sitting, word: str, letter: str
) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        menu = await opened(pilot, app)
        await press(pilot, "slash")
        await write(pilot, word)
        assert menu.rows.at is not None
        assert menu.rows.at.key == letter


async def test_a_heading_finds_all_that_is_under_it(here: Sitting) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        menu = await opened(pilot, app)
        await press(pilot, "slash")
        await write(pilot, "who is here")
        assert {row.key for row in menu.rows.items if not row.heading} >= {"i", "+", "W"}
        assert "K" not in {row.key for row in menu.rows.items}


async def test_while_a_name_is_typed_no_letter_does_anything_and_escape_takes_it_away_before_it_closes(
    here: Sitting,
) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        menu = await opened(pilot, app)
        every, before = len(menu.rows.items), here.guide.case.seq
        await press(pilot, "slash")
        await write(pilot, "jtx")
        assert app.screen.sheets == [menu]
        await press(pilot, "escape")
        assert len(menu.rows.items) == every
        assert menu.rows.has_focus
        await press(pilot, "escape")
        assert app.screen.sheets == []
        assert here.guide.case.seq == before


async def test_a_letter_does_it_from_any_row(here: Sitting) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot, app)
        await press(pilot, "end", "t")
        await until(pilot, lambda: [sheet.key for sheet in app.screen.sheets] == ["tell"])


async def test_below_a_list_of_letters_nothing_is_promised_that_the_arrow_does_not_do(here: Sitting) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot, app)
        assert "Enter or its letter · Esc closes" in flat(app)
        assert "→ more" not in flat(app)


async def test_the_key_that_opens_it_closes_it_again_and_leads_back_to_where_the_work_was(
    here: Sitting,
) -> None:
    app = OwnwordsApp(guide=here.guide, practice=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        await settled(pilot)
        before = app.focused
        await press(pilot, "f10", "f10")
        assert app.screen.sheets == []
        assert app.focused is before
        await press(pilot, "f10", "slash")
        await write(pilot, "duties")
        await press(pilot, "f10")
        assert app.screen.sheets == []
