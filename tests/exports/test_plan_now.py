"""The plan for now and the call sheet as they are read: one page, marked, and nothing of the account on the phone."""

from __future__ import annotations

import json
import random
from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings

from interview.casework.plan_now import drawn_up
from interview.engine.acts import always
from interview.engine.events.considering import DutyDecided
from interview.engine.terms import Moment
from interview.engine.words import ERASED, Words
from interview.exports.call_sheet import call_sheet_markdown
from interview.exports.one_page import COLUMNS, LINES, lines_of
from interview.exports.plan_interim import interim_json, interim_markdown
from interview.plan.call_sheet import Access, Company, Health, Place, Ticked, call_sheet
from interview.plan.interim import interim
from locales.catalogue import Catalogue
from tests.offered import Rolling, offers
from tests.plan.cases import NOW, Record, whole_case
from tests.sitting import both, sitting
from tests.strategies import instead, texts

WORDING = Catalogue.load()
SECRET = "zqxj the green door"
EVERYTHING = Ticked(
    place=get_args(Place),
    access=get_args(Access),
    health=get_args(Health),
    adults="more",
    children="more",
    not_area=Words("Harbour Row and the streets behind the market"),
    near=Words("The clinic in Mill Lane"),
    route=Words("The desk, extension 12"),
)


def worded(message: str, **args: str | int) -> str:
    return WORDING.text(message, "en-GB", **args).text


def page_of(record: Record) -> str:
    return interim_markdown(interim(record.plan()), worded)


def test_a_line_of_the_safety_plan_stands_with_the_name_of_its_part() -> None:
    record = Record().opened()
    record.line("word", section="safety", component="code-word", what=Words("Garden"))
    assert "**Garden** · Code word · " in page_of(record)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("danger-now", "danger came up"),
        ("self-harm-now", "self-harm came up"),
        ("child-now", "a child may come to harm"),
    ],
)
@pytest.mark.parametrize("said", ["yes", "not-sure"])
def test_what_broke_in_is_the_first_thing_urgent_until_they_say_no(
    question: str, told: str, said: str
) -> None:
    record = Record().opened()
    record.need("n-1", domain="food", horizon="immediate", state="met", decision=None)
    assert "Nothing urgent is open" in page_of(record)
    record.answered(question, choice=said)
    urgent = page_of(record).split("## Urgent")[1].lstrip()
    assert urgent.startswith(f"- **{told}** · nothing decided yet\n")
    assert "Nothing urgent is open" not in page_of(record)
    record.answered(question, choice="no")
    assert told not in page_of(record)


def test_self_harm_or_a_child_at_risk_that_only_the_worker_fears_is_not_on_the_page_as_what_came_up() -> None:
    record = Record().opened()
    record.risk("r-1", domain="self-harm", basis="worker", summary=Words("Cuts on the arm"))
    record.risk("r-2", domain="children", whose="child", basis="worker", summary=Words("The little one"))
    assert "came up" not in page_of(record)
    assert "a child may come to harm" not in page_of(record)


def test_of_a_need_or_a_risk_as_well_as_of_what_broke_in_the_decision_is_one() -> None:
    record = Record().opened()
    record.answered("self-harm-now", choice="yes")
    record.add(
        DutyDecided(duty="d21-self-harm", checked_on="2026-11-23", decision="done", facts=("self-harm",))
    )
    assert "**self-harm came up**\n" in page_of(record)


def test_a_language_that_was_shown_and_is_interpreted_is_told_once_however_it_was_typed() -> None:
    record = Record().opened()
    record.shown("rights-intro")
    record.interpreter(language="Arabic")
    record.sat_together()
    for written in (page_of(record), call_sheet_markdown(call_sheet(record.plan(), Ticked()), worded)):
        told = next(line for line in written.splitlines() if "Language:" in line)
        assert told.count("Arabic") == 1, told


def test_a_page_for_now_does_not_say_that_nobody_agreed_when_they_did() -> None:
    record = Record().opened()
    record.line_answered(record.line(), "agree")
    record.plan_agreed("line-1")
    assert "nobody has agreed" not in page_of(record)


