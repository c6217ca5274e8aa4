"""What the check of a question sees, what it leaves alone, and that no turn can bring it down."""

import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.patterns import patterns
from interview.questioning.turns import own_turns
from interview.questioning.verdict import Category, Cue, Tier, Why
from tests.questioning.scoring import DEVELOPED_ON, examples, score

LANGUAGES = ("sq", "vi", "ro", "ar", "pl", "es", "fr", "pt", "zh")


def asked(text: str, said: str = "", *, language: str = "en", conduct: str | None = None):
    return check(text, language=language, disclosed=Disclosed(said), conduct=conduct)


def found(text: str, said: str = "", **more) -> set[str]:
    return {finding.cue.value for finding in asked(text, said, **more).findings if finding.leads}


def named(text: str, said: str = "", **more) -> set[str]:
    return {finding.cue.value for finding in asked(text, said, **more).findings}


# ---------------------------------------------------------------- against what the person has said


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("He took my passport.", False),
        ("He nicked my passport the first day.", False),
        ("", True),
        ("He never took my passport.", True),
        ("I was afraid he would take my passport.", True),
        ("He said he would take my passport.", True),
        ("If I went out he would have taken my passport, I think.", True),
        ("They took my cousin's phone.", True),
    ],
)
def test_the_same_question_leads_until_the_person_has_said_it(said, leads):
    assert asked("When did he take your passport?", said).leading is leads


@pytest.mark.parametrize(
    ("said", "because"),
    [
        ("He never hit me.", Why.DENIED),
        ("I was scared he would hit me.", Why.NOT_CERTAIN),
        ("He hit my brother.", Why.SOMEBODY_ELSE),
        ("The police report says he hit me.", Why.ANOTHERS_WORD),
        ("He was strict.", Why.NOT_SAID),
    ],
)
def test_what_was_denied_feared_or_somebody_elses_is_not_said_and_the_reason_tells_which(said, because):
    findings = asked("How many times did he hit you?", said).findings
    assert because in {finding.because for finding in findings}


def test_who_says_something_specific_has_said_the_general_thing_and_not_the_other_way():
    assert not asked("Tell me about your family.", "I live with my sister.").leading
    assert asked("Tell me about the beating.", "He pushed me.").leading


def test_what_only_the_worker_said_is_not_disclosed():
    turns = "W: Did he lock the door?\nP: We had a room upstairs. He slept below."
    assert own_turns(turns) == "We had a room upstairs. He slept below."
    assert asked("Who locked the door?", own_turns(turns)).leading


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("She set fire to my letters in the sink.", "So she burnt your letters."),
        ("I was four hundred quid in the red with them.", "What did you owe them?"),
        ("They changed the locks on me.", "Tell me about the day they kicked you out."),
        ("He never gave me my wages, not a penny.", "What was it like, being unpaid?"),
    ],
)
def test_what_was_said_in_other_words_was_said(said, question):
    assert not asked(question, said).leading


@pytest.mark.parametrize(
    "said",
    [
        "She never set fire to my letters.",
        "She said she would set fire to my letters.",
        "I was scared she would set fire to my letters.",
    ],
)
def test_a_saying_that_is_denied_or_feared_tells_of_nothing_that_happened(said):
    assert asked("When did she burn your letters?", said).leading


def test_what_only_others_did_is_not_asked_of_the_person_as_their_own():
    findings = asked("How long were you out begging?", "My aunt goes begging. I stay in.").findings
    assert Why.SOMEBODY_ELSE in {finding.because for finding in findings}
    assert not asked("How long were you out begging?", "I was begging, and my aunt too.").leading


def test_a_count_of_a_plain_thing_leads_until_they_said_that_it_was_done():
    question = "How many times has he come in your room?"
    assert asked(question, "He lives with us. He isn't allowed in my room.").leading
    assert not asked(question, "He comes in my room when Mum is out.").leading


def test_what_was_done_to_somebody_else_by_the_person_is_still_theirs():
    assert not asked("How much did you pay for it?", "I paid him for the room.").leading


