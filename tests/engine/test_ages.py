"""What somebody says of their age: which band it speaks for, and that nothing changes by itself."""

from __future__ import annotations

import pytest

from interview.engine.acts import always, asking, changing
from tests.sitting import both, sitting


@pytest.mark.parametrize(("choice", "band"), [("yes", "child"), ("not-sure", "possibly_child"), ("no", None)])
def test_an_answer_about_age_speaks_for_a_band_and_changes_nothing(choice: str, band: str | None) -> None:
    with sitting("age", flow=both()) as here:
        view = here.guide.do(asking.Answer(question="age-under-18", choice=choice))
        assert view.questions[0].age_band == band
        assert view.questions[0].advice is not None
        assert view.age_band == "adult"


def test_once_the_band_is_noted_there_is_nothing_left_to_change() -> None:
    with sitting("age", flow=both()) as here:
        here.guide.do(asking.Answer(question="age-under-18", choice="not-sure"))
        view = here.guide.do(changing.ChangeAgeBand(age_band="possibly_child"))
        assert view.step == "child-adult-now"
        while view.step != "next":
            assert not any(question.age_band for question in view.questions)
            move = next(one.move for one in view.moves if one.open and one.move in ("continue", "leave-open"))
            view = here.guide.do(always.Move(move=move))


def test_with_an_adult_nobody_is_asked_for_an_adult_who_is_there() -> None:
    with sitting("after", flow=both()) as here:
        assert "age" in here.guide.case.reached
        assert "child-adult-now" not in here.guide.case.reached


def test_the_fuller_interview_is_offered_where_the_brief_one_ends_and_not_before() -> None:
    with sitting("age", flow=both()) as here:
        assert here.guide.view().go_on_now == ()
        assert [flow.id for flow in here.guide.view().go_on_in] == ["uk/adult"]
        for step in ("next", "after"):
            here.walk_to(step)
            assert [flow.id for flow in here.guide.view().go_on_now] == ["uk/adult"], step


def test_who_stopped_is_not_asked_to_go_on_in_a_longer_one() -> None:
    from interview.engine.acts.always import Move, Stop

    with sitting("contact", flow=both()) as here:
        here.guide.do(Stop())
        assert here.guide.view().go_on_now == ()
        assert here.guide.do(Move(move="continue")).step == "after"
        assert here.guide.view().go_on_now == ()


def test_at_the_end_of_the_full_interview_no_shorter_one_is_offered() -> None:
    with sitting("after", flow=both("uk/adult")) as here:
        assert here.guide.view().go_on_now == ()
