"""What the program thinks of a worker's question while they type it: in a quiet line, for them alone, and never in the way."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.terms import Conduct
from interview.advising.asking_well import in_one_line, look
from interview.engine.acts.always import Say
from interview.engine.standing import Correction
from interview.engine.terms import Moment
from interview.engine.words import Words
from interview.questioning.disclosed import Disclosed
from interview.questioning.lemmas import lemma
from interview.tui.app import OwnwordsApp
from interview.tui.asking import LONGEST, Asking
from interview.tui.screens.menu import Menu
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.question import QuestionField
from interview.tui.widgets.rows import Rows
from tests.sitting import sitting as a_sitting
from tests.sitting import wording
from tests.tui.frames import flat, frame, shows, until
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, statement

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from interview.engine.view import View

TOLD = (statement(3, "I came here by lorry. He kept my passport, and I could not go out."),)
PATIENCE = 60.0


@pytest.fixture(autouse=True)
def _keys_rest_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QuestionField, "REST", 0.01)


def say(message: str, **handed: str | int) -> str:
    return wording().text(message, "en-GB", **handed).text


def sitting(**changes: Any) -> Posted:
    return Posted(at("narrate", **{"statements": TOLD, **changes}))


async def own_question(pilot: Pilot[None]) -> QuestionField:
    await settled(pilot)
    await press(pilot, "f10", "q")
    return pilot.app.screen.query_one(QuestionField)


async def thought(pilot: Pilot[None], box: QuestionField) -> str:
    """What stands below the box, once it has been looked at."""
    until = time.monotonic() + PATIENCE
    while not box.thought or box.looked_at != box.editor.words:
        assert time.monotonic() < until, "nothing was said of the question"
        await asyncio.sleep(0.01)
    await settled(pilot)
    return " ".join(box.thought.translate(dict.fromkeys(map(ord, "\u2068\u2069"))).split())


async def test_a_question_that_brings_something_in_is_told_apart_while_it_is_typed() -> None:
    app = sitting()
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "Did he hit you?")
        assert await thought(pilot, box) == (
            "Yes or no, or a choice · brings in something new: “hit”: not in their words so far."
        )
        assert "not in their words so far" in flat(app)
        assert app.acts == []


async def test_the_same_question_is_not_held_against_the_worker_once_the_person_has_said_it() -> None:
    app = sitting(statements=(*TOLD, statement(5, "One night he hit me.")))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "When did he hit you?")
        assert await thought(pilot, box) == "Asks for one thing · no leading cue found"
        assert "✓" not in frame(app)
        assert "OK" not in box.thought


async def test_what_the_person_says_while_the_box_is_open_counts_at_once() -> None:
    app = sitting()
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "When did he hit you")
        assert "brings in something new" in await thought(pilot, box)
        app.step.show(at("narrate", statements=(*TOLD, statement(5, "One night he hit me."))))
        await settled(pilot)
        await write(pilot, "?")
        assert await thought(pilot, box) == "Asks for one thing · no leading cue found"


async def test_words_the_person_put_otherwise_are_not_held_to_be_said() -> None:
    instead = Correction(
        number=9,
        words=Words("One night he shouted at me."),
        voice="own",
        manner="spoken",
        language="en-GB",
        interpreter=None,
        captured="live",
        fidelity="near",
        said_at=Moment(),
    )
    mended = statement(5, "One night he hit me.", corrections=(instead,))
    app = sitting(statements=(*TOLD, mended))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "Did he hit you?")
        assert "brings in something new: “hit”" in (await thought(pilot, box))


async def test_an_open_wording_is_taken_with_one_key_and_undo_gives_the_own_words_back() -> None:
    app = sitting()
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "You were scared of the passport, weren't you?")
        await thought(pilot, box)
        assert "Ctrl+O puts in:" in frame(app)
        await press(pilot, "ctrl+o")
        taken = box.editor.words
        assert taken.startswith("You said: “He kept my passport")
        assert "\u2068" not in taken
        assert "Ctrl+Z brings back what you typed" in flat(app)
        await press(pilot, "ctrl+z")
        assert box.editor.words == "You were scared of the passport, weren't you?"
        await press(pilot, "ctrl+y", "ctrl+s")
        assert [act for act in app.acts if isinstance(act, Say)] == [Say(message=None, words=Words(taken))]


async def test_with_no_other_wording_the_key_changes_nothing_and_says_so() -> None:
    app = sitting()
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "What happened then?")
        assert await thought(pilot, box) == "Open question · no leading cue found"
        await press(pilot, "ctrl+o")
        assert box.editor.words == "What happened then?"
        assert "There is no other wording to put in." in frame(app)


async def test_nothing_is_ever_in_the_way_of_keeping_a_question_that_leads() -> None:
    app = sitting()
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "He hit you, didn't he?")
        assert "pressing" in await thought(pilot, box)
        await press(pilot, "ctrl+s")
        assert app.acts == [Say(message=None, words=Words("He hit you, didn't he?"))]
        assert {*Say.__struct_fields__} == {
            "captured",
            "said_at",
            "message",
            "how",
            "words",
            "quote",
            "spoke",
        }


async def test_a_question_can_be_kept_while_it_is_still_being_looked_at() -> None:
    app = sitting()
    held = threading.Event()

    def slowly(self: Asking, text: str, view: View, *, own: bool) -> Any:
        held.wait(PATIENCE)
        raise RuntimeError

    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Asking, "look", slowly)
            await write(pilot, "Did he")
            await asyncio.sleep(0.05)
            await write(pilot, " hit you?")
            assert box.editor.words == "Did he hit you?"
            await press(pilot, "ctrl+s")
            assert app.acts == [Say(message=None, words=Words("Did he hit you?"))]
            held.set()
            assert await thought(pilot, box) == "This question could not be checked."


async def test_the_line_is_switched_off_from_the_list_of_all_keys_and_on_again() -> None:
    app = sitting()
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "Did he hit you?")
        await thought(pilot, box)
        await press(pilot, "f10", "Q")
        assert "not in their words" not in frame(app)
        await write(pilot, "!")
        await asyncio.sleep(0.05)
        assert box.thought == ""
        assert app.step.pad.asking.on is False
        await press(pilot, "escape", "f10", "q")
        again = app.screen.query_one(QuestionField)
        await asyncio.sleep(0.05)
        assert again.thought == ""
        await press(pilot, "f10", "Q")
        assert "hit" in await thought(pilot, again)


async def test_no_letter_of_the_list_of_all_keys_means_two_things_with_the_switch_in_it() -> None:
    app = sitting()
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        menu = Menu(app.step, app.step.view, app.step.pad)
        await app.screen.mount(menu)
        letters = next(
            [key.letter for key in item.keys] for rows in menu.query(Rows) for item in rows.items if item.keys
        )
        assert "Q" in letters
        assert len(letters) == len(set(letters))


async def test_the_page_for_the_person_shows_nothing_of_it() -> None:
    app = sitting()
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "Did he hit you?")
        await thought(pilot, box)
        await press(pilot, "f9")
        assert app.screen is not app.step
        for never in ("Did he hit you", "Yes or no", "brings in", "Ctrl+O"):
            assert never not in frame(app)


@pytest.mark.parametrize(
    "changes",
    [
        {"statements": (statement(3, "اخذ جواز سفري", language="ar"),), "locale": "ar"},
        {"statements": (*TOLD, statement(5, "Il m'a pris", language="fr"))},
        {"unread": 2},
        {"unrecorded": 1},
    ],
    ids=["told in Arabic", "told in two languages", "closed to this worker", "not all was written down"],
)
async def test_where_their_words_cannot_be_looked_at_it_says_so_and_calls_nothing_new(
    changes: dict[str, Any],
) -> None:
    app = sitting(**changes)
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "Did he hit you?")
        said = await thought(pilot, box)
        assert said.endswith("not checked against their words")
        assert "hit" not in said


async def test_a_question_in_a_language_that_is_not_checked_gets_no_opinion() -> None:
    app = sitting(person_locale="tlh")
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        await write(pilot, "ماذا حدث بعد ذلك؟")
        assert await thought(pilot, box) == "Questions in this language are not checked."
        await press(pilot, "ctrl+o")
        assert box.editor.words == "ماذا حدث بعد ذلك؟"


async def test_help_says_what_the_line_is_and_how_to_turn_it_off() -> None:
    with a_sitting("welcome") as begun:
        app = OwnwordsApp(guide=begun.guide, practice=True)
        async with app.run_test(size=(80, 60)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f1")
            await shows(pilot, "for you alone, and it is not kept")
            await shows(pilot, "F10, then Q, turns it off")


async def test_whether_questions_are_looked_at_holds_for_the_session_on_every_screen_of_it() -> None:
    with a_sitting("welcome") as begun:
        app = OwnwordsApp(guide=begun.guide, practice=True)
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            first = app.screen
            look(
                "Where was the gamekeeper?", language="en", disclosed=Disclosed("A gamekeeper."), conduct=None
            )
            assert lemma.cache_info().currsize
            await press(pilot, "f10", "Q")
            app.open_anew("Erased.", begun.guide.view())
            assert not lemma.cache_info().currsize, "no word of theirs is left lying"
            await until(pilot, lambda: isinstance(app.screen, StepScreen) and app.screen is not first)
            assert isinstance(app.screen, StepScreen)
            assert not app.screen.pad.asking.on
            other = msgspec.structs.replace(begun.guide.view(), session="another")
            app.open_step(begun.guide, other, instead=True)
            await until(
                pilot, lambda: isinstance(app.screen, StepScreen) and app.screen.view.session == "another"
            )
            assert app.screen.pad.asking.on


async def test_other_words_for_a_prompt_are_looked_at_for_what_its_step_is_for() -> None:
    app = Posted(at("say", conduct="needs", statements=()))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "d")
        box = app.screen.query_one(QuestionField)
        await write(pilot, "Does anything hurt you, like your back?")
        assert "no leading cue found" in await thought(pilot, box)
        await press(pilot, "escape")
        own = await own_question(pilot)
        await write(pilot, "Did he hit you?")
        assert "“hit”" in await thought(pilot, own)


async def test_a_text_that_is_no_question_is_not_looked_through() -> None:
    app = sitting()
    async with app.run_test(size=(80, 24)) as pilot:
        box = await own_question(pilot)
        box.editor.load_words("a " * LONGEST)
        until = time.monotonic() + PATIENCE
        while not box.thought and time.monotonic() < until:
            await asyncio.sleep(0.01)
        assert box.thought == "Too long to be checked while you type."


PIECES = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "Did he ",
            "he kept my passport",
            "didn't he?",
            "Tell me ",
            "do you remember ",
            "?",
            "\n",
            "\u202e",
            "你",
            "هل",
            "🙂",
        ]
    ),
)
TYPED = st.lists(PIECES, max_size=12).map("".join)


@settings(max_examples=150, deadline=None)
@given(
    text=TYPED,
    told=st.lists(TYPED, max_size=3),
    locale=st.sampled_from(["en-GB", "ar", "zh-Hant", "x"]),
    conduct=st.sampled_from([None, *get_args(Conduct)]),
    own=st.booleans(),
)
def test_whatever_is_typed_something_can_be_said_of_it(
    text: str, told: list[str], locale: str, conduct: str | None, *, own: bool
) -> None:
    spoken = tuple(statement(number, words) for number, words in enumerate(told, start=3))
    view = msgspec.structs.replace(at("narrate", statements=spoken), person_locale=locale, conduct=conduct)
    found = Asking().look(text, view, own=own)(say)
    assert in_one_line(found, say)
    for cue in found.cues:
        assert 0 <= cue.start <= cue.end <= len(text)


@pytest.mark.parametrize(
    "text", ["", " ", "do you remember " + "what he said and " * 6_000, "a" * 100_000, "?" * 5_000]
)
def test_a_text_of_any_length_is_answered(text: str) -> None:
    found = Asking().look(text, at("narrate"), own=True)(say)
    assert in_one_line(found, say)


def test_neither_start_nor_a_step_loads_the_check() -> None:
    code = (
        "import sys, interview.tui.app, interview.tui.screens.step, interview.tui.screens.menu, interview.commands.case,"
        "interview.tui.widgets.note, interview.guide;"
        "checks = ('interview.questioning', 'interview.advising.asking_well', 'interview.advising.noting_well', 'simplemma');"
        "print(*[name for name in sys.modules if name.startswith(checks)])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.strip() == ""
