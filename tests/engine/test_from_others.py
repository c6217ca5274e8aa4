"""What others did and wrote is theirs: it is gathered, told apart, compared with itself, and never with the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.engine.acts import always
from interview.engine.acts.account import GroundConcern, Observe
from interview.engine.acts.planning import RecordNeed
from interview.engine.acts.preparing import CheckSource, RecordPriorAction, ReviewDocument, TakeBack, TakeDown
from interview.engine.case import Case
from interview.engine.events.prepared import PriorActionRecorded
from interview.engine.gathered import Taken
from interview.engine.stage import Refused
from interview.engine.taken import differing
from interview.engine.words import ERASED, Words
from locales.isolates import without_isolates
from tests.served import profile
from tests.sitting import Sitting, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = "2026-03-02"


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("prepare") as begun:
        yield begun


def read(here: Sitting, kind: str = "A letter", dated: str | None = "2026-02-01") -> int:
    view = here.guide.do(ReviewDocument(kind=Words(kind), dated=dated))
    return view.documents[-1].number


def fact(here: Sitting, document: int, words: str, fact: str = "birth") -> int:
    act = TakeDown(taken_as="fact", fact=fact, words=Words(words), document=document)
    return here.guide.do(act).gathered.taken[-1].item.number


def to_check(here: Sitting) -> list[tuple[str, list[str]]]:
    seen = here.guide.view().gathered.to_check
    return [(one.label, [item.item.words.text for item in one.items]) for one in seen]


def test_two_papers_with_two_dates_of_birth_are_listed_side_by_side_and_none_is_called_wrong(
    here: Sitting,
) -> None:
    letter, report = read(here), read(here, "A report")
    fact(here, letter, "1 May 2001")
    assert to_check(here) == []
    fact(here, report, "2003-05-01")
    assert to_check(here) == [("Date of birth, age", ["1 May 2001", "2003-05-01"])]
    origins = [item.origin.words for item in here.guide.view().gathered.to_check[0].items]
    assert origins == [Words("A letter"), Words("A report")]


def test_the_same_thing_written_with_other_spaces_and_letters_is_no_difference(here: Sitting) -> None:
    fact(here, read(here), "North  Bay", "place")
    fact(here, read(here, "A report"), " north bay", "place")
    assert to_check(here) == []


def test_what_the_person_says_themselves_is_never_compared_with_anything(here: Sitting) -> None:
    fact(here, read(here), "2001", "birth")
    here.guide.do(always.Tell(words=Words("I was born in 2003, not in 2001."), about="birth"))
    here.guide.do(always.MakeNote(words=Words("2003, she says"), about="birth"))
    assert to_check(here) == []


def test_a_fact_that_was_misread_is_taken_back_and_nothing_differs_any_more(here: Sitting) -> None:
    fact(here, read(here), "2001")
    wrong = fact(here, read(here, "A report"), "2010")
    here.guide.do(TakeBack(item=wrong))
    assert to_check(here) == []
    with pytest.raises(Refused, match="nothing of that number"):
        here.guide.do(TakeBack(item=wrong))


def test_a_report_of_somebody_else_goes_once_nothing_that_was_taken_from_it_is_left(here: Sitting) -> None:
    theirs, other = read(here), read(here, "A report of somebody else")
    stood_there = fact(here, other, "2010")
    with pytest.raises(Refused, match="Take that back first"):
        here.guide.do(TakeBack(item=other))
    here.guide.do(TakeBack(item=stood_there))
    view = here.guide.do(TakeBack(item=other))
    assert [one.number for one in view.documents] == [theirs]
    with pytest.raises(Refused, match="nothing of that number"):
        here.guide.do(TakeBack(item=other))


def test_an_earlier_action_that_was_another_persons_stands_in_this_case_no_more(here: Sitting) -> None:
    for did in ("Found a room", "Called a doctor"):
        here.guide.do(RecordPriorAction(organisation=Words("The council"), did=Words(did)))
    wrong, right = (one.number for one in here.guide.view().prior_actions)
    assert [one.number for one in here.guide.do(TakeBack(item=wrong)).prior_actions] == [right]
    noted = [one.event for one in here.guide.entries()]
    assert [one.did.text for one in noted if isinstance(one, PriorActionRecorded)] == [
        "Found a room",
        "Called a doctor",
    ]


def test_what_the_worker_observed_by_mistake_goes_after_the_ground_that_rests_on_it(here: Sitting) -> None:
    seen = here.guide.do(Observe(words=Words("Held the bag"))).account.observed[-1].number
    ground = here.guide.do(GroundConcern(observed=seen)).account.concerns[-1].number
    with pytest.raises(Refused, match="why the choice may concern them"):
        here.guide.do(TakeBack(item=seen))
    assert here.guide.do(TakeBack(item=ground)).account.concerns == ()
    assert here.guide.do(TakeBack(item=seen)).account.observed == ()


def test_a_statement_of_the_person_is_never_taken_back_as_a_mistake_of_the_workers(here: Sitting) -> None:
    number = here.guide.do(always.Tell(words=Words("I want to sleep."))).statements[-1].number
    with pytest.raises(Refused, match="nothing of that number"):
        here.guide.do(TakeBack(item=number))


def test_a_need_from_a_paper_stays_tied_to_it_when_the_need_is_asked_about_later(here: Sitting) -> None:
    letter = read(here)
    here.guide.do(TakeDown(taken_as="need", words=Words("A tooth hurts"), document=letter))
    item = here.guide.view().gathered.taken[-1].item.number
    tied: Any = {"domain": "health", "horizon": "short", "state": "not_met"}
    here.guide.do(RecordNeed(basis="document", summary=Words("Tooth"), taken=(item,), **tied))
    need = here.guide.view().needs[-1]
    again = here.guide.do(RecordNeed(need=need.need, state="partly", basis="person"))
    assert [(one.state, one.basis, one.taken) for one in again.needs] == [("partly", "person", (item,))]
    assert again.gathered.taken[-1].used
    with pytest.raises(Refused, match="A need or a risk rests on it"):
        here.guide.do(TakeBack(item=item))


BAD: dict[str, Any] = {
    "nothing typed": TakeDown(taken_as="need", words=Words("  "), source="police"),
    "two places": TakeDown(taken_as="need", words=Words("x"), source="police", document=1),
    "no place": TakeDown(taken_as="need", words=Words("x")),
    "no such document": TakeDown(taken_as="need", words=Words("x"), document=999),
    "no such source": TakeDown(taken_as="need", words=Words("x"), source="neighbours"),
    "a fact about nothing": TakeDown(taken_as="fact", words=Words("x"), source="police"),
    "a need that is a fact too": TakeDown(taken_as="need", fact="birth", words=Words("x"), source="police"),
    "a fact nobody knows of": TakeDown(taken_as="fact", fact="honesty", words=Words("x"), source="police"),
    "a need on nothing": RecordNeed(domain="health", horizon="short", state="met", taken=(999,)),
    "not safe without why": CheckSource(source="police", standing="not_safe"),
    "not safe with spaces for a why": CheckSource(source="police", standing="not_safe", reason=Words(" ")),
    "asked tomorrow": CheckSource(source="police", standing="asked", on="2026-03-03"),
    "done in the future": RecordPriorAction(organisation=Words("A"), did=Words("B"), on="2026-03-03"),
    "done in 1900": RecordPriorAction(organisation=Words("A"), did=Words("B"), on="1900-01-01"),
    "written before anybody was born": ReviewDocument(kind=Words("A letter"), dated="0900-01-01"),
    "written next year": ReviewDocument(kind=Words("A letter"), dated="2027-01-01"),
}


@pytest.mark.parametrize("act", BAD.values(), ids=BAD)
def test_what_cannot_be_is_refused_in_a_plain_line_that_repeats_nothing_and_leaves_nothing(
    here: Sitting, act: Any
) -> None:
    before = here.guide.case.seq
    with pytest.raises(Refused) as refused:
        here.guide.do(act)
    assert str(refused.value).count("\n") == 0
    assert not any(str(one) in str(refused.value) for one in ("2027", "1900", "honesty", "neighbours"))
    assert here.guide.case.seq == before


@pytest.mark.parametrize("typed", [TODAY, "1901-01-01", "spring of last year", "about 2019", None])
def test_a_day_that_may_be_or_that_nobody_knows_exactly_is_kept_as_it_was_typed(
    here: Sitting, typed: str | None
) -> None:
    view = here.guide.do(RecordPriorAction(organisation=Words("A"), did=Words("B"), on=typed))
    assert view.prior_actions[-1].on == typed


AGES = [
    ("2026-03-02", "of today", False),
    ("2026-03-01", "1 day old", False),
    ("2026-01-02", "59 days old", False),
    ("2026-01-01", "2 months old", False),
    ("2025-09-02", "6 months old", False),
    ("2025-09-01", "6 months old", True),
    ("2024-03-02", "2 years old", True),
    ("last winter", None, False),
    (None, None, False),
]


@pytest.mark.parametrize(("dated", "age", "old"), AGES)
def test_how_old_a_paper_is_is_said_and_past_what_the_organisation_goes_by_it_is_to_be_checked_again(
    dated: str | None, age: str | None, old: bool
) -> None:
    with sitting("prepare") as here:
        read(here, dated=dated)
        here.organisation = msgspec.structs.replace(profile("scotland"), document_review="6 months")
        here.guide = here.opened_again()
        (seen,) = here.guide.view().gathered.documents
        assert (seen.age and without_isolates(seen.age), seen.check_again) == (age, old)


def test_where_no_organisation_says_how_old_is_too_old_no_paper_is_called_old(here: Sitting) -> None:
    read(here, dated="2001-01-01")
    (seen,) = here.guide.view().gathered.documents
    assert (without_isolates(seen.age or ""), seen.check_again) == ("25 years old", False)


def test_who_read_a_paper_and_when_is_kept_and_where_a_source_was_asked_too(here: Sitting) -> None:
    read(here)
    (document,) = here.guide.case.documents.values()
    assert document.reviewed_by == "w-1"
    assert document.reviewed_at == here.guide.entries()[-1].at
    here.guide.do(CheckSource(source="police", standing="asked", on="2026-02-20", by=Words("The manager")))
    asked = here.guide.case.sources["police"]
    assert (asked.on, asked.by) == ("2026-02-20", Words("The manager"))


def test_it_is_said_which_sources_learn_something_by_being_asked(here: Sitting) -> None:
    warned = {one.source for one in here.guide.view().sources if one.discloses}
    assert {"police", "asylum-housing", "school"} <= warned
    assert not warned & {"own-agency", "referrer"}


VALUES = st.sampled_from(["2001", " 2001", "2001 ", "May 2001", "MAY  2001", "2003"])


@given(st.lists(st.tuples(st.sampled_from(["birth", "name", None]), VALUES, st.booleans())))
def test_a_kind_is_listed_exactly_if_two_of_its_values_are_not_the_same(
    rows: list[tuple[str | None, str, bool]],
) -> None:
    case = Case()
    for number, (kind, value, erased) in enumerate(rows, 1):
        words = ERASED if erased else Words(value)
        taken_as: Any = "fact" if kind else "unclear"
        case.taken[number] = Taken(number=number, taken_as=taken_as, words=words, fact=kind, source="police")
    expected = {
        kind
        for kind in ("birth", "name")
        if len({" ".join(v.lower().split()) for k, v, erased in rows if k == kind and not erased}) > 1
    }
    assert set(differing(case)) == expected
