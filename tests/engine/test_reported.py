"""What others did between two sittings: it is noted as reported, and the person's own word about it stands above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.casework import outside
from interview.engine.acts import planning, referring, reviewing, signing, writing_up
from interview.engine.acts.reporting import ReportLine
from interview.engine.closing import left_open_now
from interview.engine.events.reporting import LineReported
from interview.engine.machine import NotOpen
from interview.engine.reported import report_of, reportable
from interview.engine.signed import to_sign
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.plan.gaps import gaps
from tests.between import Between, sat_once
from tests.commanding import FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.casework.opened import OpenDesk
    from interview.guide import Guide
    from tests.commanding import Commands


@pytest.fixture
def opened(vault: Commands) -> Iterator[OpenDesk]:
    opened = vault.desk().unlock(passphrase=FIRST)
    yield opened
    opened.close()


@pytest.fixture
def guide(opened: OpenDesk) -> Guide:
    case = opened.new_case(label="B", nation="england", age_band="adult", organisation_kind="charity")
    return opened.open(case)


@pytest.fixture
def here(opened: OpenDesk, guide: Guide) -> Between:
    return sat_once(opened, guide)


def report(guide: Guide, line: str) -> str | None:
    found = report_of(guide.case, guide.case.lines[line])
    return None if found is None else found.came


def left(guide: Guide) -> set[tuple[str, str]]:
    return {(one.kind, one.about) for one in left_open_now(guide.case, {})}


def test_a_report_of_done_takes_a_line_off_what_is_left_open_and_changes_nothing_that_was_agreed(
    guide: Guide, here: Between
) -> None:
    assert ("line_to_do", here.letter) in left(guide)
    outside.at_the_desk(guide, ReportLine(line=here.letter, came="done", partner=here.council))
    assert report(guide, here.letter) == "done"
    assert ("line_to_do", here.letter) not in left(guide)
    line = guide.case.lines[here.letter]
    assert (line.answer, line.done, line.revision) == ("agree", False, 1)
    outside.at_the_desk(guide, ReportLine(line=here.letter, came="not_done", note=Words("It came back")))
    assert report(guide, here.letter) == "not_done"
    assert ("line_to_do", here.letter) in left(guide)


def test_what_the_person_says_of_it_later_is_what_stands(
    opened: OpenDesk, guide: Guide, here: Between
) -> None:
    outside.at_the_desk(guide, ReportLine(line=here.letter, came="done"))
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    guide.do(writing_up.GoTo(step="review"))
    guide.do(reviewing.ReviewPart(about=here.letter, outcome="passed_over"))
    assert report(guide, here.letter) == "done"
    guide.do(reviewing.ReviewPart(about=here.letter, outcome="not_done"))
    assert report(guide, here.letter) is None
    assert ("line_to_do", here.letter) in left(guide)


def test_a_line_that_was_worded_anew_has_no_report_until_somebody_says_it_again(
    opened: OpenDesk, guide: Guide, here: Between
) -> None:
    outside.at_the_desk(guide, ReportLine(line=here.letter, came="done"))
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    guide.do(writing_up.GoTo(step="plan"))
    guide.do(planning.ChangeLine(line=here.letter, what=Words("Ring the clinic about the dates")))
    assert report(guide, here.letter) is None


def test_each_act_between_sittings_is_in_no_session_and_a_day_that_nobody_typed_is_that_day(
    guide: Guide, here: Between
) -> None:
    outside.at_the_desk(guide, referring.MoveReferral(number=here.referral, status="sent"))
    outside.at_the_desk(guide, ReportLine(line=here.letter, came="done"))
    moved, reported = guide.entries()[-2:]
    assert (moved.session, reported.session) == ("", "")
    assert guide.case.reached_out.referrals[here.referral].changes[-1].on == "2026-03-02"
    assert isinstance(reported.event, LineReported)
    assert reported.event.on == "2026-03-02"


def test_what_the_person_does_and_what_is_not_there_is_refused_and_nothing_is_written(
    guide: Guide, here: Between
) -> None:
    before = guide.case.seq
    for act, says in (
        (ReportLine(line=here.theirs, came="done"), "theirs to tell of"),
        (ReportLine(line="no-such-line", came="done"), "no such line"),
        (ReportLine(line=here.letter, came="done", partner="nobody"), "No such agency"),
        (ReportLine(line=here.letter, came="not_done", note=Words("  ")), "why it was not done"),
        (ReportLine(line=here.letter, came="done", on="2999-01-01"), "lies in the future"),
        (ReportLine(line=here.letter, came="done", on="1900-01-01"), "before 1901"),
        (ReportLine(line=here.letter, came="done", on="31/02/2026"), "no such date"),
    ):
        with pytest.raises(Refused, match=says):
            outside.at_the_desk(guide, act)
    assert guide.case.seq == before
    assert [line.line for line in reportable(guide.case)] == [here.letter]


def test_with_the_person_there_they_say_it_themselves(opened: OpenDesk, guide: Guide, here: Between) -> None:
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    with pytest.raises(NotOpen):
        guide.do(ReportLine(line=here.letter, came="done"))


def test_a_sitting_that_ended_with_two_stops_leaves_the_signature_open_until_somebody_signs(
    opened: OpenDesk, guide: Guide, here: Between
) -> None:
    def open_sign_off() -> list[tuple[str | None, bool]]:
        found = gaps(guide.case, guide.flow)
        return [(gap.message, gap.reached) for gap in found if gap.kind == "sign-off"]

    assert open_sign_off() == [("sign-off-none", True)]
    outside.at_the_desk(guide, signing.SignRecord())
    assert open_sign_off() == []
    outside.at_the_desk(guide, ReportLine(line=here.letter, came="done"))
    assert not to_sign(guide.case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    assert open_sign_off() == [("sign-off-since", False)]
    guide.do(writing_up.GoTo(step="after"))
    assert open_sign_off() == [("sign-off-since", True)]
    guide.do(signing.SignRecord())
    assert open_sign_off() == []


def test_a_case_without_any_sitting_has_nothing_to_sign(guide: Guide) -> None:
    assert not to_sign(guide.case)
    assert [gap for gap in gaps(guide.case, guide.flow) if gap.kind == "sign-off"] == []
