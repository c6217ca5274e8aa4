"""`ownwords check notes`: a line in, a line out; a bad line is said to be one, and the others are still answered."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from interview import cli
from interview.walking.walk import SteadyChance, SteadyClock

if TYPE_CHECKING:
    from pathlib import Path

DONE, REFUSED = 0, 1
SECRET = "my sister Leyla"


class Typed:
    """A standard input with these bytes in it."""

    def __init__(self, given: bytes) -> None:
        self.buffer = io.BytesIO(given)


class Checked:
    """How the command ended, and each line that it answered."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err
        self.lines = out.splitlines()

    @property
    def answers(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.lines]


class Notes:
    """Gives notes to the command in this process."""

    def __init__(self, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self._patch, self._capture = patch, capture

    def __call__(self, *given: bytes | str, as_json: bool = True) -> Checked:
        raw = b"\n".join(one if isinstance(one, bytes) else one.encode() for one in given)
        chance = SteadyChance()
        self._patch.setattr(sys, "stdin", Typed(raw))
        self._patch.setattr(sys, "argv", ["ownwords", "check", "notes", *(["--json"] if as_json else [])])
        code = cli.run(cli.Chosen(clock=SteadyClock(), nonce=chance.nonce, new_id=chance.new_id))
        return Checked(code, *self._capture.readouterr())


@pytest.fixture
def notes(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Notes:
    return Notes(monkeypatch, capsys)


def note(text: str, **more: object) -> str:
    return json.dumps({**more, "text": text})


def test_a_note_that_judges_is_answered_with_the_words_why_and_what_instead(notes: Notes) -> None:
    said = notes(note("She refuses to engage.", id="n1"))
    assert said.code == DONE
    (answer,) = said.answers
    assert list(answer) == ["id", "flag", "terms"]
    assert (answer["id"], answer["flag"]) == ("n1", True)
    (term,) = json.loads(said.lines[0])["terms"]
    assert (term["term"], term["start"], term["end"]) == ("refuses to engage", 4, 21)
    assert list(term) == ["term", "start", "end", "why", "instead"]
    assert term["why"].endswith(".")
    assert term["instead"].startswith("You could")


def test_a_note_that_judges_nobody_is_answered_without_terms(notes: Notes) -> None:
    assert notes(note("The landlord refused.", id=7), note("", id=8)).answers == [
        {"id": 7, "flag": False, "terms": []},
        {"id": 8, "flag": False, "terms": []},
    ]


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        ("{not json " + SECRET, "not JSON"),
        (f'["{SECRET}"]', "not an object"),
        ('{"id": "b"}', 'no "text"'),
        ('{"id": "b", "text": 5}', "not text"),
        ('{"id": "b", "text": null}', "not text"),
        (b'{"text": "\xff\xfe"}', "not UTF-8"),
        ("[" * 50_000, "not JSON"),
    ],
    ids=["no JSON", "a list", "no text", "a number", "nothing", "no UTF-8", "too deep"],
)
def test_a_bad_line_is_said_to_be_one_and_the_others_are_answered(
    notes: Notes, bad: str | bytes, says: str
) -> None:
    said = notes(note("She is lazy.", id="a"), bad, note("She is well.", id="c"))
    assert said.code == REFUSED
    first, second, third = said.answers
    assert (first["flag"], third["flag"]) == (True, False)
    assert says in str(second["error"])
    assert "Line 2" in str(second["error"])
    assert second.get("id") == ("b" if '"b"' in str(bad) else None)
    assert SECRET not in said.out + said.err


def test_the_same_is_said_to_people_line_by_line(notes: Notes) -> None:
    said = notes(note("She is lazy.", id="n1"), note("She is well."), "nothing", as_json=False)
    assert said.code == REFUSED
    assert said.lines[0].startswith("n1: lazy (7 to 11). ")
    assert said.lines[1] == "Line 2: nothing to change."
    assert said.lines[2] == "Line 3 is not JSON. Write one object to a line."


def test_nothing_in_a_note_or_its_id_acts_on_a_terminal(notes: Notes) -> None:
    for as_json in (True, False):
        said = notes(note("She is a \x1b[2Jlazy\x1b[0m girl.", id="\x1b[31m\u202e"), as_json=as_json)
        assert "\x1b" not in said.out
        assert "\u202e" not in said.out


def test_empty_lines_are_passed_over_and_a_mark_at_the_beginning_does_no_harm(notes: Notes) -> None:
    assert len(notes(b"\xef\xbb\xbf" + note("She is lazy.").encode(), "", "  ", note("Tea.")).answers) == 2


def test_no_lines_are_no_answers(notes: Notes) -> None:
    assert (notes("").code, notes("").out) == (DONE, "")


def test_a_note_of_a_hundred_thousand_characters_is_answered(notes: Notes) -> None:
    long = "She was at the farm. " * 5_000
    (answer,) = notes(note(long + "She is lazy.")).answers
    assert answer["flag"] is True


def test_an_answer_comes_before_the_next_line_is_written_and_no_vault_is_needed(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "interview",
        "--data",
        str(tmp_path / "none"),
        "check",
        "notes",
        "--json",
    ]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for name in ("a", "b"):
            child.stdin.write(note("She is lazy.", id=name).encode() + b"\n")
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["id"] == name
        child.stdin.close()
    assert child.returncode == DONE
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_does_not_load_the_check_before_it_is_asked_for() -> None:
    asked = (
        "import sys, interview.cli; print([m for m in sys.modules if 'questioning' in m or m == 'simplemma'])"
    )
    ended = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
