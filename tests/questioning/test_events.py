"""Who did what to whom: what one person did is not what another did, and a plain question may still bring something in."""

import pytest

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.events import SELF, TOGETHER, asked_doer, can_be, doer, done_to
from interview.questioning.lemmas import lemma
from interview.questioning.reading import sentences
from interview.questioning.verdict import Why


def words(text: str):
    return sentences(text)[0].words


def at(text: str, word: str) -> int:
    return [one.low for one in words(text)].index(word)


def asked(text: str, said: str):
    return check(text, language="en", disclosed=Disclosed(said))


@pytest.mark.parametrize(
    ("text", "verb", "who", "whom"),
    [
        ("he took me there", "took", "he", SELF),
        ("we hid in the lorry", "hid", TOGETHER, ""),
        ("he made me sign the paper", "sign", SELF, ""),
        ("they nicked my cousin", "nicked", "they", "cousin"),
        ("the lads at the end of my road sell", "sell", "lad", ""),
        ("I was taken by my uncle", "taken", "uncle", SELF),
        ("the beating went on", "beating", "", ""),
        ("the money came in", "came", "", ""),
    ],
)
def test_a_clause_tells_who_did_it_and_to_whom(text, verb, who, whom):
    assert (doer(words(text), at(text, verb)), done_to(words(text), at(text, verb))) == (who, whom)


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("How long were you begging?", "begging", SELF),
        ("When did your sister leave?", "leave", "sister"),
        ("Tell me about the beating.", "beating", ""),
        ("When did we stop?", "stop", ""),
    ],
)
def test_of_a_question_only_who_stands_before_the_verb_does_it(text, verb, who):
    assert asked_doer(words(text), at(text, verb)) == who


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("he", "she", False),
        ("he", "mother", False),
        ("brother", "cousin", False),
        ("mum", "mother", True),
        ("he", "boss", True),
        (SELF, "they", False),
        (SELF, TOGETHER, True),
        (SELF, "", True),
        ("they", "police", True),
    ],
)
def test_somebody_can_be_somebody_else_unless_their_names_tell_that_they_are_two(one, other, same):
    assert can_be(one, other) is same


@pytest.mark.parametrize(
    ("question", "theirs", "anothers"),
    [
        ("How long were you out begging each day?", "I go begging every day.", "My aunty goes begging. I stay home."),
        ("Where were you when your brother was arrested?", "They arrested my brother.", "They arrested my cousin. My brother is at home."),
        ("How many other lads were you selling with?", "I was selling with the lads.", "The lads on my road sell. I walk past."),
    ],
)  # fmt: skip
def test_what_somebody_else_did_is_brought_in_where_it_is_asked_of_the_person(question, theirs, anothers):
    assert not asked(question, theirs).leading
    found = asked(question, anothers)
    assert found.leading
    assert Why.SOMEBODY_ELSE in {one.because for one in found.findings}


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        ("Were you made to sign it?", "He forced me to sign it.", "I signed it."),
        ("Tell me about the second house.", "They put us in two houses.", "They put us in a house."),
        ("Have I got it right that you never signed?", "I never signed it.", "I signed it in the kitchen."),
        ("Did Denise know that he took it?", "He took it and Denise knew.", "He took it from Denise's room."),
        ("So you were never paid.", "They never paid us.", "They paid us every Friday."),
        ("What happened after you ran away?", "I ran away.", "My cousin ran away. I stayed."),
        ("Who taught you to drive?", "He taught me to drive.", "He should have taught me to drive."),
        ("What did he break?", "He broke the chair.", "He sat on the chair."),
        ("What happened once the police arrived?", "The police arrived.", "They were always on about ringing the police."),
        ("How often has he stolen from you?", "He stole from me.", "My sister don't like him. She says he steals."),
        ("What happened when you told your brother?", "I told my brother.", "I wanted to tell my brother."),
    ],
)  # fmt: skip
def test_a_plain_question_brings_in_what_they_told_nothing_of(question, told, not_told):
    assert not asked(question, told).leading
    assert asked(question, not_told).leading


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Haile will say all that you say, with nothing left out.",
        "You must shout up if the radiator gets too warm.",
        "I can hear that it's hard to say.",
        "I'm glad you made it in this weather.",
        "Have you had your tablets this morning?",
        "Does he need a cushion?",
        "Shall we break here?",
    ],
)
def test_what_is_said_of_the_sitting_itself_brings_nothing_in(text):
    assert not asked(text, "It was cold.").leading


def test_a_worker_who_speaks_of_themselves_can_still_state_what_another_did():
    text = "I know it isn't easy to talk about a person who then sold your things."
    assert asked(text, "I was sharing with Dorota.").leading


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        ("sitting", "sit"),
        ("playing", "play"),
        ("guarded", "guard"),
        ("thinking", "think"),
        ("crosses", "cross"),
        ("broke", "break"),
        ("swore", "swear"),
    ],
)
def test_forms_that_the_word_list_misses_lead_back_to_their_verb(form, verb):
    assert lemma(form) == verb


def test_before_a_quoted_question_somebody_tells_what_happened():
    said = "A man stopped his car and he goes, do you want a lift?"
    assert not asked("What did the man look like?", said).leading
    assert asked("When did you get the lift?", said).leading


def test_being_made_to_is_not_called_new_against_words_in_another_language():
    said = "El jefe tenía nuestros papeles y no nos pagaba nunca, y vivíamos en una caravana."
    assert not asked("Were you made to sign it?", said).leading
    assert not asked("Were you made to sign it?", said).checked_against_words
