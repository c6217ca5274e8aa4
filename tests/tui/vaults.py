"""A vault with a case in it, and the way through its first pages."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interview.tui.screens.cases import CasesScreen
from interview.tui.screens.step import StepScreen
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import shows, typed, until
from tests.tui.hands import press, settled

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from interview.desk import Sheet


def made(folder: Path, *, sheet: Sheet | None = None) -> Path:
    """Make a vault of worker AB1 with one case, and close it again. Without a sheet, all are copies of one."""
    if sheet is None:
        shutil.copytree(_first(), folder)
        return folder
    return _made(folder, sheet=sheet)


@functools.cache
def _first() -> Path:
    kept = tempfile.mkdtemp(prefix="ownwords-tests-")
    atexit.register(shutil.rmtree, kept, ignore_errors=True)
    return _made(Path(kept) / "vault", sheet=None)


def _made(folder: Path, *, sheet: Sheet | None) -> Path:
    opened = a_desk(folder).create(passphrase=PASSPHRASE, worker="AB1", sheet=sheet)
    opened.new_case(label="Blue door", nation="england", age_band="adult", organisation_kind="charity")
    opened.close()
    return folder


async def unlocked(pilot: Pilot[Any]) -> None:
    await shows(pilot, "Your passphrase")
    await typed(pilot, PASSPHRASE)
    await press(pilot, "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, CasesScreen))


async def begun(pilot: Pilot[Any]) -> None:
    await unlocked(pilot)
    await shows(pilot, "Blue door")
    await press(pilot, "enter")
    await shows(pilot, "Begin a session")
    await press(pilot, "1", "tab", "1", "tab", "tab", "2", "tab", "1", "ctrl+s")
    await until(pilot, lambda: isinstance(pilot.app.screen, StepScreen))
    await settled(pilot)


async def left(pilot: Pilot[Any]) -> None:
    """Leave the program, and wait until the vault is closed."""
    await press(pilot, "ctrl+q")
    await until(pilot, lambda: pilot.app._exit)
