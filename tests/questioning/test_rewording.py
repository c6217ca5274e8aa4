"""What is offered in place of a question: it asks for the same where that can be asked openly, and brings in nothing."""

from __future__ import annotations

import functools
import re

import pytest

from interview.advising.asking_well import Opinion, look, opinion
from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.english.intents import intent
from interview.questioning.reading import level
from interview.questioning.turns import own_turns
from tests.questioning.scoring import DEVELOPED_ON, examples, told
from tests.sitting import wording

PLAIN = frozenset(
    word
    for line in (
        "a about again and answer any are as at be but can could did do else far for happened happening have how i if in is it know",
        "like may me mentioned misunderstood more my not of only or other our own person please point said say something stop talk",
        "tell that the there things think this time to want was way we were what when where which who would you your choice",
    )
    for word in line.split()
)
"""Words that name nothing: none of them can tell anybody what happened."""

WORDS = re.compile(r"[^\W\d_]+")
OPEN = [item for name in DEVELOPED_ON for item in examples(name) if item["lang"].split("-")[0] == "en"]


def say(message: str, **handed: str | int) -> str:
    return wording().text(message, "en-GB", **handed).text


@functools.cache
def said_of(text: str, context: str, conduct: str | None) -> Opinion:
    """What is said of a question, found once for all tests that read it."""
    verdict = look(text, language="en-GB", disclosed=told(context), conduct=conduct)
    return opinion(text, verdict, language="en-GB", say=say, disclosed=told(context))


def offered(text: str, context: str = "", *, conduct: str | None = None) -> str | None:
    return said_of(text, context, conduct).instead


def words(text: str) -> set[str]:
    return set(WORDS.findall(level(text)))


@pytest.mark.parametrize("of", DEVELOPED_ON)
def test_no_wording_that_is_offered_leads_itself_whatever_was_said_before(of: str) -> None:
    seen = 0
    for item in examples(of):
        if item["lang"].split("-")[0] != "en":
            continue
        instead = offered(item["text"], item["context"], conduct=item.get("conduct"))
        if instead is None:
            continue
        seen += 1
        again = look(instead, language="en-GB", disclosed=told(item["context"]), conduct=None)
        assert not again.leading, (item["id"], instead)
    assert seen


@pytest.mark.parametrize("of", DEVELOPED_ON)
def test_no_wording_that_is_offered_names_what_neither_the_person_nor_a_plain_question_does(of: str) -> None:
    for item in examples(of):
        if item["lang"].split("-")[0] != "en":
            continue
        found = said_of(item["text"], item["context"], item.get("conduct"))
        if found.instead is None or not found.leading:
            continue
        new = words(found.instead) - words(own_turns(item["context"])) - PLAIN
        assert not new, (item["id"], found.instead, new)


@pytest.mark.parametrize(
    ("asked", "instead"),
    [
        ("Who paid for your ticket?", "Please tell me who was there."),
        ("And who hit you?", "Please tell me who was there."),
        ("Can you tell me who sold you?", "Please tell me who was there."),
        ("Where did he take your passport?", "Please tell me where you were."),
        ("From where were you taken?", "Please tell me where you were."),
        ("When did the beatings start?", "Please tell me when things happened, if you know."),
        ("How long did he lock you in?", "Please tell me when things happened, if you know."),
        ("How many times did he hit you?", "Please tell me when things happened, if you know."),
        ("How did he force you?", "Please tell me how things were."),
        ("Did he hit you?", "What happened?"),
        ("How many men were in the van?", "What happened?"),
        ("When he hit you, what did you do?", "What happened?"),
        ("The man who hit you had a van?", "What happened?"),
    ],
)
def test_who_where_when_and_how_are_still_asked_for_and_nothing_else_of_the_question(
    asked: str, instead: str
) -> None:
    assert check(asked, language="en", disclosed=Disclosed()).leading
    assert offered(asked) == instead


def test_what_they_said_comes_before_any_open_wording() -> None:
    instead = offered("Where did he hide your passport?", "He took my passport from me.")
    assert instead == "You said: “He took my passport from me”. Please tell me more about that, if you want."


def test_words_of_theirs_that_would_lead_if_they_were_said_back_are_not_said_back() -> None:
    instead = offered(
        "How often did she lock the kitchen?", "She said, you be late again and I'll lock this kitchen."
    )
    assert instead is not None
    assert "kitchen" not in instead


@pytest.mark.parametrize(
    "text", ["", " ", "who " * 30_000, "tell me " * 20_000, "how\n" * 10_000, "\x00who", "🙂?"]
)
def test_any_text_has_one_intent_or_none(text: str) -> None:
    found = intent(level(text[:4000]))
    assert found is None or found.startswith(("who", "where", "when", "how"))
    assert offered(text) is None or isinstance(offered(text), str)


def test_where_a_question_asks_for_who_where_when_or_how_it_is_never_what_happened_alone() -> None:
    asked_for = [item for item in OPEN if item["leading"] and intent(level(item["text"]))]
    kept = [offered(item["text"], item["context"], conduct=item.get("conduct")) for item in asked_for]
    assert asked_for
    assert [one for one in kept if one == "What happened?"] == []


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("Why did you go back?", "What was happening at that point?"),
        ("What date was that exactly?", "Please tell me when things happened, if you know."),
        ("This stays between us.", "I cannot promise that. I can tell you what I know, and what I will do."),
        ("Close your eyes.", "If you want, we can look around this room together. You can say no."),
        ("Show me your scars.", "You need not show me anything. What would you like to tell me?"),
    ],
)
def test_what_is_better_not_said_is_offered_a_wording_that_can_be(text: str, instead: str) -> None:
    assert offered(text, "I went back. I have scars.") == instead
    assert not look(instead, language="en-GB", disclosed=told(""), conduct=None).findings
