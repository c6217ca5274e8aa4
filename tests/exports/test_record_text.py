from __future__ import annotations

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from interview.engine.events import moves, session
from interview.engine.words import ERASED, Words
from interview.exports.record_text import record_text
from tests.plan.cases import Record, whole_case


@settings(max_examples=150, deadline=None)
@given(words=st.text(st.characters(codec="utf-8")))
def test_an_event_is_one_line_and_its_words_read_back_exactly(words: str) -> None:
    record = Record()
    record.said(words)
    text = record_text(record.entries)
    assert text.splitlines(keepends=True) == [text]
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", text)
    written = text.partition("words=")[2]
    assert json.JSONDecoder().raw_decode(written)[0] == words


def test_a_line_says_number_time_who_session_and_what_happened() -> None:
    record = Record().opened()
    assert record_text(record.entries).splitlines()[0] == (
        "1 2026-03-02T10:00:01.000Z w1 s1 case-opened "
        'nation="england" age_band="adult" organisation_kind="charity"'
    )


def test_of_what_stood_on_the_screen_only_message_locale_and_state_are_listed() -> None:
    record = Record()
    shown = moves.Shown(message="rights-stop-break", locale="ar", text="long text", state="machine_draft")
    record.add(moves.PromptsShown(step="rights", prompts=(shown,)))
    line = record_text(record.entries)
    assert line.endswith('prompts-shown step="rights" prompts=["rights-stop-break@ar(machine_draft)"]\n')


def test_what_says_nothing_is_left_out_and_erased_words_say_so() -> None:
    record = Record()
    record.need(summary=ERASED, evidence=None)
    line = record_text(record.entries)
    assert 'summary={"erased":true}' in line
    assert "evidence" not in line
    assert "because" not in line


def test_a_false_is_a_fact_and_stays() -> None:
    record = Record()
    record.explained("rights-stop")
    assert "another_way=false" in record_text(record.entries)


def test_a_label_cannot_begin_a_line_of_its_own() -> None:
    record = Record()
    record.add(session.CaseLabelled(label=Words("Sam\n2 2026 case-opened")))
    assert record_text(record.entries).count("\n") == 1


def test_the_same_record_gives_the_same_text() -> None:
    assert record_text(whole_case().entries) == record_text(whole_case().entries)


def test_an_empty_record_is_an_empty_text() -> None:
    assert record_text([]) == ""
