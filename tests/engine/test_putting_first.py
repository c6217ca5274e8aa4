"""The account waits for what is urgent; but it is theirs to say that it comes first, and the worker says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import account, always, planning, putting_first, recording
from interview.engine.conditions import account_may_begin
from interview.engine.recording import OF_THE_WORKER
from interview.engine.words import Words
from interview.guide import NotOpen, Refused
from interview.guiding.worded_flows import load_flow
from tests.sitting import sitting

if TYPE_CHECKING:
    from interview.guide import Guide

WISH = putting_first.PutAccountFirst(words=Words("Let me say it first"), reason=Words("She asks to"))


def unmet(guide: Guide, need: str = "safe-tonight") -> None:
    guide.do(planning.RecordNeed(need=need, state="not_met"))


def test_their_wish_and_a_reason_open_the_way_and_the_need_stays_as_urgent_as_it_was() -> None:
    with sitting("invite") as here:
        unmet(here.guide)
        assert here.guide.view().account.held_up == ("a safe place tonight",)
        view = here.guide.do(WISH)
        assert view.account.held_up == ()
        assert here.guide.case.needs["safe-tonight"].urgent
        assert here.guide.do(always.Move(move="tell")).step == "account"


def test_what_comes_up_after_it_or_is_asked_anew_closes_the_way_again() -> None:
    with sitting("invite") as here:
        unmet(here.guide)
        here.guide.do(WISH)
        unmet(here.guide, "health")
        assert here.guide.view().account.held_up == ("health",)
        here.guide.do(WISH)
        unmet(here.guide)
        with pytest.raises(NotOpen):
            here.guide.do(always.Move(move="tell"))


def test_it_holds_for_the_sitting_and_not_for_another_day() -> None:
    with sitting("invite") as here:
        unmet(here.guide)
        here.guide.do(WISH)
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        here.guide.do(always.Move(move="continue"))
        view = here.guide.do(always.Move(move="to-account"))
        assert (view.step, view.account.held_up) == ("invite", ("a safe place tonight",))
        with pytest.raises(NotOpen):
            here.guide.do(always.Move(move="tell"))


@pytest.mark.parametrize("words", [None, Words(""), Words(" \n")], ids=["none", "empty", "blank"])
def test_without_a_wish_of_theirs_no_reason_is_enough(words: Words | None) -> None:
    with sitting("invite") as here:
        unmet(here.guide)
        with pytest.raises(Refused, match="own words"):
            here.guide.do(putting_first.PutAccountFirst(words=words, reason=Words("Time is short")))
        assert here.guide.case.account.put_first == []


def test_whoever_wants_no_words_kept_can_still_wish_it_and_none_of_them_is_kept() -> None:
    with sitting("invite") as here:
        here.guide.do(recording.ChooseRecord(extent="no_words"))
        unmet(here.guide)
        here.guide.do(WISH)
        assert here.guide.case.statements == {}
        (put_first,) = here.guide.case.account.put_first
        assert put_first.statement is None


def test_where_no_account_is_invited_there_is_nothing_to_put_first() -> None:
    with sitting("invite") as here:
        here.guide.do(account.ChooseDepth(depth="none", reason=Words("The police interview her")))
        unmet(here.guide)
        assert here.guide.view().account.held_up == ()
        with pytest.raises(Refused, match="No account is invited here"):
            here.guide.do(WISH)


def test_the_interview_for_under_18s_has_no_account_to_put_first() -> None:
    with sitting(flow=load_flow("uk/brief")) as here:
        unmet(here.guide)
        with pytest.raises(Refused, match="No account is invited here"):
            here.guide.do(WISH)


def test_notes_are_asked_about_all_the_same_before_anybody_tells() -> None:
    with sitting("privacy") as here:
        unmet(here.guide)
        here.guide.do(WISH)
        assert not account_may_begin(here.guide.case, here.guide.flow, here.guide.flow.find("invite"))


def test_the_reason_is_the_workers_own_and_may_be_drafted_whatever_the_person_wants_kept() -> None:
    assert "put-first" in OF_THE_WORKER
