"""The worksheet for a referral to the NRM: the form's questions in its order, and what the record holds of each, as it was said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema  # type: ignore[import-untyped]
import msgspec
import pytest

from flows.forms import packaged_form
from interview.casework.for_others import refuse_place
from interview.engine.events import account, considering, keeping_safe, partners, recording, session, told
from interview.engine.stage import Refused
from interview.engine.terms import Quote
from interview.engine.words import ERASED, Words
from interview.exports.plan_json import document_json
from interview.exports.worksheet import HINTS, worksheet_markdown
from interview.plan import worksheet
from interview.plan.classes import MARK
from interview.plan.schema import WORDS
from interview.plan.worksheet_held import ACCOUNT, HELD
from tests.plan.cases import ADULT, NOW, Record, whole_case
from tests.sitting import wording

if TYPE_CHECKING:
    from interview.plan.worksheet import Worksheet, WorksheetRow

FORM, NOTICE = packaged_form("nrm"), packaged_form("notice")
TOLD = "They took my papers.\nI worked in the *big* kitchen."
YES: Any = told.QuestionAnswered(question="choice-nrm", choice="yes", statement=None, **NOW)


def label(message: str, **args: str | int) -> str:
    return wording().text(message, "en-GB", **args).text


def made(record: Record, today: str = "2026-11-24") -> Worksheet:
    return worksheet.worksheet(
        record.plan(), record.case, ADULT, FORM, today=today, written_by="w1", organisation=None
    )


def text(record: Record) -> str:
    return worksheet_markdown(made(record), label)


def row(record: Record, name: str) -> WorksheetRow:
    return next(one for one in made(record).rows if one.row == name)


def schema() -> dict[str, Any]:
    def shape(kind: type) -> dict[str, Any]:
        assert kind is Words
        return {"$ref": "#/$defs/Words"}

    found = msgspec.json.schema(worksheet.Worksheet, schema_hook=shape)
    return {**found, "$defs": {**found["$defs"], "Words": WORDS}}


def test_it_has_the_questions_of_the_form_in_its_order_and_those_of_children_for_a_child() -> None:
    record = Record().opened()
    assert [one.row for one in made(record).rows] == [
        one.id for one in FORM.row if one.for_ages in (None, "adult")
    ]
    record.add(session.AgeBandChanged(age_band="possibly_child"))
    rows = [one.row for one in made(record).rows]
    assert "local-authority" in rows
    assert "under-18-then" not in rows
    assert "contact" not in rows, "the form does not ask it of a child"


def test_every_question_is_worded_and_every_name_for_what_the_record_holds_is_known() -> None:
    assert {one.holds for one in FORM.row if one.holds} == {*HELD, ACCOUNT}
    for one in FORM.row:
        assert label(f"worksheet-row-{one.id}")
    for name in HINTS:
        assert label(f"worksheet-hint-{name}")
    assert {name for name in HINTS if name not in {one.id for one in FORM.row}} == set()
    keys = {key for one in FORM.row for key in one.keys}
    assert {key for one in NOTICE.row for key in one.keys} - keys == {"refuse-nrm"}


def test_their_words_stand_there_exactly_as_given_and_are_marked_as_theirs() -> None:
    record = Record().opened()
    number = record.said(TOLD)
    quote = Quote(statement=number, start=0, end=20)
    record.add(account.TimelineRowPlaced(row="row-1", what=quote, precision="unknown", when=None, place=None))
    found = made(record)
    assert [one.words.text for one in found.account] == [TOLD]
    when = row(record, "when")
    assert [one.said for one in when.items] == [Words("They took my papers.")]
    read = text(record)
    assert "the person's own words · “They took my papers.”" in read
    assert "> “They took my papers.\\\n> I worked in the \\*big\\* kitchen.”" in read
    record.corrected(number, "Nobody took them.")
    assert not row(record, "when").items, "they worded it otherwise since"
    assert "Nobody took them." in text(record)


def test_a_summary_stands_in_no_quotation_marks() -> None:
    record = Record().opened()
    number = record.said("He worked on a farm", voice="summary")
    quote = Quote(statement=number, start=0, end=9)
    record.add(account.TimelineRowPlaced(row="row-1", what=quote, precision="unknown", when=None, place=None))
    read = text(record)
    assert "summed up by the worker · He worked" in read
    assert "“" not in read


def test_what_is_not_in_the_record_says_so_and_nothing_is_sorted_or_derived_from_what_they_told() -> None:
    record = Record().opened()
    assert row(record, "treated").holds == "not_in_record"
    record.said("I was made to beg, in Dover, in 2019. I am Sam, and I have two children.")
    record.risk(domain="again")
    assert row(record, "treated").holds == "account"
    assert not row(record, "treated").items
    for name in ("kinds", "children", "name", "born", "nationality", "gender", "where", "support"):
        assert row(record, name).holds == "not_in_record", name
    for name in ("again", "credibility", "where-now", "phone", "contact"):
        assert row(record, name).holds == "left_out", name
    assert "Not in the record" in text(record)


def test_asked_and_left_is_another_thing_than_not_asked() -> None:
    record = Record().opened()
    assert row(record, "support").holds == "not_in_record"
    record.left("choice-support", "rather_not")
    assert row(record, "support").items[0].messages == ("plan-standing-declined",)
    record.answered("choice-support", choice="lawyer-first")
    assert row(record, "support").items[0].messages == ("answer-lawyer-first",)


def test_what_the_worker_saw_and_who_else_is_there_stand_as_the_workers() -> None:
    record = Record().opened()
    record.interpreter()
    record.add(
        account.IndicatorObserved(indicator="others-speak", words=Words("A man answered for her"), **NOW)
    )
    record.add(
        partners.PartnerNoted(
            partner="p1", name=Words("A day centre"), role="charity", contact=None, lead=False
        )
    )
    record.add(considering.CircumstanceNoted(circumstance="others-held"))
    read = text(record)
    for part in (
        "the worker's words · A man answered for her",
        "A day centre",
        "others may still be held",
        "Met · in person · written down as it was said",
        "Through an interpreter · Arabic",
    ):
        assert part in read, part


def test_what_the_form_must_not_hold_is_not_there_and_the_sheet_says_what_that_is() -> None:
    record = whole_case()
    record.add(keeping_safe.PlaceNoted(address=Words("7 Secretgate Mews"), travel=Words("Bus to Secretgate")))
    record.line("line-9", section="safety", component="code-word", what=Words("The word is lantern"))
    both = text(record) + document_json(made(record)).decode()
    for never in (
        "Secretgate",
        "lantern",
        "Ring after nine",
        "At the library",
        "By text only",
        "Someone may look for you",
        "The cousin passes things on",
        "I pray five times a day.",  # an answer to a question
        "I can get up and go.",
        "A cough",
        "k7m2",
    ):
        assert never not in both, never
    assert "must not hold where they are safe" in both
    assert "I want a quiet room and my own key." in both, "what they told freely is there"


def test_an_address_in_what_they_told_keeps_everything_in() -> None:
    record = Record().opened()
    record.add(keeping_safe.PlaceNoted(address=Words("7 Secretgate Mews, Farwick, SY99 9ZZ")))
    record.said("They brought me to 7 secretgate mews")
    with pytest.raises(Refused, match="place of safety"):
        refuse_place(record.case, made(record))


def test_more_than_the_form_takes_is_warned_about_and_never_cut() -> None:
    record = Record().opened()
    record.said("a" * 14_990)
    assert made(record).too_long == ()
    record.said("b" * 20)
    assert made(record).too_long == (ACCOUNT,)
    assert "more here than the 15,000 characters" in text(record)
    assert "b" * 20 in text(record)
    record.add(account.IndicatorObserved(indicator=None, words=Words("c" * 15_001), **NOW))
    assert made(record).too_long == ("indicators", ACCOUNT)


def test_where_they_want_none_of_their_words_written_down_it_says_so() -> None:
    record = Record().opened()
    assert "wants none of their words" not in text(record)
    record.add(recording.RecordChosen(extent="no_words", **NOW))
    assert "wants none of their words" in text(record)


def test_of_a_made_up_case_that_stands_first() -> None:
    found = msgspec.structs.replace(made(Record().opened()), practice=True)
    assert worksheet_markdown(found, label).startswith("# PRACTICE · Worksheet")


def test_it_says_that_the_person_hears_it_first_who_types_it_in_and_where_the_list_is_from() -> None:
    read = text(Record().opened())
    for part in (
        "the person hears or reads",
        "first responder to fill in the form",
        "The program sends nothing.",
        FORM.commit,
        FORM.dated,
        "23 November 2026",
    ):
        assert part in read, part
    assert "past its date" not in read
    late = worksheet_markdown(made(Record().opened(), today="2030-01-01"), label)
    assert "past its date" in late


@pytest.mark.parametrize(
    ("band", "says"), [("child", "For a child: no yes is needed"), ("possibly_child", "Age in doubt")]
)
def test_for_a_child_no_yes_is_needed_and_it_says_so(band: Any, says: str) -> None:
    record = Record().opened()
    noted = record.add(session.AgeBandChanged(age_band=band))
    assert worksheet.rests_on(record.case) == (noted,)
    read = text(record)
    assert says in read.splitlines()[0]
    assert "hear what they think of it" in read
    assert "A yes is not needed" in read


def test_for_an_adult_it_rests_on_their_yes() -> None:
    record = Record().opened()
    number = record.add(YES)
    assert worksheet.rests_on(record.case) == (number,)
    assert "With the person's yes to the NRM" in text(record).splitlines()[0]
    assert "hear what they think of it" not in text(record)
    assert row(record, "referral").items[0].messages == ("answer-yes",)


@pytest.mark.parametrize(
    ("then", "says"),
    [
        ((), "have not said yes"),
        ((told.QuestionLeft(question="choice-nrm", way_out="not_now", **NOW),), "have not said yes"),
        ((msgspec.structs.replace(YES, choice="no"),), "said no"),
        ((msgspec.structs.replace(YES, choice="time"),), "no yes"),
        ((msgspec.structs.replace(YES, choice="lawyer-first"),), "no yes"),
        ((YES, considering.CircumstanceNoted(circumstance="in-nrm")), "in the NRM already"),
        (
            (
                session.AgeBandChanged(age_band="child"),
                YES,
                session.AgeBandChanged(age_band="adult"),
            ),
            "another age",
        ),
    ],
    ids=["not asked", "not now", "no", "time", "a lawyer first", "there already", "said as a child"],
)
def test_without_a_yes_of_an_adult_there_is_none_and_one_line_says_why(
    then: tuple[Any, ...], says: str
) -> None:
    record = Record().opened()
    for event in then:
        record.add(event)
    with pytest.raises(Refused, match=says):
        worksheet.rests_on(record.case)


def test_words_that_were_erased_are_not_there_and_nothing_says_that_they_were() -> None:
    record = Record().opened()
    record.said(ERASED)
    record.add(account.IndicatorObserved(indicator=None, words=ERASED, **NOW))
    record.add(partners.PartnerNoted(partner="p1", name=ERASED, role="charity", contact=None, lead=False))
    assert "rased" not in text(record) + document_json(made(record)).decode()


def test_every_leaf_says_what_it_is_and_what_is_written_keeps_to_the_schema() -> None:
    closed = schema()
    for definition in closed["$defs"].values():
        for shape in definition.get("properties", {}).values():
            inside = json.dumps(shape)
            parts = ("WorksheetRow", "Item", "TellingShared")
            assert shape.get(MARK) or any(f'#/$defs/{part}"' in inside for part in parts), inside
    record = whole_case()
    written = json.loads(document_json(made(record)))
    jsonschema.Draft202012Validator(closed).validate(written)
    assert list(jsonschema.Draft202012Validator(closed).iter_errors({**written, "case": "k7m2"}))
