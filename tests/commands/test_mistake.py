"""`ownwords case mistake`: what was recorded in the wrong case goes between two sessions, after it was said what rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.planning import ProposeLine, RecordNeed, RecordRisk
from interview.engine.events.handing import HandedOver
from interview.engine.events.session import SessionClosed
from interview.engine.words import Words
from tests.commanding import DONE, FIRST, LABEL, REFUSED, SECRET, WRONG_USE, Commands, case_of
from tests.sitting import Sitting

if TYPE_CHECKING:
    from interview.guide import Guide


class _Walking(Sitting):
    """A case of a vault, to be walked through like one in memory."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide


def recorded(vault: Commands) -> tuple[str, str]:
    """A case with a need that a line is for, and the id of its risk."""
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label=LABEL, nation="england", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    _Walking(guide).walk_to("risks")
    guide.do(RecordRisk(domain="found", summary=Words(SECRET)))
    guide.do(RecordNeed(need="health", state="not_met", summary=Words(SECRET)))
    _Walking(guide).walk_to("plan")
    guide.do(ProposeLine(what=Words(f"Ring {SECRET}"), need="health"))
    guide.record((SessionClosed(how="stopped"),))
    (risk,) = guide.case.risks
    opened.left(guide)
    opened.close()
    return case, risk


def test_what_rests_on_a_need_is_said_first_and_with_a_reason_it_goes(vault: Commands) -> None:
    case, risk = recorded(vault)
    listed = vault("case", "mistake", case)
    assert listed.code == DONE
    listed.says("--need health", f"--risk {risk}")
    looked = vault("case", "mistake", case, "--need", "health")
    looked.says("stays without it: 1 line or service", "Nothing is changed yet")
    assert "health" in case_of(vault, case).needs
    assert f"Ring {SECRET}" in vault("case", "mistake", case, "--need", "health", "--words").out
    done = vault("case", "mistake", case, "--need", "health", "--why", f"The file of {SECRET}")
    assert done.code == DONE
    done.says("Noted.")
    after = case_of(vault, case)
    assert (after.needs, [one.need for one in after.lines.values()]) == ({}, [None])
    vault("case", "show", case).says("Need health was recorded by mistake, for a reason that is noted.")
    vault("case", "mistake", case).says("--need health", "taken out as a mistake")


def test_a_risk_goes_by_its_number_and_is_put_back(vault: Commands) -> None:
    case, risk = recorded(vault)
    number = risk.removeprefix("risk-")
    assert vault("case", "mistake", case, "--risk", number, "--why", "Another file").code == DONE
    assert case_of(vault, case).risks == {}
    vault("case", "mistake", case, "--risk", number, "--put-back").says("Noted.")
    assert list(case_of(vault, case).risks) == [risk]
    vault("case", "show", case).says(f"Risk {number} was no mistake, and stands again.")


def test_what_is_not_there_or_not_meant_is_one_plain_line_and_nothing_is_noted(vault: Commands) -> None:
    case, risk = recorded(vault)
    before = case_of(vault, case).seq
    said = ("case", "mistake", case)
    vault(*said, "--need", "none", "--why", "x").plainly(REFUSED, "no such need or risk")
    vault(*said, "--need", "none").plainly(REFUSED, "no such need or risk")
    vault(*said, "--risk", risk, "--put-back").plainly(REFUSED, "was not taken out")
    vault(*said, "--why", "x").plainly(WRONG_USE, "--need or --risk")
    vault(*said, "--need", "health", "--risk", risk).plainly(WRONG_USE, "one at a time")
    vault(*said, "--risk", risk, "--why", "x", "--put-back").plainly(WRONG_USE, "--put-back")
    assert vault(*said, "--risk", risk, "--why", " ").code == REFUSED
    assert case_of(vault, case).seq == before


def test_a_case_that_went_away_keeps_what_it_had(vault: Commands) -> None:
    case, risk = recorded(vault)
    opened = vault.desk().unlock(passphrase=FIRST)
    opened.open(case).record((HandedOver(vault="v2", fingerprint="ABCD-EFGH-JKLM", name=None),))
    opened.close()
    assert vault("case", "mistake", case, "--risk", risk, "--why", "x").code == REFUSED
    assert list(case_of(vault, case).risks) == [risk]
