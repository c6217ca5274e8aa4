"""Ways of saying a thing that only a pattern can tell: the quick look before the slow one never hides one."""

import pytest

from interview.questioning.phrases import phrase, phrases
from interview.questioning.reading import level, sentences
from tests.questioning.scoring import DEVELOPED_ON, examples


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\b(?:got|get) away\b", "they got away"),
        (r"\bhelped (?:him|her|them)sel(?:f|ves) to my\b", "she helped herself to my bread"),
        (r"\blegs? were\b", "one leg were"),
        (r"\b(?:a|an) eye(?: on)?", "kept an eye"),
    ],
)
def test_a_phrase_is_found_where_its_pattern_stands(pattern, text):
    assert list(phrase(pattern).all_in(text))


def test_a_phrase_needs_letters_that_each_of_its_ways_begins_with():
    packed = phrase(r"\b(?:packed|packs) (?:\w+ )?\d+\b")
    assert set(packed.needs) == {"packed", "packs"}
    assert not list(packed.all_in("they unloaded 12"))
    assert list(packed.all_in("they packed 12"))


def test_the_quick_look_hides_no_phrase_in_what_people_say():
    told = {item["context"] for name in DEVELOPED_ON for item in examples(name)}  # many are asked about twice
    for context in sorted(told):
        low = level(context)
        starts = [sentence.start for sentence in sentences(context)] or [0]
        for meaning, way in phrases():
            assert any(way.all_in(low, starts)) == bool(way.pattern.search(low)), (
                meaning,
                way.pattern.pattern,
            )
