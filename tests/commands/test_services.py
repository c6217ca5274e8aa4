"""The directory from the command line: taken in, mended and taken in again, searched, and checked without a vault."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from interview.organisation.sample import sample
from interview.services.columns import COLUMNS
from tests.commanding import DONE, REFUSED, SECRET, WRONG_USE, Commands, typed

if TYPE_CHECKING:
    from pathlib import Path


def table(rows: list[dict[str, str]]) -> str:
    out = io.StringIO()
    pen = csv.DictWriter(out, COLUMNS, restval="")
    pen.writeheader()
    pen.writerows(rows)
    return out.getvalue()


def many(number: int) -> list[dict[str, str]]:
    return [
        {"id": f"s-{one}", "name": f"Service {one}", "kind": "solicitor", "last_checked": "2026-02-01"}
        for one in range(number)
    ]


def test_of_ten_thousand_rows_the_37_broken_ones_are_told_and_all_others_taken_in(vault: Commands) -> None:
    rows = many(10_000)
    wrong = [{"name": ""}, {"last_checked": "1900-01-01"}, {"last_checked": "2099-01-01"}, {"sex": SECRET}]
    broken = range(100, 100 + 37 * 250, 250)
    for count, number in enumerate(broken):
        rows[number] |= wrong[count % len(wrong)]
    file = vault.write("services.csv", table(rows))
    dry = vault("services", "import", file, "--dry-run")
    assert (dry.code, dry.out) == (REFUSED, "9,963 services can be taken in. Nothing was changed.\n")
    assert "no services in this vault" in vault("services", "list").err

    said = vault("services", "import", file)
    assert said.code == REFUSED
    assert said.out == ("9,963 services taken in: 9,963 new, 0 changed, 0 as they were; 37 rows stay out.\n")
    lines = said.err.splitlines()
    assert len(lines) == 37
    assert [int(line.split("row ")[1].split(",")[0]) for line in lines] == [number + 2 for number in broken]
    said.says(
        "services.csv: row 102, name: it is empty.", "services.csv: row 352, last_checked: it lies before"
    )

    mended = vault.write("services.csv", table(many(10_000)))
    again = vault("services", "import", mended)
    assert (again.code, again.err) == (DONE, "")
    assert again.out == "10,000 services taken in: 37 new, 0 changed, 9,963 as they were.\n"
    assert vault("vault", "verify").code == DONE


def test_a_service_for_any_language_with_an_interpreter_promises_no_more_than_that(vault: Commands) -> None:
    row = {"name": "The clinic", "languages": "English; any with interpreter", "last_checked": "2026-02-01"}
    vault("services", "import", vault.write("services.csv", table([row])))
    assert "any, perhaps through an interpreter: ask them first" in vault("services", "list").out


def test_a_row_that_is_broken_now_leaves_what_was_there_of_it_before(vault: Commands) -> None:
    vault("services", "import", vault.write("a.csv", table([{"id": "law", "name": "Law"}])))
    said = vault("services", "import", vault.write("a.csv", table([{"id": "law", "name": "", "how": "x"}])))
    said.plainly(REFUSED, "row 2, name: it is empty")
    assert json.loads(vault("services", "list", "--json").out)["services"][0]["name"] == "Law"


def test_a_file_of_which_no_row_is_right_changes_nothing(vault: Commands) -> None:
    vault("services", "import", vault.write("a.csv", table(many(3))))
    said = vault(
        "services", "import", vault.write("b.csv", table([{"id": "s-1", "last_checked": "1900-01-01"}]))
    )
    assert said.code == REFUSED
    said.says("row 2, name: it is empty", "b.csv: no row of it can be taken in. Nothing was changed.")
    assert vault("services", "list").out.count("Name") == 3


def test_unknown_columns_are_named_and_what_is_under_them_is_left_out(vault: Commands) -> None:
    said = vault("services", "import", vault.write("a.csv", f"name,Fax,Notes \x1b[31m\nLaw,1,{SECRET}\n"))
    assert said.code == DONE
    assert "'Fax'" in said.err
    assert "are not headings known here" in said.err
    assert "\x1b" not in said.err
    assert vault("services", "list", "--json").out.count("Law") == 1


def test_of_ten_thousand_rows_37_of_kinds_nobody_knows_each_kind_is_one_line(vault: Commands) -> None:
    rows = many(10_000)
    for row in rows:
        row["kind"] = "solicitor"
    for count, number in enumerate(range(100, 100 + 37 * 250, 250)):
        rows[number]["kind"] = ("Astrology", "Dog walking", "Astrology")[count % 3]
    file = vault.write("services.csv", table(rows))
    checked = vault("check", "services", file)
    assert checked.code == REFUSED
    said = vault("services", "import", file)
    assert said.code == DONE
    assert said.out == "10,000 services taken in: 10,000 new, 0 changed, 0 as they were.\n"
    lines = said.err.splitlines()
    assert lines[:2] == [
        "services.csv: kind 'Astrology' is not known here: 25 rows taken in as 'other'.",
        "services.csv: kind 'Dog walking' is not known here: 12 rows taken in as 'other'.",
    ]
    known, without_need = lines[2:]
    assert known.startswith("services.csv: known kinds are place-of-safety, accommodation, ")
    assert without_need.startswith(
        "services.csv: 37 rows of kind 'other' name no need, so no need finds them: "
    )
    assert checked.out.splitlines() == lines
    found = json.loads(vault("services", "list", "--kind", "other", "--most", "100", "--json").out)
    assert found["total"] == 37
    assert {one["called"] for one in found["services"]} == {"Astrology", "Dog walking"}


def test_many_kinds_nobody_knows_are_summed_and_no_flood(vault: Commands) -> None:
    rows = [row | {"kind": f"Thing {number}"} for number, row in enumerate(many(500))]
    rows[0]["kind"] = "12 Mill Road"
    said = vault("services", "import", vault.write("a.csv", table(rows)))
    assert said.code == DONE
    assert len(said.err.splitlines()) == 23
    said.says("kind looks like an address and is not known here: 1 row", "and 480 more kinds not known here")
    assert "Mill" not in said.err


def test_rows_that_no_need_finds_are_one_line_with_their_numbers_and_a_check_says_it_too(
    vault: Commands,
) -> None:
    rows = [row | {"kind": "voluntary return"} for row in many(12)]
    file = vault.write("a.csv", table([*rows, {"name": "Police desk", "kind": "police"}]))
    line = (
        "a.csv: 12 rows of kind 'other' name no need, so no need finds them: "
        "rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more. Say in 'needs' what each is for.\n"
    )
    checked = vault("check", "services", file)
    assert (checked.code, checked.out) == (REFUSED, line)
    said = vault("services", "import", file)
    assert (said.code, said.err) == (DONE, line)
    one = vault.write("b.csv", "name,kind\nWay Home,voluntary return\n")
    vault("check", "services", one).says("1 row of kind 'other' names no need, so no need finds it: row 2.")
    mended = vault.write("c.csv", "name,kind,needs\nWay Home,voluntary return,identity\n")
    assert vault("check", "services", mended).code == DONE


def test_a_service_is_found_by_the_need_that_its_kind_plainly_serves(vault: Commands) -> None:
    kinds = {"substance": "drug service", "communication": "esol", "police": "police", "children": "school"}
    rows = "".join(f"For {need},{kind}\n" for need, kind in kinds.items())
    vault("services", "import", vault.write("a.csv", f"name,kind\n{rows}"))
    for need in kinds:
        found = json.loads(vault("services", "list", "--need", need, "--json").out)
        assert [one["name"] for one in found["services"]] == [f"For {need}"]


def test_a_table_in_windows_1252_is_read_and_said_to_be_a_guess(vault: Commands, tmp_path: Path) -> None:
    file = tmp_path / "old.csv"
    file.write_bytes("name;how\nCafé Zoë;“ring”\n".encode("cp1252"))
    said = vault("services", "import", str(file))
    assert said.code == DONE
    said.says("old.csv: The file is not UTF-8. It was read as Windows-1252: look whether accents are right.")
    assert "Café Zoë" in vault("services", "search", "café").out


def test_services_are_searched_by_need_area_language_sex_family_and_access(vault: Commands) -> None:
    example = vault("services", "template", "--example")
    file = vault.write("services.csv", example.out)
    assert vault("services", "import", file).code == DONE

    def names(*words: str) -> list[str]:
        found = json.loads(vault("services", *words, "--json").out)
        assert found["total"] == len(found["services"])
        return [one["name"] for one in found["services"]]

    assert names("search", "law", "centre") == ["Clear Path Law Centre"]
    assert names("search", "中文") == ["Two Tongues Interpreters"]
    assert names("list", "--need", "housing", "--nation", "england", "--sex", "men") == [
        "Eastwick Night Shelter",
        "Family Rooms Marlby",
        "Northam Men's Place",
    ]
    assert names("list", "--kind", "refuge", "--families", "--access", "lift") == [
        "Family Rooms Marlby",
        "Hafan Refuge Wales",
    ]
    albanian = names("list", "--kind", "solicitor", "--language", "Albanian", "--area", "Northam")
    assert albanian == ["Clear Path Law Centre"]
    assert "Loch Law Advice" in names("list", "--need", "legal", "--language", "ar")
    assert names("list", "--kind", "refuge", "--ages", "children", "--nation", "scotland") == []


def test_a_search_says_who_may_refer_how_and_how_long_ago_it_was_checked(vault: Commands) -> None:
    vault("services", "import", vault.write("a.csv", vault("services", "template", "--example").out))
    said = vault("services", "search", "quiet", "dentist", "--families")
    said.says("Who may refer  Anyone", "Not for        No under 18s", "Not said       families: ask first")
    said.says("2025-05-05, too long ago: ask before you offer it")
    few = vault("services", "list", "--most", "2")
    few.says("26 services found; 24 are not shown. Ask for less.")
    profile = sample().replace('services_checked = "6 months"', 'services_checked = "2 weeks"')
    vault("organisation", "import", vault.write("organisation.toml", profile))
    assert "2026-02-10, too long ago" in vault("services", "search", "harbour", "house").out


def test_an_import_is_entered_in_the_vaults_log_by_its_numbers_alone(vault: Commands) -> None:
    rows = [{"id": "law", "name": SECRET}, {"id": "x", "name": ""}]
    vault("services", "import", vault.write("a.csv", table(rows)), "--dry-run")
    assert "services in" not in vault("vault", "log").out
    vault("services", "import", vault.write("a.csv", table(rows)))
    said = vault("vault", "log")
    said.says("Took services in: 1 new, 0 changed, 0 as they were; 1 row stayed out.")
    assert vault("vault", "verify").code == DONE


def test_a_service_is_taken_out_after_a_typed_yes_and_that_is_entered_too(vault: Commands) -> None:
    vault("services", "import", vault.write("a.csv", table([{"id": "law", "name": "Law"}])))
    nobody = vault("services", "remove", "law")
    assert nobody.code == WRONG_USE
    nobody.says("no terminal", "--yes-remove")
    vault("services", "remove", "law", "--yes-remove", "lav").plainly(REFUSED, "That is not law")
    vault("services", "remove", "lav", "--yes-remove", "lav").plainly(REFUSED, "no service of this id")
    assert "Law" in vault("services", "list").out
    assert "directory." not in vault("vault", "log").out
    vault("services", "remove", "law", "--yes-remove", "law").says("One service was taken out.")
    assert "no services in this vault" in vault("services", "list").err
    vault("vault", "log").says("Took 1 service out of the directory.")


def test_the_yes_is_typed_at_a_terminal(vault: Commands) -> None:
    vault("services", "import", vault.write("a.csv", table([{"id": "law", "name": "Law"}])))
    entrance = ("--data", str(vault.vault), "--passphrase-file", vault.key)
    said = typed(*entrance, "services", "remove", "law", answers=[("type yes:", "no")], root=vault.folder)
    assert said.code == REFUSED
    said.says("Law", "That is not yes. Nothing was changed.")
    said = typed(*entrance, "services", "remove", "law", answers=[("type yes:", "yes")], root=vault.folder)
    assert said.code == DONE
    assert "no services in this vault" in vault("services", "list").err


def test_what_has_run_out_is_left_out_unless_it_is_asked_for(vault: Commands) -> None:
    rows = [{"id": "old", "name": "Old", "expires": "2026-01-01"}, {"id": "new", "name": "New"}]
    vault("services", "import", vault.write("a.csv", table(rows)))
    said = vault("services", "list")
    said.says("1 service found.", "1 more has run out and is left out; --expired shows them too.")
    assert "Old" not in said.out
    everything = json.loads(vault("services", "list", "--expired", "--json").out)
    assert [(one["id"], one["expired"]) for one in everything["services"]] == [("new", False), ("old", True)]
    assert vault("services", "search", "old").out.startswith("0 services found.")


def test_a_table_is_checked_without_a_vault(vault: Commands, tmp_path: Path) -> None:
    refuge = vault.write("a.csv", "name,kind,how,Fax\nRose,refuge,12 Mill Road,1\n")
    said = vault("check", "services", refuge, at=tmp_path / "no vault")
    assert (said.code, said.err) == (REFUSED, "")
    said.says("'Fax' is not a heading", "row 2, how: it looks like an address")
    assert "Mill" not in said.out
    fine = vault.write("b.csv", vault("services", "template", "--example").out)
    assert vault("check", "services", fine).out == "b.csv: nothing to mend. It has 26 services.\n"
    vault("check", "services", str(tmp_path / "none")).plainly(REFUSED, "no such file")
    assert vault("services", "template").out.strip() == ",".join(COLUMNS)


def test_a_nation_that_is_none_is_wrong_use(vault: Commands) -> None:
    vault("services", "list", "--nation", "france").plainly(WRONG_USE, "france", "england")
    vault("services", "search").plainly(WRONG_USE, "WORDS")
