"""One case from vault to vault by command: a card, a file, and both vaults that say what happened."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import store
from interview.casework import erasing
from interview.casework.erasing import What
from interview.engine.acts import always
from interview.engine.acts.recording import LiftLegalHold, SetLegalHold
from interview.engine.words import Words
from tests.commanding import DONE, FIRST, LABEL, REFUSED, SECRET, WRONG_USE, Chosen, Commands
from tests.commanding import typed as at_a_terminal

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.guide import Guide
    from tests.commanding import Said

ROOT = Path(__file__).parents[2]
TEAM = "Elm Street team"


def end(guide: Guide) -> None:
    while guide.case.sitting is not None:
        guide.do(always.Stop())


class Ours(Commands):
    """A vault, what is typed in it, and a file or two beside it."""

    def card(self, name: str = TEAM) -> str:
        said = self("vault", "card", "--out", str(self.folder / "our.card"), "--name", name)
        assert said.code == DONE, said.err
        return str(self.folder / "our.card")

    def card_again(self) -> str:
        """The card that was written before, for another handover."""
        return str(self.folder / "our.card")

    def closed_case(self, *told: str) -> str:
        """A case whose session has ended."""
        case = self.case(*told)
        opened = self.desk().unlock(passphrase=FIRST)
        guide = opened.open(case)
        end(guide)
        opened.close()
        return case

    def hand_over(self, case: str, to: str, *more: str, out: str = "sealed") -> Said:
        return self("case", "handover", case, "--to", to, "--out", str(self.folder / out), "--yes", *more)

    def words_of(self, case: str) -> list[str]:
        with store.unlock(self.vault, passphrase=FIRST) as opened:
            return sorted(opened.journal.passages(case).values())


@pytest.fixture
def make(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[str], Ours]:
    monkeypatch.chdir(tmp_path)

    def made(name: str) -> Ours:
        folder = tmp_path / name
        folder.mkdir()
        vault = Ours(folder, monkeypatch, capsys)
        taken, chosen = 0, vault.chosen

        def new_id() -> str:
            nonlocal taken
            taken += 1
            return f"{name}-{taken}"

        vault.chosen = Chosen(clock=chosen.clock, nonce=chosen.nonce, new_id=new_id, cost=chosen.cost)
        vault.make()
        return vault

    return made


@pytest.fixture
def here(make: Callable[[str], Ours]) -> Ours:
    return make("here")


@pytest.fixture
def there(make: Callable[[str], Ours]) -> Ours:
    return make("there")


def fingerprint(said: str) -> str:
    found = re.search(r"[Ff]ingerprint:? ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})", said)
    assert found is not None, said
    return found[1]


# ---------------------------------------------------------------- the whole way


def test_a_case_is_handed_over_and_received_whole_and_both_vaults_say_so(here: Ours, there: Ours) -> None:
    case = here.closed_case(SECRET, "I came in spring")
    card = there.card()
    theirs = fingerprint(there("vault", "card", "--out", "again.card").out)
    said = here.hand_over(case, card)
    assert said.code == DONE
    said.says("2 statements", theirs, TEAM, "Compare the fingerprint", f"Case {case} is handed over: ")
    sealed = (here.folder / "sealed").read_bytes()
    for secret in (SECRET, LABEL, case, TEAM):
        assert secret.encode() not in sealed
    head = re.search(r"Head: (\S+)", said.out)
    assert head is not None

    got = there("case", "receive", str(here.folder / "sealed"), "--yes")
    assert got.code == DONE
    ours = fingerprint(here("vault", "card", "--out", "ours.card").out)
    got.says("2 statements", f"Case {case} is in this vault now.", head[1], ours)
    assert there.words_of(case) == here.words_of(case)
    assert SECRET in there.words_of(case)
    assert there("case", "verify", case, "--head", head[1]).code == DONE
    for vault in (here, there):
        assert vault("vault", "verify").code == DONE

    told = there("case", "show", case)
    told.says(
        f"Handed over to another vault (fingerprint {theirs}).",
        f"Received from another vault (fingerprint {ours}).",
    )
    here("vault", "log").says(f"Handed case {case} over to the vault with the fingerprint {theirs}.")
    there("vault", "log").says(f"Received case {case} from the vault with the fingerprint {ours}.")
    assert TEAM in there("case", "show", case, "--words", "--why", "It goes on here").out
    assert TEAM not in told.out


def test_a_case_that_was_handed_over_is_marked_and_can_still_be_read(here: Ours, there: Ours) -> None:
    case = here.closed_case(SECRET)
    assert "handed over" not in here("case", "list").out
    assert here.hand_over(case, there.card()).code == DONE
    assert "handed over 2026-03-02 10:00 UTC" in here("case", "list").out
    assert json.loads(here("case", "list", "--json").out)[0]["handed_over"] == "2026-03-02T10:00:00.000Z"
    assert SECRET in here("case", "show", case, "--words").out
    there("case", "receive", str(here.folder / "sealed"), "--yes")
    assert "handed over" not in there("case", "list").out


def test_a_legal_hold_goes_with_the_case_and_blocks_erasure_in_both_vaults(here: Ours, there: Ours) -> None:
    case = here.case(SECRET)
    opened = here.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    announced = erasing.announce(guide, What(extent="case"), ground="person_asked")
    guide.do(SetLegalHold(reason=Words("The coroner asked for it")))
    end(guide)
    opened.close()
    went = here.hand_over(case, there.card())
    assert went.code == DONE
    assert "It is under a legal hold since" in went.err
    assert "The hold goes with it, and stays here too." in went.err
    came = there("case", "receive", str(here.folder / "sealed"), "--yes")
    assert came.code == DONE
    assert "Nothing of it is erased here until the hold is lifted." in came.err
    for vault in (here, there):
        for asked in (
            ("--whole", "--ground", "retention"),
            ("--carry-out", str(announced), "--yes-erase", case),
        ):
            vault("case", "erase", case, *asked).plainly(
                REFUSED, "under a legal hold since", "nothing of it is erased"
            )
        assert SECRET in vault.words_of(case)
        shown = vault("case", "show", case).out
        assert "The case was put under a legal hold" in shown


def test_a_hold_that_is_lifted_in_one_vault_still_holds_in_the_other(here: Ours, there: Ours) -> None:
    case = here.case(SECRET)
    opened = here.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    guide.do(SetLegalHold(reason=Words("The coroner asked for it")))
    end(guide)
    opened.close()
    here.hand_over(case, there.card())
    there("case", "receive", str(here.folder / "sealed"), "--yes")
    opened = there.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    guide.do(LiftLegalHold(reason=Words("The coroner wrote")))
    end(guide)
    opened.close()
    assert there("case", "erase", case, "--whole", "--ground", "retention").code == DONE
    here("case", "erase", case, "--whole", "--ground", "retention").plainly(REFUSED, "under a legal hold")


def test_a_case_that_comes_back_goes_on_where_it_was_with_what_is_new(here: Ours, there: Ours) -> None:
    case = here.closed_case(SECRET)
    here.hand_over(case, there.card())
    there("case", "receive", str(here.folder / "sealed"), "--yes")
    opened = there.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    opened.begin(guide, setting="phone", captured="live", person_locale="en-GB")
    guide.do(always.Tell(words=Words("It is warmer here")))
    end(guide)
    opened.close()
    assert there.hand_over(case, here.card("us")).code == DONE
    back = here("case", "receive", str(there.folder / "sealed"), "--yes")
    assert back.code == DONE
    back.says("It was handed over from here, and comes back")
    assert "It is warmer here" in here.words_of(case)
    assert "handed over" not in here("case", "list").out
    assert here("vault", "verify").code == DONE


def test_what_goes_is_shown_and_yes_is_typed_at_a_terminal(here: Ours, there: Ours) -> None:
    case = here.closed_case(SECRET)
    entrance = ("--data", str(here.vault), "--passphrase-file", here.key)
    order = ("case", "handover", case, "--to", there.card(), "--out", str(here.folder / "sealed"))
    no = at_a_terminal(*entrance, *order, answers=[("type: yes", "no")], root=ROOT)
    assert no.code == REFUSED
    no.says("That is not yes. Nothing was changed.")
    assert not (here.folder / "sealed").exists()
    assert "handed over" not in here("case", "list").out
    yes = at_a_terminal(*entrance, *order, answers=[("type: yes", "yes")], root=ROOT)
    assert yes.code == DONE
    yes.says("1 statement", "It goes to the vault with the fingerprint")
    entrance = ("--data", str(there.vault), "--passphrase-file", there.key)
    got = at_a_terminal(
        *entrance, "case", "receive", str(here.folder / "sealed"), answers=[("type: yes", "yes")], root=ROOT
    )
    assert got.code == DONE
    assert SECRET in there.words_of(case)


def test_without_a_terminal_nothing_is_taken_for_a_yes(here: Ours, there: Ours) -> None:
    case = here.closed_case(SECRET)
    order = ("case", "handover", case, "--to", there.card(), "--out", "sealed")
    said = here(*order)
    assert said.code == WRONG_USE
    said.says("There is no terminal", "--yes")
    assert "handed over" not in here("case", "list").out


# ---------------------------------------------------------------- refused, in one plain line


def test_a_file_for_another_vault_is_refused(here: Ours, there: Ours, make: Callable[[str], Ours]) -> None:
    case = here.closed_case(SECRET)
    here.hand_over(case, there.card())
    for wrong in (make("third"), here):
        said = wrong("case", "receive", str(here.folder / "sealed"), "--yes")
        said.plainly(REFUSED, "was sealed for another vault")


def test_a_file_that_was_cut_in_half_or_damaged_is_refused_and_can_be_asked_for_again(
    here: Ours, there: Ours
) -> None:
    case = here.closed_case(SECRET)
    here.hand_over(case, there.card())
    sealed = (here.folder / "sealed").read_bytes()
    for spoilt in (
        sealed[: len(sealed) // 2],
        sealed[:-1],
        sealed[:100] + bytes([sealed[100] ^ 1]) + sealed[101:],
    ):
        (here.folder / "spoilt").write_bytes(spoilt)
        said = there("case", "receive", str(here.folder / "spoilt"), "--yes")
        said.plainly(REFUSED, "The file is cut off, or was damaged on the way.")
    assert case not in there("case", "list").out
    assert here.hand_over(case, there.card_again(), out="sealed again").code == DONE
    assert there("case", "receive", str(here.folder / "sealed again"), "--yes").code == DONE


def test_a_case_is_not_received_twice(here: Ours, there: Ours) -> None:
    case = here.closed_case(SECRET)
    here.hand_over(case, there.card())
    order = ("case", "receive", str(here.folder / "sealed"), "--yes")
    assert there(*order).code == DONE
    head = there("case", "head", case).out
    there(*order).plainly(REFUSED, f"All of case {case} is in this vault already")
    assert there("case", "head", case).out == head


def test_a_case_that_went_on_in_both_vaults_is_not_mixed(here: Ours, there: Ours) -> None:
    case = here.closed_case(SECRET)
    here.hand_over(case, there.card())
    there("case", "receive", str(here.folder / "sealed"), "--yes")
    opened = here.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    guide.begin(setting="phone", captured="live", person_locale="en-GB", although_handed_over=True)
    end(guide)
    opened.close()
    assert here.hand_over(case, there.card_again(), out="second").code == DONE
    said = there("case", "receive", str(here.folder / "second"), "--yes")
    said.plainly(REFUSED, f"Another record of case {case} is in this vault")


@pytest.mark.parametrize("content", [b"", b"ownwords", b"\0" * 5000, b"PK\x03\x04 something else"])
def test_what_is_no_handover_is_refused(there: Ours, content: bytes) -> None:
    (there.folder / "file").write_bytes(content)
    said = there("case", "receive", str(there.folder / "file"), "--yes")
    said.plainly(REFUSED, "is not a case that was handed over")
    there("case", "receive", str(there.folder), "--yes").plainly(
        REFUSED, "is not a case that was handed over"
    )


def test_what_is_no_card_is_refused_before_anybody_is_asked_for_anything(here: Ours, there: Ours) -> None:
    case = here.closed_case(SECRET)
    (here.folder / "wrong.card").write_text("{}")
    for wrong in (str(here.folder / "wrong.card"), str(here.folder / "none"), str(here.folder)):
        here("case", "handover", case, "--to", wrong, "--out", "sealed", key="no key").plainly(
            REFUSED, "card"
        )
    own = here.card("us")
    here.hand_over(case, own).plainly(REFUSED, "That is the card of this vault.")


def test_a_case_is_not_handed_over_in_the_middle_of_a_session(here: Ours, there: Ours) -> None:
    case = here.case(SECRET)
    here.hand_over(case, there.card()).plainly(REFUSED, "A session is open on this case.")
    assert not (here.folder / "sealed").exists()


def test_what_was_typed_and_not_kept_does_not_go_unless_it_is_left_behind(here: Ours, there: Ours) -> None:
    case = here.closed_case(SECRET)
    opened = here.desk().unlock(passphrase=FIRST)
    opened.open(case).draft("note", "half a thought")
    opened.close()
    card = there.card()
    here.hand_over(case, card).plainly(REFUSED, "1 thing typed in this case", "--leave-drafts")
    said = here.hand_over(case, card, "--leave-drafts")
    assert said.code == DONE
    said.says("1 thing typed and not kept will stay here.")
    there("case", "receive", str(here.folder / "sealed"), "--yes")
    assert "half a thought" not in there.words_of(case)
    assert "something typed and not kept" in here("case", "list").out
    assert "something typed and not kept" not in there("case", "list").out


def test_nothing_is_written_over_and_nothing_is_left_where_it_cannot_be_written(
    here: Ours, there: Ours
) -> None:
    case = here.closed_case(SECRET)
    card = there.card()
    (here.folder / "taken").write_text("mine")
    here.hand_over(case, card, out="taken").plainly(REFUSED, "is there already")
    assert (here.folder / "taken").read_text() == "mine"
    here.hand_over(case, card, out="no folder/file").plainly(REFUSED, "cannot be written to")
    assert "handed over" not in here("case", "list").out
    assert not list(here.folder.glob("*.unfinished"))


def test_a_case_that_there_is_not_is_a_plain_line(here: Ours, there: Ours) -> None:
    here.hand_over("abcd-2345", there.card()).plainly(REFUSED, "There is no case 'abcd-2345'")
    here.hand_over("vault", there.card_again()).plainly(REFUSED, "There is no case 'vault'")


# ---------------------------------------------------------------- families


def test_two_cases_are_linked_and_neither_says_anything_of_the_other(here: Ours) -> None:
    mother, child = here.closed_case(SECRET), here.closed_case("I go to school")
    said = here("case", "link", mother, child, "--as", "child")
    assert (said.code, said.err) == (DONE, "")
    link = re.search(r"the link is called (\S+)\.", said.out)
    assert link is not None
    here("case", "show", mother).says("Linked with the case of another person (child).")
    here("case", "show", child).says("Linked with the case of another person (parent).")
    for one, other in ((mother, child), (child, mother)):
        story = here("case", "show", one, "--words", "--json").out
        assert other not in story
    again = here("case", "link", child, mother, "--as", "sibling")
    again.plainly(REFUSED, "linked already")
    here("case", "link", child, child, "--as", "sibling").plainly(REFUSED, "the same case")
    here("case", "link", child, "abcd-2345", "--as", "sibling").plainly(REFUSED, "There is no case")
    here("case", "link", child, mother, "--as", "friend").plainly(WRONG_USE, "'friend'")


def test_handing_one_over_or_erasing_it_leaves_the_others_link_as_opaque_as_it_was(
    here: Ours, there: Ours
) -> None:
    mother, child = here.closed_case(SECRET), here.closed_case("I go to school")
    here("case", "link", mother, child, "--as", "child")
    number = re.search(
        r"number (\d+)", here("case", "erase", child, "--whole", "--ground", "person_asked").out
    )
    assert number is not None
    assert here("case", "erase", child, "--carry-out", number[1], "--yes-erase", child).code == DONE
    here("case", "show", mother).says("Linked with the case of another person (child).")
    here.hand_over(mother, there.card())
    there("case", "receive", str(here.folder / "sealed"), "--yes")
    story = there("case", "show", mother, "--words", "--why", "It goes on here").out
    assert "Linked with the case of another person (child)." in story
    assert child not in story


@pytest.mark.parametrize("words", ["vault card", "case handover", "case receive", "case link"])
def test_the_help_is_whole_sentences_in_eighty_columns(here: Ours, words: str) -> None:
    said = here(*words.split(), "--help")
    assert (said.code, said.err) == (DONE, "")
    assert "..." not in said.out
    assert max(map(len, said.out.splitlines())) <= 80
