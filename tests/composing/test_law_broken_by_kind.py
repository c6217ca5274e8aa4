"""Whoever tells somebody about laws that they were made to break says whom they work for, and promises no silence."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

import store
from interview.engine.acts import asking
from interview.engine.events import moves, session
from interview.engine.terms import OrganisationKind
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from tests.sitting import Sitting, wording

if TYPE_CHECKING:
    from interview.engine.terms import AgeBand

KINDS: tuple[OrganisationKind, ...] = get_args(OrganisationKind)
NO_DETAILS = {
    "rights-law-breaking-not-now": "You do not have to give me any details",
    "child-law-not-now": "You do not need to tell me about it now",
}
EMPLOYER = {"police": "I work for the police.", "immigration": "I work for the government, in immigration."}
TOLD_AT: tuple[tuple[AgeBand, str, str, str], ...] = (
    ("adult", "rights-later", "rights-law-breaking", "rights-law-breaking-not-now"),
    ("child", "child-information", "child-law", "child-law-not-now"),
    ("possibly_child", "more-rights", "child-police", "child-police-may"),
)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("band", "step", "topic", "message"), TOLD_AT)
def test_each_kind_tells_its_own_and_the_record_names_it(
    band: AgeBand, step: str, topic: str, message: str, kind: OrganisationKind
) -> None:
    mine = f"{message}--{kind.replace('_', '-')}"
    with store.in_memory() as journal:
        here = Sitting(journal, flow=load_flow("uk/adult" if band == "adult" else "uk/child"))
        opened = session.CaseOpened(nation="wales", age_band=band, organisation_kind=kind)
        here.guide.open_case(opened, label=session.CaseLabelled(label=Words("x")))
        here.begin()
        here.walk_to(step)
        here.guide.do(asking.Explain(about=topic))
        shown = {
            one.message: one.text
            for entry in here.guide.entries()
            if isinstance(entry.event, moves.PromptsShown)
            for one in entry.event.prompts
        }
    assert [one for one in shown if one.startswith(message)] == [mine]
    assert shown[mine] == told(message, kind)


@pytest.mark.parametrize("message", NO_DETAILS)
@pytest.mark.parametrize("kind", KINDS)
def test_police_and_immigration_say_whom_they_work_for_and_the_others_that_no_details_are_needed(
    kind: OrganisationKind, message: str
) -> None:
    text = told(message, kind)
    if kind in EMPLOYER:
        assert text.startswith(EMPLOYER[kind])
        assert "lawyer" in text
        assert "do not" not in text
    else:
        assert text.startswith(NO_DETAILS[message])
        assert any(limit in text for limit in ("share", "tell others", "private", "secret"))


def test_a_child_who_talks_with_a_police_worker_is_not_told_of_the_police_as_of_others() -> None:
    assert told("child-police-may", "police").startswith(EMPLOYER["police"])
    assert len({told("child-police-may", kind) for kind in KINDS}) == 3


def told(message: str, kind: OrganisationKind) -> str:
    return wording().text(f"{message}--{kind.replace('_', '-')}", "en-GB").text
