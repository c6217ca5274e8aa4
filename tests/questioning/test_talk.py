"""Talk about the talk brings nothing in; the same shape with an account in it still does."""

import tomllib
from importlib.resources import files

import pytest

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.english.talk import kinds_of_talk
from interview.questioning.verdict import Why

KINDS = tomllib.loads((files("interview.questioning") / "english" / "talk.toml").read_text("utf-8"))["kind"]


def asked(text: str, said: str = ""):
    return check(text, language="en", disclosed=Disclosed(said), conduct=None)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind["name"])
def test_each_kind_of_talk_leads_nobody_and_its_twin_with_an_account_in_it_does(kind):
    assert kind["yes"]
    assert kind["no"]
    for text in kind["yes"]:
        assert not asked(text).leading, text
    for text in kind["no"]:
        assert asked(text).leading, text


@pytest.mark.parametrize("kind", kinds_of_talk(), ids=lambda kind: kind.name)
def test_each_kind_of_talk_finds_every_example_of_its_own(kind):
    texts = next(entry["yes"] for entry in KINDS if entry["name"] == kind.name)
    for text in texts:
        assert any(kind.find.search(part.strip().lower()) for part in text.split(". ")), text


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("She says they took her shoes. Please ask her to tell us more about that.", False),
        ("She says they took her coat. Please ask her to tell us more about that.", True),
    ],
)
def test_what_is_passed_to_an_interpreter_as_said_is_held_against_the_persons_own_words(text, leads):
    assert asked(text, "I had shoes. They took my shoes in the first week.").leading is leads


@pytest.mark.parametrize(
    ("text", "said", "leads"),
    [
        ("She says he hit her. Ask her where.", "He hit me on the stairs.", False),
        ("She says he hit her. Ask her where.", "I hit him on the stairs.", True),
        ("She says he hit her. Ask her where.", "He hit my brother on the stairs.", True),
        ("Ask the lady who took her phone.", "The boss took my phone.", False),
        ("Ask him who sold his phone.", "I sold my phone.", True),
        ("Ask him when he took the phone.", "The boss took my phone. He hid it.", False),
        ("Please ask her when she took the passport.", "My aunt took my passport.", False),
    ],
)
def test_who_did_what_is_compared_through_an_interpreter_where_she_can_only_be_the_person(text, said, leads):
    assert asked(text, said).leading is leads


def test_asking_whether_one_heard_right_brings_in_only_what_was_not_said():
    said = "The driver had the keys."
    assert not asked("Did I hear you say that the driver had the keys?", said).leading
    assert asked("Did I hear you say that the driver had a knife?", said).leading


def test_a_broken_off_sentence_is_gone_back_to_only_with_what_was_said_in_it():
    text = "You started to say something about the {} when the door banged. Please go on."
    assert not asked(text.format("kitchen"), "I was in the kitchen.").leading
    findings = asked(text.format("knife"), "I was in the kitchen.").findings
    assert Why.NOT_SAID in {finding.because for finding in findings}


# ---------------------------------------------------------------- what came about, and what was only thought of


@pytest.mark.parametrize(
    ("question", "said", "leads"),
    [
        ("How often did he slap you?", "If the car wasn't dry, the manager slapped me.", False),
        ("How often did he slap you?", "If the car wasn't dry, the manager would have slapped me.", True),
        ("How often did he slap you?", "If the car isn't dry he might slap me.", True),
        (
            "Tell me about the account he opened.",
            "He promised we go together and he'd open an account.",
            True,
        ),
        ("Tell me about the account he opened.", "We went together and he opened an account for me.", False),
        (
            "Tell me about the night you got away.",
            "I made a plan, how I'd get away at night. I never did.",
            True,
        ),
        ("Tell me about the night you got away.", "I got away at night through the window.", False),
    ],
)
def test_what_happened_each_time_was_said_and_what_was_planned_was_not(question, said, leads):
    assert asked(question, said).leading is leads