def crowded(words: str, times: int) -> Record:
    """A case in which there is more of everything than anybody can read in a hurry."""
    record = Record().opened()
    said = Words(words)
    for number in range(times):
        record.need(
            f"n-{number}", horizon="immediate", state="not_met", decision=said if number % 2 else None
        )
        for section in ("safety", "support"):
            name = f"line-{section}-{number}"
            record.line(name, section=section, what=said, fallback=said, who_name=said, by=words)
        record.line(f"later-{number}", horizon=("short", "long")[number % 2], what=said)
    return record


def test_a_line_of_the_page_is_counted_as_often_as_it_wraps() -> None:
    assert lines_of("") == 0
    assert lines_of("a\n\nb") == 3
    assert lines_of("a" * COLUMNS) == 1
    assert lines_of("a" * (COLUMNS + 1)) == 2
    assert lines_of("字" * COLUMNS) == 2
    assert lines_of("e\u0301" * COLUMNS) == 1


@pytest.mark.parametrize("times", [1, 5, 40])
@pytest.mark.parametrize(
    "words", ["Ring", "We go there together at nine. " * 6, "word " * 400, "a\nb\nc\nd\ne"]
)
def test_however_much_there_is_it_is_one_page_and_says_how_much_more_there_is(words: str, times: int) -> None:
    page = page_of(crowded(words, times))
    assert lines_of(page) <= LINES
    assert page.startswith("# INTERIM · Plan for now")
    if times == 40:
        assert "more, in the full plan" in page


def test_on_a_crowded_page_what_is_urgent_is_there_and_what_can_wait_is_counted() -> None:
    page = page_of(crowded("We go there together", 9))
    assert page.count("Not met yet") == 9
    later = page.split("## Later: after three months")[1]
    assert "- 4 more, in the full plan" in later


@settings(max_examples=40, deadline=None)
@given(words=texts(least=1))
def test_one_page_stays_one_page_and_is_marked_whatever_was_typed(words: str) -> None:
    page = page_of(crowded(words, 6))
    assert lines_of(page) <= LINES
    assert page.count("INTERIM") >= 1


def test_the_time_stands_on_it_and_practice_is_said_first() -> None:
    plan = msgspec.structs.replace(whole_case().plan(), practice=True)
    page = interim_markdown(interim(plan), worded)
    assert page.startswith("# PRACTICE · INTERIM · Plan for now")
    assert "Drawn up: 2 March 2026, 10:00 UTC" in page
    assert call_sheet_markdown(call_sheet(plan, Ticked()), worded).startswith("# PRACTICE · CALL SHEET")


def test_nothing_asked_is_never_told_as_nothing_urgent() -> None:
    page = page_of(Record().opened())
    assert "What is needed today was not talked about yet." in page
    assert "Nothing urgent is open" not in page
    assert "No step was written down yet." in page


def test_erased_words_are_named_as_erased() -> None:
    record = Record().opened()
    record.line(what=ERASED)
    assert "(erased)" in page_of(record)


def test_its_json_is_marked_as_interim_and_is_never_taken_for_a_whole_plan() -> None:
    loaded = json.loads(interim_json(interim(whole_case().plan())))
    assert (loaded["status"], loaded["schema"]) == ("interim", "urn:ownwords:plan-interim:0.1.0")
    assert "statements" not in loaded
    assert loaded["drawn_up_at"] == "2026-03-02T10:00:00.000Z"


def test_no_words_of_anybody_get_onto_a_call_sheet_whatever_is_ticked() -> None:
    plan = instead(whole_case().plan(), Words(SECRET))
    sheet = call_sheet_markdown(call_sheet(plan, EVERYTHING), worded)
    assert SECRET not in sheet
    assert "zqxj" not in sheet
    assert plan.case not in sheet
    assert "extension 12" in sheet


