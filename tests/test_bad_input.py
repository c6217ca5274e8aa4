"""What clumsy and hostile input does: a plain line, nobody's words, nothing lost and nothing written over."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, Any

import jsonschema  # type: ignore[import-untyped]
import msgspec
import pytest

import store
from flows.loader import FlowInvalid, packaged
from interview.casework.opened import plan_files
from interview.engine.acts import AnyAct
from interview.exports.files import ExportRefused, write_new
from interview.exports.record_text import record_text
from interview.guide import Refused
from interview.lint.flow import check_flow
from interview.lint.wording import check_wording
from interview.plan.schema import committed_text
from interview.walking.walk import Walk, WalkInvalid, outcome, play, read_walk
from tests.locales.folder import ARABIC, ENGLISH, locales_folder
from tests.sitting import Sitting, beside_its_parts, boxed, wording

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "my sister Leyla"
ACTING = (
    "\x00\x07\x0b\x0c\r\x1b\x7f\x85\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufff9"
)
"""Each of these does something to a terminal, to a line, or to the order of its letters."""
HOSTILE = (
    "[b]bold[/b] \x1b[31mred\x1b]0;title\x07 \u202eturned\u202c \u2066isolated\u2069 \U0001f600\u200d\U0001f467 \x00 "
    "two\nthree\r\nfour\rfive\u2028six\x85seven\x0b\x7f\u200b\ufeff\n# eight\n- nine <b>`ten`</b> \\ \ufff9 \U000e0041"
)


def script(*acts: dict[str, Any], **session: Any) -> dict[str, Any]:
    to_the_room = {"at": "prepare", "do": "move", "move": "continue"}
    to_the_welcome = {"at": "room", "do": "move", "move": "continue"}
    return {"title": "A slip", "session": [{"act": [to_the_room, to_the_welcome, *acts], **session}]}


def played(walk: dict[str, Any]) -> dict[str, bytes]:
    with store.in_memory() as journal:
        done = play(msgspec.convert(walk, Walk), name="w.toml", wording=wording(), journal=journal)
        return outcome(done)[1]


def line_about(walk: dict[str, Any]) -> str:
    with pytest.raises(WalkInvalid) as invalid:
        played(walk)
    return str(invalid.value)


# ---------------------------------------------------------------- walks


TOLD = {"do": "tell", "words": SECRET}
SLIPS: dict[str, tuple[dict[str, Any], str]] = {
    "closed is one word": ({**TOLD, "closed": "stop"}, "Expected `array`, got `str` - at `$.closed`"),
    "closed is a number": ({**TOLD, "closed": 5}, "Expected `array`, got `int` - at `$.closed`"),
    "closed holds a table": (
        {**TOLD, "closed": [{"a": 1}]},
        "Expected `str`, got `object` - at `$.closed[0]`",
    ),
    "a wait is a number": ({**TOLD, "wait": 5}, "Expected `str`, got `int` - at `$.wait`"),
    "a wait without end": ({**TOLD, "wait": "999999999d"}, "ends more than a hundred years after"),
    "a wait of many digits": ({**TOLD, "wait": "9" * 40 + "d"}, "is not a time to wait"),
    "refused is a number": (
        {"do": "resume", "refused": 5},
        "Expected `str | null`, got `int` - at `$.refused`",
    ),
    "a name is a list": ({**TOLD, "as": ["a"]}, "Expected `str | null`, got `array` - at `$.as`"),
    "a name is empty": ({**TOLD, "as": ""}, "length >= 1 - at `$.as`"),
    "a place is a list": ({**TOLD, "at": ["welcome"]}, "Expected `str | null`, got `array` - at `$.at`"),
    "words in the wrong field": ({"do": SECRET}, "Invalid value is not one of those it can be - at `$.do`"),
    "codes in a name": ({**TOLD, "at": "ac\x1b[31m\ncount"}, "not at 'ac‹U+001B›[31m count'"),
    "said before dates began": (
        {**TOLD, "said_at": {"precision": "exact", "at": -(10**17)}},
        "The time it was said lies before 1900",
    ),
}


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_in_a_row_is_one_plain_line_with_its_place(slip: tuple[dict[str, Any], str]) -> None:
    row, said = slip
    line = line_about(script(row))
    assert line.startswith("w.toml: session 1, act 3")
    assert said in line
    assert SECRET not in line
    assert line.replace(" ", "x").isprintable()


def test_a_case_that_the_flow_is_not_for_is_refused_in_a_plain_line() -> None:
    assert line_about({**script(), "case": {"age_band": "child"}}).startswith(
        "w.toml: session 1: That interview is made for another age or nation"
    )


def test_a_walk_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    file = tmp_path / "bom.toml"
    file.write_bytes(b'\xef\xbb\xbftitle = "x"\nsession = []\n')
    assert read_walk(file, name=file.name).title == "x"


@pytest.mark.parametrize("kind", ["walk", "flow"])
def test_values_without_bottom_are_refused_in_a_plain_line(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "deep.toml"
    file.write_text(f"title = {'[' * 5_000}{']' * 5_000}")
    with pytest.raises((WalkInvalid, FlowInvalid), match=r"deep\.toml: its values lie too deep"):
        read_walk(file, name=file.name) if kind == "walk" else check_flow(file, name=file.name)


# ---------------------------------------------------------------- words


def test_hostile_words_are_in_the_plan_exactly_and_act_nowhere() -> None:
    with store.in_memory() as journal:
        sitting = Sitting(journal)
        sitting.create(HOSTILE)
        sitting.begin()
        sitting.walk_to("today")
        told = {"do": "tell", "words": HOSTILE, "about": "safe-tonight"}
        sitting.guide.do(msgspec.convert(told, AnyAct, dec_hook=boxed))
        need = {"do": "need", "need": "safe-tonight", "state": "not_met", "summary": HOSTILE}
        because = [sitting.guide.case.seq]
        sitting.guide.do(msgspec.convert({**need, "because": because}, AnyAct, dec_hook=boxed))
        files = dict(plan_files(sitting.guide, now=sitting.clock()))
        files["record.txt"] = record_text(sitting.guide.entries()).encode()
    plan = json.loads(files["plan.json"])
    assert [statement["words"] for statement in plan["statements"]] == [HOSTILE]
    jsonschema.validate(plan, json.loads(committed_text()), jsonschema.Draft202012Validator)
    for name, content in files.items():
        ours = "\u2068\u2069" if name == "plan.md" else ""
        assert not set(content.decode()) & (set(ACTING) - set(ours)), name
    kept = [
        line.partition("words=")[2] for line in files["record.txt"].decode().splitlines() if "words=" in line
    ]
    assert [json.loads(line.partition(" voice=")[0]) for line in kept] == [HOSTILE]


@pytest.mark.parametrize("act", [{"do": "tell"}, {"do": "note"}, {"do": "say", "how": "differently"}])
def test_half_a_character_is_refused_whole_and_leaves_the_record_as_it_was(act: dict[str, Any]) -> None:
    with store.in_memory() as journal:
        sitting = Sitting(journal)
        sitting.create()
        sitting.begin()
        sitting.walk_to("welcome")
        before = sitting.guide.case.seq
        with pytest.raises(Refused, match="half a character") as refused:
            sitting.guide.do(msgspec.convert({**act, "words": f"{SECRET}\ud800"}, AnyAct, dec_hook=boxed))
        assert sitting.guide.case.seq == before
        assert SECRET not in str(refused.value)


# ---------------------------------------------------------------- the clock


def test_a_clock_that_is_set_back_loses_nothing_and_stops_no_export() -> None:
    with store.in_memory() as journal:
        sitting = Sitting(journal)
        sitting.create()
        sitting.begin()
        sitting.walk_to("welcome")
        for number, back in enumerate((0, 86_400_000, 40 * 365 * 86_400_000)):
            sitting.clock.at -= back
            sitting.guide.do(msgspec.convert({"do": "tell", "words": f"{number}"}, AnyAct, dec_hook=boxed))
        case = sitting.guide.case
        assert [statement.words.text for statement in case.statements.values()] == ["0", "1", "2"]
        assert sitting.opened_again().case == case
        assert set(plan_files(sitting.guide, now=sitting.clock())) == {"plan.json", "plan.md"}


# ---------------------------------------------------------------- flows and wording


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ('id       = ""', "the step id ''"),
        ('id       = "Room"', "the step id 'Room'"),
        (r'id       = "ro\u001b[31mom"', r"the step id 'ro\x1b[31mom'"),
        ('id       = "räume"', r"the step id 'r\xe4ume'"),
    ],
)
def test_an_id_that_is_no_plain_name_is_refused_and_shown_harmlessly(
    tmp_path: Path, slip: str, said: str
) -> None:
    good = packaged()["uk/adult"].read_text("utf-8")
    assert 'id       = "room"' in good
    file = beside_its_parts(tmp_path) / "odd.toml"
    file.write_text(good.replace('id       = "room"', slip, 1), "utf-8")
    with pytest.raises(FlowInvalid) as invalid:
        check_flow(file, name=file.name)
    assert said in str(invalid.value)
    assert str(invalid.value).isprintable()


def test_a_flow_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    file = beside_its_parts(tmp_path) / "bom.toml"
    good = packaged()["uk/adult"].read_text("utf-8")
    file.write_bytes(b"\xef\xbb\xbf" + good.replace("\n", "\r\n").encode())
    assert check_flow(file, name=file.name).refused == ()
    assert tomllib.loads(good)["id"] == "uk/adult"


@pytest.mark.parametrize(("code", "named"), [("\x1b[31m", "U+001B"), ("\x00", "U+0000"), ("\x9b", "U+009B")])
def test_a_code_that_a_terminal_may_obey_is_found_in_the_wording(
    tmp_path: Path, code: str, named: str
) -> None:
    folder = locales_folder(tmp_path, english=f"{ENGLISH}\nstay = Stay {code} here.\n", arabic=ARABIC)
    found = [finding for finding in check_wording(folder) if finding.code == "control-code"]
    assert [named in str(finding) for finding in found] == [True]
    assert all(str(finding).isprintable() for finding in found)


def test_wording_nested_without_bottom_is_a_broken_entry(tmp_path: Path) -> None:
    folder = locales_folder(tmp_path, english=f"{ENGLISH}\ndeep = {'{ ' * 5_000}$x{' }' * 5_000}\n")
    assert "broken-entry" in {finding.code for finding in check_wording(folder)}


# ---------------------------------------------------------------- exports


@pytest.mark.parametrize("name", ["nul\x00", "half\ud800", "n" * 300])
def test_a_folder_that_no_disk_can_have_is_refused_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportRefused, match="Nothing was exported") as refused:
        write_new(tmp_path / name, {"plan.md": b"x"})
    assert str(refused.value).isprintable()
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_taken_is_refused_also_when_it_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "record.txt").symlink_to(tmp_path / "gone")
    with pytest.raises(ExportRefused):
        write_new(tmp_path, {"plan.md": b"x", "record.txt": b"y"})
    assert [path.name for path in tmp_path.iterdir()] == ["record.txt"]
