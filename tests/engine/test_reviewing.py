"""A plan looked at again: what follows from each thing that is said of it, what is refused, and what stays as it was."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import store
from interview.engine.acts import always, planning, reviewing
from interview.engine.acts.recording import ChooseRecord
from interview.engine.case import Case
from interview.engine.events.reviewing import AreaRated, PartReviewed
from interview.engine.machine import NotOpen
from interview.engine.reviewed import OUTCOMES, STATES, LookedAt, Told, placed, to_look_at
from interview.engine.stage import Refused
from interview.engine.terms import Captured, Moment, ReviewOutcome, WayOut
from interview.engine.words import Words
from interview.guiding.entries import read_entries
from interview.guiding.listing import Listing
from interview.plan.reviewed import areas
from interview.plan.to_review import since
from tests.sitting import CASE, Sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.terms import Recording

WHY = "they said come back on Monday"


def moved(here: Sitting, *names: str) -> None:
    for name in names:
        here.guide.do(always.Move(move=name))


@contextmanager
def review(
    *, agreed: bool = True, captured: Captured = "live", extent: Recording = "full"
) -> Iterator[Sitting]:
    """A second session at the review, of a plan with two lines, a need and two risks, of which one was told."""
    with store.in_memory() as journal:
        here = Sitting(journal)
        here.create()
        here.begin()
        here.walk_to("needs")
        guide = here.guide
        guide.do(planning.RecordNeed(domain="housing", horizon="short", state="not_met"))
        moved(here, "continue", "continue", "continue")
        guide.do(planning.ProposeLine(what=Words("Ask the housing office")))
        guide.do(planning.ProposeLine(what=Words("Into the shop"), section="safety", component="followed"))
        moved(here, "continue", "continue")
        for line in guide.case.lines:
            guide.do(planning.AnswerLine(line=line, answer="agree"))
        if agreed:
            guide.do(planning.AgreePlan())
        guide.do(always.Stop())
        guide.do(always.Stop())
        here.begin(captured=captured)
        if extent != "full":
            guide.do(ChooseRecord(extent=extent))
        moved(here, "continue", "to-review")
        yield here


def names(here: Sitting) -> tuple[str, str, str]:
    """The line, the line of the safety plan, and the need."""
    line, safety = here.guide.case.lines
    return line, safety, f"need:{next(iter(here.guide.case.needs))}"


def said(here: Sitting, about: str, outcome: ReviewOutcome, words: str | None = None) -> None:
    told = None if words is None else Words(words)
    here.guide.do(reviewing.ReviewPart(about=about, outcome=outcome, words=told))


def listing(here: Sitting) -> Listing:
    import msgspec

    (row,) = here.journal.listed()
    return msgspec.json.decode(row.listing, type=Listing)


def test_a_line_that_is_done_is_kept_as_done_and_the_plan_is_not_what_they_agreed_to() -> None:
    with review() as here:
        line, *_ = names(here)
        assert here.guide.case.plan_agreed is not None
        said(here, line, "done")
        assert here.guide.case.lines[line].done
        assert here.guide.case.lines[line].answer == "agree"
        assert here.guide.case.plan_agreed is None
        assert not listing(here).agreed


def test_what_goes_on_or_is_not_done_leaves_the_plan_as_it_was_agreed_to() -> None:
    with review() as here:
        line, safety, need = names(here)
        before = here.guide.case.lines
        said(here, line, "not_done", WHY)
        said(here, safety, "going_on")
        said(here, need, "not_done")
        assert here.guide.case.lines == before
        assert here.guide.case.plan_agreed is not None
        assert listing(here).agreed


def test_a_slip_is_mended_done_and_then_going_on_is_to_be_done() -> None:
    with review() as here:
        line, *_ = names(here)
        said(here, line, "done")
        said(here, line, "going_on")
        assert not here.guide.case.lines[line].done
        assert [one.outcome for one in here.guide.case.reviewed.parts[line]] == ["done", "going_on"]


def test_a_line_that_is_done_and_worded_otherwise_is_to_be_done_and_read_again() -> None:
    with review() as here:
        line, *_ = names(here)
        said(here, line, "done")
        here.guide.do(planning.ChangeLine(line=line, what=Words("Ask once more")))
        assert not here.guide.case.lines[line].done
        assert here.guide.case.lines[line].answer is None


@pytest.mark.parametrize(("outcome", "answer"), list(reviewing.ANSWERS.items()))
def test_what_they_do_not_want_put_off_or_want_otherwise_is_their_answer_with_their_words(
    outcome: ReviewOutcome, answer: str
) -> None:
    with review() as here:
        line, *_ = names(here)
        said(here, line, outcome, WHY)
        standing = here.guide.case.lines[line]
        assert standing.answer == answer
        assert standing.answer_statement is not None
        assert here.guide.case.statements[standing.answer_statement].latest.text == WHY


@pytest.mark.parametrize(("outcome", "state"), list(STATES.items()))
def test_a_need_stands_as_they_say_it_does(outcome: ReviewOutcome, state: str) -> None:
    with review() as here:
        *_, need = names(here)
        said(here, need, outcome, WHY)
        (standing,) = here.guide.case.needs.values()
        assert standing.state == state
        assert standing.session == here.guide.case.sessions
        (looked,) = here.guide.case.reviewed.parts[need]
        assert looked.statement in standing.because


def test_passing_over_changes_nothing_but_that_it_is_known() -> None:
    with review() as here:
        line, safety, need = names(here)
        before = (dict(here.guide.case.lines), dict(here.guide.case.needs), here.guide.case.plan_agreed)
        for about in (line, safety, need):
            said(here, about, "passed_over")
        case = here.guide.case
        assert (case.lines, case.needs, case.plan_agreed) == before
        assert set(case.reviewed.parts) == {line, safety, need}


def test_more_lines_than_are_read_in_one_sitting_may_be_looked_at() -> None:
    with review() as here:
        for number in range(12):
            here.guide.do(planning.ProposeLine(what=Words(f"Line {number}")))
        for kind, about in to_look_at(here.guide.case):
            said(here, about, "later" if kind in ("line", "safety") else "going_on")
        assert len(here.guide.case.reviewed.parts) == 15


@pytest.mark.parametrize(
    ("about", "outcome", "why"),
    [
        ("line-1", "done", "no such part"),
        ("need:nobody", "done", "no such part"),
        ("risk:nobody", "done", "no such part"),
        ("goal:1:0-4", "done", "no such part"),
        ("goal:", "done", "no such part"),
        ("", "done", "no such part"),
    ],
)
def test_what_is_no_part_of_the_plan_is_refused_and_nothing_is_recorded(
    about: str, outcome: ReviewOutcome, why: str
) -> None:
    with review() as here:
        before = here.guide.case.seq
        with pytest.raises(Refused, match=why):
            said(here, about, outcome)
        assert here.guide.case.seq == before


def test_a_line_that_was_taken_out_is_not_looked_at() -> None:
    with review() as here:
        line, *_ = names(here)
        here.guide.do(planning.DropLine(line=line))
        with pytest.raises(Refused, match="not in the plan any more"):
            said(here, line, "done")


def test_what_cannot_be_said_of_a_part_is_refused() -> None:
    with review() as here:
        _, safety, _ = names(here)
        with pytest.raises(Refused, match="cannot be said"):
            said(here, safety, "not_done")


def test_a_case_whose_session_is_over_takes_no_review() -> None:
    with review() as here:
        line, *_ = names(here)
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        with pytest.raises(NotOpen):
            said(here, line, "done")


def test_there_is_no_way_to_a_review_without_a_plan_or_in_the_sitting_that_made_it() -> None:
    with store.in_memory() as journal:
        here = Sitting(journal)
        here.create()
        here.begin()
        here.walk_to("today")
        assert "to-review" not in [one.move for one in here.guide.view().moves]
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        moved(here, "continue")
        assert "to-review" not in [one.move for one in here.guide.view().moves]
        with pytest.raises(NotOpen):
            moved(here, "to-review")


@pytest.mark.parametrize("extent", ["full", "plan_only", "no_words"])
def test_their_words_are_kept_as_they_wish_and_that_they_said_something_is_known(extent: Recording) -> None:
    with review(extent=extent) as here:
        line, *_ = names(here)
        said(here, line, "not_done", WHY)
        kept = WHY in here.journal.passages(CASE).values()
        assert kept == (extent != "no_words")
        (looked,) = here.guide.case.reviewed.parts[line]
        assert looked.unrecorded == (extent == "no_words")
        assert (looked.statement is None) == (extent == "no_words")


@pytest.mark.parametrize(
    ("field", "kept"),
    [
        ("review:line-1:their-words", {"full", "plan_only"}),
        ("review:line-1:review-note", {"full", "plan_only", "no_words"}),
        ("review:line-1:review-outcome", {"full", "plan_only", "no_words"}),
        ("area:housing:their-words", {"full", "plan_only"}),
        ("area:scale:scale-words", {"full", "plan_only"}),
    ],
)
@pytest.mark.parametrize("extent", ["full", "plan_only", "no_words"])
def test_what_is_typed_of_their_words_is_on_the_disk_only_if_it_would_be_kept(
    extent: Recording, field: str, kept: set[str]
) -> None:
    with review(extent=extent) as here:
        if field.startswith("area:"):
            at_areas(here)
        assert here.guide.may_draft(field) == (extent in kept)


# Areas of their life


def at_areas(here: Sitting) -> None:
    moved(here, "continue")
    assert here.guide.view().step == "areas"


@pytest.mark.parametrize(
    ("steps", "why"),
    [
        ((), "2 to 10 words"),
        (("good",), "2 to 10 words"),
        (("  ", "good", "\t"), "2 to 10 words"),
        (tuple(map(str, range(11))), "2 to 10 words"),
        (("good", "bad", " good "), "stands twice"),
    ],
)
def test_a_scale_that_is_none_is_refused(steps: tuple[str, ...], why: str) -> None:
    with review() as here:
        at_areas(here)
        with pytest.raises(Refused, match=why):
            here.guide.do(reviewing.ChooseScale(steps=tuple(map(Words, steps))))


def test_who_wants_none_of_their_words_written_down_has_no_scale_and_may_still_say_it() -> None:
    with review(extent="no_words") as here:
        at_areas(here)
        with pytest.raises(Refused, match="Rate without a scale"):
            here.guide.do(reviewing.ChooseScale(steps=(Words("stone"), Words("garden"))))
        here.guide.do(reviewing.RateArea(area="housing", words=Words("a door")))
        (rated,) = here.guide.case.reviewed.areas["housing"]
        assert rated.unrecorded
        assert "a door" not in here.journal.passages(CASE).values()


@pytest.mark.parametrize("step", [-1, 0, 3])
def test_a_step_that_is_not_on_their_scale_is_refused(step: int) -> None:
    with review() as here:
        at_areas(here)
        here.guide.do(reviewing.ChooseScale(steps=(Words("stone"), Words("garden"))))
        with pytest.raises(Refused, match="no step of their scale"):
            here.guide.do(reviewing.RateArea(area="housing", step=step))


def test_another_scale_does_not_change_what_was_said_on_the_one_before() -> None:
    with review() as here:
        at_areas(here)
        here.guide.do(reviewing.ChooseScale(steps=(Words("stone"), Words("garden"))))
        here.guide.do(reviewing.RateArea(area="housing", step=1))
        here.guide.do(reviewing.ChooseScale(steps=(Words("cold"), Words("warm"))))
        here.guide.do(reviewing.RateArea(area="health", step=1))
        reviewed = here.guide.case.reviewed
        first, second = reviewed.areas["housing"][0], reviewed.areas["health"][0]
        assert reviewed.word(first) == Words("stone")
        assert reviewed.word(second) == Words("cold")


@pytest.mark.parametrize("way", get_args(WayOut))
def test_left_is_told_apart_from_not_asked(way: WayOut) -> None:
    with review() as here:
        at_areas(here)
        here.guide.do(reviewing.LeaveArea(area="purpose", way_out=way))
        stood = {one.area: one.standing for one in areas(here.guide.case, here.guide.flow)}
        assert stood["housing"] == "not_asked"
        assert stood["purpose"] not in ("not_asked", "rated")


def test_what_they_said_before_stands_beside_what_they_say_now() -> None:
    with review() as here:
        at_areas(here)
        here.guide.do(reviewing.RateArea(area="housing", words=Words("a wall")))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin()
        moved(here, "continue", "to-review", "continue")
        (before,) = [one for one in here.guide.view().review.areas if one.area == "housing"]
        assert before.now is None
        assert before.before is not None
        assert before.before.words == Words("a wall")
        here.guide.do(reviewing.RateArea(area="housing", words=Words("a door")))
        (now,) = [one for one in here.guide.view().review.areas if one.area == "housing"]
        assert now.now is not None
        assert (now.now.words, now.before) == (Words("a door"), before.before)


def test_an_area_that_is_not_asked_about_here_is_refused() -> None:
    with review() as here:
        at_areas(here)
        step = here.guide.flow.find("areas")
        assert set(step.areas) == {one.area for one in here.guide.view().review.areas}
        with pytest.raises(NotOpen):
            said(here, names(here)[0], "done")


# The order of saying


def looked(number: int, at: int | None) -> LookedAt:
    return LookedAt(
        about="line-1",
        outcome="going_on",
        statement=None,
        note=None,
        number=number,
        session=1,
        said_at=Moment() if at is None else Moment(precision="about", at=at),
    )


@given(st.lists(st.one_of(st.none(), st.integers(0, 9)), max_size=8))
def test_what_is_known_to_have_been_said_before_stands_before_however_late_it_was_typed(
    times: list[int | None],
) -> None:
    told: tuple[Told, ...] = ()
    for number, at in enumerate(times, 1):
        told = placed(told, looked(number, at))
    assert sorted(one.number for one in told) == list(range(1, len(times) + 1))
    if None not in times:
        known = [one.said_at.at for one in told]
        assert known == sorted(known, key=lambda at: -1 if at is None else at)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from(get_args(ReviewOutcome))), max_size=6))
def test_whatever_is_said_the_record_folds_to_the_same_case_and_no_line_is_lost(
    sayings: list[tuple[int, ReviewOutcome]],
) -> None:
    with review() as here:
        before = set(here.guide.case.lines)
        parts = to_look_at(here.guide.case)
        for place, outcome in sayings:
            kind, about = parts[place % len(parts)]
            if outcome in OUTCOMES[kind]:
                said(here, about, outcome)
        assert set(here.guide.case.lines) == before
        assert Case.replay(read_entries(here.journal, CASE)) == here.guide.case
        done = {name for name, line in here.guide.case.lines.items() if line.done}
        last = {
            about: [one.outcome for one in told if one.outcome != "passed_over"][-1:]
            for about, told in here.guide.case.reviewed.parts.items()
        }
        assert done == {about for about in before if last.get(about) == ["done"]}


def test_what_was_looked_at_is_what_later_reasons_count_from() -> None:
    with review() as here:
        agreed = here.guide.case.reviewed.agreed
        assert since(here.guide.case) == agreed > 0
        said(here, names(here)[0], "going_on")
        assert since(here.guide.case) == here.guide.case.seq
        kinds = [type(one.event) for one in read_entries(here.journal, CASE)]
        assert kinds.count(PartReviewed) == 1
        assert AreaRated not in kinds


def test_an_answer_that_was_given_without_words_is_no_statement() -> None:
    with review() as here:
        before = len(here.guide.case.statements)
        said(here, names(here)[0], "not_wanted")
        assert len(here.guide.case.statements) == before
