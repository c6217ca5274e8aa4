"""The standard as data: whole, dated, and refused in one plain line where it is not."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest

from flows.criteria import CRITERIA
from flows.standard import StandardInvalid, packaged_standard, read_standard

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = packaged_standard("SFJBMS05")


def test_every_criterion_of_the_standard_is_there_once_and_something_supports_each_side_of_it() -> None:
    assert [one.id for one in SHIPPED.criterion] == sorted(
        CRITERIA["SFJBMS05"], key=lambda one: float(one[2:])
    )
    assert all(aspect.supports for one in SHIPPED.criterion for aspect in one.aspect)


def test_every_item_of_knowledge_is_offered_somewhere() -> None:
    assert [one.id for one in SHIPPED.item] == [f"K{number}" for number in range(1, 25)]
    assert all(one.steps or one.panels or one.screens for one in SHIPPED.item)


def test_it_says_where_it_is_from_and_when_to_look_again() -> None:
    assert SHIPPED.source
    assert datetime.date.fromisoformat(SHIPPED.checked_on) < datetime.date.fromisoformat(SHIPPED.review_by)


WHOLE = "\n".join(
    f'[[criterion]]\nid = "{one}"\n[[criterion.aspect]]\nid = "a"\nsupports = [{{ event = "line-proposed" }}]'
    for one in sorted(CRITERIA["SFJBMS05"])
)
HEAD = 'id = "SFJBMS05"\nsource = "s"\nchecked_on = "2026-01-01"\nreview_by = "2027-01-01"\nitem = []\n'


def written(folder: Path, text: str) -> Path:
    file = folder / "standard.toml"
    file.write_text(text, "utf-8")
    return file


def test_one_that_is_whole_is_read(tmp_path: Path) -> None:
    assert read_standard(written(tmp_path, HEAD + WHOLE), name="standard.toml").id == "SFJBMS05"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (HEAD + WHOLE.replace('id = "PC7"', 'id = "PC8"'), "the criterion PC8 is there twice"),
        (HEAD + WHOLE.split('[[criterion]]\nid = "PC9"')[0], "the criterion PC9 is not there"),
        (HEAD + WHOLE + '\n[[criterion]]\nid = "PC99"\naspect = []', "has no criterion 'PC99'"),
        (
            HEAD + WHOLE.replace('supports = [{ event = "line-proposed" }]', "supports = []", 1),
            "nothing can support",
        ),
        (HEAD.replace("SFJBMS05", "OTHER") + WHOLE, "'OTHER' is not a standard that is known here"),
        (HEAD + WHOLE + "\nscore = 3", "unknown field `score`"),
        ("id = ", "not valid TOML"),
    ],
)
def test_what_is_wrong_with_one_is_said_in_a_line(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(StandardInvalid) as refused:
        read_standard(written(tmp_path, text), name="standard.toml")
    assert says in str(refused.value)
    assert str(refused.value).startswith("standard.toml: ")
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(StandardInvalid, match=r"^none\.toml: there is no such file\. Check the path\.$"):
        read_standard(tmp_path / "none.toml", name="none.toml")
