"""The person's words in a line of the plan: whole words, in the wording they last wanted."""

from __future__ import annotations

import msgspec
import pytest

from interview.engine.standing import Correction
from interview.engine.terms import Moment, Quote
from interview.engine.view import LineSeen
from interview.engine.words import Words
from interview.tui.widgets.quote import QuoteField, whole_words
from tests.tui.frames import flat
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, line, statement

TOLD = "He kept my passport, and we could not go out."
NOW = "He kept my passport, and I could not go out alone."


def corrected(number: int = 3) -> object:
    better = Correction(
        number=9,
        words=Words(NOW),
        voice="own",
        manner="spoken",
        language="en-GB",
        interpreter=None,
        captured="live",
        fidelity="near",
        said_at=Moment(),
    )
    return statement(number, TOLD, corrections=(better,))


@pytest.mark.parametrize(
    ("text", "selected", "quoted"),
    [
        (TOLD, "nd we could not go ", "and we could not go"),
        (TOLD, " passpor", "passport"),
        (TOLD, "passport, ", "passport,"),
        ("I don't want it", "on", "don't"),
        ("I don\u2019t want it", "t want i", "don\u2019t want it"),
        ("in a well-known flat", "know", "well-known"),
        ("he [took] it", "oo", "took"),
        ("cafe\u0301s", "af", "cafe\u0301s"),
        ("نمی\u200cخواهم بروم", "خوا", "نمی\u200cخواهم"),
        ("他拿走了我的护照", "我的", "我的"),
        ("ฉันอยากกลับบ้าน", "กลับ", "กลับ"),
        ("パスポート", "スポ", "スポ"),
        ("tell 'em", "'em", "'em"),
        ("x", "x", "x"),
    ],
)
def test_what_is_quoted_is_made_of_whole_words(text: str, selected: str, quoted: str) -> None:
    start = text.index(selected)
    span = whole_words(text, start, start + len(selected))
    assert span is not None
    assert text[slice(*span)] == quoted


def test_a_stretch_of_nothing_but_spaces_quotes_nobody() -> None:
    assert whole_words("one   two", 3, 5) is None


async def test_their_own_words_for_a_line_are_those_they_last_wanted_and_come_whole() -> None:
    app = Posted(at("plan", statements=(corrected(),), needs=()))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter")
        await write(pilot, "Go out together")
        field = app.step.sheets[-1].query_one(QuoteField)
        assert NOW in flat(app)
        assert TOLD not in flat(app)
        await press(pilot, "tab", "2", *["tab"] * 4, "1", "tab", "enter")
        field.editor.select_span(NOW.index("nd I"), NOW.index(" alone") + 1)
        await press(pilot, "shift+right")
        await press(pilot, "ctrl+s")
        start = NOW.index("and")
        goal = Quote(statement=3, start=start, end=NOW.index("."), wording=1)
        assert app.acts[0].goal == goal


async def test_a_choice_of_words_made_before_they_were_corrected_is_not_taken_for_one_in_the_new_wording() -> (
    None
):
    drafts = {"line:support:goal": "3 0 7 0", "line:support:what": "Go out"}
    app = Posted(at("plan", statements=(corrected(),)), drafts)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter")
        assert app.step.sheets[-1].query_one(QuoteField).quote is None


async def test_words_chosen_for_a_line_are_chosen_still_when_the_form_is_opened_again() -> None:
    drafts = {"line:support:goal": "3 3 7 1"}
    app = Posted(at("plan", statements=(corrected(),)), drafts)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter")
        quote = app.step.sheets[-1].query_one(QuoteField).quote
        assert quote == Quote(statement=3, start=3, end=7, wording=1)


async def test_what_is_said_back_to_the_person_is_their_latest_wording_in_whole_words() -> None:
    app = Posted(at("narrate", statements=(corrected(),)))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "shift+tab", "home", "enter")
        await settled(pilot)
        assert app.focused.words == NOW
        assert TOLD in flat(app)
        app.focused.select_span(NOW.index("lone"), NOW.index("lone") + 2)
        await press(pilot, "ctrl+t", "enter")
        start = NOW.index("alone")
        assert app.acts[0].quote == Quote(statement=3, start=start, end=start + 5, wording=1)


async def test_a_correction_made_while_a_statement_is_open_is_what_can_be_said_back_at_once() -> None:
    view = at("narrate", statements=(statement(3, TOLD),))
    app = Posted(view)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "shift+tab", "home", "enter")
        editor = app.focused
        assert editor.words == TOLD
        app.step.show(msgspec.structs.replace(view, statements=(corrected(),)))
        await settled(pilot)
        assert editor.words == NOW


async def test_a_quote_of_an_earlier_wording_reads_as_it_did_when_it_was_taken() -> None:
    quoting = line(goal=Quote(statement=3, start=21, end=33), because=())
    app = Posted(
        at("plan", statements=(corrected(),), lines=(LineSeen(line=quoting, open_points=()),), needs=())
    )
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        assert "In their words: and we could" in flat(app)
