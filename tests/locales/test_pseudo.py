import unicodedata
from pathlib import Path

import pytest

from interview.lint.wording import check_wording
from locales.catalogue import Catalogue, State, without_isolates
from tests.locales.folder import locales_folder
from tests.pseudo import LONG, RIGHT_TO_LEFT, build_pseudo, pseudo_catalogue

SAID: dict[str, dict[str, str | int]] = {
    "hello": {"name": "Sofia"},
    "rights-call": {"phone": "0800 0121 700"},
    "nights": {"count": 3},
}


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    (tmp_path / "plain").mkdir()
    return pseudo_catalogue(tmp_path, locales_folder(tmp_path / "plain"))


def test_both_made_up_locales_have_every_english_message_as_a_draft(catalogue: Catalogue) -> None:
    for tag in (LONG, RIGHT_TO_LEFT):
        assert catalogue.ids(tag) == catalogue.ids("en-GB")
        assert catalogue.text("hello.hint", tag).state is State.MACHINE_DRAFT
        assert not catalogue.text("rights-free", tag).may_be_shown


@pytest.mark.parametrize("message", sorted(SAID))
def test_what_is_put_into_a_sentence_is_left_as_it_is(catalogue: Catalogue, message: str) -> None:
    (value,) = SAID[message].values()
    for tag in (LONG, RIGHT_TO_LEFT):
        assert str(value).replace(" ", "\xa0") in catalogue.text(message, tag, **SAID[message]).text


def test_the_long_one_is_longer_bracketed_and_has_no_plain_letter_left(catalogue: Catalogue) -> None:
    english, long = (catalogue.text("hello.hint", tag).text for tag in ("en-GB", LONG))
    nights = catalogue.text("nights", LONG, count=3).text
    assert len(without_isolates(nights)) >= 1.4 * len("3 nights")
    assert (long[0], long[-1]) == ("⟦", "⟧")
    assert len(long) >= 1.4 * len(english)
    assert not [letter for letter in long if letter.isascii() and letter.isalpha()]


def test_the_right_to_left_one_runs_right_to_left(catalogue: Catalogue) -> None:
    worded = catalogue.text("hello.hint", RIGHT_TO_LEFT)
    letters = [letter for letter in worded.text if letter.isalpha()]
    assert worded.direction == "rtl"
    assert letters
    assert {unicodedata.bidirectional(letter) for letter in letters} == {"AL"}


def test_the_made_up_locales_pass_the_checks_that_real_ones_must_pass(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    root = build_pseudo(locales_folder(tmp_path / "plain"), tmp_path / "locales")
    assert [
        str(finding) for finding in check_wording(root) if finding.where.startswith((LONG, RIGHT_TO_LEFT))
    ] == []
