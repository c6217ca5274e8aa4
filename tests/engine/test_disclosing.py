"""Whom a worker told: under a duty or at a meeting, once, and what a yes covered when it was noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from interview.casework.outside import left_open
from interview.composing.told import whom_now
from interview.engine.acts import always, asking, changing, considering, disclosing, keeping_safe, partners
from interview.engine.acts.told_there import SaidThere
from interview.engine.considered import meant_to_tell, to_note
from interview.engine.reached import PartnerRole
from interview.engine.shared import Doubt, Doubtful, doubt_of, recipient_of
from interview.engine.stage import Refused
from interview.engine.terms import Nation
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow, usual_flows
from interview.plan.duties import duties
from interview.plan.gaps import gaps
from interview.plan.recipients import offered, recipients
from tests.sitting import Sitting, sitting, wording

if TYPE_CHECKING:
    from interview.engine.terms import LegalBasis

DANGER = "d20-danger-now"


def told(**more: object) -> disclosing.Disclose:
    usual = {
        "duty": DANGER,
        "recipient": "police",
        "basis": "vital_interest",
        "told": "yes",
        "said": Words("The pier"),
    }
    return disclosing.Disclose(**(usual | more))  # type: ignore[arg-type]


def in_danger(here: Sitting) -> None:
    here.guide.do(always.Interrupt(protocol="danger"))
    here.guide.do(asking.Answer(question="danger-now", choice="yes"))


def open_kinds(here: Sitting) -> list[str]:
    return [one.kind for one in gaps(here.guide.case, here.guide.flow)]


def test_a_duty_that_is_done_by_telling_is_open_until_it_is_noted_whom() -> None:
    with sitting("rights") as here:
        in_danger(here)
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        assert [one.duty for one in to_note(here.guide.case, here.guide.flow)] == [DANGER]
        assert "duty-told" in open_kinds(here)
        here.guide.do(told())
        assert to_note(here.guide.case, here.guide.flow) == ()
        assert "duty-told" not in open_kinds(here)
        (share,) = here.guide.case.shares.values()
        assert (share.duty, share.recipient, share.told) == (DANGER, "police", True)
        assert here.guide.case.decided[DANGER].shares == (share.number,)


def test_it_stays_in_sight_when_nothing_is_a_reason_for_it_any_more() -> None:
    with sitting("rights") as here:
        in_danger(here)
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        here.guide.do(asking.Answer(question="danger-now", choice="no"))
        (up,) = [one for one in duties(here.guide.case, here.guide.flow) if one.duty == DANGER]
        assert (up.now, up.to_note, up.open) == (False, True, False)
        here.guide.do(disclosing.NobodyTold(duty=DANGER, why=Words("He had gone before I rang")))
        assert DANGER not in [one.duty for one in duties(here.guide.case, here.guide.flow)]


def test_a_case_that_is_closed_says_that_it_is_not_noted_whom_was_told() -> None:
    with sitting("rights") as here:
        in_danger(here)
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        assert ("duty_told", DANGER) in [(one.kind, one.about) for one in left_open(here.guide)]
        here.guide.do(told())
        assert "duty_told" not in [one.kind for one in left_open(here.guide)]


def test_what_was_told_last_time_is_no_answer_when_danger_comes_up_again() -> None:
    with sitting("rights") as here:
        in_danger(here)
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        here.guide.do(told())
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done", what=Words("Rang at once")))
        assert to_note(here.guide.case, here.guide.flow) == ()
        here.guide.do(always.Return())
        in_danger(here)
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        assert [one.duty for one in to_note(here.guide.case, here.guide.flow)] == [DANGER]
        here.guide.do(told(said=Words("The bridge")))
        assert [one.said for one in here.guide.case.shares.values()] == [
            Words("The pier"),
            Words("The bridge"),
        ]


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (told(recipient="newspaper"), "no recipient here"),
        (told(recipient="other"), "Say who was told"),
        (told(said=Words(" ")), "Say what was told"),
        (told(scope=("shoes",)), "from the list"),
        (told(basis="other", basis_named=Words(" ")), "which legal basis"),
        (told(told="no"), "why the person is not told"),
        (told(on="2999-01-01"), "in the future"),
        (told(on="13 November 2027"), "in the future"),
        (told(on="1900-01-01"), "before 1901"),
        (told(duty="d09-capacity"), "Decide first"),
        (disclosing.NobodyTold(duty=DANGER, why=Words("  ")), "why nobody was told"),
    ],
)
def test_what_a_note_of_it_lacks_is_said_in_one_line_and_nothing_is_recorded(
    act: disclosing.Disclose | disclosing.NobodyTold, why: str
) -> None:
    with sitting("rights") as here:
        in_danger(here)
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        before = here.guide.case.seq
        with pytest.raises(Refused, match=why) as refused:
            here.guide.do(act)
        assert here.guide.case.seq == before
        assert "The pier" not in str(refused.value)


def test_a_duty_that_is_not_done_by_telling_asks_for_no_note_of_it() -> None:
    with sitting("rights") as here:
        here.guide.case.nation = "england"
        here.guide.do(considering.NoteCircumstance(circumstance="capacity-in-doubt"))
        here.guide.do(considering.DecideDuty(duty="d09-capacity", decision="done", whom=Words("The nurse")))
        assert to_note(here.guide.case, here.guide.flow) == ()
        with pytest.raises(Refused, match="not done by telling"):
            here.guide.do(told(duty="d09-capacity"))


@pytest.mark.parametrize(
    ("said", "what", "doubt"),
    [
        ((), ("needs",), "not_asked"),
        ((asking.Refuse(scope="share:gp"),), ("needs",), "refused"),
        ((asking.Agree(scope="share:gp"),), ("needs",), None),
        ((asking.Agree(scope="share:gp"),), ("account",), "beyond"),
        ((asking.Agree(scope="share:gp"), always.Withdraw(scope="share:gp")), ("needs",), "withdrawn"),
    ],
)
def test_why_a_yes_does_not_cover_what_was_told(
    said: tuple[asking.Agree | asking.Refuse | always.Withdraw, ...],
    what: tuple[str, ...],
    doubt: Doubt | None,
) -> None:
    with sitting("share") as here:
        for act in said:
            here.guide.do(act)
        assert doubt_of(here.guide.case, "gp", what) == doubt


def test_a_yes_that_was_said_as_an_adult_covers_nothing_of_a_child() -> None:
    with sitting("share", flow=usual_flows(wording())) as here:
        here.guide.do(asking.Agree(scope="share:gp"))
        here.guide.do(changing.ChangeAgeBand(age_band="possibly_child"))
        assert doubt_of(here.guide.case, "gp", ("needs",)) == "as_an_adult"


def test_of_a_referral_the_choice_speaks_and_no_yes_to_sharing() -> None:
    with sitting("answers") as here:
        assert doubt_of(here.guide.case, "nrm", ("needs",)) == "not_asked"
        here.guide.do(asking.Answer(question="choice-nrm", choice="no"))
        assert doubt_of(here.guide.case, "nrm", ("needs",)) == "refused"
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        assert doubt_of(here.guide.case, "first-responder", ("needs",)) is None


def met(here: Sitting, *, basis: LegalBasis, scope: tuple[str, ...] = ("needs",)) -> tuple[Doubtful, ...]:
    here.guide.do(partners.NotePartner(name=Words("Mill Road practice"), role="health"))
    (partner,) = here.guide.case.reached_out.partners
    there = SaidThere(scope=scope, basis=basis, told="yes", reason=Words("He waits at the pier"))
    here.guide.do(partners.RecordMeeting(who=(partner,), told=there))
    (share,) = here.guide.case.shares.values()
    return share.doubts


SAFE = Words("She is at 7 Canarygate Mews now")
WHERE = ("said", "whom", "basis_named", "why_not_told")


@pytest.mark.parametrize("field", WHERE)
def test_an_address_of_a_place_of_safety_is_in_no_words_about_whom_they_told_under_a_duty(field: str) -> None:
    with sitting("rights") as here:
        in_danger(here)
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        here.guide.do(keeping_safe.NotePlace(address=Words("7 Canarygate Mews, Farhaven")))
        before = here.guide.case.seq
        about = {
            "told": "no",
            "why_not_told": Words("He listens in"),
            "basis": "other",
            "basis_named": Words("Ours"),
        }
        with pytest.raises(Refused, match="field of its own"):
            here.guide.do(told(**(about | {field: SAFE})))
        with pytest.raises(Refused, match="field of its own"):
            here.guide.do(disclosing.NobodyTold(duty=DANGER, why=SAFE))
        assert here.guide.case.seq == before


@pytest.mark.parametrize("field", ["said", "reason", "basis_named", "why_not_told"])
def test_an_address_of_a_place_of_safety_is_in_no_words_about_what_was_said_at_a_meeting(field: str) -> None:
    with sitting("rights") as here:
        here.guide.do(keeping_safe.NotePlace(address=Words("7 Canarygate Mews, Farhaven")))
        here.guide.do(partners.NotePartner(name=Words("Mill Road practice"), role="health"))
        (partner,) = here.guide.case.reached_out.partners
        here.guide.do(partners.RecordMeeting(who=(partner,)))
        (number,) = here.guide.case.reached_out.meetings
        there = {
            "scope": ("needs",),
            "basis": "other",
            "basis_named": Words("Ours"),
            "reason": Words("He waits at the pier"),
            "told": "no",
            "why_not_told": Words("He listens in"),
        }
        before = here.guide.case.seq
        with pytest.raises(Refused, match="field of its own"):
            here.guide.do(partners.TellAtMeeting(number=number, told=SaidThere(**(there | {field: SAFE}))))  # type: ignore[arg-type]
        assert here.guide.case.seq == before


def test_a_yes_that_is_taken_back_later_covered_what_was_said_before() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Agree(scope="share:gp"))
        assert met(here, basis="consent") == ()
        here.guide.do(always.Withdraw(scope="share:gp"))
        here.guide.reload()
        (share,) = here.guide.case.shares.values()
        assert share.doubts == ()


def test_what_is_said_on_another_basis_is_held_against_no_yes() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Refuse(scope="share:gp"))
        assert met(here, basis="safeguarding_interest") == ()


def test_a_meeting_after_a_no_is_noted_and_says_so() -> None:
    with sitting("share") as here:
        here.guide.do(asking.Refuse(scope="share:gp"))
        (doubt,) = met(here, basis="consent")
        assert doubt.doubt == "refused"


def test_every_recipient_that_an_agency_stands_for_is_one_that_somebody_is_asked_about() -> None:
    with sitting("rights") as here:
        flows = [load_flow(flow) for flow in ("uk/adult", "uk/child")]
        known = {one.id for one in here.guide.flow.recipient}
        for nation in get_args(Nation):
            steps = [flow.in_nation(step, nation) for flow in flows for step in flow.step]
            here.guide.case.nation = nation
            named = {recipient_of(here.guide.case, role) for role in get_args(PartnerRole)} - {None, *known}
            assert {f"share:{one}" for one in named} <= {scope for step in steps for scope in step.scopes}


def test_children_s_services_are_offered_of_an_adult_once_children_came_up() -> None:
    with sitting("share") as here:
        assert "children-services" not in recipients(here.guide.case, here.guide.flow)
        assert here.guide.view().recipients == ()
        here.guide.do(always.Interrupt(protocol="child-at-risk"))
        here.guide.do(asking.Answer(question="child-now", choice="yes"))
        here.guide.do(always.Return())
        assert [one.id for one in here.guide.view().recipients] == ["children-services"]


@pytest.mark.parametrize(
    ("kind", "there"),
    [("charity", True), ("health", True), ("other", True), ("police", False), ("local_authority", False)],
)
def test_whoever_can_refer_by_what_they_are_is_not_told_to_tell_a_first_responder(
    kind: str, there: bool
) -> None:
    with sitting("rights") as here:
        here.guide.case.organisation_kind = kind  # type: ignore[assignment]
        assert ("first-responder" in recipients(here.guide.case, here.guide.flow)) is there


@pytest.mark.parametrize(
    ("nation", "protects"),
    [
        ("england", "council-adults"),
        ("wales", "council-adults"),
        ("scotland", "council-adults"),
        ("northern_ireland", "trust-adults"),
    ],
)
def test_who_protects_adults_is_each_nations_own(nation: str, protects: str) -> None:
    with sitting("rights") as here:
        here.guide.case.nation = nation  # type: ignore[assignment]
        both = ("council-adults", "trust-adults")
        assert offered(here.guide.case, here.guide.flow, both) == (protects,)


def to_be_done(here: Sitting) -> None:
    in_danger(here)
    here.guide.do(
        considering.DecideDuty(
            duty=DANGER,
            decision="will_do",
            day="2027-01-01",
            basis="other",
            basis_named=Words("Our own protocol"),
            whom=Words("The duty desk"),
            told="no",
            why_not_told=Words("He listens in"),
        )
    )


def test_whom_they_meant_to_tell_fills_in_the_note_of_the_first_one_who_was_told() -> None:
    with sitting("rights") as here:
        to_be_done(here)
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        decided = here.guide.case.decided[DANGER]
        assert (decided.basis, decided.whom, decided.told) == (None, None, None)
        meant = meant_to_tell(decided)
        assert (meant.basis, meant.basis_named) == ("other", Words("Our own protocol"))
        assert (meant.whom, meant.told, meant.why_not_told) == (
            Words("The duty desk"),
            "no",
            Words("He listens in"),
        )
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done", why=Words("Rang at nine")))
        assert meant_to_tell(here.guide.case.decided[DANGER]) == meant
        now = whom_now(here.guide.case, here.guide.flow, here.guide.case.decided[DANGER], here.guide.chrome)
        assert (now.basis, now.meant) == ("other", meant)
        here.guide.do(told())
        assert meant_to_tell(here.guide.case.decided[DANGER]).whom is None


def test_what_was_meant_is_gone_once_it_is_not_to_be_done() -> None:
    with sitting("rights") as here:
        to_be_done(here)
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="not", why=Words("He is in custody")))
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        assert meant_to_tell(here.guide.case.decided[DANGER]).whom is None


def test_a_reason_why_they_were_not_told_is_not_kept_of_somebody_who_was() -> None:
    with sitting("rights") as here:
        in_danger(here)
        here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        with pytest.raises(Refused, match="for a person who is not"):
            here.guide.do(told(why_not_told=Words("The desk")))
        assert here.guide.case.shares == {}
        here.guide.do(told(told="no", why_not_told=Words("He listens in")))


def test_that_it_is_not_noted_whom_they_told_stands_once_with_a_duty() -> None:
    with sitting("rights") as here:
        in_danger(here)
        view = here.guide.do(considering.DecideDuty(duty=DANGER, decision="done"))
        stands = next(one.stands for one in view.duties if one.duty == DANGER)
        assert stands.count("Whom you told is not noted yet") == 1
