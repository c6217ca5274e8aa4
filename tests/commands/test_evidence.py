"""Evidence and drawings from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from interview.engine.acts import always
from interview.engine.acts.fitting import DoesNotFit
from interview.engine.words import Words
from tests.commanding import DONE, FIRST, LABEL, REFUSED, SECRET, WRONG_USE, Commands

WIDE = 80


def test_evidence_is_a_plain_table_that_fits_and_holds_nobodys_words(vault: Commands) -> None:
    case = vault.case(SECRET)
    said = vault("case", "evidence", case)
    assert (said.code, said.err) == (DONE, "")
    assert max(map(len, said.out.splitlines())) <= WIDE
    said.says("PC7    Their account, in their own way", "Supported", "statement recorded ×1", "PC20", "K24")
    assert case not in said.out
    assert LABEL not in said.out
    assert "U+" not in said.out


def test_evidence_for_another_program_has_a_version_and_the_same_standing(vault: Commands) -> None:
    case = vault.case(SECRET, SECRET)
    said = vault("case", "evidence", case, "--json")
    assert said.code == DONE
    told = json.loads(said.out)
    assert told["version"] == "0.1.0"
    standing = {one["criterion"]: one["standing"] for one in told["criteria"]}
    assert standing["PC7"] == "supported"
    assert standing["PC14"] == "open"
    assert len(standing) == 22
    assert len(told["knowledge"]) == 24
    assert SECRET not in said.out
    assert case not in said.out
    assert "AB1" not in said.out


def test_what_does_not_fit_is_counted_at_the_criteria_it_concerns_and_its_reason_is_nowhere(
    vault: Commands,
) -> None:
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label=LABEL, nation="wales", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    guide.do(DoesNotFit(reason=Words(SECRET)))
    opened.left(guide)
    opened.close()
    said = vault("case", "evidence", case)
    assert said.code == DONE
    assert SECRET not in said.out
    (two,) = (line for line in said.out.splitlines() if line.startswith("PC2 "))
    assert two.endswith("Not appropriate here")
    said.says("its steps did not fit", "(entry ")


def test_evidence_needs_no_right_to_read_the_account(vault: Commands) -> None:
    """Another worker sees which events there are, and is still asked before the words are opened."""
    case = vault.case(SECRET)
    assert vault("vault", "add-worker", "BC2", "--new-passphrase-file", vault.other_key).code == DONE
    assert vault("case", "show", case, "--words", key=vault.other_key).code == REFUSED
    said = vault("case", "evidence", case, key=vault.other_key)
    assert (said.code, said.err) == (DONE, "")
    said.says("statement recorded ×1")
    assert vault("case", "show", case, "--words", key=vault.other_key).code == REFUSED


def test_that_evidence_was_looked_at_is_in_the_log_and_changes_nothing_in_the_case(vault: Commands) -> None:
    case = vault.case(SECRET)
    head = vault("case", "head", case).out
    reads = vault("vault", "log").out.count(case)
    vault("case", "evidence", case)
    assert vault("vault", "log").out.count(case) == reads + 1
    assert vault("case", "head", case).out == head


def test_evidence_of_a_case_whose_words_are_erased_is_still_there(vault: Commands) -> None:
    case = vault.case(SECRET)
    before = vault("case", "evidence", case).out
    opened = vault.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    statement = next(iter(guide.case.statements))
    opened.dont_write(guide, statement)
    opened.left(guide)
    opened.close()
    after = vault("case", "evidence", case)
    assert after.code == DONE
    assert "statement recorded ×1" in before
    assert "statement recorded ×1" in after.out


def test_evidence_of_a_case_with_nothing_in_it_is_open_everywhere(vault: Commands) -> None:
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label=LABEL, nation="wales", age_band="adult", organisation_kind="charity")
    opened.close()
    said = vault("case", "evidence", case)
    assert said.code == DONE
    said.says("Open: 22")


def test_evidence_of_a_case_that_is_not_there_is_refused_in_a_line(vault: Commands) -> None:
    vault("case", "evidence", "no-such").plainly(REFUSED, "There is no case 'no-such'")


def test_what_was_said_before_an_explanation_is_counted_beside_it(vault: Commands) -> None:
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label=LABEL, nation="wales", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    guide.do(always.Tell(words=Words(SECRET)))
    opened.left(guide)
    opened.close()
    vault("case", "evidence", case).says("nothing so far")


def test_a_standard_that_was_not_looked_at_for_long_is_said_so_beside_the_table(vault: Commands) -> None:
    case = vault.case(SECRET)
    vault.clock.wait("900d")
    said = vault("case", "evidence", case)
    assert said.code == DONE
    assert "See whether there is a newer version" in said.err
    assert "PC20" in said.out


@pytest.mark.parametrize("name", ["uk/adult", "uk/brief"])
def test_a_drawing_is_written_once_and_never_over_anything(vault: Commands, name: str) -> None:
    assert vault("flow", "graph", name, "--out", "drawn/one.svg").code == DONE
    first = Path("drawn/one.svg").read_bytes()
    assert first.startswith(b"<svg ")
    vault("flow", "graph", name, "--out", "drawn/one.svg").plainly(REFUSED, "exists already")
    assert Path("drawn/one.svg").read_bytes() == first


def test_a_drawing_is_printed_where_no_file_is_named_and_is_the_same_as_the_file(vault: Commands) -> None:
    printed = vault("flow", "graph", "uk/brief")
    assert printed.code == DONE
    assert "flowchart TD" in printed.out
    assert vault("flow", "graph", "uk/brief", "--out", "one.mmd").code == DONE
    assert Path("one.mmd").read_text("utf-8") == printed.out
    assert vault("flow", "graph", "uk/brief", "--as", "svg").out.startswith("<svg ")


def test_a_drawing_of_nothing_or_under_a_wrong_name_is_refused_in_a_line(vault: Commands) -> None:
    vault("flow", "graph", "uk/nowhere").plainly(REFUSED, "uk/nowhere")
    vault("flow", "graph", "uk/brief", "--out", "one.png").plainly(WRONG_USE, "one.png", ".svg or .mmd")
    vault("flow", "graph", "uk/brief", "--as", "svg", "--out", "one.mmd").plainly(WRONG_USE, "one.mmd")
    assert not list(Path().glob("one.*"))
