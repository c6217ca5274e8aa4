"""Getting advice at one key, whom to call in danger, and a new case at an organisation that has a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.engine.acts.advising import AskAdvice, RecordAdvice
from interview.engine.acts.always import Interrupt
from interview.engine.seen import ContactSeen, OrganisationSeen
from interview.engine.standing import Advice
from interview.engine.words import Words
from interview.organisation.reader import read_profile
from interview.organisation.sample import sample
from interview.tui.app import OwnwordsApp
from interview.tui.messages import Do
from interview.tui.screens.new_case import NewCaseScreen
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.fields import OneOf
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, frame, until
from tests.tui.hands import press, settled, write
from tests.tui.views import Posted, at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from interview.casework.opened import OpenDesk
    from interview.engine.view import View

SIZE = (80, 24)
QUESTION = "Who tells the council when nobody can be reached?"
ROBIN = ContactSeen(name="Robin Hale", phone="01632 960001", hours="Mon-Fri 9-17")
HARBOUR = OrganisationSeen(
    name="Harbour Lane",
    first_responder=False,
    notifier=False,
    managers=(ROBIN,),
    out_of_hours=msgspec.structs.replace(ROBIN, name="Duty line"),
    alternatives=(),
    risk_scale=("low", "medium", "high"),
)


def served(kind: str = "say", **changes: object) -> View:
    lines = ("Call your manager: Robin Hale, 01632\u00a0960001 (Mon-Fri 9-17)", "Out of hours: Duty line")
    return msgspec.structs.replace(at(kind), organisation=HARBOUR, whom_to_ask=lines, **changes)


@pytest.fixture
def harbour(tmp_path: Path) -> Iterator[OpenDesk]:
    """An unlocked vault of an organisation that works in England alone."""
    file = tmp_path / "organisation.toml"
    file.write_text(sample(), "utf-8")
    desk = a_desk(tmp_path / "vault").create(passphrase=PASSPHRASE, worker="AB1")
    desk.import_organisation(read_profile(file, name=file.name))
    yield desk
    desk.close()


@pytest.mark.parametrize("kind", ["say", "ask", "narrate", "explain", "grid", "plan"])
async def test_one_key_shows_whom_to_call_and_how_to_ask_without_the_person(kind: str) -> None:
    app = Posted(served(kind))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+r")
        seen = flat(app)
        assert "Call your manager: Robin Hale, 01632 960001 (Mon-Fri 9-17)" in seen
        assert "Out of hours: Duty line" in seen
        assert "no name, no place, no date, none of their words" in seen


async def test_a_question_is_kept_with_whom_it_was_put_to_and_nobody_is_chosen_beforehand() -> None:
    app = Posted(served())
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+r", "ctrl+s")
        assert "Choose first: Whom you ask" in flat(app)
        assert app.acts == []
        await press(pilot, "2", "ctrl+s")
        assert "Type first: Your question" in flat(app)
        await write(pilot, QUESTION)
        await press(pilot, "ctrl+s")
        assert app.acts == [AskAdvice(of=Words("Duty line"), question=Words(QUESTION))]


async def test_somebody_who_is_not_in_the_profile_can_be_asked_by_name_or_office() -> None:
    app = Posted(served())
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+r", "3", "tab", "tab")
        await write(pilot, QUESTION)
        await press(pilot, "ctrl+s")
        assert "Type first: If it is somebody else" in flat(app)
        await write(pilot, "the lawyer")
        await press(pilot, "ctrl+s")
        assert app.acts == [AskAdvice(of=Words("the lawyer"), question=Words(QUESTION))]


async def test_without_a_profile_the_worker_is_told_to_ask_their_manager_and_names_whom() -> None:
    none = msgspec.structs.replace(
        at("say"), whom_to_ask=("No organisation profile here: ask your manager.",)
    )
    app = Posted(none)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+r")
        assert "No organisation profile here: ask your manager." in flat(app)
        await write(pilot, "my manager")
        await press(pilot, "tab")
        await write(pilot, QUESTION)
        await press(pilot, "ctrl+s")
        assert app.acts == [AskAdvice(of=Words("my manager"), question=Words(QUESTION))]


async def test_what_was_asked_before_is_listed_and_what_came_back_is_noted_to_it() -> None:
    asked = Advice(number=7, of=Words("Robin Hale"), question=Words(QUESTION))
    app = Posted(served(advice_asked=(asked,)))
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+r", "tab", "tab", "tab", "end", "up")
        assert QUESTION in flat(app)
        assert "No answer noted yet" in flat(app)
        await press(pilot, "enter")
        await write(pilot, "The duty worker does.")
        await press(pilot, "ctrl+s")
        assert app.acts == [RecordAdvice(number=7, answer=Words("The duty worker does."))]


async def test_it_is_in_the_list_of_all_that_can_be_done_and_in_the_help() -> None:
    app = Posted(served())
    async with app.run_test(size=(80, 50)) as pilot:
        await settled(pilot)
        await press(pilot, "f10")
        assert "? Get advice (Ctrl+R)" in flat(app)
        await press(pilot, "?")
        assert "Whom you ask" in frame(app)


async def test_a_question_typed_and_not_kept_is_there_when_the_sheet_is_opened_again() -> None:
    app = Posted(served())
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await press(pilot, "ctrl+r", "tab", "tab")
        await write(pilot, "Half a ques")
        await press(pilot, "escape", "ctrl+r")
        assert "Half a ques" in flat(app)


async def test_in_danger_the_screen_says_whom_to_call_and_the_advice_is_in_the_record(
    harbour: OpenDesk,
) -> None:
    case = harbour.new_case(
        label="Blue door", nation="england", age_band="adult", organisation_kind="charity"
    )
    guide = harbour.open(case)
    harbour.begin(guide, setting="in_person", captured="live", person_locale="ar")
    app = OwnwordsApp(guide=guide, opened=harbour)
    async with app.run_test(size=SIZE) as pilot:
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        assert "Robin Hale" not in flat(app)
        app.screen.post_message(Do(Interrupt(protocol="danger")))
        await until(pilot, lambda: "Call your manager: Robin Hale" in flat(app))
        assert "01632 960001 (Mon-Fri 9-17)" in flat(app)
        assert "Out of hours: Duty line, 01632 960003" in flat(app)
        await press(pilot, "ctrl+r", "1", "tab", "tab")
        await write(pilot, QUESTION)
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: bool(guide.case.advice))
    (asked,) = guide.case.advice.values()
    assert (asked.of, asked.question) == (Words("Robin Hale"), Words(QUESTION))
    assert QUESTION not in harbour.plan_text(guide)


async def test_a_new_case_offers_the_nations_that_are_served_and_knows_the_kind(harbour: OpenDesk) -> None:
    app = OwnwordsApp(opened=harbour)
    async with app.run_test(size=SIZE) as pilot:
        await until(pilot, lambda: "There are no cases yet" in frame(app))
        await press(pilot, "ctrl+n")
        await until(pilot, lambda: isinstance(app.screen, NewCaseScreen))
        await settled(pilot)
        chosen = {field.name: field.chosen for field in app.screen.query(OneOf)}
        assert chosen == {"nation": "england", "age": None, "organisation": "charity"}
        assert "Scotland" not in frame(app)
        assert "Your organisation, from its profile: Harbour Lane Support (made up)" in flat(app)
        assert "police" not in frame(app)


async def test_without_a_profile_nothing_of_a_new_case_is_chosen(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "vault").create(passphrase=PASSPHRASE, worker="AB1")
    app = OwnwordsApp(opened=desk)
    async with app.run_test(size=SIZE) as pilot:
        await until(pilot, lambda: "There are no cases yet" in frame(app))
        await press(pilot, "ctrl+n")
        await until(pilot, lambda: isinstance(app.screen, NewCaseScreen))
        await settled(pilot)
        assert {field.chosen for field in app.screen.query(OneOf)} == {None}
        assert "Scotland" in frame(app)
    desk.close()
