"""What the program thinks of a worker's own words while they write: in a quiet line, for them alone, never of the person's words."""

from __future__ import annotations

import asyncio
import re
import time
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.advising.deciding import Decided
from interview.advising.noting_well import in_two_lines
from interview.advising.worker_words import WRITTEN
from interview.engine.acts.always import MakeNote
from interview.engine.acts.base import Telling
from interview.engine.events import AnyEvent
from interview.engine.standing import Advice
from interview.engine.words import Words
from interview.tui.asking import LONGEST_NOTE, Asking
from interview.tui.forms import advising, again, lines, planning, recording, telling
from interview.tui.forms.parts import THEIRS, Parts
from interview.tui.forms.topic import TopicSheet
from interview.tui.widgets.fields import AnyOf, OneOf, WordsField
from interview.tui.widgets.looked_at import LookedAt
from interview.tui.widgets.note import NoteField
from interview.tui.widgets.question import QuestionField
from interview.tui.widgets.sheet import Form
from tests.sitting import wording
from tests.tui.frames import flat, frame
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, line, need, risk, statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.pilot import Pilot

    from interview.engine.view import View
    from interview.tui.screens.step import StepScreen

PATIENCE = 60.0
BLAMING = "She claims she was locked in. He refuses to engage. It was just a slap."
"""Three terms that may judge, in a text that could stand in any box."""


@pytest.fixture(autouse=True)
def _keys_rest_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LookedAt, "REST", 0.01)


def say(message: str, **handed: str | int) -> str:
    return wording().text(message, "en-GB", **handed).text


def plainly(line: str) -> str:
    return " ".join(line.translate(dict.fromkeys(map(ord, "\u2068\u2069"))).split())


async def a_note(pilot: Pilot[None]) -> NoteField:
    await settled(pilot)
    await press(pilot, "f6")
    return pilot.app.screen.query_one(NoteField)


async def looked_at(pilot: Pilot[None], box: LookedAt) -> str:
    """What stands below the box, once it has been looked at."""
    until = time.monotonic() + PATIENCE
    while box.looked_at != box.editor.words:
        assert time.monotonic() < until, "nobody looked at the note"
        await asyncio.sleep(0.01)
    await settled(pilot)
    return plainly(box.thought)


async def test_the_first_term_that_may_judge_is_named_with_why_and_a_neutral_wording() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        await write(pilot, "He refuses to engage.")
        assert await looked_at(pilot, box) == (
            "“refuses to engage”: This puts it on them that you have not met. A service can change something too."
        )
        assert "Ctrl+O puts in: has not felt able to engage yet" in plainly(flat(app))
        assert app.acts == []


async def test_where_no_wording_fits_the_sentence_there_is_advice_and_the_key_changes_nothing() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        await write(pilot, "She was manipulative.")
        assert "“manipulative”" in await looked_at(pilot, box)
        assert "You could write the words you heard and what you saw." in flat(app)
        await press(pilot, "ctrl+o")
        assert box.editor.words == "She was manipulative."
        assert "There is no other wording to put in." in frame(app)


async def test_how_many_more_there_are_is_said_and_each_comes_in_its_turn() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 30)) as pilot:
        box = await a_note(pilot)
        await write(pilot, BLAMING)
        assert (await looked_at(pilot, box)).startswith("“claims she” (and 2 more):")
        await press(pilot, "ctrl+o")
        assert (await looked_at(pilot, box)).startswith("“refuses to engage” (and 1 more):")
        await press(pilot, "ctrl+o")
        assert (await looked_at(pilot, box)).startswith("“just a slap”:")
        assert "Ctrl+O leaves it out" in frame(app)
        await press(pilot, "ctrl+o")
        assert await looked_at(pilot, box) == ""
        assert box.editor.words == (
            "She says she was locked in. He has not felt able to engage yet. It was a slap."
        )


@pytest.mark.parametrize(
    "note",
    [
        "She sat by the door and looked at the window.",
        "She said, “I was stupid, it was my own fault.”",
        "We spoke about the Illegal Migration Act 2023.",
        "The landlord refused to return the deposit.",
    ],
    ids=["what was seen", "their words, quoted", "the name of an Act", "what somebody else did"],
)
async def test_nothing_stands_below_a_note_in_which_nothing_judges(note: str) -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        await write(pilot, note)
        assert await looked_at(pilot, box) == ""
        assert not box.thought_line.is_attached
        assert "Ctrl+O puts" not in frame(app)


# ---------------------------------------------------------------- what the worker decides


async def kept(pilot: Pilot[None], app: Posted) -> Decided | None:
    await press(pilot, "tab", "1", "ctrl+s")
    (made,) = [one for one in app.posted if isinstance(one.act, MakeNote)]
    return made.decided


