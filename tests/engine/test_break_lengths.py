"""After how long a break may be due: as the organisation has it, sooner where somebody signs, and never later than any rule that holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.engine.acts.always import InterpreterJoins, InterpreterLeaves
from interview.engine.breaks import MINUTE, Lengths, length_between
from interview.engine.case import Case
from interview.engine.standing import Interpreter
from interview.guiding.worded_flows import load_flow
from interview.organisation.model import Breaks
from tests.served import profile, served
from tests.sitting import adult, sitting

if TYPE_CHECKING:
    from interview.engine.seen import BreaksSeen
    from interview.engine.terms import Nation
    from interview.organisation.model import Profile
    from tests.sitting import Sitting

SIGNS = InterpreterJoins(code="I-4", language="British Sign Language", interprets="signed")


def with_breaks(nation: Nation = "england", **minutes: int) -> Profile:
    return msgspec.structs.replace(profile(nation), breaks=Breaks(**minutes))


def due(here: Sitting) -> int | None:
    found = here.guide.view().breaks.due_in
    return None if found is None else found // MINUTE


def seen(here: Sitting) -> BreaksSeen:
    return here.guide.view().breaks


def test_the_length_of_the_organisation_holds_in_place_of_the_usual_one_and_is_said_to_be_its_own() -> None:
    with served("welcome", with_breaks(after=35)) as here:
        here.clock.wait("10m")
        assert (seen(here).minutes, seen(here).length_as) == (35, "own")
        before = due(here)
        here.clock.wait("5m")
        assert before is not None
        assert due(here) == before - 5
        here.clock.wait("40m")
        assert due(here) == 0


def test_without_lengths_of_its_own_or_in_a_nation_where_it_does_not_work_the_usual_one_holds() -> None:
    with served("welcome", profile("england")) as here:
        assert (seen(here).minutes, seen(here).length_as) == (25, "usual")
    with served("welcome", with_breaks("wales", after=40), nation="england") as here:
        assert (seen(here).minutes, seen(here).length_as) == (25, "usual")


def test_while_somebody_interprets_in_a_sign_language_it_is_sooner_and_then_as_before() -> None:
    with sitting("welcome") as here:
        assert seen(here).minutes == 25
        here.guide.do(SIGNS)
        assert (seen(here).minutes, seen(here).length_as) == (20, "signed")
        assert "Guernsey" in (seen(here).source or "")
        here.guide.do(InterpreterLeaves())
        assert seen(here).minutes == 25
        here.guide.do(msgspec.structs.replace(SIGNS, language="Arabic", interprets="spoken"))
        assert seen(here).minutes == 25


def test_an_organisation_may_have_its_own_length_for_signing_too() -> None:
    with served("welcome", with_breaks(after=30, signed=15)) as here:
        here.guide.do(SIGNS)
        assert (seen(here).minutes, seen(here).length_as) == (15, "signed")


def test_a_length_of_its_own_that_is_shorter_than_that_for_signing_stays() -> None:
    with served("welcome", with_breaks(after=12)) as here:
        here.guide.do(SIGNS)
        assert (seen(here).minutes, seen(here).length_as) == (12, "own")


MINUTES = st.one_of(st.none(), st.integers(min_value=5, max_value=120))


@given(after=MINUTES, under_18=MINUTES, signed=MINUTES, child=st.booleans(), signs=st.booleans())
def test_no_length_is_ever_later_than_a_rule_that_holds_and_a_child_or_signing_never_makes_it_later(
    *, after: int | None, under_18: int | None, signed: int | None, child: bool, signs: bool
) -> None:
    own = Lengths(after=after, under_18=under_18, signed=signed)
    case = Case()
    case.age_band = "possibly_child" if child else "adult"
    flow = adult()
    assert flow.breaks is not None
    assert flow.breaks.signed is not None
    if signs:
        case.interpreter = Interpreter(code="I-4", language="BSL", mode="in_person", interprets="signed")
    length = length_between(case, flow, own)
    rules = [after or flow.breaks.after]
    rules += [under_18 or flow.breaks.under_18] if child else []
    rules += [signed or flow.breaks.signed.after] if signs else []
    assert length is not None
    assert length.minutes == min(rules)


@pytest.mark.parametrize("flow", ["uk/adult", "uk/brief", "uk/child"])
def test_every_interview_knows_how_long_signing_may_last(flow: str) -> None:
    breaks = load_flow(flow).breaks
    assert breaks is not None
    assert breaks.signed is not None
    assert breaks.signed.after < breaks.after
