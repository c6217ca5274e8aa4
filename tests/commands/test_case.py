"""The cases from the command line: listed, told without anybody's words, checked, and erased from in two steps."""

from __future__ import annotations

import json
import re
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings

import store
from interview.commands.around import told_of_vault
from interview.commands.story import Story
from interview.commands.typed import typed
from interview.engine.acts import always, planning
from interview.engine.acts.recording import SetLegalHold
from interview.engine.events import AnyEvent
from interview.engine.events.session import SessionOpened
from interview.engine.events.vault import AroundCases
from interview.engine.words import Words
from tests.commanding import (
    DONE,
    FIRST,
    LABEL,
    REFUSED,
    SECRET,
    WRONG_USE,
    Commands,
)
from tests.commanding import typed as at_a_terminal
from tests.commands.test_vault import ROOT, head_in, put_back_an_old_record
from tests.plan.cases import Record
from tests.sitting import wording
from tests.strategies import instead, of

HOSTILE = "\x1b[31mred\x1b]0;title\x07 \u202eturned\u202c\r\nsecond\u2028third\x9b"


def log(vault: Commands) -> str:
    return vault("vault", "log").out


# ---------------------------------------------------------------- list and story


def test_the_list_tells_labels_only_to_whoever_asks_for_them(vault: Commands) -> None:
    first = vault.case(SECRET)
    vault.clock.wait("1h")
    second = vault.case(SECRET, label=HOSTILE)
    said = vault("case", "list")
    assert said.code == DONE
    assert said.err.splitlines() == [
        "Their labels are left out here, for they may be names. With them: case list --labels"
    ]
    said.says("session open", "2026-03-02 11:00 UTC")
    assert [line.split()[0] for line in said.out.splitlines()] == [second, first]
    assert LABEL not in said.out
    for option in ("--labels", "--words"):
        with_labels = vault("case", "list", option)
        assert LABEL in with_labels.out
        assert with_labels.err == ""
    for words in ((), ("--words",)):
        for line in vault("case", "list", *words).out.splitlines():
            assert line.isprintable()
    listed = json.loads(vault("case", "list", "--json").out)
    assert [(one["case"], "label" in one) for one in listed] == [(second, False), (first, False)]
    assert json.loads(vault("case", "list", "--json", "--words").out)[0]["label"] == HOSTILE


def test_an_empty_vault_says_that_it_has_no_cases(vault: Commands) -> None:
    said = vault("case", "list")
    assert (said.code, said.out, said.err) == (DONE, "", "There are no cases in this vault.\n")


def test_the_story_of_a_case_says_what_was_done_by_whom_and_when_without_words(vault: Commands) -> None:
    case = vault.case(SECRET)
    said = vault("case", "show", case)
    assert (said.code, said.err) == (DONE, "")
    said.says(
        "    1  2026-03-02 10:00 UTC  AB1  The case was opened (wales, adult, charity).",
        "The case was given a label.",
        "A session began: in person, taken down while they spoke.",
        "The person said something (own, spoken).",
        f"AB1  Opened case {case}.",
        f"AB1  Closed case {case} at entry",
    )
    assert log(vault).count(f"Opened case {case}.") == 2
    assert "--words" not in said.out


def test_the_words_are_there_for_whoever_asks_and_act_on_no_terminal(vault: Commands) -> None:
    case = vault.case(SECRET, HOSTILE)
    said = vault("case", "show", case, "--words").out
    assert f"words | {SECRET}" in said
    assert LABEL in said
    assert "‹U+001B›[31mred" in said
    assert said.replace("\n", "").isprintable()
    told = json.loads(vault("case", "show", case, "--words", "--json").out)
    assert [one["words"]["words"] for one in told["story"] if one["event"] == "statement-recorded"] == [
        SECRET,
        HOSTILE,
    ]
    bare = vault("case", "show", case, "--json")
    bare.says('"did": "The person said something')
    assert bare.out.isascii() or bare.out.replace("\n", "").isprintable()
    assert SECRET not in log(vault)


