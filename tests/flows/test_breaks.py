"""When a break may be due is dated data: a file that has it wrong is refused in one plain line."""

from __future__ import annotations

import shutil
from importlib import resources
from typing import TYPE_CHECKING

import pytest

from flows.loader import FlowInvalid, load
from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS
from interview.plan.facts import FACTS

if TYPE_CHECKING:
    from pathlib import Path

WRONG = {
    "later for a child": ("under_18   = 15", "under_18   = 60", "under_18 is longer than after"),
    "later with signing": ("after      = 20", "after      = 40", "breaks.signed: after is longer"),
    "signing without a length": ("after      = 20", "", "Object missing required field `after`"),
    "signing from nowhere": (
        'source     = "Interpreting guidance used in Guernsey',
        'source = ""\n# "',
        "breaks.signed: it has no source",
    ),
    "signing on a day that is none": (
        'retold, not yet compared with the text"\nchecked_on = "2026-11-22"',
        'retold"\nchecked_on = "2026-02-30"',
        "breaks.signed: checked_on '2026-02-30' is not a date",
    ),
    "no number": ("after      = 25", 'after      = "25"', "Expected `int`"),
    "nothing": ("after      = 25", "after      = 0", "Expected `int` >= 5"),
    "no words": (
        'says       = ["break-offer", "distress-invite"]',
        "says = []",
        "says nothing to offer one with",
    ),
    "a day that is none": (
        'checked_on = "2026-11-22"',
        'checked_on = "2026-13-22"',
        "checked_on '2026-13-22' is not a date",
    ),
    "past before it was checked": (
        'review_by  = "2027-05-22"',
        'review_by  = "2026-05-22"',
        "review_by is not after checked_on",
    ),
    "a sign twice": ('id         = "pain"', 'id         = "tired"', "the sign id 'tired' is used twice"),
    "a sign from nowhere": (
        'source     = "Practice, not yet compared with a text"',
        'source = ""',
        "sign 'crying': it has no source",
    ),
    "an unknown key": ('id         = "pain"', 'id = "pain"\ncolour = "red"', "sign 'pain'"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_file_of_breaks_that_is_wrong_is_refused_with_what_and_where(wrong: str, tmp_path: Path) -> None:
    there = resources.files("flows") / "uk"
    shutil.copytree(str(there / "parts"), tmp_path / "parts")
    shutil.copy(str(there / "adult.toml"), tmp_path / "adult.toml")
    file = tmp_path / "parts" / "breaks.toml"
    before, after, says = WRONG[wrong]
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(FlowInvalid) as refused:
        load(tmp_path / "adult.toml", name="adult.toml", kinds=KINDS, conditions=CONDITIONS, facts=FACTS)
    assert says in str(refused.value)
    assert "adult.toml" in str(refused.value)
