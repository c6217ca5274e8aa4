"""Three questions for the worker alone, after the talk: shown, and kept by nothing."""

from __future__ import annotations

from interview.engine.acts.always import Move
from interview.tui.app import OwnwordsApp
from tests.sitting import sitting
from tests.tui.frames import flat, shows
from tests.tui.hands import press, settled

QUESTION = "How are you after this talk?"


async def test_they_are_shown_and_no_event_draft_or_line_of_the_story_holds_them_or_an_answer() -> None:
    with sitting("after") as here:
        before = list(here.guide.entries())
        app = OwnwordsApp(guide=here.guide, practice=True)
        async with app.run_test(size=(100, 80)) as pilot:
            await shows(pilot, "You yourself")
            assert QUESTION in flat(app)
            await press(pilot, "down", "down", "enter", "right", "escape")
            await settled(pilot)
        assert here.guide.entries() == before
        assert here.guide.drafts() == {}
        here.guide.do(Move(move="finish"))
        record = repr([one.event for one in here.guide.entries()])
        assert "own-care" not in record
        assert QUESTION not in record


def test_the_panel_has_three_questions_and_no_place_for_an_answer() -> None:
    with sitting("after") as here:
        view = here.guide.view()
        panel = next(one for one in view.panels if one.panel == "own-care")
        asked = [line.label for line in panel.lines if line.label]
        assert len(asked) == 3
        assert not [one.question for one in view.questions if one.question.startswith("own-care")]
        assert all(line.words is None and line.then is None for line in panel.lines)
