"""The list of cases names what was kept longer than the organisation says. Whether it goes, people decide."""

from __future__ import annotations

import itertools
from importlib import resources
from typing import TYPE_CHECKING

import pytest

from interview.casework.opened import Ports
from interview.desk import Desk
from interview.engine.acts.always import Stop
from interview.organisation.reader import read_profile
from interview.tui.app import OwnwordsApp
from tests.tui.desks import CHEAP, PASSPHRASE, START, WORDING, a_desk
from tests.tui.frames import flat, shows
from tests.tui.vaults import made, unlocked

if TYPE_CHECKING:
    from pathlib import Path


def after(folder: Path, years: int) -> Desk:
    """A desk at the same vault, years later."""
    ticks, salts = (
        itertools.count(START + years * 366 * 86_400_000, 1_000),
        itertools.count(10_000),
    )
    ports = Ports(
        clock=lambda: next(ticks),
        nonce=lambda: next(salts).to_bytes(16, "big"),
        new_id=lambda: "c9999",
        wording=WORDING,
    )
    return Desk(folder=folder, ports=lambda: ports, cost=CHEAP)


@pytest.mark.parametrize(("years", "named"), [(1, False), (7, True)])
async def test_a_closed_case_past_its_time_is_named_in_the_list_and_nothing_of_it_is_gone(
    tmp_path: Path, years: int, *, named: bool
) -> None:
    folder = made(tmp_path / "vault")
    sample = resources.files("interview.organisation") / "sample.toml"
    opened = a_desk(folder).unlock(passphrase=PASSPHRASE)
    opened.import_organisation(read_profile(sample, name=sample.name))
    guide = opened.open(opened.cases()[0].case)
    if guide.case.sitting is None:
        opened.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    while guide.case.sitting is not None:
        guide.do(Stop())
    opened.close()
    app = OwnwordsApp(after(folder, years))
    async with app.run_test(size=(80, 24)) as pilot:
        await unlocked(pilot)
        await shows(pilot, "Blue door")
        said = "kept longer than 6 years: see whether it is still needed"
        assert (said in flat(app).replace("▌", "")) == named
