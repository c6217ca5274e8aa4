"""What a worker wrote in a case: what is thought of it now, what they decided then, and whose words are left alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.advising.deciding import Decided, with_decision
from interview.advising.notes_written import notes_written
from interview.advising.worker_words import WRITTEN, written
from interview.casework.opened import plan_files
from interview.commands.questions import HEADING
from interview.engine.acts import AnyAct, always, planning
from interview.engine.case import Case
from interview.engine.events.deciding import WordingDecided
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.exports.record_text import record_text
from interview.questioning.notes import term_ids
from tests.commanding import DONE, FIRST, REFUSED, Commands
from tests.sitting import sitting, wording
from tests.strategies import any_event

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent

BLAMING = "He refuses to engage."
ID = "engagement-blame-1"


def say(message: str, **handed: str | int) -> str:
    return wording().text(message, "en-GB", **handed).text


def note(text: str = BLAMING) -> always.MakeNote:
    return always.MakeNote(words=Words(text))


def tell(text: str) -> always.Tell:
    return always.Tell(words=Words(text))


def case_of(vault: Commands, *done: tuple[AnyAct, Decided | None], locale: str = "en-GB") -> str:
    """A case in which these acts were done at the welcome, each with what was decided on its wording."""
    opened = vault.desk().unlock(passphrase=FIRST)
    case = opened.new_case(label="A", nation="wales", age_band="adult", organisation_kind="charity")
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="live", person_locale=locale)
    for move in ("continue", "continue"):
        guide.do(always.Move(move=move))
    for act, decided in done:
        guide.do(act, decided=decided)
    opened.left(guide)
    opened.close()
    return case


def listed(vault: Commands, case: str) -> list[dict[str, Any]]:
    told = vault("case", "show", case, "--notes", "--json")
    assert told.code == DONE, told.err
    found = json.loads(told.out)
    assert found["heading"] == HEADING
    notes: list[dict[str, Any]] = found["notes"]
    return notes


# ---------------------------------------------------------------- the decision


def test_a_decision_stands_right_after_what_it_is_about_and_names_terms_by_id_alone() -> None:
    with sitting("welcome") as begun:
        begun.guide.do(note(), decided=Decided(kept=(ID,)))
        made, decided = begun.guide.entries()[-2:]
        assert decided.event == WordingDecided(of=made.seq, kept=(ID,))
        assert {*WordingDecided.__struct_fields__} == {"of", "kept", "reworded"}


def test_without_a_decision_nothing_is_added_to_the_record() -> None:
    with sitting("welcome") as begun:
        for nothing in (None, Decided()):
            before = begun.guide.case.seq
            begun.guide.do(note(), decided=nothing)
            assert begun.guide.case.seq == before + 1


def test_a_need_with_words_of_the_person_is_decided_on_for_the_workers_part_alone() -> None:
    with sitting("today") as begun:
        row = begun.guide.view().rows[0].row
        act = planning.RecordNeed(
            need=row, state="not_met", evidence=Words(BLAMING), words=Words("I just want to sleep.")
        )
        begun.guide.do(act, decided=Decided(kept=(ID,)))
        said, need, decided = begun.guide.entries()[-3:]
        assert type(said.event).__name__ == "StatementRecorded"
        assert decided.event == WordingDecided(of=need.seq, kept=(ID,))


@pytest.mark.parametrize(
    ("act", "decided"),
    [
        (tell("I was stupid. It was my own fault."), Decided(kept=("victim-blaming-9",))),
        (always.Say(message=None, words=Words("Did he hit you?")), Decided(kept=(ID,))),
        (note(), Decided(kept=("refuses to engage",))),
        (note(), Decided(reworded=("",))),
        (note(), Decided(kept=(ID,), reworded=("no-such-term-1",))),
        (always.Pause(), Decided(kept=(ID,))),
    ],
    ids=["what the person said", "a question", "a word", "nothing", "no such term", "a rest"],
)
def test_a_decision_on_what_no_worker_wrote_or_by_another_name_is_refused_and_leaves_nothing(
    act: AnyAct, decided: Decided
) -> None:
    with sitting("welcome") as begun:
        before = begun.guide.case.seq
        with pytest.raises(Refused):
            begun.guide.do(act, decided=decided)
        assert begun.guide.case.seq == before
        assert not begun.guide.case.position or not begun.guide.case.position.paused


@given(any_event())
def test_of_any_event_only_what_a_worker_wrote_can_be_decided_on(event: AnyEvent) -> None:
    decided = Decided(kept=(ID,))
    case = Case()
    there = [words for _, words in written(event, case) if not words.erased and words.text.strip()]
    if there:
        made = with_decision((event,), decided, case)[-1]
        assert made == WordingDecided(of=1, kept=(ID,))
        assert type(event) in WRITTEN
    else:
        with pytest.raises(Refused):
            with_decision((event,), decided, case)


@given(*(st.lists(st.sampled_from(sorted(term_ids())), unique=True, max_size=4).map(tuple) for _ in range(4)))
def test_decisions_on_several_boxes_of_one_form_are_one_and_name_each_term_once(
    a: tuple[str, ...], b: tuple[str, ...], c: tuple[str, ...], d: tuple[str, ...]
) -> None:
    both = Decided(kept=a, reworded=b).and_of(Decided(kept=c, reworded=d))
    assert set(both.kept) == {*a, *c}
    assert set(both.reworded) == {*b, *d} - set(both.kept)
    assert len(both.kept) == len(set(both.kept))
    assert len(both.reworded) == len(set(both.reworded))


# ---------------------------------------------------------------- the list


def test_each_text_is_listed_with_what_is_thought_of_it_now_and_what_was_decided_then(
    vault: Commands,
) -> None:
    case = case_of(
        vault,
        (note("She sat by the door."), None),
        (note(), Decided(kept=(ID,))),
        (tell("I was stupid. I let him do it."), None),
        (always.MakePromise(words=Words("I ring the hostel.")), Decided(reworded=("minimising-1",))),
    )
    told = vault("case", "show", case, "--notes")
    assert told.code == DONE, told.err
    assert told.out.splitlines() == [
        "Computed now by the program; software's opinion; not part of the record.",
        "",
        "    7  2026-03-02 10:00 UTC  AB1  note recorded, words",
        "     | She sat by the door.",
        "",
        "    8  2026-03-02 10:00 UTC  AB1  note recorded, words",
        "     | He refuses to engage.",
        (
            "       “refuses to engage”: This puts it on them that you have not met. A service can change something too. "
            'You could write: "has not felt able to yet", and what you will try next.'
        ),
        "       the worker was shown 1 term and left the words as they are",
        "",
        "   11  2026-03-02 10:00 UTC  AB1  promise made, words",
        "     | I ring the hostel.",
        "       the worker put 1 term in the neutral wording",
    ]


def test_another_program_reads_the_same_with_the_exact_place_of_each_term(vault: Commands) -> None:
    case = case_of(vault, (note(), Decided(kept=(ID,))))
    (one,) = listed(vault, case)
    assert one["decided"] == {"kept": [ID], "reworded": []}
    (text,) = one["texts"]
    (term,) = text["terms"]
    assert (text["field"], text["text"], text["flag"], text["checked"]) == ("words", BLAMING, True, True)
    assert BLAMING[term["start"] : term["end"]] == term["term"] == "refuses to engage"
    assert term["id"] == ID


def test_what_the_person_said_is_in_no_list_of_notes(vault: Commands) -> None:
    case = case_of(vault, (tell("It was my own fault. I was just stupid."), None))
    assert listed(vault, case) == []
    told = vault("case", "show", case, "--notes")
    assert told.err.endswith("No worker wrote anything of their own in this case.\n")


def test_nothing_of_the_opinion_is_in_the_record_and_the_list_changes_nothing(vault: Commands) -> None:
    case = case_of(vault, (note(), None))
    head = vault("case", "head", case).out
    assert listed(vault, case)[0]["texts"][0]["flag"]
    assert vault("case", "head", case).out == head


def test_the_story_says_that_wording_was_decided_on_and_not_which(vault: Commands) -> None:
    case = case_of(vault, (note(), Decided(kept=(ID,), reworded=("minimising-1", "label-1"))))
    story = vault("case", "show", case).out
    assert (
        "The worker looked again at the wording of entry 7: 1 term left as written, 2 terms put in a neutral wording."
        in story
    )
    assert ID not in story


def test_notes_stay_closed_to_a_worker_who_may_not_read_the_account(vault: Commands) -> None:
    case = case_of(vault, (tell("I came by lorry."), None), (note(), None))
    assert vault("vault", "add-worker", "CD2", "--new-passphrase-file", vault.other_key).code == DONE
    refused = vault("case", "show", case, "--notes", key=vault.other_key)
    assert (refused.code, refused.out) == (REFUSED, "")
    assert "refuses" not in refused.err


def test_questions_and_notes_are_two_lists(vault: Commands) -> None:
    case = case_of(vault, (note(), None))
    refused = vault("case", "show", case, "--notes", "--questions")
    assert refused.code == 2
    assert "Ask for one at a time" in refused.err


def test_a_line_of_the_safety_plan_is_not_looked_at_also_when_it_is_changed() -> None:
    with sitting("safety-plan") as begun:
        guide = begun.guide
        for section in ("support", "safety"):
            guide.do(planning.ProposeLine(section=section, what=Words("He just leaves."), who="person"))  # type: ignore[arg-type]
        support, safety = (one.line for one in guide.view().lines)
        for one in (support, safety):
            guide.do(planning.ChangeLine(line=one.line, what=Words("She just leaves.")))
        found = notes_written(guide.entries(), reader="w-1", say=say)
        assert [[(text.event, text.part) for text in one.texts] for one in found] == [
            [("line-proposed", "what")],
            [("line-changed", "what")],
        ]
        with pytest.raises(Refused):
            guide.do(
                planning.ChangeLine(line=safety.line, what=Words("Again.")),
                decided=Decided(kept=("minimising-1",)),
            )


# ---------------------------------------------------------------- never in an export


def test_no_export_holds_what_was_decided_or_any_id_of_a_term() -> None:
    with sitting("welcome") as begun:
        begun.guide.do(note("He refuses to engage. It was just a slap."), decided=Decided(kept=(ID,)))
        files = plan_files(begun.guide, now=begun.clock())
        assert files
        for content in files.values():
            assert not [one for one in term_ids() if one.encode() in content]
            assert b"wording-decided" not in content
        assert ID in record_text(begun.guide.entries())
