"""A table of services as somebody's spreadsheet wrote it: read whole, broken rows told apart, nothing repeated."""

from __future__ import annotations

import csv
import datetime
import io
from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.listed import need_domains as asked_about
from interview.guiding.worded_flows import load_flow
from interview.services.columns import COLUMNS, column, template
from interview.services.fictional import fictional, table
from interview.services.kinds import kind_of, kinds, need_domains, needs_of
from interview.services.reader import TableUnreadable, Taken, read_file, read_services

if TYPE_CHECKING:
    from pathlib import Path

TODAY = datetime.date(2026, 3, 2)
SECRET = "my sister Leyla"


def written(*rows: dict[str, str], headings: tuple[str, ...] = COLUMNS, separator: str = ",") -> str:
    out = io.StringIO()
    pen = csv.DictWriter(out, headings, delimiter=separator, lineterminator="\r\n", restval="")
    pen.writeheader()
    pen.writerows(rows)
    return out.getvalue()


def read(*rows: dict[str, str]) -> Taken:
    return read_services(written(*rows).encode(), today=TODAY)


def told(taken: Taken) -> list[str]:
    return [str(one) for one in taken.broken]


LEGAL = {
    "id": "law",
    "name": "Café Łódź Law",
    "kind": "solicitor",
    "nation": "england; Wales",
    "area": "Marlby;Leeds",
}


def test_a_row_is_a_service_with_all_that_it_says() -> None:
    more = {"languages": "Arabic, Romanian", "sex": "Women", "families": "Y", "access": "step free; lift"}
    dates = {"last_checked": "28/02/2026", "expires": "2027-01-01"}
    (law,) = read({**LEGAL, **more, **dates, "how": "Ring,\nthen write", "who_may_refer": "anyone"}).services
    assert (law.id, law.name, law.kind, law.called) == ("law", "Café Łódź Law", "legal-advice", "solicitor")
    assert (law.nations, law.areas) == (("england", "wales"), ("Marlby", "Leeds"))
    assert (law.languages, law.sex, law.families) == (("Arabic", "Romanian"), "women", "yes")
    assert law.access == ("step free", "lift")
    assert law.needs == ("legal", "documents")
    assert (law.last_checked, law.expires) == ("2026-02-28", "2027-01-01")
    assert law.how == "Ring,\nthen write"


def test_what_a_row_does_not_say_is_neither_yes_nor_no() -> None:
    (bare,) = read({"name": "Only a name"}).services
    assert (bare.sex, bare.ages, bare.families, bare.nations, bare.languages) == (None, None, None, (), ())
    assert (bare.kind, bare.last_checked) == ("other", None)


TABLES = {
    "UTF-8": lambda text: text.encode(),
    "UTF-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "line feeds alone": lambda text: text.replace("\r\n", "\n").encode(),
    "no line feed at the end": lambda text: text.rstrip("\r\n").encode(),
    "empty rows between": lambda text: text.replace("\r\n", "\r\n" + "," * 23 + "\r\n\r\n").encode(),
}


