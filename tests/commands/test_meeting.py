"""`ownwords case meeting`: a meeting is noted without a session, with what was said of the person and what was agreed."""

from __future__ import annotations

import pytest

from interview.engine.acts import always, asking, considering, partners, writing_up
from interview.engine.words import Words
from tests.commanding import DONE, FIRST, LABEL, REFUSED, WRONG_USE, Commands

PRACTICE, AGREED = "Mill Road practice", "The practice rings on Friday"

SAID = (*("--others", "A man", "--said", "needs"), *("--basis", "vital_interest", "--told", "yes"))


def involved(vault: Commands) -> tuple[str, str]:
    """A case with one agency, for which the person took their yes back; and the id of the agency."""
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label=LABEL, nation="england", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    guide.do(writing_up.GoTo(step="share"))
    guide.do(asking.Agree(scope="share:gp"))
    guide.do(always.Withdraw(scope="share:gp"))
    guide.do(partners.NotePartner(name=Words(PRACTICE), role="health"))
    (partner,) = guide.case.reached_out.partners
    while guide.case.sitting is not None:
        guide.do(always.Stop())
    opened.left(guide)
    opened.close()
    return case, partner


def test_a_meeting_is_noted_and_what_no_yes_covers_is_said_beside_it(vault: Commands) -> None:
    case, partner = involved(vault)
    assert "No meeting is noted." in vault("case", "meeting", case).out
    made = vault("case", "meeting", case, "--with", partner, "--on", "2026-03-01", "--agreed", AGREED)
    assert made.code == DONE
    made.says("Noted.", "2026-03-01", "what was said there is not noted", "--words shows")
    assert AGREED not in made.out + made.err
    number = made.out.rpartition("Meeting")[0].split()[-1]
    said = vault(
        *("case", "meeting", case, "--number", number, "--said", "needs"),
        *("--basis", "consent", "--told", "not_yet"),
    )
    said.says("Noted.", f"Not covered by a yes, {partner}: they took their yes back")
    action = vault("case", "meeting", case, "--number", number, "--action", "They ring her", "--who", "other")
    action.says("one action")
    words = vault("case", "meeting", case, "--words")
    words.says(PRACTICE, AGREED)


@pytest.mark.parametrize(
    ("typed", "code", "line"),
    [
        (("--agreed", AGREED), WRONG_USE, "Nothing was noted"),
        (("--said", "needs"), WRONG_USE, "Nothing was noted"),
        (("--number", "7"), WRONG_USE, "Nothing was noted"),
        (("--number", "7", "--action", "x", "--said-nothing"), WRONG_USE, "Nothing was noted"),
        (("--number", "7", "--said-nothing"), REFUSED, "no such meeting"),
        (("--with", "nobody"), REFUSED, "No such agency"),
        (("--others", "A man", "--on", "2999-01-01"), REFUSED, "in the future"),
        (("--others", "A man", "--said", "needs"), REFUSED, "on what basis"),
        (("--others", "A man", "--duty", "d20-danger-now"), WRONG_USE, "Nothing was noted"),
        (("--others", "A man", "--heard", "nobody"), WRONG_USE, "Nothing was noted"),
        ((*SAID, "--heard", "nobody"), REFUSED, "from those who were at the meeting"),
        ((*SAID, "--duty", "d20-danger-now"), REFUSED, "Decide first that this duty is done"),
    ],
)
def test_what_it_lacks_is_one_line_and_nothing_is_noted(
    vault: Commands, typed: tuple[str, ...], code: int, line: str
) -> None:
    case, _ = involved(vault)
    ended = vault("case", "meeting", case, *typed)
    assert ended.code == code
    assert line in ended.err
    assert AGREED not in ended.err
    assert "No meeting is noted." in vault("case", "meeting", case).out


def test_an_action_agreed_there_is_not_for_the_year_2999_and_the_line_says_what_to_do(
    vault: Commands,
) -> None:
    case, partner = involved(vault)
    made = vault("case", "meeting", case, "--with", partner)
    number = made.out.rpartition("Meeting")[0].split()[-1]
    action = ("case", "meeting", case, "--number", number, "--action", "They ring", "--who", "other")
    vault(*action, "--by", "2999-01-01").plainly(REFUSED, "more than 5 years ahead", "or say it in words")
    assert "one action" not in vault("case", "meeting", case).out
    vault(*action, "--by", "2026-04-01").says("Noted.", "one action")


def test_what_was_said_under_a_duty_names_it_and_who_heard_it(vault: Commands) -> None:
    case, practice = involved(vault)
    opened = vault.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    guide.do(partners.NotePartner(name=Words("Northam police"), role="police"))
    police = next(one for one in guide.case.reached_out.partners if one != practice)
    guide.do(always.Interrupt(protocol="danger"))
    guide.do(asking.Answer(question="danger-now", choice="yes"))
    guide.do(considering.DecideDuty(duty="d20-danger-now", decision="done"))
    while guide.case.sitting is not None:
        guide.do(always.Stop())
    opened.left(guide)
    opened.close()
    listed = vault("case", "meeting", case)
    listed.says("d20-danger-now")
    noted = vault(
        *("case", "meeting", case, "--with", practice, "--with", police, "--said", "risks"),
        *("--basis", "vital_interest", "--told", "yes", "--duty", "d20-danger-now", "--heard", police),
    )
    assert noted.code == DONE
    noted.says(f"Said under the duty d20-danger-now, to {police}")
    assert "not covered" not in noted.out.lower()
    assert "Northam" not in noted.out