async def test_a_note_that_is_kept_as_it_is_says_so_by_the_ids_of_its_terms() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 30)) as pilot:
        box = await a_note(pilot)
        await write(pilot, BLAMING)
        await looked_at(pilot, box)
        decided = await kept(pilot, app)
        assert decided == Decided(kept=("credibility-1", "engagement-blame-1", "minimising-1"))
        assert app.acts == [MakeNote(words=Words(BLAMING), opinion=False)]


async def test_a_neutral_wording_that_was_taken_is_said_to_have_been_taken() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        await write(pilot, "He refuses to engage. It was just a slap.")
        await looked_at(pilot, box)
        await press(pilot, "ctrl+o")
        await looked_at(pilot, box)
        assert await kept(pilot, app) == Decided(kept=("minimising-1",), reworded=("engagement-blame-1",))


async def test_undo_brings_the_own_words_back_and_they_are_kept_as_they_are() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        await write(pilot, "He refuses to engage.")
        await looked_at(pilot, box)
        await press(pilot, "ctrl+o")
        assert "Ctrl+Z brings back what you typed" in flat(app)
        await looked_at(pilot, box)
        await press(pilot, "ctrl+z")
        assert box.editor.words == "He refuses to engage."
        await looked_at(pilot, box)
        assert await kept(pilot, app) == Decided(kept=("engagement-blame-1",))


async def test_a_worker_who_was_shown_nothing_decided_nothing() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        await write(pilot, "She sat by the door.")
        await looked_at(pilot, box)
        assert await kept(pilot, app) is None


async def test_a_decision_is_of_one_text_and_not_of_the_next_one_in_the_same_box() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        await write(pilot, "He refuses to engage.")
        await looked_at(pilot, box)
        assert await kept(pilot, app)
        app.succeed()
        await settled(pilot)
        box = await a_note(pilot)
        await write(pilot, "She sat down.")
        await looked_at(pilot, box)
        assert box.decided() is None


async def test_nothing_is_ever_in_the_way_of_keeping_a_note() -> None:
    def broken(self: Asking, text: str, view: View) -> Any:
        raise RuntimeError

    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Asking, "look_at_note", broken)
            await write(pilot, BLAMING)
            assert await looked_at(pilot, box) == "This note could not be checked."
            assert await kept(pilot, app) is None
        assert app.acts == [MakeNote(words=Words(BLAMING), opinion=False)]


async def test_one_switch_is_for_questions_and_for_notes() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 60)) as pilot:
        box = await a_note(pilot)
        await write(pilot, BLAMING)
        assert await looked_at(pilot, box)
        await press(pilot, "f10")
        assert "Do not check my questions and notes" in flat(app)
        await press(pilot, "Q")
        assert "not checked any more in this session" in flat(app)
        await write(pilot, "!")
        await asyncio.sleep(0.05)
        assert box.thought == ""
        assert box.decided() is None
        await press(pilot, "f10", "Q")
        assert "“claims she”" in await looked_at(pilot, box)


async def test_the_switch_is_there_before_the_person_comes_in_too() -> None:
    app = Posted(at("prepare", acts=frozenset({"note"})))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "Q")
        assert app.step.pad.asking.on is False


async def test_the_page_for_the_person_shows_nothing_of_it() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        await write(pilot, BLAMING)
        await looked_at(pilot, box)
        await press(pilot, "f9")
        assert app.screen is not app.step
        for never in ("claims", "refuses", "doubt", "Ctrl+O"):
            assert never not in frame(app)


