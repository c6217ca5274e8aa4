"""Asking about what was told: only in a fuller account, after it was read back, if they want it; and each may be left."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.advising.questions_put import questions_put
from interview.commands.told_of_account import told_of_account
from interview.engine.acts import account, always, asking, planning, recording
from interview.engine.acts.changing import ChangeAgeBand
from interview.engine.acts.clarifying import WHY_NOT, AnswerClarifying, AskClarifying
from interview.engine.clarifying import MESSAGES, SAID_BACK, WhyNot, why_not
from interview.engine.events import moves
from interview.engine.terms import Clarifies, Quote, WayOut
from interview.engine.words import Words
from interview.guide import NotOpen, Refused
from interview.guiding.worded_flows import Flows, load_flow
from interview.plan.accounted import account_worked
from tests.sitting import adult, sitting, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sitting import Sitting

SAID = "We came in a van. Nobody knocks there, and if they do not shout I sleep."
NO_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))


@contextmanager
def read_back(
    *, depth: str = "fuller", flow: Flows | None = None, words: str = SAID
) -> Iterator[tuple[Sitting, int]]:
    """An account that was told and is being read back, and the number of what was said."""
    with sitting("invite", flow=flow) as here:
        here.guide.do(account.ChooseDepth(depth=depth, reason=Words("She asks to")))  # type: ignore[arg-type]
        here.guide.do(always.Move(move="tell"))
        number = here.guide.do(always.Tell(words=Words(words))).statements[-1].number
        here.guide.do(always.Move(move="enough"))
        yield here, number


def quoted(number: int, start: int = 11, end: int = 16) -> Quote:
    return Quote(statement=number, start=start, end=end)


def ready(here: Sitting) -> None:
    """They were told that they can leave each, and want to be asked."""
    assert here.guide.do(always.Move(move="continue")).step == "clarify"
    here.guide.do(always.Say(message="clarify-leave"))
    here.guide.do(asking.Answer(question="clarify-wanted", choice="yes"))


def test_it_is_asked_in_their_words_and_the_answer_is_a_statement_of_its_own() -> None:
    with read_back() as (here, number):
        ready(here)
        sentence = here.guide.quoting(quoted(number), "where")
        assert sentence.worker.translate(NO_ISOLATES) == "You said: “a van”. Where was that?"
        view = here.guide.do(AskClarifying(quote=quoted(number), ask="where"))
        (asked,) = view.account.clarifying
        assert asked.open
        put = here.guide.entries()[asked.number - 2].event
        assert isinstance(put, moves.PromptSaid)
        assert (put.message, put.quote) == ("clarify-where", quoted(number))
        view = here.guide.do(AnswerClarifying(clarifying=asked.number, words=Words("At the bridge")))
        (asked,) = view.account.clarifying
        said = here.guide.case.statements[asked.statements[0]]
        assert (said.words.text, said.step, said.about) == ("At the bridge", "clarify", None)
        assert said.after == asked.number - 1, "it is known what had been put to them"
        assert here.guide.case.statements[number].words.text == SAID


@pytest.mark.parametrize("way", get_args(WayOut))
def test_each_one_may_be_left_and_nothing_is_written_as_theirs(way: WayOut) -> None:
    with read_back() as (here, number):
        ready(here)
        asked = here.guide.do(AskClarifying(quote=quoted(number), ask="when")).account.clarifying[0].number
        view = here.guide.do(AnswerClarifying(clarifying=asked, way_out=way))
        assert len(view.statements) == 1
        (one,) = account_worked(here.guide.case).clarified
        assert (one.way_out, one.statements) == (way, ())


def test_what_was_left_can_still_be_told_later_and_then_that_stands() -> None:
    with read_back() as (here, number):
        ready(here)
        asked = here.guide.do(AskClarifying(quote=quoted(number), ask="how")).account.clarifying[0].number
        here.guide.do(AnswerClarifying(clarifying=asked, way_out="not_now"))
        here.guide.do(AnswerClarifying(clarifying=asked, words=Words("Slowly, with the lights off")))
        (one,) = account_worked(here.guide.case).clarified
        assert (one.way_out, len(one.statements)) == (None, 1)


@pytest.mark.parametrize(
    ("first", "why"),
    [
        ((), "Say first that they can leave each"),
        ((always.Say(message="clarify-leave", how="not_said"),), "Say first that they can leave each"),
        ((always.Say(message="clarify-leave"),), "They have not said today"),
        (
            (always.Say(message="clarify-leave"), asking.Answer(question="clarify-wanted", choice="no")),
            "They have not said today",
        ),
        (
            (
                always.Say(message="clarify-leave"),
                asking.Leave(question="clarify-wanted", way_out="rather_not"),
            ),
            "They have not said today",
        ),
    ],
    ids=["nothing said", "not said", "not asked", "no", "rather not"],
)
def test_before_they_were_told_and_said_yes_nothing_is_asked(first: tuple[always.Say, ...], why: str) -> None:
    with read_back() as (here, number):
        here.guide.do(always.Move(move="continue"))
        for act in first:
            here.guide.do(act)
        before = here.guide.case.seq
        with pytest.raises(Refused, match=why):
            here.guide.do(AskClarifying(quote=quoted(number), ask="where"))
        assert here.guide.case.seq == before


@pytest.mark.parametrize("depth", ["support_only", "none"])
def test_with_another_depth_the_step_is_passed_over_and_the_worker_sees_why(depth: str) -> None:
    with read_back() as (here, _):
        here.guide.do(account.ChooseDepth(depth=depth, reason=Words("Her choice")))  # type: ignore[arg-type]
        view = here.guide.view()
        (panel,) = [one for one in view.panels if one.panel == "clarify"]
        assert "Not asked" in (panel.lines[0].label or "")
        view = here.guide.do(always.Move(move="continue"))
        assert view.step == "information"
        assert view.passed == ("Later: where, when, who, how",)


def test_it_is_asked_nowhere_but_at_its_step() -> None:
    with read_back() as (here, number), pytest.raises(NotOpen):
        here.guide.do(AskClarifying(quote=quoted(number), ask="where"))


def test_what_becomes_urgent_comes_first() -> None:
    with read_back() as (here, number):
        ready(here)
        here.guide.do(planning.RecordNeed(need="safe-tonight", state="not_met"))
        assert "urgent" in (here.guide.view().account.clarify_not or "")
        with pytest.raises(Refused, match="urgent"):
            here.guide.do(AskClarifying(quote=quoted(number), ask="where"))


def test_somebody_who_may_be_under_18_is_not_asked_whatever_was_chosen_before() -> None:
    flows = Flows(adult(), others=("uk/adult", "uk/child"), find=load_flow)
    with read_back(flow=flows) as (here, _):
        here.guide.do(ChangeAgeBand(age_band="possibly_child"))
        assert why_not(here.guide.case, here.guide.flow) == "under-18"
        assert all(step.kind != "clarify" for step in here.guide.flow.step)


@pytest.mark.parametrize("flow", ["uk/child", "uk/brief"])
def test_interviews_for_everybody_and_for_under_18s_have_no_such_step(flow: str) -> None:
    assert all(step.kind != "clarify" for step in load_flow(flow).step)


def test_on_another_day_they_are_asked_anew_whether_they_want_it() -> None:
    with read_back() as (here, number):
        ready(here)
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        here.guide.do(always.Move(move="continue"))
        assert here.guide.do(always.Move(move="to-clarify")).step == "clarify"
        with pytest.raises(Refused, match="Say first"):
            here.guide.do(AskClarifying(quote=quoted(number), ask="where"))
        here.guide.do(always.Say(message="clarify-leave"))
        with pytest.raises(Refused, match="not said today"):
            here.guide.do(AskClarifying(quote=quoted(number), ask="where"))


def test_whoever_wants_no_words_kept_is_known_to_have_answered_and_no_more() -> None:
    with read_back() as (here, number):
        ready(here)
        asked = here.guide.do(AskClarifying(quote=quoted(number), ask="who")).account.clarifying[0].number
        here.guide.do(recording.ChooseRecord(extent="no_words"))
        before = len(here.guide.case.statements)
        here.guide.do(AnswerClarifying(clarifying=asked, words=Words("My brother")))
        assert len(here.guide.case.statements) == before
        (one,) = account_worked(here.guide.case).clarified
        assert (one.unrecorded, one.statements) == (True, ())


@pytest.mark.parametrize(
    "act",
    [
        AnswerClarifying(clarifying=999, way_out="not_now"),
        AnswerClarifying(clarifying=1, words=Words("x")),
    ],
    ids=["a number that is not there", "another entry"],
)
def test_an_answer_to_what_was_not_asked_is_refused(act: AnswerClarifying) -> None:
    with read_back() as (here, _):
        ready(here)
        with pytest.raises(Refused, match="was not asked"):
            here.guide.do(act)


@pytest.mark.parametrize(
    "span", [(0, 0), (5, 3), (0, 9_999), (-1, 4)], ids=["empty", "back", "too long", "before"]
)
def test_words_that_are_not_in_the_statement_are_never_put_into_their_mouth(span: tuple[int, int]) -> None:
    with read_back() as (here, number):
        ready(here)
        with pytest.raises(Refused, match="not in that statement"):
            here.guide.do(AskClarifying(quote=quoted(number, *span), ask="where"))


def test_a_way_out_and_words_together_are_refused_for_nobody_knows_which_it_is() -> None:
    with read_back() as (here, number):
        ready(here)
        asked = here.guide.do(AskClarifying(quote=quoted(number), ask="who")).account.clarifying[0].number
        with pytest.raises(Refused, match="one of the two"):
            here.guide.do(AnswerClarifying(clarifying=asked, words=Words("Him"), way_out="rather_not"))


def test_every_reason_has_its_line_for_the_worker_and_for_who_tries_all_the_same() -> None:
    for why in get_args(WhyNot):
        assert WHY_NOT[why]
        assert wording().has(f"clarify-not-{why}", "en-GB")


@pytest.mark.parametrize("message", SAID_BACK)
@pytest.mark.parametrize("locale", ["en-GB", "ar"])
def test_what_says_their_words_back_has_a_gap_for_them_and_for_nothing_else(
    message: str, locale: str
) -> None:
    assert wording().variables(message, locale) == frozenset({"words"})


@settings(max_examples=60)
@given(st.integers(0, len(SAID) - 1), st.integers(1, len(SAID)), st.sampled_from(tuple(MESSAGES)))
def test_against_their_own_words_it_is_never_called_leading_however_they_are_cut(
    start: int, end: int, ask: Clarifies
) -> None:
    start, end = sorted((start, end))
    if start == end:
        end += 1
    with read_back() as (here, number):
        ready(here)
        here.guide.do(AskClarifying(quote=quoted(number, start, min(end, len(SAID))), ask=ask))
        put = questions_put(
            here.guide.entries(),
            reader="w-1",
            conduct_of=lambda _flow, _step: "account",
            worded=lambda message, _: (
                (wording().text(message, "en-GB", words="…").text, "en-GB")
                if message in MESSAGES.values()
                else None
            ),
            say=lambda message, **_: message,
        )
        (asked,) = [one for one in put if one.message == MESSAGES[ask]]
        assert asked.opinion is not None
        assert not asked.opinion.leading


def test_the_story_says_what_was_asked_and_none_of_their_words() -> None:
    with read_back() as (here, number):
        ready(here)
        asked = here.guide.do(AskClarifying(quote=quoted(number), ask="where")).account.clarifying[0].number
        here.guide.do(AnswerClarifying(clarifying=asked, way_out="dont_know"))
        lines = [
            line
            for entry in here.guide.entries()
            if (line := told_of_account(entry.event, named=str)) is not None
        ]
        assert lines[-2:] == [
            "They were asked, about words of theirs: where.",
            "What came of it: they do not know.",
        ]
