"""The one reader of tables: what programs write is told apart, and a row has the number that a spreadsheet shows."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.tables.reading import Table, TableUnreadable, in_another_encoding, read_content

HEADINGS = ("name", "how", "hours")
CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


def read(content: str | bytes) -> Table:
    content = content.encode() if isinstance(content, str) else content
    return read_content(content, name="a.csv", known=HEADINGS.__contains__)


@given(
    rows=st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=8),
    separator=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    announced=st.booleans(),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
)
def test_what_a_spreadsheet_wrote_is_read_letter_by_letter_with_the_numbers_that_it_shows(
    rows: list[tuple[str, str, str]], separator: str, encoding: str, *, announced: bool, quoting: int
) -> None:
    out = io.StringIO(newline="")
    pen = csv.writer(out, delimiter=separator, quoting=quoting)  # type: ignore[arg-type]
    pen.writerows([HEADINGS, *rows])
    first = f"sep={separator}\r\n" if announced else ""
    table = read((first + out.getvalue()).encode(encoding))
    assert table.columns == HEADINGS
    filled = [(number, row) for number, row in enumerate(rows, 2) if any(map(str.strip, row))]
    assert [(row.number, tuple(row.values.values())) for row in table.rows] == filled


def test_blank_lines_are_rows_of_a_spreadsheet_and_the_line_that_names_a_separator_is_none() -> None:
    assert [row.number for row in read("\n\nname,how\n\nA,b\n").rows] == [5]
    assert [row.number for row in read("sep=;\nname;how\nA;b\n").rows] == [2]


@pytest.mark.parametrize("opened", [1, 7, 19], ids=str)
def test_a_quotation_mark_that_is_never_closed_breaks_its_own_row_only(opened: int) -> None:
    lines = [f'Service {number},"a, b",c' for number in range(20)]
    lines[opened] = lines[opened].replace(' b"', " b")
    table = read("\n".join(["name,how,hours", *lines]))
    assert [row.number for row in table.rows if row.broken] == [opened + 2]
    assert len(table.rows) == 20


def test_two_rows_with_an_open_mark_each_are_not_taken_for_one_row_of_many_lines() -> None:
    table = read('name,how,hours\nA,"b,c\nD,e,f\nG,"h,i\nJ,k,l\n')
    assert [(row.number, row.broken is None) for row in table.rows] == [
        (2, False),
        (3, True),
        (4, False),
        (5, True),
    ]


def test_a_cell_of_many_pages_is_one_cell() -> None:
    pages = "\r\n".join(f'line {number}, "so"' for number in range(20_000))
    out = io.StringIO(newline="")
    csv.writer(out).writerows([("name", "how"), ("A", pages)])
    (row,) = read(out.getvalue()).rows
    assert row.values["how"] == pages


def test_a_file_in_windows_1252_is_a_guess_and_said_to_be_one() -> None:
    assert "Windows-1252" in (in_another_encoding(read("name,how\nCafé,b\n".encode("cp1252"))) or "")
    assert in_another_encoding(read("name,how\nCafé,b\n".encode("utf-16"))) is None
    assert in_another_encoding(read("name,how\nCafé,b\n")) is None


def test_one_damaged_line_among_lines_of_utf_8_is_a_broken_row() -> None:
    table = read("name,how\nCafé,b\nBYTES,c\n".encode().replace(b"BYTES", b"Caf\xe9"))
    assert (table.encoding, [row.broken is None for row in table.rows]) == ("UTF-8", [True, False])


def test_a_row_says_nothing_of_what_is_in_it() -> None:
    table = read("name,how\nLeyla Q,b\n")
    assert "Leyla" not in repr(table)
    assert "Leyla" not in repr(table.rows)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"\xef\xbb\xbf", b"sep=,\n", b"\r\r\r"], ids=repr)
def test_a_file_with_nothing_in_it_is_refused_by_its_name(content: bytes) -> None:
    with pytest.raises(TableUnreadable, match=r"^a\.csv: "):
        read(content)
