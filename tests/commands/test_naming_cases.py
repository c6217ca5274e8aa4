"""A case is named by its id or its label, the vault's own options stand where they are remembered, and a busy vault says why."""

from __future__ import annotations

import sys

import pytest

from interview import cli
from tests.commanding import DONE, FIRST, LABEL, LOCKED, REFUSED, WRONG_USE, Commands

NAME = "blue-heron"
OTHER = "green-plover"

COMMANDS = (
    ("show", ()),
    ("verify", ()),
    ("head", ()),
    ("evidence", ()),
    ("plan", ("--versions",)),
    ("contact", ()),
    ("referral", ()),
    ("partner", ()),
    ("action", ()),
    ("meeting", ()),
    ("hold", ("--why", "The court")),
    ("export", ("--out", "{out}")),
    ("erase", ("--whole", "--ground", "person_asked")),
)


@pytest.mark.parametrize(("command", "more"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_a_command_takes_the_label_for_the_id(vault: Commands, command: str, more: tuple[str, ...]) -> None:
    vault.case("I came in spring.", label=NAME)
    words = [word.format(out=vault.folder / "written") for word in more]
    assert vault("case", command, NAME, *words).code == DONE


def test_a_label_that_two_cases_have_is_refused_with_their_ids(vault: Commands) -> None:
    one, two = vault.case(label=LABEL), vault.case(label=LABEL)
    said = vault("case", "hold", LABEL, "--why", "The court")
    said.plainly(REFUSED, one, two, "Nothing was done")
    assert vault("case", "hold", one, "--why", "The court").code == DONE


def test_how_much_of_a_record_is_there_to_sign_is_the_same_by_label_and_by_id(vault: Commands) -> None:
    case = vault.case(label=NAME)
    by_label, by_id = vault("case", "sign", NAME), vault("case", "sign", case)
    assert by_label.out == by_id.out != ""


@pytest.mark.parametrize("part", ["blue", "Blue-Heron", "heron", ""])
def test_a_part_of_a_label_names_no_case(vault: Commands, part: str) -> None:
    vault.case(label=NAME)
    vault("case", "show", part).plainly(REFUSED, "There is no case")


def test_an_id_goes_before_a_label_that_reads_like_it(vault: Commands) -> None:
    first = vault.case(label=NAME)
    second = vault.case(label=first)
    assert vault("case", "head", first).out != vault("case", "head", second).out
    assert f"Opened case {second}" not in vault("case", "show", first).out


def test_two_cases_are_linked_by_their_labels(vault: Commands) -> None:
    vault.case(label=NAME)
    vault.case(label=OTHER)
    vault("case", "link", NAME, OTHER, "--as", "sibling").says("Linked.")


@pytest.mark.parametrize(
    "words", [("close",), ("erase", "--whole", "--ground", "person_asked")], ids=["close", "erase"]
)
def test_what_ends_a_case_or_takes_words_out_says_the_id_and_the_label_that_it_means(
    vault: Commands, words: tuple[str, ...]
) -> None:
    case = vault.case(label=NAME)
    command, *more = words
    vault("case", command, NAME, *more).says(f"This is the case {case}, with the label {NAME}.")


def given(vault: Commands, patch: pytest.MonkeyPatch, *words: str) -> int:
    """A command line of its own, with nothing before the command."""
    patch.setattr(sys, "argv", ["ownwords", *words])
    return cli.run(vault.chosen)


@pytest.mark.parametrize(
    "command",
    [("case", "list"), ("services", "list"), ("organisation", "show"), ("vault", "info")],
    ids=" ".join,
)
def test_the_vault_s_own_options_may_stand_after_the_command(
    vault: Commands, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    before = vault(*command)
    after = given(
        vault,
        monkeypatch,
        *command,
        "--data",
        str(vault.vault),
        "--passphrase-file",
        vault.key,
        "--worker",
        "AB1",
    )
    assert after == before.code


def test_an_empty_path_and_a_name_for_a_code_are_refused_after_the_command_too(vault: Commands) -> None:
    vault("case", "list", "--data", "").plainly(WRONG_USE, "The path is empty")
    vault("case", "list", "--worker", "Jo Lind").plainly(WRONG_USE)


def test_whoever_meets_an_open_vault_is_told_how_to_leave_it_there(vault: Commands) -> None:
    opened = vault.desk().unlock(passphrase=FIRST)
    try:
        vault("case", "list").plainly(LOCKED, "already open in another window", "Ctrl+Q")
    finally:
        opened.close()
