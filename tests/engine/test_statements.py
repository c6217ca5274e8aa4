"""What the person said, in the order they told it, as they want it worded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.engine.acts import always, asking, planning
from interview.engine.case import Case
from interview.engine.events import Entry, told
from interview.engine.stage import Refused
from interview.engine.terms import Moment, Quote
from interview.engine.words import Words
from tests.sitting import Sitting, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from interview.engine.view import View

HOUR = 3_600_000


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("account") as begun:
        yield begun


def tell(here: Sitting, words: str, **known: object) -> int:
    here.guide.do(always.Tell(words=Words(words), **known))  # type: ignore[arg-type]
    return max(here.guide.case.statements)


def in_order(view: View) -> list[str]:
    return [statement.latest.text for statement in view.statements]


def test_told_one_after_the_other_they_stand_one_after_the_other(here: Sitting) -> None:
    for words in ("First", "Second", "Third"):
        tell(here, words)
        here.clock.wait("2m")
    assert in_order(here.guide.view()) == ["First", "Second", "Third"]


def test_typed_later_but_said_earlier_comes_first(here: Sitting) -> None:
    tell(here, "At the farm")
    said_at = Moment(precision="about", at=here.clock() - HOUR)
    here.clock.wait("10m")
    tell(here, "On the bus", said_at=said_at)
    assert in_order(here.guide.view()) == ["On the bus", "At the farm"]


def test_said_after_another_statement_it_stands_right_after_it_whatever_the_clock_says(here: Sitting) -> None:
    first = tell(here, "I left home")
    tell(here, "Then the farm")
    tell(here, "A man waited", told_after=first, said_at=Moment())
    assert in_order(here.guide.view()) == ["I left home", "A man waited", "Then the farm"]


def test_two_that_follow_the_same_statement_follow_it_in_the_order_they_were_told(here: Sitting) -> None:
    first = tell(here, "I left home")
    tell(here, "Then the farm")
    for words in ("A man waited", "He had a van"):
        tell(here, words, told_after=first, said_at=Moment())
    assert in_order(here.guide.view()) == ["I left home", "A man waited", "He had a van", "Then the farm"]


def test_from_paper_without_times_the_order_is_the_order_of_writing() -> None:
    with sitting("account", captured="paper") as here:
        tell(here, "One")
        tell(here, "Two")
        one, two = here.guide.view().statements
        assert (one.words.text, two.words.text) == ("One", "Two")
        assert one.said_at == Moment(precision="unknown", at=None)


def _typed(entries: Sequence[tuple[str, Moment, int | None]], typed_at: Sequence[int]) -> tuple[int, ...]:
    case = Case()
    for seq, ((words, said_at, after), at) in enumerate(zip(entries, typed_at, strict=True), start=1):
        event = told.StatementRecorded(
            words=Words(words),
            voice="own",
            manner="spoken",
            language="en-GB",
            interpreter=None,
            captured="memory",
            fidelity="summary",
            said_at=said_at,
            typed_at=at,
            told_after=after if after is not None and after < seq else None,
            step="account",
            about=None,
            prompt=None,
        )
        case.apply(Entry(stream="c", seq=seq, at=at, actor="w", session="s", event=event))
    return case.narrative()


_moments = st.one_of(st.just(Moment()), st.builds(Moment, precision=st.just("about"), at=st.integers(0, 10)))
_entries = st.lists(st.tuples(st.just("x"), _moments, st.none() | st.integers(1, 6)), min_size=1, max_size=7)


@given(entries=_entries, data=st.data())
def test_the_order_of_telling_is_never_computed_from_when_it_was_typed(
    entries: list[tuple[str, Moment, int | None]], data: st.DataObject
) -> None:
    times = st.lists(st.integers(0, 100), min_size=len(entries), max_size=len(entries))
    order = _typed(entries, data.draw(times))
    assert order == _typed(entries, data.draw(times))
    assert sorted(order) == list(range(1, len(entries) + 1))


@given(entries=_entries)
def test_nothing_is_told_before_what_it_was_told_after(
    entries: list[tuple[str, Moment, int | None]],
) -> None:
    order = _typed(entries, range(len(entries)))
    for number, (_, _, after) in enumerate(entries, start=1):
        if after is not None and after < number:
            assert order.index(number) > order.index(after)


def test_a_correction_keeps_what_was_taken_down_first(here: Sitting) -> None:
    number = tell(here, "He paid me nothing")
    view = here.guide.do(always.Correct(statement=number, words=Words("He paid me once")))
    view = here.guide.do(always.Correct(statement=number, words=Words("He paid me twice")))
    statement = view.statements[0]
    assert statement.words.text == "He paid me nothing"
    assert [one.words.text for one in statement.corrections] == ["He paid me once", "He paid me twice"]
    assert statement.latest.text == "He paid me twice"


def test_a_statement_knows_how_it_came_to_be(here: Sitting) -> None:
    here.guide.do(always.InterpreterJoins(code="int-7", language="Dari"))
    tell(here, "Through the interpreter", prompt="account-go-on")
    tell(here, "In her own English", voice="own", fidelity="word_for_word", manner="written")
    interpreted, own = here.guide.view().statements
    assert (interpreted.voice, interpreted.interpreter) == ("interpreted", "int-7")
    assert (interpreted.captured, interpreted.fidelity) == ("live", "near")
    assert (interpreted.step, interpreted.prompt) == ("account", "account-go-on")
    assert interpreted.said_at == Moment(precision="exact", at=interpreted.typed_at)
    assert (own.voice, own.interpreter) == ("own", None)
    assert (own.fidelity, own.manner) == ("word_for_word", "written")


def test_an_interpreted_statement_is_in_the_language_it_reached_the_worker_in() -> None:
    with sitting("account", language="ar") as here:
        tell(here, "قلت هذا")
        here.guide.do(always.InterpreterJoins(code="int-7", language="Arabic"))
        tell(here, "She said this")
        assert [one.language for one in here.guide.view().statements] == ["ar", "en-GB"]


def test_written_up_from_memory_nothing_is_called_word_for_word_or_exact() -> None:
    with sitting("account", captured="memory") as here:
        tell(here, "She said she was afraid")
        statement = here.guide.view().statements[0]
        assert (statement.fidelity, statement.said_at) == ("summary", Moment())


@pytest.mark.parametrize(
    "said_at",
    [Moment(precision="exact", at=10**15), Moment(precision="exact"), Moment(precision="unknown", at=1)],
)
def test_a_time_that_cannot_be_is_refused(here: Sitting, said_at: Moment) -> None:
    before = here.guide.case.seq
    with pytest.raises(Refused, match="Correct the time"):
        tell(here, "x", said_at=said_at)
    assert here.guide.case.seq == before


def test_a_quote_is_where_the_words_are_and_never_the_words(here: Sitting) -> None:
    number = tell(here, "They took my papers and my phone")
    start = len("They took ")
    quote = Quote(statement=number, start=start, end=start + len("my papers"))
    here.guide.do(always.Say(message="account-you-said", quote=quote))
    stored = here.journal.rows("abcd-2345")[-1].body
    assert b"papers" not in stored
    assert b'"start":10' in stored


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (0, 0), (2, 1), (0, 4), (3, 4)])
def test_words_that_are_not_there_cannot_be_quoted(here: Sitting, start: int, end: int) -> None:
    number = tell(here, "yes")
    quote = Quote(statement=number, start=start, end=end)
    for act in (
        always.Say(message="account-you-said", quote=quote),
        planning.ProposeLine(what=Words("x"), goal=quote),
    ):
        if act.trigger in here.guide.view().acts:
            with pytest.raises(Refused, match="quoted words are not in that statement"):
                here.guide.do(act)
    with pytest.raises(Refused, match="quoted words are not in that statement"):
        here.guide.quoting(quote)


def test_you_said_tell_me_more_holds_exactly_the_words_that_were_selected(here: Sitting) -> None:
    number = tell(here, "They took 👩‍👧 to می‌خواهم street")
    words = here.guide.case.statements[number].words.text
    start = words.index("👩")
    text = here.guide.quoting(Quote(statement=number, start=start, end=len(words)))
    assert words[start:] in text.worker
    assert words[start:] not in repr(text)


def test_a_story_is_too_long_to_be_said_back_in_one_breath(here: Sitting) -> None:
    number = tell(here, "a" * 301)
    with pytest.raises(Refused, match="Select a few words"):
        here.guide.quoting(Quote(statement=number, start=0, end=301))


def test_a_line_and_its_goal_point_into_the_account_and_follow_from_it() -> None:
    with sitting("plan") as here:
        number = tell(here, "I want to see my daughter")
        goal = Quote(statement=number, start=2, end=25)
        line = planning.ProposeLine(what=Words("Ask about a visit"), goal=goal, because=(number,))
        seen = here.guide.do(line).lines[0].line
        assert (seen.goal, seen.because) == (goal, (number,))
        with pytest.raises(Refused, match="no statement number"):
            here.guide.do(planning.ProposeLine(what=Words("x"), because=(number + 100,)))
        with pytest.raises(Refused, match="quoted words are not"):
            here.guide.do(
                planning.ProposeLine(what=Words("x"), goal=Quote(statement=number, start=2, end=26))
            )


def test_what_the_worker_answers_alone_is_a_note_and_never_the_persons_words() -> None:
    with sitting("room") as here:
        view = here.guide.do(asking.Answer(question="room-private", choice="no", words=Words("Thin walls")))
        assert view.statements == ()
        assert [(note.words.text, note.about) for note in view.notes] == [("Thin walls", "room-private")]
        assert view.questions[0].choice == "no"


def test_an_answer_and_its_words_are_two_facts_written_together() -> None:
    with sitting("answers") as here:
        before = here.guide.case.seq
        view = here.guide.do(
            asking.Answer(question="choice-nrm", choice="time", words=Words("I must ask my brother"))
        )
        question = view.questions[0]
        assert (question.choice, question.statements) == ("time", (before + 1,))
        assert view.statements[0].about == "choice-nrm"
        left = here.guide.do(asking.Leave(question="choice-nrm", way_out="rather_not")).questions[0]
        assert (left.choice, left.way_out, left.statements) == (None, "rather_not", ())
        (earlier,) = here.guide.case.answers["choice-nrm"].earlier
        assert (earlier.choice, earlier.statements) == ("time", (before + 1,))
        with pytest.raises(Refused, match="not an answer"):
            here.guide.do(asking.Answer(question="choice-nrm", choice="maybe"))
        with pytest.raises(Refused, match="no answer to keep"):
            here.guide.do(asking.Answer(question="choice-nrm"))
