"""Files written out by commands: the plan, where somebody is safe only by its name, the page and the card for them."""

from __future__ import annotations

import json

import pytest

from interview.engine.acts import keeping_safe, planning, writing_up
from interview.engine.words import Words
from tests import manifests
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
    assert [line.rpartition("/")[2] for line in said.out.splitlines()] == [
        "plan.md",
        "plan.json",
        "MANIFEST.json",
    ]
    assert manifests.listed(vault.folder / "out")["document"] == "plan"
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


PLACE = "12 Acacia Road"


def with_line(vault: Commands, what: str, *, address: str | None = None) -> str:
    """A case with an agreed line that says this, and a place of safety that is noted where it belongs."""
    case = planned(vault)
    opened = vault.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    guide.do(planning.ProposeLine(section="safety", what=Words(what), who="person"))
    (line,) = [one.line for one in guide.case.lines.values() if one.answer is None]
    guide.do(planning.AnswerLine(line=line, answer="agree"))
    if address is not None:
        guide.do(keeping_safe.NotePlace(address=Words(address)))
    opened.left(guide)
    opened.close()
    return case


def ways_out(case: str) -> dict[str, tuple[str, ...]]:
    return {
        "export": ("case", "export", case, "--out", "out"),
        "page": ("case", "page", case, "--out", "out", "--paper-safe"),
    }


def test_what_was_typed_and_not_kept_is_said_to_be_in_no_file(vault: Commands) -> None:
    case = planned(vault)
    quiet = vault("case", "export", case, "--out", str(vault.folder / "before"))
    assert "not kept" not in quiet.err
    opened = vault.desk().unlock(passphrase=FIRST)
    opened.open(case).draft("worries:worries-most", CANARY)
    opened.journal.flush()
    opened.close()
    said = vault("case", "export", case, "--out", str(vault.folder / "after"))
    assert said.code == DONE
    said.says("typed in this case and not kept")
    assert CANARY not in said.err + said.out + (vault.folder / "after" / "plan.md").read_text("utf-8")


@pytest.mark.parametrize("way", ["export", "page"])
def test_before_it_is_written_it_is_said_where_something_looks_like_an_address(
    vault: Commands, way: str
) -> None:
    case = with_line(vault, f"I go to {PLACE} at six")
    said = vault(*ways_out(case)[way])
    assert said.code == DONE
    said.says("Something looks like an address", "item 2", "field of its own")
    assert "Acacia" not in said.err
    assert way != "page" or "item 1" not in said.err
    assert PLACE in files(vault)


@pytest.mark.parametrize("way", ["export", "page"])
@pytest.mark.parametrize(
    "what", [f"I stay at {PLACE}", "The bed at 12, ACACIA road", "It is sw1a1aa", "Ask for SW1A 1AA"]
)
def test_what_stands_in_the_protected_field_goes_into_no_file_by_another_way(
    vault: Commands, way: str, what: str
) -> None:
    case = with_line(vault, what, address=f"{PLACE}, Farhaven, SW1A 1AA")
    said = vault(*ways_out(case)[way])
    said.plainly(REFUSED, "names a place of safety", "item 2", "Nothing was written")
    assert "acacia" not in said.err.casefold()
    assert "1aa" not in said.err.casefold()
    assert not (vault.folder / "out").exists()
    assert exports(vault) == []


def test_asked_for_by_its_name_a_plan_that_names_the_place_elsewhere_too_is_written(vault: Commands) -> None:
    case = with_line(vault, f"I stay at {PLACE}", address=f"{PLACE}, Farhaven")
    assert export(vault, case, "--place-of-safety", "--yes-place-of-safety", case).code == DONE
    assert files(vault).count("I stay at") >= len(("plan.md", "plan.json"))


@pytest.mark.parametrize("typed", [("--name", f"Ann, {PLACE}"), ("--when", "at 12 acacia road, Monday")])
def test_no_card_is_written_with_the_protected_address_on_it(vault: Commands, typed: tuple[str, str]) -> None:
    case = with_line(vault, "I call my aunt", address=f"{PLACE}, Farhaven")
    card = ("case", "card", case, "--out", "out", "--paper-safe")
    vault(*card, *typed).plainly(REFUSED, "names a place of safety")
    assert not (vault.folder / "out").exists()
    assert vault(*card, "--name", "Ann").code == DONE


def test_a_plan_without_anything_like_an_address_says_nothing_of_addresses(vault: Commands) -> None:
    case = with_line(vault, "I go to the library on Monday at 12", address=f"{PLACE}, Farhaven")
    said = export(vault, case)
    assert said.code == DONE
    assert "address" not in said.err