def close_session(vault: Commands, case: str) -> None:
    opened = vault.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    while guide.case.sitting is not None:
        guide.do(always.Stop())
    opened.left(guide)
    opened.close()


def a_second_worker(vault: Commands) -> str:
    assert vault("vault", "add-worker", "CD2", "--new-passphrase-file", vault.other_key).code == DONE
    return vault.other_key


def test_the_words_are_closed_to_a_worker_whom_the_person_has_not_said_yes_to(vault: Commands) -> None:
    case = vault.case(SECRET)
    key = a_second_worker(vault)
    vault("case", "show", case, "--words", key=key).plainly(REFUSED, "closed until they say", "--why REASON")
    vault("case", "show", case, "--words", "--json", key=key).plainly(REFUSED, "closed until they say")
    story = vault("case", "show", case, key=key)
    assert story.code == DONE
    story.says("The person said something (own, spoken).")


def test_a_reason_opens_the_words_and_is_kept_with_who_gave_it(vault: Commands) -> None:
    case = vault.case(SECRET)
    key = a_second_worker(vault)
    blank = vault("case", "show", case, "--words", "--why", "  ", key=key)
    blank.plainly(REFUSED, "needs the reason")
    shown = vault("case", "show", case, "--words", "--why", "The police ask tonight", key=key)
    assert shown.code == DONE
    assert f"words | {SECRET}" in shown.out
    (opening,) = [line for line in shown.out.splitlines() if "opened the account without" in line]
    assert "CD2" in opening
    assert "reason | The police ask tonight" in shown.out
    assert vault("case", "show", case, "--words", key=key).code == DONE
    assert vault("case", "show", case, "--words").out.count("opened the account without") == 1
    vault("case", "show", case, "--why", "x").plainly(WRONG_USE, "--words")


def test_whoever_took_it_down_gives_no_reason(vault: Commands) -> None:
    case = vault.case(SECRET)
    assert vault("case", "show", case, "--words", "--why", "none is needed").code == DONE
    assert "opened the account" not in vault("case", "show", case).out


@pytest.mark.parametrize("command", ["show", "verify", "head", "erase --whole --ground retention"])
def test_a_case_that_there_is_not_is_a_plain_line(vault: Commands, command: str) -> None:
    name, *more = command.split()
    vault("case", name, "abcd-2345", *more).plainly(REFUSED, "There is no case 'abcd-2345' in this vault")
    vault("case", name, "vault", *more).plainly(REFUSED, "There is no case 'vault' in this vault")


def test_reading_a_case_neither_opens_nor_closes_its_session(vault: Commands) -> None:
    case = vault.case(SECRET)
    before = vault("case", "head", case).out
    vault("case", "show", case, "--words")
    vault("case", "verify", case)
    assert vault("case", "head", case).out == before


EVENTS = get_args(AnyEvent)


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
def test_every_event_has_a_sentence_of_its_own_with_nothing_typed_in_it(kind: type[Any]) -> None:
    story = Story(lambda message: wording().text(message, "en-GB").text)

    @settings(max_examples=10, suppress_health_check=list(HealthCheck))
    @given(of(kind))
    def is_told(event: Any) -> None:
        event = instead(event, Words(SECRET))
        line = story.line(event, number=7)
        assert "Something that belongs in a case" not in line
        assert line[0].isupper()
        assert line.endswith((".", "?"))
        assert SECRET not in line
        if isinstance(event, AroundCases):
            assert line == told_of_vault(event)
        else:
            assert line.isprintable()
            assert not [text for _, text in typed(event) if text and len(text) > 9 and text in line]

    is_told()


def test_a_sitting_that_goes_on_in_another_interview_is_no_session_that_began() -> None:
    record = Record().opened()
    record.sat_together(flow="uk/child", goes_on=True)
    story = Story(lambda message: wording().text(message, "en-GB").text)
    told = [
        story.line(one.event, number=one.seq)
        for one in record.entries
        if isinstance(one.event, SessionOpened)
    ]
    assert [line.partition(":")[0] for line in told] == [
        "A session began",
        "They went on in the same sitting",
    ]


