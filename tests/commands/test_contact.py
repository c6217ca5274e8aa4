"""`ownwords case contact`: how to be in touch is looked at first, and an attempt is noted without a session."""

from __future__ import annotations

import pytest

from interview.engine.acts import always, asking, keeping_safe, reaching, writing_up
from interview.engine.words import Words
from tests.commanding import DONE, FIRST, LABEL, REFUSED, WRONG_USE, Commands

HOW, SAID, WAIT = "Message first, no name in it", "Only in the morning", "After two days ring the clinic"


def agreed(vault: Commands, *, anything: bool = True) -> str:
    """A case with a safe way, a way that is not, and what to do if the person does not answer."""
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label=LABEL, nation="england", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    if anything:
        guide.do(writing_up.GoTo(step="contact"))
        guide.do(asking.Answer(question="contact-safe", words=Words(SAID)))
        guide.do(reaching.AgreeContact(how=Words(HOW), not_safe=("call",)))
        guide.do(keeping_safe.AgreeMissed(after=Words(WAIT)))
    while guide.case.sitting is not None:
        guide.do(always.Stop())
    opened.left(guide)
    opened.close()
    return case


def test_the_safe_way_is_named_first_and_shown_only_when_words_are_asked_for(vault: Commands) -> None:
    case = agreed(vault)
    plain = vault("case", "contact", case)
    assert plain.code == DONE
    plain.says("A safe way is noted. --words shows it", "Not safe for them, as they said: a call.")
    assert HOW not in plain.out + plain.err
    out = vault("case", "contact", case, "--words").out
    assert out.index(HOW) < out.index(SAID) < out.index("Not safe for them")


def test_an_attempt_is_noted_and_two_that_were_missed_show_what_was_agreed_for_that(vault: Commands) -> None:
    case = agreed(vault)
    first = vault("case", "contact", case, "--way", "message", "--result", "no_answer", "--on", "2026-03-01")
    assert first.code == DONE
    first.says("Noted.", "2026-03-01  a message; no answer; not known if it was safe")
    assert "in a row" not in first.out
    second = vault(
        "case", "contact", case, "--way", "email", "--result", "message_left", "--note", "Left no name"
    )
    second.says("2 attempts in a row were missed", "--words shows what was agreed")
    assert WAIT not in second.out
    shown = vault("case", "contact", case, "--words").out
    assert WAIT in shown
    assert "Left no name" in shown
    third = vault(
        *("case", "contact", case, "--way", "message", "--result", "reached", "--safe", "safe"),
        *("--agreed", "Monday"),
    )
    assert third.code == DONE
    assert "in a row" not in third.out
    assert (
        len([line for line in vault("case", "show", case).out.splitlines() if "Tried to be in touch" in line])
        == 3
    )


def test_a_way_that_is_not_safe_needs_a_reason_and_bad_days_are_refused_in_one_line(vault: Commands) -> None:
    case = agreed(vault)
    attempt = ("case", "contact", case, "--way", "call", "--result", "no_answer")
    vault(*attempt).plainly(REFUSED, "They said that this way is not safe", "Say why")
    vault(*attempt, "--although", "She rang and asked", "--on", "2999-01-01").plainly(REFUSED, "future")
    vault(*attempt, "--although", "She rang and asked", "--on", "1900-01-01").plainly(REFUSED, "1901")
    none = vault(*attempt, "--although", "She rang and asked", "--on", "31/13/2026")
    none.plainly(REFUSED, "no such date", "Type it like 2026-03-09 or 09/03/2026")
    assert "Tried" not in vault("case", "show", case).out
    assert vault(*attempt, "--although", "She rang and asked").code == DONE
    (line,) = [line for line in vault("case", "show", case).out.splitlines() if "Tried" in line]
    assert "known as not safe" in line
    assert "She rang" not in line


@pytest.mark.parametrize(
    "more",
    [
        ("--way", "call"),
        ("--result", "reached"),
        ("--note", "Something"),
        ("--way", "pigeon", "--result", "reached"),
    ],
)
def test_half_an_attempt_is_wrong_use_and_nothing_is_noted(vault: Commands, more: tuple[str, ...]) -> None:
    case = agreed(vault)
    assert vault("case", "contact", case, *more).code == WRONG_USE
    assert "Tried" not in vault("case", "show", case).out


def test_where_nothing_was_agreed_it_says_so_before_anybody_is_called(vault: Commands) -> None:
    case = agreed(vault, anything=False)
    vault("case", "contact", case).says("No safe way is agreed here")
    for _ in range(2):
        said = vault("case", "contact", case, "--way", "message", "--result", "no_answer")
    said.says("Nothing was agreed for that")
