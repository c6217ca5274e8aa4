"""Who answers for the records, and where to complain: said with the names of the profile, or that one can ask."""

from __future__ import annotations

import json
from importlib import resources
from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.engine.acts import asking, changing
from interview.engine.events import moves
from interview.engine.of_organisation import VARIABLES, WORDINGS, of_organisation
from interview.exports.for_person import PAGE
from interview.guiding.worded_flows import usual_flows
from interview.lint.filled import filled
from interview.lint.sentences import sentences
from interview.organisation.reader import OrganisationInvalid, read_profile, stored, to_store
from locales.catalogue import Catalogue, WordingInvalid, without_isolates
from tests.sitting import Sitting, adult, sitting, wording

if TYPE_CHECKING:
    from interview.organisation.model import Profile

SAMPLE = resources.files("interview.organisation") / "sample.toml"


def profile(**of_england: object) -> Profile:
    whole = read_profile(SAMPLE, name="sample")
    (england,) = whole.nation
    return msgspec.structs.replace(whole, nation=(msgspec.structs.replace(england, **of_england),))


def told(here: Sitting, topic: str) -> str:
    (one,) = [one for one in here.guide.view().topics if one.about == topic]
    return without_isolates(" ".join(text.worker for text in one.texts))


def in_england(here: Sitting) -> None:
    here.guide.case.nation = "england"


def test_the_names_of_the_profile_are_said_and_the_exact_words_are_in_the_record() -> None:
    with sitting("rights", organisation=profile()) as here:
        in_england(here)
        said = told(here, "rights-information")
        assert "Harbour Lane Support answers for what we write about you" in said
        assert "records@harbour-lane.example" in said
        assert "Jo Lind, 01632 960006" in said.replace("\u00a0", " ")
        assert "Information Commissioner" in said
        assert "within 30 days" in said
        assert here.guide.view().advice == ()
        here.guide.do(asking.Explain(about="rights-information"))
        shown = [one.event for one in here.guide.entries() if isinstance(one.event, moves.PromptsShown)]
        texts = {one.message: without_isolates(one.text) for one in shown[-1].prompts}
        assert texts["privacy-controller"].startswith("Harbour Lane Support answers")


@pytest.mark.parametrize(
    ("own", "controller", "complaints"),
    [(None, True, True), (profile(complaints=None), False, True), (profile(nation="wales"), True, True)],
    ids=["no profile", "no complaints", "another nation"],
)
def test_where_the_profile_says_nothing_they_can_ask_and_the_worker_sees_it(
    own: Profile | None, *, controller: bool, complaints: bool
) -> None:
    with sitting("rights", organisation=own) as here:
        in_england(here)
        said = told(here, "rights-information")
        assert ("You can ask us who answers for what we write" in said) is controller
        assert ("ask me where. I will find out" in said) is complaints
        assert "…" not in said
        advice = " ".join(here.guide.view().advice)
        assert ("No profile says who answers" in advice) is controller
        assert ("names nobody to complain to about records" in advice) is complaints


def test_who_is_not_happy_with_how_they_were_treated_is_told_where_to_complain() -> None:
    with sitting("rights", organisation=profile()) as here:
        in_england(here)
        said = told(here, "rights-respect").replace("\u00a0", " ")
        assert "about how you were treated: Ada Moss, 01632 960007. I can help you with it." in said


@pytest.mark.parametrize("own", [None, profile(service_complaints=None)], ids=["no profile", "no route"])
def test_where_no_route_is_known_the_worker_helps_to_find_out_and_is_told_so(own: Profile | None) -> None:
    with sitting("rights", organisation=own) as here:
        in_england(here)
        said = told(here, "rights-respect")
        assert (
            "If you want to complain about how you were treated, ask me where. I can help you find out."
            in said
        )
        assert "Ada" not in said
        advice = " ".join(here.guide.view().advice)
        assert "names nobody to complain to about how people are treated" in advice


def test_a_child_is_told_where_to_complain_too() -> None:
    with sitting("rights", organisation=profile(), flow=usual_flows(wording())) as here:
        in_england(here)
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        topics = here.guide.flow.topics()
        assert "rights-respect-where" in topics["child-advocate"].text


def test_a_profile_from_before_opens_and_names_nobody_to_complain_to() -> None:
    kept = json.loads(to_store(profile()))
    del kept["nation"][0]["service_complaints"]
    (england,) = stored(json.dumps(kept)).nation
    assert england.service_complaints is None


def test_it_is_said_of_notes_too_to_an_adult_and_to_a_child() -> None:
    with sitting("privacy", organisation=profile()) as here:
        in_england(here)
        assert "Harbour Lane Support answers" in told(here, "privacy-notes")
    with sitting("privacy", organisation=profile(), flow=usual_flows(wording())) as here:
        in_england(here)
        here.guide.do(changing.ChangeAgeBand(age_band="child"))
        here.walk_to("privacy")
        assert "Harbour Lane Support answers" in told(here, "privacy-notes")


def test_whoever_speaks_arabic_sees_the_same_names_beside_the_draft() -> None:
    worded = Catalogue.load().standing(**of_organisation(("Harbour Lane", "the desk"), None))
    text = worded.text("privacy-controller", "ar").text
    assert "Harbour Lane" in text
    assert "the desk" in text
    assert "Harbour" not in worded.text("rights-information-complain", "ar").text


def test_what_stands_in_a_wording_is_handed_over_by_nobody_else_and_is_kept_for_no_other_organisation() -> (
    None
):
    plain = Catalogue.load()
    one = plain.standing(**of_organisation(("One", "1"), None))
    other = plain.standing(**of_organisation(("Other", "2"), None))
    assert one.variables("privacy-controller", "en-GB") == frozenset()
    assert "One" in one.text("privacy-controller", "en-GB").text
    assert "Other" in other.text("privacy-controller", "en-GB").text
    assert "One" in one.text("privacy-controller", "en-GB").text
    with pytest.raises(WordingInvalid, match="needs"):
        plain.text("privacy-controller", "en-GB")


def test_nothing_else_that_is_said_may_hold_what_the_person_did_not_say() -> None:
    heard = sentences(adult(), wording(), file="adult")
    with_own = {one.said.message for one in heard if one.variables & VARIABLES}
    assert with_own == set(WORDINGS)
    assert list(filled(heard)) == []


def test_the_page_that_they_take_along_says_it_too() -> None:
    assert set(WORDINGS) | {"rights-information-ico"} <= set(PAGE)


def test_a_complaint_route_that_is_half_written_is_refused_in_one_line(tmp_path: object) -> None:
    text = SAMPLE.read_text(encoding="utf-8").replace('name = "Jo Lind", ', "")
    file = tmp_path / "organisation.toml"  # type: ignore[operator]
    file.write_text(text, encoding="utf-8")
    with pytest.raises(OrganisationInvalid, match="'name' is missing"):
        read_profile(file, name="organisation.toml")
