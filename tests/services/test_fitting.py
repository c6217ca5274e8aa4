"""What is looked for is found: the index of the vault answers as the plain question put to each service in turn."""

from __future__ import annotations

import datetime
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import store
from interview.casework.directory import Services
from interview.services.fitting import Sought, fit, to_ask
from interview.services.marks import ended, marks
from interview.services.model import Service

TODAY = 1_772_445_600_000
LANGUAGES = ["Arabic", "Română", "中文", "any"]
AREAS = ["Marlby", "West Yorkshire", "York"]


def some(values: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


def service(number: int) -> st.SearchStrategy[Service]:
    return st.builds(
        Service,
        id=st.just(f"s-{number}"),
        name=st.just(f"Service {number}"),
        kind=st.sampled_from(["legal-advice", "health"]),
        needs=some(["legal", "health", "mental-health"]),
        nations=some(["england", "wales", "any"]),
        areas=some(AREAS),
        languages=some(LANGUAGES),
        sex=st.sampled_from(["women", "men", "any", None]),
        ages=st.sampled_from(["adults", "children", "any", None]),
        families=st.sampled_from(["yes", "no", None]),
        access=some(["step free", "lift"]),
    )


SOUGHT = st.builds(
    Sought,
    need=st.sampled_from([None, "legal", "health", "mental-health"]),
    kind=st.sampled_from([None, "health"]),
    nation=st.sampled_from([None, "england", "scotland"]),
    area=st.sampled_from([None, "marlby", "Yorkshire", "york", "Leeds"]),
    languages=st.sampled_from([(), ("ar", "Arabic", "العربية"), ("română",), ("中文",)]),
    sex=st.sampled_from([None, "women", "men"]),
    ages=st.sampled_from([None, "children"]),
    families=st.booleans(),
    access=some(["step free", "lift", "STEP"]),
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.tuples(*(service(number) for number in range(8))), SOUGHT)
def test_exactly_those_are_found_that_fit_and_the_sure_ones_first(
    services: tuple[Service, ...], sought: Sought
) -> None:
    with store.in_memory() as journal:
        kept = Services(journal, now=TODAY)
        kept.take_in(services)
        found = kept.search("", sought)
    fits: dict[str, list[str]] = {"yes": [], "perhaps": [], "no": []}
    for one in services:
        fits[fit(one, sought)].append(one.id)
    assert [one.service.id for one in found.listed] == fits["yes"] + fits["perhaps"]
    assert (found.total, found.sure) == (len(fits["yes"] + fits["perhaps"]), len(fits["yes"]))
    for one in found.listed:
        assert bool(one.to_ask) == (one.service.id in fits["perhaps"])


def only(**said: Any) -> Service:
    return Service(id="it", name="It", **said)


def test_what_a_service_does_not_say_is_asked_and_what_it_refuses_is_no() -> None:
    women = Sought(sex="women")
    assert fit(only(sex="women"), women) == "yes"
    assert fit(only(sex="any"), women) == "yes"
    assert fit(only(sex="men"), women) == "no"
    assert fit(only(), women) == "perhaps"
    assert to_ask(only(), women) == ("sex",)
    assert to_ask(only(sex="women"), women) == ()
    assert fit(only(families="no"), Sought(families=True)) == "no"


def test_a_service_without_an_area_works_in_all_of_its_nation() -> None:
    assert fit(only(nations=("wales",)), Sought(nation="wales", area="Marlby")) == "yes"
    assert fit(only(nations=("any",)), Sought(nation="scotland")) == "yes"
    assert fit(only(nations=("wales",)), Sought(nation="england")) == "no"


def test_each_thing_that_a_place_must_have_is_asked_for() -> None:
    both = Sought(access=("step free", "lift"))
    assert fit(only(access=("step free", "lift")), both) == "yes"
    assert fit(only(access=("step free",)), both) == "no"
    assert to_ask(only(), both) == ("access",)


def test_a_service_is_old_once_nobody_asked_it_for_as_long_as_the_profile_says() -> None:
    with store.in_memory() as journal:
        usual = Services(journal, now=TODAY)
        usual.take_in(
            [
                only(last_checked="2025-09-02"),
                Service(id="b", name="B", last_checked="2025-09-01"),
                Service(id="c", name="C"),
                Service(id="d", name="D", last_checked="2026-03-01", expires="2026-03-02"),
            ]
        )
        by_id = {one.service.id: one for one in usual.search(expired=True).listed}
        assert {key: one.old for key, one in by_id.items()} == {"it": False, "b": True, "c": True, "d": False}
        assert [key for key, one in by_id.items() if one.expired] == ["d"]
        found = usual.search()
        assert ([one.service.id for one in found.listed], found.total, found.left_out) == (
            ["b", "c", "it"],
            3,
            1,
        )
        careful = Services(journal, now=TODAY, checked_every="4 weeks")
        it = careful.one("it")
        assert it is not None
        assert it.old
        assert careful.one("nobody") is None


@given(
    st.dates(datetime.date(2000, 1, 1), datetime.date(2040, 12, 31)),
    st.dates(datetime.date(2020, 1, 1), datetime.date(2040, 12, 31)),
)
def test_an_entry_has_run_out_on_its_last_day_and_ever_after(
    expires: datetime.date, today: datetime.date
) -> None:
    its = marks(only(expires=expires.isoformat()))
    assert any(one.startswith(begins) for begins in ended(today) for one in its) == (expires <= today)
