"""Something for somebody else: chosen, read and written out by keys alone, and only on a yes or on a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import asking, considering, planning, writing_up
from interview.engine.acts.always import Tell, Withdraw
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.cases import CasesScreen
from interview.tui.screens.export import ExportScreen
from interview.tui.screens.for_others import ForOthersScreen, PartScreen, PickWordsScreen
from tests.tui.between import in_case, sat_again
from tests.tui.desks import a_desk
from tests.tui.frames import flat, shows, until
from tests.tui.hands import press, write
from tests.tui.vaults import left, made, unlocked

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from interview.engine.acts import AnyAct

SIZE = (80, 40)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault whose one case has a yes for the doctor."""
    folder = made(tmp_path / "vault")
    said(
        folder,
        writing_up.GoTo(step="needs"),
        planning.RecordNeed(
            domain="health", horizon="short", state="not_met", basis="person", summary=Words("A dentist")
        ),
        writing_up.GoTo(step="plan"),
        planning.ProposeLine(what=Words("Look for a room")),
        writing_up.GoTo(step="share"),
        asking.Agree(scope="share:gp"),
    )
    return folder


def said(folder: Path, *acts: AnyAct) -> None:
    """A session in which this happens, and which is over."""
    sat_again(folder, lambda guide: [guide.do(act) for act in acts])


async def write_out(pilot: Pilot[None], app: OwnwordsApp, out: Path, *, last: str) -> None:
    """Write it into a new folder, of which ``last`` is one file, and go back to the list of cases."""
    await press(pilot, "end", "ctrl+u")
    await write(pilot, str(out))
    await press(pilot, "enter")
    await until(pilot, (out / last).exists)
    await shows(pilot, "Written")
    await press(pilot, "escape", "escape", "escape", "escape")
    await until(pilot, lambda: isinstance(app.screen, CasesScreen))
    await left(pilot)


async def to_the_page(pilot: Pilot[None]) -> None:
    await unlocked(pilot)
    await shows(pilot, "Blue door")
    await press(pilot, "ctrl+e")
    await until(pilot, lambda: isinstance(pilot.app.screen, ExportScreen))
    await press(pilot, "tab", "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, ForOthersScreen))


async def test_who_has_a_yes_is_chosen_read_and_written_out_by_keys_alone(
    vault: Path, tmp_path: Path
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await to_the_page(pilot)
        seen = flat(app)
        assert "Doctor (GP)" in seen
        assert "Needs, Safe contact" in seen
        assert "Council" not in seen
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, PartScreen))
        seen = flat(app)
        assert "For: Doctor (GP)" in seen
        assert "A dentist" in seen
        assert "Look for a room" not in seen
        await press(pilot, "home", "enter")
        await until(pilot, lambda: isinstance(app.screen, ExportScreen))
        await shows(pilot, "plan-part.md")
        await write_out(pilot, app, tmp_path / "out", last="plan-part.json")
    read = (tmp_path / "out" / "plan-part.md").read_text("utf-8")
    assert "A dentist" in read
    assert "Look for a room" not in read
    (written,) = in_case(vault).written_for.values()
    assert (written.recipient, written.purpose, written.what) == ("gp", "health", ("needs", "contact"))


async def test_after_the_yes_was_taken_back_there_is_nobody_to_choose(vault: Path) -> None:
    said(vault, Withdraw(scope="share:gp"))
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await to_the_page(pilot)
        await shows(pilot, "Nobody yet. A yes: at “Sharing”. A decision: in a session")
        assert "Doctor" not in flat(app)
        await press(pilot, "enter", "escape")
        await until(pilot, lambda: isinstance(app.screen, ExportScreen))


async def test_a_concern_on_a_decision_is_chosen_read_and_written_out_too(
    vault: Path, tmp_path: Path
) -> None:
    said(
        vault,
        Withdraw(scope="share:gp"),
        writing_up.GoTo(step="risks"),
        planning.RecordRisk(domain="found", summary=Words("Somebody may come")),
        considering.DecideDuty(duty="d22-adult-safeguarding", decision="will_do", day="tomorrow"),
    )
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await to_the_page(pilot)
        await shows(pilot, "on your decision, without their yes")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, PartScreen))
        seen = flat(app)
        assert "Safeguarding concern" in seen
        assert "without the person's yes" in seen
        assert "Words of theirs to go with it" not in seen, "they told nothing"
        await press(pilot, "home", "enter")
        await until(pilot, lambda: isinstance(app.screen, ExportScreen))
        await shows(pilot, "sheet.md")
        await write_out(pilot, app, tmp_path / "out", last="MANIFEST.json")
    assert "Somebody may come" in (tmp_path / "out" / "sheet.md").read_text("utf-8")
    (written,) = in_case(vault).written_for.values()
    assert (written.document, written.recipient) == ("concern", "council-adults")


async def test_words_of_theirs_are_picked_for_a_concern_by_keys_alone(vault: Path, tmp_path: Path) -> None:
    said(
        vault,
        Withdraw(scope="share:gp"),
        writing_up.GoTo(step="record"),
        asking.Agree(scope="record"),
        writing_up.GoTo(step="account"),
        Tell(words=Words("I want to stay away from them")),
        writing_up.GoTo(step="risks"),
        planning.RecordRisk(domain="found", summary=Words("Somebody may come")),
        considering.DecideDuty(duty="d22-adult-safeguarding", decision="will_do", day="tomorrow"),
    )
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await to_the_page(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, PartScreen))
        assert "stay away" not in flat(app)
        await press(pilot, "home", "down", "enter")
        await until(pilot, lambda: isinstance(app.screen, PickWordsScreen))
        await press(pilot, "ctrl+s")
        await shows(pilot, "Not picked yet")
        await press(pilot, "enter", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, PartScreen))
        await press(pilot, "pagedown", "pagedown")
        await shows(pilot, "I want to stay away from them")
        await press(pilot, "home", "enter")
        await until(pilot, lambda: isinstance(app.screen, ExportScreen))
        await write_out(pilot, app, tmp_path / "out", last="MANIFEST.json")
    assert "“I want to stay away from them”" in (tmp_path / "out" / "sheet.md").read_text("utf-8")
