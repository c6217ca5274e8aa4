"""Everybody takes things in differently: how somebody wants to be told is asked plainly, and stands where things are explained."""

from __future__ import annotations

import pytest

from interview.casework.plan_now import drawn_up
from interview.engine.acts import asking
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from interview.guiding.worded_flows import load_flow
from tests.sitting import Sitting, sitting

ASKED = "language-told"


def advice(here: Sitting) -> str:
    return " ".join(here.guide.view().advice).replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("flow", ["uk/adult", "uk/child"])
def test_how_somebody_wants_to_be_told_is_asked_with_their_language_and_never_whether_they_can_read(
    flow: str,
) -> None:
    (asked,) = [one for one in load_flow(flow).find("language").questions if one.id == ASKED]
    assert {"told-aloud", "told-paper", "told-easy", "told-signed"} <= set(asked.choices)
    assert not any("read" in choice for choice in asked.choices)


def test_how_somebody_wants_to_be_told_stands_where_rights_are_explained_and_in_the_plan() -> None:
    with sitting("language") as here:
        here.guide.do(asking.Answer(question=ASKED, choice="told-aloud", words=Words("I left school early.")))
        here.walk_to("rights")
        assert "How they want to be told things: Say it to me." in advice(here)
        assert "stands in their words" in advice(here)
        assert "school early" not in advice(here)
        text = plan_markdown(drawn_up(here.guide, now=here.clock()).plan, here.guide.chrome)
        assert "Say it to me" in text


def test_nothing_is_said_of_how_somebody_wants_to_be_told_who_did_not_say() -> None:
    with sitting("language") as here:
        here.guide.do(asking.Leave(question=ASKED, way_out="rather_not"))
        here.walk_to("rights")
        assert "want to be told" not in advice(here)
