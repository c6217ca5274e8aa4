"""What follows from an organisation's profile: who can refer, whose duty it is to notify, the scale of risk, the next look."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, get_args

import msgspec
import pytest

from flows.duties import duty_problems
from interview.casework.plan_now import drawn_up, plan_files
from interview.engine.acts import always, asking
from interview.engine.acts.planning import RecordRisk
from interview.engine.stage import Refused
from interview.engine.terms import Moment, Nation, OnScale
from interview.engine.words import Words
from interview.exports.plan_markdown import not_shared_markdown
from interview.organisation.durations import day_after
from interview.plan.assessed import Graded
from interview.plan.facts import FACTS
from locales.isolates import without_isolates
from tests.served import profile, served
from tests.sitting import Sitting, adult, wording

if TYPE_CHECKING:
    from interview.organisation.model import Profile

LISTED = profile("england", notifier=True)
NOTIFY = "Duty to notify, if there are reasonable grounds. Nothing that could show who they are, unless they agree to it."
UNDECIDED = "Duty to notify: consider if it applies, and ask your manager. They have not chosen yet."


def panel(here: Sitting, name: str) -> list[str]:
    found = next(one for one in here.guide.view().panels if one.panel == name)
    return [line.label for line in found.lines if line.label]


def to_the_end(here: Sitting, choice: str | None, *, explained: bool = True) -> list[str]:
    """What of the duty to notify is to consider once the worker is alone with the record."""
    here.walk_to("choice")
    if explained:
        here.guide.do(asking.Explain(about="nrm-what"))
    here.walk_to("answers")
    if choice is not None:
        here.guide.do(asking.Answer(question="choice-nrm", choice=choice))
    here.walk_to("after")
    return [due for due in panel(here, "duties") if due in (NOTIFY, UNDECIDED)]


def test_after_a_no_that_was_explained_a_listed_body_is_told_to_consider_the_duty_to_notify() -> None:
    with served("welcome", LISTED) as here:
        assert to_the_end(here, "no") == [NOTIFY]


@pytest.mark.parametrize("choice", ["time", "lawyer-first", None])
def test_if_contact_ends_before_they_chose_it_is_only_to_be_thought_of_with_a_manager(
    choice: str | None,
) -> None:
    with served("welcome", LISTED) as here:
        assert to_the_end(here, choice) == [UNDECIDED]


def test_a_no_to_what_was_never_explained_counts_as_not_decided_yet() -> None:
    with served("welcome", LISTED) as here:
        assert to_the_end(here, "no", explained=False) == [UNDECIDED]


def test_a_yes_to_a_referral_leaves_nothing_to_notify() -> None:
    with served("welcome", LISTED) as here:
        assert to_the_end(here, "yes") == []


@pytest.mark.parametrize("choice", ["no", None])
@pytest.mark.parametrize(
    "organisation",
    [None, profile("england"), profile("wales", notifier=True)],
    ids=["none", "no", "elsewhere"],
)
def test_where_no_profile_says_that_it_is_their_duty_nothing_is_said_of_it(
    organisation: Profile | None, choice: str | None
) -> None:
    with served("welcome", organisation) as here:
        assert to_the_end(here, choice) == []


@pytest.mark.parametrize("nation", ["scotland", "northern_ireland"])
def test_in_scotland_and_northern_ireland_there_is_no_such_duty_whatever_a_profile_says(
    nation: Nation,
) -> None:
    with served("welcome", profile(nation, notifier=True), nation=nation) as here:
        assert to_the_end(here, "no") == []


def test_nobody_notifies_of_a_child_in_this_way() -> None:
    with served("welcome", LISTED) as here:
        here.guide.case.age_band = "possibly_child"
        assert not {NOTIFY, UNDECIDED} & set(to_the_end(here, "no"))


def test_while_they_still_sit_together_nobody_is_told_to_notify_without_an_answer() -> None:
    with served("answers", LISTED) as here:
        here.guide.do(always.Interrupt(protocol="danger"))
        assert UNDECIDED not in panel(here, "duties")
        here.guide.do(always.Interrupt(protocol="left"))
        assert UNDECIDED in panel(here, "duties")


@pytest.mark.parametrize("step", ["choice", "answers"])
@pytest.mark.parametrize("nation", get_args(Nation))
def test_where_they_choose_the_worker_sees_who_can_refer_in_this_nation(nation: Nation, step: str) -> None:
    here_and_there = {"northern_ireland": "ni"}.get(nation, nation)
    others = wording().text(f"referral-{here_and_there}", "en-GB").text
    said = {
        True: ["Your organisation can refer. Only with their yes."],
        False: ["Your organisation cannot refer. With their yes, ask one that can.", others],
    }
    for may, lines in said.items():
        with served(step, profile(nation, first_responder=may), nation=nation) as here:
            assert panel(here, "referral") == lines
    with served(step, None, nation=nation) as here:
        assert panel(here, "referral") == [
            "No profile says if your organisation can refer. Ask your manager.",
            others,
        ]


@pytest.mark.parametrize(
    ("choice", "may", "says"),
    [
        ("yes", True, "Who can refer: Your organisation can refer."),
        ("yes", False, "Who can refer: Your organisation cannot refer."),
        ("time", False, "Those that can: for instance the police"),
    ],
)
def test_the_plan_says_who_can_refer_beside_the_choice_that_was_made(
    choice: str, says: str, *, may: bool
) -> None:
    with served("answers", profile("england", first_responder=may)) as here:
        here.guide.do(asking.Answer(question="choice-nrm", choice=choice))
        assert says in text_of(here)


def test_after_a_no_to_it_the_plan_says_nothing_of_who_could_refer() -> None:
    with served("answers", profile("england", first_responder=True)) as here:
        here.guide.do(asking.Answer(question="choice-nrm", choice="no"))
        assert "Who can refer" not in text_of(here)


def text_of(here: Sitting) -> str:

    return plan_files(here.guide, now=here.clock())["plan.md"].decode()


def test_a_nation_of_which_nothing_says_who_can_refer_is_found_by_the_checks() -> None:

    fewer = msgspec.structs.replace(adult(), referral=adult().referral[1:])
    assert list(duty_problems(fewer, facts=FACTS)) == [
        "referral: nothing says who can refer in england. Add a [[referral]] for it."
    ]
    twice = msgspec.structs.replace(adult(), referral=(*adult().referral, adult().referral[0]))
    assert list(duty_problems(twice, facts=FACTS)) == [
        "referral: more than one says who can refer in england. Leave one."
    ]


# ---------------------------------------------------------------- the scale of risk


def weighed(**fields: object) -> RecordRisk:
    return RecordRisk(domain="found", summary=Words("They may look for him"), **fields)  # type: ignore[arg-type]


def test_a_step_of_the_organisations_scale_stands_in_the_record_and_in_the_plan_with_its_place() -> None:
    with served("risks", profile("england")) as here:
        here.guide.do(weighed(likelihood_step="high", severity_step="very high", severity=Words("A knife")))
        (risk,) = here.guide.case.risks.values()
        assert risk.likelihood_on == OnScale(name="high", step=3, steps=4)
        plan = drawn_up(here.guide, now=here.clock()).plan
        (told,) = plan.risks_not_told
        assert told.assessment.likelihood_on == Graded(name="high", step=3, steps=4)
        assert told.assessment.severity_on == Graded(name="very high", step=4, steps=4)
        assert told.assessment.severity == Words("A knife")
        page = not_shared_markdown(plan, here.guide.chrome)
        assert "How likely: high (step 3 of 4 on the scale of the organisation)" in page
        assert page.index("very high (step 4 of 4") < page.index("A knife")


@pytest.mark.parametrize(("step", "weighs"), [("very high", True), ("high", False), (None, False)])
def test_harm_on_the_highest_step_of_the_scale_may_weigh_more_than_a_no_and_no_lower_step_does(
    step: str | None, weighs: bool
) -> None:
    with served("risks", profile("england")) as here:
        here.guide.do(weighed(likelihood_step="very high", severity_step=step))
        here.walk_to("share")
        assert "d25-after-a-no" not in {one.duty for one in here.guide.view().duties}
        here.guide.do(asking.Refuse(scope="share:police"))
        assert ("d25-after-a-no" in {one.duty for one in here.guide.view().duties}) is weighs


@pytest.mark.parametrize("organisation", [None, LISTED], ids=["without a profile", "with one"])
def test_what_is_no_step_of_the_scale_is_refused(organisation: Profile | None) -> None:
    with served("risks", organisation) as here:
        before = here.guide.case.seq
        with pytest.raises(Refused, match="no step of your organisation's scale"):
            here.guide.do(weighed(likelihood_step="enormous"))
        assert here.guide.case.seq == before


def test_a_scale_that_changed_takes_nothing_away_from_what_was_weighed_on_the_old_one() -> None:
    with served("risks", profile("england")) as here:
        here.guide.do(weighed(likelihood_step="very high"))
        (number,) = here.guide.case.risks
        here.guide.organisation = msgspec.structs.replace(LISTED, risk_scale=("one", "two", "three"))
        here.guide.do(weighed(risk=number, likelihood_step="very high", severity_step="two"))
        risk = here.guide.case.risks[number]
        assert risk.likelihood_on == OnScale(name="very high", step=4, steps=4)
        assert risk.severity_on == OnScale(name="two", step=2, steps=3)


# ---------------------------------------------------------------- when to look again


def test_at_the_closing_the_day_to_look_again_is_counted_from_today_as_the_profile_says() -> None:
    with served("closing", profile("england")) as here:
        said = "Your organisation does it every 4 weeks: by 2026-03-30. Ask the person which day is good."
        assert [without_isolates(line) for line in panel(here, "review")] == [said]
        assert here.guide.view().organisation.review_by == "2026-03-30"  # type: ignore[union-attr]
    with served("closing", None) as here:
        assert panel(here, "review") == []
        assert here.guide.case.contacts == {}


def test_written_up_afterwards_it_is_counted_from_the_day_on_which_they_sat_together() -> None:
    with served("closing", profile("england")) as here:
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        yesterday = here.clock() - 86_400_000
        view = here.guide.begin(
            setting="in_person",
            captured="paper",
            person_locale="en-GB",
            held_at=Moment(precision="about", at=yesterday),
        )
        assert view.organisation is not None
        assert view.organisation.review_by == "2026-03-29"


@pytest.mark.parametrize(
    ("day", "every", "by"),
    [
        (date(2026, 1, 31), "1 month", "2026-02-28"),
        (date(2026, 3, 2), "10 days", "2026-03-12"),
        (date(2024, 2, 29), "1 year", "2025-02-28"),
    ],
)
def test_a_day_so_long_after_another_goes_by_the_calendar(day: date, every: str, by: str) -> None:
    assert day_after(day, every) == by
