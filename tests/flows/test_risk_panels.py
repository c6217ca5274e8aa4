"""A file of panels for risks that is wrong is one plain line, which says where and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.panels import PanelsInvalid
from flows.risk_panels import load_risk_panels

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """
[[risk]]
domain = "debt"
look = []
explain = ["lookup-risk-debt-explain"]
source = "An Act"
checked_on = "2026-04-01"
review_by = "2027-02-22"
"""
BAD = {
    "a domain twice": (("[[risk]]", GOOD + "[[risk]]"), ("risk 'debt' is there twice", "Take one out")),
    "nothing to mention": (('["lookup-risk-debt-explain"]', "[]"), ("risk 'debt'", "Add that")),
    "no source": (('"An Act"', '" "'), ("risk 'debt'", "it has no source")),
    "no date": (('"2026-04-01"', '"spring"'), ("'spring' is not a date",)),
    "to look again before": (('"2026-04-01"', '"2028-04-01"'), ("not after checked_on",)),
    "a key that nobody knows": (("look = []", 'look = []\nsay = "no"'), ("say", "Correct it there")),
    "not TOML": (("[[risk]]", "[[risk"), ("not valid TOML",)),
}


def written(folder: Path, text: str) -> Path:
    file = folder / "risk-panels.toml"
    file.write_text(text, "utf-8")
    return file


def test_a_domain_that_has_no_panel_has_none_and_that_is_no_error(tmp_path: Path) -> None:
    panels = load_risk_panels(written(tmp_path, GOOD))
    found = panels.of("debt")
    assert found is not None
    assert found.text == ("lookup-risk-debt-explain",)
    assert panels.of("elsewhere") is None
    assert panels.of(None) is None


@pytest.mark.parametrize(("change", "says"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_one_plain_line(change: tuple[str, str], says: tuple[str, ...], tmp_path: Path) -> None:
    assert change[0] in GOOD
    with pytest.raises(PanelsInvalid) as invalid:
        load_risk_panels(written(tmp_path, GOOD.replace(*change, 1)))
    line = str(invalid.value)
    assert line.startswith("risk-panels.toml: ")
    assert "\n" not in line
    for part in says:
        assert part in line