async def test_in_a_language_that_is_not_looked_through_it_says_so() -> None:
    app = Posted(at("narrate", person_locale="ar"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        await write(pilot, "جلست بجانب الباب")
        assert await looked_at(pilot, box) == "Notes in this language are not checked."


# ---------------------------------------------------------------- whose boxes are looked at, and whose never

ADVICE = Advice(number=4, of=Words("Robin"), question=Words("Who can see him?"))
SAFETY = msgspec.structs.replace(line(), section="safety")
FORMS: list[tuple[str, str, dict[str, Any]]] = [
    ("plan", "end enter", {}),
    ("plan", "end enter", {"section": "safety"}),
    ("plan", "down enter", {}),
    ("read_plan", "enter", {}),
    ("grid", "enter e", {}),
    ("share", "enter m", {}),
    ("risk", "end enter", {}),
    ("needs", "end enter", {}),
    ("services", "end enter", {}),
    ("services", "enter", {}),
    ("prepare", "enter", {}),
    ("prepare", "end enter", {}),
    ("prepare", "end up enter", {}),
    ("say", "f5", {}),
    ("say", "f6", {}),
    ("say", "f10 p", {}),
    ("say", "f10 c", {}),
    ("say", "ctrl+r", {}),
    ("say", "f10 q", {}),
    ("say", "enter d", {}),
    ("read_back", "down right c", {}),
]


MADE: dict[str, Callable[[StepScreen], Form]] = {
    "a legal hold": lambda step: recording.set_hold(step, step.pad),
    "no legal hold": lambda step: recording.lift_hold(step, step.pad, step.view),
    "the account without a yes": lambda step: again.read_account(step, step.pad),
    "a risk held back": lambda step: planning.hold_back(step, step.pad, risk()),
    "what was advised": lambda step: advising.given(step, step.pad, ADVICE),
    "a line of the safety plan": lambda step: lines.change_line(step, step.pad, step.view, SAFETY),
    "a need, named": lambda step: planning.need(step, step.pad, step.view, need()),
    "other words for a statement": lambda step: telling.correct(step, step.pad, statement(3)),
    "how something was said": lambda step: telling.tell(step, step.pad, step.view),
}
"""Forms that a few keys alone do not open here, by what they are for."""

FORMS += [("needs", made, {}) for made in MADE]
NAMED = [" ".join((kind, keys, *map(str, more.values()))) for kind, keys, more in FORMS]


async def opened(pilot: Pilot[None], app: Posted, keys: str) -> Form:
    await settled(pilot)
    if keys in MADE:
        app.step.lay(MADE[keys](app.step))
        await settled(pilot)
    else:
        await press(pilot, *keys.split())
    sheet = app.step.sheets[-1]
    assert isinstance(sheet, Form)
    return sheet


def filled_in(form: Form) -> dict[str, WordsField]:
    """Each box by the words that were put into it, with the first answer taken wherever there is one to take."""
    boxes: dict[str, WordsField] = {}
    for field in form.fields:
        if isinstance(field, WordsField):
            typed = f"{BLAMING} ({len(boxes)})"
            field.editor.load_words(typed)
            boxes[typed] = field
        elif isinstance(field, OneOf):
            field.choose(field._options[0].id)
        elif isinstance(field, AnyOf) and field.name not in {
            "review-on",
            "risk-likelihood-step",
            "risk-severity-step",
        }:
            field.ticked = {one.id for one in field._options[:1]}
    return boxes


def words_of(act: Any) -> Iterator[tuple[str, str]]:
    for name in act.__struct_fields__:
        value = getattr(act, name)
        if isinstance(value, Words):
            yield name, value.text


@pytest.mark.parametrize(("kind", "keys", "more"), FORMS, ids=NAMED)
async def test_a_box_is_looked_at_only_if_it_says_that_it_is_for_the_workers_own_words(
    kind: str, keys: str, more: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    look = Asking.look_at_note

    def looking(self: Asking, text: str, view: View) -> Callable[..., Any]:
        seen.append(text)
        return look(self, text, view)

    monkeypatch.setattr(Asking, "look_at_note", looking)
    app = Posted(at(kind, **more))
    async with app.run_test(size=(80, 60)) as pilot:
        form = await opened(pilot, app, keys)
        boxes = filled_in(form)
        for box in boxes.values():
            if isinstance(box, LookedAt) and box.display:
                await looked_at(pilot, box)
        assert {text for text, box in boxes.items() if box.voice == "worker"} == boxes.keys() & set(seen)
        for box in boxes.values():
            assert (box.voice == "worker") is isinstance(box, NoteField)
            if box.voice is None and not isinstance(box, QuestionField):
                assert not list(box.query(".thought"))
            assert box.name not in THEIRS or box.voice is None


@pytest.mark.parametrize(("kind", "keys", "more"), FORMS, ids=NAMED)
async def test_what_a_box_becomes_in_the_record_fits_whose_voice_it_is_declared_to_be(
    kind: str, keys: str, more: dict[str, Any]
) -> None:
    app = Posted(at(kind, **more))
    async with app.run_test(size=(80, 60)) as pilot:
        form = await opened(pilot, app, keys)
        boxes = filled_in(form)
        for field in form.fields:
            if field.name in {"on", "said-at"}:
                field.clear()
        act = form._build(form)
        landed = {words: name for name, words in words_of(act)}
        workers = {name for names in WRITTEN.values() for name in names}
        for typed, box in boxes.items():
            name = landed.get(typed)
            if isinstance(act, Telling) and name == "words":
                assert box.voice is None, f"{box.name} holds what the person said"
            if box.voice == "worker":
                assert name in {*workers, "noted"}, f"{box.name} becomes {name}, which no list of notes knows"


def test_no_words_of_the_person_are_among_those_that_are_looked_at() -> None:
    events = {kind.__name__: kind for kind in AnyEvent.__args__}
    theirs = {
        "StatementRecorded", "StatementCorrected", "LineAnswered", "ServiceAnswered", "UnderstandingChecked",
        "QuestionAnswered", "QuestionLeft", "NextContactAgreed", "PromptSaid",
    }  # fmt: skip
    assert theirs <= events.keys()
    assert {kind.__name__ for kind in WRITTEN} & theirs == set()
    for kind, names in WRITTEN.items():
        assert set(names) <= set(kind.__struct_fields__)


def test_a_box_for_the_persons_words_cannot_be_made_one_that_is_looked_at() -> None:
    app = Posted(at("say"))
    parts = Parts(at=app.step, pad=app.step.pad, key="tell")
    for name in sorted(THEIRS):
        with pytest.raises(ValueError, match="not looked at"):
            parts.note(name)


@pytest.mark.parametrize("audience", ["worker", "person"])
async def test_an_answer_is_looked_at_where_the_worker_alone_gives_it_and_never_where_the_person_does(
    audience: str,
) -> None:
    app = Posted(at("ask", audience=audience))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        boxes = [box for box in app.screen.query(WordsField) if box.display]
        assert boxes
        for box in boxes:
            box.editor.load_words(BLAMING)
            if isinstance(box, NoteField):
                assert "“claims she”" in await looked_at(pilot, box)
        assert {box.voice for box in boxes} == ({"worker"} if audience == "worker" else {None})


@pytest.mark.parametrize("kind", ["narrate", "explain"])
async def test_the_account_and_what_comes_back_of_a_topic_are_never_looked_at(kind: str) -> None:
    app = Posted(at(kind))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        if kind == "explain":
            await press(pilot, "down", "enter")
            assert isinstance(app.step.sheets[-1], TopicSheet)
        boxes = list(app.screen.query(WordsField))
        assert boxes
        assert [box for box in boxes if isinstance(box, LookedAt)] == []


async def test_lines_of_the_safety_plan_are_in_the_persons_words_and_not_looked_at() -> None:
    for section, voice in (("support", "worker"), ("safety", None)):
        app = Posted(at("plan", section=section))
        async with app.run_test(size=(80, 40)) as pilot:
            form = await opened(pilot, app, "end enter")
            assert {form.field(name).voice for name in ("what", "fallback")} == {voice}  # type: ignore[attr-defined]


# ---------------------------------------------------------------- whatever is typed

PIECES = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "She claims ",
            "He refuses to engage. ",
            "just a slap",
            '"',
            "“",
            "\n",
            "\u202e",
            "你",
            "هل",
            "🙂",
            "merely ",
        ]
    ),
)