# ---------------------------------------------------------------- is it as written


def test_a_whole_case_is_said_to_be_whole_and_its_head_fits_later(vault: Commands) -> None:
    case = vault.case(SECRET)
    said = vault("case", "verify", case)
    assert (said.code, said.err) == (DONE, "")
    said.says(f"Case {case} is as it was written: ")
    head = head_in(vault("case", "head", case).out)
    assert head == head_in(said.out)
    vault("case", "verify", case, "--head", head).says("The head fits")
    wrong = vault("case", "verify", case, "--head", f"2-{head.partition('-')[2]}")
    assert wrong.code == REFUSED
    wrong.says("The head does not fit", f"case {case} is not what it was")
    assert json.loads(vault("case", "verify", case, "--json").out)["whole"] is True
    assert f"Looked through case {case}: nothing was wrong." in log(vault)


def test_words_that_were_taken_out_unseen_are_found_and_the_rest_is_trusted(vault: Commands) -> None:
    case = vault.case(SECRET, SECRET)
    vault.tampered("DELETE FROM words WHERE place = (SELECT max(place) FROM words)")
    said = vault("case", "verify", case)
    assert said.code == REFUSED
    said.says(
        "are missing, and no erasure speaks for it.", "the entries named are not as written; all others are."
    )


def test_an_end_that_was_cut_off_whole_is_found_by_the_log_of_the_vault(vault: Commands) -> None:
    case = vault.case(SECRET, SECRET)
    last = "(SELECT max(place) FROM events WHERE session != '')"
    vault.tampered(
        f"DELETE FROM words WHERE place >= {last}",
        f"UPDATE listings SET seq = seq - 1 WHERE stream = '{case}'",
        f"DELETE FROM events WHERE place = {last}",
    )
    for words in (("case", "verify", case), ("vault", "verify")):
        said = vault(*words)
        assert said.code == REFUSED
        said.says(f"Case {case} is not what it was when it was closed at entry")
    assert json.loads(vault("case", "verify", case, "--json").out)["not_as_closed"][0]["case"] == case
    assert f"Looked through case {case}: 1 thing was wrong." in log(vault)


# ---------------------------------------------------------------- erasing


def announced(said_out: str) -> str:
    found = re.search(r"Announced under number (\d+)\.", said_out)
    assert found is not None
    return found[1]


def stored(vault: Commands, case: str) -> str:
    with store.unlock(vault.vault, passphrase=FIRST) as opened:
        return "\n".join(
            [*opened.journal.passages(case).values(), *(one.listing for one in opened.journal.listed())]
        )


def statement(vault: Commands, case: str) -> str:
    found = re.search(r"Statement (\d+)\.", vault("case", "show", case).out)
    assert found is not None
    return found[1]


def test_one_statement_goes_in_two_steps_and_no_byte_of_it_stays(vault: Commands) -> None:
    case = vault.case(SECRET, "I came in spring")
    asked = ("--statement", statement(vault, case), "--ground", "person_asked")
    said = vault("case", "erase", case, *asked)
    assert said.code == DONE
    said.says(
        "Nothing is erased yet.", "1 passage of words would go.", f"ownwords case erase {case} --carry-out"
    )
    number = announced(said.out)
    assert SECRET in stored(vault, case)
    vault("case", "erase", case, "--carry-out", number).plainly(WRONG_USE, "no terminal", "--yes-erase")
    wrong = vault("case", "erase", case, "--carry-out", number, "--yes-erase", "abcd-2345")
    wrong.plainly(REFUSED, f"That is not {case}. Nothing was changed.")
    assert SECRET in stored(vault, case)
    done = vault("case", "erase", case, "--carry-out", number, "--yes-erase", case)
    assert (done.code, done.err) == (DONE, "")
    done.says("Erased: 1 passage of words. No trace of them is left in this vault.")
    assert SECRET not in stored(vault, case)
    assert "I came in spring" in stored(vault, case)
    shown = vault("case", "show", case, "--words").out
    assert "words | (erased)" in shown
    assert f"Announced: statement {asked[1]} is to be erased, because the person asked for it" in shown
    assert f"Erased 1 passage of case {case}" in log(vault)
    assert vault("vault", "verify").code == DONE
    again = vault("case", "erase", case, "--carry-out", number, "--yes-erase", case)
    again.plainly(REFUSED, f"No erasure of number {number} is waiting", "Waiting: none")


