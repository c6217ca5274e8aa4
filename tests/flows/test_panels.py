"""A file of panels that is wrong is one plain line, which says where and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.panels import NATIONS, PanelsInvalid, load_panels
from tests.sitting import adult

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """
[glossary]
terms = ["nrm"]
source = "Own"
checked_on = "2026-11-22"
review_by = "2027-02-22"

[[panel]]
id = "law"
items = ["K1"]
nations = ["wales"]
text = ["lookup-law-1"]
source = "An Act"
checked_on = "2026-04-01"
review_by = "2027-02-22"
"""
BAD = {
    "a nation that there is not": (
        ('"wales"', '"narnia"'),
        ("panel 'law'", "'narnia' is no nation", "england"),
    ),
    "no source": (('source = "An Act"', 'source = " "'), ("panel 'law'", "it has no source")),
    "no date": (('"2026-04-01"', '"spring"'), ("panel 'law'", "'spring' is not a date", "2026-11-22")),
    "to look again before": (('"2026-04-01"', '"2028-04-01"'), ("panel 'law'", "not after checked_on")),
    "an id that is none": (('"law"', '"La w"'), ("the panel id 'La w'", "Rename it")),
    "a term twice": (('["nrm"]', '["nrm", "nrm"]'), ("the term 'nrm' is there twice",)),
    "a key that nobody knows": (
        ('items = ["K1"]', 'items = ["K1"]\nsay = "no"'),
        ("say", "Correct it there"),
    ),
    "no text": (('text = ["lookup-law-1"]\n', ""), ("text", "Correct it there")),
    "not TOML": (("[glossary]", "[glossary"), ("not valid TOML",)),
}


def written(folder: Path, text: str | bytes) -> Path:
    file = folder / "panels.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_a_good_file_is_read_by_nation(tmp_path: Path) -> None:
    panels = load_panels(written(tmp_path, GOOD))
    assert [one.id for one in panels.of("wales")] == ["law"]
    assert panels.of("scotland") == ()
    assert [one.id for one in panels.of(None)] == ["law"]
    assert panels.messages() == ("lookup-law", "lookup-law-1", "term-nrm", "term-nrm-means")


@pytest.mark.parametrize(("change", "says"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_one_plain_line(change: tuple[str, str], says: tuple[str, ...], tmp_path: Path) -> None:
    assert change[0] in GOOD
    with pytest.raises(PanelsInvalid) as invalid:
        load_panels(written(tmp_path, GOOD.replace(*change, 1)))
    line = str(invalid.value)
    assert line.startswith("panels.toml: ")
    assert "\n" not in line
    for part in says:
        assert part in line


def test_a_file_in_another_encoding_or_none_at_all_is_one_plain_line_too(tmp_path: Path) -> None:
    with pytest.raises(PanelsInvalid, match=r"^panels\.toml: not UTF-8 text\. Save the file as UTF-8\.$"):
        load_panels(written(tmp_path, GOOD.replace("Own", "Über").encode("cp1252")))
    with pytest.raises(PanelsInvalid, match=r"^gone\.toml: there is no such file\. Check the path\.$"):
        load_panels(tmp_path / "gone.toml")


def test_the_nations_of_the_panels_are_those_of_the_flows() -> None:
    assert set(NATIONS) == set(adult().nations)
