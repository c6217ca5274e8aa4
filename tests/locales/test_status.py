import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from locales.errors import LocaleUnknown, StatusInvalid, WordingInvalid, WordingMissing
from locales.state import State
from locales.status import draft_status, give_state, main, read_status
from locales.wording import read_wording
from tests.locales.folder import ARABIC, ENGLISH, locales_folder, write

DAY = date(2026, 3, 4)


def test_a_new_language_begins_as_a_machine_draft_of_todays_english(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    changed = draft_status(root, "ar")
    entries, english = read_status(root, "ar"), read_wording(root, "en-GB")
    assert set(changed) == set(entries) == set(english.messages)
    assert {entry.state for entry in entries.values()} == {State.MACHINE_DRAFT}
    assert all(entry.source == english.digest(message) for message, entry in entries.items())
    assert draft_status(root, "ar") == ()


def test_refreshing_never_takes_away_what_a_reviewer_said(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    draft_status(root, "ar")
    give_state(root, "ar", ["rights-free"], state=State.REVIEWED, by='Q. "Reader"', at=DAY)
    write(root, "ar/app.ftl", ARABIC.replace("هذا مجاني", "كل هذا مجاني") + "\nbye = وداعا\n")
    before = read_status(root, "ar")["rights-free"]
    assert draft_status(root, "ar") == ("bye",)
    after = read_status(root, "ar")["rights-free"]
    assert after == before
    assert (after.by, after.at) == ('Q. "Reader"', DAY)
    wording = read_wording(root, "ar")
    assert after.standing(before.source, wording.digest("rights-free")) is State.STALE


def test_the_file_says_how_much_of_the_language_nobody_has_reviewed(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    draft_status(root, "ar")
    file = root / "ar" / "status.toml"
    assert "# Machine drafts that nobody has reviewed: 7 of 7.\n" in file.read_text(encoding="utf-8")
    give_state(root, "ar", ["rights-free"], state=State.REVIEWED, by="A. Reader", at=DAY)
    assert "# Machine drafts that nobody has reviewed: 6 of 7.\n" in file.read_text(encoding="utf-8")


def test_a_draft_stays_stale_until_it_is_drafted_again_from_the_new_english(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    draft_status(root, "ar")
    write(root, "en-GB/app.ftl", ENGLISH.replace("This is free.", "This costs nothing."))
    assert draft_status(root, "ar") == ()
    write(root, "ar/app.ftl", ARABIC.replace("هذا مجاني", "هذا بلا مقابل"))
    assert draft_status(root, "ar") == ("rights-free",)
    assert read_status(root, "ar")["rights-free"].source == read_wording(root, "en-GB").digest("rights-free")


def test_an_entry_goes_when_its_message_has_gone(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    draft_status(root, "ar")
    write(root, "ar/app.ftl", ARABIC.replace("rights-free = هذا مجاني.", ""))
    assert draft_status(root, "ar") == ("rights-free",)
    assert "rights-free" not in read_status(root, "ar")


def test_a_back_translation_is_kept_when_a_state_is_given(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    row = 'state = "machine_draft"\nsource = "a"\ntarget = "b"\nback_translation = "It costs \\\\ nothing"\n'
    write(root, "ar/status.toml", f'["rights-free"]\n{row}')
    give_state(root, "ar", ["rights-free"], state=State.APPROVED, by="A. Reader", at=DAY)
    assert read_status(root, "ar")["rights-free"].back_translation == "It costs \\ nothing"


@pytest.mark.parametrize(("by", "at"), [("", DAY), ("  ", DAY), ("A. Reader", None)])
def test_nobody_reviews_without_a_name_and_a_day(tmp_path: Path, by: str, at: date | None) -> None:
    root = locales_folder(tmp_path)
    with pytest.raises(StatusInvalid, match="needs a name and a date"):
        give_state(root, "ar", ["rights-free"], state=State.REVIEWED, by=by, at=at)
    assert not (root / "ar" / "status.toml").exists()


@pytest.mark.parametrize("state", [State.STALE, State.SOURCE])
def test_what_is_found_cannot_be_given(tmp_path: Path, state: State) -> None:
    with pytest.raises(StatusInvalid, match="found, not given"):
        give_state(locales_folder(tmp_path), "ar", ["rights-free"], state=state, by="A. Reader", at=DAY)


def test_a_state_is_not_given_to_a_message_that_is_not_there(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    with pytest.raises(WordingMissing, match="no message 'rights-fee'"):
        give_state(root, "ar", ["rights-free", "rights-fee"], state=State.REVIEWED, by="A. Reader", at=DAY)
    assert not (root / "ar" / "status.toml").exists()


def test_the_source_an_unlisted_and_an_unwritten_language_have_no_status(tmp_path: Path) -> None:
    root = locales_folder(tmp_path, arabic="")
    for tag, why in (
        ("en-GB", "is the source"),
        ("fr", r"not in locales/registry\.toml"),
        ("ar", "no messages"),
    ):
        with pytest.raises(LocaleUnknown, match=why):
            draft_status(root, tag)


def test_broken_wording_is_mended_before_it_is_given_a_status(tmp_path: Path) -> None:
    with pytest.raises(WordingInvalid, match=r"app\.ftl line 1"):
        draft_status(locales_folder(tmp_path, arabic="hello = { $name\n"), "ar")


def test_the_command_drafts_gives_and_refuses_in_one_plain_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = str(locales_folder(tmp_path))
    assert main(["ar", "--root", root]) == 0
    assert capsys.readouterr().out == "ar: 7 entries changed in status.toml\n"
    signed = ["--state", "reviewed", "--by", "A. Reader", "--at", "2026-03-04", "--root", root]
    assert main(["ar", *signed, "hello", "hello.hint"]) == 0
    assert read_status(tmp_path, "ar")["hello.hint"].state is State.REVIEWED
    assert main(["fr", "--root", root]) == 1
    assert capsys.readouterr().err == "'fr' is not in locales/registry.toml. Add it there first.\n"
    with pytest.raises(SystemExit) as wrong_use:
        main(["ar", "--state", "reviewed", "--root", root])
    assert wrong_use.value.code == 2


def test_the_command_runs_as_the_readme_says(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    command = [sys.executable, "-W", "error", "-m", "locales.status", "ar", "--root", str(root)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert len(read_status(root, "ar")) == 7
