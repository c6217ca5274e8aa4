"""The check agrees with labelled notes at least as well as it did. These are the notes it was made with."""

from __future__ import annotations

from tests.benchmarks.questioning.notes import examples, score


def test_it_is_right_when_it_speaks_and_speaks_where_it_should() -> None:
    made = score(examples("dev"))
    assert made.precision >= 0.97
    assert made.recall >= 0.97
    assert made.terms >= 0.95


def test_a_check_that_finds_nothing_would_not_pass() -> None:
    unflagged = [example for example in examples("dev") if not example.flag]
    assert score(unflagged).recall == 0.0
    assert len(examples("dev")) == 260
