"""Who must not know that somebody is here is asked where safe contact is, and is kept like it."""

from __future__ import annotations

import pytest

from interview.casework.plan_now import drawn_up
from interview.engine.acts import asking
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from tests.sitting import sitting


@pytest.mark.parametrize("flow", ["uk/adult", "uk/child", "uk/brief"])
def test_every_interview_asks_who_should_not_know_that_somebody_is_here(flow: str) -> None:
    (asked,) = [one for one in load_flow(flow).find("contact").questions if one.id == "contact-not-know"]
    assert asked.private == "contact"


def test_who_should_not_know_stands_with_safe_contact_and_among_no_other_answers() -> None:
    with sitting("contact") as here:
        here.guide.do(asking.Answer(question="contact-not-know", words=Words("My cousin in the shop")))
        plan = drawn_up(here.guide, now=here.clock()).plan
        assert "contact-not-know" in {one.question for one in plan.contact.safe}
        assert "contact-not-know" not in {one.question for one in plan.answers}
