"""What an answer rests on is said beside it, and what is urgent is never a long way round."""

from __future__ import annotations

from interview.engine.acts import always, asking, planning
from interview.engine.conditions import OF_THE_WAY
from interview.engine.words import Words
from tests.sitting import sitting


def test_a_question_says_which_topics_it_rests_on_until_they_are_settled_and_is_open_all_the_same() -> None:
    with sitting("answers") as here:
        nrm = here.guide.view().questions[0]
        assert len(nrm.unsettled) == 3
        view = here.guide.do(asking.Answer(question="choice-nrm", choice="time"))
        assert view.questions[0].choice == "time"
    with sitting("choice") as here:
        here.guide.do(asking.LeaveTopic(about="nrm-what", reason="rather_not"))
        here.guide.do(asking.Explain(about="nrm-outcomes", given="read_aloud"))
        here.guide.do(asking.Explain(about="nrm-leave", given="read_aloud"))
        view = here.guide.do(always.Move(move="continue"))
        assert view.step == "answers"
        assert view.questions[0].unsettled == ()


def test_a_yes_to_taking_notes_says_that_privacy_was_not_explained_before_it() -> None:
    with sitting("record") as here:
        assert all(len(scope.unsettled) == 2 for scope in here.guide.view().scopes)


def test_from_what_is_urgent_the_way_back_to_the_account_is_one_step_if_one_came_from_there() -> None:
    with sitting("now") as here:
        view = here.guide.do(always.Move(move="continue"))
        assert "back-to-account" not in {move.move for move in view.moves}
    with sitting("invite") as here:
        here.guide.do(planning.RecordNeed(need="health", state="not_met", basis="person"))
        view = here.guide.do(always.Move(move="needs-first"))
        assert {move.move for move in view.moves if move.open} == {"continue", "back-to-account"}
        assert here.guide.do(always.Move(move="back-to-account")).step == "invite"


def test_a_move_closed_by_the_way_here_needs_no_reason_on_the_screen() -> None:
    assert {"came-from-the-account"} == OF_THE_WAY


def test_where_a_life_may_be_at_risk_wanting_no_help_keeps_the_account_waiting_until_something_is_decided() -> (
    None
):
    with sitting("invite") as here:
        view = here.guide.do(planning.RecordNeed(need="self-harm", state="not_wanted", basis="person"))
        assert "tell" not in {move.move for move in view.moves if move.open}
        view = here.guide.do(planning.RecordNeed(need="health", state="not_wanted", basis="person"))
        decided = planning.RecordNeed(
            need="self-harm",
            state="not_wanted",
            basis="person",
            decision=Words("A friend stays with her tonight."),
        )
        view = here.guide.do(decided)
        assert "tell" in {move.move for move in view.moves if move.open}
