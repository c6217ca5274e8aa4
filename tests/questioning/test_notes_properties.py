"""What holds for any note at all, whatever somebody types."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from interview.questioning.judging.terms import terms
from interview.questioning.notes import check_note

JUDGING = tuple(example for entry in terms().entries for example in entry.yes)
PIECES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(JUDGING),
    st.sampled_from(
        ["\n", '"', "“", "’", "\x00", "\u202e", " she ", " The landlord ", ". ", "Отказ ", "她说", "\ud800"]
    ),
)
NOTES = st.lists(PIECES, max_size=12).map("".join)


@given(NOTES)
@settings(max_examples=300, deadline=None)
def test_every_term_stands_at_its_place_in_the_order_of_the_text(text: str) -> None:
    told = check_note(text)
    for term in told:
        assert 0 <= term.start < term.end <= len(text)
        assert text[term.start : term.end] == term.term
    assert all(before.end <= after.start for before, after in pairwise(told))


@given(NOTES)
@settings(max_examples=100, deadline=None)
def test_the_same_note_is_answered_alike_each_time(text: str) -> None:
    assert check_note(text) == check_note(text)


@given(st.sampled_from(JUDGING), st.sampled_from(["“”", '""', "«»"]))
@settings(max_examples=200, deadline=None)
def test_words_that_somebody_spoke_are_never_found(spoken: str, marks: str) -> None:
    inside = spoken.replace('"', "")
    assert check_note(f"She said, {marks[0]}{inside}{marks[1]}") == ()


@given(st.sampled_from(JUDGING), st.sampled_from(["He has tea.", "The room is warm.", "Bus at nine."]))
@settings(max_examples=100, deadline=None)
def test_a_plain_sentence_after_a_note_changes_nothing_in_it(judging: str, plain: str) -> None:
    alone = check_note(judging)
    assert check_note(f"{judging}\n{plain}")[: len(alone)] == alone


@given(st.text(max_size=400), st.lists(st.text(max_size=10), max_size=3))
@settings(max_examples=300, deadline=None)
def test_no_text_and_no_name_is_ever_too_much(text: str, names: list[str]) -> None:
    check_note(text, tuple(names))