def test_what_rests_on_a_statement_is_said_before_it_goes(vault: Commands) -> None:
    case = vault.case(SECRET)
    number = int(statement(vault, case))
    opened = vault.desk().unlock(passphrase=FIRST)
    opened.open(case).do(
        planning.RecordNeed(
            domain="housing", horizon="short", state="not_met", basis="person", because=(number,)
        )
    )
    opened.close()
    said = vault("case", "erase", case, "--statement", str(number), "--ground", "person_asked")
    said.says("Needs that rest on it and stay: need-")


def test_a_session_or_the_whole_case_goes_with_its_label(vault: Commands) -> None:
    case = vault.case(SECRET)
    number = announced(vault("case", "erase", case, "--session", "1", "--ground", "retention").out)
    assert vault("case", "erase", case, "--carry-out", number, "--yes-erase", case).code == DONE
    assert SECRET not in stored(vault, case)
    assert LABEL in stored(vault, case)
    number = announced(vault("case", "erase", case, "--whole", "--ground", "retention").out)
    done = vault("case", "erase", case, "--carry-out", number, "--yes-erase", case)
    assert done.code == DONE
    assert LABEL not in stored(vault, case)
    assert case in vault("case", "list").out
    gone = vault("case", "erase", case, "--whole", "--ground", "retention")
    gone.plainly(REFUSED, "There are no words left there to erase.")


def test_an_erasure_can_be_called_off(vault: Commands) -> None:
    case = vault.case(SECRET)
    number = announced(vault("case", "erase", case, "--whole", "--ground", "person_asked").out)
    vault("case", "erase", case, "--call-off", number).says(f"Called off. Nothing of case {case} was erased.")
    vault("case", "erase", case, "--carry-out", number, "--yes-erase", case).plainly(
        REFUSED, "is waiting in case"
    )
    vault("case", "erase", case, "--call-off", number).plainly(REFUSED, "No erasure of that number")
    assert SECRET in stored(vault, case)
    assert f"Called off the erasure announced in entry {number}." in vault("case", "show", case).out


def test_a_hold_is_set_and_lifted_with_no_session_open_and_says_who_and_why(vault: Commands) -> None:
    case = vault.case(SECRET)
    close_session(vault, case)
    number = announced(vault("case", "erase", case, "--whole", "--ground", "retention").out)
    key = a_second_worker(vault)
    held = vault("case", "hold", case, "--why", "The court asked", key=key)
    assert held.code == DONE
    held.says(f"Case {case} is under a legal hold.", f"ownwords case release {case}")
    vault("case", "erase", case, "--carry-out", number, "--yes-erase", case).plainly(REFUSED, "legal hold")
    vault("case", "hold", case, "--why", "Again").plainly(REFUSED, "under a legal hold already")
    assert vault("case", "release", case, "--why", "The court said so").code == DONE
    vault("case", "release", case, "--why", "Once more").plainly(REFUSED, "under no legal hold")
    story = vault("case", "show", case, "--words").out
    (held_by,) = [line for line in story.splitlines() if "put under a legal hold" in line]
    (lifted_by,) = [line for line in story.splitlines() if "legal hold was lifted" in line]
    assert ("CD2" in held_by, "AB1" in lifted_by) == (True, True)
    assert "reason | The court asked" in story
    assert "reason | The court said so" in story
    assert vault("case", "erase", case, "--carry-out", number, "--yes-erase", case).code == DONE


