"""`ownwords case export --for`: what one recipient may have, on a yes or on a decision. The record says what was written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import always, asking, considering, keeping_safe, planning, writing_up
from interview.engine.words import Words
from tests import manifests
from tests.commanding import DONE, FIRST, LABEL, REFUSED, WRONG_USE, Commands, Said

if TYPE_CHECKING:
    from interview.guide import Guide

SAID = "There was a list on the wall"
NEED = "A dentist, soon"
LINE = "Ring the council together"


def shared(vault: Commands) -> str:
    """A case in which the doctor may know what is needed, and how to be in touch."""
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label=LABEL, nation="england", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    guide.do(writing_up.GoTo(step="record"))
    guide.do(asking.Agree(scope="record"))
    guide.do(writing_up.GoTo(step="account"))
    guide.do(always.Tell(words=Words(SAID)))
    guide.do(writing_up.GoTo(step="needs"))
    guide.do(
        planning.RecordNeed(
            domain="health", horizon="short", state="not_met", basis="person", summary=Words(NEED)
        )
    )
    guide.do(writing_up.GoTo(step="plan"))
    guide.do(planning.ProposeLine(what=Words(LINE)))
    guide.do(writing_up.GoTo(step="share"))
    guide.do(asking.Agree(scope="share:gp"))
    guide.do(asking.Refuse(scope="share:police"))
    opened.left(guide)
    opened.close()
    return case


def again(vault: Commands, case: str, *acts: object) -> None:
    """More is said in the session that is still open."""
    opened = vault.desk().unlock(passphrase=FIRST)
    guide: Guide = opened.open(case)
    for act in acts:
        guide.do(act)  # type: ignore[arg-type]
    opened.left(guide)
    opened.close()


def export(vault: Commands, case: str, recipient: str, *more: str, out: str = "out") -> Said:
    return vault("case", "export", case, "--out", out, "--for", recipient, *more)


def entered(vault: Commands, case: str) -> list[str]:
    return [line for line in vault("case", "show", case).out.splitlines() if "Written out for" in line]


def test_the_doctor_gets_what_is_needed_and_nothing_of_what_was_told_or_planned(vault: Commands) -> None:
    case = shared(vault)
    said = export(vault, case, "gp")
    assert said.code == DONE
    said.says("not encrypted", "Read them before you give them away")
    assert sorted(file.name for file in (vault.folder / "out").iterdir()) == [
        "MANIFEST.json",
        "plan-part.json",
        "plan-part.md",
    ]
    both = "\n".join(file.read_text("utf-8") for file in (vault.folder / "out").iterdir())
    assert NEED in both
    for never in (SAID, LINE, case, LABEL):
        assert never not in both
    part = json.loads((vault.folder / "out" / "plan-part.json").read_text("utf-8"))
    assert part["under"]["what"] == ["needs", "contact"]
    assert part["record_digest"] in both
    assert (part["lines"], part["account"], part["risks"], part["safety_plan"]) == (None, None, None, None)


def test_the_record_and_the_log_say_for_whom_and_what_and_two_recipients_get_two_marks(
    vault: Commands,
) -> None:
    case = shared(vault)
    export(vault, case, "gp")
    (line,) = entered(vault, case)
    assert "Written out for gp, under the yes of entry" in line
    assert "needs, contact" in line
    (log,) = [line for line in vault("vault", "log").out.splitlines() if "Wrote out" in line]
    assert "parts of the plan, for gp" in log
    assert NEED not in line + log
    export(vault, case, "gp", out="again")
    marks = [
        json.loads((vault.folder / name / "plan-part.json").read_text("utf-8"))["record_digest"]
        for name in ("out", "again")
    ]
    assert marks[0] != marks[1]
    assert vault("case", "export", case, "--out", "whole").code == DONE
    whole = json.loads((vault.folder / "whole" / "plan.json").read_text("utf-8"))
    assert [(one["recipient"], one["what"]) for one in whole["written_for"]] == [
        ("gp", ["needs", "contact"])
    ] * 2
    assert "Written out for others" in (vault.folder / "whole" / "plan.md").read_text("utf-8")
    assert vault("case", "verify", case).code == DONE


@pytest.mark.parametrize(
    ("recipient", "says"),
    [
        ("police", "said no"),
        ("lawyer", "no yes"),
        ("referral:99", "no yes"),
        ("nobody-knows", "no yes"),
        ("", "no yes"),
    ],
)
def test_without_a_yes_nothing_is_written_and_nothing_is_entered(
    vault: Commands, recipient: str, says: str
) -> None:
    case = shared(vault)
    export(vault, case, recipient).plainly(REFUSED, says, "There is a yes for: gp.")
    assert not (vault.folder / "out").exists()
    assert entered(vault, case) == []


def test_a_yes_that_was_taken_back_writes_nothing_more(vault: Commands) -> None:
    case = shared(vault)
    assert export(vault, case, "gp").code == DONE
    again(vault, case, always.Withdraw(scope="share:gp"))
    export(vault, case, "gp", out="late").plainly(REFUSED, "took back", "There is a yes for: nobody.")
    assert not (vault.folder / "late").exists()
    assert len(entered(vault, case)) == 1


def test_an_address_in_what_was_typed_keeps_everything_in(vault: Commands) -> None:
    case = shared(vault)
    again(
        vault,
        case,
        keeping_safe.NotePlace(address=Words("7 Canarygate Mews")),
        writing_up.GoTo(step="needs"),
        planning.RecordNeed(
            domain="health",
            horizon="short",
            state="partly",
            basis="person",
            summary=Words("A nurse who comes to 7 Canarygate Mews"),
        ),
    )
    export(vault, case, "gp").plainly(REFUSED, "names a place of safety")
    assert not (vault.folder / "out").exists()
    assert entered(vault, case) == []


def test_it_goes_with_nothing_that_writes_more_and_nothing_is_written_over(vault: Commands) -> None:
    case = shared(vault)
    export(vault, case, "gp", "--compare").plainly(WRONG_USE, "--for goes with neither")
    export(vault, case, "gp", "--place-of-safety").plainly(WRONG_USE, "--for goes with neither")
    assert export(vault, case, "gp").code == DONE
    export(vault, case, "gp").plainly(REFUSED, "exists already")
    assert len(entered(vault, case)) == 1


def concerned(vault: Commands) -> str:
    """The same case; a risk was noted, and the worker decided to tell the council's adult safeguarding of it."""
    case = shared(vault)
    again(
        vault,
        case,
        writing_up.GoTo(step="risks"),
        planning.RecordRisk(domain="found", summary=Words(RISK), signs=Words(SIGNS)),
        considering.DecideDuty(
            duty="d22-adult-safeguarding",
            decision="will_do",
            day="tomorrow",
            basis="safeguarding_public_interest",
            told="no",
            why_not_told=Words(WHY),
        ),
    )
    return case


