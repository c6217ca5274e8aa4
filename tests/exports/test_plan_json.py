from __future__ import annotations

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from interview.engine.terms import Quote
from interview.engine.words import ERASED, Words
from interview.exports.plan_json import plan_json
from tests.plan.cases import Record, whole_case


@settings(max_examples=80, deadline=None)
@given(words=st.text(st.characters(codec="utf-8"), min_size=1))
def test_words_survive_exactly_whatever_they_are(words: str) -> None:
    record = Record().opened()
    said = record.said(words)
    record.line(goal=Quote(statement=said, start=0, end=len(words)), what=Words(words), because=(said,))
    plan = json.loads(plan_json(record.plan()))
    assert plan["statements"][0]["words"] == words
    assert plan["goals"][0]["words"] == words
    assert plan["lines"]["immediate"][0]["what"] == words


def test_a_plan_cannot_act_on_the_terminal_it_is_printed_on() -> None:
    record = Record().opened()
    record.need(because=(record.said("\x1b[2J \x9b31m \u202eturned\u2069 \u2028 \x00 \x7f"),))
    printed = plan_json(record.plan()).decode()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", printed)


def test_other_scripts_can_be_read_in_the_file() -> None:
    record = Record().opened()
    record.need(because=(record.said("أريد بابًا 🚪"),))
    assert "أريد بابًا 🚪" in plan_json(record.plan()).decode()


def test_the_same_plan_gives_the_same_sorted_bytes_with_a_newline_at_the_end() -> None:
    plan = plan_json(whole_case().plan())
    assert plan == plan_json(whole_case().plan())
    assert plan.endswith(b"}\n")
    loaded = json.loads(plan)
    assert list(loaded) == sorted(loaded)


def test_erased_words_are_marked_and_not_an_empty_string() -> None:
    record = Record().opened()
    record.need(summary=ERASED, evidence=None)
    need = json.loads(plan_json(record.plan()))["needs"][0]
    assert need["summary"] == {"erased": True}
    assert need["evidence"] is None
