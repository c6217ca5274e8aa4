"""What describes exploitation wants a reason before anybody was asked to tell, whichever way it was come to."""

from __future__ import annotations

import pytest

from interview.engine.acts import always, asking
from interview.engine.case import Case
from interview.engine.offered import account_behind
from interview.engine.stage import Refused
from interview.guiding.worded_flows import load_flow
from tests.sitting import adult, sitting

PICKED = ("nrm-first", "rights-law-breaking", "rights-stay")


def test_on_another_day_before_any_account_the_same_topics_want_a_reason_and_the_page_asks_for_it() -> None:
    with sitting() as here:
        here.walk_to("now")
        for _ in range(2):
            here.guide.do(always.Stop())
        here.begin()
        here.walk_to("come-back")
        here.guide.do(always.Move(move="later-rights"))
        seen = {topic.about: topic for topic in here.guide.view().topics}
        assert all(seen[topic].wants_a_reason for topic in PICKED)
        for topic in PICKED:
            before = here.guide.case.seq
            with pytest.raises(Refused, match="Choose why it is said now"):
                here.guide.do(asking.Explain(about=topic))
            assert here.guide.case.seq == before
            here.guide.do(asking.Explain(about=topic, why_now="they_asked"))


def test_once_the_account_was_offered_nothing_after_it_wants_a_reason_even_on_another_day() -> None:
    with sitting() as here:
        here.walk_to("invite")
        for _ in range(2):
            here.guide.do(always.Stop())
        here.begin()
        here.walk_to("come-back")
        here.guide.do(always.Move(move="later-rights"))
        assert not any(topic.wants_a_reason for topic in here.guide.view().topics)
        here.guide.do(asking.Explain(about="nrm-first"))


@pytest.mark.parametrize("come_to", ["invite", "account", "information"])
def test_the_account_is_behind_where_it_was_offered_told_or_gone_past(come_to: str) -> None:
    assert account_behind(Case(reached={"rights", come_to}), adult())
    assert account_behind(Case(passed_over={come_to}), adult())


@pytest.mark.parametrize("come_to", ["come-back", "rights-later", "choice", "information-early"])
def test_what_lies_after_it_in_the_flow_or_was_told_early_does_not_put_it_behind(come_to: str) -> None:
    assert not account_behind(Case(reached={"rights", come_to}), adult())


@pytest.mark.parametrize("flow", ["uk/child", "uk/brief"])
def test_where_no_account_is_invited_there_is_none_to_wait_for(flow: str) -> None:
    assert account_behind(Case(), load_flow(flow))
