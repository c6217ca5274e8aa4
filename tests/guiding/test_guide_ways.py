"""What an answer rests on is said beside it, and what is urgent is never a long way round."""

from __future__ import annotations

import pytest

from interview.engine.acts import always, asking, planning
from interview.engine.conditions import OF_THE_WAY
from interview.engine.stage import Refused
from interview.engine.terms import Quote
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
    assert {
        "came-from-the-account",
        "account-may-be-read",
        "clarifying-may-be-offered",
        "there-is-a-plan",
        "met-before",
    } == OF_THE_WAY


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


def test_an_account_waits_until_the_person_was_asked_whether_it_may_be_written_down() -> None:
    with sitting("privacy") as here:
        for move in ("leave-open", *["continue"] * 5, "leave-open", "continue"):
            view = here.guide.do(always.Move(move=move))
        assert view.step == "invite"
        tell = next(move for move in view.moves if move.move == "tell")
        assert not tell.open
        assert tell.closed_because
    with sitting("invite") as here:  # where it was asked on the way
        assert "tell" in {move.move for move in here.guide.view().moves if move.open}


def test_a_need_of_an_earlier_session_is_asked_again_and_says_when_it_was_asked() -> None:
    with sitting("today") as here:
        here.guide.do(planning.RecordNeed(need="safe-tonight", state="met", basis="person"))
        row = here.guide.view().rows[0]
        assert (row.earlier, row.open) == (None, False)
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        here.walk_to("today")
        row = here.guide.view().rows[0]
        assert (row.earlier, row.open) == (1, True)
        row = here.guide.do(planning.RecordNeed(need="safe-tonight", state="not_met", basis="person")).rows[0]
        assert (row.earlier, row.open) == (None, False)


def test_a_quote_is_of_the_wording_it_was_taken_from_and_of_no_other() -> None:
    with sitting("account") as here:
        here.guide.do(always.Tell(words=Words("he holds my pasport")))
        (number,) = here.guide.case.statements
        here.guide.do(always.Correct(statement=number, words=Words("he holds my passport"), mistyped=True))
        first, mended = (
            Quote(statement=number, start=12, end=19),
            Quote(statement=number, start=12, end=20, wording=1),
        )
        assert here.guide.quoting(mended).worker.count("passport") == 1
        assert here.guide.quoting(first).worker.count("pasport") == 1
        with pytest.raises(Refused):
            here.guide.quoting(Quote(statement=number, start=12, end=20, wording=2))
        with pytest.raises(Refused):
            here.guide.quoting(Quote(statement=number, start=12, end=20))


def test_who_does_it_can_be_mended_in_a_line_as_the_rest_of_it_can() -> None:
    with sitting("plan") as here:
        here.guide.do(
            planning.ProposeLine(
                what=Words("Ring the council"), horizon="short", who="service", who_name=Words("2cw7")
            )
        )
        (line,) = here.guide.case.lines.values()
        here.guide.do(planning.ChangeLine(line=line.line, what=line.what, who="worker", who_name=Words("w7")))
        (line,) = here.guide.case.lines.values()
        assert (line.who, line.who_name.text, line.what.text) == ("worker", "w7", "Ring the council")
