"""`ownwords case referral|partner|action|sign`: what came in between two sessions is noted without one, with its day."""

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


def test_an_agency_takes_the_lead_and_another_one_goes(vault: Commands) -> None:
    case, here = sat(vault)
    listed = vault("case", "partner", case)
    listed.says(here.council, "Council, adult social care")
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
    table = vault.write("actions.csv", "date,organisation,what\n2026-02-25,A shelter,Rang back\n")
    closing = ("--reason", "moved-on", "--note", "The council goes on", "--told", "yes", "--how", "By phone")
    assert vault("case", "close", case, *closing).code == DONE
    for words in (
        ("referral", case, str(here.referral), "--status", "sent"),
        ("partner", case, "--name", "Harbour Lane", "--role", "charity"),
        ("action", case, here.letter, "--came", "done"),
        ("contact", case, "--way", "message", "--result", "no_answer"),
        ("import", table, "--case", case),
        ("sign", case, "--now"),
    ):
        said = vault("case", *words)
        assert said.code == DONE, words
        assert "This case is closed since 2026-03-02" in said.err, words
        assert "What you noted is kept, and it stays closed." in said.err, words
        assert f"ownwords case reopen {case} --why REASON" in said.err, words
    told = story(vault, case)
    for line in (
        "sent.",
        "An agency is involved",
        "without the person: done",
        "Tried to be in touch",
        "signed",
    ):
        assert line in told
    assert "closed since" not in vault("case", "referral", case).err, "nothing was written"
