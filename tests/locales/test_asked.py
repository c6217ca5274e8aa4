"""All that the program asks for is written, and a list says so at the start without reading the code or Fluent."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from interview.lint.asked import asked_by_code, asked_by_flows, refuse_incomplete, written
from interview.lint.wording import check_wording
from locales.asked import FILE, amiss, asked_for, is_whole, standing
from locales.catalogue import ANYWHERE, Catalogue
from locales.errors import WordingInvalid
from locales.first import first_words
from locales.registry import packaged
from tests.locales.folder import locales_folder

SOURCE = "en-GB"
HERE = Path(str(packaged()))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped wording, to be spoilt."""
    return Path(shutil.copytree(HERE, tmp_path / "locales"))


def change(root: Path, file: str, pattern: str, instead: str = "") -> None:
    path = root / SOURCE / file
    text = path.read_text("utf-8")
    changed = re.sub(f"(?m){pattern}", instead, text)
    assert changed != text
    path.write_text(changed, "utf-8")


def found(root: Path, code: str) -> list[str]:
    return [finding.where for finding in check_wording(root) if finding.code == code]


def test_the_list_is_what_the_program_and_its_flows_ask_for() -> None:
    stale = "Run `python -m interview.lint.asked`, and look at what changes."
    assert (HERE / FILE).read_text("utf-8") == written(), stale


def test_the_shipped_wording_has_all_that_is_asked_for() -> None:
    asked = asked_for(HERE)
    assert asked is not None
    assert {
        "vault-passphrase",
        "form-tell",
        "word-rather_not",
        "help-kind-say",
        "step-welcome",
    } <= asked.keys()
    assert {"nrm-what-check", "answer-lawyer-first", "plan-standing-declined"} <= asked.keys()
    assert asked["app-too-small"] == {"columns", "rows"}
    assert list(amiss(asked, standing(HERE, SOURCE))) == []
    assert is_whole(HERE)
    assert is_whole()


def test_what_is_read_without_fluent_is_what_fluent_reads() -> None:
    wording = Catalogue.load()
    read = standing(HERE, SOURCE)
    assert read.keys() == set(wording.ids(SOURCE))
    always = ANYWHERE.keys()
    assert read == {
        message: wording.variables(message, SOURCE) | (read[message] & always) for message in read
    }


def test_nothing_is_written_that_nothing_asks_for() -> None:
    asked = asked_for(HERE)
    assert asked is not None
    assert sorted(standing(HERE, SOURCE).keys() - asked.keys()) == []


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("app.ftl", "vault-passphrase"),
        ("app.ftl", "help-kind-say"),
        ("screen.ftl", "screen-kept"),
        ("screen.ftl", "form-tell"),
        ("labels.ftl", "step-welcome"),
        ("said.ftl", "welcome-hello"),
        ("plan.ftl", "plan-standing-declined"),
    ],
)
def test_a_message_that_was_taken_out_is_found_by_the_check_and_at_the_start(
    copy: Path, file: str, message: str
) -> None:
    change(copy, file, rf"^{message} =.*\n(?:[ \t].*\n)*")
    assert found(copy, "asked-and-missing") == [f"en-GB: {message}"]
    assert not is_whole(copy)
    with pytest.raises(WordingInvalid, match=rf"^locales/en-GB: '{message}' is missing.*check locales"):
        refuse_incomplete(copy)


def test_several_that_are_missing_are_one_line(copy: Path) -> None:
    change(copy, "screen.ftl", r"^screen-(kept|resume|return) =.*\n")
    with pytest.raises(WordingInvalid, match=r"'screen-kept' is missing.*, and 2 more like it\.") as refused:
        refuse_incomplete(copy)
    assert len(str(refused.value).splitlines()) == 1


@pytest.mark.parametrize("instead", ["Not saved.", "NOT saved: { $reason }", "{ $why } { $when }"])
def test_a_message_with_other_variables_than_are_handed_over_is_found_at_the_start(
    copy: Path, instead: str
) -> None:
    change(copy, "app.ftl", "^app-not-saved =.*", f"app-not-saved = {instead}")
    assert found(copy, "asked-otherwise") == ["en-GB/app.ftl: app-not-saved"]
    with pytest.raises(WordingInvalid, match=r"'app-not-saved' has other variables .*: \$why\."):
        refuse_incomplete(copy)


def test_a_list_that_is_older_than_the_program_stops_nobody(copy: Path) -> None:
    with (copy / FILE).open("a", encoding="utf-8") as file:
        file.write("once-asked-for\n")
    assert not is_whole(copy)
    refuse_incomplete(copy)
    assert found(copy, "asked-and-missing") == []


def test_wording_without_its_list_is_refused_and_a_small_folder_is_asked_for_nothing(tmp_path: Path) -> None:
    folder = locales_folder(tmp_path)
    assert asked_for(folder) is None
    assert not is_whole(folder)
    with pytest.raises(WordingInvalid, match=r"locales/asked\.txt is missing"):
        refuse_incomplete(folder)
    assert not {finding.code for finding in check_wording(folder)} & {"asked-and-missing", "asked-otherwise"}


def test_wording_that_is_no_text_is_named_and_its_bytes_are_not_quoted(copy: Path) -> None:
    (copy / SOURCE / "screen.ftl").write_bytes(b"screen-kept = \xff\xfe")
    with pytest.raises(WordingInvalid, match=r"^locales/en-GB/screen\.ftl: .* Save it again as UTF-8\.$"):
        is_whole(copy)


CODE = """
chrome(at, "said-plainly")
page.worded("with-classes", classes="label", name=name)
say("with-two", one=1, two=2)
KEYS = ("from-a-tuple", "no-message")
word = chrome(at, f"put-{together}-here")
page.named("family", code)
title = "opened"
"""


def test_what_the_code_asks_for_is_read_out_of_it(tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text(CODE)
    known = {
        "from-a-tuple",
        "put-one-here",
        "put-one-there",
        "family-one",
        "familiar-one",
        "opened-up",
        "from-a-tuple-too",
    }
    assert asked_by_code(known, tmp_path) == {
        "said-plainly": frozenset(),
        "with-classes": frozenset({"name"}),
        "with-two": frozenset({"one", "two"}),
        "from-a-tuple": None,
        "from-a-tuple-too": None,
        "put-one-here": None,
        "family-one": None,
    }


def test_every_packaged_flow_is_asked_what_it_says() -> None:
    asked = set(asked_by_flows())
    assert {"welcome-hello", "step-danger", "move-continue", "phase-RISK", "need-domain-work"} <= asked


def test_asking_at_the_start_loads_neither_fluent_nor_the_flows() -> None:
    code = "import sys, locales.asked as a; a.is_whole(); print({'fluent', 'flows', 'tomllib', 'interview'} & sys.modules.keys())"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=HERE.parent
    )
    assert ended.stdout.strip() == "set()"


SAID_IN_ONE_LINE = ("-keys", "-missing", "-short", "-differs", "-wrong", "-home", "-none", "-none-like-that")


def test_what_the_pages_say_in_their_last_lines_fits_a_terminal_of_eighty_columns() -> None:
    ends = {
        message: text
        for message, text in first_words().items()
        if message.endswith(SAID_IN_ONE_LINE) and not message.startswith(("help-", "key-"))
    }
    assert {"vault-unlock-keys", "cases-keys", "case-new-missing", "export-no-such-home"} <= ends.keys()
    assert {message: len(text) for message, text in ends.items() if len(text) > 76} == {}
