"""Plans that were agreed to, as versions, and two of them compared."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.engine.events.planning import LineChanged, LineDropped
from interview.engine.events.reviewing import PartReviewed
from interview.engine.words import ERASED, Words
from interview.exports.page import Page
from interview.exports.plan_compared import since
from interview.exports.plan_versions import compared_json, compared_text, listed_text
from interview.plan.compared import compared
from interview.plan.versions import Version, versions
from tests.plan.cases import FROM_PAPER, Record
from tests.sitting import wording

if TYPE_CHECKING:
    from interview.plan.compared import How

WIDE = 80
WORDING = wording()


def label(message: str, **args: str | int) -> str:
    return WORDING.text(message, "en-GB", **args).text


def changed(record: Record, line: str, what: str) -> None:
    record.add(LineChanged(line=line, what=Words(what), by=None, fallback=None, because=()))


def two_plans() -> Record:
    record = Record().opened()
    for line in ("line-1", "line-2", "line-3", "line-4"):
        record.line_answered(record.line(line), "agree")
    record.plan_agreed("line-1", "line-2", "line-3", "line-4")
    changed(record, "line-2", "We look for two rooms")
    record.line_answered("line-2", "agree")
    record.add(LineDropped(line="line-3"))
    record.line_answered("line-4", "no")
    record.line_answered(record.line("line-5", what=Words("A card for the shoe")), "agree")
    record.plan_agreed("line-1", "line-2", "line-5")
    return record


def how(record: Record) -> dict[str, How]:
    old, new = versions(record.entries)
    return {one.line: one.how for one in compared(old, new)}


def test_each_yes_to_the_plan_is_a_version_and_nothing_else_is() -> None:
    record = two_plans()
    record.line("line-6")
    first, second = versions(record.entries)
    assert (first.number, second.number) == (1, 2)
    assert [len(first.lines), len(second.lines)] == [4, 4]
    assert first.entry < second.entry < record.case.seq


def test_what_came_what_went_and_what_was_answered_otherwise_are_told_apart() -> None:
    assert how(two_plans()) == {
        "line-1": "same",
        "line-2": "changed",
        "line-3": "dropped",
        "line-4": "answered_otherwise",
        "line-5": "added",
    }


def test_a_plan_compared_with_itself_has_nothing_to_say() -> None:
    first, _ = versions(two_plans().entries)
    assert {one.how for one in compared(first, first)} == {"same"}


def test_the_other_way_round_what_came_has_gone() -> None:
    old, new = versions(two_plans().entries)
    turned = {one.line: one.how for one in compared(new, old)}
    assert (turned["line-5"], turned["line-3"]) == ("dropped", "added")


def test_a_version_is_dated_by_when_the_person_said_yes_and_not_by_when_that_was_typed() -> None:
    record = Record().opened()
    record.line_answered(record.line(), "agree")
    record.plan_agreed("line-1", heard=FROM_PAPER)
    (only,) = versions(record.entries)
    assert only.said_at == FROM_PAPER["said_at"].at
    assert "1 March 2026" in listed_text((only,), label)


def test_side_by_side_the_old_words_stand_left_and_the_new_ones_right() -> None:
    text = compared_text(*versions(two_plans().entries), label)
    row = next(line for line in text.splitlines() if "two rooms" in line)
    old, new = row.split(" | ")
    assert ("room together" in old, "two rooms" in new) == (True, True)
    for heading in ("New", "Reads otherwise", "Taken out", "Answered otherwise", "One line is as it was."):
        assert heading in text.splitlines()


def test_what_was_erased_is_erased_in_every_version() -> None:
    old, new = versions(two_plans().entries)
    gone = tuple(msgspec.structs.replace(line, what=ERASED) for line in new.lines)
    text = compared_text(old, msgspec.structs.replace(new, lines=gone), label)
    assert "A card for the shoe" not in text
    assert label("plan-erased") in " ".join(text.split())
    (one,) = (
        row for row in compared_json(old, msgspec.structs.replace(new, lines=gone)) if row["how"] == "added"
    )
    assert one["after"] is not None
    assert '"erased"' in msgspec.json.encode(one).decode()


def cells(row: str) -> int:
    plain = [one for one in row if unicodedata.category(one) not in ("Mn", "Me", "Cf")]
    return sum(1 + (unicodedata.east_asian_width(one) in "WF") for one in plain)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=200), st.text(alphabet="漢字 ضع\u202e\x1b[31mabc\n\t", max_size=200))
def test_whatever_was_typed_no_row_leaves_80_columns_and_nothing_acts_on_a_terminal(
    one: str, other: str
) -> None:
    first, _ = versions(two_plans().entries)
    before = tuple(msgspec.structs.replace(line, what=Words(one)) for line in first.lines)
    after = tuple(
        msgspec.structs.replace(line, what=Words(other), who_name=Words(one)) for line in first.lines
    )
    text = compared_text(
        msgspec.structs.replace(first, lines=before), msgspec.structs.replace(first, lines=after), label
    )
    assert max(map(cells, text.split("\n"))) <= WIDE
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_a_case_without_a_yes_has_no_version() -> None:
    record = Record().opened()
    record.line()
    assert versions(record.entries) == ()
    assert isinstance(versions(two_plans().entries)[0], Version)


def test_a_line_that_is_done_in_the_newer_plan_stands_under_a_heading_of_its_own() -> None:
    record = Record().opened()
    for line in ("line-1", "line-2"):
        record.line_answered(record.line(line), "agree")
    record.plan_agreed("line-1", "line-2")
    record.add(PartReviewed(about="line-2", outcome="done", **FROM_PAPER))
    record.plan_agreed("line-1")
    assert how(record) == {"line-1": "same", "line-2": "done"}
    old, new = versions(record.entries)
    text = compared_text(old, new, label)
    assert label("plan-compared-done") in text
    assert [one["how"] for one in compared_json(old, new)] == ["same", "done"]
    page = Page(label)
    since(page, old, new, agreed=True)
    assert page.text().count("We look for a room together") == len(("named", "with what it said"))
    assert label("plan-compared-done") in page.text()


def test_a_day_in_words_stands_with_the_day_that_it_was_said_on() -> None:
    record = Record().opened()
    for agreed in ("line-1", "line-2"):
        record.line_answered(record.line(agreed, by="tomorrow"), "agree")
        record.plan_agreed("line-1", agreed)
    said = "tomorrow (said on 2 March 2026)"
    assert said in " ".join(compared_text(*versions(record.entries), label, wide=200).split())
    page = Page(label)
    since(page, *versions(record.entries), agreed=True)
    assert said in page.text()
