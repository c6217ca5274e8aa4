"""What came with the wrong file goes by itself or as a whole: no byte of it is left, and that it went stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.casework import erasing, outside
from interview.engine.acts.account import Observe
from interview.engine.acts.mistaken import MarkMistake
from interview.engine.acts.planning import HoldRiskBack, RecordNeed, RecordRisk
from interview.engine.acts.preparing import RecordPriorAction, ReviewDocument, TakeBack, TakeDown
from interview.engine.events.erasing import ErasureAnnounced, WordsErased
from interview.engine.events.prepared import ImportTakenBack, PriorActionRecorded
from interview.engine.events.prepared import TakenBack as BackAgain
from interview.engine.gathered import FromFile
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.exports.plan_json import plan_json
from interview.plan.draft import draft
from tests.sitting import CASE, Sitting
from tests.store.test_erasing import CANARY, bare, traces

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Sitting]:
    """A case whose record is not encrypted: what is in its files can be searched."""
    with bare(tmp_path / "bare", new=True) as journal:
        begun = Sitting(journal)
        begun.create()
        begun.begin()
        yield begun


def take_in(here: Sitting, *did: str) -> list[int]:
    """The rows of one file, by their numbers."""
    before = here.guide.case.seq
    rows = [
        PriorActionRecorded(
            organisation=Words("A shelter"),
            did=Words(one),
            on=None,
            result=None,
            imported=FromFile(row=row, rows=len(did)),
        )
        for row, one in enumerate(did, 1)
    ]
    outside.take_in(here.guide, rows)
    return list(range(before + 1, here.guide.case.seq + 1))


def taken_down(here: Sitting, row: int, words: str = CANARY) -> int:
    act = TakeDown(taken_as="need", words=Words(words), action=row)
    return here.guide.do(act).gathered.taken[-1].item.number


def left(here: Sitting, folder: Path) -> dict[str, int]:
    here.journal.flush()
    return traces(folder / "bare")


def gone(here: Sitting, what: erasing.What, *, ground: str = "by_mistake") -> int:
    announced = erasing.announce(here.guide, what, ground=ground)  # type: ignore[arg-type]
    return erasing.erase(here.guide, announced)


def plan(here: Sitting) -> bytes:
    return plan_json(
        draft(
            here.guide.case,
            here.guide.flow,
            entries=here.guide.entries(),
            case_id=CASE,
            now=0,
            practice=False,
        )
    )


def test_one_wrongly_imported_row_goes_with_what_was_taken_from_it_and_no_byte_stays(
    here: Sitting, tmp_path: Path
) -> None:
    wrong, right = take_in(here, CANARY, "Gave a bed")
    taken_down(here, wrong)
    kept = taken_down(here, right, "A bed for tonight")
    here.guide.draft(f"take-from:action-{wrong}:what-stands", CANARY)
    here.guide.draft(f"take-from:action-{right}:what-stands", "half a word")
    what = erasing.What(extent="passage", noted=wrong)
    assert erasing.preview(here.guide, what).passages == 3
    announced = erasing.announce(here.guide, what, ground="by_mistake")
    assert left(here, tmp_path)
    assert erasing.erase(here.guide, announced) == 3
    assert left(here, tmp_path) == {}
    assert CANARY.encode() not in plan(here)
    assert list(here.guide.case.prior_actions) == [right]
    assert list(here.guide.case.taken) == [kept]
    assert here.guide.drafts() == {f"take-from:action-{right}:what-stands": "half a word"}
    assert here.journal.verify(CASE) == ()
    (said,) = [one.event for one in here.guide.entries() if isinstance(one.event, ErasureAnnounced)]
    assert (said.noted, said.ground, said.passages) == (wrong, "by_mistake", 3)
    assert here.guide.entries()[-1].event == WordsErased(announced=announced, passages=3)


def test_a_row_that_was_taken_back_before_can_be_erased_all_the_same(here: Sitting, tmp_path: Path) -> None:
    (row,) = take_in(here, CANARY)
    here.guide.do(TakeBack(item=row))
    assert left(here, tmp_path)
    gone(here, erasing.What(extent="passage", noted=row))
    assert left(here, tmp_path) == {}
    assert [one.event for one in here.guide.entries() if isinstance(one.event, BackAgain)] == [
        BackAgain(item=row)
    ]


def test_whatever_a_worker_noted_is_erased_by_its_number(here: Sitting, tmp_path: Path) -> None:
    here.guide.do(RecordPriorAction(organisation=Words("A shelter"), did=Words(CANARY)))
    report = here.guide.do(ReviewDocument(kind=Words(CANARY))).documents[-1].number
    here.guide.do(TakeDown(taken_as="risk", words=Words(CANARY), document=report))
    seen = here.guide.do(Observe(words=Words(CANARY))).account.observed[-1].number
    (action,) = here.guide.case.prior_actions
    for number in (action, report, seen):
        gone(here, erasing.What(extent="passage", noted=number))
    assert left(here, tmp_path) == {}
    assert (here.guide.case.prior_actions, here.guide.case.documents) == ({}, {})
    assert (here.guide.case.taken, here.guide.case.account.observed) == ({}, {})


def test_asked_by_the_person_the_row_stands_empty_and_is_no_mistake(here: Sitting, tmp_path: Path) -> None:
    (row,) = take_in(here, CANARY)
    gone(here, erasing.What(extent="passage", noted=row), ground="person_asked")
    assert left(here, tmp_path) == {}
    assert here.guide.case.prior_actions[row].did.erased


def test_what_rests_on_a_row_is_named_and_stays_with_the_row_it_rests_on(
    here: Sitting, tmp_path: Path
) -> None:
    first, second = take_in(here, CANARY, CANARY)
    taken = taken_down(here, first)
    here.guide.do(
        RecordNeed(domain="housing", horizon="short", state="not_met", basis="document", taken=(taken,))
    )
    (need,) = here.guide.case.needs
    what = erasing.What(extent="import", noted=second)
    assert erasing.preview(here.guide, what).needs == (need,)
    gone(here, what)
    assert left(here, tmp_path) == {}
    assert list(here.guide.case.prior_actions) == [first]
    assert list(here.guide.case.needs) == [need]
    assert CANARY.encode() not in plan(here)


def test_a_whole_import_goes_at_once_and_the_one_after_it_stays(here: Sitting, tmp_path: Path) -> None:
    wrong = take_in(here, CANARY, CANARY, "Somebody else")
    right = take_in(here, "Gave a bed", "Called a doctor")
    gone(here, erasing.What(extent="import", noted=wrong[1]))
    assert left(here, tmp_path) == {}
    assert list(here.guide.case.prior_actions) == right
    (back,) = [one.event for one in here.guide.entries() if isinstance(one.event, ImportTakenBack)]
    assert back == ImportTakenBack(rows=3, items=tuple(wrong))
    (said,) = [one.event for one in here.guide.entries() if isinstance(one.event, ErasureAnnounced)]
    assert (said.extent, said.noted, said.passages) == ("import", wrong[0], 6)


def test_an_import_is_taken_back_as_a_whole_with_what_was_taken_down_from_it(here: Sitting) -> None:
    wrong = take_in(here, "Somebody else", "Somebody else again")
    here.guide.do(TakeBack(item=wrong[0]))
    below = taken_down(here, wrong[1])
    right = take_in(here, "Gave a bed")
    assert outside.take_import_back(here.guide, wrong[1]) == ImportTakenBack(rows=1, items=(wrong[1], below))
    assert (list(here.guide.case.prior_actions), here.guide.case.taken) == (right, {})
    with pytest.raises(Refused, match="Nothing of that import stands"):
        outside.take_import_back(here.guide, wrong[1])


def test_an_import_that_a_need_rests_on_waits_and_says_which_entry(here: Sitting) -> None:
    rows = take_in(here, "One", "Two")
    taken = taken_down(here, rows[0])
    here.guide.do(
        RecordNeed(domain="housing", horizon="short", state="not_met", basis="document", taken=(taken,))
    )
    before = here.guide.case.seq
    with pytest.raises(Refused, match=f"entry {rows[0]}, entry {taken}"):
        outside.take_import_back(here.guide, rows[1])
    assert here.guide.case.seq == before


def test_words_of_a_risk_from_another_case_go_once_it_was_said_to_be_a_mistake(
    here: Sitting, tmp_path: Path
) -> None:
    here.walk_to("risks")
    act = RecordRisk(domain="found", summary=Words(CANARY), signs=Words("A van"))
    (risk,) = here.guide.do(act).risks
    here.guide.do(HoldRiskBack(risk=risk.risk, reason=Words(CANARY)))
    here.guide.draft(f"risk:{risk.risk}:what-might-happen", CANARY)
    what = erasing.What(extent="passage", noted=risk.number)
    with pytest.raises(Refused, match="stands in the case"):
        erasing.announce(here.guide, what, ground="by_mistake")
    here.guide.do(MarkMistake(about=f"risk:{risk.risk}", reason=Words(f"It is of {CANARY}")))
    gone(here, what)
    assert left(here, tmp_path) == {}
    assert here.guide.drafts() == {}
    assert here.guide.view().mistakes.out[0].words is not None
    assert here.journal.verify(CASE) == ()


def test_words_of_a_need_that_was_recorded_anew_stay_where_those_of_the_mistake_go(
    here: Sitting, tmp_path: Path
) -> None:
    for words in (CANARY, "A tooth hurts"):
        here.guide.do(RecordNeed(need="health", state="not_met", summary=Words(words)))
        if words == CANARY:
            wrong = here.guide.case.needs["health"].number
            here.guide.do(MarkMistake(about="need:health", reason=Words("The wrong case")))
    here.guide.draft("need:health:summary", "half a word")
    gone(here, erasing.What(extent="passage", noted=wrong))
    assert left(here, tmp_path) == {}
    summary = here.guide.case.needs["health"].summary
    assert summary is not None
    assert summary.text == "A tooth hurts"
    assert here.guide.drafts() == {"need:health:summary": "half a word"}


def test_what_is_no_row_or_was_never_noted_is_refused(here: Sitting) -> None:
    here.guide.do(RecordPriorAction(organisation=Words("A shelter"), did=Words("Gave a bed")))
    (typed,) = here.guide.case.prior_actions
    with pytest.raises(Refused, match="no import with a row of that number"):
        outside.take_import_back(here.guide, typed)
    with pytest.raises(Refused, match="no import with a row of that number"):
        erasing.preview(here.guide, erasing.What(extent="import", noted=typed))
    with pytest.raises(Refused, match="Nothing of that number was noted"):
        erasing.preview(here.guide, erasing.What(extent="passage", noted=1))
