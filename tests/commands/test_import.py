"""Earlier actions from a file, by command: all of them or none, never twice, and each in the record as what it is."""

from __future__ import annotations

import json
import re

import pytest

import store
from interview.engine.events.handing import HandedOver
from interview.engine.events.session import SessionClosed
from tests.commanding import DONE, FIRST, REFUSED, SECRET, WRONG_USE, Commands, case_of

HEAD = "date,organisation,what,result,source,kind\n"
ROWS = f"2026-02-25,A shelter,Gave a bed to {SECRET},,Their call,\n26/02/2026,Police,Took a note,,,\n"


def test_what_others_did_is_in_the_case_as_theirs_and_nothing_of_it_on_the_screen(vault: Commands) -> None:
    case = vault.case("I am tired")
    said = vault("case", "import", vault.write("actions.csv", HEAD + ROWS), "--case", case)
    assert said.code == DONE, said.err
    said.says(f"Took in 2 earlier actions for case {case}.", "with the day first", "not encrypted")
    actions = list(case_of(vault, case).prior_actions.values())
    assert [(one.did.text, one.on) for one in actions] == [
        (f"Gave a bed to {SECRET}", "2026-02-25"),
        ("Took a note", "2026-02-26"),
    ]
    assert [(one.imported.row, one.imported.rows) for one in actions if one.imported] == [(1, 2), (2, 2)]
    story = vault("case", "show", case)
    story.says("from a file (row 1 of 2)", "from a file (row 2 of 2)")
    assert "actions.csv" not in story.out


def test_the_same_file_again_adds_nothing_and_says_so(vault: Commands) -> None:
    case = vault.case()
    file = vault.write("actions.csv", HEAD + ROWS)
    assert vault("case", "import", file, "--case", case).code == DONE
    before = case_of(vault, case).seq
    again = vault("case", "import", file, "--case", case)
    assert again.code == DONE
    again.says("Took in 0 earlier actions", "2 rows are there already, or twice in the file")
    assert case_of(vault, case).seq == before
    longer = vault.write("longer.csv", HEAD + ROWS + ",Clinic,Saw a doctor,,,\n")
    vault("case", "import", longer, "--case", case).says("Took in 1 earlier action for", "2 rows are there")
    assert len(case_of(vault, case).prior_actions) == 3


def test_one_broken_row_and_nothing_is_taken_in(vault: Commands) -> None:
    case = vault.case()
    before = case_of(vault, case).seq
    broken = vault.write("broken.csv", f"{HEAD}{ROWS}1900-01-01,{SECRET},B,,,\n2026-01-01,,{SECRET},,,\n")
    said = vault("case", "import", broken, "--case", case)
    assert (said.code, said.out) == (REFUSED, "")
    assert said.err.splitlines() == [
        "broken.csv: row 4, date: lies before 1901. Correct it, or leave it empty.",
        "broken.csv: row 5, organisation: is empty. Fill it in, or take the row out.",
        "Nothing was taken in. Correct the file and import it again.",
    ]
    said.says()
    assert case_of(vault, case).seq == before


def test_very_many_broken_rows_are_counted_after_the_first(vault: Commands) -> None:
    said = vault(
        "case", "import", vault.write("many.csv", HEAD + "1900-01-01,A,B,,,\n" * 1000), "--case", vault.case()
    )
    assert said.code == REFUSED
    assert len(said.err.splitlines()) == 202
    said.says("and 800 more")


def test_a_dry_run_says_what_would_be_taken_in_and_takes_in_nothing(vault: Commands) -> None:
    case = vault.case()
    file = vault.write("actions.csv", HEAD + ROWS)
    vault("case", "import", file, "--case", case, "--dry-run").says("Would take in 2 earlier actions")
    assert case_of(vault, case).prior_actions == {}
    as_json = json.loads(vault("case", "import", file, "--case", case, "--dry-run", "--json").out)
    assert (as_json["taken_in"], as_json["new"], as_json["there_already"]) == (0, 2, 0)


def test_a_file_in_windows_1252_comes_in_whole_and_it_is_said(vault: Commands) -> None:
    case = vault.case()
    file = vault.folder / "old.csv"
    file.write_bytes((HEAD + "2026-02-01,Café “Nord”,Fed them,,,\n").encode("cp1252"))
    said = vault("case", "import", str(file), "--case", case)
    said.says("not UTF-8. It was read as Windows-1252", "Took in 1 earlier action")
    (action,) = case_of(vault, case).prior_actions.values()
    assert action.organisation.text == "Café “Nord”"


def test_columns_that_are_not_known_are_said(vault: Commands) -> None:
    case = vault.case()
    file = vault.write("more.csv", "organisation,what,reference,officer\nA,B,1,2\n")
    vault("case", "import", file, "--case", case).says("Columns “reference”, “officer”: not known here")


def test_without_a_file_or_a_case_it_says_what_to_name_and_a_table_can_be_printed(vault: Commands) -> None:
    assert vault("case", "import").code == WRONG_USE
    assert vault("case", "import", vault.write("a.csv", HEAD + ROWS)).code == WRONG_USE
    printed = vault("case", "import", "--template")
    assert (printed.code, printed.err) == (DONE, "")
    again = vault("case", "import", vault.write("t.csv", printed.out), "--case", vault.case())
    again.says("Took in 1 earlier action")


@pytest.mark.parametrize(
    "content", ["", "[1", HEAD, "name,age\nx,y\n"], ids=["empty", "json", "head", "other"]
)
def test_a_file_that_is_no_such_table_is_refused_plainly(vault: Commands, content: str) -> None:
    said = vault("case", "import", vault.write("x", content), "--case", vault.case())
    said.plainly(REFUSED, "x: ")


