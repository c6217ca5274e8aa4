"""What one recipient may have of a plan: what the person's yes names, and nothing that leads further."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema  # type: ignore[import-untyped]
import msgspec
import pytest

from interview.casework.for_others import refuse_place
from interview.engine.events import keeping_safe, reaching, referring, session, understanding
from interview.engine.stage import Refused
from interview.engine.words import ERASED, Words
from interview.exports.plan_for_recipient import for_recipient_markdown
from interview.exports.plan_json import document_json
from interview.plan.classes import MARK
from interview.plan.for_recipient import for_recipient
from interview.plan.recipient_parts import PlanForRecipient
from interview.plan.schema import WORDS
from tests.plan.cases import ADULT, FROM_PAPER, NOW, STARTED, Record, whole_case
from tests.sitting import wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

EVERYTHING = ("needs", "plan", "safety-plan", "risks", "contact", "account")
PARTS = {
    "needs": "needs",
    "plan": "lines",
    "safety-plan": "safety_plan",
    "risks": "risks",
    "contact": "contact",
    "account": "account",
}
MAY_HOLD: Mapping[str, frozenset[str]] = {
    "NeedShared": frozenset({"need", "observation"}),
    "LineShared": frozenset({"plan", "need"}),
    "SafetyShared": frozenset({"plan", "need"}),
    "RiskShared": frozenset({"risk"}),
    "ContactShared": frozenset({"identity"}),
    "TellingShared": frozenset({"person-words"}),
    "Yes": frozenset({"consent", "service"}),
    "PlanForRecipient": frozenset({"structure"}),
}
"""The disclosure classes of what each part may let out. Nothing of a place of safety, a report, a note or an opinion."""


def label(message: str, **args: str | int) -> str:
    return wording().text(message, "en-GB", **args).text


def yes(
    record: Record, *what: str, recipient: str = "council", purpose: str = "home", heard: Any = NOW
) -> None:
    record.add(
        understanding.ConsentGiven(
            scope=f"share:{recipient}", manner="spoken", purpose=purpose, what=what, **heard
        )
    )


def part(record: Record, recipient: str = "council") -> PlanForRecipient:
    return for_recipient(record.plan(), record.case, ADULT, recipient)


def text(record: Record, recipient: str = "council") -> str:
    return for_recipient_markdown(part(record, recipient), label)


def schema() -> dict[str, Any]:
    def shape(kind: type) -> dict[str, Any]:
        assert kind is Words
        return {"$ref": "#/$defs/Words"}

    made = msgspec.json.schema(PlanForRecipient, schema_hook=shape)
    return {**made, "$defs": {**made["$defs"], "Words": WORDS}}


def leaves() -> Iterator[tuple[str, str | None]]:
    """Each part with the class of each of its leaves."""
    for name, definition in schema()["$defs"].items():
        for shape in definition.get("properties", {}).values():
            inside = json.dumps(shape)
            refers = [other for other in MAY_HOLD if f'#/$defs/{other}"' in inside]
            if not refers:
                yield name, shape.get(MARK)


def test_each_part_holds_only_what_its_yes_lets_out_and_every_leaf_says_what_it_is() -> None:
    found = list(leaves())
    assert {name for name, _ in found} == set(MAY_HOLD)
    assert [(name, one) for name, one in found if one not in MAY_HOLD[name]] == []


@pytest.mark.parametrize("what", EVERYTHING)
def test_a_yes_to_one_thing_writes_that_one_and_not_even_a_heading_of_another(what: str) -> None:
    record = whole_case()
    yes(record, what)
    made = part(record)
    assert [name for name, field in PARTS.items() if getattr(made, field) is not None] == [what]
    read = for_recipient_markdown(made, label)
    assert [line for line in read.splitlines() if line.startswith("## ")] == [
        f"## {label(HEADINGS[what])}",
    ]


HEADINGS = {
    "needs": "plan-heading-needs",
    "plan": "plan-heading-lines",
    "safety-plan": "plan-heading-safety",
    "risks": "plan-heading-risks",
    "contact": "plan-heading-contact",
    "account": "plan-heading-statements",
}


def test_the_first_line_says_for_whom_under_which_yes_and_that_the_rest_is_left_out() -> None:
    record = whole_case()
    yes(record, "needs")
    first = text(record).splitlines()[0]
    assert first == (
        "# DRAFT · For: Council · Under the person's yes of 2 March 2026 · The rest of the plan is left out"
    )
    yes(record, "needs", recipient="gp", heard=FROM_PAPER)
    assert "about 1 March 2026" in text(record, "gp").splitlines()[0]


def test_what_may_go_to_nobody_is_in_no_part_even_with_a_yes_to_everything() -> None:
    record = whole_case()
    record.add(keeping_safe.PlaceNoted(address=Words("7 Secretgate Mews"), travel=Words("Bus to Secretgate")))
    record.need("need-9", basis="agency", summary=Words("An agency says it"))
    record.need("need-8", evidence=Words("What the worker saw"), decision=Words("What was decided"))
    yes(record, *EVERYTHING)
    both = text(record) + document_json(part(record)).decode()
    for never in (
        "Secretgate",
        "An agency says it",
        "What the worker saw",
        "What was decided",
        "The cousin passes things on",  # a risk held back
        "Knowing would make a call home likely",  # and why
        "The lease ends",  # a risk that they were not told of
        "A letter from a clinic",
        "I can get up and go.",  # an answer to a teach-back
        "I pray five times a day.",  # an answer to a question
        "R.",  # who does it, by name
        "k7m2",  # the case
        "w1",  # the worker
    ):
        assert never not in both, never


def test_the_persons_words_are_there_only_if_the_yes_is_for_what_they_told() -> None:
    record = whole_case()
    yes(record, "needs", "plan", "safety-plan", "risks")
    theirs = ("quiet room", "ring again", "Yes, that is good", "Ring after nine", "see my phone")
    assert [words for words in theirs if words in text(record)] == []
    yes(record, "account")
    told = part(record).account
    assert told is not None
    assert [one.words.text for one in told] == [
        "I want a quiet room and my own key.",
        "They will ring again.",
    ]


def test_safe_contact_goes_with_its_own_yes_and_only_the_way_that_was_said_last() -> None:
    record = whole_case()
    record.answered("closing-contact", words="Not by phone any more. At the library.", heard=LATER)
    record.answered("contact-call", words="Call me Sam.")
    yes(record, "contact")
    made = part(record).contact
    assert made is not None
    assert [one.text for one in made.said] == ["Not by phone any more. At the library."]
    assert made.agreed == Words("At the library")
    assert "Call me Sam" not in text(record)


LATER: Any = {"captured": "live", "said_at": msgspec.structs.replace(NOW["said_at"], at=STARTED + 3_600_000)}


def test_where_the_order_is_not_known_every_way_that_they_named_is_there() -> None:
    record = whole_case()
    record.answered(
        "closing-contact",
        words="At the library.",
        heard={
            "captured": "paper",
            "said_at": msgspec.structs.replace(NOW["said_at"], precision="unknown", at=None),
        },
    )
    yes(record, "contact")
    made = part(record).contact
    assert made is not None
    assert {one.text for one in made.said} == {"Ring after nine. Ask for Sam.", "At the library."}


def test_lines_that_were_refused_put_off_or_are_done_are_told_to_nobody() -> None:
    record = whole_case()
    record.line("line-6", what=Words("Ask again in May"))
    yes(record, "plan")
    lines = part(record).lines
    assert lines is not None
    assert [(one.what.text, one.answer) for one in lines] == [
        ("We look for a room together", "agree"),
        ("Ask again in May", None),
        ("We look for a room together", None),
    ]
    assert {one.need for one in lines} == {None}, "needs are not among what the yes is for"
    yes(record, "plan", "needs")
    lines = part(record).lines
    assert lines is not None
    assert lines[0].need == "housing"


def test_a_day_in_words_goes_out_with_the_day_that_it_was_said_on() -> None:
    record = whole_case()
    record.line("line-6", what=Words("Ring the clinic"), by="tomorrow")
    yes(record, "plan")
    assert "By when: tomorrow (said on 2 March 2026)" in text(record)


@pytest.mark.parametrize(
    ("recipient", "purpose", "there"),
    [
        ("gp", "health", {"health"}),
        ("lawyer", "legal", {"legal", "housing"}),
        ("council", "home", {"health", "housing"}),
        ("support-provider", "support", {"health", "legal", "housing"}),
    ],
)
def test_who_is_told_for_one_purpose_hears_of_no_need_that_it_is_not_about(
    recipient: str, purpose: str, there: set[str]
) -> None:
    record = Record().opened()
    for domain in ("health", "legal", "housing"):
        record.need(need=f"n-{domain}", domain=domain, summary=Words(f"Of {domain}."))
        record.line(f"l-{domain}", what=Words(f"Do it for {domain}."), need=f"n-{domain}")
    record.line("l-none", what=Words("Ring her on Friday."))
    yes(record, "needs", "plan", recipient=recipient, purpose=purpose)
    made = part(record, recipient)
    assert {need.domain for need in made.needs or ()} == there
    assert {line.need for line in made.lines or ()} == {*there, None}
    page = text(record, recipient)
    for domain in ("health", "legal", "housing"):
        assert (f"Of {domain}." in page) == (f"Do it for {domain}." in page) == (domain in there)


def test_needs_that_are_met_or_not_wanted_are_told_to_nobody() -> None:
    record = whole_case()
    record.need("need-7", state="not_wanted", summary=Words("No lawyer, please"))
    yes(record, "needs")
    needs = part(record).needs
    assert needs is not None
    assert [(one.domain, one.state) for one in needs] == [("housing", "not_met"), ("health", "partly")]


def test_words_that_were_erased_are_not_there_and_nothing_says_that_they_were() -> None:
    record = whole_case()
    record.line("line-8", what=Words("Something else"), fallback=ERASED)
    record.line("line-9", what=ERASED)
    record.need("need-9", summary=ERASED)
    yes(record, "plan", "needs")
    assert "Something else" in text(record)
    assert "rased" not in text(record) + document_json(part(record)).decode()


@pytest.mark.parametrize(
    ("ends", "says"),
    [
        (understanding.ConsentWithdrawn(scope="share:council", **LATER), "took back"),
        (understanding.ConsentRefused(scope="share:council", **LATER), "said no"),
    ],
    ids=["taken back", "refused"],
)
def test_a_yes_that_does_not_stand_writes_nothing(ends: Any, says: str) -> None:
    record = whole_case()
    yes(record, "needs")
    assert part(record).needs
    record.add(ends)
    with pytest.raises(Refused, match=says):
        part(record)


def test_without_a_yes_and_with_one_that_names_nothing_there_is_nothing_to_write() -> None:
    record = whole_case()
    with pytest.raises(Refused, match="no yes"):
        part(record, "council")
    with pytest.raises(Refused, match="no yes"):
        part(record, "gp")  # she would rather not say
    record.consented("share:lawyer")
    with pytest.raises(Refused, match="does not say what"):
        part(record, "lawyer")


def test_a_yes_of_an_adult_does_not_hold_for_a_child() -> None:
    record = whole_case()
    yes(record, "needs")
    record.add(session.AgeBandChanged(age_band="child"))
    with pytest.raises(Refused, match="adult"):
        part(record)


@pytest.mark.parametrize(
    ("kind", "named"), [("accommodation", True), ("place-of-safety", False), ("health", True)]
)
def test_for_a_referral_it_names_the_service_but_no_place_of_safety(kind: str, *, named: bool) -> None:
    record = whole_case()
    service = record.add(
        reaching.ServiceOffered(name=Words("A house by the lake"), kind=kind, need=None, **NOW)
    )
    record.add(reaching.ServiceAnswered(service=service, answer="agree", statement=None, **NOW))
    referral = record.add(referring.ReferralMade(service=service, way="phone", on=None, note=None))
    yes(record, "needs", recipient=f"referral:{referral}", purpose="referral")
    made = part(record, f"referral:{referral}")
    assert made.under.recipient == "service"
    text = for_recipient_markdown(made, label)
    assert ("For: A house by the lake" in text.splitlines()[0]) is named
    assert ("by the lake" in text) is named
    assert (b"by the lake" in document_json(made)) is named


def test_it_is_closed_and_what_is_written_keeps_to_it() -> None:
    closed = schema()
    for what in EVERYTHING:
        record = whole_case()
        yes(record, what)
        jsonschema.Draft202012Validator(closed).validate(json.loads(document_json(part(record))))
    more = {**json.loads(document_json(part(record))), "case": "k7m2"}
    assert list(jsonschema.Draft202012Validator(closed).iter_errors(more))


@pytest.mark.parametrize(
    "typed",
    [
        "We take them to 7 Secretgate Mews",
        "Bring the keys to 7, secretgate  mews!",
        "The bed is at SY99 9ZZ",
        "The bed is at sy999zz.",
    ],
)
def test_an_address_that_stands_in_a_line_keeps_everything_in(typed: str) -> None:
    record = whole_case()
    record.add(keeping_safe.PlaceNoted(address=Words("7 Secretgate Mews, Farwick, SY99 9ZZ")))
    yes(record, "plan")
    refuse_place(record.case, part(record))
    record.line("line-9", what=Words("Help with the move"), fallback=Words(typed))
    with pytest.raises(Refused, match="place of safety"):
        refuse_place(record.case, part(record))


def test_the_name_of_a_town_alone_is_no_address() -> None:
    record = whole_case()
    record.add(keeping_safe.PlaceNoted(address=Words("7 Secretgate Mews, Farwick, SY99 9ZZ")))
    record.line("line-9", what=Words("Ask the library in Farwick"))
    yes(record, "plan")
    refuse_place(record.case, part(record))
