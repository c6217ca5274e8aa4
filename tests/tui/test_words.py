"""What shows somebody's words shows all of them, and obeys none of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size
from rich.pretty import pretty_repr
from textual.app import App, ComposeResult

from interview.engine.words import Words
from interview.tui.widgets.exact import STAND_INS, laid_out, visible
from interview.tui.widgets.words import SpokenWords


class Page(App[None]):
    def __init__(self, words: SpokenWords) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        yield self._words


async def painted(words: SpokenWords) -> list[str]:
    app = Page(words)
    async with app.run_test(size=(40, 8)) as pilot:
        await pilot.pause()
        return [
            "".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()
        ]


@pytest.mark.parametrize(
    "said", ["they [took] my passport", "[/b] is what I wrote", "[@click=quit]no[/]", "[b]"]
)
async def test_square_brackets_are_words_and_not_markup(said: str) -> None:
    assert (await painted(SpokenWords(said)))[0].rstrip() == said


async def test_codes_that_a_terminal_obeys_are_seen_and_not_sent() -> None:
    page = "".join(await painted(SpokenWords("red\x1b[31m \x07 \u202eright\u202c \x9b0m \x00")))
    assert page.startswith("red␛[31m ␇ ⇚right⇵ ␦0m ␀")
    assert not set(page) & {chr(code) for code in STAND_INS}


@pytest.mark.parametrize("broken", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b"])
async def test_every_kind_of_line_break_breaks_the_line(broken: str) -> None:
    rows = await painted(SpokenWords(f"one{broken}two"))
    assert rows[0].startswith("one")
    assert rows[1].rstrip() == "two"


async def test_long_words_are_wrapped_and_none_is_lost() -> None:
    said = " ".join(f"word{number}" for number in range(20))
    assert " ".join("".join(await painted(SpokenWords(said))).split()) == said


async def test_words_read_from_the_right_stand_at_the_right() -> None:
    said = "مرحبا"
    row = (await painted(SpokenWords(said, direction="rtl")))[0]
    assert row.endswith(said)
    assert (await painted(SpokenWords(said)))[0].startswith(said)


async def test_the_words_in_their_box_are_shown_and_can_be_changed_for_others() -> None:
    words = SpokenWords(Words("first"))
    app = Page(words)
    async with app.run_test(size=(40, 8)) as pilot:
        words.say(Words("sec[o]nd"))
        await pilot.pause()
        strip = app.screen._compositor.render_strips()[0]
        assert "".join(segment.text for segment in strip).rstrip() == "sec[o]nd"


def test_no_repr_of_the_widget_holds_the_words() -> None:
    words = SpokenWords("Amina said this")
    assert "Amina" not in repr(words) + pretty_repr(words) + str(words)
    assert not words.allow_select


@given(st.text(max_size=60))
def test_what_is_drawn_has_as_many_code_points_and_none_that_is_obeyed(said: str) -> None:
    drawn = visible(said)
    assert len(drawn) == len(said)
    assert not {ord(sign) for sign in drawn} & STAND_INS.keys()
    assert not {ord(sign) for sign in laid_out(said)} & STAND_INS.keys()


def test_each_stand_in_takes_one_cell() -> None:
    assert {get_character_cell_size(sign) for sign in STAND_INS.values()} == {1}
    assert cell_len(visible("".join(map(chr, STAND_INS)))) == len(STAND_INS)
