"""The top of the document: what it is and who may have it, who wrote it, and what the wording was worth."""

from __future__ import annotations

import json
from typing import Any

import pytest

from interview.engine.events.recording import RecordChosen
from interview.engine.events.session import InterpreterJoined
from interview.engine.events.told import NoteRecorded
from interview.engine.terms import Moment, Quote
from interview.engine.words import Words
from interview.exports.plan_interim import interim_json, interim_markdown
from interview.exports.plan_json import plan_json
from interview.exports.plan_markdown import not_shared_markdown
from interview.plan.interim import interim
from tests.exports.test_plan_markdown import worded
from tests.exports.test_plan_read import document, section
from tests.plan.cases import NEXT_WEEK, NOW, Record, whole_case


def head(record: Record) -> str:
    return document(record).partition("\n## ")[0]


def made_from(record: Record) -> str:
    return section(document(record), "Where this plan comes from")


def test_what_is_urgent_and_how_to_reach_the_person_stand_before_what_the_plan_was_made_from() -> None:
    headings = [line for line in document(whole_case()).split("\n") if line.startswith("## ")]
    assert headings[:2] == ["## Urgent", "## Safe contact"]
    assert headings[-1] == "## Where this plan comes from"


def test_it_says_at_once_that_it_is_the_whole_plan_and_not_for_passing_on() -> None:
    for record in (Record().opened(), whole_case()):
        first = document(record).split("\n")[2]
        assert first.startswith("This is the whole plan, for the worker's own file.")
        for said in (
            "reach the person safely",
            "said in private",
            "risks they were not told of",
            "not made for passing on as it is",
        ):
            assert said in first


def test_it_says_who_wrote_it_and_who_interpreted() -> None:
    record = Record().opened()
    record.interpreter("i4", qualified="no")
    record.worker = "w2"
    record.sat_together(held_at=NEXT_WEEK["said_at"])
    text = made_from(record)
    assert "- Written by: w1, w2\n- Kind of organisation: charity\n" in text
    assert (
        "\n  - i4 · Arabic · by phone · not qualified · Session 1 · the person is comfortable with them\n"
        in text
    )


def test_it_says_what_the_person_thought_of_the_interpreter_and_what_was_noted_of_the_interpreting() -> None:
    record = Record().opened()
    joined = InterpreterJoined(
        code="i4",
        language="ar",
        mode="phone",
        qualified="no",
        comfortable="no",
        briefed="no",
        wished="woman",
        gender="man",
    )
    record.add(joined)
    doubt = NoteRecorded(
        words=Words("Long answers came back short"),
        opinion=True,
        about="interpreter:i4",
        step="language",
        **NOW,
    )
    record.add(doubt)
    text = made_from(record)
    assert (
        "not told beforehand how it goes · the person is not comfortable with them · a man"
        " · the person wished for a woman\n" in text
    )
    assert "Of the interpreting: Long answers came back short" in text.replace("“", "").replace("”", "")
    still_open = document(record).partition("## Still open")[2]
    assert "the interpreter is not qualified" in still_open


def test_nothing_typed_as_a_code_is_markup() -> None:
    record = Record().opened()
    record.worker = "# w\n- 9"
    record.interpreter("*i*\n# 4")
    text = made_from(record)
    assert "\\# w - 9" in text
    assert "\\*i\\* # 4 · Arabic" in text


def test_it_says_in_which_zone_the_times_are() -> None:
    assert "All times here are in UTC." in made_from(Record().opened())


def test_a_machine_draft_is_never_called_arabic_alone() -> None:
    record = Record().opened()
    record.explained("rights-stop", interpreter="i4")
    record.shown("rights-stop-answer", "rights-stop-break")
    text = document(record)
    assert "- Wording shown in: Arabic: machine draft, not checked\n" in text
    assert "read aloud, through the interpreter · Arabic: machine draft, not checked\n" in text
    assert "Arabic\n" not in text


def test_where_texts_do_not_stand_alike_each_kind_is_counted() -> None:
    record = Record().opened()
    record.explained("rights-stop")
    record.shown("rights-stop-answer", "rights-stop-break", "rights-stop-angry")
    record.wording_checked("rights-stop-answer")
    record.shown("welcome-hello", locale="en-GB", state="source")
    text = document(record)
    assert (
        "- Wording shown in:\n  - Arabic: checked by the interpreter (one text)\n"
        "  - Arabic: machine draft, not checked (2 texts)\n  - English (one text)\n" in text
    )
    assert (
        "· read aloud · Arabic: checked by the interpreter (one text); "
        "Arabic: machine draft, not checked (2 texts)\n" in text
    )