@pytest.mark.parametrize(
    ("question", "said", "leads"),
    [
        ("Was it Ana or Anna?", "Ana was there.", False),
        ("Did you say fifteen or fifty?", "There were fifteen of us.", False),
        ("Was it the Tuesday or the Thursday?", "It was some time that week.", True),
        ("Was it Femi or Tunde?", "It was Femi or Tunde.", False),
        ("Did you go because you wanted to or because you had to?", "I went with him to Hull.", True),
    ],
)
def test_a_choice_leads_unless_it_is_theirs_or_settles_what_was_heard(question, said, leads):
    assert asked(question, said).leading is leads


@pytest.mark.parametrize(
    ("text", "said", "category"),
    [
        ("Tell me what happened.", "", Category.INVITATION),
        ("Tell me what time you left.", "I left.", Category.DIRECTIVE),
        ("Breathe. There's all the time in the world.", "Sorry.", Category.FACILITATOR),
        (
            "The bit about the boat: I'd like to hear all of that.",
            "I came by boat.",
            Category.CUED_INVITATION,
        ),
        ("Say 'stop' and I'll stop.", "", Category.STATEMENT),
        ("What did the boat look like?", "I came by boat.", Category.DIRECTIVE),
        ("What can you tell me about the boat?", "I came by boat.", Category.CUED_INVITATION),
        ("Let's go back to that Tuesday. What happened?", "It was on Tuesday.", Category.CUED_INVITATION),
    ],
)
def test_the_kind_of_a_turn_is_told_by_what_it_asks_for(text, said, category):
    assert asked(text, said).category is category


def test_adding_a_turn_is_the_same_as_having_all_turns_from_the_start():
    grown = Disclosed("We lived in a caravan.")
    grown.add("He took my phone.")
    for text in ("When did he take your phone?", "Who owned the caravan?", "Who hit you?"):
        one = check(text, language="en", disclosed=grown)
        other = check(text, language="en", disclosed=Disclosed("We lived in a caravan. He took my phone."))
        assert one.leading == other.leading


def test_words_in_another_language_are_never_called_compared():
    said = "Me quitaron el pasaporte y no me dejaban salir de la casa en todo el mes."
    verdict = asked("When did they take your passport?", said)
    assert not verdict.checked_against_words
    assert not verdict.leading
    assert asked("They took it, didn't they?", said).leading


# ---------------------------------------------------------------- conduct


@pytest.mark.parametrize("conduct", ["consent", "comfort", "logistics", "needs", "understanding"])
def test_a_step_that_only_manages_the_talk_frees_its_yes_or_no_but_not_pressure(conduct):
    assert not asked("Have you had your insulin?", conduct=conduct).leading
    assert "tag_question" in found("You have had your insulin, haven't you?", conduct=conduct)


def test_a_step_about_the_account_frees_nothing():
    assert asked("Do you have somewhere safe from the gang?", conduct="account").leading


# ---------------------------------------------------------------- what is given with it


def test_an_offered_wording_goes_back_to_the_persons_own_words_and_brings_in_nothing():
    said = "The big one nicked my coat on the first day."
    verdict = asked("When he took your coat, did he hit you?", said)
    assert verdict.leading
    assert verdict.instead.words in said


def test_tiers_tell_pressing_from_new_and_from_a_tip():
    tiers = {finding.cue: finding.tier for finding in asked("You left, didn't you?").findings}
    assert tiers[Cue.TAG_QUESTION] is Tier.PRESSING
    assert asked("Was there a lock on the door?").findings[0].tier is Tier.NEW
    assert asked("Do you remember what happened?").findings[0].tier is Tier.TIP


