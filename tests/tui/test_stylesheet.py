"""Styles are read once, and are those that would be read anew."""

from __future__ import annotations

import pytest
from textual.css.stylesheet import Stylesheet, StylesheetParseError

from interview.tui.stylesheet import ReadOnce

CSS = "Label { color: $ink; width: 3; }"
WHERE = ("made up", "")


def sheet(made: type[Stylesheet], ink: str) -> Stylesheet:
    styles = made(variables={"ink": ink})
    styles.add_source(CSS, read_from=WHERE)
    styles.parse()
    return styles


def test_what_was_read_for_one_screen_is_not_read_again_for_another() -> None:
    first, second = sheet(ReadOnce, "red"), sheet(ReadOnce, "red")
    assert [id(rule) for rule in first.rules] == [id(rule) for rule in second.rules]
    second.reparse()
    assert [id(rule) for rule in first.rules] == [id(rule) for rule in second.rules]


def test_another_theme_has_its_own_colours_and_the_first_gets_its_own_back() -> None:
    styles = sheet(ReadOnce, "red")
    for ink in ("blue", "red"):
        styles.set_variables({"ink": ink})
        styles.reparse()
        assert styles.css == sheet(Stylesheet, ink).css
    assert sheet(Stylesheet, "blue").css != sheet(Stylesheet, "red").css


def test_a_source_that_cannot_be_read_is_refused_and_changes_nothing() -> None:
    styles = sheet(ReadOnce, "red")
    before = styles.css
    styles.add_source("Label { width: many; }", read_from=("made up too", ""))
    with pytest.raises(StylesheetParseError):
        styles.reparse()
    styles._require_parse = False
    assert styles.css == before
