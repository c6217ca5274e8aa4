"""A second worker in the room: who spoke with the person and who wrote it down are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from interview.commands.story import Story
from interview.engine.acts import always, asking
from interview.engine.acts.second import WorkerJoins, WorkerLeaves
from interview.engine.events import moves, told
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.exports.record_text import record_text
from tests.sitting import Sitting, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("now") as begun:
        yield begun


def spoken(here: Sitting, kind: type[Any]) -> list[Any]:
    return [entry.event.spoke for entry in here.guide.entries() if isinstance(entry.event, kind)]


def test_who_asked_and_heard_is_of_each_thing_said_noted_and_put(here: Sitting) -> None:
    assert here.guide.do(WorkerJoins(code="W2")).present == ("W2",)
    here.guide.do(always.Say(message="now-need-most", spoke="W2"))
    here.guide.do(asking.Answer(question="now-need-most", words=Words("Sleep"), spoke="W2"))
    here.guide.do(always.Tell(words=Words("And my bag")))
    here.guide.do(always.MakeNote(words=Words("She yawned"), spoke="W2"))
    assert spoken(here, moves.PromptSaid) == ["W2"]
    assert spoken(here, told.StatementRecorded) == ["W2", None]
    assert spoken(here, told.NoteRecorded) == ["W2"]
    sleep, bag = here.guide.view().statements
    assert (sleep.spoke, sleep.worker) == ("W2", "w-1")
    assert (bag.spoke, bag.worker) == (None, "w-1")


def test_only_somebody_who_is_noted_as_present_has_spoken(here: Sitting) -> None:
    before = here.guide.case.seq
    for act in (
        always.Tell(words=Words("Private"), spoke="W2"),
        always.MakeNote(words=Words("Private"), spoke="W2"),
        always.Say(message="now-need-most", spoke="W2"),
        asking.Answer(question="now-need-most", words=Words("Private"), spoke="W2"),
    ):
        with pytest.raises(Refused, match="not noted as present") as refused:
            here.guide.do(act)
        assert "Private" not in str(refused.value)
    assert here.guide.case.seq == before


@pytest.mark.parametrize("code", ["", " ", "Anna Smith", "An\nn", "W" * 33, "-W", "ann@office", "Ü7"])
def test_a_second_worker_is_known_by_a_code_and_never_by_a_name(here: Sitting, code: str) -> None:
    with pytest.raises(Refused) as refused:
        here.guide.do(WorkerJoins(code=code))
    assert not code.strip() or code not in str(refused.value)
    assert here.guide.case.present == ()


def test_nobody_joins_twice_and_nobody_leaves_who_is_not_there(here: Sitting) -> None:
    here.guide.do(WorkerJoins(code="W2"))
    with pytest.raises(Refused, match="already"):
        here.guide.do(WorkerJoins(code="W2"))
    with pytest.raises(Refused, match="No worker of that code"):
        here.guide.do(WorkerLeaves(code="W3"))
    assert here.guide.do(WorkerJoins(code="W3")).present == ("W2", "W3")
    assert here.guide.do(WorkerLeaves(code="W2")).present == ("W3",)


def test_whoever_was_there_in_one_sitting_is_not_taken_to_be_there_in_the_next(here: Sitting) -> None:
    here.guide.do(WorkerJoins(code="W2"))
    here.guide.do(always.Stop())
    here.guide.do(always.Stop())
    here.begin()
    assert here.guide.view().present == ()


def test_the_record_and_the_story_tell_who_spoke_and_who_wrote(here: Sitting) -> None:
    here.guide.do(WorkerJoins(code="W2"))
    here.guide.do(always.Tell(words=Words("Sleep"), spoke="W2"))
    line = record_text(here.guide.entries()).splitlines()[-1]
    assert line.split()[2] == "w-1"
    assert line.endswith('spoke="W2"')
    story = Story(here.guide.chrome)
    *_, joined, said = [story.line(entry.event, number=entry.seq) for entry in here.guide.entries()]
    assert joined == "A second worker joined."
    assert "heard by the second worker" in said
    assert "W2" not in joined + said
