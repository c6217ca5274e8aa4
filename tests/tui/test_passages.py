"""What a worker makes of passages of the person's words: a draft timeline, and why the choice may concern them."""

from __future__ import annotations

import msgspec

from interview.engine.account import Concern, Observed, TimelineRow
from interview.engine.acts.account import DropFromTimeline, GroundConcern, PlaceInTimeline
from interview.engine.acts.preparing import TakeBack
from interview.engine.seen import AccountSeen
from interview.engine.terms import Moment, Quote
from interview.engine.words import Words
from interview.tui.widgets.rows import Rows, Spoken
from tests.tui.frames import flat
from tests.tui.hands import press, settled
from tests.tui.views import Posted, at, statement

SIZE = (100, 40)
SAID = "I came when the snow was gone"
SEEN = Observed(number=12, indicator=None, words=Words("No papers"), said_at=Moment(), session=1, worker="w")


def told(**account: object) -> Posted:
    seen = msgspec.structs.replace(AccountSeen(), **account)
    return Posted(at("say", statements=(statement(9, SAID),), account=seen))


async def test_a_passage_goes_into_the_draft_with_a_time_that_is_not_known() -> None:
    app = told()
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "U")
        assert "It is never shown to them" in flat(app)
        await press(pilot, "end", "enter", "ctrl+s")
        assert app.acts == []
        assert "Choose first what they said" in flat(app)
        await press(pilot, "enter", "ctrl+s")
        assert app.acts == [PlaceInTimeline(what=Quote(statement=9, start=0, end=len(SAID)))]


async def test_a_row_is_taken_out_and_the_statement_is_not_touched() -> None:
    row = TimelineRow(
        row="row-20", what=Quote(statement=9, start=0, end=6), precision="unknown", when=None, place=None
    )
    app = told(timeline=(row,))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "U")
        assert "I came" in flat(app)
        await press(pilot, "home", "down", "enter", "x")
        assert app.acts == [DropFromTimeline(row="row-20")]


async def test_a_ground_that_was_chosen_by_mistake_is_seen_and_taken_back() -> None:
    theirs = Concern(number=20, quote=Quote(statement=9, start=0, end=6), observed=None)
    seen = Concern(number=21, quote=None, observed=12)
    app = told(observed=(SEEN,), concerns=(theirs, seen))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "V")
        rows = app.step.query("Noting .noted").last(Rows)
        shown = {
            item.key: [piece.words for piece in item.pieces if isinstance(piece, Spoken)]
            for item in rows.items
        }
        assert (shown["noted:20"], shown["noted:21"]) == ([Words("I came")], [Words("No papers")])
        rows.focus()
        rows.go("noted:20")
        await press(pilot, "right", "b")
        assert app.acts == [TakeBack(item=20)]


async def test_why_it_may_concern_them_is_their_words_or_an_observation_and_never_both() -> None:
    app = told(observed=(SEEN,))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "V", "ctrl+s")
        assert "Choose one: words that they said" in flat(app)
        assert app.acts == []
        await press(pilot, "enter", "ctrl+s")
        assert app.acts == [GroundConcern(quote=Quote(statement=9, start=0, end=len(SAID)))]
