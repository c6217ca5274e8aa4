"""The list of all that is under way with others: referrals, partners, a missed contact; and an address that stays masked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.acts.keeping_safe import AgreeMissed, NotePlace
from interview.engine.acts.partners import NotePartner
from interview.engine.acts.referring import Adjust, MoveReferral, NoteOwnPart, Refer, WaitFor
from interview.engine.reached import OwnPart, Referral, ReferralChange
from interview.engine.reached_seen import PlaceSeen, ReachingSeen, ReferralSeen, WaitsSeen
from interview.engine.standing import Service
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.forms.reaching import ReachingSheet
from interview.tui.forms.unkept import MASK, typed
from interview.tui.pad import Pad
from interview.tui.widgets.rows import Rows
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, shows
from tests.tui.hands import press, settled, write
from tests.tui.vaults import made
from tests.tui.views import Posted, at, need, text

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

CANARY = "Canarygate"
WANTED = Service(number=21, name=Words("A law centre"), kind="other", need=None, answer="agree")
NOT_WANTED = Service(number=22, name=Words("Another desk"), kind="other", need=None, answer="no")
SENT = ReferralSeen(
    referral=Referral(
        number=30,
        service=21,
        way="phone",
        changes=(
            ReferralChange(number=30, status="drafted", on=None, note=None),
            ReferralChange(number=31, status="sent", on=None, note=Words("They call back")),
        ),
    ),
    next=("accepted", "waiting", "refused"),
)


async def to_row(pilot: Pilot[None], app: Posted, key: str) -> None:
    rows = app.screen.query_one(ReachingSheet).rows
    rows.focus()
    rows.go(key)
    await settled(pilot)
    await press(pilot, "enter")


async def test_only_what_was_wanted_can_be_referred_to_and_how_it_stands_is_seen() -> None:
    app = Posted(msgspec.structs.replace(at("services"), services=(WANTED, NOT_WANTED)))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "R")
        keys = [item.key for item in app.screen.query_one(ReachingSheet).rows.items]
        assert "refer:21" in keys
        assert "refer:22" not in keys
        await to_row(pilot, app, "refer:21")
        await press(pilot, "1", "ctrl+s")
        assert app.acts == [Refer(service=21, way="warm_handover")]


async def test_with_no_referral_yet_it_is_said_how_one_begins_and_that_nobody_was_told() -> None:
    for services, said in (((NOT_WANTED,), True), ((WANTED,), False)):
        app = Posted(msgspec.structs.replace(at("services"), services=services))
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            await press(pilot, "f10", "R")
            begins = "A referral begins with a service that they want, or with a duty." in flat(app)
            assert (begins, "Nothing is noted yet." in flat(app)) == (said, True)


async def test_what_became_of_a_referral_is_chosen_from_what_may_follow() -> None:
    view = msgspec.structs.replace(
        at("services"), services=(WANTED,), reaching=ReachingSeen(referrals=(SENT,))
    )
    app = Posted(view)
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "R")
        assert "They call back" in flat(app)
        await to_row(pilot, app, "referral:30")
        await press(pilot, "2", "ctrl+s")
        assert app.acts == [MoveReferral(number=30, status="waiting")]


async def test_a_partner_and_a_missed_contact_are_kept_as_they_are_typed() -> None:
    app = Posted(at("ask"))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "R")
        await to_row(pilot, app, "missed-contact")
        await write(pilot, "One day")
        await press(pilot, "ctrl+s")
        assert isinstance(app.acts[-1], AgreeMissed)
        assert app.acts[-1].after == Words("One day")
        await to_row(pilot, app, "partner:new")
        await write(pilot, "The council")
        await press(pilot, "tab", "1", "ctrl+s")
        assert app.acts[-1] == NotePartner(name=Words("The council"), role="first_responder")


async def test_an_address_is_masked_in_the_list_and_is_typed_in_its_own_form_alone() -> None:
    seen = ReachingSeen(places=(PlaceSeen(number=40, left=False, erased=False),))
    app = Posted(msgspec.structs.replace(at("ask"), reaching=seen))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        await press(pilot, "f10", "R")
        assert MASK in flat(app)
        await to_row(pilot, app, "place")
        assert "Write it here and nowhere else" in flat(app)
        await write(pilot, "7 Canarygate Mews")
        await press(pilot, "ctrl+s")
        assert app.acts == [NotePlace(address=Words("7 Canarygate Mews"))]


def test_what_was_typed_of_it_and_not_kept_is_named_and_not_shown() -> None:
    pad = Pad(drafts={"place:address": "7 Canarygate Mews", "place:travel": "by car", "note:noted": "A note"})
    assert [(one.field, one.words.text) for one in typed(pad)] == [
        ("note:noted", "A note"),
        ("place:address", MASK),
        ("place:travel", MASK),
    ]


async def test_which_need_waits_for_which_is_said_at_both_and_what_the_agency_can_do_beside_it() -> None:
    room, paper = need("need-9"), need("need-10", domain="documents", summary=Words("a paper"))
    reaching = ReachingSeen(
        waits=(WaitsSeen(need="need-9", waits_for=("need-10",)),),
        own_parts=(OwnPart(number=3, need="need-10", can="no", what=Words("No lawyer here"), manager=None),),
    )
    app = Posted(msgspec.structs.replace(at("needs"), needs=(room, paper), reaching=reaching))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        assert "waits for: Papers" in flat(app)
        assert "waiting for this: Housing" in flat(app)
        assert "No lawyer here" in flat(app)
        rows = app.screen.query_one("#rows", Rows)
        rows.go("need:need-9")
        await press(pilot, "right", "o", "1")
        await press(pilot, "tab")
        await write(pilot, "We ask the council")
        await press(pilot, "ctrl+s")
        assert app.acts == [NoteOwnPart(need="need-9", can="yes", what=Words("We ask the council"))]
        await press(pilot, "escape")
        rows.go("need:need-10")
        await press(pilot, "right", "v", "enter", "ctrl+s")
        assert app.acts[-1] == WaitFor(need="need-10", waits_for=("need-9",))


async def test_beside_a_preference_stands_what_changes_because_of_it() -> None:
    view = at("ask")
    first, *rest = view.questions
    settled_one = msgspec.structs.replace(first, way_out="rather_not")
    app = Posted(msgspec.structs.replace(view, phase="NEEDS", questions=(settled_one, *rest)))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        app.screen.query(".asked").first().focus()
        await press(pilot, "right", "a")
        await write(pilot, "We ask each time")
        await press(pilot, "ctrl+s")
        assert app.acts == [Adjust(question=first.question, words=Words("We ask each time"))]


async def test_beside_a_prompt_that_was_said_stands_what_changes_because_of_it_and_beside_no_other() -> None:
    view = at("ask")
    asked = text("preferences-calendar", said="as_shown")
    unsaid = text("preferences-times")
    app = Posted(msgspec.structs.replace(view, phase="NEEDS", prompts=(asked, unsaid)))
    async with app.run_test(size=(80, 60)) as pilot:
        await settled(pilot)
        rows = app.screen.query_one("#beside", Rows)
        letters = {item.key: [key.letter for key in item.keys] for item in rows.items}
        assert "a" not in letters["text:preferences-times"]
        rows.focus()
        rows.go("text:preferences-calendar")
        await press(pilot, "right", "a")
        await write(pilot, "Dates by her calendar")
        await press(pilot, "ctrl+s")
        assert app.acts == [Adjust(question="preferences-calendar", words=Words("Dates by her calendar"))]


async def test_its_address_is_shown_for_one_key_and_hidden_by_the_next_and_is_on_no_other_screen(
    tmp_path: Path,
) -> None:
    desk = a_desk(made(tmp_path / "vault")).unlock(passphrase=PASSPHRASE)
    guide = desk.open(desk.cases()[0].case)
    desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    guide.do(NotePlace(address=Words(f"7 {CANARY} Mews"), known_to=Words(f"the {CANARY} desk")))
    place = next(iter(guide.case.reached_out.places))
    app = OwnwordsApp(guide=guide, opened=desk)
    async with app.run_test(size=(100, 60)) as pilot:
        await shows(pilot, "What is known already")
        assert CANARY not in flat(app)
        for keys in (("f1",), ("f10",), ("f10", "k"), ("f10", "N"), ("f10", "f")):
            await press(pilot, *keys)
            await settled(pilot)
            assert CANARY not in flat(app)
            await press(pilot, "escape")
            await press(pilot, "escape")
        await press(pilot, "f10", "R")
        await shows(pilot, MASK)
        rows = app.screen.query_one(ReachingSheet).rows
        rows.focus()
        rows.go(f"place:{place}")
        await press(pilot, "enter")
        await shows(pilot, f"7 {CANARY} Mews")
        await press(pilot, "enter")
        await settled(pilot)
        assert CANARY not in flat(app)
        await press(pilot, "enter")
        await shows(pilot, f"the {CANARY} desk")
        rows.go(f"erase:{place}")
        await press(pilot, "enter")
        await settled(pilot)
        assert not guide.case.reached_out.places[place].address.erased
        await press(pilot, "enter")
        await shows(pilot, "These words were erased.")
        assert CANARY not in flat(app)
    assert CANARY not in "".join(guide.journal.passages(guide.case_id).values())
    desk.close()