RISK = "Somebody may come to the room"
SIGNS = "A white van at the corner"
WHY = "Somebody else reads their phone"


def test_under_a_duty_there_is_a_concern_with_what_the_decision_names_and_no_yes(vault: Commands) -> None:
    case = concerned(vault)
    said = export(vault, case, "council-adults")
    assert said.code == DONE, said.err
    said.says("not encrypted", "Read them before you give them away")
    read = (vault.folder / "out" / "sheet.md").read_text("utf-8")
    first = read.splitlines()[0]
    assert "Adult safeguarding of the council" in first
    assert "without the person's yes" in first
    for part in (RISK, WHY, "not asked whether you may be told", "Written by worker: AB1"):
        assert part in read
    everything = "\n".join(file.read_text("utf-8") for file in (vault.folder / "out").iterdir())
    for never in (SAID, NEED, LINE, SIGNS, LABEL, case):
        assert never not in everything
    (line,) = [line for line in vault("case", "show", case).out.splitlines() if "Wrote the concern" in line]
    assert "for council-adults; it rests on entry" in line
    (log,) = [line for line in vault("vault", "log").out.splitlines() if "Wrote out" in line]
    assert "a sheet for council-adults" in log
    assert vault("case", "export", case, "--out", "whole").code == DONE
    whole = json.loads((vault.folder / "whole" / "plan.json").read_text("utf-8"))
    (written,) = whole["written_for"]
    assert (written["document"], written["yes"], len(written["rests_on"])) == ("concern", None, 1)
    assert "Safeguarding concern" in (vault.folder / "whole" / "plan.md").read_text("utf-8")


def test_words_of_theirs_go_with_it_only_where_they_were_picked_by_number(vault: Commands) -> None:
    case = concerned(vault)
    again(
        vault,
        case,
        writing_up.GoTo(step="account"),
        always.Tell(words=Words("I want to stay away from them")),
    )
    opened = vault.desk().unlock(passphrase=FIRST)
    number = max(opened.open(case).case.statements)
    opened.close()
    export(vault, case, "gp", "--statement", str(number), out="none").plainly(REFUSED, "for a concern alone")
    vault("case", "export", case, "--out", "none", "--statement", "3").plainly(WRONG_USE, "goes with --for")
    assert export(vault, case, "council-adults", "--statement", str(number)).code == DONE
    read = (vault.folder / "out" / "sheet.md").read_text("utf-8")
    assert "“I want to stay away from them”" in read
    assert SAID not in read
    (line,) = [line for line in vault("case", "show", case).out.splitlines() if "Wrote the concern" in line]
    assert "with 1 of their words" in line
    assert "stay away" not in line


def test_a_yes_goes_first_and_the_concern_is_there_by_its_own_name(vault: Commands) -> None:
    case = concerned(vault)
    again(
        vault,
        case,
        considering.NoteCircumstance(circumstance="others-held"),
        considering.DecideDuty(duty="d25-after-a-no", decision="will_do", day="tomorrow"),
    )
    export(vault, case, "police", out="before")
    assert (vault.folder / "before" / "sheet.md").exists(), "they said no"
    again(vault, case, writing_up.GoTo(step="share"), asking.Agree(scope="share:police"))
    assert export(vault, case, "police").code == DONE
    assert (vault.folder / "out" / "plan-part.md").exists()
    assert export(vault, case, "duty:police", out="duty").code == DONE
    read = (vault.folder / "duty" / "sheet.md").read_text("utf-8")
    assert "The person has not said yes to this." in read
    export(vault, case, "duty:gp", out="none").plainly(
        REFUSED, "No decision", "yes for: gp, police.", "A decision without one: police, council-adults."
    )


def test_the_list_of_what_is_in_the_folder_is_what_is_in_it(vault: Commands) -> None:
    case = concerned(vault)
    export(vault, case, "council-adults")
    export(vault, case, "gp", out="part")
    for folder, document in (("out", "concern"), ("part", "part")):
        listed = manifests.listed(vault.folder / folder)
        assert listed["document"] == document
        (on,) = listed["rests_on_entries"]
        assert isinstance(on, int)
        for never in (case, LABEL, RISK, "council", "gp"):
            assert never not in json.dumps({**listed, "files": []})
