"""A vault is made with a recovery sheet that was copied out and typed back, and opens with it when nobody remembers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from interview.desk import new_sheet
from interview.tui.app import OwnwordsApp
from interview.tui.screens.cases import CasesScreen
from interview.tui.screens.create import CreateScreen
from interview.tui.screens.recover import NewPassphraseScreen, RecoverScreen
from interview.tui.screens.recovery_sheet import SheetScreen, TypedBackScreen
from interview.tui.screens.unlock import UnlockScreen
from interview.tui.widgets.fields import OneOf
from interview.tui.widgets.line import LineInput, PassphraseInput
from interview.tui.widgets.new_passphrase import ADVICE
from store import WrongPassphrase, advice
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import flat, frame, shows, typed, until
from tests.tui.hands import press, settled
from tests.tui.vaults import left, made, unlocked

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from interview.desk import Sheet

SIZE = (80, 24)


async def asked_for_a_sheet(pilot: Pilot[Any], passphrase: str = PASSPHRASE) -> SheetScreen:
    await shows(pilot, "a new vault")
    await typed(pilot, "AB1")
    await press(pilot, "enter")
    await typed(pilot, passphrase)
    await press(pilot, "enter")
    await typed(pilot, passphrase)
    await press(pilot, "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, SheetScreen))
    assert isinstance(pilot.app.screen, SheetScreen)
    return pilot.app.screen


async def test_a_vault_is_made_only_when_the_sheet_was_typed_back_from_the_paper_without_a_slip(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "vault"
    app = OwnwordsApp(a_desk(folder))
    async with app.run_test(size=SIZE) as pilot:
        shown = await asked_for_a_sheet(pilot)
        groups = shown.sheet.groups
        assert all(f"{number} {group}" in flat(app) for number, group in enumerate(groups, 1))
        assert "Write it on paper." in flat(app)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, TypedBackScreen))
        assert not any(group in flat(app) for group in groups)
        slip = "0000" if groups[4] != "0000" else "1111"
        await typed(pilot, " ".join((*groups[:4], slip, *groups[5:])).lower())
        await press(pilot, "enter")
        await shows(pilot, "Group 5 is not as on the sheet.")
        assert not folder.exists()
        await press(pilot, "escape")
        await until(pilot, lambda: app.screen is shown)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, TypedBackScreen))
        field = app.screen.query_one(PassphraseInput)
        assert field.value.startswith(groups[0].lower())
        field.value = shown.sheet.text
        await press(pilot, "enter")
        await shows(pilot, "There are no cases yet.")
        await left(pilot)
    opened = a_desk(folder).recover(sheet=shown.sheet)
    assert opened.keeping is not None
    assert opened.keeping.recovered
    opened.close()
    a_desk(folder).unlock(passphrase=PASSPHRASE).close()


async def test_a_worker_may_go_on_without_a_sheet_once_it_was_said_what_that_means(tmp_path: Path) -> None:
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        await asked_for_a_sheet(pilot)
        await press(pilot, "down", "enter")
        await shows(pilot, "a forgotten passphrase means that all in this vault is lost for good")
        await press(pilot, "escape")
        assert isinstance(app.screen, SheetScreen)
        await press(pilot, "enter", "enter")
        await shows(pilot, "There are no cases yet.")
        await left(pilot)
    opened = a_desk(tmp_path / "vault").unlock(passphrase=PASSPHRASE)
    assert opened.keeping is not None
    assert not opened.keeping.has_recovery
    opened.close()


class SlowMaking:
    """A vault that is made only once somebody lets it, and how often it was asked for."""

    def __init__(self) -> None:
        self.asked = 0
        self.let = asyncio.Event()

    async def __call__(self, sheet: Sheet | None) -> None:
        self.asked += 1
        await self.let.wait()


async def test_while_the_vault_is_being_made_no_key_asks_again_for_the_sheet_or_leaves_the_page(
    tmp_path: Path,
) -> None:
    app, making = OwnwordsApp(a_desk(tmp_path / "vault")), SlowMaking()
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "a new vault")
        page = SheetScreen(making, may_skip=True)
        app.over(page)
        await until(pilot, lambda: app.screen is page)
        await press(pilot, "down", "enter")
        await shows(pilot, "a forgotten passphrase means that all in this vault is lost for good")
        await press(pilot, "enter")
        await shows(pilot, "Making it")
        for key in ("enter", "up", "enter", "escape"):
            await press(pilot, key)
            assert app.screen is page, key
        assert "Making it" in flat(app)
        making.let.set()
        await until(pilot, lambda: not page._busy)
        assert making.asked == 1


async def test_going_back_from_the_sheet_makes_nothing_and_the_next_sheet_is_another(tmp_path: Path) -> None:
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        first = (await asked_for_a_sheet(pilot)).sheet
        await press(pilot, "escape")
        await until(pilot, lambda: isinstance(app.screen, CreateScreen))
        assert not (tmp_path / "vault").exists()
        app.screen.query_one("#again").focus()
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, SheetScreen))
        assert isinstance(app.screen, SheetScreen)
        assert app.screen.sheet != first


async def test_a_weak_passphrase_gets_advice_as_it_is_typed_and_is_taken_all_the_same(tmp_path: Path) -> None:
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "a new vault")
        await typed(pilot, "AB1")
        await press(pilot, "enter")
        await typed(pilot, "password")
        assert "This one is short" in flat(app)
        assert "It is one of those that are tried first." in flat(app)
        await typed(pilot, " ab1")
        assert "Your code is in it" in flat(app)
        app.screen.query_one("#passphrase", PassphraseInput).value = PASSPHRASE
        await settled(pilot)
        assert "This one is short" not in flat(app)
        app.screen.query_one("#passphrase", PassphraseInput).value = "password"
        await press(pilot, "enter")
        await typed(pilot, "password")
        await press(pilot, "enter")
        await shows(pilot, "Use it all the same?")
        assert not isinstance(app.screen, SheetScreen)
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, SheetScreen))


async def test_enter_on_an_empty_sheet_says_what_to_type(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await press(pilot, "ctrl+r")
        await until(pilot, lambda: isinstance(app.screen, RecoverScreen))
        await press(pilot, "enter")
        await shows(pilot, "Type what is on the sheet first")


def test_every_advice_of_the_store_is_worded() -> None:
    names = {advice.SHORT, advice.REPEATED, advice.CODE_IN_IT, advice.COMMON}
    assert names == ADVICE.keys()


@pytest.mark.parametrize(
    ("code", "first", "again", "line"),
    [
        ("AB1", PASSPHRASE, PASSPHRASE + "x", "The two passphrases are not the same."),
        ("AB1", "", "", "Type a passphrase first."),
        ("", PASSPHRASE, PASSPHRASE, "Type a code for yourself first"),
        ("Anna Berg", PASSPHRASE, PASSPHRASE, "A worker is known here by a code"),
    ],
)
async def test_what_cannot_be_a_vault_is_said_before_a_sheet_is_copied_out_and_stays_to_be_mended(
    tmp_path: Path, code: str, first: str, again: str, line: str
) -> None:
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "a new vault")
        for field, text in zip(app.screen.query(LineInput), (code, first, again), strict=True):
            field.value = text
        app.screen.query_one("#again", PassphraseInput).focus()
        await press(pilot, "enter")
        await shows(pilot, line)
        assert [field.value for field in app.screen.query(LineInput)] == [code, first, again]
    assert not (tmp_path / "vault").exists()


async def test_a_name_for_a_code_is_said_at_the_code_at_once_and_no_longer_once_it_is_mended(
    tmp_path: Path,
) -> None:
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "a new vault")
        code = app.focused
        await typed(pilot, "Anna Be")
        assert "A worker is known here by a code" not in flat(app)
        await press(pilot, "enter")
        assert "A worker is known here by a code" in flat(app)
        assert app.focused is code
        await press(pilot, "backspace")
        assert "A worker is known here by a code" in flat(app)
        await press(pilot, "backspace", "backspace")
        assert "A worker is known here by a code" not in flat(app)
        await press(pilot, "enter")
        assert app.focused is app.screen.query_one("#passphrase")


async def test_a_code_that_was_passed_by_is_asked_for_before_the_passphrases_are_compared(
    tmp_path: Path,
) -> None:
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "a new vault")
        code = app.focused
        await typed(pilot, "Anna Berg")
        await press(pilot, "tab")
        await typed(pilot, PASSPHRASE)
        await press(pilot, "enter")
        await typed(pilot, PASSPHRASE + "x")
        await press(pilot, "enter")
        assert "A worker is known here by a code" in flat(app)
        assert "not the same" not in flat(app)
        assert app.focused is code


async def test_that_two_passphrases_differ_is_said_until_one_of_them_is_changed(tmp_path: Path) -> None:
    app = OwnwordsApp(a_desk(tmp_path / "vault"))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "a new vault")
        for part in ("AB1", PASSPHRASE, PASSPHRASE + "x"):
            await typed(pilot, part)
            await press(pilot, "enter")
        assert "The two passphrases are not the same." in flat(app)
        await press(pilot, "backspace")
        assert "The two passphrases are not the same." not in flat(app)


# Nobody remembers the passphrase


@pytest.fixture
def sheet() -> Sheet:
    return new_sheet()


@pytest.fixture
def vault(tmp_path: Path, sheet: Sheet) -> Path:
    return made(tmp_path / "vault", sheet=sheet)


async def test_a_worker_who_cannot_remember_opens_the_vault_with_the_sheet_and_sets_another_passphrase(
    vault: Path, sheet: Sheet
) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await press(pilot, "ctrl+r")
        await until(pilot, lambda: isinstance(app.screen, RecoverScreen))
        await typed(pilot, sheet.text[:20])
        await press(pilot, "enter")
        await shows(pilot, "A recovery sheet has 56 letters and digits")
        app.screen.query_one(PassphraseInput).value = sheet.text.lower().replace("-", " ")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, NewPassphraseScreen))
        assert "Worker: AB1" in flat(app)
        await typed(pilot, "seven other words for another year")
        await press(pilot, "enter")
        await typed(pilot, "seven other words for another year")
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(app.screen, CasesScreen))
        await shows(pilot, "Blue door")
        assert app.reception.opened.worker == "AB1"
        await left(pilot)
    with pytest.raises(WrongPassphrase):
        (desk := a_desk(vault)).unlock(passphrase=PASSPHRASE)
    desk.unlock(passphrase="seven other words for another year").close()


async def test_a_sheet_of_another_vault_is_told_from_a_slip_and_makes_the_next_try_wait(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        unlock = app.screen
        assert isinstance(unlock, UnlockScreen)
        await press(pilot, "ctrl+r")
        await until(pilot, lambda: isinstance(app.screen, RecoverScreen))
        app.screen.query_one(PassphraseInput).value = new_sheet().text
        await press(pilot, "enter")
        await shows(pilot, "typed without a mistake, but it does not open this vault")
        assert unlock.delay.left() > 0
        await press(pilot, "escape")
        await until(pilot, lambda: app.screen is unlock)


async def test_a_vault_without_a_sheet_says_so_and_asks_for_none(tmp_path: Path) -> None:
    app = OwnwordsApp(a_desk(made(tmp_path / "other")))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        await press(pilot, "ctrl+r")
        await shows(pilot, "No recovery sheet was made for this vault.")
        assert isinstance(app.screen, UnlockScreen)


async def test_workers_are_offered_by_code_only_when_there_are_several_and_need_not_choose(
    vault: Path,
) -> None:
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    assert opened.keeping is not None
    opened.keeping.add_worker("CD2", passphrase="pears and other things entirely")
    opened.close()
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "1 ( ) AB1 2 ( ) CD2")
        await typed(pilot, "pears and other things entirely")
        await press(pilot, "tab", "1")
        assert app.screen.query_one(OneOf).chosen == "AB1"
        await press(pilot, "shift+tab", "enter")
        await shows(pilot, "does not open this vault")
        assert isinstance(app.screen, UnlockScreen)
        app.screen.delay = type(app.screen.delay)()
        await press(pilot, "tab", "2", "shift+tab", "enter")
        await until(pilot, lambda: isinstance(app.screen, CasesScreen))
        assert app.reception.opened.worker == "CD2"


async def test_who_types_their_code_beside_the_passphrase_is_chosen_and_enter_opens_from_there(
    vault: Path,
) -> None:
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    assert opened.keeping is not None
    for code in ("AB2", "CD2"):
        opened.keeping.add_worker(code, passphrase=f"pears and other things for {code}")
    opened.close()
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "1 ( ) AB1 2 ( ) AB2 3 ( ) CD2")
        await typed(pilot, "pears and other things for AB2")
        await press(pilot, "tab", "c")
        assert app.screen.query_one(OneOf).chosen == "CD2"
        await press(pilot, "1")
        assert app.screen.query_one(OneOf).chosen == "AB1"
        await press(pilot, "a", "b", "2", "enter")
        await until(pilot, lambda: isinstance(app.screen, CasesScreen))
        assert app.reception.opened.worker == "AB2"


async def test_one_worker_alone_is_not_asked_who_they_are(vault: Path) -> None:
    app = OwnwordsApp(a_desk(vault))
    async with app.run_test(size=SIZE) as pilot:
        await shows(pilot, "Your passphrase")
        assert not app.screen.query(OneOf)
        assert "AB1" not in frame(app)
        await unlocked(pilot)
