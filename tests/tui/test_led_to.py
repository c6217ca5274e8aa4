"""Back at a case in which something was typed and not kept: Enter leads straight to it."""

from __future__ import annotations

import pytest

from interview.guiding.listing import listed
from interview.tui.screens.step import StepScreen
from interview.tui.widgets.fields import WordsField
from store import Listed
from tests.tui.frames import flat
from tests.tui.hands import settled, write
from tests.tui.views import Posted, at

PLACES = [
    ("say", "tell:told"),
    ("say", "note:noted"),
    ("narrate", "step-narrate:narrative"),
    ("grid", "grid:food:decision"),
    ("say", "said:says-say:put"),
    ("plan", "change:line-7:what"),
    ("plan", "line:support:what"),
    ("prepare", "source:gp:why-not-asked"),
]


def opened_at(kind: str, field: str, words: str = "half a word") -> Posted:
    app = Posted(at(kind), {field: words})
    app.step = StepScreen(app.step.view, {field: words}, to=field)
    return app


@pytest.mark.parametrize(("kind", "field"), PLACES, ids=[f"{kind}: {field}" for kind, field in PLACES])
async def test_the_hand_is_in_the_field_that_was_typed_in_and_types_on_there(kind: str, field: str) -> None:
    app = opened_at(kind, field)
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        here = [one for one in app.step.query(WordsField) if one.has_focus_within]
        assert [one.draft for one in here] == [field]
        await write(pilot, " more")
        assert app.drafted[field] == "half a word more"


async def test_what_was_typed_at_another_step_is_named_with_its_place() -> None:
    app = opened_at("say", "account:narrative")
    async with app.run_test(size=(80, 40)) as pilot:
        await settled(pilot)
        assert "is not at this step. It is here: The account" in flat(app)


def test_the_list_knows_the_places_the_one_typed_in_last_first() -> None:
    listing = '{"label":"Blue","step":"now","opened_at":1,"sessions":1,"agreed":false}'
    one = listed(
        Listed(stream="c1", seq=1, at=1, listing=listing),
        lambda _: "",
        lambda _: "",
        typed={"note:noted": 5, "tell:told": 9},
    )
    assert (one.typed_at, one.typed_in) == (9, ("tell:told", "note:noted"))
