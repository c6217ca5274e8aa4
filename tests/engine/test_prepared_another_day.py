"""Preparing and looking at the room belong to every sitting: offered, never on the way, and one goes on from where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts import always, asking
from interview.engine.acts.preparing import CheckSource
from tests.sitting import both, sitting

if TYPE_CHECKING:
    from tests.sitting import Sitting


def moves(here: Sitting) -> set[str]:
    return {move.move for move in here.guide.view().moves}


def go(here: Sitting, *names: str) -> str:
    for name in names:
        here.guide.do(always.Move(move=name))
    return here.guide.view().step


def end(here: Sitting) -> None:
    while here.guide.case.sitting is not None:
        here.guide.do(always.Stop())


def panel(here: Sitting, name: str) -> list[str]:
    return [line.label or "" for one in here.guide.view().panels if one.panel == name for line in one.lines]


def test_after_a_brief_contact_the_full_interview_begins_another_day_with_preparing() -> None:
    with sitting("privacy", flow=both()) as here:
        end(here)
        here.begin(flow="uk/adult")
        assert here.guide.view().step == "prepare"
        here.guide.do(CheckSource(source="own-agency", standing="have"))
        assert here.guide.case.sources
        assert go(here, "to-known") == "known"
        end(here)
        here.begin(flow="uk/adult")
        assert here.guide.view().step == "known"


def test_in_a_later_sitting_one_prepares_and_looks_at_the_room_and_meets_the_person_again() -> None:
    with sitting("privacy") as here:
        end(here)
        here.begin()
        assert here.guide.view().step == "known"
        assert go(here, "to-prepare") == "prepare"
        here.guide.do(CheckSource(source="referrer", standing="have"))
        assert go(here, "continue") == "room"
        here.guide.do(asking.Answer(question="room-lone", choice="no"))
        assert go(here, "continue") == "come-back"
        assert "welcome" in here.guide.case.passed_over


def test_with_the_person_there_one_looks_at_the_room_and_goes_on_where_one_was() -> None:
    with sitting("privacy") as here:
        end(here)
        here.begin()
        assert go(here, "continue", "to-room", "continue") == "come-back"
        assert go(here, "to-prepare", "continue", "continue") == "come-back"


def test_a_police_interview_that_is_noted_as_likely_stays_in_view_in_later_sittings() -> None:
    with sitting("privacy") as here:
        end(here)
        here.begin()
        assert panel(here, "police") == [here.guide.wording.text("police-not-asked", "en-GB").text]
        go(here, "to-room")
        here.guide.do(asking.Answer(question="police-interview", choice="yes"))
        end(here)
        here.begin()
        likely = here.guide.wording.text("depth-police-yes", "en-GB").text
        assert panel(here, "police") == [likely]
        go(here, "to-room")
        assert likely in panel(here, "depth")
        here.guide.do(asking.Answer(question="police-interview", choice="no"))
        go(here, "continue")
        end(here)
        here.begin()
        assert panel(here, "police") == []


def test_a_first_sitting_has_nothing_known_from_before_and_goes_on_to_the_welcome() -> None:
    with sitting("prepare") as here:
        assert moves(here) == {"continue"}
        assert go(here, "continue", "continue") == "welcome"


def test_whoever_prepared_one_day_and_met_nobody_welcomes_the_person_the_next() -> None:
    with sitting("room") as here:
        end(here)
        here.begin()
        assert go(here, "to-room", "continue") == "welcome"


def test_a_stop_before_anybody_came_ends_it_and_once_they_are_there_it_parts_from_them() -> None:
    with sitting("room") as here:
        here.guide.do(always.Stop())
        assert here.guide.case.sitting is None
    with sitting("privacy") as here:
        end(here)
        here.begin()
        go(here, "continue", "to-room")
        here.guide.do(always.Stop())
        assert here.guide.view().step == "short-closing"