# ---------------------------------------------------------------- who was told or made to do what


@pytest.mark.parametrize(
    ("question", "said", "leads"),
    [
        (
            "Where were you when the lady told you to cry?",
            "The lady told me to cry. I can't just cry.",
            False,
        ),
        ("Where were you when the lady told you to cry?", "The lady never told me to cry.", True),
        ("Where were you when the lady told you to cry?", "I was scared that she'd tell me to cry.", True),
        ("How long were you made to stand in the yard?", "They made me stand in the yard.", False),
        (
            "How long were you made to stand in the yard?",
            "Him they made to stand in the yard. I saw it.",
            True,
        ),
        ("How long were you made to stand in the yard?", "They made my cousin stand in the yard.", True),
    ],
)
def test_an_order_was_said_when_it_was_given_and_to_whom(question, said, leads):
    assert asked(question, said).leading is leads


def test_somebody_elses_hunger_is_not_the_persons():
    assert asked("Were you hungry?", "My brother was hungry all the time.").leading
    assert not asked("Were you hungry?", "I was hungry, my brother too.").leading


def test_a_choice_of_two_kinds_of_one_thing_is_told_by_the_kinds():
    assert asked("Was it a good secret or a bad secret?", "He said it's our secret.").leading
    assert not asked("Was it the red van or the white van?", "It was the red van or the white one.").leading
    assert not asked("Was it Femi who drove, or Tunde?", "It was Femi or Tunde at the wheel.").leading
    assert asked("Was it Femi who drove, or Tunde?", "It was Femi at the wheel.").leading


# ---------------------------------------------------------------- what is only worded differently, and what is not


@pytest.mark.parametrize(
    ("question", "said", "leads"),
    [
        (
            "Tell me about the man who brought food to the house.",
            "A man left a box with eggs and bread.",
            False,
        ),
        (
            "Tell me about the man who brought vodka to the house.",
            "A man left a box with eggs and bread.",
            True,
        ),
        ("Tell me about the man who gave the bread back.", "A man left a box with eggs and bread.", True),
        ("Tell me what they did after they found the phone.", "They saw the phone in the rice.", False),
        ("Tell me what they did after they smashed the phone.", "They saw the phone in the rice.", True),
        ("When did he give you the phone?", "He had the phone in his apron.", True),
        ("You told me the shop shut at nine, every night.", "We closed at nine, every night.", False),
        ("You told me he locked the shop at nine.", "We closed at nine, every night.", True),
    ],
)
def test_a_general_word_for_what_was_said_is_not_new_and_a_particular_one_is(question, said, leads):
    assert asked(question, said).leading is leads


@pytest.mark.parametrize(
    ("question", "said", "leads"),
    [
        ("Was it Madam who came in?", "Madam lived below.", True),
        ("Was it Madam who came in?", "Somebody came in. I think Madam.", False),
        ("Who was it that put you on the coach?", "I came down on the coach.", True),
        ("Who was it that put you on the coach?", "They put me on the coach.", False),
        ("How many different houses did they take you to?", "They took me to a house.", True),
        (
            "How many different houses did they take you to?",
            "They took me to a house, then another house.",
            False,
        ),
        ("Was he ever kind to you?", "He sat in the cabin.", True),
        ("Was he ever kind to you?", "He was kind to me at first.", False),
        ("Why did you give the money back?", "She handed me money and I gave it back.", False),
        ("Why did you give the money back?", "She kept the till.", True),
        ("Tell me about the night the police came.", "I used to pray the police would come.", True),
        ("Tell me about the night the police came.", "The police came at night.", False),
        ("When you say the boss, is that Lee or is it another person?", "Lee met us. The boss looks.", False),
        ("When you say the boss, is that Lee or is it Amir?", "Lee met us. The boss looks.", True),
    ],
)
def test_what_is_taken_as_done_or_as_several_leads_until_it_was_said(question, said, leads):
    assert asked(question, said).leading is leads
