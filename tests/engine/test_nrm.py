"""Being in the National Referral Mechanism already: who was referred before is asked whether they stay, and never twice to be referred."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from interview.casework.plan_now import drawn_up
from interview.engine.acts import always, asking, changing, considering, disclosing, writing_up
from interview.engine.codec import Opener
from interview.engine.events.considering import CircumstanceNoted
from interview.engine.nrm import HowFar, in_nrm_since, leaving_nrm, turned_18_in_nrm
from interview.engine.stage import Refused
from interview.engine.terms import Circumstance, NrmStage
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from interview.guiding.worded_flows import Flows, load_flow
from interview.plan.duties import duties
from interview.plan.facts import FACTS
from tests.served import profile, served
from tests.sitting import Sitting, adult, sitting

if TYPE_CHECKING:
    from interview.engine.terms import AgeBand

GOING_ON: tuple[NrmStage | None, ...] = (None, "referred", "positive_reasonable_grounds")
DECIDED: tuple[NrmStage, ...] = (
    "negative_reasonable_grounds",
    "positive_conclusive_grounds",
    "negative_conclusive_grounds",
)
POLICE = Words("The police in Northam")


def in_it(stage: NrmStage | None = None, **more: object) -> considering.NoteCircumstance:
    return considering.NoteCircumstance(circumstance="in-nrm", stage=stage, **more)  # type: ignore[arg-type]


def asked(here: Sitting) -> list[str]:
    return [one.question for one in here.guide.view().questions]


def up(here: Sitting) -> set[str]:
    return {one.duty for one in duties(here.guide.case, here.guide.flow)}


def open_questions(here: Sitting) -> set[str]:
    return {gap.what for gap in drawn_up(here.guide, now=here.clock()).plan.gaps if gap.kind == "question"}


def told_to_the_nrm(here: Sitting, duty: str) -> None:
    here.guide.do(considering.DecideDuty(duty=duty, decision="done"))
    here.guide.do(
        disclosing.Disclose(
            duty=duty,
            recipient="nrm",
            basis="statutory_duty",
            told="yes",
            said=Words("The referral"),
            scope=(),
        )
    )


def another_sitting(here: Sitting) -> None:
    here.guide.do(always.Stop())
    here.guide.do(always.Stop())
    here.begin(captured="paper")
    here.guide.do(writing_up.GoTo(step="answers"))


@pytest.mark.parametrize("stage", GOING_ON)
def test_who_was_referred_before_is_asked_if_they_stay_and_not_if_they_want_to_be_referred(
    stage: NrmStage | None,
) -> None:
    with sitting("answers") as here:
        assert asked(here) == ["choice-nrm", "choice-support", "choice-police"]
        here.guide.do(in_it(stage, referred_by=POLICE))
        assert asked(here) == ["nrm-stay", "choice-support", "choice-police"]
        with pytest.raises(Refused, match="'choice-nrm' is not asked at this step"):
            here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        with pytest.raises(Refused, match="'choice-nrm' is not asked at this step"):
            here.guide.do(asking.Leave(question="choice-nrm", way_out="rather_not"))
        assert "nrm-stay" in open_questions(here)
        assert "choice-nrm" not in open_questions(here)
        here.guide.do(asking.Answer(question="nrm-stay", choice="stay"))
        assert not {"nrm-stay", "choice-nrm"} & open_questions(here)


@pytest.mark.parametrize("stage", DECIDED)
def test_where_the_nrm_decided_nobody_is_asked_to_stay_or_to_be_referred(stage: NrmStage) -> None:
    with sitting("answers") as here:
        here.guide.do(in_it(stage))
        assert asked(here) == ["choice-support", "choice-police"]
        assert not {"nrm-stay", "choice-nrm"} & open_questions(here)
        assert ("d10c-refused-by-nrm" in up(here)) is stage.startswith("negative")


def test_who_left_it_may_be_asked_again_and_an_old_yes_leads_to_no_referral() -> None:
    with sitting("answers") as here:
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        here.guide.do(in_it("withdrawn"))
        assert asked(here)[0] == "choice-nrm"
        assert not FACTS["referral-wanted"](here.guide.case)
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        assert FACTS["referral-wanted"](here.guide.case)


def test_a_referral_that_was_made_once_takes_the_place_of_a_notice_also_for_who_left_it() -> None:
    with sitting("answers") as here:
        here.guide.do(in_it("withdrawn"))
        here.guide.do(asking.Answer(question="choice-nrm", choice="no"))
        assert not {"referral-refused", "ended-undecided"} & {
            one for one in FACTS if FACTS[one](here.guide.case)
        }


def test_how_far_it_is_may_be_noted_again_and_their_wish_to_leave_stands() -> None:
    with sitting("answers") as here:
        here.guide.do(in_it("referred"))
        here.guide.do(
            considering.DecideDuty(
                duty="d10c-in-nrm", decision="done", day="2026-01-02", what=Words("Asked.")
            )
        )
        here.guide.do(asking.Answer(question="nrm-stay", choice="leave"))
        assert leaving_nrm(here.guide.case)
        here.guide.do(in_it("positive_reasonable_grounds"))
        assert leaving_nrm(here.guide.case)
        (due,) = [one for one in duties(here.guide.case, here.guide.flow) if one.duty == "d10c-in-nrm"]
        assert not due.again


@pytest.mark.parametrize("choice", ["time", "lawyer-first"])
def test_time_or_a_lawyer_first_is_left_to_come_back_to(choice: str) -> None:
    with sitting("answers") as here:
        here.guide.do(in_it("referred"))
        here.guide.do(asking.Answer(question="nrm-stay", choice=choice))
        assert "nrm-stay" in open_questions(here)
        assert not leaving_nrm(here.guide.case)


def test_after_a_referral_of_their_own_that_they_stay_is_asked_in_a_later_sitting_and_is_no_gap() -> None:
    with served("answers", profile("england", first_responder=True)) as here:
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        told_to_the_nrm(here, "d04-refer-yourselves")
        assert asked(here)[0] == "choice-nrm"
        another_sitting(here)
        assert asked(here)[0] == "nrm-stay"
        assert "nrm-stay" not in open_questions(here)


def grown_up(here: Sitting, band: AgeBand) -> None:
    here.guide.do(changing.ChangeAgeBand(age_band=band))


@pytest.mark.parametrize("noted", [False, True], ids=["told from here", "noted by the worker"])
def test_who_was_referred_as_a_child_is_asked_both_once_they_are_taken_for_an_adult(*, noted: bool) -> None:
    with sitting("answers", flow=Flows(adult(), others=("uk/adult", "uk/child"), find=load_flow)) as here:
        grown_up(here, "child")
        if noted:
            here.guide.do(in_it("referred", as_child=True))
        else:
            told_to_the_nrm(here, "d02-refer-child-scotland")
        assert not turned_18_in_nrm(here.guide.case)
        grown_up(here, "adult")
        assert "d08-turned-18" in up(here)
        another_sitting(here)
        assert asked(here)[:2] == ["nrm-stay", "choice-support"]
        here.guide.do(asking.Answer(question="nrm-stay", choice="stay"))
        assert "d08-turned-18" in up(here)
        here.guide.do(asking.Answer(question="choice-support", choice="yes"))
        assert "d08-turned-18" not in up(here)


@pytest.mark.parametrize(
    "more",
    [
        {"stage": "referred"},
        {"referred_by": POLICE},
        {"referred_on": "last week"},
        {"supported_by": POLICE},
        {"as_child": False},
    ],
    ids=lambda more: next(iter(more)),
)
def test_how_far_it_is_is_said_of_the_nrm_alone_and_while_it_holds(more: dict[str, object]) -> None:
    with sitting("answers") as here:
        with pytest.raises(Refused, match="Only of the NRM"):
            here.guide.do(considering.NoteCircumstance(circumstance="terrorism", **more))  # type: ignore[arg-type]
        here.guide.do(in_it())
        with pytest.raises(Refused, match="Only of the NRM"):
            here.guide.do(in_it(holds=False, **more))


def test_nobody_was_referred_on_a_day_to_come() -> None:
    with sitting("answers") as here, pytest.raises(Refused, match="date"):
        here.guide.do(in_it(referred_on="2096-01-01"))


def test_what_was_noted_before_anybody_could_say_how_far_it_is_opens_and_is_not_known() -> None:
    body = b'{"event":"circumstance-noted","circumstance":"in-nrm","holds":true,"note":null}'
    entry = Opener({}).open(stream="c", seq=1, at=0, actor="w", session="s", body=body)
    assert entry.event == CircumstanceNoted(circumstance="in-nrm")


def test_no_other_circumstance_is_a_standing_in_the_nrm() -> None:
    with sitting("answers") as here:
        for one in get_args(Circumstance):
            if one != "in-nrm":
                here.guide.do(considering.NoteCircumstance(circumstance=one))
        assert asked(here)[0] == "choice-nrm"


@pytest.mark.parametrize("far", get_args(HowFar))
def test_what_the_nrm_is_is_told_as_it_is_for_them(far: HowFar) -> None:
    stages: dict[HowFar, NrmStage] = {
        "in_nrm": "referred",
        "nrm_decided": "negative_reasonable_grounds",
        "not_in_nrm": "withdrawn",
    }
    with sitting("choice") as here:
        here.guide.do(in_it(stages[far]))
        (topic,) = [one for one in here.guide.view().topics if one.about == "nrm-what"]
        said = " ".join(one.worker for one in topic.texts)
        assert ("You choose if you want to be referred" in said) is (far == "not_in_nrm")
        assert ("You are in it now" in said) is (far == "in_nrm")
        assert ("there is a decision" in said) is (far == "nrm_decided")


def test_the_plan_says_how_they_stand_in_the_nrm_and_who_said_what_of_it() -> None:
    with sitting("answers") as here:
        assert drawn_up(here.guide, now=here.clock()).plan.nrm == ()
        here.guide.do(
            in_it(
                "positive_reasonable_grounds",
                referred_by=POLICE,
                referred_on="last week",
                supported_by=Words("Hollin House"),
                as_child=False,
                note=Words("She has the letter."),
            )
        )
        here.guide.do(asking.Answer(question="nrm-stay", choice="leave", words=Words("I want to go home.")))
        now = drawn_up(here.guide, now=here.clock())
        (nrm,) = now.plan.nrm
        assert (nrm.stage, nrm.as_child) == ("positive_reasonable_grounds", False)
        page = plan_markdown(now.plan, here.guide.chrome)
        part = page.partition("What the person chose")[2].partition("\n## ")[0]
        for line in (
            "first decision: yes (reasonable grounds)",
            "The police in Northam",
            "last week (said on",
            "Hollin House",
            "They said that they want to leave it: yes",
            "She has the letter.",
            "You are in the government system (NRM) now",
        ):
            assert line in part


def test_beside_the_choice_the_worker_sees_how_far_it_is_and_not_who_can_refer() -> None:
    def beside() -> list[tuple[str | None, str | None]]:
        (panel,) = [one for one in here.guide.view().panels if one.panel == "referral"]
        return [(line.label, line.quiet) for line in panel.lines]

    with sitting("answers") as here:
        assert any("can refer" in (label or "") for label, _ in beside())
        here.guide.do(in_it("positive_reasonable_grounds"))
        already = "They are in the NRM already. Nobody is referred twice."
        assert beside() == [(already, "first decision: yes (reasonable grounds)")]


def test_what_is_to_be_noted_first_is_advised_until_it_is_noted() -> None:
    with sitting("choice") as here:
        assert any("Referred to the NRM before" in one for one in here.guide.view().advice)
        here.guide.do(in_it("referred"))
        assert not any("Referred to the NRM before" in one for one in here.guide.view().advice)


def test_who_said_that_they_leave_and_has_left_is_not_asked_back_in_the_same_sitting_and_the_duty_stays() -> (
    None
):
    with sitting("answers") as here:
        here.guide.do(in_it("referred"))
        here.guide.do(asking.Answer(question="nrm-stay", choice="leave"))
        here.guide.do(in_it("withdrawn"))
        assert asked(here) == ["choice-support", "choice-police"]
        assert "d08-leaving-nrm" in up(here)
        (panel,) = [one for one in here.guide.view().panels if one.panel == "referral"]
        assert panel.lines[0].label == (
            "They were in the NRM, and left it. A new referral is possible, and only if they wish it."
        )
        another_sitting(here)
        assert asked(here)[0] == "choice-nrm"


def test_beside_the_answer_stands_what_to_say_before_it_is_passed_on_that_they_leave() -> None:
    with sitting("answers") as here:
        here.guide.do(in_it("referred"))
        here.guide.do(asking.Answer(question="nrm-stay", choice="leave"))
        (panel,) = [one for one in here.guide.view().panels if one.panel == "referral"]
        assert any("Say what ends with it" in (line.label or "") for line in panel.lines)


def test_who_left_it_and_was_referred_anew_is_not_taken_to_want_to_leave_by_what_they_said_before() -> None:
    with served("answers", profile("england", first_responder=True)) as here:
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        told_to_the_nrm(here, "d04-refer-yourselves")
        another_sitting(here)
        here.guide.do(asking.Answer(question="nrm-stay", choice="leave"))
        assert leaving_nrm(here.guide.case)
        here.guide.do(in_it("withdrawn"))
        here.guide.do(in_it("referred"))
        assert not leaving_nrm(here.guide.case)
        assert in_nrm_since(here.guide.case) == here.guide.case.circumstances["in-nrm"].number