@pytest.mark.parametrize("seed", range(6))
def test_after_any_talk_a_call_sheet_is_the_same_whatever_was_said_in_it(seed: int) -> None:
    chance = Rolling(random.Random(seed))
    with sitting(flow=both(("uk/adult", "uk/brief")[seed % 2])) as here:
        here.guide.do(always.Tell(words=Words("I came by bus")))
        for _ in range(120):
            if here.guide.case.sitting is None:
                break
            acts = [make for tag, make in offers(here.guide.view(), chance) if tag != "stop"]
            here.guide.do(chance.pick(acts)())
        assert here.guide.case.statements
        now = drawn_up(here.guide, now=here.clock())
    said = call_sheet_markdown(call_sheet(now.plan, Ticked()), worded)
    silent = call_sheet_markdown(call_sheet(instead(now.plan, Words(SECRET)), Ticked()), worded)
    assert said == silent
    assert "zqxj" not in silent


def test_even_with_everything_ticked_a_call_sheet_is_one_page() -> None:
    sheet = call_sheet_markdown(call_sheet(whole_case().plan(), EVERYTHING), worded)
    assert lines_of(sheet) <= LINES
    assert sheet.count("\n- ") >= len(EVERYTHING.place) + len(EVERYTHING.access) + len(EVERYTHING.health)


def test_what_was_not_noted_is_to_be_asked_and_none_is_none() -> None:
    plan = Record().opened().plan()
    unknown = call_sheet_markdown(call_sheet(plan, Ticked()), worded)
    assert "Children who come along: not noted: ask" in unknown
    assert "Where they can sleep tonight was not talked about yet" in unknown
    none = call_sheet_markdown(call_sheet(plan, Ticked(children="0")), worded)
    assert "Children who come along: none" in none


def test_an_area_is_read_out_as_typed_and_one_that_was_not_typed_is_asked_for() -> None:
    plan = Record().opened().plan()
    typed = call_sheet_markdown(call_sheet(plan, Ticked(not_area=Words("Harbour Row"))), worded)
    assert "- Not in: Harbour Row" in typed
    bare = call_sheet_markdown(call_sheet(plan, Ticked(place=("not-this-area", "near-here"))), worded)
    assert bare.count("It is not noted here: ask me.") == 2
    long = call_sheet_markdown(call_sheet(plan, Ticked(near=Words("mill " * 90))), worded)
    assert "too long for this page" in long


@pytest.mark.parametrize("number", get_args(Company))
def test_every_number_has_its_word(number: Company) -> None:
    sheet = call_sheet(Record().opened().plan(), Ticked(adults=number, children=number))
    assert call_sheet_markdown(sheet, worded).count(worded(f"plan-call-number-{number}")) >= 2


def test_who_may_be_under_eighteen_is_rung_for_elsewhere_first() -> None:
    plan = Record().opened().plan()
    assert "children's services" not in call_sheet_markdown(call_sheet(plan, Ticked()), worded)
    young = msgspec.structs.replace(plan, age_band="possibly_child")
    assert "children's services" in call_sheet_markdown(call_sheet(young, Ticked()), worded)


def test_a_time_that_is_not_known_stops_nothing() -> None:
    record = Record().opened()
    record.line_answered(record.line(), "agree", heard=NOW | {"said_at": Moment()})
    assert "Agrees" in page_of(record)


def test_what_is_urgent_and_undecided_is_read_in_its_own_words_on_the_page() -> None:
    record = Record().opened()
    tonight = record.said("I sleep in his van.", about="safe-tonight")
    record.need("safe-tonight", domain="safety", summary=Words("No bed since Sunday"), because=(tonight,))
    record.said("Ask me when my brother is out.", about="phone", fidelity="summary")
    record.left("phone", "not_now")
    page = page_of(record)
    assert (
        "- **a safe place tonight** · has no safe place · nothing decided yet\n"
        "  - In short: No bed since Sunday\n"
        "  - What the person said: “I sleep in his van.”\n"
    ) in page
    assert "  - What the person said: Ask me when my brother is out.\n" in page