def test_a_word_of_the_trade_is_a_tip_unless_plain_words_say_what_it_is():
    def tips(text: str) -> list[Cue]:
        return [finding.cue for finding in asked(text).findings if finding.tier is Tier.TIP]

    assert tips("Shall we talk about the NRM?") == [Cue.JARGON]
    assert tips("There is a government system. (The NRM comes later.)") == [Cue.JARGON]
    assert tips("There is a government system. It is called the NRM.") == []
    assert tips("Shall we talk about the government system (NRM)?") == []


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Why did you go back?", Tier.BETTER_NOT),
        ("What date was that exactly?", Tier.BETTER_NOT),
        ("This stays between us.", Tier.BETTER_NOT),
        ("Everything is confidential.", Tier.BETTER_NOT),
        ("You will be safe now.", Tier.BETTER_NOT),
        ("Close your eyes.", Tier.BETTER_NOT),
        ("Show me your scars.", Tier.BETTER_NOT),
        ("But earlier you said it was Tuesday.", Tier.PRESSING),
        ("So which is it?", Tier.PRESSING),
        ("That's a good answer.", Tier.PRESSING),
    ],
)
@pytest.mark.parametrize("said", ["", "I went back on Tuesday. I have scars."])
def test_what_is_never_said_to_a_person_is_told_whatever_they_have_said_and_at_every_step(text, tier, said):
    for conduct in (None, "account", "rights"):
        assert tier in {finding.tier for finding in asked(text, said, conduct=conduct).findings}


def test_a_why_or_a_promise_is_better_not_said_and_suggests_no_answer():
    said = "I went back to the house."
    assert not asked("Why did you go back to the house?", said).leading
    assert not asked("This stays between us.", said).leading


def test_a_why_that_already_blames_is_told_once():
    cues = [finding.cue for finding in asked("Why did you stay?", "I stayed.").findings]
    assert cues == [Cue.BLAME]


# ---------------------------------------------------------------- the lists


@pytest.mark.parametrize(
    "pattern",
    tomllib.loads((files("interview.questioning") / "english" / "cues.toml").read_text("utf-8"))["cue"],
    ids=lambda one: one["name"],
)
def test_each_wording_of_a_cue_finds_its_examples_and_leaves_their_twins(pattern):
    for text in pattern.get("yes", ()):
        assert pattern["name"] in named(text), text
    for text in pattern.get("no", ()):
        assert pattern["name"] not in named(text, conduct="account"), text


def test_every_wording_compiles_to_a_known_cue():
    assert {pattern.cue for pattern in patterns()} <= set(Cue)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_finds_its_examples_and_leaves_their_twins(language):
    read = tomllib.loads(
        (files("interview.questioning") / "languages" / f"{language}.toml").read_text("utf-8")
    )
    assert read["reviewed"] is False
    for cue in read["cue"]:
        for text in cue.get("yes", ()):
            assert cue["name"] in found(text, language=language), text
        for text in cue.get("no", ()):
            assert not asked(text, language=language).leading, text


def test_no_language_but_english_is_ever_called_compared():
    for language in LANGUAGES:
        assert not asked("?", language=language).checked_against_words


def test_a_language_nobody_knows_is_answered_and_not_checked():
    verdict = asked("Qapla' ?", language="tlh")
    assert (verdict.leading, verdict.checked_against_words, verdict.findings) == (False, False, ())


# ---------------------------------------------------------------- anything at all


@given(st.text(max_size=300), st.text(max_size=300), st.sampled_from(("en", "en-GB", *LANGUAGES, "xx", "")))
def test_any_turn_and_any_words_are_answered_with_spans_inside_the_turn(text, said, language):
    verdict = asked(text, said, language=language)
    assert verdict.category in Category
    for finding in verdict.findings:
        assert 0 <= finding.start < finding.end <= len(text)
    assert verdict.leading == any(finding.leads for finding in verdict.findings)
    assert asked(text, said, language=language) == verdict


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "?" * 100_000,
        "Did he hit you? " * 6_250,
        "\x00\x1b[31m?",
        "he \u202e hit you?",
        "هل he 打你?",
    ],
)
def test_an_empty_a_long_and_a_strange_turn_are_answered(text):
    assert asked(text, "He hit me. " * 100).category in Category


# ---------------------------------------------------------------- figures


@pytest.mark.parametrize(
    ("name", "f1"),
    list(
        zip(DEVELOPED_ON, (0.98, 0.91, 0.94, 0.94, 0.91, 0.9, 0.97, 0.8, 0.93, 0.85, 0.97, 0.95), strict=True)
    ),
)
def test_the_sets_it_was_developed_on_do_not_get_worse(name, f1):
    assert score(examples(name)).f1 >= f1
