"""`ownwords case referral|partner|action|tell|sign`: what came in between two sessions is noted without one, with its day."""

from __future__ import annotations

import pytest

from tests.between import COUNCIL, HOMES, LETTER, Between, sat_once
from tests.commanding import DONE, FIRST, LABEL, REFUSED, WRONG_USE, Commands


def sat(vault: Commands) -> tuple[str, Between]:
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label=LABEL, nation="england", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    here = sat_once(opened, guide)
    opened.left(guide)
    opened.close()
    return case, here


def story(vault: Commands, case: str) -> str:
    """What stands in the record of the case, without the vault's own lines of who opened it."""
    lines = vault("case", "show", case).out.splitlines()
    return "\n".join(line for line in lines if f"ed case {case}" not in line)


def test_a_referral_goes_from_drafted_to_attended_and_each_step_of_it_has_its_day(vault: Commands) -> None:
    case, here = sat(vault)
    number = str(here.referral)
    listed = vault("case", "referral", case)
    listed.says("drafted, not sent")
    assert HOMES not in listed.out
    assert HOMES in vault("case", "referral", case, "--words").out
    sent = vault(
        *("case", "referral", case, number, "--status", "sent", "--shared", "needs", "--basis", "consent"),
        "--told",
    )
    assert sent.code == DONE
    sent.says("Noted.", "2026-03-02  sent")
    accepted = ("case", "referral", case, number, "--status", "accepted")
    assert vault(*accepted, "--on", "01/03/2026", "--note", "Monday").code == DONE
    assert vault("case", "referral", case, number, "--status", "attended").code == DONE
    shown = vault("case", "referral", case, "--words").out
    assert "2026-03-01  accepted  Monday" in shown
    assert shown.index("accepted") < shown.index("they went", shown.index("accepted"))
    assert f"Referral {number}: attended." in story(vault, case)


def test_what_cannot_be_of_a_referral_is_one_plain_line_and_nothing_is_noted(vault: Commands) -> None:
    case, here = sat(vault)
    number, before = str(here.referral), story(vault, case)
    move = ("case", "referral", case, number, "--status")
    vault(*move, "attended").plainly(REFUSED, "cannot follow")
    vault(*move, "sent", "--on", "2999-01-01").plainly(REFUSED, "future")
    vault(*move, "sent", "--on", "1900-01-01").plainly(REFUSED, "1901")
    vault("case", "referral", case, "9999", "--status", "sent").plainly(REFUSED, "no such referral")
    no_reason = ("--shared", "needs", "--basis", "vital_interest", "--not-told")
    vault(*move, "sent", *no_reason).plainly(REFUSED, "without a yes needs the reason")
    more = ("--shared", "account", "--basis", "consent", "--told")
    vault(*move, "sent", *more).plainly(REFUSED, "Their yes was for less")
    for half in ((number,), ("--status", "sent"), (number, "--note", "Something")):
        assert vault("case", "referral", case, *half).code == WRONG_USE
    for half in (("--shared", "needs"), ("--told",), ("--basis", "consent", "--told")):
        assert vault(*move, "sent", *half).code == WRONG_USE
    assert story(vault, case) == before


def shared_with_homes(vault: Commands, case: str, here: Between, *how: str) -> str:
    """The number of what went with the referral."""
    sent = ("case", "referral", case, str(here.referral), "--status", "sent", "--shared", "needs")
    assert vault(*sent, "--basis", "consent", *how).code == DONE
    listed = vault("case", "tell", case).out.splitlines()
    (line,) = [line for line in listed if f"(referral {here.referral})" in line]
    return line.split()[0]


def test_what_went_with_a_referral_waits_until_he_knows_and_the_list_says_so(vault: Commands) -> None:
    case, here = sat(vault)
    assert vault("case", "tell", case).out == "They know of all that was shared, or it is noted why not.\n"
    number = shared_with_homes(vault, case, here, "--not-yet-told")
    listed = vault("case", "tell", case)
    listed.says("Shared, and the person is still to be told:", f"{number}  A service they were referred to")
    assert HOMES not in listed.out
    assert HOMES in vault("case", "tell", case, "--words").out
    assert "the person is still to be told" in story(vault, case)
    told = vault("case", "tell", case, number, "--told", "--on", "02/03/2026", "--how", "Beside the door")
    assert told.code == DONE
    told.says("Noted.", "They know of all that was shared")
    assert "Beside the door" not in told.out
    vault("case", "tell", case, number, "--told").plainly(REFUSED, "noted already that the person knows")


def test_that_he_is_not_told_after_all_wants_the_reason_and_may_change(vault: Commands) -> None:
    case, here = sat(vault)
    number = shared_with_homes(vault, case, here, "--not-yet-told")
    tell = ("case", "tell", case, number)
    vault(*tell, "--not-told").plainly(REFUSED, "why the person is not told")
    never = vault(*tell, "--not-told", "--why-not-told", "He listens in")
    never.says("They know of all that was shared, or it is noted why not.")
    never.says("The person was not told, for a reason:", number)
    assert "He listens in" in vault("case", "tell", case, "--words").out
    assert "for a reason" not in vault(*tell, "--told").out


def test_half_of_telling_them_is_one_line_and_nothing_is_noted(vault: Commands) -> None:
    case, here = sat(vault)
    number = shared_with_homes(vault, case, here, "--not-yet-told")
    before = story(vault, case)
    for half in ((number,), ("--told",), ("--how", "x"), (number, "--on", "2026-03-02")):
        vault("case", "tell", case, *half).plainly(WRONG_USE, "give the NUMBER", "Nothing was noted")
    vault("case", "tell", case, "9999", "--told").plainly(REFUSED, "Nothing of that number was shared")
    vault("case", "tell", case, number, "--told", "--on", "2999-01-01").plainly(REFUSED, "in the future")
    assert story(vault, case) == before


