"""How much is written down is the person's to say. What they do not want written is nowhere, and the rest goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest

from flows.model import Question, Step
from flows.terms import Phase
from interview.engine.acts import always, asking, planning
from interview.engine.acts.recording import ChooseRecord, DontWrite, LiftLegalHold, SetLegalHold
from interview.engine.recording import FOR_THE_PLAN, may_be_drafted, words_kept
from interview.engine.stage import Refused
from interview.engine.terms import Quote
from interview.engine.words import Words
from tests.sitting import Sitting, adult, sitting

if TYPE_CHECKING:
    from interview.engine.terms import Recording
    from interview.guide import Guide

TOLD = "he keeps the keys in a tin"


def step(phase: Phase, *questions: Question) -> Step:
    return Step(id="here", phase=phase, kind="ask", questions=questions)


@pytest.mark.parametrize("phase", get_args(Phase))
def test_everything_or_nothing_is_kept_whatever_is_asked(phase: Phase) -> None:
    assert words_kept("full", step(phase), about=None)
    assert words_kept("full", step(phase), about="anything")
    assert not words_kept("no_words", step(phase), about="anything")


@pytest.mark.parametrize("phase", get_args(Phase))
def test_for_the_plan_alone_answers_are_kept_where_it_is_made_of_them_and_safe_contact_everywhere(
    phase: Phase,
) -> None:
    reach = Question(id="reach", text="reach", private="contact")
    other = Question(id="other", text="other")
    here = step(phase, reach, other)
    assert words_kept("plan_only", here, about="reach")
    assert words_kept("plan_only", here, about="other") == (phase in FOR_THE_PLAN)
    assert not words_kept("plan_only", here, about=None)


def chosen(here: Sitting, extent: Recording) -> Guide:
    here.guide.do(ChooseRecord(extent=extent))
    return here.guide


def in_the_record(guide: Guide) -> list[str]:
    return list(guide.journal.passages(guide.case_id).values())


@pytest.mark.parametrize(
    ("at", "act"),
    [
        ("rights", always.Tell(words=Words(TOLD))),
        ("account", always.Tell(words=Words(TOLD))),
        ("now", asking.Answer(question="now-need-most", words=Words(TOLD))),
        ("now", asking.Leave(question="now-need-most", way_out="rather_not", words=Words(TOLD))),
        ("contact", asking.Answer(question="contact-safe", words=Words(TOLD))),
        ("today", planning.RecordNeed(need="health", state="not_met", words=Words(TOLD))),
        ("answers", asking.Answer(question="choice-nrm", choice="time", words=Words(TOLD))),
    ],
    ids=lambda one: one if isinstance(one, str) else one.trigger,
)
def test_no_act_takes_down_any_of_their_words_when_they_want_none_kept(at: str, act: Any) -> None:
    with sitting(at) as here:
        guide = chosen(here, "no_words")
        before = in_the_record(guide)
        guide.do(act)
        assert guide.case.statements == {}
        assert in_the_record(guide) == before
        assert len(guide.case.unrecorded) == 1
        assert here.opened_again().case == guide.case


def test_a_question_answered_in_words_that_are_not_kept_counts_as_asked() -> None:
    with sitting("now") as here:
        guide = chosen(here, "no_words")
        view = guide.do(asking.Answer(question="now-need-most"))
        assert view.questions[0].unrecorded
        assert not view.questions[0].words_kept
        assert view.unrecorded == 1


def test_what_was_explained_is_understood_by_what_came_back_also_where_it_is_not_written_down() -> None:
    points = ("point-stop-any-time", "point-stop-no-answer")
    with sitting("rights") as here:
        guide = chosen(here, "no_words")
        guide.do(asking.Explain(about="rights-stop"))
        with pytest.raises(Refused, match="Not every point"):
            guide.do(asking.TeachBack(about="rights-stop", outcome="understood"))
        guide.do(asking.TeachBack(about="rights-stop", outcome="understood", covered=points))
        assert guide.case.topics["rights-stop"].understanding == "understood"
        assert guide.case.topics["rights-stop"].statements == ()
    with sitting("rights") as here:
        here.guide.do(asking.Explain(about="rights-stop"))
        with pytest.raises(Refused, match="A yes alone"):
            here.guide.do(asking.TeachBack(about="rights-stop", outcome="understood", covered=points))


def test_for_the_plan_alone_an_answer_about_needs_is_kept_and_the_account_is_not() -> None:
    with sitting("now") as here:
        guide = chosen(here, "plan_only")
        guide.do(always.Tell(words=Words(TOLD)))
        guide.do(asking.Answer(question="now-need-most", words=Words("a lock")))
        assert [one.words.text for one in guide.case.statements.values()] == ["a lock"]
        number = guide.case.told[0]
        guide.do(always.Correct(statement=number, words=Words("a lock and a key")))
        assert guide.case.statements[number].latest.text == "a lock and a key"


def test_what_is_not_written_down_cannot_follow_a_statement_that_is_not_there_either() -> None:
    with sitting("now") as here:
        guide = chosen(here, "plan_only")
        before = guide.case.seq
        with pytest.raises(Refused):
            guide.do(always.Tell(words=Words(TOLD), told_after=9_999))
        assert guide.case.seq == before


def test_an_earlier_wording_is_not_added_to_and_no_line_quotes_them_while_none_of_their_words_are_kept() -> (
    None
):
    with sitting("plan") as here:
        here.guide.do(always.Tell(words=Words(TOLD)))
        number = here.guide.case.told[0]
        guide = chosen(here, "no_words")
        with pytest.raises(Refused, match="do not want these words"):
            guide.do(always.Correct(statement=number, words=Words("another")))
        quote = Quote(statement=number, start=0, end=2)
        with pytest.raises(Refused, match="Word the line without quoting"):
            guide.do(planning.ProposeLine(what=Words("Find a room"), goal=quote))
        guide.do(planning.ProposeLine(what=Words("Find a room")))
        assert guide.case.statements[number].words.text == TOLD


def test_they_can_change_their_mind_both_ways_and_what_was_kept_before_stays() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Tell(words=Words("kept before")))
        guide = chosen(here, "no_words")
        guide.do(always.Tell(words=Words(TOLD)))
        guide.do(ChooseRecord(extent="full"))
        guide.do(always.Tell(words=Words("kept after")))
        texts = [guide.case.statements[number].words.text for number in guide.case.narrative()]
        assert texts == ["kept before", "kept after"]


def test_a_no_to_notes_asks_for_the_choice_and_makes_none_and_a_later_no_asks_again() -> None:
    with sitting("record") as here:
        guide = here.guide
        view = guide.do(asking.Refuse(scope="record"))
        assert view.record_open
        assert view.recording == "full"
        assert not guide.do(ChooseRecord(extent="full")).record_open
        assert not guide.do(asking.Agree(scope="record")).record_open
        assert guide.do(always.Withdraw(scope="record")).record_open
        assert not guide.do(ChooseRecord(extent="plan_only")).record_open
        assert not guide.do(asking.Refuse(scope="interpreter")).record_open


def test_a_yes_to_notes_asks_how_much_too_and_makes_no_choice_by_itself() -> None:
    with sitting("record") as here:
        view = here.guide.do(asking.Agree(scope="record"))
        assert view.record_open
        assert view.recording == "full"
        assert not here.guide.do(ChooseRecord(extent="plan_only")).record_open


DRAFTS: list[tuple[str, bool, bool]] = [
    ("tell:told", False, False),
    ("account:narrative", False, False),
    ("rights:rights-stop", False, False),
    ("now:now-need-most", True, False),
    ("contact:contact-safe", True, False),
    ("contact:no-such-question", False, False),
    ("worries:worries-most", True, False),
    ("grid:health:their-words", True, False),
    ("grid:health:answer", True, True),
    ("grid:health:evidence", True, True),
    ("correct:999:instead", False, False),
    ("correct:no-number:instead", False, False),
    ("note:noted", True, True),
    ("line:support:what", True, True),
    ("room:room-private", True, True),
    ("a-form-of-tomorrow:words", False, False),
]


@pytest.mark.parametrize(("field", "plan_only", "no_words"), DRAFTS, ids=[one[0] for one in DRAFTS])
def test_what_would_never_be_kept_is_not_saved_while_it_is_typed(
    field: str, plan_only: bool, no_words: bool
) -> None:
    with sitting("now") as here:
        assert may_be_drafted(here.guide.case, adult(), field)
        guide = chosen(here, "plan_only")
        assert may_be_drafted(guide.case, adult(), field) is plan_only
        guide.do(ChooseRecord(extent="no_words"))
        assert may_be_drafted(guide.case, adult(), field) is no_words
        guide.draft(field, TOLD)
        guide.journal.flush()
        assert (field in guide.journal.drafts(guide.case_id)) is no_words


def test_what_was_typed_before_goes_when_they_want_none_of_it_and_the_workers_own_stays() -> None:
    with sitting("now") as here:
        for field in ("tell:told", "now:now-need-most", "note:noted"):
            here.guide.draft(field, TOLD)
        guide = chosen(here, "no_words")
        assert guide.drafts() == guide.journal.drafts(guide.case_id) == {"note:noted": TOLD}
        assert here.opened_again().drafts() == {"note:noted": TOLD}


def test_words_just_taken_down_go_in_one_act_in_every_wording_and_what_was_quoted_of_them() -> None:
    with sitting("plan") as here:
        guide = here.guide
        guide.do(always.Tell(words=Words("kept")))
        guide.do(always.Tell(words=Words(TOLD)))
        number = guide.case.told[-1]
        guide.do(always.Correct(statement=number, words=Words(f"{TOLD} box")))
        quote = Quote(statement=number, start=0, end=7, wording=1)
        guide.do(planning.ProposeLine(what=Words("A new lock"), goal=quote, because=(number,)))
        guide.draft(f"correct:{number}:instead", TOLD)
        view = guide.do(DontWrite(statement=number))
        assert not any(TOLD in text for text in in_the_record(guide))
        assert guide.drafts() == {}
        assert all(words.erased for words in (view.statements[-1].words, view.statements[-1].latest))
        assert guide.journal.verify(guide.case_id) == ()
        assert guide.case.to_erase == {}
        assert [entry.event.__class__.__name__ for entry in guide.entries()[-2:]] == [
            "ErasureAnnounced",
            "WordsErased",
        ]
        with pytest.raises(Refused, match="no words left"):
            guide.do(DontWrite(statement=number))
        assert here.opened_again().case == guide.case


def test_older_words_do_not_go_at_once() -> None:
    with sitting("rights") as here:
        here.guide.do(always.Tell(words=Words(TOLD)))
        number = here.guide.case.told[-1]
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        with pytest.raises(Refused, match="in two steps"):
            here.guide.do(DontWrite(statement=number))
        assert here.guide.case.statements[number].words.text == TOLD


def test_nothing_kept_goes_under_a_legal_hold_until_it_is_lifted() -> None:
    with sitting("rights") as here:
        guide = here.guide
        guide.do(always.Tell(words=Words(TOLD)))
        number = guide.case.told[-1]
        view = guide.do(SetLegalHold(reason=Words("a court")))
        assert view.hold is not None
        assert view.hold.since == here.clock()
        head = guide.case.seq
        with pytest.raises(Refused, match="under a legal hold since 2026-03-02") as refused:
            guide.do(DontWrite(statement=number))
        assert "court" not in str(refused.value)
        assert guide.case.seq == head
        assert guide.do(LiftLegalHold(reason=Words("a letter"))).hold is None
        guide.do(DontWrite(statement=number))
        assert guide.case.statements[number].latest.erased


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (SetLegalHold(reason=Words("  ")), "needs a reason"),
        (LiftLegalHold(reason=Words("x")), "no legal hold"),
        (DontWrite(statement=10**6), "no statement number"),
        (DontWrite(statement=-1), "no statement number"),
    ],
)
def test_what_cannot_be_is_one_plain_line_and_leaves_nothing(act: Any, says: str) -> None:
    with sitting("rights") as here:
        head = here.guide.case.seq
        with pytest.raises(Refused, match=says):
            here.guide.do(act)
        assert here.guide.case.seq == head
