"""A flow that would ask about an account too early, or without a way out, is refused before anybody sits with it."""

from __future__ import annotations

import shutil
from importlib import resources
from typing import TYPE_CHECKING

import pytest

from flows import clarifying as checked
from flows.loader import FlowInvalid, load
from interview.engine import clarifying
from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS
from interview.plan.facts import FACTS

if TYPE_CHECKING:
    from pathlib import Path

WRONG = {
    "not told first": (
        "adult",
        'says    = ["clarify-intro", "clarify-leave"]',
        'says    = ["clarify-intro"]',
        "does not say first that each question can be left",
    ),
    "not asked whether they want it": (
        "adult",
        'id      = "clarify-wanted"',
        'id      = "clarify-else"',
        "does not ask whether the person wants it",
    ),
    "come to whatever was chosen": (
        "adult",
        'needless = "clarifying-is-not-offered"',
        "",
        "come to whatever the worker chose",
    ),
    "of a child": ("child", 'kind  = "read_back"', 'kind  = "clarify"', "it invites an account"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_it_is_refused_with_the_step_and_what_to_do(wrong: str, tmp_path: Path) -> None:
    flow, before, after, says = WRONG[wrong]
    there = resources.files("flows") / "uk"
    for part in ("parts", "standards"):
        shutil.copytree(str(there / part), tmp_path / part)
    text = (there / f"{flow}.toml").read_text("utf-8")
    assert before in text
    file = tmp_path / f"{flow}.toml"
    file.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(FlowInvalid) as refused:
        load(file, name=file.name, kinds=KINDS, conditions=CONDITIONS, facts=FACTS)
    assert says in str(refused.value)
    assert "step '" in str(refused.value)


def test_the_checks_and_the_engine_mean_the_same_step_the_same_words_and_the_same_question() -> None:
    assert (checked.KIND, checked.TOLD_FIRST, checked.WANTED) == (
        clarifying.KIND,
        clarifying.TOLD_FIRST,
        clarifying.WANTED,
    )
