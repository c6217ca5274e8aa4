"""Every need has a service, or it is said why not: a blank is never one of the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.engine.events import acting, planning, reaching, referring
from interview.engine.standing import Service
from interview.engine.terms import Horizon, LineAnswer, NeedState
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from interview.plan.gaps import gaps
from interview.plan.matching import Matched, matched, matching
from tests.exports.test_plan_markdown import worded
from tests.exports.test_plan_read import document
from tests.plan.cases import ADULT, NOW, Record
from tests.tui.views import need

if TYPE_CHECKING:
    from interview.engine.reached import CanHelp

SERVICES = st.lists(
    st.builds(
        Service,
        number=st.integers(1, 9),
        name=st.just(Words("made up")),
        kind=st.just("other"),
        need=st.sampled_from(["a", "b", None]),
        answer=st.sampled_from([*get_args(LineAnswer), None]),
    ),
    max_size=4,
)


@given(st.sampled_from(get_args(NeedState)), SERVICES, st.booleans(), st.booleans())
def test_an_open_need_has_a_service_or_says_that_there_is_none_or_that_none_is_wanted(
    state: NeedState, services: list[Service], unserved: bool, told: bool
) -> None:
    found: Matched = matched(need("a", state=state), services, unserved=unserved, told=told)
    hers = [one for one in services if one.need == "a"]
    wanted = [one for one in hers if one.answer != "no"]
    if state in ("met", "not_wanted"):
        assert found == state
    elif wanted:
        assert found == "offered"
    elif unserved:
        assert found == ("passed_on" if told else "none_found")
    else:
        assert found == ("declined" if hers else "not_looked")


def test_a_need_that_has_its_line_still_says_that_no_service_was_looked_for() -> None:
    record = Record().opened()
    recorded(record, "need-1")
    record.line(need="need-1")
    record.reached("services")

    def open_of(kind: str) -> list[str]:
        return [gap.what for gap in gaps(record.case, ADULT) if gap.kind == kind and gap.group == "plan"]

    assert (open_of("need"), open_of("service-not-looked")) == ([], ["need-1"])
    assert "Services: Nobody has looked for one yet." in document(record)
    assert "- **No service was looked for:**" in document(record)
    record.add(reaching.ServiceNotFound(need="need-1", note=None, domain="housing"))
    assert (open_of("service-not-looked"), open_of("no-service")) == ([], ["need-1"])
    assert "Nobody has looked for one yet" not in document(record)


def test_where_nobody_came_to_services_it_is_among_what_was_not_come_to() -> None:
    record = Record().opened()
    recorded(record, "need-1")
    (gap,) = (gap for gap in gaps(record.case, ADULT) if gap.kind == "service-not-looked")
    assert (gap.group, gap.step, gap.reached) == ("not_asked", "services", False)


@pytest.mark.parametrize("can", ["yes", "in_part", "no"])
def test_what_the_own_agency_can_do_altogether_needs_no_service(can: CanHelp) -> None:
    record = Record().opened()
    recorded(record, "need-1")
    record.reached("services")
    record.add(referring.OwnPartNoted(need="need-1", can=can, domain="housing"))
    looked_for = can == "yes"
    assert ("service-not-looked" not in {gap.kind for gap in gaps(record.case, ADULT)}) == looked_for
    assert ("Nobody has looked for one yet" not in document(record)) == looked_for


def test_an_offer_or_a_need_that_is_met_not_wanted_or_decided_about_needs_no_search() -> None:
    record = Record().opened()
    recorded(record, "need-1")
    record.reached("services")
    record.add(reaching.ServiceOffered(name=Words("A clinic"), kind="health", need="need-1", **NOW))
    record.need("need-2", state="not_wanted")
    record.need("need-3", state="met")
    record.need("need-4", decision=Words("He stays with his aunt tonight"))
    assert "service-not-looked" not in {gap.kind for gap in gaps(record.case, ADULT)}


def recorded(record: Record, name: str, *, horizon: Horizon = "short") -> None:
    record.add(
        planning.NeedRecorded(
            need=name,
            domain="housing",
            horizon=horizon,
            state="not_met",
            summary=Words("a room"),
            evidence=None,
            decision=None,
            basis="person",
            because=(),
            **NOW,
        )
    )


def test_a_service_that_is_offered_later_ends_the_search_for_its_need_alone() -> None:
    record = Record().opened()
    recorded(record, "a")
    recorded(record, "b")
    for one in ("a", "b"):
        record.add(reaching.ServiceNotFound(need=one, note=None))
    assert dict(matching(record.case)) == {"a": "none_found", "b": "none_found"}
    offered = record.add(reaching.ServiceOffered(name=Words("Rooms"), kind="other", need="a", **NOW))
    assert dict(matching(record.case)) == {"a": "offered", "b": "none_found"}
    record.add(reaching.ServiceAnswered(service=offered, answer="no", statement=None, **NOW))
    assert dict(matching(record.case)) == {"a": "declined", "b": "none_found"}
    assert [gap.what for gap in gaps(record.case, ADULT) if gap.kind == "no-service"] == ["b"]


def kinds_open(record: Record) -> set[str]:
    return {gap.kind for gap in gaps(record.case, ADULT) if gap.what == "a"}


def manager_told(record: Record) -> None:
    told = Words("Told Robin on the phone that nobody has a room.")
    record.add(referring.OwnPartNoted(need="a", can="no", manager=told))


def test_a_manager_who_was_told_that_none_was_found_is_not_told_to_be_told() -> None:
    record = Record().opened()
    recorded(record, "a")
    record.add(reaching.ServiceNotFound(need="a", note=Words("Asked three places.")))
    assert kinds_open(record) == {"need", "no-service"}
    manager_told(record)
    assert matching(record.case)["a"] == "passed_on"
    assert kinds_open(record) == set()
    planned = next(one for one in record.plan().needs if one.need == "a")
    assert (planned.service, planned.service_note) == ("passed_on", Words("Asked three places."))
    page = plan_markdown(record.plan(), worded)
    assert "None was found that fits. A manager was told." in page
    assert "Take it to your manager" not in page


def test_what_a_manager_was_told_before_anybody_looked_is_not_that_none_was_found() -> None:
    record = Record().opened()
    recorded(record, "a")
    manager_told(record)
    record.add(reaching.ServiceNotFound(need="a", note=None))
    assert matching(record.case)["a"] == "none_found"
    assert "no-service" in kinds_open(record)


@pytest.mark.parametrize(("done", "listed"), [(None, False), (True, False), (False, True)])
def test_a_need_for_which_something_is_done_now_is_not_listed_as_left_alone(
    done: bool | None, listed: bool
) -> None:
    record = Record().opened()
    recorded(record, "a", horizon="immediate")
    record.add(
        acting.ActionTaken(
            action="act", need="a", what=Words("Ring"), who="worker", who_name=None, hours=4, fallback=None
        )
    )
    if done is not None:
        record.add(acting.ActionClosed(action="act", done=done, result=Words("A bed until Monday")))
    assert ("need" in kinds_open(record)) == listed
