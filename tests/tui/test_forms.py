"""Forms: nothing is chosen for anybody, and what is missing is named and found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec
import pytest

from interview.engine.acts import planning, reaching
from interview.engine.standing import Note, Service
from interview.engine.view import LineSeen
from interview.engine.words import Words
from interview.tui.screens.language import LanguageScreen
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.fields import OneOf
from tests.tui.frames import flat, frame, read
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, line, need

if TYPE_CHECKING:
    from interview.engine.view import View

OPENED = [
    ("plan", "end enter"),
    ("grid", "enter e"),
    ("share", "enter m"),
    ("risk", "end enter"),
    ("needs", "end enter"),
    ("services", "end enter"),
]


def offered(*services: Service) -> View:
    return msgspec.structs.replace(at("services"), services=services)


@pytest.mark.parametrize(("kind", "keys"), OPENED, ids=[kind for kind, _ in OPENED])
async def test_an_empty_form_has_nothing_chosen_that_would_be_kept_as_somebodys_answer(
    kind: str, keys: str
) -> None:
    app = Posted(at(kind))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        await press(pilot, *keys.split())
        choices = [field for field in app.step.sheets[-1].query(OneOf) if field.display]
        assert choices
        assert [field.chosen for field in choices] == [None] * len(choices)


async def test_what_a_line_of_the_plan_still_needs_is_named_and_has_the_focus() -> None:
    app = Posted(at("plan"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter", "ctrl+s")
        assert "Not kept yet. Type first: What will be done" in frame(app)
        await write(pilot, "Ring the clinic")
        await press(pilot, "ctrl+s")
        assert "Not kept yet. Choose first: Who does it" in frame(app)
        await press(pilot, "2", "ctrl+s")
        assert "Not kept yet. Choose first: How soon" in frame(app)
        assert app.posted == []
        await press(pilot, "3", "ctrl+s")
        assert app.acts == [planning.ProposeLine(what=Words("Ring the clinic"), who="worker", horizon="long")]


async def test_sharing_asks_on_what_basis_and_what_before_it_is_kept() -> None:
    app = Posted(at("share"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "enter", "m", "ctrl+s")
        assert "Choose first: On what basis" in frame(app)
        await press(pilot, "1", "ctrl+s")
        assert "Choose first: What was shared" in frame(app)
        await press(pilot, "space", "ctrl+s")
        assert "Choose first: Was the person told" in frame(app)
        await press(pilot, "1", "ctrl+s")
        assert [(act.basis, act.scope, act.told) for act in app.acts] == [("consent", ("identity",), "yes")]


async def test_how_to_choose_is_said_where_one_chooses_and_how_to_tick_where_one_ticks() -> None:
    app = Posted(at("plan"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "end", "enter")
        assert "Choose:" not in frame(app)
        await press(pilot, "tab")
        await settled(pilot)
        assert "Choose: ← → or its" in frame(app)
        await press(pilot, "tab")
        await settled(pilot)
        assert "Choose:" not in frame(app)
        await press(pilot, *["tab"] * 4)
        await settled(pilot)
        assert "Space or Enter ticks" in frame(app)


async def test_a_person_is_asked_what_they_say_to_an_offer_as_soon_as_it_is_written_down() -> None:
    view = offered()
    app = Posted(view)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        await write(pilot, "Shelter")
        await press(pilot, "tab", "2", "ctrl+s")
        new = Service(number=12, name=Words("Shelter"), kind="legal", need=None)
        app.succeed(offered(new))
        await settled(pilot)
        assert "Their answer to this offer" in frame(app)
        await press(pilot, "1", "ctrl+s")
        assert app.acts == [
            reaching.OfferService(name=Words("Shelter"), kind="legal"),
            reaching.AnswerService(service=12, answer="agree"),
        ]
        app.succeed(offered(msgspec.structs.replace(new, answer="agree")))
        await settled(pilot)
        assert "a lawyer · agree" in flat(app)


async def test_from_a_choice_in_a_form_enter_and_the_arrows_lead_on_and_back() -> None:
    app = Posted(at("read_plan"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "enter")
        choice = app.focused
        assert isinstance(choice, OneOf)
        for key in ("enter", "down"):
            await press(pilot, key)
            assert app.focused is app.step.sheets[-1].field("their-words").query_one(WordsEditor), key
            await press(pilot, "shift+tab")
            assert app.focused is choice
        assert choice.chosen is None


async def test_an_offer_whose_answer_has_to_wait_says_in_the_list_what_to_do() -> None:
    app = Posted(offered())
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        app.step.show(offered(Service(number=12, name=Words("Shelter"), kind="legal", need=None)))
        await settled(pilot)
        await press(pilot, "escape")
        await settled(pilot)
        assert "no answer yet: ask, then press Enter here" in frame(app)
        await press(pilot, "enter", "4", "ctrl+s")
        assert app.acts == [reaching.AnswerService(service=12, answer="later")]


async def test_a_slip_in_kept_words_is_mended_from_the_list_of_all_that_can_be_done() -> None:
    app = Posted(at("end"))
    async with app.run_test(size=(80, 40)) as pilot:
        for number, kind in enumerate(("ask", "narrate", "plan", "check")):
            app.step.show(at(kind, session=f"s{number}"))
            app.step.pad.drafts.clear()
            app.posted.clear()
            await settled(pilot)
            await press(pilot, "f10")
            assert "g Mend something kept" in flat(app), kind
            await press(pilot, "g")
            assert "The last one counts." in flat(app), kind
            await press(pilot, "enter", "ctrl+a")
            await write(pilot, "lorry, not ferry")
            await press(pilot, "ctrl+s")
            assert "Choose first: Why" in flat(app), kind
            await press(pilot, "2", "ctrl+s")
            assert [(act.statement, act.words.text, act.mistyped) for act in app.acts] == [
                (3, "lorry, not ferry", True)
            ], kind


async def test_where_nothing_was_said_yet_how_to_mend_marks_and_answers_is_still_told() -> None:
    app = Posted(at("say", statements=()))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "g")
        assert "F7 goes back to it" in flat(app)
        await press(pilot, "escape")
        assert not app.step.sheets


async def test_why_a_risk_is_kept_from_a_person_is_asked_as_a_question() -> None:
    app = Posted(at("risk"))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "down", "enter", *["tab"] * 4, "end", "enter")
        assert "Why is this not told to the person?" in flat(app)
        await press(pilot, "ctrl+s")
        assert "Not kept yet. Type first: Why is this not told to the person?" in flat(app)
        assert app.posted == []


async def test_a_note_is_an_observation_or_an_opinion_only_when_the_worker_says_which() -> None:
    app = Posted(at("say"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f6")
        await write(pilot, "He looks at the door")
        await press(pilot, "ctrl+s")
        assert "Choose first: What kind of note" in flat(app)
        await press(pilot, "1", "ctrl+s")
        assert [(act.words.text, act.opinion) for act in app.acts] == [("He looks at the door", False)]


async def test_the_workers_own_notes_can_be_read_again_at_any_step() -> None:
    notes = (
        Note(number=4, words=Words("A bruise [left]"), opinion=False, about=None, step="now"),
        Note(number=6, words=Words("Afraid of him"), opinion=True, about=None, step="now"),
    )
    app = Posted(at("ask", notes=notes))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "Y")
        assert "Your notes A bruise [left] what I saw or heard Afraid of him my opinion" in read(app)
        await press(pilot, "escape")
        assert not app.step.sheets


async def test_below_a_new_note_is_the_way_to_those_before_and_what_is_typed_waits_there() -> None:
    notes = (Note(number=3, words=Words("A bruise [left]"), opinion=False, about=None, step="ask"),)
    app = Posted(at("ask", notes=notes))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f6")
        await write(pilot, "Tired.")
        assert "Your notes so far: 1" in flat(app)
        await press(pilot, "tab", "tab", "down", "enter")
        assert "A bruise [left] what I saw or heard" in read(app)
        await press(pilot, "escape")
        assert app.step.sheets[-1].words("noted") == Words("Tired.")


async def test_while_there_is_no_note_yet_no_way_leads_to_notes() -> None:
    app = Posted(at("ask"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "f6")
        assert "Your notes so far" not in flat(app)


async def test_notes_of_others_are_said_to_be_closed_and_how_many() -> None:
    app = Posted(at("ask", unread_notes=2))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "Y")
        assert "Your notes 2 notes were made by others, and are closed" in read(app)


async def test_each_need_of_the_grid_has_its_own_name_in_the_list_and_in_a_line() -> None:
    of_today = [
        need(name, domain="food", summary=None, horizon="immediate")
        for name in ("food-sleep", "clothes-hygiene")
    ]
    app = Posted(at("needs", needs=(*of_today, need())))
    async with app.run_test(size=(80, 50)) as pilot:
        await settled(pilot)
        shown = flat(app)
        assert "Food, clothes, sleep" not in shown
        for name in ("food and sleep", "clothes and washing", "Housing a room of her own"):
            assert name in shown
        await press(pilot, "down", "enter")
        assert app.step.sheets[-1].title_line.text == "food and sleep"
        app.step.show(at("plan", needs=tuple(of_today)))
        await settled(pilot)
        await press(pilot, "end", "enter")
        assert "food and sleep now · not met" in flat(app)
        assert "clothes and washing now · not met" in flat(app)


async def test_a_need_whose_row_has_no_name_is_called_by_its_kind() -> None:
    app = Posted(at("needs", needs=(need("row-of-another-flow", domain="food", summary=None),)))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        assert "Food, clothes, sleep" in flat(app)


async def test_the_language_of_the_person_is_chosen_by_its_number() -> None:
    languages = tuple(
        Spoken(tag=f"x{number}", english_name=f"Language {number}", own_name=f"Language {number}")
        for number in range(1, 12)
    )
    taken: list[str | None] = []
    app = Posted(at("say"))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        app.push_screen(LanguageScreen(languages, now="x1"), taken.append)
        await settled(pilot)
        assert "3 ( ) Language 3" in flat(app)
        assert "· ( ) Language 10" in flat(app)
        await press(pilot, "3")
        assert taken == ["x3"]
        app.push_screen(LanguageScreen(languages, now="x1"), taken.append)
        await settled(pilot)
        await press(pilot, "end", "enter")
        assert taken == ["x3", "x11"]


async def test_letters_lead_to_the_language_that_begins_so_and_say_where_none_does() -> None:
    names = ("Arabic", "Pashto", "Polish", "Portuguese", "Romanian")
    languages = tuple(Spoken(tag=name, english_name=name, own_name=name) for name in names)
    taken: list[str | None] = []
    app = Posted(at("say"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        for keys, language in (
            ("p", "Pashto"),
            ("pp", "Polish"),
            ("por", "Portuguese"),
            ("Ro", "Romanian"),
            ("ra", "Arabic"),
        ):
            app.push_screen(LanguageScreen(languages, now="Arabic"), taken.append)
            await settled(pilot)
            await press(pilot, *keys, "enter")
            assert taken[-1] == language, keys
        app.push_screen(LanguageScreen(languages, now="Arabic"), taken.append)
        await settled(pilot)
        await press(pilot, "x")
        assert "No language in the list begins like that." in flat(app)
        await press(pilot, "r")
        assert "No language in the list begins like that." not in flat(app)
        await press(pilot, "enter")
        assert taken[-1] == "Romanian"


class Spoken(NamedTuple):
    """A language of nobody's."""

    tag: str
    english_name: str
    own_name: str


async def test_a_line_may_belong_to_an_area_of_those_that_the_case_has_and_one_chosen_before_stays() -> None:
    here = ["[ ] play and leisure", "[ ] living where their rights are respected"]
    lines = (LineSeen(line=line(outcome="housing"), open_points=()),)
    for keys, chosen in (("end enter", []), ("home down enter", ["[x] a safe and suitable home"])):
        app = Posted(at("plan", areas=("play", "rights"), lines=lines))
        async with app.run_test(size=(90, 100)) as pilot:
            await settled(pilot)
            await press(pilot, *keys.split())
            form = app.step.sheets[-1]
            form._open_second()
            await settled(pilot)
            shown = [row.strip() for row in frame(app).splitlines()]
            start = shown.index("The area of life it belongs to")
            assert shown[start + 1 : start + 1 + len(here + chosen)] == here + chosen
            assert ("[ ] education" in shown, "[ ] play and leisure" in shown) == (False, True)
