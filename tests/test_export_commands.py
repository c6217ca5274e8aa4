"""Files written out by commands: the plan, where somebody is safe only by its name, the page and the card for them."""

from __future__ import annotations

import json

from interview.engine.acts import keeping_safe, planning, writing_up
from interview.engine.words import Words
from tests.commanding import DONE, FIRST, LABEL, REFUSED, WRONG_USE, Commands, Said

DOOR, CARD = "I keep the door shut", "A card in my shoe"
CANARY = "Canarygate"
NUMBER = "01632 960123"


def planned(vault: Commands, *, times: int = 1, place: bool = False, locale: str = "en-GB") -> str:
    """A case with a line of the safety plan, agreed to so many times, each time with another line."""
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label=LABEL, nation="england", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale=locale)
    guide.do(writing_up.GoTo(step="read-plan"))
    for what in (DOOR, CARD)[:times]:
        guide.do(planning.ProposeLine(section="safety", what=Words(what), who="person"))
        (line,) = [one.line for one in guide.case.lines.values() if one.answer is None]
        guide.do(planning.AnswerLine(line=line, answer="agree"))
        guide.do(planning.AgreePlan())
    if place:
        guide.do(keeping_safe.NotePlace(address=Words(f"7 {CANARY} Mews")))
    opened.left(guide)
    opened.close()
    return case


def files(vault: Commands, name: str = "out") -> str:
    return "\n".join(file.read_text("utf-8") for file in sorted((vault.folder / name).iterdir()))


def exports(vault: Commands) -> list[str]:
    return [line for line in vault("vault", "log").out.splitlines() if "Wrote out" in line]


def export(vault: Commands, case: str, *more: str) -> Said:
    return vault("case", "export", case, "--out", "out", *more)


def test_the_plan_is_written_and_where_they_are_safe_is_not_in_it(vault: Commands) -> None:
    case = planned(vault, place=True)
    said = export(vault, case)
    assert said.code == DONE
    assert [line.rpartition("/")[2] for line in said.out.splitlines()] == ["plan.md", "plan.json"]
    out = files(vault)
    assert DOOR in out
    assert CANARY not in out
    assert "The address is kept apart" in out
    assert ["asked for by name" in line for line in exports(vault)] == [False]


def test_asked_for_by_its_name_and_confirmed_it_is_there_and_the_log_says_so(vault: Commands) -> None:
    case = planned(vault, place=True)
    said = export(vault, case, "--place-of-safety", "--yes-place-of-safety", case)
    assert said.code == DONE
    said.says("not encrypted")
    assert CANARY not in said.out + said.err
    plan = json.loads((vault.folder / "out" / "plan.json").read_text("utf-8"))
    assert [one["address"] for one in plan["places"]] == [f"7 {CANARY} Mews"]
    assert CANARY in (vault.folder / "out" / "plan.md").read_text("utf-8")
    assert ["asked for by name" in line for line in exports(vault)] == [True]
    assert CANARY not in vault("case", "show", case).out


def test_without_the_typed_case_nothing_is_written_and_nothing_is_noted(vault: Commands) -> None:
    case = planned(vault, place=True)
    export(vault, case, "--place-of-safety", "--yes-place-of-safety", "yes").says("Nothing was changed")
    assert export(vault, case, "--place-of-safety").code == WRONG_USE
    export(vault, case, "--yes-place-of-safety", case).plainly(WRONG_USE, "goes with --place-of-safety")
    assert not (vault.folder / "out").exists()
    assert exports(vault) == []


def test_a_case_without_a_place_of_safety_says_so_in_one_plain_line(vault: Commands) -> None:
    case = planned(vault)
    export(vault, case, "--place-of-safety", "--yes-place-of-safety", case).plainly(
        REFUSED, "No address of a place of safety"
    )


def test_what_is_otherwise_than_in_the_version_before_stands_at_the_end(vault: Commands) -> None:
    case = planned(vault, times=2)
    assert export(vault, case, "--compare").code == DONE
    plan = (vault.folder / "out" / "plan.md").read_text("utf-8")
    appendix = plan[plan.index("What is otherwise than before") :]
    assert CARD in appendix
    assert DOOR not in appendix
    assert "### New" in appendix


def test_without_being_asked_for_no_plan_is_compared_and_without_a_version_before_it_cannot_be(
    vault: Commands,
) -> None:
    case = planned(vault)
    export(vault, case, "--compare").plainly(REFUSED, "no version before this plan")
    assert not (vault.folder / "out").exists()
    assert export(vault, case).code == DONE
    assert "What is otherwise" not in files(vault)


def test_nothing_is_ever_written_over(vault: Commands) -> None:
    case = planned(vault)
    assert export(vault, case).code == DONE
    export(vault, case).plainly(REFUSED, "exists already")
    assert len(exports(vault)) == 1


def test_the_page_is_written_only_if_a_paper_is_safe_with_them(vault: Commands) -> None:
    case = planned(vault)
    vault("case", "page", case, "--out", "out").plainly(REFUSED, "a paper is safe with them")
    assert not (vault.folder / "out").exists()
    said = vault("case", "page", case, "--out", "out", "--paper-safe")
    assert (said.code, said.err) == (DONE, "")
    out = files(vault)
    assert DOOR in out
    assert "What helps me" in out
    for never in ("Ownwords", "safeguarding", "exploitation", case, LABEL):
        assert never not in out


def test_a_person_who_agreed_to_nothing_has_no_page(vault: Commands) -> None:
    vault("case", "page", vault.case(), "--out", "out", "--paper-safe").plainly(REFUSED, "agreed to no line")


def test_the_card_has_what_was_chosen_for_it_and_no_more(vault: Commands) -> None:
    case = planned(vault)
    said = vault(
        "case", "card", case, "--out", "out", "--paper-safe", "--title", "library", "--number", NUMBER
    )
    assert (said.code, said.err) == (DONE, "")
    card = (vault.folder / "out" / "card.md").read_text("utf-8")
    assert "Library" in card
    assert NUMBER.replace(" ", "\N{NO-BREAK SPACE}") in card or NUMBER in card
    assert DOOR not in card
    assert sorted(file.name for file in (vault.folder / "out").iterdir()) == ["card.html", "card.md"]


def test_a_language_whose_wording_nobody_checked_is_not_printed_for_them_and_that_is_said(
    vault: Commands,
) -> None:
    case = planned(vault, locale="ar")
    said = vault("case", "page", case, "--out", "out", "--paper-safe")
    assert said.code == DONE
    said.says("It is in English", "interpreter can check it")
    assert "What helps me" in files(vault)


def test_a_language_that_nobody_worded_and_an_empty_card_are_refused_in_one_line(vault: Commands) -> None:
    case = planned(vault)
    vault("case", "page", case, "--out", "out", "--paper-safe", "--language", "xx").plainly(
        WRONG_USE, "There is no wording in 'xx'"
    )
    vault("case", "card", case, "--out", "out", "--paper-safe", "--name", " ").plainly(
        WRONG_USE, "Nothing is chosen"
    )
    vault("case", "card", case, "--out", "out", "--paper-safe").plainly(WRONG_USE, "no terminal")
    vault("case", "card", "nobody", "--out", "out", "--number", "1").plainly(REFUSED, "no case 'nobody'")
    assert not (vault.folder / "out").exists()


def test_another_language_can_be_asked_for(vault: Commands) -> None:
    case = planned(vault, locale="ar")
    said = vault("case", "page", case, "--out", "out", "--paper-safe", "--language", "en-GB")
    assert (said.code, said.err) == (DONE, "")
