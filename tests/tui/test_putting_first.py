"""The account before something urgent, on the screen: a row where it waits, and two boxes that are both wanted."""

from __future__ import annotations

import msgspec

from interview.engine.acts.putting_first import PutAccountFirst
from interview.engine.seen import AccountSeen
from interview.engine.words import Words
from tests.tui.frames import flat
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at


async def test_the_row_is_there_only_where_something_urgent_waits_and_wants_both_boxes() -> None:
    view = msgspec.structs.replace(at("say"), phase="ACCOUNT", account=AccountSeen(held_up=("Safe tonight",)))
    app = Posted(view)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "They wish to tell first, before this is settled" in flat(app)
        await press(pilot, "f10", "X")
        assert "Safe tonight" in flat(app)
        await write(pilot, "I say it first")
        await press(pilot, "ctrl+s")
        assert app.acts == []
        await write(pilot, "She asks to")
        await press(pilot, "ctrl+s")
        (act,) = app.acts
        assert isinstance(act, PutAccountFirst)
        assert (act.words, act.reason) == (Words("I say it first"), Words("She asks to"))


async def test_where_nothing_urgent_waits_nobody_is_asked_to_put_anything_first() -> None:
    app = Posted(msgspec.structs.replace(at("say"), phase="ACCOUNT"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert "They wish to tell first" not in flat(app)
        await press(pilot, "f10", "X")
        assert "what is urgent" not in flat(app)
