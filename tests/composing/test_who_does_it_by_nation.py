"""Which office does what differs by nation: in Northern Ireland no council houses anybody or does social work."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from flows.loader import packaged
from interview.engine.terms import Nation
from interview.engine.variants import BETWEEN, every_variant
from interview.guiding.worded_flows import load_flow
from interview.lint.said import said_in
from tests.sitting import wording

if TYPE_CHECKING:
    from collections.abc import Iterator

NATIONS = {nation.replace("_", "-") for nation in get_args(Nation)}
OF_NI = ("Housing Executive", "health and social care trust")


def heard(flow: str, nation: str) -> Iterator[tuple[str, str]]:
    """Everything that somebody hears in a nation, from whichever kind of organisation, each with its id."""
    for one in said_in(load_flow(flow)):
        for message in every_variant(load_flow(flow), one.message):
            of = NATIONS & set(message.split(BETWEEN)[1:])
            if not of or nation in of:
                gaps = dict.fromkeys(wording().variables(message, "en-GB"), "…")
                yield message, wording().text(message, "en-GB", **gaps).text


@pytest.mark.parametrize("flow", packaged())
def test_in_northern_ireland_only_who_works_for_a_council_speaks_of_one(flow: str) -> None:
    councils = {message for message, text in heard(flow, "northern-ireland") if "council" in text.lower()}
    assert {one for one in councils if "local-authority" not in one.split(BETWEEN)} == set()


@pytest.mark.parametrize("nation", sorted(NATIONS - {"northern-ireland"}))
@pytest.mark.parametrize("flow", packaged())
def test_elsewhere_nobody_hears_of_the_offices_of_northern_ireland(flow: str, nation: str) -> None:
    assert {message for message, text in heard(flow, nation) if any(one in text for one in OF_NI)} == set()


@pytest.mark.parametrize("message", ["purpose-home", "consent-share-council--charity"])
def test_a_place_to_stay_is_asked_of_the_council_and_in_northern_ireland_of_the_housing_executive(
    message: str,
) -> None:
    for nation in NATIONS:
        text = wording().text(f"{message}--{nation}", "en-GB").text
        assert ("Housing Executive" in text) is (nation == "northern-ireland")
        assert ("council" in text) is (nation != "northern-ireland")
