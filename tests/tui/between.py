"""A case between two sessions on its own pages: a vault that had a sitting, the way to the pages, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.engine.acts.always import Stop
from interview.tui.screens.begin import BeginScreen
from interview.tui.screens.cases import CasesScreen
from interview.tui.screens.standing import StandingScreen
from interview.tui.widgets.fields import Field
from interview.tui.widgets.rows import Rows
from tests.tui.desks import PASSPHRASE, a_desk
from tests.tui.frames import shows, until
from tests.tui.hands import press, settled
from tests.tui.vaults import left, made, unlocked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.pilot import Pilot

    from interview.engine.case import Case
    from interview.guide import Guide

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])


def sat(folder: Path, then: Callable[[Guide], object]) -> Path:
    """A vault whose one case has had a sitting, written up from paper, in which ``then`` was done."""
    made(folder)
    sat_again(folder, then)
    return folder


def sat_again(vault: Path, then: Callable[[Guide], object]) -> None:
    """One more such sitting, to its end."""
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    then(guide)
    while guide.case.sitting is not None:
        guide.do(Stop())
    opened.left(guide)
    opened.close()


def in_case(vault: Path, then: Callable[[Guide], object] | None = None) -> Case:
    """The one case of a vault, after ``then`` was done at the desk."""
    opened = a_desk(vault).unlock(passphrase=PASSPHRASE)
    guide = opened.open(opened.cases()[0].case)
    if then is not None:
        then(guide)
    opened.left(guide)
    opened.close()
    return guide.case


async def to_what_stands(pilot: Pilot[None]) -> None:
    """Unlock, and go on to the page of the case."""
    await unlocked(pilot)
    await shows(pilot, "Blue door")
    await press(pilot, "enter")
    await shows(pilot, "Begin a session")
    begin = pilot.app.screen
    assert isinstance(begin, BeginScreen)
    begin.query_one("#standing").focus()
    await press(pilot, "end", "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, StandingScreen))
    await settled(pilot)


async def to_row(pilot: Pilot[None], key: str) -> None:
    rows = next(one for one in pilot.app.screen.query(Rows) if any(item.key == key for item in one.items))
    rows.focus()
    rows.go(key)
    await settled(pilot)


async def to_field(pilot: Pilot[None], name: str) -> None:
    field = next(one for one in pilot.app.screen.query(Field) if one.name == name)
    field.land()
    await settled(pilot)


async def leave(pilot: Pilot[None]) -> None:
    """Out of the case, and out of the program."""
    await press(pilot, "ctrl+q")
    await until(pilot, lambda: isinstance(pilot.app.screen, CasesScreen))
    await left(pilot)
