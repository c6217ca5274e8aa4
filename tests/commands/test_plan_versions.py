"""The plans that a person agreed to, from the command line."""

from __future__ import annotations

import json

from interview.engine.acts import planning, writing_up
from interview.engine.words import Words
from tests.commanding import DONE, FIRST, LABEL, REFUSED, WRONG_USE, Commands

DOOR, CARD = "She keeps the door shut", "A card in her shoe"


def agreed_twice(vault: Commands) -> str:
    """A case with a plan that was agreed to, worded otherwise, added to, and agreed to again."""
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label=LABEL, nation="wales", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    guide.do(writing_up.GoTo(step="read-plan"))
    guide.do(planning.ProposeLine(section="safety", what=Words(DOOR), who="person"))
    (door,) = guide.case.lines
    for line in (door,):
        guide.do(planning.AnswerLine(line=line, answer="agree"))
    guide.do(planning.AgreePlan())
    guide.do(planning.ChangeLine(line=door, what=Words(f"{DOOR}, and asks who it is")))
    guide.do(planning.AnswerLine(line=door, answer="agree"))
    guide.do(planning.ProposeLine(section="safety", what=Words(CARD), who="person"))
    (card,) = set(guide.case.lines) - {door}
    guide.do(planning.AnswerLine(line=card, answer="agree"))
    guide.do(planning.AgreePlan())
    opened.left(guide)
    opened.close()
    return case


def test_each_plan_that_was_agreed_to_is_listed(vault: Commands) -> None:
    case = agreed_twice(vault)
    said = vault("case", "plan", case, "--versions")
    assert (said.code, said.err) == (DONE, "")
    assert [line[:2] for line in said.out.splitlines()] == ["1.", "2."]
    assert DOOR not in said.out
    told = json.loads(vault("case", "plan", case, "--json").out)
    assert [(one["version"], one["lines"], one["agreed_to"]) for one in told] == [(1, 1, 1), (2, 2, 2)]


def test_two_plans_stand_side_by_side_and_fit(vault: Commands) -> None:
    case = agreed_twice(vault)
    said = vault("case", "plan", case, "--compare", "1", "2")
    assert (said.code, said.err) == (DONE, "")
    said.says("Reads otherwise", "New", CARD)
    assert max(map(len, said.out.splitlines())) <= 80
    told = json.loads(vault("case", "plan", case, "--compare", "1", "2", "--json").out)
    assert [one["how"] for one in told] == ["changed", "added"]


def test_a_version_that_is_not_there_is_named_in_one_plain_line(vault: Commands) -> None:
    case = agreed_twice(vault)
    vault("case", "plan", case, "--compare", "1", "3").plainly(REFUSED, "There is no version 3 of this plan.")
    vault("case", "plan", case, "--compare", "0", "1").plainly(WRONG_USE, "0")
    vault("case", "plan", "nobody", "--versions").plainly(REFUSED, "There is no case 'nobody'")
    both = vault("case", "plan", case, "--versions", "--compare", "1", "2")
    both.plainly(WRONG_USE, "Ask for one at a time")


def test_a_case_without_an_agreed_plan_says_so(vault: Commands) -> None:
    said = vault("case", "plan", vault.case())
    assert said.code == DONE
    assert "agreed to no plan" in said.err
