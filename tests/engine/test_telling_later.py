"""What the person was still to be told of: open until they know, or until it is said why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.casework.outside import left_open
from interview.engine.acts import considering, disclosing
from interview.engine.acts.telling_later import TellOfShare
from interview.engine.events.reaching import ShareRecorded
from interview.engine.events.telling_later import ToldOfShare
from interview.engine.shared import Share, to_tell
from interview.engine.stage import Refused
from interview.engine.waiting import waiting_after
from interview.engine.words import Words
from interview.plan.gaps import gaps
from tests.engine.test_disclosing import DANGER, in_danger, told
from tests.sitting import Sitting, sitting

if TYPE_CHECKING:
    from interview.engine.terms import ToldOfIt


def shared(here: Sitting, how: ToldOfIt) -> int:
    """The police were told, and the person was or was not."""
    in_danger(here)
    here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
    act = told()
    here.guide.do(
        disclosing.Disclose(
            duty=act.duty,
            recipient=act.recipient,
            basis=act.basis,
            scope=act.scope,
            said=act.said,
            told=how,
            why_not_told=Words("He is beside her") if how == "no" else None,
        )
    )
    return max(here.guide.case.shares)


def where_it_is_open(here: Sitting) -> tuple[bool, bool, int]:
    """Among the gaps, among what stays open in the case, and in the list of cases."""
    case = here.guide.case
    return (
        "share-to-tell" in [one.kind for one in gaps(case, here.guide.flow)],
        "to_tell" in [one.kind for one in left_open(here.guide)],
        waiting_after(case, (), at=0).to_tell,
    )


@pytest.mark.parametrize(
    "act",
    [
        TellOfShare(number=0, told="yes", how=Words("By phone")),
        TellOfShare(number=0, told="no", why=Words("He listens in")),
    ],
    ids=["they know", "they are not told"],
)
def test_what_they_are_still_to_be_told_of_is_open_until_they_know_or_it_is_said_why_not(
    act: TellOfShare,
) -> None:
    with sitting("rights") as here:
        number = shared(here, "not_yet")
        assert where_it_is_open(here) == (True, True, 1)
        here.guide.do(TellOfShare(number=number, told=act.told, how=act.how, why=act.why))
        assert where_it_is_open(here) == (False, False, 0)
        share = here.guide.case.shares[number]
        assert (share.told, share.told_how, share.why_not_told) == (act.told == "yes", act.how, act.why)


@pytest.mark.parametrize("how", ["yes", "no"])
def test_what_they_know_or_are_not_told_for_a_reason_waits_for_nothing(how: ToldOfIt) -> None:
    with sitting("rights") as here:
        shared(here, how)
        assert where_it_is_open(here) == (False, False, 0)


def test_who_was_not_told_for_a_reason_may_be_told_in_the_end() -> None:
    with sitting("rights") as here:
        number = shared(here, "no")
        here.guide.do(TellOfShare(number=number, told="yes"))
        share: Share = here.guide.case.shares[number]
        assert (share.told, share.why_not_told) == (True, None)
        with pytest.raises(Refused, match="noted already"):
            here.guide.do(TellOfShare(number=number, told="no", why=Words("x")))


def test_the_list_of_cases_counts_it_as_it_happens() -> None:
    with sitting("rights") as here:
        number = shared(here, "not_yet")
        case = here.guide.case
        assert [one.number for one in to_tell(case)] == [number]
        one_more = ShareRecorded(
            recipient="police",
            basis="vital_interest",
            scope=("risks",),
            told=False,
            reason=None,
            duty=DANGER,
            still_to_tell=True,
        )
        assert waiting_after(case, (one_more,), at=0).to_tell == 2
        assert waiting_after(case, (ToldOfShare(share=number, told="yes"),), at=0).to_tell == 0
        both = (one_more, ToldOfShare(share=case.seq + 1, told="no", why=Words("x")))
        assert waiting_after(case, both, at=0).to_tell == 1