@pytest.mark.parametrize("encoded", TABLES.values(), ids=TABLES.keys())
@pytest.mark.parametrize("separator", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
def test_the_same_services_come_out_whatever_program_wrote_the_table(encoded: object, separator: str) -> None:
    if separator != "," and encoded is TABLES["empty rows between"]:
        separator = ","
    text = written(LEGAL, {"name": 'Says "hello"; often, twice'}, separator=separator)
    taken = read_services(encoded(text), today=TODAY)  # type: ignore[operator]
    assert [one.name for one in taken.services] == ["Café Łódź Law", 'Says "hello"; often, twice']
    assert (taken.broken, taken.unknown) == ((), ())


def test_windows_1252_is_told_from_utf_8() -> None:
    text = written({"name": "Café Zoë – “open”"}, separator=";")
    (one,) = read_services(text.encode("cp1252"), today=TODAY).services
    assert one.name == "Café Zoë – “open”"


def test_one_damaged_row_in_utf_8_does_not_turn_all_others_into_windows_1252() -> None:
    content = (
        written({"name": "Café"}, {"name": "BYTES"}, {"name": "Łódź"}).encode().replace(b"BYTES", b"Caf\xe9")
    )
    taken = read_services(content, today=TODAY)
    assert [one.name for one in taken.services] == ["Café", "Łódź"]
    assert told(taken) == ["row 3: it has letters that cannot be read. Save the file as “CSV UTF-8” again."]


BROKEN = {
    "no name": ({"id": "x", "name": " "}, "row 2, name: it is empty"),
    "a day in the future": ({"last_checked": "2026-03-03"}, "row 2, last_checked: it lies in the future"),
    "the year 1900": ({"last_checked": "1900-01-01"}, "row 2, last_checked: it lies before the year 2000"),
    "an end in the year 1900": ({"expires": "1/1/1900"}, "row 2, expires: it lies before the year 2000"),
    "a check in the year 9999": (
        {"last_checked": "31/12/9999"},
        "row 2, last_checked: it is what tables write for no day at all. Leave it empty, or write the day on which",
    ),
    "an end in fifty years": (
        {"expires": "2076-12-31"},
        "row 2, expires: it lies more than 10 years ahead. Write the right year, or leave it empty",
    ),
    "an end in the year 9999": (
        {"expires": "9999-12-31"},
        "row 2, expires: it is what tables write for never. Leave it empty: then it does not end.",
    ),
    "no day of the calendar": (
        {"last_checked": "2026-02-30"},
        "last_checked: it is not a day of the calendar",
    ),
    "a day in words": ({"last_checked": SECRET}, "row 2, last_checked: it is not a date"),
    "a nation that is none": ({"nation": SECRET}, "row 2, nation: it names no nation. Use: england"),
    "a need that is none": ({"needs": SECRET}, "row 2, needs: it names a need that is not known"),
    "a sex that is none": ({"sex": SECRET}, "row 2, sex: it is not one of its words. Use women, men or any"),
    "ages that are none": ({"ages": SECRET}, "row 2, ages: it is not one of its words"),
    "neither yes nor no": (
        {"families": SECRET},
        "row 2, families: it is not one of its words. Use yes or no",
    ),
    "a cell without an end": ({"how": "x" * 2001}, "row 2, how: it is longer than 2,000 characters"),
    "a code for the terminal": ({"how": "\x1b[31m"}, "row 2, how: it has a character that cannot be seen"),
    "a line turned round": ({"name": "a\u202eb"}, "row 2, name: it has a character that cannot be seen"),
}


@pytest.mark.parametrize(("cells", "says"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_row_is_told_in_one_line_by_row_and_column_and_stays_out(
    cells: dict[str, str], says: str
) -> None:
    taken = read({"name": "It", **cells}, {"name": "A good one"})
    assert [one.name for one in taken.services] == ["A good one"]
    (line,) = told(taken)
    assert says in line
    assert SECRET not in line
    assert "\n" not in line


ADDRESSES = [
    "12 Mill Road",
    "12, Mill Rd",
    "12a Old Mill Lane, Marlby",
    "Flat 3",
    "the house in Rosamund Street",
    "12 heol y bont",
    "Heol Fawr",
    "LS1 4AP",
    "ls14ap",
    "ＬＳ１ ４ＡＰ",
    "///filled.count.soap",
    "53.79648, -1.54785",
    "https://maps.app.goo.gl/x",
]


@pytest.mark.parametrize("where", ADDRESSES)
@pytest.mark.parametrize("kind", ["refuge", "Safe house", "place of safety", "Women's refuge, emergency"])
def test_where_a_place_of_safety_is_never_gets_into_the_directory(where: str, kind: str) -> None:
    for column_ in ("how", "area", "safety_notes", "contact", "source", "checked_by"):
        taken = read({"name": "Rose", "kind": kind, column_: f"Go to {where} and ring"})
        assert not taken.services, column_
        (line,) = told(taken)
        assert line.startswith(f"row 2, {column_}: it looks like an address")
        assert where not in line
    assert not read({"name": f"Rose, {where}", "kind": kind}).services or where in (
        "the house in Rosamund Street",
        "Heol Fawr",
    )


def test_a_refuge_by_its_name_is_one_whatever_kind_it_is_said_to_be() -> None:
    assert not read({"name": "Rose Refuge", "kind": "support", "how": "12 Mill Road"}).services
    assert read({"name": "Refugee Advice", "kind": "support", "how": "12 Mill Road, LS1 4AP"}).services


def test_how_to_ask_for_a_place_of_safety_is_no_address() -> None:
    said = {
        "how": "Ring the placing line, 24 hours. Up to 6 women share the house. No. 2 on the menu; come by road or rail",
        "contact": "01632 960011; +44 1632 960012; desk@refuge.example",
        "area": "Leeds; West Yorkshire; LS",
        "exclusions": "Nobody over 65; up to 3 children in a room",
        "safety_notes": "They say on the way where to meet",
    }
    taken = read({"name": "Oxford Road Refuge", "kind": "refuge", **said})
    assert told(taken) == []


def test_unknown_headings_are_named_and_nothing_under_them_is_taken_in() -> None:
    text = "Name,Street address,Type,\r\nRose,12 Mill Road,refuge,\r\n"
    taken = read_services(text.encode(), today=TODAY)
    assert taken.unknown == ("Street address",)
    (rose,) = taken.services
    assert "Mill" not in repr(rose)


def test_a_kind_that_has_no_name_here_is_counted_by_what_it_is_called_and_its_rows_stay() -> None:
    kinds_ = ["Dog walking", "dog-walking", "Astrology", "Night shelter", "police", "", "12 Mill Road"]
    taken = read(*({"name": f"Place {number}", "kind": kind} for number, kind in enumerate(kinds_)))
    assert [(one.called, one.rows) for one in taken.unknown_kinds] == [
        ("Dog walking", 2),
        ("Astrology", 1),
        (None, 1),
    ]
    assert [one.kind for one in taken.services] == [
        *("other", "other", "other", "accommodation"),
        *("other", "other", "other"),
    ]
    assert [one.called for one in taken.services[:3]] == ["Dog walking", "dog-walking", "Astrology"]
    assert taken.broken == ()


def test_a_kind_of_a_row_that_stays_out_is_not_counted() -> None:
    assert read({"name": "", "kind": "Astrology"}).unknown_kinds == ()


def test_the_languages_of_the_workers_stay_where_interpreters_are_called_too() -> None:
    (one,) = read({"name": "A place", "languages": "Arabic; any with interpreter; Dari"}).services
    assert one.languages == ("Arabic", "Dari", "any")
    (every,) = read({"name": "A place", "languages": "any with interpreter"}).services
    assert every.languages == ("any",)


def test_headings_are_known_by_other_names_too() -> None:
    assert [
        column(one) for one in ("Nation/area", "WHO MAY REFER", "last-checked", "What for", "Gender")
    ] == [
        "area",
        "who_may_refer",
        "last_checked",
        "what_for",
        "sex",
    ]
    assert column("address") is None
    (one,) = read_services(b"name,nation/area\r\nIt,England; Marlby\r\n", today=TODAY).services
    assert (one.nations, one.areas) == (("england",), ("Marlby",))


def test_a_quotation_mark_that_is_never_closed_breaks_its_own_row_and_no_other() -> None:
    lines = written(*({"name": f"Service {number}", "how": "a, b"} for number in range(2000))).split("\r\n")
    lines[500] = lines[500].replace('"a, b"', '"a, b')
    taken = read_services("\r\n".join(lines).encode(), today=TODAY)
    assert told(taken) == [
        "row 501: a quotation mark is opened in it and not closed. Close it, or take it out."
    ]
    assert len(taken.services) == 1999


def test_an_inch_is_no_quotation_mark() -> None:
    (one,) = read_services(b'name,how\r\nIt,door 30" wide\r\n', today=TODAY).services
    assert one.how == 'door 30" wide'


def test_a_row_that_is_too_short_or_too_long_is_told() -> None:
    taken = read_services(b"name,how,hours\r\nA,b\r\nC,d,e,f\r\nG,h,i,,\r\n", today=TODAY)
    assert [one.name for one in taken.services] == ["G"]
    assert told(taken) == [
        "row 2: it has 2 cells, and the heading has 3. Add those that are missing.",
        "row 3: it has 4 cells, and the heading has 3. Put text with a separator in it between quotation marks.",
    ]


def test_two_rows_of_one_id_are_told_and_the_first_holds() -> None:
    taken = read({"id": "a", "name": "First"}, {"id": "a", "name": "Second"}, {"name": "No id", "area": "X"})
    assert [one.name for one in taken.services] == ["First", "No id"]
    assert told(taken) == ["row 3, id: it is the same as in row 2. Give each service an id of its own."]
    assert taken.services[1].id == "no-id-x"


FILES = {
    "nothing": (b"", "there is nothing in it"),
    "blank lines": (b"\n\n\n", "there is nothing in it"),
    "a spreadsheet": (b"PK\x03\x04\x14\x00\x06\x00", "Save the spreadsheet as “CSV UTF-8”"),
    "no headings": (b"Rose,12 Mill Road\r\n", "no heading 'name'. `ownwords services template` prints"),
    "two headings of one name": (b"name,Service\r\na,b\r\n", "two of its headings stand for 'name'"),
}


@pytest.mark.parametrize(("content", "says"), FILES.values(), ids=FILES.keys())
def test_a_file_that_is_no_table_is_refused_in_one_plain_line(
    tmp_path: Path, content: bytes, says: str
) -> None:
    file = tmp_path / "services.csv"
    file.write_bytes(content)
    with pytest.raises(TableUnreadable) as refused:
        read_file(file, name=file.name, today=TODAY)
    assert str(refused.value).startswith("services.csv: ")
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)
    assert "Mill" not in str(refused.value)


def test_a_file_that_is_not_there_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(TableUnreadable, match="no such file"):
        read_file(tmp_path / "none.csv", name="none.csv", today=TODAY)
    with pytest.raises(TableUnreadable, match="cannot be read as a file"):
        read_file(tmp_path, name="a folder", today=TODAY)


def test_services_come_as_json_too() -> None:
    rows = b'[{"name": "Law", "area": "Marlby; Leeds", "Fax": null}, {"name": "X", "how": 7}, {"name": "Y"}]'
    taken = read_services(rows, today=TODAY)
    assert [(one.name, one.areas) for one in taken.services] == [("Law", ("Marlby", "Leeds")), ("Y", ())]
    assert told(taken) == ["row 2, how: it is not text. Put it in quotes."]
    assert taken.unknown == ("Fax",)


def test_the_template_is_an_empty_table() -> None:
    assert read_services(template().encode(), today=TODAY) == Taken((), (), ())


def test_the_made_up_directory_is_whole_made_up_and_partly_old() -> None:
    taken = read_services(table().encode(), today=TODAY)
    assert (taken.broken, taken.unknown) == ((), ())
    assert 20 <= len(taken.services) <= 30
    for one in taken.services:
        assert one.contact.startswith("01632 960") or one.contact.endswith(".example"), one.id
    later = datetime.date(2031, 5, 5)
    ages = [(later - datetime.date.fromisoformat(one.last_checked or "")).days for one in fictional(later)]
    assert min(ages) >= 0
    assert any(age > 183 for age in ages)
    assert any(age < 90 for age in ages)


@pytest.mark.parametrize("name", ["uk/adult", "uk/brief", "uk/child"])
def test_every_need_that_is_asked_about_has_a_kind_of_service_and_no_kind_has_another(name: str) -> None:
    assert need_domains() == asked_about(load_flow(name))


def test_every_kind_serves_a_need_and_what_it_is_called_may_add_to_it() -> None:
    assert {kind.id for kind in kinds().values() if not kind.needs} == {"other"}
    assert {name for name in kinds()["other"].called if not needs_of(name)} == {"other", "voluntary return"}


@pytest.mark.parametrize(
    ("called", "need"),
    [
        ("drug service", "substance"),
        ("Community drug and alcohol team", "substance"),
        ("gp", "mental-health"),
        ("esol", "communication"),
        ("school", "children"),
        ("nursery", "children"),
        ("guardianship", "children"),
        ("Children’s Services", "children"),
        ("children's services", "safety"),
        ("police", "police"),
        ("council", "housing"),
        ("night shelter", "food"),
        ("support provider", "belongings"),
        ("Foster placement", "housing"),
        ("foster placement", "children"),
        ("supported lodgings", "housing"),
        ("Semi-supported flat", "housing"),
        ("hotel", "housing"),
        ("Sexual assault referral centre", "health"),
        ("sexual assault referral centre", "mental-health"),
        ("Jobcentre", "money"),
        ("Jobcentre Plus", "work"),
        ("Women’s Aid", "safety"),
        ("domestic abuse service", "advocacy"),
        ("survivor group", "mental-health"),
        ("survivor group", "social"),
        ("Acas", "work"),
        ("ACAS", "money"),
        ("ICTG", "children"),
        ("ictg", "advocacy"),
        ("food bank", "food"),
        ("clothing", "food"),
        ("debt advice", "money"),
    ],
)
def test_a_service_that_says_nothing_of_its_needs_is_found_for_what_it_plainly_serves(
    called: str, need: str
) -> None:
    (one,) = read({"name": "A place", "kind": called}).services
    assert need in one.needs


@pytest.mark.parametrize(
    "called",
    [
        "guardian",
        "guardianship",
        "advocate",
        "helpline",
        "charity",
        "outreach",
        "food bank",
        "clothing",
        "foster care",
    ],
)
def test_what_is_there_for_a_child_is_of_a_kind_that_a_child_can_be_offered(called: str) -> None:
    flow = load_flow("uk/child")
    assert kind_of(called) in flow.find("services").domains


@pytest.mark.parametrize("called", ["support provider", "Support contract, adults", "MSVCC"])
def test_the_support_contract_for_adults_is_a_kind_of_its_own_and_no_child_is_offered_it(called: str) -> None:
    assert kind_of(called) == "support-provider"
    assert "support-provider" not in load_flow("uk/child").find("services").domains
    assert "support-provider" in load_flow("uk/adult").find("services").domains


def test_every_kind_of_service_can_be_offered_to_an_adult() -> None:
    assert set(load_flow("uk/adult").find("services").domains) == set(kinds())


def test_what_one_name_of_a_kind_adds_is_said_of_no_other_name_of_it() -> None:
    assert "substance" not in needs_of("dentist")
    assert "children" not in needs_of("employment")
    assert "housing" not in needs_of("police")
    assert "food" not in needs_of("debt advice")


def test_what_a_row_says_of_its_needs_wins_over_what_its_kind_serves() -> None:
    (one,) = read({"name": "A place", "kind": "drug service", "needs": "work"}).services
    assert one.needs == ("work",)


def test_rows_that_no_need_finds_are_told_by_their_numbers_and_stay() -> None:
    taken = read(
        {"name": "A", "kind": "voluntary return"},
        {"name": "B", "kind": "Astrology", "needs": "social"},
        {"name": "C"},
        {"name": "", "kind": "Astrology"},
        {"name": "D", "kind": "police"},
    )
    assert taken.without_need == (2, 4)
    assert len(taken.services) == 4


def test_every_kind_has_names_and_needs_that_are_known() -> None:
    for kind in kinds().values():
        assert kind_of(kind.id) == kind.id
        assert all(kind_of(name) == kind.id for name in kind.called), kind.id
        assert set(kind.also) <= set(kind.called), kind.id
    assert kind_of("something of their own") == "other"
    assert kind_of("Free legal advice, weekly") == "legal-advice"
