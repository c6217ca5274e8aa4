"""What shows somebody's words shows all of them, and obeys none of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size
from rich.pretty import pretty_repr
from textual.app import App, ComposeResult

from interview.engine.words import Words
from interview.tui.theme import OWNWORDS
from interview.tui.widgets.exact import STAND_INS, laid_out, visible
from interview.tui.widgets.rows import Item, Row, Spoken
from tests.tui.hands import settled


def spoken(said: str) -> Item:
    return Item(key="said", pieces=(Spoken(words=Words(said)),))


class Page(App[None]):
    def __init__(self, row: Row) -> None:
        super().__init__()
        self.register_theme(OWNWORDS)
        self.theme = OWNWORDS.name
        self._row = row

    def compose(self) -> ComposeResult:
        yield self._row


def lines(app: App[None]) -> list[str]:
    """What is drawn, without the column of the hand."""
    strips = app.screen._compositor.render_strips()
    return ["".join(segment.text for segment in strip)[1:] for strip in strips]


async def painted(said: str) -> list[str]:
    app = Page(Row(spoken(said)))
    async with app.run_test(size=(42, 8)) as pilot:
        await settled(pilot)
        return lines(app)


@pytest.mark.parametrize(
    "said", ["they [took] my passport", "[/b] is what I wrote", "[@click=quit]no[/]", "[b]"]
)
async def test_square_brackets_are_words_and_not_markup(said: str) -> None:
    assert (await painted(said))[0].rstrip() == said


async def test_codes_that_a_terminal_obeys_are_seen_and_not_sent() -> None:
    page = "".join(await painted("red\x1b[31m \x07 \u202eright\u202c \x9b0m \x00"))
    assert page.startswith("red␛[31m ␇ ⇚right⇵ ␦0m ␀")
    assert not set(page) & {chr(code) for code in STAND_INS}


@pytest.mark.parametrize("broken", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b"])
async def test_every_kind_of_line_break_breaks_the_line(broken: str) -> None:
    rows = await painted(f"one{broken}two")
    assert rows[0].startswith("one")
    assert rows[1].rstrip() == "two"


async def test_long_words_are_wrapped_and_none_is_lost() -> None:
    said = " ".join(f"word{number}" for number in range(20))
    assert " ".join("".join(await painted(said)).split()) == said


async def test_words_stand_on_the_side_that_their_first_letter_is_read_from() -> None:
    arabic, english, mixed = (await painted("... مرحبا\nhello مرحبا\n12 سلام ok"))[:3]
    assert arabic.startswith(" " * 20)
    assert arabic.rstrip().endswith("...")
    assert english.startswith("hello ")
    assert mixed.strip().startswith("ok")
    assert mixed.rstrip().endswith("12")
    assert len(mixed.rstrip()) > 38


async def test_the_words_in_their_box_are_shown_and_can_be_changed_for_others() -> None:
    row = Row(spoken("first"))
    app = Page(row)
    async with app.run_test(size=(42, 8)) as pilot:
        row.show([spoken("sec[o]nd")])
        await settled(pilot)
        assert lines(app)[0].rstrip() == "sec[o]nd"


async def test_no_repr_of_what_is_drawn_holds_the_words() -> None:
    row = Row(spoken("Amina said this"))
    async with Page(row).run_test(size=(42, 8)) as pilot:
        await settled(pilot)
        drawn = vars(row)
        assert "Amina" in "".join(span.text for _, spans in drawn["_lines"] for span in spans)
        assert "Amina" not in repr(row) + pretty_repr(row) + str(row) + repr(drawn) + pretty_repr(drawn)
    assert not row.allow_select


@given(st.text(max_size=60))
def test_what_is_drawn_has_as_many_code_points_and_none_that_is_obeyed(said: str) -> None:
    drawn = visible(said)
    assert len(drawn) == len(said)
    assert not {ord(sign) for sign in drawn} & STAND_INS.keys()
    assert not {ord(sign) for sign in laid_out(said)} & STAND_INS.keys()


def test_each_stand_in_takes_one_cell() -> None:
    assert {get_character_cell_size(sign) for sign in STAND_INS.values()} == {1}
    assert cell_len(visible("".join(map(chr, STAND_INS)))) == len(STAND_INS)
