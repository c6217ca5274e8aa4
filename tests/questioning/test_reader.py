"""The trained reader: where it is heard, where it is not asked, and that it is the one that was looked at."""

import hashlib
import subprocess
import sys
import tomllib
from importlib.resources import files

import pytest

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.english import beside
from interview.questioning.reader.reader import reader
from interview.questioning.verdict import Cue, Why
from tests.questioning.scoring import SETTLED_BY, examples, score

HERE = files("interview.questioning.reader")
SURELY_SAID, SURELY_NOT = -9.0, 9.0


@pytest.fixture
def reads(monkeypatch):
    """Lets a test say what the reader finds; gives the turns that it was asked about."""
    asked: list[str] = []

    def finding(weight: float) -> list[str]:
        monkeypatch.setattr(beside, "weight", lambda text, _: asked.append(text) or weight)
        return asked

    return finding


def verdict(text: str, said: str, *, conduct: str | None = None):
    return check(text, language="en-GB", disclosed=Disclosed(said), conduct=conduct)


def test_it_is_the_reader_that_was_looked_at():
    known = tomllib.loads((HERE / "reader.toml").read_text("utf-8"))
    assert hashlib.sha256((HERE / "reader.onnx").read_bytes()).hexdigest() == known["sha256"]
    assert hashlib.sha256((HERE / "vocabulary.txt").read_bytes()).hexdigest() == known["vocabulary_sha256"]


def test_the_same_turn_after_the_same_words_weighs_the_same():
    once, again = (reader().leads("Who locked you in?", "They put a bolt on the door.") for _ in range(2))
    assert once == again


def test_what_was_told_in_other_words_does_not_lead(reads):
    asked = reads(SURELY_SAID)
    assert not verdict("Who padlocked the gate?", "The yard was shut up with a chain.").leading
    assert asked == ["Who padlocked the gate?"]


def test_what_their_words_speak_against_counts_as_said_only_where_the_reader_is_surer(reads):
    reads((beside.SAID + beside.SURELY_SAID) / 2)
    assert not verdict("When did he strike you?", "He slapped me.").leading
    assert verdict("When did he strike you?", "He never struck me.").leading
    reads(SURELY_SAID)
    assert not verdict("When did he strike you?", "He never struck me.").leading


def test_what_only_sounds_like_their_words_leads_and_the_reason_says_so(reads):
    reads(SURELY_NOT)
    found = verdict("When did you hit him?", "He hit me. I did nothing.").findings
    assert {one.because for one in found if one.leads} <= set(Why)
    found = verdict("What did he say in the yard?", "He said something in the yard.").findings
    assert [(one.cue, one.because) for one in found] == [(Cue.PRESUPPOSITION, Why.SEEMS_NOT_SAID)]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Did he say it in the yard?", Cue.UNDISCLOSED_DETAIL),
        ("How often did he say it in the yard?", Cue.QUANTITY_TIME_PRESUPPOSITION),
        ("Tell me about the yard.", Cue.PRESUPPOSITION),
    ],
)
def test_what_seems_not_said_has_the_cue_of_its_form_and_a_span_in_the_turn(reads, text, cue):
    reads(SURELY_NOT)
    (found,) = (
        one for one in verdict(text, "He often said it in the yard, and we heard.").findings if one.leads
    )
    assert found.cue is cue
    assert text[found.start : found.end].strip()


def test_pressing_leads_whatever_the_reader_makes_of_it_and_it_is_not_asked(reads):
    asked = reads(SURELY_SAID)
    assert verdict("He took your passport, didn't he?", "He took my passport.").leading
    assert not asked


@pytest.mark.parametrize(
    ("text", "said", "conduct"),
    [
        ("Would you like some water?", "He never gave us water.", None),
        ("Is it all right if I write this down?", "He wrote everything down.", "consent"),
        ("What happened next?", "He went out.", None),
        ("Go on.", "He went out.", None),
    ],
)
def test_it_is_not_asked_about_what_manages_the_talk_or_holds_nothing_to_compare(reads, text, said, conduct):
    asked = reads(SURELY_NOT)
    assert not verdict(text, said, conduct=conduct).leading
    assert not asked


def test_nothing_is_read_beside_words_in_another_language(reads):
    asked = reads(SURELY_NOT)
    found = verdict("Who locked the door?", "Él cerró la puerta con llave y nos dejó allí toda la noche.")
    assert not found.checked_against_words
    assert not asked


def test_it_is_loaded_with_the_first_turn_that_needs_it_and_not_before():
    asked = (
        "import sys; from interview.questioning.check import check; from interview.questioning.disclosed import Disclosed; "
        "check('Go on.', language='en', disclosed=Disclosed('He went out.')); print('onnxruntime' in sys.modules); "
        "check('Who locked the gate?', language='en', disclosed=Disclosed('He went out.')); print('onnxruntime' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == ["False", "True"]


def test_what_it_tells_of_turns_that_neither_it_nor_a_rule_was_made_from(trained_reader):
    made = score([item for name in SETTLED_BY for item in examples(name)])
    assert made.f1 >= 0.93
    assert made.false_alarms <= 0.06
    assert made.kappa >= 0.8


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("At night they shut us in the room and took the key away.", "When did they lock you in?"),
        ("From my pay he kept two hundred every week.", "How much did he take from your wages?"),
        (
            "I came here by lorry. He kept my passport, and I could not go out. One night he hit me.",
            "When did he hit you?",
        ),
        (
            "My husband's mum lived with us. She told me when I could eat.",
            "What did your mother-in-law say to you?",
        ),
    ],
)
def test_a_fact_told_in_other_words_or_in_the_same_is_no_news(trained_reader, said, question):
    assert not verdict(question, said).leading


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("I hit him once, and I am not proud of it.", "When did he hit you?"),
        ("He always said he would lock me in one day.", "Who locked you in?"),
        ("He hit me.", "When did you hit him?"),
        ("She robbed me.", "When did you rob her?"),
        ("I stole from them.", "Tell me about when they stole from you."),
        ("He pushed me.", "When did he beat you?"),
    ],
)
def test_roles_turned_round_what_was_only_threatened_and_a_graver_doing_are_news(
    trained_reader, said, question
):
    assert verdict(question, said).leading
