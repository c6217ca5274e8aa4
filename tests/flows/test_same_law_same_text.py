"""One section of an Act is one text: nothing in the packs rests on an older copy of what is read newer elsewhere."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import pytest

from tests.flows.sources import Rest, every_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LAW = re.compile(
    r"(?P<name>[A-Z][\w-]*\)? (?:\([A-Z][A-Za-z ]+\) )?(?:Act|Order)(?: \([A-Z][A-Za-z ]+\))? (?:19|20)\d\d)"
)
DAY = r"\d{1,2} [A-Z][a-z]+ \d{4}"
READ = re.compile(
    rf"\bsections? (?P<sections>\d[\w() ]*(?:, \d[\w() ]*)*(?: and \d[\w()]*)?),? "
    rf"(?:text of|as it stood on|as they stood on|with changes up to|as in force to|to) (?P<day>{DAY})"
)
BETWEEN = re.compile(r"(\d+)[A-Z]*(?:\(\w+\))* to (\d+)")
ONE = re.compile(r"\d+[A-Z]*")
SEEN = {"checked_on": "2026-11-23", "review_by": "2027-05-23"}
MODERN_SLAVERY = (
    "Slavery Act 2015",
    "Borders Act 2022",
    "Exploitation (Scotland) Act 2015",
    "Exploitation Act (Northern Ireland) 2015",
)


def cited(source: str) -> Iterator[tuple[str, str]]:
    """Each Act that a source names, and what the source says of it up to the next one."""
    found = list(LAW.finditer(source))
    for law, after in itertools.zip_longest(found, found[1:]):
        said = source[law.end() : after.start() if after else None]
        yield law["name"], said.split(";")[0]


def sections(named: str) -> set[str]:
    """The sections of "1 to 3, 18 and 25(3)", each by itself."""
    between = {str(n) for a, b in BETWEEN.findall(named) for n in range(int(a), int(b) + 1)}
    return between | set(ONE.findall(re.sub(r"\(\w+\)", "", named)))


def days_of(sources: Mapping[str, Rest]) -> dict[tuple[str, str], dict[str, list[str]]]:
    """For each section of each Act the days of the texts that were read, and what rests on each."""
    days: dict[tuple[str, str], dict[str, list[str]]] = {}
    for one, rest in sources.items():
        for law, said in cited(rest.on):
            for read in READ.finditer(said):
                for section in sections(read["sections"]):
                    days.setdefault((law, section), {}).setdefault(read["day"], []).append(one)
    return days


READ_OF = days_of(every_source())


@pytest.mark.parametrize(("law", "section"), sorted(READ_OF))
def test_a_section_was_read_in_one_text_whatever_rests_on_it(law: str, section: str) -> None:
    assert len(READ_OF[law, section]) == 1, READ_OF[law, section]


@pytest.mark.parametrize("one", sorted(every_source()))
def test_where_a_section_on_modern_slavery_is_named_so_is_the_day_of_its_text(one: str) -> None:
    for law, said in cited(every_source()[one].on):
        if law.endswith(MODERN_SLAVERY) and re.search(r"\bsections? \d", said):
            assert READ.search(said), f"{law}{said}"


def test_an_older_copy_of_one_section_is_found_also_inside_a_range() -> None:
    older = Rest(on="Nationality and Borders Act 2022, sections 60 to 63, text of 28 April 2022", **SEEN)
    newer = Rest(
        on="Of 2026; Nationality and Borders Act 2022, section 61, as it stood on 20 March 2026", **SEEN
    )
    found = days_of({"older": older, "newer": newer})
    assert found["Borders Act 2022", "61"] == {"28 April 2022": ["older"], "20 March 2026": ["newer"]}
    assert list(found["Borders Act 2022", "62"]) == ["28 April 2022"]


def test_two_acts_of_one_name_are_two_laws() -> None:
    of_scotland = "Human Trafficking and Exploitation (Scotland) Act 2015, section 9, text of 31 May 2016"
    of_the_north = (
        "Human Trafficking and Exploitation Act (Northern Ireland) 2015, section 9, text of 1 April 2022"
    )
    found = days_of({"both": Rest(on=f"{of_scotland}, and {of_the_north}", **SEEN)})
    assert len(found) == 2
    assert all(len(days) == 1 for days in found.values())


def test_no_source_calls_the_act_of_2022_of_northern_ireland_by_a_name_that_it_has_not() -> None:
    assert not [
        one for one, rest in every_source().items() if "Justice Act (Northern Ireland) 2022" in rest.on
    ]
