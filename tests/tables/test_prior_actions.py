"""A table of what agencies did: what it says is theirs, a broken row is found and named, and no value is repeated."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.engine.gathered import FromFile, PriorAction
from interview.engine.words import ERASED, Words
from interview.tables.prior_actions import COLUMNS, LONGEST, look_through, new_among, read_actions, template
from interview.tables.reading import TableUnreadable

if TYPE_CHECKING:
    from pathlib import Path

    from interview.engine.events.prepared import PriorActionRecorded
    from interview.tables.prior_actions import Looked

TODAY = date(2026, 3, 2)
HEAD = "date,organisation,what,result,source,kind\n"
SECRET = "Leyla Q"


def looked(folder: Path, content: str | bytes) -> Looked:
    file = folder / "actions"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return look_through(read_actions(file, name="actions"), name="actions", today=TODAY)


def one(folder: Path, content: str | bytes) -> PriorActionRecorded:
    found = looked(folder, content)
    assert found.problems == ()
    (action,) = found.actions
    return action


def kept(number: int, action: PriorActionRecorded) -> PriorAction:
    return PriorAction(
        number=number,
        organisation=action.organisation,
        did=action.did,
        on=action.on,
        result=action.result,
        kind=action.kind,
        source=action.source,
    )


def test_a_row_is_an_action_in_the_words_of_whoever_wrote_it(tmp_path: Path) -> None:
    action = one(tmp_path, HEAD + '2026-02-25,Police,"Took a note,\nand left", None yet,Their letter,visit\n')
    assert (action.organisation, action.did) == (Words("Police"), Words("Took a note,\nand left"))
    assert (action.on, action.result) == ("2026-02-25", Words(" None yet"))
    assert (action.source, action.kind) == (Words("Their letter"), Words("visit"))
    assert action.imported == FromFile(row=1, rows=1)


def test_the_table_that_is_printed_to_be_filled_in_can_be_taken_in(tmp_path: Path) -> None:
    assert template().splitlines()[0].split(",") == list(COLUMNS)
    assert one(tmp_path, template()).on == "2026-02-25"


def test_only_who_and_what_have_to_be_there_in_any_order_and_any_case(tmp_path: Path) -> None:
    action = one(tmp_path, "What;ORGANISATION\nGave a bed;A shelter\n\n;\n")
    assert (action.organisation, action.did, action.on) == (Words("A shelter"), Words("Gave a bed"), None)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
def test_a_table_comes_with_whatever_stands_between_its_cells(tmp_path: Path, delimiter: str) -> None:
    assert one(tmp_path, f"organisation{delimiter}what\r\nA{delimiter}B\r\n").did == Words("B")


ENCODINGS = [
    ("utf-8", "UTF-8"),
    ("utf-8-sig", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("cp1252", "Windows-1252"),
]


@pytest.mark.parametrize(("written", "said"), ENCODINGS)
def test_accents_come_through_and_it_is_said_how_the_file_was_read(
    tmp_path: Path, written: str, said: str
) -> None:
    file = tmp_path / "actions.csv"
    file.write_bytes((HEAD + "2026-01-02,Café Foyer – “Nord”,Gave £5,,,\n").encode(written))
    table = read_actions(file, name="actions.csv")
    assert table.encoding == said
    assert table.rows[0].values["organisation"] == "Café Foyer – “Nord”"


DATES = [
    ("2026-02-25", "2026-02-25"),
    ("2026-2-5", "2026-02-05"),
    ("2026-02-25T14:00:00Z", "2026-02-25"),
    ("01/02/2026", "2026-02-01"),
    ("1.2.2026", "2026-02-01"),
    (" 2026-03-02 ", "2026-03-02"),
    ("", None),
]


@pytest.mark.parametrize(("typed", "on"), DATES)
def test_a_date_is_read_with_the_year_first_or_the_day_first(
    tmp_path: Path, typed: str, on: str | None
) -> None:
    found = looked(tmp_path, f"{HEAD}{typed},A,B,,,\n")
    assert [action.on for action in found.actions] == [on]
    assert found.day_first == ("/" in typed or "." in typed)


BROKEN = {
    "in the future": ("2026-03-03,A,B,,,", "row 2, date: lies in the future"),
    "nineteen hundred": ("1900-01-01,A,B,,,", "row 2, date: lies before 1901"),
    "nineteen hundred, day first": ("01/01/1900,A,B,,,", "row 2, date: lies before 1901"),
    "no day of the calendar": ("2026-02-30,A,B,,,", "row 2, date: is not a date"),
    "month first": ("02/25/2026,A,B,,,", "row 2, date: is not a date"),
    "words": (f"{SECRET} said so,A,B,,,", "row 2, date: is not a date"),
    "other digits": ("٢٠٢٦-٠٢-٠١,A,B,,,", "row 2, date: is not a date"),
    "nobody did it": ("2026-01-01,  ,B,,,", "row 2, organisation: is empty"),
    "nothing was done": ("2026-01-01,A,,,,", "row 2, what: is empty"),
    "a whole report": (f"2026-01-01,A,{'x' * (LONGEST + 1)},,,", "row 2, what: is longer than 20,000"),
    "a cell too many": (f"2026-01-01,A,B,C,D,E,{SECRET}", "row 2: it has 7 cells, and the heading has 6"),
    "a letter of no encoding": (b"2026-01-01,A\x81,B,,,", "row 2: it has letters that cannot be read"),
    "a quotation mark left open": ('2026-01-01,A,"B,,,', "row 2: a quotation mark is opened in it"),
    "quotation marks in the way of others": (
        '2026-01-01,A,"B" C,,,',
        "row 2: its quotation marks are not in",
    ),
    "a cell too few": ("2026-01-01,A,B", "row 2: it has 3 cells, and the heading has 6"),
}


@pytest.mark.parametrize(("row", "says"), BROKEN.values(), ids=BROKEN)
def test_a_broken_row_is_named_with_its_place_and_what_to_do_and_nobodys_words(
    tmp_path: Path, row: str | bytes, says: str
) -> None:
    row = row.encode() if isinstance(row, str) else row
    found = looked(tmp_path, HEAD.encode() + row + b"\n2026-01-01,Good,Row,,,\n")
    (problem,) = found.problems
    assert problem.startswith(says)
    assert problem.endswith(".")
    assert "\n" not in problem
    assert SECRET not in problem
    assert len(found.actions) == 1


def test_every_broken_row_has_a_line_of_its_own(tmp_path: Path) -> None:
    rows = "".join(
        f"{'1900-01-01' if place % 10 == 0 else '2026-01-01'},A,B {place},,,\n" for place in range(100)
    )
    found = looked(tmp_path, HEAD + rows)
    assert len(found.problems) == 10
    assert [line.partition(",")[0] for line in found.problems[:2]] == ["row 2", "row 12"]
    assert found.rows == 100


UNREADABLE = {
    "nothing in it": (b"", "empty"),
    "only spaces": (b" \n\n ", "empty"),
    "a picture": (b"\x89PNG\0\0", "not plain text"),
    "utf-16 with half a letter": ((HEAD + "a,b,c,,,").encode("utf-16") + b"a", "it is damaged text"),
    "half a letter in json": (b'[{"organisation": "A\x81", "what": "B"}]', "letters that cannot be read"),
    "only the line that names a separator": (b"sep=;", "there is no heading in it"),
    "a heading left open": (b'organisation,"what\nA,B\n', "row 1: a quotation mark is opened in it"),
    "no heading": (f"2026-01-01,{SECRET},Came here\n2026-01-02,B,C\n".encode(), "there is no column"),
    "one column missing": (b"date,organisation\n2026-01-01,A\n", "there is no column \u201cwhat\u201d"),
    "a column twice": (b"organisation,what,What\nA,B,C\n", "column 3 has the name of an earlier one"),
    "broken json": (b'[{"what": "B",]', "not valid JSON (line 1)"),
    "json that is no list": (b'{"what": "B"}', "not a list"),
    "json too deep": (b"[" * 100_000, "too deep"),
    "json with an endless number": (b'[{"what": ' + b"9" * 10_000 + b"}]", "too long"),
}


@pytest.mark.parametrize(("content", "says"), UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_that_is_no_such_table_is_refused_in_one_plain_line(
    tmp_path: Path, content: bytes, says: str
) -> None:
    with pytest.raises(TableUnreadable) as refused:
        looked(tmp_path, content)
    assert says in str(refused.value)
    assert str(refused.value).startswith("actions: ")
    assert "\n" not in str(refused.value)
    assert SECRET not in str(refused.value)


def test_a_file_that_is_not_there_or_a_folder_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(TableUnreadable, match="no such file"):
        read_actions(tmp_path / "nowhere", name="nowhere")
    with pytest.raises(TableUnreadable, match="cannot be read"):
        read_actions(tmp_path, name="folder")


def test_a_table_with_only_a_heading_has_nothing_to_take_in(tmp_path: Path) -> None:
    assert looked(tmp_path, HEAD).problems == ("there are no rows below the heading.",)


JSON_ROWS = {
    "a number": ({"organisation": "A", "what": 7}, "row 1, what: is not text"),
    "a list": ({"organisation": ["A"], "what": "B"}, "row 1, organisation: is not text"),
    "half a character": ({"organisation": "A", "what": "\ud800"}, "row 1, what: has half a character"),
    "no object": ("A did B", "row 1: it is not an object"),
}


@pytest.mark.parametrize(("row", "says"), JSON_ROWS.values(), ids=JSON_ROWS)
def test_json_is_looked_through_as_strictly(tmp_path: Path, row: object, says: str) -> None:
    good = {"organisation": "A", "what": "B", "result": None}
    found = looked(tmp_path, json.dumps([row, good]))
    assert len(found.problems) == 1
    assert found.problems[0].startswith(says)


def test_a_key_that_stands_twice_in_an_object_is_never_chosen_between(tmp_path: Path) -> None:
    found = looked(
        tmp_path, '[{"organisation": "A", "what": "B", "what": "C"}, {"organisation": "A", "what": "B"}]'
    )
    assert found.problems == ("row 1: it has a key twice. Take one of the two out.",)


def test_columns_that_are_not_known_are_named_unless_their_names_may_be_somebodys_words(
    tmp_path: Path,
) -> None:
    found = looked(tmp_path, f"organisation,what,case_ref,{SECRET}\nA,B,1,2\n")
    assert found.problems == ()
    assert found.unknown == ("\u201ccase_ref\u201d", "number 4")


def test_what_is_in_the_case_already_is_not_taken_in_again_and_a_row_that_stands_twice_once(
    tmp_path: Path,
) -> None:
    found = looked(tmp_path, HEAD + "2026-01-01,A,B,,,\n2026-01-01,A,B,,,\n,A,B,,,\n2026-01-01,A,B ,C,,\n")
    first = new_among(found.actions, ())
    assert [(action.on, action.result) for action in first] == [
        ("2026-01-01", None),
        (None, None),
        ("2026-01-01", Words("C")),
    ]
    assert new_among(found.actions, [kept(number, one) for number, one in enumerate(first)]) == ()


def test_nothing_is_compared_with_what_was_erased(tmp_path: Path) -> None:
    action = one(tmp_path, HEAD + "2026-01-01,A,B,,,\n")
    gone = PriorAction(number=3, organisation=ERASED, did=ERASED, on="2026-01-01", result=None)
    assert new_among([action], [gone]) == (action,)


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=30)
WORDED = TEXTS.filter(lambda text: bool(text.strip()))


@given(rows=st.lists(st.tuples(WORDED, WORDED, TEXTS), min_size=1, max_size=8), as_json=st.booleans())
def test_whatever_agencies_write_comes_in_letter_by_letter(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]], as_json: bool
) -> None:
    if as_json:
        keys = ("organisation", "what", "result")
        content = json.dumps([dict(zip(keys, row, strict=True)) for row in rows])
    else:
        out = io.StringIO(newline="")
        writer = csv.writer(out, quoting=csv.QUOTE_ALL)
        writer.writerows([("organisation", "what", "result"), *rows])
        content = out.getvalue()
    found = looked(tmp_path_factory.mktemp("table"), content)
    assert found.problems == ()
    came = [
        (one.organisation.text, one.did.text, one.result.text if one.result else "") for one in found.actions
    ]
    assert came == [(who, what, result if result.strip() else "") for who, what, result in rows]
