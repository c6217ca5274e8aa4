"""One letter stands for one thing in every menu: a hand that slips must not answer for somebody."""

from __future__ import annotations

from collections import Counter

import pytest

from interview.engine.kinds import KINDS
from interview.tui.widgets.rows import Rows
from tests.tui.hands import settled
from tests.tui.views import Posted, at


def twice(letters: list[str]) -> list[str]:
    return [letter for letter, times in Counter(letters).items() if letter and times > 1]


@pytest.mark.parametrize("kind", sorted(KINDS))
async def test_no_letter_of_a_rows_menu_means_two_things(kind: str) -> None:
    app = Posted(at(kind))
    async with app.run_test(size=(80, 30)) as pilot:
        await settled(pilot)
        items = [item for rows in app.screen.query(Rows) for item in rows.items]
        assert items
        for item in items:
            assert not twice([key.letter for key in item.keys]), item.key
