"""The plan is a contract with other agencies: its schema changes only with its version."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from interview.engine.case import Case
from interview.engine.words import ERASED
from interview.exports.plan_json import plan_json
from interview.plan.classes import CLASSES, MARK
from interview.plan.draft import draft
from interview.plan.model import SCHEMA_ID
from interview.plan.schema import committed, committed_text, written
from tests.plan.cases import ADULT, STARTED, Record, whole_case

if TYPE_CHECKING:
    from collections.abc import Iterator

RELEASED = {
    "urn:ownwords:plan:0.1.0": "f5603dfe4f0c0623f617ddb65b20b78112bd88883e3439fbea4e85bb0bade8da",
}
"""The digest of each released schema. A line is added for a new version; none is ever changed."""


FORMATS = jsonschema.FormatChecker(formats=())


@FORMATS.checks("date-time", raises=ValueError)  # type: ignore[untyped-decorator]
def is_a_time(text: object) -> bool:
    return not isinstance(text, str) or datetime.fromisoformat(text).tzinfo is not None


def checked(plan: bytes) -> dict[str, Any]:
    instance = json.loads(plan)
    validator = jsonschema.Draft202012Validator(committed(), format_checker=FORMATS)
    validator.validate(instance)
    return dict(instance)


def leaves() -> Iterator[tuple[str, dict[str, Any]]]:
    definitions = committed()["$defs"]
    for name, definition in definitions.items():
        if name == "Words":
            continue
        for field, shape in definition["properties"].items():
            refers = shape.get("$ref") or shape.get("items", {}).get("$ref")
            if refers in (None, "#/$defs/Words"):
                yield f"{name}.{field}", shape


def test_the_committed_schema_is_the_one_that_the_types_make() -> None:
    assert written() == committed_text(), "run: python -m interview.plan.schema, with a new version number"


def test_a_released_schema_never_changes() -> None:
    assert hashlib.sha256(committed_text().encode()).hexdigest() == RELEASED[SCHEMA_ID]
    assert committed()["$id"] == SCHEMA_ID


def test_the_schema_is_a_valid_one() -> None:
    jsonschema.Draft202012Validator.check_schema(committed())


def test_every_leaf_says_which_class_it_is_disclosed_as_and_what_it_holds() -> None:
    of_leaves = dict(leaves())
    assert len(of_leaves) > 150
    assert not [leaf for leaf, shape in of_leaves.items() if shape.get(MARK) not in CLASSES]
    assert not [leaf for leaf, shape in of_leaves.items() if not shape.get("description")]


def test_no_class_is_declared_that_nothing_has() -> None:
    assert {shape[MARK] for _, shape in leaves()} == set(CLASSES)


def test_a_leaf_that_may_hold_words_is_never_mere_structure() -> None:
    holding = [leaf for leaf, shape in leaves() if "#/$defs/Words" in json.dumps(shape)]
    assert len(holding) > 30
    assert not [leaf for leaf, shape in leaves() if leaf in holding and shape[MARK] == "structure"]


def test_every_object_in_a_plan_is_closed() -> None:
    for name, definition in committed()["$defs"].items():
        if name != "Words":
            assert definition["additionalProperties"] is False, name
            assert set(definition["required"]) == set(definition["properties"]), name


@pytest.mark.parametrize("practice", [True, False])
def test_a_whole_plan_is_valid(practice: bool) -> None:
    plan = checked(plan_json(whole_case().plan(practice=practice)))
    assert plan["practice"] is practice
    assert plan["schema"] == SCHEMA_ID


def test_a_plan_of_a_case_without_a_single_event_is_valid() -> None:
    checked(plan_json(draft(Case(), ADULT, entries=(), case_id="k7m2", now=STARTED, practice=False)))


def test_a_plan_with_erased_words_is_valid_and_says_they_were_erased() -> None:
    record = Record().opened()
    record.need(because=(record.said(ERASED),), summary=ERASED)
    plan = checked(plan_json(record.plan()))
    assert plan["statements"][0]["words"] == {"erased": True}
    assert plan["needs"][0]["summary"] == {"erased": True}


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("status", "final"),
        ("drawn_up_at", "yesterday"),
        ("drawn_up_at", "2026-13-45T10:00:00.000Z"),
        ("schema", "urn:other"),
        ("extra", 1),
        ("sessions", "2"),
    ],
)
def test_a_plan_that_says_something_else_is_refused(field: str, wrong: object) -> None:
    plan = json.loads(plan_json(whole_case().plan())) | {field: wrong}
    with pytest.raises(jsonschema.ValidationError):
        checked(json.dumps(plan).encode())
