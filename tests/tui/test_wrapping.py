"""Rows kept up to date at each key are the rows that measuring everything again would give."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.app import App, ComposeResult

from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.exact import visible
from interview.tui.widgets.wrapping import rewrapped, rows_of
from tests.tui.hands import settled

SPACED = st.lists(st.text("ab字é\u0301👩\u200d\ufe0f\x85 \r", max_size=14), max_size=14).map(" ".join)

SIGNS = ["a", "b", "a", "字", "e\u0301", "👩\u200d👧", "🏳\ufe0f", "می\u200c", "\x85", "\r", " ", " ", "\xa0"]


@settings(max_examples=150)
@given(
    words=SPACED,
    other=SPACED,
    cut=st.tuples(st.integers(0, 99), st.integers(0, 99)),
    width=st.integers(4, 12),
)
def test_rows_kept_up_to_date_are_the_rows_measured_anew(
    words: str, other: str, cut: tuple[int, int], width: int
) -> None:
    start, end = sorted(min(place, len(words)) for place in cut)
    old, new = visible(words), visible(words[:start] + other + words[end:])
    assert rewrapped(list(rows_of(old, width)), old, new, width) == list(rows_of(new, width))


@settings(max_examples=60)
@given(words=st.lists(st.sampled_from(SIGNS), max_size=80).map("".join), width=st.integers(2, 12))
def test_every_row_fits_and_none_of_the_words_is_left_out(words: str, width: int) -> None:
    shown = visible(words)
    starts = [0, *rows_of(shown, width), len(shown)]
    rows = [shown[start:end] for start, end in pairwise(starts)]
    assert "".join(rows) == shown
    assert all(cell_len(row) <= width for row in rows)
    assert starts == sorted(set(starts)) or not shown


async def test_a_row_is_drawn_in_another_order_than_it_is_kept() -> None:
    class Hebrew(App[None]):
        def compose(self) -> ComposeResult:
            yield WordsEditor("שלום abc")

    app = Hebrew()
    async with app.run_test(size=(40, 6)) as pilot:
        await settled(pilot)
        assert app.query_one(WordsEditor).render_line(0).text.endswith("abc םולש")
        assert app.query_one(WordsEditor).words == "שלום abc"
