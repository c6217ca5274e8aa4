"""At every step of the real flow, in real and made-up languages: the words stay as they were typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.always import Interrupt, Move, Stop, SwitchLocale
from interview.tui.app import OwnwordsApp
from interview.tui.messages import Do
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.editor import WordsEditor
from tests.pseudo import LONG, RIGHT_TO_LEFT, pseudo_catalogue
from tests.sitting import adult, sitting
from tests.tui.frames import until
from tests.tui.hands import press, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from locales.catalogue import Catalogue
    from tests.sitting import Sitting

UNFINISHED = tuple(step.id for step in adult().step if step.kind != "end")
BROKE_IN = tuple(step.id for step in adult().step if step.protocol is not None)
REVIEW = ("review", "areas")
LANGUAGES = ("ar", LONG, RIGHT_TO_LEFT)
TYPED = "Er nahm\u200c die [Papiere]"


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return pseudo_catalogue(tmp_path_factory.mktemp("locales"))


def at_each_step(words: Catalogue) -> Iterator[Sitting]:
    aside = (*BROKE_IN, "short-closing", "known", "may-read", "come-back", *REVIEW)
    for step in UNFINISHED:
        if step not in aside:
            with sitting(step, words=words) as here:
                yield here
    for protocol in adult().protocols:
        with sitting("rights", words=words) as here:
            here.guide.do(Interrupt(protocol=protocol))
            yield here
    for acts in (Move(move="continue"),), (Move(move="continue"), Move(move="end-here")):
        with sitting("rights", words=words) as here:
            here.guide.do(Interrupt(protocol="danger"))
            for act in acts:
                here.guide.do(act)
            yield here
    for number in range(len(REVIEW)):
        with sitting("welcome", words=words) as here:
            here.walk_to_review()
            for _ in range(number):
                here.guide.do(Move(move="continue"))
            yield here
    for moves in ((), ("ask-first",), ("ask-first", "continue")):
        with sitting("welcome", words=words) as here:
            here.guide.do(Stop())
            here.guide.do(Stop())
            here.begin()
            for move in moves:
                here.guide.do(Move(move=move))
            yield here


async def test_words_cursor_focus_and_undo_outlive_every_switch_of_language_at_every_step(
    words: Catalogue,
) -> None:
    seen: list[str] = []
    with sitting("welcome", words=words) as first:
        app = OwnwordsApp(guide=first.guide, practice=True)
        await _at_each(app, words, seen)
    assert sorted(seen) == sorted(UNFINISHED)


async def _at_each(app: OwnwordsApp, words: Catalogue, seen: list[str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        for number, here in enumerate(at_each_step(words)):
            view = here.guide.view()
            seen.append(view.step)
            app.open_step(here.guide, view, instead=True)
            await until(pilot, lambda: isinstance(app.screen, StepScreen))
            await press(pilot, "f5")
            await until(pilot, lambda: isinstance(app.focused, WordsEditor))
            editor = app.focused
            assert isinstance(editor, WordsEditor)
            await write(pilot, TYPED)
            await press(pilot, "left", "left")
            before = (editor.words, editor.cursor_location)
            assert before[0] == TYPED, view.step
            language = LANGUAGES[number % len(LANGUAGES)]
            app.screen.post_message(Do(SwitchLocale(locale=language)))
            await until(pilot, lambda: app.screen.view.person_locale == language)  # noqa: B023
            assert app.focused is editor, view.step
            assert (editor.words, editor.cursor_location) == before, view.step
            await press(pilot, "ctrl+z")
            assert editor.words != TYPED, view.step
            await press(pilot, "ctrl+y")
            assert editor.words == TYPED, view.step
            await until(pilot, lambda: TYPED in here.guide.drafts().values())  # noqa: B023
