"""When something is to be done, in the words it was said in and with the day they were said on: everywhere the same."""

from __future__ import annotations

from interview.casework.plan_now import drawn_up
from interview.engine.acts import always, partners, planning, reaching, referring, telling_later
from interview.engine.acts.told_there import SaidThere
from interview.engine.events.planning import LineChanged
from interview.engine.terms import Moment
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from locales.isolates import without_isolates
from tests.plan.cases import STARTED, Record
from tests.sitting import sitting

SOON = "Today before 17:00"
SAID = f"{SOON} (said on 2 March 2026)"


def changed(record: Record, by: str | None) -> None:
    record.add(LineChanged(line="line-1", what=Words("Ring the clinic"), by=by, fallback=None, because=()))


def test_the_screen_the_page_for_now_and_the_plan_name_the_same_day() -> None:
    with sitting("plan") as at:
        line = planning.ProposeLine(
            section="support", what=Words("Ask for a bed"), who="worker", horizon="immediate", by=SOON
        )
        view = at.guide.do(line)
        now = drawn_up(at.guide, now=at.clock())
        assert [without_isolates(seen.by or "") for seen in view.lines] == [SAID]
        assert SAID in now.plan_text()
        assert SAID in plan_markdown(now.plan, at.guide.chrome)


def test_a_promise_and_the_next_contact_have_the_day_that_they_were_said_on_too() -> None:
    with sitting("contact") as at:
        at.guide.do(always.MakePromise(words=Words("Ring the desk"), by="tonight"))
        at.guide.do(reaching.AgreeContact(on="tomorrow", how=Words("At the library")))
        now = drawn_up(at.guide, now=at.clock()).plan_text()
        assert "By when: tonight (said on 2 March 2026)" in now
        assert "tomorrow (said on 2 March 2026)" in now


def test_what_became_of_a_referral_and_what_was_shared_have_the_day_on_which_a_word_for_a_day_was_noted() -> (
    None
):
    with sitting("services") as at:
        at.guide.do(reaching.OfferService(name=Words("A law centre"), kind="legal-advice"))
        (service,) = at.guide.case.services
        at.guide.do(reaching.AnswerService(service=service, answer="agree"))
        at.guide.do(referring.Refer(service=service, way="phone"))
        (referral,) = at.guide.case.reached_out.referrals
        at.guide.do(referring.MoveReferral(number=referral, status="sent", on="yesterday"))
        told = SaidThere(scope=("needs",), basis="consent", told="not_yet")
        at.guide.do(partners.RecordMeeting(on="last night", others=Words("The nurse"), told=told))
        (share,) = at.guide.case.shares
        at.guide.do(telling_later.TellOfShare(number=share, told="yes", on="this morning"))
        now = drawn_up(at.guide, now=at.clock()).plan
        plan = without_isolates(plan_markdown(now, at.guide.chrome))
        assert "sent · yesterday (said on 2 March 2026)" in plan
        assert plan.count("last night (said on 2 March 2026)") == 2
        assert "this morning (said on 2 March 2026)" in plan
        assert now.referrals[0].changes[0].on_noted_at is None


def test_a_date_is_read_as_a_date_and_needs_no_day_beside_it() -> None:
    with sitting("plan") as at:
        line = planning.ProposeLine(
            section="support", what=Words("Ask"), who="worker", horizon="immediate", by="2026-03-09"
        )
        assert [without_isolates(seen.by or "") for seen in at.guide.do(line).lines] == ["9 March 2026"]


def test_what_is_written_up_afterwards_was_said_when_they_sat_together_if_that_is_known() -> None:
    the_day_before = STARTED - 86_400_000
    record = Record().opened()
    for held_at, noted in ((Moment(precision="about", at=the_day_before), the_day_before), (Moment(), None)):
        record.sat_together(captured="paper", held_at=held_at)
        record.line("line-1", by=SOON)
        assert record.case.lines["line-1"].by_noted_at == noted


def test_a_line_worded_otherwise_keeps_the_day_of_a_time_that_stays_and_has_a_new_one_for_a_new_time() -> (
    None
):
    record = Record().opened()
    record.line("line-1", by=SOON)
    first = record.case.lines["line-1"].by_noted_at
    changed(record, SOON)
    assert record.case.lines["line-1"].by_noted_at == first is not None
    changed(record, "tomorrow")
    assert record.case.lines["line-1"].by_noted_at == STARTED + len(record.entries) * 1000
    changed(record, None)
    assert record.case.lines["line-1"].by_noted_at is None
