"""Where in a file something looks like an address: said by part and number, never by its words."""

from __future__ import annotations

import pytest

from interview.exports.addressed import giving_away, like_addresses
from interview.exports.escape import markdown

PLAN = """# Plan

Written for 3 people.

## What we will do

- **We look for a room**
  - By when: 12 March 2026
- **{}**
  - Who does it: Sam

## Needs

### Now

- **Housing**
  - What is needed: {}
"""


def plan(line: str, need: str) -> dict[str, bytes]:
    return {"plan.md": PLAN.format(markdown(line), markdown(need)).encode(), "plan.json": b"12 Acacia Road"}


@pytest.mark.parametrize(
    "text",
    ["12 Acacia Road", "at 12, Acacia Rd.", "SW1A 1AA", "sw1a1aa", "12 King's Road", "///one.two.three"],
)
def test_an_item_that_looks_like_an_address_is_named_by_its_part_and_number(text: str) -> None:
    assert [str(one) for one in like_addresses(plan(text, "A bed"))] == ["plan.md, What we will do, item 2"]
    assert [str(one) for one in like_addresses(plan("A bed", text))] == ["plan.md, Needs, item 1"]


@pytest.mark.parametrize("text", ["A bed on 12 March", "At 6 in the morning", "Step 3 of the way", "Bus 12"])
def test_what_is_no_address_is_not_named(text: str) -> None:
    assert like_addresses(plan(text, text)) == ()


def test_what_is_protected_is_found_however_it_is_broken_over_rows() -> None:
    parts = {"7canarygatemews"}
    said = {"plan.md": b"## Said\n\n> at 7\n> Canarygate\n> Mews\n\n> no\n"}
    assert [str(one) for one in giving_away(said, parts)] == ["plan.md, Said, item 1"]
    assert giving_away({"plan.md": b"## Said\n\n> at 7\n\n> Canarygate Mews\n"}, parts) == ()
