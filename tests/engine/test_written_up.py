"""Written up afterwards: any step in any order, the first thing first, and nothing taken as shown to the person."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from interview.engine.acts import always, asking
from interview.engine.acts.writing_up import GoTo
from interview.engine.events import moves
from interview.engine.stage import Refused
from interview.engine.terms import Captured, Moment, Quote
from interview.engine.words import Words
from interview.guide import NotOpen
from tests.sitting import Sitting, adult, sitting, wording

AFTERWARDS = tuple(captured for captured in get_args(Captured) if captured != "live")
afterwards = pytest.mark.parametrize("captured", AFTERWARDS)
ANY_STEP = {step.id for step in adult().step if step.kind != "end" and step.protocol is None}


def tell(here: Sitting, words: str, **known: Any) -> int:
    here.guide.do(always.Tell(words=Words(words), **known))
    return max(here.guide.case.statements)


def in_order(here: Sitting) -> list[str]:
    return [statement.latest.text for statement in here.guide.view().statements]


def events_of(here: Sitting, kind: type[Any]) -> list[Any]:
    return [entry.event for entry in here.guide.entries() if isinstance(entry.event, kind)]


@afterwards
def test_written_up_afterwards_every_step_can_be_gone_to_from_every_step(captured: Captured) -> None:
    with sitting(captured=captured) as here:
        for step in adult().step:
            if step.id not in ANY_STEP:
                continue
            offered = {seen.step for seen in here.guide.view().go_to}
            assert offered == ANY_STEP - {here.guide.view().step}
            if step.id in offered:
                assert here.guide.do(GoTo(step=step.id)).step == step.id


def test_live_nobody_is_led_past_what_they_are_asked() -> None:
    with sitting("welcome") as here:
        assert here.guide.view().go_to == ()
        before = here.guide.case.seq
        for step in ANY_STEP:
            with pytest.raises(NotOpen):
                here.guide.do(GoTo(step=step))
        assert here.guide.case.seq == before


def test_going_to_a_step_neither_settles_nor_passes_over_anything_and_says_so_in_the_record() -> None:
    with sitting(captured="memory") as here:
        here.guide.do(GoTo(step="plan"))
        (reached,) = events_of(here, moves.StepReached)
        assert reached == moves.StepReached(step="plan", move="go-to")
        assert here.guide.case.topics == {}
        assert "look-back" not in here.guide.view().acts


@pytest.mark.parametrize("step", ["danger", "end", "no-such-step"])
def test_what_broke_in_and_the_end_are_come_to_by_their_own_acts_only(step: str) -> None:
    with sitting("welcome", captured="paper") as here, pytest.raises(NotOpen) as refused:
        here.guide.do(GoTo(step=step))
    assert "is not open at step 'welcome'" in str(refused.value)
    assert "go-to.plan" not in str(refused.value)


def test_resting_nothing_is_gone_to_and_pause_and_stop_are_open_at_every_step_gone_to() -> None:
    with sitting(captured="paper") as here:
        for step in sorted(ANY_STEP - {"prepare"}):
            view = here.guide.do(GoTo(step=step))
            assert {"pause", "stop"} <= view.acts
        here.guide.do(always.Pause())
        assert here.guide.view().go_to == ()


def test_from_an_interrupt_that_is_written_up_one_may_go_to_any_step_and_is_out_of_it() -> None:
    with sitting("welcome", captured="paper") as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        view = here.guide.do(GoTo(step="needs"))
        assert (view.step, view.held, view.protocol) == ("needs", (), None)


@afterwards
def test_written_up_afterwards_nothing_is_taken_as_shown_to_the_person(captured: Captured) -> None:
    with sitting("privacy", captured=captured, language="ar") as here:
        here.guide.do(asking.Explain(about="privacy-limits"))
        here.guide.do(always.SwitchLocale(locale="en-GB"))
        assert events_of(here, moves.PromptsShown) == []


def test_what_was_said_as_it_stands_has_its_exact_text_and_standing_on_record() -> None:
    with sitting("welcome", captured="paper", language="ar") as here:
        here.guide.do(always.Say(message="welcome-hello"))
        here.guide.do(always.Say(message="welcome-stop", how="not_said"))
        here.guide.do(always.Say(message="welcome-break", how="differently", words=Words("We can rest")))
        hello, stop, rest = events_of(here, moves.PromptSaid)
        worded = wording().text("welcome-hello", "ar")
        assert (hello.wording.text, hello.wording.locale) == (worded.text, "ar")
        assert hello.wording.state == worded.state.value
        assert stop.wording is rest.wording is None


def test_live_the_text_stands_with_what_was_shown_and_not_with_what_was_said() -> None:
    with sitting("welcome") as here:
        here.guide.do(always.Say(message="welcome-hello"))
        assert [said.wording for said in events_of(here, moves.PromptSaid)] == [None]


def test_the_invitation_with_their_own_words_in_it_is_kept_with_a_gap_and_not_with_the_words() -> None:
    with sitting("account", captured="paper") as here:
        number = tell(here, "He took my phone")
        quote = Quote(statement=number, start=8, end=16)
        here.guide.do(always.Say(message="account-you-said", quote=quote))
        (said,) = events_of(here, moves.PromptSaid)
        assert said.wording.quote == said.quote == quote
        assert "…" in said.wording.text
        assert "my phone" not in said.wording.text


def test_the_first_thing_they_said_stands_first_however_late_it_is_typed() -> None:
    with sitting("account", captured="paper") as here:
        tell(here, "Then the farm")
        tell(here, "I left home", told_after=0)
        tell(here, "Before that, I saw the advert", told_after=0)
        assert in_order(here) == ["Before that, I saw the advert", "I left home", "Then the farm"]


def test_the_first_of_a_day_comes_after_all_that_was_told_on_days_before() -> None:
    with sitting("account", captured="paper") as here:
        tell(here, "Last week")
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin(captured="paper")
        tell(here, "Today, later")
        tell(here, "Today, first", told_after=0)
        assert in_order(here) == ["Last week", "Today, first", "Today, later"]


def test_with_nothing_told_yet_the_first_is_simply_the_first() -> None:
    with sitting("account") as here:
        tell(here, "I left home", told_after=0)
        assert in_order(here) == ["I left home"]


@pytest.mark.parametrize("captured", get_args(Captured))
def test_said_later_than_it_is_typed_is_one_plain_line_and_leaves_nothing(captured: Captured) -> None:
    with sitting("account", captured=captured) as here:
        before = here.guide.case.seq
        later = Moment(precision="about", at=here.clock() + 1)
        with pytest.raises(Refused, match="lies after the time it is written down") as refused:
            tell(here, "A secret", said_at=later)
        assert "secret" not in str(refused.value)
        assert "\n" not in str(refused.value)
        assert here.guide.case.seq == before
