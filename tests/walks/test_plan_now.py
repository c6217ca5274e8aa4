"""At the end of every story there is a plan for now, though none was written out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.casework.plan_now import PlanNow
from interview.exports.one_page import LINES, lines_of
from interview.guiding.worded_flows import load_flow
from interview.plan.call_sheet import Ticked
from interview.plan.draft import draft
from tests.walks.stories import STORIES, told, wording

if TYPE_CHECKING:
    from pathlib import Path

LEAVES = next(story for story in STORIES if story.stem == "has-to-leave-after-a-few-minutes")
PAGE = """\
# INTERIM · Plan for now

This is not the whole plan, and nobody was asked to agree to this page. It says what holds until there is more time.

- Case: {case}
- Drawn up: 2 March 2026, 10:22 UTC
- About: Adult · Scotland
- Language: English
- Written by: walk

## Urgent

- **a safe place tonight** · has no safe place · nothing decided yet
- **health** · some help is there, more is needed
  - What was decided: The chemist on the way.
- **Not asked yet:** food and sleep; children or others; phone; self-harm

## Now: the first three days

- **We look for a bed for tonight.** · The worker · Not answered yet

## What the worker said they would do

- **I ring three houses before six.** · By when: 2 March 2026

## What the person wants, in their words

- “A bed”

## In the full plan

- How to reach the person safely was talked about. Read it there before you ring or write.
- {open} points that are still open. Open is not wrong.
"""


def label(message: str, **args: str | int) -> str:
    return wording().text(message, "en-GB", **args).text


def now_of(story: Path) -> PlanNow:
    its = told(story)
    plan = draft(
        its.case,
        load_flow(its.case.flow or "uk/adult"),
        entries=its.entries,
        case_id=its.case_id,
        now=its.now,
        practice=False,
    )
    return PlanNow(plan=plan, label=label)


def test_who_has_to_leave_after_a_few_minutes_leaves_with_a_plan_for_tonight() -> None:
    now = now_of(LEAVES)
    page = now.plan_text().translate(dict.fromkeys(map(ord, "\u2068\u2069")))
    assert page == PAGE.format(case=now.plan.case, open=len(now.plan.gaps))
    assert "drawer" not in page
    assert "phone box" not in page


def test_on_the_phone_only_what_a_bed_needs_is_said() -> None:
    sheet = now_of(LEAVES).call_sheet_text(Ticked(place=("own-room",), adults="0", children="0"))
    for part in (
        "A place to stay, from tonight",
        "a safe place tonight: has no safe place",
        "Other adults who come along: none",
        "a room of their own",
    ):
        assert part in sheet, part
    assert "more is needed" not in sheet
    for words in ("drawer", "knocks", "phone box", "chemist", "cut on the hand", "three houses"):
        assert words not in sheet, words


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)
def test_every_story_ends_with_one_page(story: Path) -> None:
    page = now_of(story).plan_text()
    assert lines_of(page) <= LINES
    assert page.startswith("# INTERIM")
