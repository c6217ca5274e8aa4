"""What the worker decides and notes beside an account: how far it goes, what they observed, what affected the detail."""

from __future__ import annotations

import msgspec
import pytest

from interview.engine.account import Affected, Concern, Observed
from interview.engine.acts.account import ChooseDepth, NoteAffectsDetail, Observe
from interview.engine.acts.always import Interrupt
from interview.engine.acts.preparing import TakeBack
from interview.engine.seen import AccountSeen, PanelLine, PanelSeen, ProtocolSeen
from interview.engine.terms import Moment
from interview.engine.words import Words
from interview.tui.widgets.editor import WordsEditor
from interview.tui.widgets.rows import Rows
from tests.tui.frames import flat, frame
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at

SIZE = (80, 30)
LOOKED = Observed(
    number=7, indicator="fear", words=Words("Looked at the door"), said_at=Moment(), session=1, worker="w-1"
)
"""What a worker observed before."""
POLICE = "A police interview is under way or likely."
LIST = (("others-speak", "Somebody else spoke for them"), ("fear", "They seemed afraid or anxious"))


def worked(kind: str = "say", **account: object) -> Posted:
    seen = msgspec.structs.replace(
        AccountSeen(police=POLICE, indicators=LIST, source="A toolkit, 2026-04-01"), **account
    )
    return Posted(msgspec.structs.replace(at(kind), account=seen))


@pytest.mark.parametrize(("choice", "depth"), [("1", "none"), ("3", "fuller")])
async def test_another_depth_than_the_usual_one_is_kept_with_its_reason_and_not_without(
    choice: str, depth: str
) -> None:
    app = worked()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "D")
        assert POLICE in flat(app)
        await press(pilot, choice, "ctrl+s")
        assert app.acts == []
        assert "Type first: Why" in flat(app)
        await write(pilot, "Her lawyer asks for it")
        await press(pilot, "ctrl+s")
        assert app.acts == [ChooseDepth(depth=depth, reason=Words("Her lawyer asks for it"))]


async def test_the_usual_depth_needs_no_reason() -> None:
    app = worked()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "D", "2", "ctrl+s")
        assert app.acts == [ChooseDepth(depth="support_only")]


async def test_what_was_observed_is_of_the_list_or_in_words_and_the_list_says_where_it_is_from() -> None:
    app = worked()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "O")
        assert "Never read it out" in flat(app)
        assert "A toolkit, 2026-04-01" in flat(app)
        await press(pilot, "ctrl+s")
        assert app.acts == []
        await write(pilot, "At the desk, twice")
        await press(pilot, "tab", "enter", "ctrl+s")
        (act,) = app.acts
        assert isinstance(act, Observe)
        assert (act.indicator, act.words) == ("others-speak", Words("At the desk, twice"))


async def test_what_was_observed_by_mistake_is_taken_back_at_a_letter_unless_it_is_named_as_a_ground() -> (
    None
):
    one = Observed(
        number=7, indicator=None, words=Words("Looked down"), said_at=Moment(), session=1, worker="w-1"
    )
    named = msgspec.structs.replace(one, number=8, words=Words("Held the bag"))
    ground = Concern(number=9, quote=None, observed=8)
    app = worked(observed=(one, named), concerns=(ground,))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "O")
        rows = app.step.query("Noting .noted").last(Rows)
        letters = {item.key: [key.letter for key in item.keys] for item in rows.items}
        assert (letters["noted:7"], letters["noted:8"]) == (["b"], [])
        rows.focus()
        rows.go("noted:7")
        await press(pilot, "right", "b")
        assert app.acts == [TakeBack(item=7)]


async def test_what_was_observed_before_stands_below_but_what_was_erased_is_gone() -> None:
    gone = msgspec.structs.replace(LOOKED, number=8, indicator=None, words=Words("", erased=True))
    app = worked(observed=(LOOKED, gone))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "O")
        assert "Looked at the door" in flat(app)


async def test_circumstances_of_the_session_are_ticked_and_what_was_ticked_before_still_is() -> None:
    noted = Affected(session=1, by=("tired",), words=None)
    app = worked(affected=noted)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "Z", "enter", "ctrl+s")
        assert app.acts == [NoteAffectsDetail(by=("interpreter_trouble", "tired"))]


async def test_a_police_interview_that_is_likely_stands_beside_the_account_on_the_workers_screen() -> None:
    panel = PanelSeen(
        panel="depth", title="How far the account goes", lines=(PanelLine(label=POLICE),), none=""
    )
    app = Posted(msgspec.structs.replace(at("narrate"), panels=(panel,)))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        assert POLICE in flat(app)


async def test_from_the_account_one_key_pauses_for_somebody_who_is_upset_and_keeps_what_is_typed() -> None:
    distress = ProtocolSeen(id="distress", label="Distress", open=True)
    app = Posted(msgspec.structs.replace(at("narrate"), protocols=(distress,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await write(pilot, "And then")
        await press(pilot, "ctrl+b")
        assert app.acts == [Interrupt(protocol="distress")]
        assert "And then" in app.drafted.values()


async def test_where_it_has_come_up_already_the_key_breaks_in_no_second_time() -> None:
    distress = ProtocolSeen(id="distress", label="Distress", open=False)
    app = Posted(msgspec.structs.replace(at("narrate"), protocols=(distress,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+b")
        assert app.acts == []
        assert "not possible here" in flat(app)


@pytest.mark.parametrize(("phase", "there"), [("ACCOUNT", True), ("PLAN", False)])
async def test_on_a_small_screen_too_the_line_above_an_account_says_that_the_police_may_interview(
    phase: str, there: bool
) -> None:
    account = AccountSeen(police=POLICE, police_likely=True)
    app = Posted(msgspec.structs.replace(at("narrate"), account=account, phase=phase))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert ("no account as evidence" in flat(app)) == there


async def test_words_typed_where_there_is_only_something_to_choose_are_said_to_go_nowhere() -> None:
    app = worked()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "D")
        assert "Letters do nothing here" not in flat(app)
        await write(pilot, "Her lawyer")
        assert "Letters do nothing here. ← → or a number chooses" in flat(app)
        await press(pilot, "3")
        await press(pilot, "tab")
        assert "Letters do nothing here" not in flat(app)
        await press(pilot, "escape", "f10", "Z")
        await write(pilot, "tired")
        assert "Letters do nothing here. Space ticks" in flat(app)
        assert app.acts == []


async def test_what_was_observed_before_is_in_sight_as_soon_as_the_form_is_open_above_the_long_list() -> None:
    app = worked(
        observed=(LOOKED,), indicators=tuple((f"sign-{n}", f"A sign, number {n}") for n in range(40))
    )
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "O")
        shown = frame(app)
        assert isinstance(app.focused, WordsEditor)
        assert shown.index("Observed before") < shown.index("Looked at the door") < shown.index("number 0")


async def test_nothing_stands_there_while_nothing_was_observed() -> None:
    app = worked()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "O")
        assert "Observed before" not in flat(app)
        await press(pilot, "tab", "tab")
        assert "Keep (Ctrl+S)" in flat(app)
        assert not app.step.query("Noting .noted").last(Rows).has_focus