def test_english_needs_no_more_than_its_name() -> None:
    record = Record().opened("en-GB")
    record.explained("rights-interpreter", locale="en-GB")
    record.shown("rights-interpreter-free", locale="en-GB", state="source")
    text = document(record)
    assert "- Wording shown in: English\n" in text
    assert "An interpreter · read aloud · English\n" in text


def agreed(*, locale: str, interpreter: str | None) -> str:
    record = Record().opened(locale)
    record.line_answered(record.line(), "agree")
    record.plan_agreed("line-1", locale=locale, interpreter=interpreter)
    return next(line for line in head(record).split("\n") if line.startswith("- Agreed: "))


def test_lines_that_are_in_english_are_not_called_read_back_in_another_language() -> None:
    when = "- Agreed: 2 March 2026, 10:00 UTC, session 1 · read back from lines written in English"
    assert agreed(locale="en-GB", interpreter=None) == when
    assert agreed(locale="ar", interpreter="i4") == f"{when}, through the interpreter"
    assert agreed(locale="ar", interpreter=None) == f"{when}, with no interpreter noted"


def test_in_a_second_session_each_need_says_when_it_was_last_asked() -> None:
    record = Record().opened()
    record.need("safe-tonight", domain="safety", decision=Words("The shelter"))
    record.need("need-2", basis="worker", horizon="short")
    assert "last asked" not in document(record)
    record.sat_together(held_at=Moment(precision="about", at=NEXT_WEEK["said_at"].at))
    record.need("phone", domain="communication", state="met")
    text = document(record)
    first = "last asked in session 1, 2 March 2026\n"
    assert section(text, "Urgent").count(first) == 1
    needs = text.partition("## Needs\n")[2].partition("\n## ")[0]
    assert needs.count(first) == 1
    assert "the worker saw it · last noted in session 1, 2 March 2026\n" in needs
    assert "the person says so · last asked in session 2, about 9 March 2026\n" in needs


def test_a_slip_of_typing_is_not_shown_as_the_person_changing_their_mind() -> None:
    record = Record().opened()
    said = record.said("I want a rom.")
    record.line(goal=Quote(statement=said, start=7, end=12))
    record.corrected(said, "I want a room.", mistyped=True)
    text = document(record)
    assert "> “a room”" in text
    assert "otherwise" not in text
    record.corrected(said, "I want to go.")
    assert "The person has since worded this otherwise." in document(record)


@pytest.mark.parametrize(
    ("extent", "said"),
    [
        ("plan_only", "The person wants only what the plan needs written down."),
        ("no_words", "The person wants none of their words written down."),
    ],
)
def test_every_plan_says_at_its_head_that_not_all_they_said_is_written_down(extent: Any, said: str) -> None:
    record = whole_case()
    pages = (
        lambda: document(record),
        lambda: interim_markdown(interim(record.plan()), worded),
        lambda: not_shared_markdown(record.plan(), worded),
    )
    assert not any(said in page() for page in pages)
    record.add(RecordChosen(extent=extent, **NOW))
    for page in pages:
        assert said in page().partition("\n## ")[0]
    for written in (plan_json(record.plan()), interim_json(interim(record.plan()))):
        assert json.loads(written)["recording"] == extent
    record.add(RecordChosen(extent="full", **NOW))
    assert not any(said in page() for page in pages)


def test_a_sitting_that_went_on_in_another_interview_is_told_once_and_as_going_on() -> None:
    record = Record().opened()
    record.sat_together(flow="uk/child", goes_on=True)
    record.sat_together(held_at=NEXT_WEEK["said_at"])
    held = [line for line in made_from(record).split("\n") if line.startswith("- Session ")]
    assert held == [
        "- Session 1: 2 March 2026, 10:00 UTC · in person · written down as it was said",
        "- Session 2: session 1 went on, in the interview for children",
        "- Session 3: 9 March 2026, 10:00 UTC · in person · written down as it was said",
    ]
