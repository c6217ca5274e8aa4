"""A safeguarding concern: what a decision without a yes lets out to one recipient, and nothing that leads further."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema  # type: ignore[import-untyped]
import msgspec
import pytest

from interview.casework.for_others import refuse_place
from interview.engine.considered import DutyUp
from interview.engine.events import considering, keeping_safe, reaching, referring, session, understanding
from interview.engine.stage import Refused
from interview.engine.terms import Quote
from interview.engine.words import ERASED, Words
from interview.exports.concern import concern_markdown
from interview.exports.plan_json import document_json
from interview.plan.classes import MARK
from interview.plan.concern import Concern, concern
from interview.plan.concern_words import LONGEST, MOST, pickable, whole
from interview.plan.schema import WORDS
from tests.plan.cases import ADULT, NOW, Record, whole_case
from tests.sitting import wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

DUTY = "d22-adult-safeguarding"
MAY_HOLD: Mapping[str, frozenset[str]] = {
    "Concern": frozenset({"structure", "audit", "duty", "circumstances", "consent"}),
    "Decision": frozenset({"duty", "audit"}),
    "ToldThem": frozenset({"duty"}),
    "Referred": frozenset({"duty", "choice"}),
    "NeedShared": frozenset({"need", "observation"}),
    "RiskConcerned": frozenset({"risk"}),
    "TellingShared": frozenset({"person-words"}),
}
"""The disclosure classes of what each part may let out: nothing of a place, a report, a note or contact. Theirs is only what was picked."""


def label(message: str, **args: str | int) -> str:
    return wording().text(message, "en-GB", **args).text


def decided(record: Record, duty: str = DUTY, *, facts: tuple[str, ...] = ("not-safe",), **how: Any) -> int:
    fields: dict[str, Any] = {"decision": "will_do", "day": "2026-03-03", "checked_on": "2026-11-23"}
    return record.add(considering.DutyDecided(duty=duty, facts=facts, **(fields | how)))


def told(record: Record, recipient: str, duty: str = DUTY, **how: Any) -> int:
    fields: dict[str, Any] = {
        "basis": "safeguarding_public_interest",
        "scope": (),
        "told": True,
        "reason": None,
        "said": Words("The house is not safe"),
    }
    return record.add(reaching.ShareRecorded(recipient=recipient, duty=duty, **(fields | how)))


def made(
    record: Record,
    recipient: str = "council-adults",
    up: Mapping[str, DutyUp] | None = None,
    *,
    practice: bool = False,
    quotes: Sequence[Quote] = (),
) -> Concern:
    return concern(
        record.plan(practice=practice),
        record.case,
        ADULT,
        recipient,
        up or {},
        written_by="w1",
        organisation="A made-up charity",
        quotes=quotes,
    )


def text(record: Record, recipient: str = "council-adults") -> str:
    return concern_markdown(made(record, recipient), label)


def schema() -> dict[str, Any]:
    def shape(kind: type) -> dict[str, Any]:
        assert kind is Words
        return {"$ref": "#/$defs/Words"}

    found = msgspec.json.schema(Concern, schema_hook=shape)
    return {**found, "$defs": {**found["$defs"], "Words": WORDS}}


def leaves() -> Iterator[tuple[str, str | None]]:
    for name, definition in schema()["$defs"].items():
        for shape in definition.get("properties", {}).values():
            inside = json.dumps(shape)
            if not any(f'#/$defs/{other}"' in inside for other in MAY_HOLD):
                yield name, shape.get(MARK)


def test_each_part_holds_only_what_a_decision_lets_out_and_every_leaf_says_what_it_is() -> None:
    found = list(leaves())
    assert {name for name, _ in found} == set(MAY_HOLD)
    assert [(name, one) for name, one in found if one not in MAY_HOLD[name]] == []


def test_without_a_decision_there_is_nothing_to_write() -> None:
    record = whole_case()
    for recipient in ("council-adults", "police", "council", "nobody", "other"):
        with pytest.raises(Refused, match="No decision"):
            made(record, recipient)


def test_the_first_line_says_for_whom_and_that_it_rests_on_a_decision_and_on_no_yes() -> None:
    record = whole_case()
    decided(record)
    assert text(record).splitlines()[0] == (
        "# Safeguarding concern · For: Adult safeguarding of the council · On a worker's decision, without the person's yes"
    )


def test_of_a_made_up_case_that_stands_first() -> None:
    record = whole_case()
    decided(record)
    assert concern_markdown(made(record, practice=True), label).startswith(
        "# PRACTICE · Safeguarding concern"
    )


def test_it_says_what_was_decided_on_what_basis_whether_they_know_and_why_not() -> None:
    record = whole_case()
    decided(
        record,
        basis="safeguarding_public_interest",
        what=Words("That they may be found"),
        whom=Words("The duty desk"),
        told="no",
        why_not_told=Words("Somebody reads their post"),
    )
    read = text(record)
    for part in (
        "Will be done by · 3 March 2026",
        "safeguarding, in the public interest",
        "That they may be found",
        "The duty desk",
        "The person was not told, for a reason",
        "Somebody reads their post",
        "Written by worker: w1",
        "A made-up charity",
    ):
        assert part in read, part


def test_a_day_in_words_stands_with_the_day_on_which_it_was_decided() -> None:
    record = whole_case()
    decided(record, day="tomorrow")
    assert "Will be done by · tomorrow (said on 2 March 2026)" in text(record)


def test_a_rule_past_its_date_says_so() -> None:
    record = whole_case()
    decided(record)
    assert "Past its date" not in text(record)
    late = msgspec.structs.replace(record.plan(), drawn_up_at="2031-01-01T00:00:00.000Z")
    found = concern(late, record.case, ADULT, "council-adults", {}, written_by="w1", organisation=None)
    assert "Past its date" in concern_markdown(found, label)


def test_only_the_risks_and_needs_of_today_that_the_decision_rests_on_are_there() -> None:
    record = whole_case()
    record.need("safe-tonight", domain="safety", summary=Words("A door that locks"))
    record.need("later", domain="safety", horizon="long", summary=Words("A place of their own"))
    record.risk("risk-9", whose="worker", summary=Words("Somebody may follow the worker"))
    decided(record)
    found = made(record)
    assert [one.summary for one in found.needs] == [Words("A door that locks")]
    assert "A room for tonight" not in text(record), "a need that this does not rest on"
    assert [(one.what, one.person_knows) for one in found.risks] == [
        (Words("Someone may look for you"), True),
        (None, False),  # an agency's words are theirs
        (Words("The lease ends"), False),
    ]
    assert "has not been told of this risk. Do not speak of it to them" in text(record)


def test_what_may_go_to_nobody_is_not_there_whatever_was_decided() -> None:
    record = whole_case()
    record.add(keeping_safe.PlaceNoted(address=Words("7 Secretgate Mews"), travel=Words("Bus to Secretgate")))
    record.line("line-9", section="safety", component="code-word", what=Words("The word is lantern"))
    decided(record, what=Words("That they may be found"))
    told(record, "police", "d25-after-a-no")
    both = text(record) + document_json(made(record)).decode()
    for never in (
        "Secretgate",
        "lantern",
        "Calls from numbers you do not know",  # signs of danger
        "we change the phone",  # what each does
        "The cousin passes things on",  # of an agency
        "Knowing would make a call home likely",
        "quiet room",  # what they told
        "ring again",
        "Ring after nine",
        "At the library",
        "By text only",
        "I pray five times a day.",
        "The house is not safe",  # told to somebody else
        "k7m2",
    ):
        assert never not in both, never


@pytest.mark.parametrize(
    ("standing", "says"),
    [
        (None, "not asked whether you may be told"),
        (understanding.ConsentRefused(scope="share:police", **NOW), "said no"),
        (understanding.ConsentWithdrawn(scope="share:police", **NOW), "took it back"),
        (
            understanding.ConsentGiven(scope="share:police", manner="spoken", **NOW),
            "has not said yes to this",
        ),
    ],
)
def test_that_they_did_not_agree_is_said_and_never_that_they_did(standing: Any, says: str) -> None:
    record = Record().opened()
    if standing is not None:
        record.add(standing)
    record.risk()
    decided(record, "d25-after-a-no", facts=("said-no", "serious-harm"))
    read = text(record, "police")
    assert says in read
    assert "agreed" not in read


def test_no_to_contact_with_the_police_is_a_no_to_telling_them() -> None:
    record = Record().opened()
    record.answered("choice-police", choice="no")
    decided(record, "d25-after-a-no", facts=("said-no", "serious-harm"))
    assert made(record, "police").agreed == "said_no"
    decided(record)
    assert made(record).agreed == "not_asked"


def test_what_was_ticked_as_told_is_all_that_is_there() -> None:
    record = whole_case()
    record.need("safe-tonight", domain="safety", summary=Words("A door that locks"))
    decided(record, decision="done")
    told(record, "council-adults", scope=("needs",))
    found = made(record)
    assert found.needs
    assert not found.risks
    told(record, "council-adults", scope=("needs", "risks", "account"))
    assert made(record).risks
    assert "quiet room" not in text(record), "not even where they were told the account"


def test_a_decision_of_which_somebody_else_was_told_is_none_for_this_one() -> None:
    record = whole_case()
    decided(record, "d26-child-protection", facts=("child-at-risk",), decision="done")
    assert made(record, "police").decisions
    told(record, "children-services", "d26-child-protection")
    assert made(record, "children-services").decisions[0].told_them[0].said == Words("The house is not safe")
    with pytest.raises(Refused, match="No decision"):
        made(record, "police")


@pytest.mark.parametrize(
    ("how", "after"),
    [
        ({"decision": "not", "why": Words("Not so")}, None),
        ({"basis": "consent"}, None),
        ({"decision": "done"}, considering.NobodyTold(duty=DUTY, why=Words("It was too late"))),
    ],
    ids=["not to be done", "rests on a yes", "nobody was told"],
)
def test_a_decision_not_to_tell_or_that_rests_on_a_yes_writes_nothing(how: Any, after: Any) -> None:
    record = whole_case()
    decided(record, **how)
    if after is not None:
        record.add(after)
    with pytest.raises(Refused, match="No decision"):
        made(record)


def test_what_came_up_again_is_decided_again_first() -> None:
    record = whole_case()
    decided(record)
    up = {DUTY: DutyUp(facts=("not-safe",), checked_on="2026-11-23", again=True)}
    with pytest.raises(Refused, match="came up again"):
        made(record, up=up)


def test_what_a_child_wants_of_a_referral_stands_in_it_without_their_words() -> None:
    record = Record().opened()
    record.add(session.AgeBandChanged(age_band="child"))
    decided(record, "d02-refer-child", facts=("treated-as-child",))
    number = record.add(
        referring.ReferralMade(
            way="phone", duty="d02-refer-child", recipient="children-services", why=Words("Nowhere tonight")
        )
    )
    said = record.said("I do not want to go there", about=f"referral-{number}")
    record.add(referring.ReferralWishSaid(referral=number, wish="does_not_want", statement=said, **NOW))
    read = text(record, "children-services")
    assert "they do not want it" in read
    assert "Nowhere tonight" in read
    assert "I do not want to go there" not in read
    assert "Child" in read


def test_only_the_words_of_theirs_that_were_picked_go_with_it_exactly_as_said() -> None:
    record = Record().opened()
    record.risk()
    decided(record)
    number = record.said("I do not want to go back. They took my papers.")
    found = made(record, quotes=[Quote(statement=number, start=0, end=25)])
    assert [one.words for one in found.words] == [Words("I do not want to go back.")]
    read = concern_markdown(found, label)
    assert "> “I do not want to go back.”" in read
    assert "papers" not in read + document_json(found).decode()
    assert (
        made(record, quotes=[whole(record.case, number)]).words[0].words
        == record.case.statements[number].words
    )


def test_what_they_told_as_a_whole_never_goes_with_it_and_one_line_says_so() -> None:
    record = Record().opened()
    decided(record)
    long = record.said("x" * (LONGEST + 1))
    with pytest.raises(Refused, match="not all that they told"):
        made(record, quotes=[whole(record.case, long)])
    short = whole(record.case, record.said("They came back"))
    with pytest.raises(Refused, match="and no more"):
        made(record, quotes=[short] * (MOST + 1))
    with pytest.raises(Refused, match="no statement number 99"):
        whole(record.case, 99)


def test_words_on_safe_contact_and_words_that_they_changed_cannot_be_picked() -> None:
    record = whole_case()
    decided(record)
    private = next(n for n, one in record.case.statements.items() if "Ring after nine" in one.words.text)
    assert private not in {one.number for one in pickable(record.case, ADULT)}
    with pytest.raises(Refused, match="kept apart"):
        made(record, quotes=[whole(record.case, private)])
    number = record.said("They took it")
    before = whole(record.case, number)
    record.corrected(number, "Nobody took it")
    with pytest.raises(Refused, match="worded that otherwise"):
        made(record, quotes=[before])


def test_words_that_were_erased_are_not_there_and_nothing_says_that_they_were() -> None:
    record = whole_case()
    decided(record, what=ERASED, whom=ERASED, told="no", why_not_told=ERASED)
    assert "rased" not in text(record) + document_json(made(record)).decode()


@pytest.mark.parametrize(
    "typed",
    [{"whom": Words("Bring the keys to 7 secretgate mews")}, {"day": "When they come to 7 Secretgate Mews"}],
    ids=["words", "a day"],
)
def test_where_they_are_safe_in_what_was_typed_keeps_everything_in(typed: dict[str, Any]) -> None:
    record = whole_case()
    record.add(keeping_safe.PlaceNoted(address=Words("7 Secretgate Mews, Farwick, SY99 9ZZ")))
    decided(record, **typed)
    with pytest.raises(Refused, match="place of safety"):
        refuse_place(record.case, made(record))


def test_it_is_closed_and_what_is_written_keeps_to_it() -> None:
    record = whole_case()
    decided(record)
    told(record, "council-adults")
    written = json.loads(document_json(made(record)))
    jsonschema.Draft202012Validator(schema()).validate(written)
    assert list(jsonschema.Draft202012Validator(schema()).iter_errors({**written, "case": "k7m2"}))
