"""An assessment that somebody else made: of one decision, on one day. Only the worker names it; nothing is concluded."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from flows.panels import load_panels
from interview.engine.acts import asking, considering
from interview.engine.codec import Opener
from interview.engine.events.considering import CircumstanceNoted
from interview.engine.stage import Refused
from interview.engine.terms import ASSESSED, Circumstance, Nation
from interview.engine.words import Words
from interview.plan.duties import duties
from tests.sitting import ENGLISH, Sitting, sitting, wording

if TYPE_CHECKING:
    from interview.engine.terms import AgeBand, Capacity

NURSE = Words("Nurse Ama Boateng")
SHARING = Words("whether the police may be told")
AFTER_A_NO = "d25-after-a-no-capacity"


def assessed(found: Capacity | None = "not_able", **other: object) -> considering.NoteCircumstance:
    said = {"assessed_by": NURSE, "decision": SHARING, "assessed_on": "the week before last", **other}
    return considering.NoteCircumstance(circumstance=ASSESSED, found=found, **said)  # type: ignore[arg-type]


def up(here: Sitting) -> set[str]:
    return {one.duty for one in duties(here.guide.case, here.guide.flow)}


@pytest.mark.parametrize("nation", get_args(Nation))
def test_after_a_no_an_assessed_lack_of_capacity_is_a_reason_to_weigh_in_the_law_of_each_nation(
    nation: Nation,
) -> None:
    with sitting("answers") as here:
        here.guide.case.nation = nation
        here.guide.do(assessed())
        assert not any(one.startswith("d25") for one in up(here))
        here.guide.do(asking.Answer(question="choice-police", choice="no"))
        rule = f"{AFTER_A_NO}-scotland" if nation == "scotland" else AFTER_A_NO
        assert {one for one in up(here) if one.startswith("d25")} == {rule}
        (due,) = [one for one in duties(here.guide.case, here.guide.flow) if one.duty == rule]
        assert (due.force, due.because) == ("may", ("said-no", "lacks-capacity"))


@pytest.mark.parametrize("found", ["able", None])
def test_that_they_were_found_able_or_that_nobody_knows_the_finding_outweighs_no_no(
    found: Capacity | None,
) -> None:
    with sitting("answers") as here:
        here.guide.case.nation = "england"
        here.guide.do(asking.Answer(question="choice-police", choice="no"))
        here.guide.do(assessed(found))
        assert AFTER_A_NO not in up(here)
        assert ("d09b-best-interests" in up(here)) is (found is None)


def test_nothing_else_that_the_worker_notes_stands_for_an_assessment() -> None:
    with sitting("answers") as here:
        here.guide.case.nation = "england"
        here.guide.do(asking.Answer(question="choice-police", choice="no"))
        for one in get_args(Circumstance):
            here.guide.do(considering.NoteCircumstance(circumstance=one))
        assert AFTER_A_NO not in up(here)


def test_it_is_a_reason_no_more_once_it_is_taken_off_and_again_when_it_is_noted_anew() -> None:
    with sitting("answers") as here:
        here.guide.case.nation = "england"
        here.guide.do(asking.Answer(question="choice-police", choice="no"))
        here.guide.do(assessed())
        here.guide.do(
            considering.DecideDuty(duty=AFTER_A_NO, decision="not", why=Words("It was on another decision."))
        )
        here.guide.do(considering.NoteCircumstance(circumstance=ASSESSED, holds=False))
        assert AFTER_A_NO not in up(here)
        here.guide.do(assessed())
        (due,) = [one for one in duties(here.guide.case, here.guide.flow) if one.duty == AFTER_A_NO]
        assert due.again


@pytest.mark.parametrize("lacks", ["assessed_by", "decision", "assessed_on"])
@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_a_finding_says_who_made_it_of_which_decision_and_when(lacks: str, nothing: str | None) -> None:
    with sitting("answers") as here:
        before = here.guide.case.seq
        blank = nothing if lacks == "assessed_on" or nothing is None else Words(nothing)
        with pytest.raises(Refused, match="who assessed it, which decision, and when"):
            here.guide.do(assessed(**{lacks: blank}))
        assert here.guide.case.seq == before


def test_who_assessed_it_is_said_of_an_assessment_alone_that_stands_and_of_no_day_to_come() -> None:
    with sitting("answers") as here:
        with pytest.raises(Refused, match="Only of an assessment"):
            here.guide.do(considering.NoteCircumstance(circumstance="terrorism", assessed_by=NURSE))
        here.guide.do(assessed())
        with pytest.raises(Refused, match="Only of an assessment"):
            here.guide.do(assessed(holds=False))
        with pytest.raises(Refused, match="date"):
            here.guide.do(assessed(assessed_on="2096-01-01"))


def test_what_was_noted_before_anybody_could_say_who_assessed_it_opens_and_says_no_finding() -> None:
    body = b'{"event":"circumstance-noted","circumstance":"capacity-assessed","holds":true,"note":null}'
    entry = Opener({}).open(stream="c", seq=1, at=0, actor="w", session="s", body=body)
    assert entry.event == CircumstanceNoted(circumstance=ASSESSED)


@pytest.mark.parametrize("band", ["child", "possibly_child"])
@pytest.mark.parametrize("nation", get_args(Nation))
def test_a_doubt_about_capacity_under_18_says_what_is_so_from_16_and_what_below(
    nation: Nation, band: AgeBand
) -> None:
    with sitting("answers") as here:
        here.guide.do(considering.NoteCircumstance(circumstance="capacity-in-doubt"))
        here.guide.do(considering.NoteCircumstance(circumstance=ASSESSED))
        here.guide.case.nation, here.guide.case.age_band = nation, band
        of_capacity = {
            one.duty: one for one in duties(here.guide.case, here.guide.flow) if one.duty.startswith("d09")
        }
        doubt = {"scotland": "-scotland", "northern_ireland": "-ni"}.get(nation, "")
        found = "d09b-benefit-young-scotland" if nation == "scotland" else "d09b-best-interests-young"
        assert set(of_capacity) == {f"d09-capacity-young{doubt}", found}
        assert {one.force for one in of_capacity.values()} == {"check"}
        for one in of_capacity.values():
            text = wording().text(one.text, ENGLISH).text
            assert "At 16 or 17" in text
            assert "Under 16" in text


def test_what_a_yes_of_somebody_under_16_turns_on_can_be_looked_up() -> None:
    consent = next(panel for panel in load_panels().panel if panel.id == "consent")
    texts = [wording().text(line, ENGLISH).text for line in consent.text]
    assert any(text.startswith("Under 16") and "Gillick" in text for text in texts)
    assert any(text.startswith("At 16 or 17") for text in texts)
