"""A topic that was not explained yet has nothing to keep, and says what comes first, where the worker is."""

from __future__ import annotations

import msgspec

from interview.engine.acts import asking
from interview.tui.forms.topic import TopicSheet
from tests.tui.frames import flat
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at, topic

SIZE = (80, 24)


async def test_keeping_a_topic_before_it_was_explained_says_what_comes_first_and_moves_nobody() -> None:
    app = Posted(at("explain", topics=(topic("stop"),)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "down", "enter", "tab")
        sheet = app.step.sheets[-1]
        assert isinstance(sheet, TopicSheet)
        here = app.focused
        assert here is not None
        assert here.name == "given"
        await press(pilot, "ctrl+s")
        assert 'Nothing to keep yet. Tab to "I have explained it"' in flat(app)
        assert app.focused is here
        assert app.acts == []
        await press(pilot, "tab")
        assert "Nothing to keep yet" not in flat(app)
        await press(pilot, "enter")
        assert [type(act) for act in app.acts] == [asking.Explain]


async def test_of_a_topic_that_is_not_asked_back_nothing_more_is_wanted_once_it_was_explained() -> None:
    told = msgspec.structs.replace(topic("stop", explained=1), check=None)
    app = Posted(at("explain", topics=(told,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "down", "enter")
        here = app.focused
        await press(pilot, "ctrl+s")
        assert "There is nothing more to keep here. Esc closes." in flat(app)
        assert app.focused is here
        assert app.acts == []


async def test_what_a_topic_asks_for_first_goes_with_it_and_does_not_stand_over_what_is_opened_next() -> None:
    app = Posted(at("explain", topics=(topic("stop", explained=1),)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "down", "enter", "ctrl+s")
        assert "Choose how far it came back first." in flat(app)
        assert app.focused is not None
        assert app.focused.name == "outcome"
        await press(pilot, "f10")
        assert "Choose how far it came back first." not in flat(app)
        await press(pilot, "escape")
        await write(pilot, "x")
        await press(pilot, "ctrl+s")
        assert "Choose how far it came back first." in flat(app)
        await press(pilot, "escape")
        assert app.step.sheets == []
        assert "Choose how far it came back first." not in flat(app)
