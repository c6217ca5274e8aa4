"""What others wrote, on the worker's screen: each source on a letter, and what stands in a paper below that paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.acts.preparing import CheckSource, RecordPriorAction, ReviewDocument, TakeBack, TakeDown
from interview.engine.gathered import Document, PriorAction, Source, Taken
from interview.engine.gathered_seen import (
    DocumentSeen,
    FactSeen,
    GatheredSeen,
    OriginSeen,
    TakenSeen,
    ToCheckSeen,
)
from interview.engine.view import SourceSeen
from interview.engine.words import Words
from interview.tui.widgets.rows import Rows
from tests.tui.frames import flat, frame
from tests.tui.hands import press, settled, write
from tests.tui.views import NASTY, Posted, at

if TYPE_CHECKING:
    from interview.engine.view import View

LETTER = Document(number=7, kind=Words("A letter"), author=None, dated="2024-01-05", held=None)
BED = PriorAction(number=8, organisation=Words("A shelter"), did=Words("Gave a bed"), on=None, result=None)


def taken(number: int, words: str, *, used: bool = False) -> TakenSeen:
    item = Taken(number=number, taken_as="fact", words=Words(words), fact="birth", document=7)
    origin = OriginSeen(words=LETTER.kind, on="5 January 2024")
    return TakenSeen(item=item, label="Date of birth", origin=origin, used=used)


def prepared(*items: TakenSeen, old: bool = False) -> View:
    seen = DocumentSeen(document=LETTER, age="2 years old", check_again=old)
    differs = (ToCheckSeen(label="Date of birth", items=items),) if len(items) > 1 else ()
    return msgspec.structs.replace(
        at("prepare"),
        sources=(SourceSeen(source="police", label="Police", standing=None, discloses=True),),
        documents=(LETTER,),
        prior_actions=(BED,),
        gathered=GatheredSeen(
            documents=(seen,),
            taken=items,
            to_check=differs,
            facts=(FactSeen(id="birth", label="Date of birth"), FactSeen(id="name", label="Name")),
        ),
    )


async def test_not_safe_to_ask_is_kept_only_with_why() -> None:
    app = Posted(prepared())
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        assert "asking can give away where the person is" in flat(app)
        await press(pilot, "right", "h")
        assert app.acts == [CheckSource(source="police", standing="have")]
        await press(pilot, "right", "x")
        assert "Asking here can tell them where the person is" in flat(app)
        await press(pilot, "tab")
        await write(pilot, "An officer may know him")
        await press(pilot, "ctrl+s")
        assert app.acts[-1] == CheckSource(
            source="police", standing="not_safe", reason=Words("An officer may know him")
        )


async def test_a_letter_keeps_when_and_by_whom_it_was_asked() -> None:
    asked = Source(source="police", standing="asked", reason=None, on="2026-02-01", by=Words("My manager"))
    seen = SourceSeen(source="police", label="Police", standing=asked, discloses=True)
    app = Posted(msgspec.structs.replace(prepared(), sources=(seen,)))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        assert "asked 2026-02-01" in flat(app)
        assert "asking can give away" not in flat(app)
        app.step.query_one("#rows", Rows).go("source:police")
        await press(pilot, "right", "h")
        assert app.acts == [
            CheckSource(source="police", standing="have", on="2026-02-01", by=Words("My manager"))
        ]


async def test_a_fact_is_taken_from_a_paper_with_what_it_is_about() -> None:
    app = Posted(prepared(old=True))
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        assert "2 years old" in flat(app)
        assert "check again: older than your organisation goes by" in flat(app)
        app.step.query_one("#rows", Rows).go("document:7")
        await press(pilot, "enter")
        await press(pilot, "ctrl+s")
        assert "Choose first: What it is" in flat(app)
        await press(pilot, "5", "tab")
        await write(pilot, "2001")
        await press(pilot, "ctrl+s")
        assert "Choose first: What the fact is about" in flat(app)
        await press(pilot, "space", "ctrl+s")
        assert app.acts == [TakeDown(taken_as="fact", fact="birth", words=Words("2001"), document=7)]


async def test_what_stands_below_a_paper_can_be_taken_back_unless_something_rests_on_it() -> None:
    app = Posted(prepared(taken(9, "2001"), taken(10, "2003", used=True)))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        rows = app.step.query_one("#rows", Rows)
        letters = {item.key: [key.letter for key in item.keys] for item in rows.items}
        assert (letters["taken:9"], letters["taken:10"]) == (["b"], [])
        rows.go("taken:9")
        await press(pilot, "right", "b")
        assert app.acts == [TakeBack(item=9)]


async def test_an_earlier_action_noted_by_mistake_is_taken_back_and_a_report_with_something_below_it_is_not() -> (
    None
):
    app = Posted(prepared(taken(9, "2001")))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        rows = app.step.query_one("#rows", Rows)
        letters = {item.key: [key.letter for key in item.keys] for item in rows.items}
        assert (letters["document:7"], letters["action:8"]) == (["t"], ["t", "b"])
        rows.go("action:8")
        await press(pilot, "right", "b")
        assert app.acts == [TakeBack(item=8)]


async def test_a_report_noted_by_mistake_is_taken_back_at_a_letter() -> None:
    app = Posted(prepared())
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        app.step.query_one("#rows", Rows).go("document:7")
        await press(pilot, "right", "b")
        assert app.acts == [TakeBack(item=7)]


async def test_where_papers_differ_both_stand_side_by_side_and_nobody_is_called_wrong() -> None:
    app = Posted(prepared(taken(9, "1 May 2001"), taken(10, NASTY)))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        shown = flat(app)
        assert "To check with care" in shown
        assert "1 May 2001" in shown.partition("To check with care")[2]
        assert "from:" in shown
        for judging in ("wrong:", "inconsisten", "contradict", "lie", "\x1b"):
            assert judging not in shown


async def test_an_earlier_action_and_a_paper_are_typed_in_whole() -> None:
    app = Posted(prepared())
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        app.step.query_one("#rows", Rows).go("screen-add-prior-action")
        await press(pilot, "enter")
        for field in ("Police", "Took a note", "2026-02-01", "None yet", "A phone call"):
            await write(pilot, field)
            await press(pilot, "tab")
        await press(pilot, "ctrl+s")
        assert app.acts == [
            RecordPriorAction(
                organisation=Words("Police"),
                did=Words("Took a note"),
                on="2026-02-01",
                result=Words("None yet"),
                source=Words("A phone call"),
            )
        ]
        app.step.query_one("#rows", Rows).go("screen-add-document")
        await press(pilot, "escape", "enter")
        assert "Where it is kept (do not copy its text)" in frame(app)
        for field in ("Report", "A nurse", "A clinic", "2026-02-01", "Our folder"):
            await write(pilot, field)
            await press(pilot, "tab")
        await press(pilot, "ctrl+s")
        assert app.acts[-1] == ReviewDocument(
            kind=Words("Report"),
            author=Words("A nurse"),
            organisation=Words("A clinic"),
            dated="2026-02-01",
            held=Words("Our folder"),
        )