def test_a_referral_of_which_he_is_not_told_wants_the_reason_for_that(vault: Commands) -> None:
    case, here = sat(vault)
    sent = ("case", "referral", case, str(here.referral), "--status", "sent", "--shared", "needs")
    sent = (*sent, "--basis", "consent", "--not-told")
    vault(*sent).plainly(REFUSED, "why the person is not told")
    assert vault(*sent, "--why-not-told", "He asked not to hear of it").code == DONE
    vault("case", "tell", case).says("The person was not told, for a reason:")


def test_an_agency_takes_the_lead_and_another_one_goes(vault: Commands) -> None:
    case, here = sat(vault)
    listed = vault("case", "partner", case)
    listed.says(here.council, "Adult social care of the council")
    assert COUNCIL not in listed.out
    assert (
        vault("case", "partner", case, "--name", "Harbour Lane", "--role", "charity", "--lead").code == DONE
    )
    vault("case", "partner", case, "--words").says("Charity; has the lead  Harbour Lane")
    assert vault("case", "partner", case, here.council, "--lead").code == DONE
    lines = vault("case", "partner", case, "--words").out.splitlines()
    (council,) = [line for line in lines if line.startswith(here.council)]
    assert "has the lead" in council
    assert f"{COUNCIL} duty desk" in council, "what was not said anew stays"
    assert sum("has the lead" in line for line in lines) == 1
    assert vault("case", "partner", case, here.council, "--gone").code == DONE
    vault("case", "partner", case).says("not involved any more")
    vault("case", "partner", case, here.council, "--gone").plainly(REFUSED, "noted already")


@pytest.mark.parametrize(
    "half",
    [
        ("--name", "Harbour Lane"),
        ("--role", "charity"),
        ("--lead",),
        ("--gone",),
        ("partner-1",),
        ("partner-1", "--gone", "--lead"),
        ("--name", "Harbour Lane", "--role", "pigeon"),
    ],
)
def test_half_an_agency_is_wrong_use_and_nothing_is_noted(vault: Commands, half: tuple[str, ...]) -> None:
    case, _ = sat(vault)
    before = story(vault, case)
    assert vault("case", "partner", case, *half).code == WRONG_USE
    assert story(vault, case) == before


def test_what_an_agency_was_to_do_is_noted_as_done_by_its_word_and_never_as_the_persons_answer(
    vault: Commands,
) -> None:
    case, here = sat(vault)
    listed = vault("case", "action", case, "--words")
    listed.says(f"{here.letter}  a service does it", LETTER)
    assert "Sort his own post" not in listed.out
    act = ("case", "action", case, here.letter, "--came")
    vault(*act, "not_done").plainly(REFUSED, "why it was not done")
    vault("case", "action", case, here.theirs, "--came", "done").plainly(REFUSED, "theirs to tell of")
    done = vault(*act, "done", "--by", here.council, "--on", "2026-03-01", "--note", "Posted")
    done.says("Noted.", "2026-03-01  done")
    told = story(vault, case)
    assert f"Reported of {here.letter}, without the person: done." in told
    assert "Posted" not in told
    for half in ((here.letter,), ("--came", "done"), ("--by", here.council)):
        assert vault("case", "action", case, *half).code == WRONG_USE


def test_the_record_is_signed_between_sessions_once_and_says_how_much_was_open(vault: Commands) -> None:
    case, _ = sat(vault)
    unsigned = vault("case", "sign", case)
    assert unsigned.code == REFUSED
    unsigned.says("The record as a whole: not signed yet", "not asked yet")
    signed = vault("case", "sign", case, "--now")
    assert signed.code == DONE
    signed.says("Noted.", "Signed 2026-03-02", "things open then")
    assert vault("case", "sign", case).code == DONE
    vault("case", "sign", case, "--now").plainly(REFUSED, "nothing came to it since")
    assert story(vault, case).count("signed") == 1


def test_what_is_written_into_a_closed_case_is_kept_and_the_worker_hears_at_once_that_it_is_closed(
    vault: Commands,
) -> None:
    case, here = sat(vault)
    shared = shared_with_homes(vault, case, here, "--not-yet-told")
    table = vault.write("actions.csv", "date,organisation,what\n2026-02-25,A shelter,Rang back\n")
    closing = ("--reason", "moved-on", "--note", "The council goes on", "--told", "yes", "--how", "By phone")
    assert vault("case", "close", case, *closing).code == DONE
    for words in (
        ("referral", case, str(here.referral), "--status", "accepted"),
        ("partner", case, "--name", "Harbour Lane", "--role", "charity"),
        ("action", case, here.letter, "--came", "done"),
        ("contact", case, "--way", "message", "--result", "no_answer"),
        ("import", table, "--case", case),
        ("tell", case, shared, "--told"),
        ("sign", case, "--now"),
    ):
        said = vault("case", *words)
        assert said.code == DONE, words
        assert "This case is closed since 2026-03-02" in said.err, words
        assert "What you noted is kept, and it stays closed." in said.err, words
        assert f"ownwords case reopen {case} --why REASON" in said.err, words
    told = story(vault, case)
    for line in (
        "accepted.",
        "An agency is involved",
        "without the person: done",
        "Tried to be in touch",
        "signed",
    ):
        assert line in told
    assert "closed since" not in vault("case", "referral", case).err, "nothing was written"
