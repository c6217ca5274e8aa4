"""What was put to the person is recorded like what they said; drafts, languages, and a flow that changed under a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

import store
from flows.model import Move
from interview.engine.acts import always, asking, planning
from interview.engine.events import moves, session
from interview.engine.stage import Refused
from interview.engine.terms import Moment
from interview.engine.variants import variant
from interview.engine.words import Words
from interview.guide import NotOpen
from tests.sitting import CASE, Sitting, adult, sitting, wording
from tests.strategies import TROUBLESOME

if TYPE_CHECKING:
    from flows.model import Flow

ARABIC = "ar"


def events_of(here: Sitting, kind: type[Any]) -> list[Any]:
    return [entry.event for entry in here.guide.entries() if isinstance(entry.event, kind)]


# ---------------------------------------------------------------- what was on the screen


def test_what_stood_on_the_screen_is_recorded_with_its_exact_text_language_and_standing() -> None:
    with sitting("welcome", language=ARABIC) as here:
        shown = events_of(here, moves.PromptsShown)[-1]
        assert shown.step == "welcome"
        assert [one.message for one in shown.prompts] == [
            variant(adult(), message, here.guide.case) for message in adult().find("welcome").says
        ]
        for one in shown.prompts:
            there = wording().has(one.message, ARABIC)
            worded = wording().text(one.message, ARABIC if there else "en-GB")
            assert (one.text, one.locale, one.state) == (worded.text, worded.locale, worded.state.value)
        assert {one.locale for one in shown.prompts} >= {ARABIC}


def test_steps_that_are_the_workers_alone_put_nothing_to_the_person() -> None:
    with sitting("room") as here:
        assert events_of(here, moves.PromptsShown) == []


def test_questions_rows_and_what_is_asked_a_yes_or_no_for_are_put_to_the_person_too() -> None:
    with sitting("today") as here:
        by_step = {
            one.step: {put.message for put in one.prompts} for one in events_of(here, moves.PromptsShown)
        }
    assert "contact-safe" in by_step["contact"]
    assert "consent-record" in by_step["record"]
    assert "consent-interpreter" not in by_step["record"]  # nobody interprets
    assert "today-safe-tonight" in by_step["today"]
    assert "today-legal-date" not in by_step["today"]  # ticked by the worker, never asked


def test_a_topic_is_put_to_the_person_when_it_is_explained_and_not_before() -> None:
    with sitting("rights") as here:
        put = {one.message for one in here.guide.case.put}
        assert "rights-stop-answer" not in put
        here.guide.do(asking.Explain(about="rights-stop"))
        shown = events_of(here, moves.PromptsShown)[-1]
        assert [one.message for one in shown.prompts] == [
            "rights-stop-answer--charity",
            "rights-stop-break",
            "rights-stop-angry",
        ]


def test_what_asks_for_a_topic_back_is_put_with_it_where_that_is_always_asked() -> None:
    with sitting("privacy") as here:
        here.guide.do(asking.Explain(about="privacy-limits"))
        shown = events_of(here, moves.PromptsShown)[-1]
        assert [one.message for one in shown.prompts][-1] == "privacy-limits-check"


def test_a_step_is_put_again_in_the_language_it_is_switched_to_and_again_when_looked_back_at() -> None:
    with sitting("welcome") as here:
        before = len(events_of(here, moves.PromptsShown))
        view = here.guide.do(always.SwitchLocale(locale=ARABIC))
        assert (view.person_locale, view.person_direction, view.step) == (ARABIC, "rtl", "welcome")
        shown = events_of(here, moves.PromptsShown)
        assert len(shown) == before + 1
        assert wording().text("welcome-hello", ARABIC).text in [one.text for one in shown[-1].prompts]
        here.guide.do(always.Move(move="continue"))
        here.guide.do(always.LookBack())
        assert events_of(here, moves.PromptsShown)[-1] == shown[-1]


def test_being_on_the_screen_is_not_being_said() -> None:
    with sitting("welcome") as here:
        assert {text.said for text in here.guide.view().says} == {None}
        here.guide.do(always.Say(message="welcome-hello"))
        here.guide.do(always.Say(message="welcome-stop", how="not_said"))
        view = here.guide.do(always.Say(message="welcome-today", how="differently", words=Words("We talk")))
        said = {text.message: text.said for text in view.says}
        assert said == {
            "welcome-hello": "as_shown",
            "welcome-work--charity": None,
            "welcome-stop": "not_said",
            "welcome-today": "differently",
            "welcome-choices": None,
            "welcome-break": None,
        }
        first = events_of(here, moves.PromptSaid)[0]
        assert (first.captured, first.said_at) == ("live", Moment(precision="exact", at=here.clock()))


def test_said_differently_wants_the_words_and_so_does_a_question_of_ones_own() -> None:
    with sitting("welcome") as here:
        for act in (
            always.Say(message="welcome-hello", how="differently"),
            always.Say(),
            always.Say(words=Words("")),
        ):
            with pytest.raises(Refused, match="What was said is missing"):
                here.guide.do(act)
        with pytest.raises(Refused, match="no wording 'welcome-helo'"):
            here.guide.do(always.Say(message="welcome-helo"))
        here.guide.do(always.Say(words=Words("Is the chair all right?")))
        asked = events_of(here, moves.PromptSaid)[-1]
        assert (asked.message, asked.how) == (None, "differently")


def test_the_whole_of_a_sitting_begins_in_one_transaction() -> None:
    with sitting() as here:
        here.guide.do(always.Stop())
        assert here.guide.case.sitting is None
        here.guide = here.opened_again(flow=msgspec.structs.replace(adult(), again="come-back"))
        before = here.guide.case.seq
        full = DiskFull(here)
        with pytest.raises(store.OutOfSpace):
            here.begin()
        full.room()
        assert here.guide.case.seq == before == here.journal.head(CASE).seq
        full = DiskFull(here, after=1)
        here.begin(language=ARABIC)
        full.room()
        opened, shown = [entry.event for entry in here.guide.entries()[before:]]
        assert isinstance(opened, session.SessionOpened)
        assert isinstance(shown, moves.PromptsShown)
        assert opened.step == shown.step == "come-back"


class DiskFull:
    """A journal that takes so many transactions, and no more until there is room again."""

    def __init__(self, here: Sitting, *, after: int = 0) -> None:
        self._here, self._append, self._left = here, here.journal.append, after
        here.journal.append = self._refuse  # type: ignore[method-assign]

    def _refuse(self, *rows: Any, **also: Any) -> store.Head:
        if self._left:
            self._left -= 1
            return self._append(*rows, **also)
        raise store.OutOfSpace("There is no room left on the disk. Make room and try again.")

    def room(self) -> None:
        self._here.journal.append = self._append  # type: ignore[method-assign]


def test_what_could_not_be_recorded_did_not_happen() -> None:
    with sitting("account") as here:
        here.guide.draft("account", "I was")
        view = here.guide.view()
        full = DiskFull(here)
        with pytest.raises(store.OutOfSpace):
            here.guide.do(always.Tell(words=Words("I was there")), clears=["account"])
        full.room()
        assert here.guide.view() == view
        assert here.guide.drafts() == {"account": "I was"}
        here.guide.do(always.Tell(words=Words("I was there")), clears=["account"])
        assert here.guide.view().drafts == ()


# ---------------------------------------------------------------- words and drafts


@pytest.mark.parametrize("words", TROUBLESOME)
def test_words_are_stored_exactly_as_given(words: str) -> None:
    with sitting("account") as here:
        here.guide.do(always.Tell(words=Words(words)))
        here.guide.draft("account", words)
        again = here.opened_again()
        assert [one.words.text for one in again.view().statements] == [words]
        assert again.drafts() == {"account": words}


def test_half_a_character_is_refused_whole_in_one_plain_line_and_nothing_is_recorded() -> None:
    with sitting("account") as here:
        before = here.guide.case.seq
        for act in (
            always.Tell(words=Words("papers \ud83d and phone")),
            always.InterpreterJoins(code="int\udc00", language="Dari"),
        ):
            with pytest.raises(Refused, match="half a character") as refused:
                here.guide.do(act)
            assert "papers" not in str(refused.value)
            assert refused.value.__context__ is None
        assert here.guide.case.seq == before == here.journal.head(CASE).seq


def test_a_label_with_half_a_character_opens_no_case() -> None:
    with store.in_memory() as journal:
        here = Sitting(journal)
        with pytest.raises(Refused, match="half a character"):
            here.create("M\udcff")
        assert journal.listed() == ()


def test_a_draft_goes_in_the_same_transaction_that_keeps_it_and_no_other_draft_does() -> None:
    with sitting("account") as here:
        here.guide.draft("account", "I was there")
        here.guide.draft("note", "looks tired")
        with pytest.raises(Refused):
            here.guide.do(always.Tell(words=Words("")), clears=["account"])
        with pytest.raises(NotOpen):
            here.guide.do(planning.DropLine(line="line-1"), clears=["account"])
        assert set(here.guide.drafts()) == set(here.journal.drafts(CASE)) == {"account", "note"}
        view = here.guide.do(always.Tell(words=Words("I was there")), clears=["account"])
        assert view.drafts == ("note",)
        assert here.journal.drafts(CASE) == {"note": "looks tired"}


@pytest.mark.parametrize("act", [always.Pause(), always.Stop(), always.Interrupt(protocol="danger")])
def test_resting_stopping_and_danger_keep_a_draft_and_make_no_statement_of_it(act: Any) -> None:
    with sitting("account") as here:
        here.guide.draft("account", "They took")
        view = here.guide.do(act)
        assert view.drafts == ("account",)
        assert view.statements == ()
        assert here.opened_again().drafts() == {"account": "They took"}


def test_a_draft_goes_when_the_worker_says_so() -> None:
    with sitting("account") as here:
        here.guide.draft("account", "not this")
        here.guide.discard_draft("account")
        assert here.guide.view().drafts == ()
        assert here.journal.drafts(CASE) == {}


# ---------------------------------------------------------------- a flow that changed


def changed(flow: Flow) -> Flow:
    steps = tuple(
        msgspec.structs.replace(step, moves={**step.moves, "skip-account": Move(to="information")})
        if step.id == "rights"
        else step
        for step in flow.step
    )
    return msgspec.structs.replace(flow, step=steps)


def test_a_changed_flow_closes_the_sitting_and_nothing_settled_is_asked_twice() -> None:
    with sitting("rights") as here:
        here.guide.do(asking.LeaveTopic(about="rights-respect", reason="rather_not"))
        here.guide.draft("note", "she asked for water")
        other = here.opened_again(flow=changed(adult()))
        closed = other.entries()[-1]
        assert isinstance(closed.event, session.SessionClosed)
        assert closed.event.how == "flow_changed"
        assert closed.session == "walk-1"
        assert other.view().finished
        with pytest.raises(NotOpen):
            other.do(always.Tell(words=Words("x")))
        view = other.begin(setting="in_person", captured="live", person_locale="en-GB")
        assert (view.step, view.session_number, view.session) == ("known", 2, "walk-2")
        assert other.case.topics["rights-respect"].settled
        assert other.drafts() == {"note": "she asked for water"}
        opened = [one.event for one in other.entries() if isinstance(one.event, session.SessionOpened)]
        assert [one.pack for one in opened] == [adult().pack(), changed(adult()).pack()]


def test_the_same_flow_read_again_goes_on_where_it_was() -> None:
    with sitting("rights") as here:
        before = here.guide.case.seq
        again = here.opened_again(flow=msgspec.convert(msgspec.to_builtins(adult()), type(adult())))
        assert again.case.seq == before
        assert again.view() == here.guide.view()


# ---------------------------------------------------------------- beginnings


def test_a_case_begins_once_and_has_one_sitting_at_a_time() -> None:
    with store.in_memory() as journal:
        here = Sitting(journal)
        with pytest.raises(Refused, match="has no beginning"):
            here.begin()
        here.create()
        with pytest.raises(Refused, match="open already"):
            here.create()
        with pytest.raises(NotOpen, match="Open one first"):
            here.guide.view()
        here.begin()
        with pytest.raises(Refused, match="A session is open already"):
            here.begin()


def test_an_interpreter_does_not_stay_for_the_next_sitting() -> None:
    with sitting("welcome") as here:
        here.guide.do(always.InterpreterJoins(code=" int-7 ", language="Dari"))
        assert here.guide.case.interpreter is not None
        assert here.guide.case.interpreter.code == "int-7"
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        assert here.guide.case.interpreter is None
        here.begin()
        with pytest.raises(Refused, match="No interpreter is noted"):
            here.guide.do(always.InterpreterLeaves())


def test_a_record_that_another_program_moved_on_is_not_written_over() -> None:
    with sitting("account") as here:
        other = here.opened_again()
        other.do(always.Tell(words=Words("first")))
        with pytest.raises(store.StaleHead):
            here.guide.do(always.Tell(words=Words("second")))
        assert [one.words.text for one in here.opened_again().view().statements] == ["first"]
