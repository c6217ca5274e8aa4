"""Which office does what differs by nation: in Northern Ireland no council houses anybody or does social work."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import msgspec
import pytest

from flows.loader import packaged
from interview.engine.terms import Nation
from interview.engine.variants import BETWEEN, every_variant
from interview.guiding.worded_flows import load_flow
from interview.lint.asked import WORDING
from interview.lint.said import said_in
from locales.asked import standing
from tests.sitting import ENGLISH, sitting, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

NATIONS = {nation.replace("_", "-") for nation in get_args(Nation)}
OF_NI = ("Housing Executive", "health and social care trust")


def heard(flow: str, nation: str) -> Iterator[tuple[str, str]]:
    """Everything that somebody hears in a nation, from whichever kind of organisation, each with its id."""
    pack = load_flow(flow)
    steps = tuple(pack.in_nation(step, nation.replace("-", "_")) for step in pack.step)
    for one in said_in(msgspec.structs.replace(pack, step=steps)):
        for message in every_variant(pack, one.message):
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


def chosen_by_nation(nation: str) -> dict[str, str]:
    """For the worker's eyes: every wording that chooses its words by the nation of the case, as it is read there."""
    named = [message for message, variables in standing(WORDING, ENGLISH).items() if "nation" in variables]
    here = wording().standing(nation=nation)
    gaps = {message: dict.fromkeys(here.variables(message, ENGLISH), "…") for message in named}
    return {message: here.text(message, ENGLISH, **gaps[message]).text for message in named}


@pytest.mark.parametrize("nation", sorted(NATIONS))
def test_a_worker_reads_the_word_of_their_own_nation_and_of_no_other(nation: str) -> None:
    read = chosen_by_nation(nation)
    assert len(read) > 15
    unknown = {message for message, text in read.items() if "(NI" in text or "council or" in text.lower()}
    of_councils = {message for message, text in read.items() if "council" in text.lower()}
    of_trusts = {message for message, text in read.items() if any(one in text for one in OF_NI)}
    assert (unknown, of_councils if nation == "northern-ireland" else of_trusts) == (set(), set())


def test_no_wording_names_the_office_of_one_nation_in_brackets_for_all() -> None:
    folder = WORDING / ENGLISH
    texts = {file.name: file.read_text("utf-8") for file in folder.glob("*.ftl")}
    assert [name for name, text in texts.items() if "(NI" in text or "council or trust" in text.lower()] == []


@pytest.mark.parametrize("nation", get_args(Nation))
def test_the_plan_of_a_case_names_who_does_it_there(nation: Nation) -> None:
    with sitting("share") as here:
        here.guide.case.nation = nation
        named = here.guide.chrome("recipient-children-services")
        assert ("health and social care trust" in named) is (nation == "northern_ireland")
        assert ("council" in named) is (nation != "northern_ireland")
