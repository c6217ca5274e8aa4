"""That a plan waits to be looked at again is said wherever a case is looked at from the command line, and in nobody's words."""

from __future__ import annotations

import json

from interview.engine.acts import always, contacting, planning
from interview.engine.words import Words
from tests.commanding import DONE, FIRST, LABEL, SECRET, Commands

DAY = "To look at the plan again with them, there is reason:"
MISSED = "They were not reached since, or being in touch was not safe"
COME = "The day has come by which something was to be done"


def planned(vault: Commands) -> str:
    """A case with a plan of one line that they agreed to, to be done by a day, and a call that nobody answered."""
    case = vault.case()
    opened = vault.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    while guide.view().step != "plan":
        there = [move.move for move in guide.view().moves if move.open]
        wanted = ("leave-open", "skip-account", "continue")
        guide.do(always.Move(move=next(one for one in wanted if one in there)))
    guide.do(planning.ProposeLine(what=Words(SECRET), by="2026-03-10"))
    for _ in range(2):
        guide.do(always.Move(move="continue"))
    guide.do(planning.AnswerLine(line=next(iter(guide.case.lines)), answer="agree"))
    guide.do(planning.AgreePlan())
    guide.do(contacting.LogContact(way="call", result="no_answer", on=f"when {SECRET} is away"))
    while guide.case.sitting is not None:
        guide.do(always.Stop())
    opened.left(guide)
    opened.close()
    return case


def test_the_list_names_the_reasons_and_gives_their_ids_to_other_programs(vault: Commands) -> None:
    case = planned(vault)
    vault("case", "list").says(case, f"to look at the plan again: {MISSED}")
    vault.clock.wait("30d")
    said = vault("case", "list")
    said.says(f"to look at the plan again: {COME}; {MISSED}")
    assert SECRET not in said.out
    (one,) = json.loads(vault("case", "list", "--json").out)
    assert one["review"] == ["line-day", "contact-missed"]


def test_the_story_ends_with_why_the_plan_waits_and_nobodys_words_are_in_that(vault: Commands) -> None:
    case = planned(vault)
    vault.clock.wait("30d")
    said = vault("case", "show", case)
    assert said.code == DONE
    said.says(DAY, f"- {COME}", f"- {MISSED}")
    assert SECRET not in said.out
    assert LABEL not in said.out
    told = json.loads(vault("case", "show", case, "--json").out)
    assert told["review"] == [COME, MISSED]


def test_a_case_without_a_plan_says_nothing_of_a_review(vault: Commands) -> None:
    case = vault.case(SECRET)
    vault.clock.wait("300d")
    assert DAY not in vault("case", "show", case).out
    assert "plan again" not in vault("case", "list").out
    assert json.loads(vault("case", "show", case, "--json").out)["review"] == []


def test_before_a_page_is_taken_along_the_worker_is_told_that_its_plan_is_to_be_looked_at(
    vault: Commands,
) -> None:
    case = planned(vault)
    vault.clock.wait("30d")
    said = vault("case", "page", case, "--out", str(vault.folder / "page"), "--paper-safe")
    assert said.code == DONE, said.err
    assert "Before they take it along: there is reason to look at the plan again with them" in said.err
    assert COME in said.err
    for file in (vault.folder / "page").iterdir():
        assert "look at the plan again" not in file.read_text("utf-8", "replace")