@pytest.mark.parametrize("command", ["hold", "release"])
def test_a_hold_wants_a_reason_and_a_case_that_is_here(vault: Commands, command: str) -> None:
    case = vault.case(SECRET)
    vault("case", command, case).plainly(WRONG_USE, "--why")
    if command == "release":
        assert vault("case", "hold", case, "--why", "The court asked").code == DONE
    vault("case", command, case, "--why", " ").plainly(REFUSED, "needs a reason")
    vault("case", command, "abcd-2345", "--why", "The court").plainly(REFUSED, "There is no case 'abcd-2345'")


def test_backups_that_still_have_the_words_are_named(vault: Commands) -> None:
    case = vault.case(SECRET)
    vault("vault", "backup", "copy")
    number = announced(vault("case", "erase", case, "--whole", "--ground", "person_asked").out)
    done = vault("case", "erase", case, "--carry-out", number, "--yes-erase", case)
    done.says("Backups made before still have them: 1, the last of 2026-03-02 10:00 UTC.")


WRONG = {
    "": "Say one of: --statement N",
    "--whole --statement 3 --ground retention": "Say one of: --statement N",
    "--whole": "Say why with --ground",
    "--whole --ground tidiness": "'tidiness'",
    "--carry-out 3 --ground retention": "Leave --ground out",
    "--statement 0 --ground retention": "'--statement'",
}


@pytest.mark.parametrize(("words", "says"), WRONG.items())
def test_wrong_use_of_erasing_is_one_plain_line_and_opens_nothing(
    vault: Commands, words: str, says: str
) -> None:
    before = (vault.vault / "record.db").read_bytes()
    vault("case", "erase", "abcd-2345", *words.split()).plainly(
        WRONG_USE, says, "`ownwords case erase --help`"
    )
    assert (vault.vault / "record.db").read_bytes() == before


@pytest.mark.parametrize(
    ("what", "says"),
    [
        (("--statement", "1"), "There is no statement of that number in this case."),
        (("--session", "2"), "This case has 1 session."),
    ],
)
def test_what_is_not_there_cannot_be_announced(vault: Commands, what: tuple[str, str], says: str) -> None:
    case = vault.case(SECRET)
    vault("case", "erase", case, *what, "--ground", "retention").plainly(REFUSED, says)


def test_nothing_is_erased_from_a_record_that_does_not_fit(vault: Commands) -> None:
    case = vault.case(SECRET)
    put_back_an_old_record(vault)
    said = vault("case", "erase", case, "--whole", "--ground", "retention")
    said.plainly(REFUSED, "this computer had seen", "Nothing was changed")
    assert SECRET in stored(vault, case)
    assert vault("case", "show", case).code == DONE


def test_erasing_takes_the_case_typed_at_a_terminal(vault: Commands) -> None:
    case = vault.case(SECRET)
    number = announced(vault("case", "erase", case, "--whole", "--ground", "person_asked").out)
    command = ("--data", str(vault.vault), "--passphrase-file", vault.key)
    said = at_a_terminal(
        *command,
        "case",
        "erase",
        case,
        "--carry-out",
        number,
        answers=[("type the id of the case:", case)],
        root=ROOT,
    )
    assert said.code == DONE
    assert "the whole case is to be erased, because the person asked for it" in said.err
    assert SECRET not in stored(vault, case)


@pytest.mark.parametrize("words", ["", "list", "show", "verify", "head", "erase"])
def test_the_help_of_every_command_is_whole_sentences_in_eighty_columns(vault: Commands, words: str) -> None:
    said = vault("case", *words.split(), "--help")
    assert (said.code, said.err) == (DONE, "")
    assert said.out.startswith(f"Usage: ownwords case {words}".rstrip())
    assert "..." not in said.out
    assert max(map(len, said.out.splitlines())) <= 80


def test_a_session_that_goes_on_is_untouched_by_an_erasure_in_it(vault: Commands) -> None:
    case = vault.case(SECRET, "I came in spring")
    asked = ("--statement", statement(vault, case), "--ground", "person_asked")
    number = announced(vault("case", "erase", case, *asked).out)
    assert vault("case", "erase", case, "--carry-out", number, "--yes-erase", case).code == DONE
    opened = vault.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    assert guide.case.sitting is not None
    guide.do(always.Tell(words=Words("and I went on")))
    opened.close()
    assert vault("case", "verify", case).code == DONE