@settings(max_examples=150, deadline=None)
@given(
    typed=st.lists(PIECES, max_size=12).map("".join),
    worker=st.sampled_from(["en-GB", "ar", "x"]),
    person=st.sampled_from(["en-GB", "ar", "zh-Hant", "x"]),
)
def test_whatever_is_written_something_or_nothing_can_be_said_of_it(
    typed: str, worker: str, person: str
) -> None:
    view = msgspec.structs.replace(at("narrate"), worker_locale=worker, person_locale=person)
    found = Asking().look_at_note(typed, view)(say)
    thought, better = in_two_lines(found, say)
    assert bool(thought) is (bool(found.terms) or not found.covered)
    assert thought or not better
    for one in found.terms:
        assert typed[one.start : one.end] == one.term


async def test_a_text_that_is_longer_than_any_note_is_not_looked_through() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        box.editor.load_words("a " * LONGEST_NOTE)
        until = time.monotonic() + PATIENCE
        while not box.thought and time.monotonic() < until:
            await asyncio.sleep(0.01)
        assert box.thought == "Too long to be checked while you type."


def test_every_sentence_that_can_stand_below_a_box_is_plain_and_blames_nobody() -> None:
    for message in ("note-not-looked-at", "note-language-not-checked", "question-too-long"):
        assert re.fullmatch(r"[A-Z][^{}]{5,60}\.", say(message))


@pytest.mark.parametrize("asking", [True, False])
async def test_of_an_address_in_a_note_it_is_said_quietly_where_a_place_of_safety_belongs(
    *, asking: bool
) -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        box.asking.on = asking
        await write(pilot, "She rang from 12 Acacia Road.")
        await settled(pilot)
        assert plainly(box.of_place).startswith("This looks like an address. A place of safety has a field")
        assert "This looks like an address." in plainly(flat(app))
        assert "Acacia" not in box.of_place
        assert box.editor.words == "She rang from 12 Acacia Road."


async def test_where_the_address_is_taken_out_again_nothing_is_said_of_it() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        box = await a_note(pilot)
        await write(pilot, "Meet at SW1A 1AA")
        await settled(pilot)
        assert box.of_place
        await press(pilot, *["backspace"] * 4)
        await settled(pilot)
        assert not box.of_place
        assert "looks like an address" not in flat(app)
