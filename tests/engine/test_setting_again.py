"""After a break the setting is looked at again: still private, who is here. It may be passed over."""

from __future__ import annotations

import pytest

from interview.engine.acts import always, setting
from interview.engine.words import Words
from interview.guide import Refused
from tests.sitting import Sitting, sitting


def rests(here: Sitting, long: str) -> None:
    here.guide.do(always.Pause())
    here.clock.wait(long)
    here.guide.do(always.Resume())


def test_after_a_pause_it_is_asked_and_what_is_noted_has_its_time_and_what_it_followed() -> None:
    with sitting("rights") as here:
        assert here.guide.view().setting_again is None
        rests(here, "10m")
        assert here.guide.view().setting_again == "pause"
        note = Words("The cleaner is in the corridor")
        here.guide.do(setting.CheckSetting(private="no", here="somebody_came", note=note))
        assert here.guide.view().setting_again is None
        (seen,) = here.guide.case.settings.values()
        assert (seen.after, seen.private, seen.here, seen.note) == ("pause", "no", "somebody_came", note)
        assert seen.at == here.clock()


def test_it_is_not_asked_while_they_rest_nor_after_a_moment() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Pause())
        here.clock.wait("10m")
        assert here.guide.view().setting_again is None
        here.guide.do(always.Resume())
        assert here.guide.view().setting_again == "pause"
    with sitting("rights") as here:
        here.guide.do(always.Pause())
        here.clock.at += 59_999
        here.guide.do(always.Resume())
        assert here.guide.view().setting_again is None


def test_after_something_broke_in_it_is_asked_once_the_interrupt_is_over() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Interrupt(protocol="someone-came-in"))
        here.clock.wait("5m")
        here.guide.do(always.MakeNote(words=Words("A man looked in")))
        assert here.guide.view().setting_again is None
        while here.guide.view().protocol is not None:
            view = here.guide.view()
            if "return" in view.acts:
                here.guide.do(always.Return())
            else:
                here.guide.do(always.Move(move=next(move.move for move in view.moves if move.open)))
        assert here.guide.view().setting_again == "interrupt"


def test_passed_over_it_is_never_asked_of_another_sitting() -> None:
    with sitting("rights") as here:
        rests(here, "10m")
        while here.guide.case.sitting is not None:
            here.guide.do(always.Stop())
        here.clock.wait("7d")
        here.begin()
        assert here.guide.view().setting_again is None
        assert here.guide.case.settings == {}


def test_of_a_session_that_is_written_up_nobody_is_asked_what_they_see_now() -> None:
    with sitting("rights", captured="paper") as here:
        rests(here, "10m")
        assert here.guide.view().setting_again is None
        with pytest.raises(Refused, match="written up"):
            here.guide.do(setting.CheckSetting(private="yes", here="as_before"))


def test_it_can_be_noted_at_any_time_without_a_break() -> None:
    with sitting("rights") as here:
        here.guide.do(setting.CheckSetting(private="yes", here="somebody_left"))
        (seen,) = here.guide.case.settings.values()
        assert seen.after is None
