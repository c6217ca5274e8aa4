"""From an empty folder to the first step, and back to the list: with a real vault."""

from __future__ import annotations

import asyncio
import itertools
import threading
from typing import TYPE_CHECKING

import pytest

from flows.loader import FlowInvalid
from interview.casework.opened import CaseListed, Ports
from interview.desk import Desk
from interview.engine.acts import always
from interview.engine.words import Words
from interview.tui.app import OwnwordsApp
from interview.tui.screens.asked import AskedPage
from interview.tui.screens.cases import CasesScreen, matching
from interview.tui.screens.step import StepScreen
from interview.tui.screens.trouble import TroubleScreen
from interview.tui.screens.unlock import GrowingDelay, UnlockScreen
from interview.tui.widgets.fields import OneOf
from interview.tui.widgets.line import LineInput, PassphraseInput
from locales.errors import WordingInvalid
from locales.first import first_words
from tests.deriving import Here, derive_here
from tests.tui.desks import CHEAP, PASSPHRASE, START, WORDING, a_desk
from tests.tui.frames import flat, frame, shows, typed, until
from tests.tui.hands import press, settled
from tests.tui.vaults import begun, left, made, unlocked

if TYPE_CHECKING:
    from pathlib import Path

    from flows.model import Flow

SIZE = (80, 24)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with one case in it, closed again."""
    return made(tmp_path / "vault")


async def test_a_passphrase_is_shown_only_when_the_worker_asks_for_it(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, "apple river")
        assert "apple river" not in frame(app)
        await press(pilot, "ctrl+t")
        assert "apple river" in frame(app)
        await press(pilot, "ctrl+t")
        assert "apple river" not in frame(app)


async def test_a_passphrase_keeps_the_joiners_and_wide_spaces_that_were_typed(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, "می\u200cخواهم\u3000\u00a0x")
        assert app.screen.query_one(PassphraseInput).value == "می\u200cخواهم\u3000\u00a0x"


async def test_a_passphrase_cannot_be_copied_out_of_its_field(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, PASSPHRASE)
        await press(pilot, "ctrl+shift+a", "ctrl+c", "ctrl+x")
        assert app.clipboard == ""
        assert app.screen.query_one(PassphraseInput).value == PASSPHRASE


async def test_a_wrong_passphrase_says_so_in_a_line_and_stays_selected_to_be_mended(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, "not it at all")
        await press(pilot, "enter")
        await until(pilot, lambda: "passphrase" in str(app.screen.query_one(".status").text).lower())
        field = app.screen.query_one(PassphraseInput)
        assert (field.value, field.selected_text) == ("not it at all", "not it at all")
        assert isinstance(app.screen, UnlockScreen)
        app.screen.delay = GrowingDelay()
        await typed(pilot, PASSPHRASE)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, CasesScreen))


async def test_help_that_is_open_while_the_vault_is_unlocked_gives_way_to_the_cases(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    helped = threading.Event()

    class Slow(Here):
        def key(self) -> bytes:
            assert helped.wait(30)
            return super().key()

    derive_here(monkeypatch, Slow)
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, PASSPHRASE)
        await press(pilot, "enter", "f1")
        await until(pilot, lambda: app.screen.is_modal)
        helped.set()
        await until(pilot, lambda: isinstance(app.screen, CasesScreen))
        assert not any(isinstance(screen, UnlockScreen) for screen in app.screen_stack)


class Mending:
    """Wording and flow that cannot be used until somebody has mended them."""

    LINE = "locales/en-GB/labels.ftl line 7: broken entry. Mend it."

    def __init__(self) -> None:
        self.mended = False
        self.asked = 0

    def __call__(self) -> Ports:
        self.asked += 1
        if not self.mended:
            raise WordingInvalid(self.LINE)
        ticks = itertools.count(START, 1_000)
        return Ports(clock=lambda: next(ticks), nonce=lambda: bytes(16), new_id=lambda: "c1", wording=WORDING)


async def test_broken_wording_is_said_while_the_passphrase_is_asked_for_and_enter_looks_again(
    vault: Path,
) -> None:
    ports = Mending()
    app = OwnwordsApp(Desk(folder=vault, ports=ports, first_words=first_words(), cost=CHEAP))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await shows(pilot, Mending.LINE)
        assert isinstance(app.screen, TroubleScreen)
        await press(pilot, "f1")
        assert isinstance(app.screen, TroubleScreen)
        assert app.is_running
        before = ports.asked
        await press(pilot, "enter")
        await until(pilot, lambda: ports.asked > before and isinstance(app.screen, TroubleScreen))
        ports.mended = True
        await press(pilot, "enter")
        await unlocked(pilot)
        await shows(pilot, "Blue door")


async def test_a_worker_who_types_faster_than_broken_wording_is_found_keeps_the_passphrase_and_nothing_is_open(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("interview.tui.app.FIRST_KEYS", 60)
    ports = Mending()
    app = OwnwordsApp(Desk(folder=vault, ports=ports, first_words=first_words(), cost=CHEAP))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await typed(pilot, PASSPHRASE)
        await press(pilot, "enter")
        await shows(pilot, Mending.LINE)
        assert isinstance(app.screen, UnlockScreen)
        assert app.screen.query_one(PassphraseInput).value == PASSPHRASE
        assert app.screen.delay.left() == 0
        assert not app.reception.is_open
        ports.mended = True
        await press(pilot, "enter")
        await shows(pilot, "Blue door")


async def test_no_vault_is_made_where_the_flow_cannot_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = "uk/adult.toml: step 'room' leads nowhere. Give it a move."

    def broken(_: str) -> Flow:
        raise FlowInvalid(line)

    monkeypatch.setattr("interview.guiding.worded_flows.load_flow", broken)
    monkeypatch.setattr("interview.tui.app.FIRST_KEYS", 60)
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "a new vault")
        for field, text in zip(app.screen.query(LineInput), ("AB1", PASSPHRASE, PASSPHRASE), strict=True):
            field.value = text
        app.screen.query_one("#again", PassphraseInput).focus()
        await press(pilot, "enter")
        await shows(pilot, line)
        assert [field.value for field in app.screen.query(LineInput)] == ["AB1", PASSPHRASE, PASSPHRASE]
    assert not (tmp_path / "vault").exists()


def test_each_wrong_passphrase_doubles_the_wait_up_to_half_a_minute() -> None:
    now = [100.0]
    delay = GrowingDelay(clock=lambda: now[0])
    assert delay.left() == 0
    waits = []
    for _ in range(7):
        delay.failed()
        waits.append(delay.left())
    assert waits == [1, 2, 4, 8, 16, 30, 30]
    now[0] += 29.5
    assert delay.left() == 0.5
    now[0] += 60
    assert delay.left() == 0


async def test_the_wait_after_a_wrong_passphrase_is_kept_and_not_counted_down(vault: Path) -> None:
    now = [100.0]
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        assert isinstance(app.screen, UnlockScreen)
        app.screen.delay = GrowingDelay(clock=lambda: now[0])
        app.screen.delay.failed()
        await typed(pilot, PASSPHRASE)
        await press(pilot, "enter")
        await shows(pilot, "Unlocking")
        await asyncio.sleep(0.5)
        assert isinstance(app.screen, UnlockScreen)
        before = frame(app)
        await asyncio.sleep(0.2)
        assert frame(app) == before
        assert "Unlocking" in before
        now[0] += 1
        await until(pilot, lambda: isinstance(app.screen, CasesScreen))


async def test_a_second_window_is_told_that_the_vault_is_open_before_it_asks_for_a_passphrase(
    vault: Path,
) -> None:
    first = a_desk(vault)
    first.reserve()
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "the vault cannot be opened")
        assert "already open in another window" in flat(app)
        assert not app.screen.query(LineInput)
        first.release()
        await press(pilot, "enter")
        await shows(pilot, "Your passphrase")


async def test_a_folder_that_is_not_a_vault_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "holiday.txt").write_text("pictures")
    app = OwnwordsApp(a_desk(tmp_path))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "the vault cannot be opened")
        assert tmp_path.name in "".join(frame(app).split())
    assert (tmp_path / "holiday.txt").read_text() == "pictures"


async def test_a_case_is_not_made_before_the_worker_has_said_the_nation_and_the_age(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await press(pilot, "ctrl+n")
        await shows(pilot, "A new case")
        assert isinstance(app.screen, AskedPage)
        assert [field.chosen for field in app.screen.query(OneOf)] == [None, None, None]
        await typed(pilot, "Red gate")
        await press(pilot, "tab", "1", "tab", "tab", "5", "ctrl+s")
        await shows(pilot, 'Age not known? Choose "possibly a child".')
        await press(pilot, "3", "ctrl+s")
        await shows(pilot, "Begin a session")
        await press(pilot, "ctrl+q")
        await shows(pilot, "Red gate")


async def test_a_session_begins_with_nothing_chosen_for_the_worker_and_shows_the_first_step(
    vault: Path,
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        await press(pilot, "enter")
        await shows(pilot, "Begin a session")
        assert [field.chosen for field in app.screen.query(OneOf)] == [None, None, None, None]
        await press(pilot, "2", "tab", "3", "tab", "tab", "2", "tab", "1", "ctrl+s")
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        assert isinstance(app.screen, StepScreen)
        assert (app.screen.view.captured, app.screen.view.person_locale) == ("memory", "ar")


async def test_a_session_that_was_cut_off_says_since_when_and_where_and_goes_on_from_there(
    vault: Path,
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        assert isinstance(app.screen, StepScreen)
        step = app.screen.view.step
        await press(pilot, "ctrl+q")
        await shows(pilot, "open since")
        assert "at: What is known already" in flat(app)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, StepScreen))
        assert isinstance(app.screen, StepScreen)
        assert app.screen.view.step == step


async def test_drafts_survive_leaving_and_the_list_says_that_there_are_some(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await begun(pilot)
        await press(pilot, "f5")
        await settled(pilot)
        await typed(pilot, "we were nine in two rooms")
        await press(pilot, "ctrl+q")
        await shows(pilot, "typed and not kept: They are telling me something · Their words")
        await left(pilot)
    again = OwnwordsApp(a_desk(vault))
    async with again.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "typed and not kept: They are telling me something · Their words")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(again.screen, StepScreen))
        await shows(pilot, "we were nine in two rooms")


def listed(label: str, *, case: str = "c1") -> CaseListed:
    return CaseListed(
        case=case,
        label=label,
        at=START,
        step_label="",
        flow_label="",
        opened_at=None,
        session_open=False,
        typed_at=None,
        agreed=False,
    )


def test_a_case_is_found_by_part_of_its_label_in_any_case_of_letters_or_by_its_id() -> None:
    cases = [listed("Blue door"), listed("STRASSE", case="c7"), listed("red gate")]
    assert [case.label for case in matching(cases, " DOOR")] == ["Blue door"]
    assert [case.label for case in matching(cases, "straße")] == ["STRASSE"]
    assert [case.label for case in matching(cases, "C7")] == ["STRASSE"]
    assert len(matching(cases, "")) == 3


async def test_the_list_narrows_while_a_label_is_typed_and_enter_opens_what_is_left(vault: Path) -> None:
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    opened.new_case(label="[b]Red[/b] gate", nation="england", age_band="adult", organisation_kind="health")
    opened.close()
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        assert "[b]Red[/b] gate" in frame(app)
        await typed(pilot, "red")
        assert "Blue door" not in frame(app)
        await typed(pilot, "xyz")
        assert "No case has that in its label." in flat(app)
        await press(pilot, "escape")
        assert "Blue door" in frame(app)


async def test_what_is_typed_on_the_list_is_looked_for_and_opens_and_writes_nothing(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        await typed(pilot, "never even noted very")
        await press(pilot, "enter")
        assert isinstance(app.screen, CasesScreen)
        assert "No case has that in its label." in flat(app)


async def test_an_export_says_that_the_files_are_not_encrypted_shows_them_and_writes_over_nothing(
    vault: Path, tmp_path: Path
) -> None:
    app = OwnwordsApp(a_desk(vault))
    out = tmp_path / "out"
    async with app.run_test(size=(100, 30)) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        await press(pilot, "ctrl+e")
        await shows(pilot, "Exported files are NOT encrypted.")
        field = app.screen.query_one(LineInput)
        assert "ownwords-" in field.value
        assert "Blue" not in field.value
        field.value = str(out)
        await press(pilot, "enter")
        await shows(pilot, "Written:")
        assert (out / "plan.json").exists()
        assert (out / "plan.md").exists()
        assert "plan.md" in "".join(frame(app).split())
        before = (out / "plan.md").read_bytes()
        await press(pilot, "enter")
        await until(pilot, lambda: "Written:" not in flat(app))
        assert field.value == str(out)
        assert (out / "plan.md").read_bytes() == before


async def test_a_case_whose_session_is_over_can_be_read_without_beginning_another(vault: Path) -> None:
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    (case,) = opened.cases()
    guide = opened.open(case.case)
    opened.begin(guide, setting="phone", captured="live", person_locale="en-GB")
    guide.do(always.Tell(words=Words("They kept [my] *card*\x1b[2J")))
    guide.do(always.Stop())
    before = guide.case.seq
    opened.close()
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        await press(pilot, "enter")
        await shows(pilot, "Only read what is there so far")
        await press(pilot, "shift+tab", "enter")
        await shows(pilot, "What is there so far")
        await shows(pilot, "DRAFT")
        seen = ""
        for _ in range(120):
            seen += frame(app)
            await press(pilot, "down")
        assert "They kept [my] *card*␛[2J" in seen
        await press(pilot, "escape")
        await shows(pilot, "Begin a session")
        await press(pilot, "escape")
        await shows(pilot, "Blue door")
        assert app.reception.opened.journal.head(case.case).seq == before
