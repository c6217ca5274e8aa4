"""A case is closed for a reason, with what is open said and kept; closing erases nothing, and it can be opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interview.casework import outside
from interview.engine.acts import always, closing, considering, planning, promising, reaching, reviewing
from interview.engine.case import Case
from interview.engine.closing import nothing_asked
from interview.engine.words import Words
from interview.guide import NotOpen, Refused
from interview.guiding.worded_flows import load_flow
from tests.sitting import Sitting, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("rights") as begun:
        yield begun


def ends(here: Sitting) -> None:
    while here.guide.case.sitting is not None:
        here.guide.do(always.Stop())


def closes(here: Sitting, reason: str = "support-ended", **more: Any) -> None:
    more = {"told": "yes", "told_how": Words("By phone"), **more}
    outside.at_the_desk(here.guide, closing.CloseCase(reason=reason, **more))


def test_who_closed_it_when_and_why_is_kept_and_every_word_is_still_there(here: Sitting) -> None:
    here.guide.do(always.Tell(words=Words("It rained")))
    ends(here)
    told = {number: one.words for number, one in here.guide.case.statements.items()}
    closes(here, note=Words("As we said in May"))
    closed = here.guide.case.closed
    assert closed is not None
    assert (closed.worker, closed.reason, closed.told) == ("w-1", "support-ended", "yes")
    assert closed.at == here.clock()
    assert {number: one.words for number, one in here.guide.case.statements.items()} == told
    assert Case.replay(here.guide.entries()) == here.guide.case


def test_no_session_of_a_closed_case_begins_and_one_line_says_by_whom_and_when(here: Sitting) -> None:
    ends(here)
    closes(here)
    before = here.guide.case.seq
    with pytest.raises(Refused) as refused:
        here.begin()
    assert str(refused.value) == (
        "This case was closed on 2026-03-02 by w-1. Closing it erased nothing. Reopen it first, and say why."
    )
    assert here.guide.case.seq == before


def test_it_is_opened_again_for_a_reason_and_that_it_was_closed_stays(here: Sitting) -> None:
    ends(here)
    closes(here)
    for empty in ("", "  "):
        with pytest.raises(Refused, match="why the case is opened again"):
            outside.at_the_desk(here.guide, closing.ReopenCase(why=Words(empty)))
    outside.at_the_desk(here.guide, closing.ReopenCase(why=Words("She rang")))
    assert here.guide.case.closed is None
    here.begin()
    ends(here)
    closes(here, "moved-on", note=Words("A refuge in another town"))
    first, second = here.guide.case.closings
    assert (first.reason, first.why_reopened, first.reopened_by) == (
        "support-ended",
        Words("She rang"),
        "w-1",
    )
    assert (second.reason, second.reopened_at) == ("moved-on", None)


def test_what_is_open_is_named_and_counted_and_holds_nobody_up(here: Sitting) -> None:
    guide = here.guide
    guide.do(always.MakePromise(words=Words("Ring the council"), by="2026-03-09"))
    guide.do(always.MakePromise(words=Words("Bring the form")))
    guide.do(promising.ClosePromise(number=guide.case.seq, came="kept", told="yes"))
    guide.do(reaching.AgreeContact(how=Words("Message first"), on="2026-03-09"))
    guide.do(considering.NoteCircumstance(circumstance="records-complaint"))
    ends(here)
    duties = len(guide.stage(guide.flow.find(guide.flow.start)).duties())
    assert duties, "a complaint about records brings a duty up"
    left = outside.left_open(guide)
    assert [one.kind for one in left] == ["promise", "contact", *["duty"] * duties]
    closes(here)
    closed = guide.case.closed
    assert closed is not None
    assert {one.kind: one.times for one in closed.left} == {"promise": 1, "contact": 1, "duty": duties}
    assert guide.case.promises[int(left[0].about)].open, "closing settles nothing"


def test_lines_without_a_final_answer_stay_open_and_answered_ones_do_not() -> None:
    with sitting("plan") as here:
        guide = here.guide
        for words in ("Find a class", "Ring the doctor"):
            guide.do(planning.ProposeLine(what=Words(words), horizon="short"))
        here.walk_to("read-plan")
        line = next(iter(guide.case.lines))
        guide.do(planning.AnswerLine(line=line, answer="agree"))
        ends(here)
        assert [(one.kind, one.about) for one in outside.left_open(guide) if one.kind == "line"] == [
            ("line", list(guide.case.lines)[1])
        ]


def test_a_line_is_unfinished_until_it_is_done_refused_or_taken_out() -> None:
    with sitting() as here:
        here.walk_to("plan")
        guide = here.guide
        for words in ("Find a class", "Ring the doctor", "Move in May", "Sell the car"):
            guide.do(planning.ProposeLine(what=Words(words), horizon="short"))
        done, agreed, refused, dropped = guide.case.lines
        guide.do(planning.DropLine(line=dropped))
        here.walk_to("read-plan")
        for line, answer in ((done, "agree"), (agreed, "agree"), (refused, "no")):
            guide.do(planning.AnswerLine(line=line, answer=answer))
        ends(here)
        kinds = {one.about: one.kind for one in outside.left_open(guide)}
        assert {line: kinds.get(line) for line in guide.case.lines} == {
            done: "line_to_do",
            agreed: "line_to_do",
            refused: None,
            dropped: None,
        }
        here.begin()
        for move in ("continue", "to-review"):
            guide.do(always.Move(move=move))
        guide.do(reviewing.ReviewPart(about=done, outcome="done"))
        ends(here)
        lines = [one for one in outside.left_open(guide) if one.kind.startswith("line")]
        assert [(one.kind, one.about) for one in lines] == [("line_to_do", agreed)]
        closes(here)
        closed = guide.case.closed
        assert closed is not None
        assert {one.kind: one.times for one in closed.left if one.kind.startswith("line")} == {
            "line_to_do": 1
        }


def test_a_sign_of_danger_that_they_named_is_not_left_to_do() -> None:
    with sitting() as here:
        here.walk_to("safety-plan")
        guide = here.guide
        for who, what in (("person", "His car is outside"), ("worker", "I ring on Monday")):
            guide.do(
                planning.ProposeLine(
                    section="safety",
                    component="signs" if who == "person" else "we-do",
                    who=who,  # type: ignore[arg-type]
                    what=Words(what),
                )
            )
        here.walk_to("read-plan")
        for line in guide.case.lines:
            guide.do(planning.AnswerLine(line=line, answer="agree"))
        ends(here)
        promised = list(guide.case.lines)[1]
        lines = [one for one in outside.left_open(guide) if one.kind.startswith("line")]
        assert [(one.kind, one.about) for one in lines] == [("line_to_do", promised)]


@pytest.mark.parametrize("flow", ["uk/adult", "uk/brief", "uk/child"])
def test_every_interview_has_the_same_reasons_each_with_a_source_and_a_day_to_look_again(flow: str) -> None:
    reasons = load_flow(flow).closing
    assert [one.id for one in reasons] == [one.id for one in load_flow("uk/adult").closing]
    assert len({one.id for one in reasons}) == len(reasons) >= 6
    assert all(one.source and one.checked_on < one.review_by for one in reasons)


@pytest.mark.parametrize("reason", load_flow("uk/adult").closing, ids=lambda one: one.id)
def test_each_reason_asks_for_what_it_wants_and_for_nothing_else(reason: Any, here: Sitting) -> None:
    ends(here)
    bare = closing.CloseCase(reason=reason.id)
    note = Words("A few words") if reason.explained else None
    if reason.explained:
        with pytest.raises(Refused, match="what the reason is"):
            outside.at_the_desk(here.guide, bare)
    if reason.told:
        with pytest.raises(Refused, match="whether the person was told"):
            outside.at_the_desk(here.guide, closing.CloseCase(reason=reason.id, note=note))
        told = {"told": "not_yet"}
    else:
        told = {}
    outside.at_the_desk(here.guide, closing.CloseCase(reason=reason.id, note=note, **told))
    closed = here.guide.case.closed
    assert closed is not None
    assert closed.told == ("not_yet" if reason.told else None)


@pytest.mark.parametrize(("told", "says"), [("yes", "how they were told"), ("no", "why they are not told")])
def test_how_they_were_told_or_why_not_is_in_a_few_words(told: str, says: str, here: Sitting) -> None:
    ends(here)
    for how in (None, Words(" ")):
        with pytest.raises(Refused, match=says):
            closes(here, told=told, told_how=how)
    assert here.guide.case.closed is None


def test_what_cannot_be_closed_is_refused_in_a_plain_line_and_leaves_nothing(here: Sitting) -> None:
    with pytest.raises(Refused, match="A session is open"):
        closes(here)
    with pytest.raises(NotOpen):
        here.guide.do(closing.CloseCase(reason="support-ended"))
    ends(here)
    before = here.guide.case.seq
    with pytest.raises(Refused, match="no reason of the list"):
        closes(here, "because")
    with pytest.raises(Refused, match="not closed"):
        outside.at_the_desk(here.guide, closing.ReopenCase(why=Words("x")))
    assert here.guide.case.seq == before
    closes(here)
    with pytest.raises(Refused, match="This case was closed on 2026-03-02"):
        closes(here)


def test_what_was_promised_can_be_noted_between_sessions_also_once_the_case_is_closed(here: Sitting) -> None:
    here.guide.do(always.MakePromise(words=Words("Ring the council")))
    made = here.guide.case.seq
    ends(here)
    closes(here)
    outside.at_the_desk(here.guide, promising.ClosePromise(number=made, came="kept", told="yes"))
    assert not here.guide.case.promises[made].open
    assert here.guide.case.closed is not None


def test_a_need_that_is_not_met_is_counted_although_it_is_not_urgent(here: Sitting) -> None:
    guide = here.guide
    for domain, horizon, state in (
        ("legal", "short", "not_met"),
        ("work", "long", "partly"),
        ("money", "short", "met"),
        ("social", "long", "not_wanted"),
        ("housing", "immediate", "not_met"),
    ):
        guide.do(planning.RecordNeed(domain=domain, horizon=horizon, state=state))
    ends(here)
    kinds = [one.kind for one in outside.left_open(guide)]
    assert (kinds.count("urgent"), kinds.count("need")) == (1, 2)
    closes(here)
    assert guide.case.closed is not None
    assert {one.kind: one.times for one in guide.case.closed.left}["need"] == 2
    assert Case.replay(guide.entries()) == guide.case


def test_that_nothing_was_asked_yet_is_another_thing_than_nothing_open() -> None:
    with sitting() as begun:
        assert nothing_asked(begun.guide.case)
        begun.guide.do(always.Tell(words=Words("It rained")))
        assert not nothing_asked(begun.guide.case)


def test_a_need_concerns_something_of_the_list_and_pets_and_belongings_are_on_it(here: Sitting) -> None:
    with pytest.raises(Refused, match="Choose what kind of need it is from the list"):
        here.guide.do(planning.RecordNeed(domain="nothing-of-the-kind", horizon="short", state="not_met"))
    assert here.guide.case.needs == {}
    here.guide.do(planning.RecordNeed(domain="belongings", horizon="short", state="not_met"))
    assert [one.domain for one in here.guide.case.needs.values()] == ["belongings"]