def test_nothing_is_erased_under_a_legal_hold_and_nobody_is_asked_to_confirm_it(vault: Commands) -> None:
    case = vault.case(SECRET)
    number = statement(vault, case)
    waiting = announced(vault("case", "erase", case, "--statement", number, "--ground", "person_asked").out)
    opened = vault.desk().unlock(passphrase=FIRST)
    opened.open(case).do(SetLegalHold(reason=Words("a court")))
    opened.close()
    for words in (("--statement", number, "--ground", "retention"), ("--carry-out", waiting)):
        vault("case", "erase", case, *words).plainly(REFUSED, "under a legal hold since 2026")
    assert SECRET in stored(vault, case)


def test_a_case_is_closed_and_opened_again_with_no_session_open_and_says_who_and_why(vault: Commands) -> None:
    case = vault.case(SECRET)
    close_session(vault, case)
    first = vault("case", "close", case)
    assert first.code == REFUSED
    first.says(
        "Nothing was changed.", "support-ended", "Support ended as agreed", "died", "nobody to be told"
    )
    closed = vault("case", "close", case, "--reason", "support-ended", "--told", "yes", "--how", "By phone")
    assert closed.code == DONE
    closed.says(f"Case {case} is closed.", "Closing it erased nothing.", f"ownwords case reopen {case}")
    listed = vault("case", "list")
    listed.says("closed 2026-03-02", "by AB1: Support ended as agreed")
    (kept,) = json.loads(vault("case", "list", "--json").out)
    assert (kept["closed"]["worker"], kept["closed"]["reason"]) == ("AB1", "support-ended")
    vault("case", "close", case, "--reason", "died").plainly(
        REFUSED, "This case was closed on 2026-03-02 by AB1"
    )
    assert SECRET in stored(vault, case)
    opened = vault("case", "reopen", case, "--why", "She came back")
    assert opened.code == DONE
    assert json.loads(vault("case", "list", "--json").out)[0]["closed"] is None
    story = vault("case", "show", case, "--words").out
    assert "The case was closed: Support ended as agreed. Open then: 0. The person told of it: yes." in story
    assert "why | She came back" in story


def test_closing_refuses_what_it_lacks_in_a_plain_line_and_changes_nothing(vault: Commands) -> None:
    case = vault.case(SECRET)
    vault("case", "close", case, "--reason", "died").plainly(REFUSED, "A session is open")
    close_session(vault, case)
    vault("case", "close", case, "--reason", "because").plainly(REFUSED, "no reason of the list")
    vault("case", "close", case, "--reason", "other").plainly(REFUSED, "what the reason is")
    vault("case", "close", case, "--reason", "not-wanted").plainly(REFUSED, "whether the person was told")
    vault("case", "close", case, "--reason", "not-wanted", "--told", "maybe").plainly(WRONG_USE, "--told")
    vault("case", "reopen", case, "--why", "Once more").plainly(REFUSED, "not closed")
    vault("case", "reopen", case).plainly(WRONG_USE, "--why")
    assert json.loads(vault("case", "list", "--json").out)[0]["closed"] is None


def test_closed_cases_come_after_all_others_in_the_list(vault: Commands) -> None:
    first, second = vault.case(SECRET), vault.case(SECRET)
    close_session(vault, second)
    vault("case", "close", second, "--reason", "died")
    lines = vault("case", "list").out.splitlines()
    assert [line.split()[0] for line in lines] == [first, second]


def test_a_case_in_which_nothing_was_asked_is_not_said_to_have_nothing_open(vault: Commands) -> None:
    asked_nothing, told = vault.case(), vault.case(SECRET, label="Green gate")
    for case in (asked_nothing, told):
        close_session(vault, case)
    vault("case", "close", asked_nothing).says("Nothing was asked in this case yet.")
    vault("case", "close", told).says("Nothing is open in this case.")
