"""What can be put in the place of a term: it fits its sentence, says no more, and is not judging itself."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.questioning.judging.neutral import Neutral, neutral, rows
from interview.questioning.judging.terms import Judgement, terms
from interview.questioning.notes import check_note, neutral_for, term_ids

EXAMPLES = [pair for row in rows() for pair in row.examples.items()]
LABELLED = Path(__file__).parent / "examples" / "notes_dev.jsonl"
JUDGING = tuple(
    dict.fromkeys(
        [
            *(example for entry in terms().entries for example in entry.yes),
            *(json.loads(line)["text"] for line in LABELLED.read_text("utf-8").splitlines()),
            *(note for note, _ in EXAMPLES),
        ]
    )
)


def put_in(text: str) -> str | None:
    """The note with the neutral wording of its first term, if there is one."""
    first, *_ = check_note(text)
    fitting = neutral_for(text, first)
    return None if fitting is None else fitting.into(text)


@pytest.mark.parametrize(("note", "instead"), EXAMPLES)
def test_a_neutral_wording_fits_into_the_sentence_it_is_put_into(note: str, instead: str) -> None:
    assert put_in(note) == instead


@pytest.mark.parametrize("row", rows(), ids=lambda row: next(iter(row.put)))
def test_every_row_of_the_table_has_an_example(row: object) -> None:
    assert row.examples  # type: ignore[attr-defined]


@pytest.mark.parametrize("note", JUDGING)
def test_a_neutral_wording_is_not_itself_judging_and_leaves_all_else_as_it_was(note: str) -> None:
    found = check_note(note)
    for term in found:
        fitting = neutral_for(note, term)
        if fitting is None:
            continue
        after = fitting.into(note)
        begun, ended = fitting.start, fitting.start + len(fitting.words)
        assert after[:begun] == note[:begun]
        assert after[ended:] == note[fitting.end :]
        again = [one for one in check_note(after) if one.start < ended and begun < one.end]
        assert again == [], (note, after)
        assert "  " not in after[max(0, begun - 1) : ended + 1]


@pytest.mark.parametrize(
    "note",
    [
        "She claims to have been locked in.",
        "He insists on leaving.",
        "He clearly knew.",
        "They won't engage.",
        "He was manipulative.",
        "She could have left.",
        "He has only himself to blame.",
        "She just wants a visa.",
        "He worked voluntarily for the gang.",
    ],
)
def test_where_no_wording_fits_there_is_none_to_put_in(note: str) -> None:
    assert check_note(note) == () or put_in(note) is None


@pytest.mark.parametrize(
    ("note", "instead"),
    [
        ("Claims she was hit.", "Says she was hit."),
        ("An illegal immigrant rang.", "A person whose immigration status is not settled rang."),
        ('We heard of her "torture" again.', "We heard of her torture again."),
        ("It was  just  a slap.", "It was  a slap."),
        ("Ms Tran\nalleges\nthat he came.", "Ms Tran\nsays\nthat he came."),
    ],
)
def test_capitals_articles_marks_and_gaps_are_put_right(note: str, instead: str) -> None:
    assert put_in(note) == instead


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60), st.sampled_from(Judgement))
@settings(max_examples=300, deadline=None)
def test_any_stretch_of_any_text_is_answered(text: str, one: int, other: int, kind: Judgement) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    fitting = neutral(text, start, end, kind)
    assert fitting is None or isinstance(fitting, Neutral)


def test_every_group_of_wordings_has_an_id_of_its_own_that_names_its_kind_and_no_word() -> None:
    ids = [entry.id for entry in terms().entries]
    assert len(ids) == len(set(ids))
    kinds = "|".join(kind.replace("_", "-") for kind in Judgement)
    assert [one for one in term_ids() if not re.fullmatch(rf"(?:{kinds})-(?:\d+|marks)", one)] == []


def test_a_term_tells_the_id_of_its_group() -> None:
    for entry in terms().entries:
        for example in entry.yes:
            assert {term.id for term in check_note(example)} <= term_ids()
    assert [term.id for term in check_note("He refuses to engage.")] == ["engagement-blame-1"]
