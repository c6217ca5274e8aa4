"""What is open of a referral says to whom it goes; what was told under its duty is not asked for again."""

from __future__ import annotations

from interview.composing.gaps import gaps_seen
from interview.engine.acts.considering import DecideDuty
from interview.engine.acts.disclosing import Disclose
from interview.engine.acts.referring import MoveReferral
from tests.engine.test_on_duty import decided, last, on_duty, open_kinds, page, plan_of, sitting_with
from tests.sitting import Sitting, wording

DUTY = "d02-refer-child"
TO = "Children's services"


def worded(message: str) -> str:
    return wording().text(message, "en-GB").text


def told(here: Sitting, recipient: str) -> None:
    here.guide.do(DecideDuty(duty=DUTY, decision="done", day="today"))
    basis = "safeguarding_public_interest"
    here.guide.do(Disclose(duty=DUTY, recipient=recipient, scope=("needs",), basis=basis, told="yes"))


def test_a_referral_that_nobody_answered_is_named_by_whom_it_goes_to_on_paper_and_on_the_screen() -> None:
    with sitting_with() as here:
        decided(here, DUTY)
        here.guide.do(on_duty(DUTY))
        row = f"- **Referrals that nobody has answered yet:**\n  - {TO} · drafted, not sent\n"
        assert row in page(plan_of(here))
        seen = gaps_seen(here.guide.case, here.guide.flow, worded, today="2026-03-02")
        assert f"Referrals that nobody has answered yet: {TO} · drafted, not sent" in [
            gap.what for gap in seen
        ]


def test_what_was_told_before_the_referral_under_its_duty_is_not_missing_after_it() -> None:
    with sitting_with() as here:
        told(here, "children-services")
        here.guide.do(on_duty(DUTY))
        here.guide.do(MoveReferral(number=last(here).number, status="sent"))
        assert "referral-share" not in open_kinds(here)


def test_what_was_told_to_the_police_is_still_missing_for_the_council() -> None:
    with sitting_with() as here:
        told(here, "police")
        here.guide.do(on_duty(DUTY))
        here.guide.do(MoveReferral(number=last(here).number, status="sent"))
        assert "referral-share" in open_kinds(here)


def test_a_duty_that_came_up_again_is_not_said_to_have_no_decision() -> None:
    assert worded("gap-duty").endswith("or come up again since")
