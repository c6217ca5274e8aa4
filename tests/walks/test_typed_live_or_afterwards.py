"""The same session, once typed live and once written up afterwards in any order, gives the same plan."""

from __future__ import annotations

import functools
import json
import random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.engine.events.moves import PromptsShown, StepReached
from interview.walking.walk import outcome, play, read_walk
from store import in_memory
from tests.walks.afterwards import written_up
from tests.walks.stories import FOLDER, wording

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry
    from interview.walking.walk import Walk

STORIES = (
    "agrees-but-one-risk-is-not-understood",
    "goes-the-whole-way",
    "says-it-before-being-asked",
    "teach-back-succeeds-only-the-third-time",
)
every_story = pytest.mark.parametrize("story", STORIES)

OF_THE_TYPING = frozenset(
    {
        *(
            "captured",
            "drawn_up_at",
            "record_head",
            "agreed_entry",
            "record_digest",
            "wordings",
            "said_before",
        ),
        "reviewed_at",
        *("said_after", "said_order_unknown"),
    }
)
"""When and how it was typed, what stood on the screen while it was, and how sure the record is of what came first."""

OF_THE_PAPER = "d47-kept-outside"
"""The duty that comes from the paper itself: it lies outside the program."""

IN_TELLING = frozenset({"statements", "private_statements"})
NUMBERS = frozenset(
    {
        *("statement", "statements", "because", "said", "answer_statement", "service"),
        *("document", "action", "item", "items", "share"),
    }
)


def plan_of(walk: Walk, *, name: str) -> tuple[Any, Case, list[Entry]]:
    with in_memory() as journal:
        played = play(walk, name=name, wording=wording(), journal=journal)
        plan = json.loads(outcome(played)[1]["plan.json"])
        return plan, played.guide.case, played.guide.entries()


@functools.cache
def live(story: str) -> tuple[Walk, Any, Case, list[Entry]]:
    walk = read_walk(FOLDER / f"{story}.toml", name=story)
    return walk, *plan_of(walk, name=story)


def alike(plan: Any, case: Case) -> Any:
    """A plan without what is of the typing: what has a number of the record goes by its place or its words instead."""
    names: dict[Any, str] = {number: f"told {place}" for place, number in enumerate(case.narrative())}
    names |= {number: f"offer of {service.name.text}" for number, service in case.services.items()}
    names |= {str(number): names[number] for number in case.services}
    names |= {number: f"document: {one.kind.text}" for number, one in case.documents.items()}
    names |= {number: f"action: {one.did.text}" for number, one in case.prior_actions.items()}
    names |= {number: f"taken: {one.words.text}" for number, one in case.taken.items()}
    names |= {number: f"share: {one.recipient}" for number, one in case.shares.items()}
    names |= {line.line: f"line: {line.what.text}" for line in case.lines.values()}
    names |= {risk.risk: f"risk: {risk.summary.text}" for risk in case.risks.values()}
    names |= {need.need: f"need: {need.summary.text}" for need in case.needs.values() if need.summary}

    def named(value: Any, field: str) -> Any:
        if isinstance(value, dict):
            kept = {key: one for key, one in value.items() if key not in OF_THE_TYPING}
            if field == "statements":  # of some no time is known; their order is what counts
                kept = {key: one for key, one in kept.items() if not key.startswith("said_at")}
            if kept.get("by_noted_at"):  # a line has no time of its own, only its day
                kept["by_noted_at"] = kept["by_noted_at"][: len("2026-03-02")]
            its = {"number": "statement"} if field in IN_TELLING else {}
            return {key: named(one, its.get(key, key)) for key, one in kept.items()}
        if isinstance(value, list):
            listed = [named(one, field) for one in value if not of_the_paper(one)]
            in_order = field in IN_TELLING or not any(isinstance(one, dict) for one in listed)
            return listed if in_order else sorted(listed, key=json.dumps)
        if isinstance(value, int) and field in NUMBERS:
            return names[value]
        if isinstance(value, str) and field == "goal" and ":" in value:
            number, _, rest = value.partition(":")
            return f"{names[int(number.partition('.')[0])]}:{rest}"
        if isinstance(value, str):
            prefix, colon, last = value.rpartition(":")
            return names.get(value) or (f"{prefix}{colon}{names[last]}" if last in names else value)
        return value

    return named(plan, "")


def of_the_paper(one: Any) -> bool:
    return isinstance(one, dict) and OF_THE_PAPER in (one.get("duty"), one.get("what"))


@every_story
def test_typed_live_or_written_up_afterwards_in_any_order_the_plan_is_the_same_and_nothing_counts_as_shown(
    story: str,
) -> None:
    walk, plan, case, entries = live(story)
    later, again, record = plan_of(written_up(walk, entries, random.Random(story)), name=story)
    assert alike(later, again) == alike(plan, case)
    assert in_telling(again) == in_telling(case)
    assert list(again.statements.values()) != [again.statements[one] for one in again.narrative()]
    assert {one.event.move for one in record if isinstance(one.event, StepReached)} == {"go-to", "finish"}
    assert any(isinstance(one.event, PromptsShown) for one in entries)
    assert not any(isinstance(one.event, PromptsShown) for one in record)
    assert any(one["said_before"] for one in told(plan))
    assert not any(one["said_before"] for one in told(later))
    assert {sitting["captured"] for sitting in later["sittings"]} == {"paper"}
    assert sum(map(of_the_paper, later["duties"])) == 1
    assert not any(map(of_the_paper, plan["duties"]))
    for around in (
        "said_before",
        "said_after",
    ):  # written up, it may be less sure of the order, and never says another
        for topic, known in around_topics(later, again, around).items():
            assert known <= around_topics(plan, case, around)[topic]


def around_topics(plan: Any, case: Case, around: str) -> dict[str, set[str]]:
    explained = [*plan["rights"], *plan["explanations"]]
    return {one["topic"]: {case.statements[said].latest.text for said in one[around]} for one in explained}


def told(plan: Any) -> list[Any]:
    return [*plan["statements"], *plan["private_statements"]]


def in_telling(case: Case) -> list[str]:
    return [case.statements[number].latest.text for number in case.narrative()]


@pytest.mark.parametrize("story", ["changes-her-answers", "says-it-before-being-asked"])
@settings(max_examples=8)
@given(chance=st.randoms(use_true_random=False))
def test_no_order_of_typing_changes_the_order_of_telling_or_which_answer_is_the_last(
    story: str, chance: random.Random
) -> None:
    walk, plan, case, entries = live(story)
    later, again, _ = plan_of(written_up(walk, entries, chance), name="shuffled")
    assert alike(later, again) == alike(plan, case)
