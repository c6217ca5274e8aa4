"""Every need has a service, or it is said why not: a blank is never one of the answers."""

from __future__ import annotations

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from interview.engine.events import planning, reaching
from interview.engine.standing import Service
from interview.engine.terms import LineAnswer, NeedState
from interview.engine.words import Words
from interview.plan.gaps import gaps
from interview.plan.matching import Matched, matched, matching
from tests.plan.cases import ADULT, NOW, Record
from tests.tui.views import need

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


@given(st.sampled_from(get_args(NeedState)), SERVICES, st.booleans())
def test_an_open_need_has_a_service_or_says_that_there_is_none_or_that_none_is_wanted(
    state: NeedState, services: list[Service], unserved: bool
) -> None:
    found: Matched = matched(need("a", state=state), services, unserved=unserved)
    hers = [one for one in services if one.need == "a"]
    wanted = [one for one in hers if one.answer != "no"]
    if state in ("met", "not_wanted"):
        assert found == state
    elif wanted:
        assert found == "offered"
    elif unserved:
        assert found == "none_found"
    else:
        assert found == ("declined" if hers else "not_looked")


def recorded(record: Record, name: str) -> None:
    record.add(
        planning.NeedRecorded(
            need=name,
            domain="housing",
            horizon="short",
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
