"""What is typed stays: through a switch of language, a refreshed view, a refusal, a closed sheet."""

from __future__ import annotations

from interview.engine.kinds import KINDS
from interview.engine.words import Words
from interview.tui.widgets.editor import WordsEditor
from tests.tui.frames import frame
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at

EDITORS = [
    ("ask", "enter", "step-ask:safe"),
    ("narrate", "", "step-narrate:narrative"),
    ("explain", "f5", "tell:told"),
    ("prepare", "down enter", "prior-action:organisation"),
    ("consent", "f6", "note:noted"),
    ("grid", "enter e tab tab", "grid:food:their-words"),
    ("read_back", "down right c ctrl+a backspace", "correct:3:instead"),
    ("risk", "down enter", "step-risk:risk:risk-8"),
    ("needs", "end enter tab tab tab", "need:new:summary"),
    ("services", "end enter", "offer:service-name"),
    ("plan", "end enter", "line:support:what"),
    ("read_plan", "enter tab", "answer:line-7:their-words"),
    ("share", "enter m tab tab tab", "share:police:why-shared"),
    ("say", "enter d", "said:says-say:put"),
    ("check", "f5", "tell:told"),
    ("known", "f5", "tell:told"),
    ("review", "end enter", "line:support:what"),
    ("areas", "down enter ctrl+a backspace", "area:scale:scale-words"),
    ("clarify", "f5", "tell:told"),
]


async def test_text_cursor_focus_and_undo_survive_a_switch_of_language_at_every_kind_of_step() -> None:
    assert {kind for kind, _, _ in EDITORS} == KINDS - {"end"}
    app = Posted(at("end"))
    async with app.run_test(size=(80, 24)) as pilot:
        for kind, keys, field in EDITORS:
            app.step.pad.drafts.clear()
            app.step.show(at(kind))
            await settled(pilot)
            await press(pilot, *keys.split())
            editor = app.focused
            assert isinstance(editor, WordsEditor), kind
            await write(pilot, "one two")
            await press(pilot, "left", "left")
            before = (editor.words, editor.cursor_location)
            app.step.show(at(kind, locale="ar"))
            await settled(pilot)
            assert app.focused is editor, kind
            assert (editor.words, editor.cursor_location) == before, kind
            assert app.drafted[field] == "one two", kind
            await press(pilot, "ctrl+z")
            assert editor.words != "one two", kind


async def test_a_sheet_closed_and_opened_again_has_what_was_typed_in_it() -> None:
    app = Posted(at("plan"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter")
        await write(pilot, "Ring the clinic")
        await press(pilot, "tab", "1", *["tab"] * 4, "2", "escape", "enter")
        assert app.focused.words == "Ring the clinic"
        await press(pilot, "ctrl+s")
        assert [(act.what, act.who, act.horizon) for act in app.acts] == [
            (Words("Ring the clinic"), "person", "short")
        ]


async def test_what_was_typed_before_a_crash_is_there_again() -> None:
    app = Posted(at("narrate"), {"step-narrate:narrative": "He said I owe him"})
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert app.focused.words == "He said I owe him"
        assert "He said I owe him" in frame(app)


async def test_words_typed_while_a_statement_is_being_kept_stay_and_are_drafted() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await write(pilot, "He came.")
        await press(pilot, "ctrl+s")
        await write(pilot, " Then")
        app.succeed()
        await settled(pilot)
        assert app.focused.words == " Then"
        assert app.drafted == {"step-narrate:narrative": " Then"}


async def test_what_was_kept_leaves_the_editor_and_its_draft() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await write(pilot, "He came.")
        await press(pilot, "ctrl+s")
        app.succeed()
        await settled(pilot)
        assert app.focused.words == ""
        assert app.drafted == {}
        assert app.step.pad.drafts == {}
        assert "Kept." in frame(app)


async def test_what_is_typed_goes_unkept_only_when_the_worker_asks_twice() -> None:
    app = Posted(at("say"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f5")
        await write(pilot, "not this")
        await press(pilot, "tab", "end", "enter")
        assert app.drafted == {"tell:told": "not this"}
        await press(pilot, "enter")
        assert app.drafted == {}
        assert app.posted == []


async def test_taking_words_down_from_paper_is_said_of_each_statement_until_the_step_is_left() -> None:
    app = Posted(at("narrate"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+o", "tab", "tab", "2", "tab", "tab", "2", "tab")
        await write(pilot, "2026-03-04 14:30")
        await press(pilot, "ctrl+s")
        await write(pilot, "He came.")
        await press(pilot, "ctrl+s")
        told = app.acts[0]
        assert (told.captured, told.said_at.precision) == ("paper", "about")
        app.step.show(at("narrate", step="later"))
        assert app.step.pad.taken.captured is None
