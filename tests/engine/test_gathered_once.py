"""What a case keeps at hand of its statements is what reading all of them would find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.plan.asked import interpreter_took_part
from interview.plan.gaps import said_of
from interview.plan.statements import was_interpreted
from tests.walks.stories import STORIES, told

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("story", STORIES, ids=[one.stem for one in STORIES])
def test_what_was_said_of_what_and_through_whom_is_what_all_statements_say(story: Path) -> None:
    case = told(story).case
    said = [case.statements[number] for number in case.narrative()]
    for about in {one.about for one in said if one.about is not None} | {"nothing"}:
        assert said_of(case, about) == tuple(one.number for one in said if one.about == about)
    through = any(was_interpreted(one) or any(map(was_interpreted, one.corrections)) for one in said)
    assert interpreter_took_part(case) == (through or bool(case.interpreters))
    assert case.interpreted == through
