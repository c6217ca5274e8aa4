"""Words that the person does not want written down are looked for in the bytes of the record itself, not encrypted here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.casework import erasing
from interview.engine.acts import always, asking
from interview.engine.acts.recording import ChooseRecord, DontWrite, SetLegalHold
from interview.engine.stage import Refused
from interview.engine.words import Words
from tests.sitting import Sitting
from tests.store.test_erasing import CANARY, bare, traces

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import store

LONG = f"{CANARY} " * 600


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[store.Journal]:
    with bare(tmp_path / "bare", new=True) as journal:
        yield journal


@pytest.fixture
def here(journal: store.Journal) -> Sitting:
    begun = Sitting(journal)
    begun.create()
    begun.begin()
    begun.walk_to("now")
    return begun


def test_no_byte_of_what_is_told_or_typed_reaches_the_disk_when_they_want_none_kept(
    here: Sitting, tmp_path: Path
) -> None:
    guide = here.guide
    guide.do(ChooseRecord(extent="no_words"))
    for field in ("tell:told", "account:narrative", "now:now-need-most", "grid:health:their-words"):
        guide.draft(field, LONG)
    here.journal.flush()
    guide.do(always.Tell(words=Words(CANARY)))
    guide.do(asking.Answer(question="now-need-most", words=Words(LONG)))
    assert traces(tmp_path / "bare") == {}
    guide.do(always.MakeNote(words=Words(CANARY)))
    assert traces(tmp_path / "bare")


def test_what_was_half_typed_leaves_no_byte_when_they_choose_that_none_is_kept(
    here: Sitting, tmp_path: Path
) -> None:
    for length in range(1, 12):
        here.guide.draft("tell:told", f"{CANARY} " * length)
        here.journal.flush()
    here.guide.draft("now:now-need-most", LONG)
    here.journal.flush()
    assert traces(tmp_path / "bare")
    here.guide.do(ChooseRecord(extent="no_words"))
    assert traces(tmp_path / "bare") == {}


def test_a_draft_that_is_not_to_be_written_leaves_no_byte(here: Sitting, tmp_path: Path) -> None:
    here.guide.draft("tell:told", LONG)
    here.journal.flush()
    here.guide.draft("tell:told", f"{LONG} and more")
    here.guide.do(SetLegalHold(reason=Words("a court")))
    assert traces(tmp_path / "bare")
    here.guide.discard_draft("tell:told")
    assert traces(tmp_path / "bare") == {}


def test_words_just_kept_leave_no_byte_in_one_act(here: Sitting, tmp_path: Path) -> None:
    guide = here.guide
    guide.draft("tell:told", LONG)
    here.journal.flush()
    guide.do(always.Tell(words=Words(LONG)), clears=("tell:told",))
    number = guide.case.told[-1]
    guide.do(always.Correct(statement=number, words=Words(CANARY)))
    guide.draft(f"correct:{number}:instead", LONG)
    here.journal.flush()
    assert traces(tmp_path / "bare")
    guide.do(DontWrite(statement=number))
    assert traces(tmp_path / "bare") == {}
    assert here.journal.inspect().whole


@pytest.mark.parametrize("extent", ["passage", "session", "case"])
def test_no_erasure_of_any_extent_is_announced_or_done_under_a_legal_hold(
    here: Sitting, extent: erasing.Extent
) -> None:
    guide = here.guide
    guide.do(always.Tell(words=Words(CANARY)))
    assert guide.case.sitting is not None
    what = erasing.What(
        extent=extent,
        statement=guide.case.told[-1] if extent == "passage" else None,
        session=guide.case.sitting.id if extent == "session" else None,
    )
    waiting = erasing.announce(guide, what, ground="person_asked")
    guide.do(SetLegalHold(reason=Words("a court")))
    head = guide.case.seq
    for refused in (
        lambda: erasing.preview(guide, what),
        lambda: erasing.announce(guide, what, ground="retention"),
        lambda: erasing.erase(guide, waiting),
    ):
        with pytest.raises(Refused, match="under a legal hold since"):
            refused()
    assert guide.case.seq == head
    assert guide.case.statements[guide.case.told[-1]].words.text == CANARY
    erasing.call_off(guide, waiting)
    assert guide.case.to_erase == {}
