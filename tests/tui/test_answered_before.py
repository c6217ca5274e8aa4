"""What was answered first stays on the screen under what stands now, as earlier, and with its own words."""

from __future__ import annotations

import msgspec

from interview.engine.seen import BeforeSeen
from tests.tui.frames import flat
from tests.tui.hands import settled
from tests.tui.views import Posted, at, question, statement

SIZE = (80, 30)
YES = "Yes, I want it."


async def test_under_a_no_the_yes_stands_as_answered_before_with_its_words() -> None:
    changed = msgspec.structs.replace(
        question("wants", "yes", "no", choice="no"),
        before=(BeforeSeen(standing="Yes", statements=(3,), at=1_772_445_600_000),),
    )
    app = Posted(at("ask", statements=(statement(3, YES, about="wants"),), questions=(changed,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        shown = flat(app)
        assert "Answered before, " in shown
        assert shown.index("English of answer-no") < shown.index("Answered before, ") < shown.index(YES)


async def test_without_an_earlier_answer_nothing_of_the_kind_is_said() -> None:
    app = Posted(
        at(
            "ask",
            statements=(statement(3, YES, about="wants"),),
            questions=(question("wants", "yes", "no", choice="yes", statements=(3,)),),
        )
    )
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert YES in flat(app)
        assert "Answered before, " not in flat(app)