def test_a_case_that_is_not_there_is_said_so(vault: Commands) -> None:
    file = vault.write("actions.csv", HEAD + ROWS)
    vault("case", "import", file, "--case", "zzzz-9999").plainly(REFUSED, "zzzz-9999")


def test_a_case_that_went_to_another_vault_takes_nothing_in(vault: Commands) -> None:
    case = vault.case()
    opened = vault.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    gone = HandedOver(vault="v2", fingerprint="ABCD-EFGH-JKLM", name=None)
    guide.record((SessionClosed(how="stopped"), gone))
    opened.close()
    before = case_of(vault, case).seq
    said = vault("case", "import", vault.write("actions.csv", HEAD + ROWS), "--case", case)
    said.plainly(REFUSED, "handed over")
    assert case_of(vault, case).seq == before


# ---------------------------------------------------------------- the wrong file


def stored(vault: Commands, case: str) -> str:
    with store.unlock(vault.vault, passphrase=FIRST) as opened:
        return "\n".join(opened.journal.passages(case).values())


def taken_in(vault: Commands, case: str) -> list[int]:
    assert vault("case", "import", vault.write("wrong.csv", HEAD + ROWS), "--case", case).code == DONE
    return list(case_of(vault, case).prior_actions)


def test_the_wrong_file_is_taken_back_as_a_whole_after_its_rows_were_listed(vault: Commands) -> None:
    case = vault.case()
    first, second = taken_in(vault, case)
    back = ("case", "import", "--take-back", str(second), "--case", case)
    looked = vault(*back, "--dry-run")
    assert looked.code == DONE
    looked.says(f"entry {first}: row 1 of 2, 2026-02-25", f"entry {second}: row 2 of 2, 2026-02-26")
    assert vault(*back).code == WRONG_USE
    vault(*back, "--yes-take-back", "abcd-2345").says(f"That is not {case}. Nothing was changed.")
    assert len(case_of(vault, case).prior_actions) == 2
    done = vault(*back, "--yes-take-back", case)
    assert done.code == DONE
    done.says(f"Took back 2 rows of that import in case {case}.", f"case erase {case} --import {second}")
    assert case_of(vault, case).prior_actions == {}
    story = vault("case", "show", case)
    story.says("Took back 2 rows of an import: it was the wrong file.")
    vault(*back, "--yes-take-back", case).plainly(REFUSED, "Nothing of that import stands")
    assert vault("vault", "verify").code == DONE


def test_a_file_that_was_taken_back_by_mistake_is_imported_again(vault: Commands) -> None:
    case = vault.case()
    row = str(taken_in(vault, case)[0])
    assert vault("case", "import", "--take-back", row, "--case", case, "--yes-take-back", case).code == DONE
    assert len(taken_in(vault, case)) == 2


def test_the_words_of_an_import_are_erased_with_one_number_and_that_it_was_done_stays(
    vault: Commands,
) -> None:
    case = vault.case("I am tired")
    first, second = taken_in(vault, case)
    said = vault("case", "erase", case, "--import", str(second), "--ground", "by_mistake")
    assert said.code == DONE
    said.says("5 passages of words would go.")
    found = re.search(r"Announced under number (\d+)\.", said.out)
    assert found is not None
    done = vault("case", "erase", case, "--carry-out", found[1], "--yes-erase", case)
    assert (done.code, done.err) == (DONE, "")
    done.says("Erased: 5 passages of words. No trace of them is left in this vault.")
    assert stored(vault, case).splitlines().count("I am tired") == 1
    assert not [
        one for one in (SECRET, "A shelter", "Took a note", "Their call") if one in stored(vault, case)
    ]
    assert case_of(vault, case).prior_actions == {}
    story = vault("case", "show", case)
    story.says(
        f"Announced: the import that began with entry {first} is to be erased, because it had been written here by mistake",
        "Took back 2 rows of an import",
        f"Erased 5 passages, as announced in entry {found[1]}.",
    )
    again = vault("case", "erase", case, "--import", str(first), "--ground", "by_mistake")
    again.plainly(REFUSED, "There are no words left there to erase.")


def test_one_row_is_erased_by_its_number_in_the_story(vault: Commands) -> None:
    case = vault.case()
    first, second = taken_in(vault, case)
    said = vault("case", "erase", case, "--noted", str(first), "--ground", "by_mistake")
    found = re.search(r"Announced under number (\d+)\.", said.out)
    assert found is not None
    assert vault("case", "erase", case, "--carry-out", found[1], "--yes-erase", case).code == DONE
    assert SECRET not in stored(vault, case)
    assert list(case_of(vault, case).prior_actions) == [second]
    vault("case", "show", case).says(
        f"what was noted in entry {first} is to be erased", "Took back what was noted"
    )
    vault("case", "erase", case, "--noted", "1", "--ground", "by_mistake").plainly(
        REFUSED, "Nothing of that number"
    )


def test_taking_back_names_the_case_and_no_file(vault: Commands) -> None:
    case = vault.case()
    row = str(taken_in(vault, case)[0])
    file = vault.write("actions.csv", HEAD + ROWS)
    vault("case", "import", "--take-back", row).plainly(WRONG_USE, "Name the case, and no file")
    vault("case", "import", file, "--take-back", row, "--case", case).plainly(WRONG_USE, "and no file")
    vault("case", "import", "--take-back", "1", "--case", case).plainly(REFUSED, "no import with a row")
