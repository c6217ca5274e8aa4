"""The interviews that come with the program can support every criterion, and a record that lacks one says so."""

from __future__ import annotations

import functools
import itertools
import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from flows.loader import packaged
from flows.panels import NATIONS, load_panels
from flows.standard import packaged_standard
from interview.engine.codec import event_tags
from interview.engine.events import AnyEvent, Entry
from interview.engine.events.reaching import ServiceNotFound
from interview.engine.events.referring import OwnPartNoted
from interview.engine.words import Words
from interview.guiding.worded_flows import load_flow
from interview.plan.evidence import evidence
from interview.plan.evidence.happened import happenings
from interview.plan.evidence.rules import is_about, is_of
from tests.strategies import instead, words_in
from tests.walks.stories import STORIES, told

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from flows.model import Flow
    from interview.plan.evidence import Evidence
    from interview.plan.evidence.happened import Happened

STANDARD = packaged_standard("SFJBMS05")
CRITERIA = [one.id for one in STANDARD.criterion]
ASPECTS = [(one.id, aspect.id) for one in STANDARD.criterion for aspect in one.aspect]
SECRET = "the-name-of-my-sister"


@functools.cache
def flow(name: str) -> Flow | None:
    return load_flow(name) if name in packaged() else None


@functools.cache
def record(story: Path) -> tuple[Entry, ...]:
    return tuple(told(story).entries)


@functools.cache
def happened() -> tuple[Happened, ...]:
    """Everything that happens in any story."""
    return tuple(itertools.chain.from_iterable(happenings(record(story), flow) for story in STORIES))


def found_in(entries: Sequence[Entry]) -> Evidence:
    return evidence(entries, standard=STANDARD, find=flow, case_id="case", now=0, practice=False)


@functools.cache
def found(story: Path) -> Evidence:
    return found_in(record(story))


def standing(of: Evidence, criterion: str) -> str:
    return next(one.standing for one in of.criteria if one.criterion == criterion)


def test_every_kind_that_is_named_is_an_event_that_there_is_with_the_fields_that_are_named() -> None:
    fields = {str(kind.__struct_config__.tag): set(kind.__struct_fields__) for kind in AnyEvent.__args__}
    assert set(fields) == set(event_tags())
    for where, kind in STANDARD.kinds():
        assert kind.event in fields, (where, kind.event)
        assert {*kind.where, *kind.but, *kind.has, *kind.lacks} <= fields[kind.event], (where, kind.event)
        assert set(kind.need) <= fields["need-recorded"], (where, kind.event)
        assert not kind.need or "need" in fields[kind.event], (where, kind.event)


def test_every_event_that_there_is_counts_for_a_criterion_or_is_set_apart_with_the_reason() -> None:
    counted = {kind.event for where, kind in STANDARD.kinds() if where != "everywhere"}
    everywhere = {kind.event for _, kind in STANDARD.kinds()}
    apart = [event for one in STANDARD.apart for event in one.events]
    assert sorted(set(event_tags()) - everywhere - set(apart)) == []
    assert sorted(counted & set(apart)) == []
    assert sorted(set(apart) - set(event_tags())) == []
    assert sorted(event for event in apart if apart.count(event) > 1) == []
    assert [one.events for one in STANDARD.apart if len(one.because.split()) < 5] == []


def test_a_need_without_a_service_is_put_off_until_a_manager_was_told_and_then_it_counts() -> None:
    """For PC11 only where the need is for a place or for safety; told without a search is PC15 alone."""
    told_of = Words("Told Robin")
    lawyer = ServiceNotFound(need="need-1", note=None, domain="legal")
    room = ServiceNotFound(need="need-2", note=None, domain="housing")
    for events, stand in (
        ([lawyer], ("open", "deferred", "open")),
        ([room], ("deferred", "deferred", "open")),
        (
            [
                lawyer,
                OwnPartNoted(need="need-1", can="no", manager=told_of, domain="legal", none_found=True),
            ],
            ("open", "supported", "supported"),
        ),
        (
            [room, OwnPartNoted(need="need-2", can="no", manager=told_of, domain="housing", none_found=True)],
            ("supported", "supported", "supported"),
        ),
        ([room, OwnPartNoted(need="need-2", can="no", domain="housing", none_found=True)], None),
        (
            [OwnPartNoted(need="need-2", can="no", manager=told_of, domain="housing")],
            ("open", "open", "supported"),
        ),
    ):
        entries = [
            Entry(stream="c", seq=seq, at=seq, actor="w", session="", event=event)
            for seq, event in enumerate(events, start=1)
        ]
        found = found_in(entries)
        assert tuple(standing(found, one) for one in ("PC11", "PC12", "PC15")) == (
            stand or ("deferred", "deferred", "open")
        )


@pytest.mark.parametrize(("criterion", "aspect"), ASPECTS)
def test_each_side_of_a_criterion_is_supported_by_some_story(criterion: str, aspect: str) -> None:
    assert any(
        one.supports
        for story in STORIES
        for whole in found(story).criteria
        if whole.criterion == criterion
        for one in whole.aspects
        if one.aspect == aspect
    )


@pytest.mark.parametrize("criterion", CRITERIA)
def test_a_criterion_is_supported_by_what_is_done_at_a_step_that_names_it(criterion: str) -> None:
    supports = [
        kind for one in STANDARD.criterion if one.id == criterion for a in one.aspect for kind in a.supports
    ]
    assert any(
        one.names(criterion) and any(is_of(one, kind, criterion) for kind in supports) for one in happened()
    )


def test_no_kind_stands_there_for_nothing() -> None:
    """What no story ever does is either a mistake in the file or lacks its story."""
    idle = [
        (one.id, kind)
        for one in STANDARD.criterion
        for aspect in one.aspect
        for kind in (
            *aspect.supports,
            *aspect.declined,
            *aspect.deferred,
            *(unfit.kind for unfit in aspect.unfit),
        )
        if not any(is_of(each, kind, one.id) and is_about(each, aspect) for each in happened())
    ]
    assert idle == []


@pytest.mark.parametrize("criterion", CRITERIA)
def test_a_record_without_what_supports_a_criterion_does_not_support_it(criterion: str) -> None:
    shown = 0
    for story in STORIES:
        whole = next(one for one in found(story).criteria if one.criterion == criterion)
        if whole.standing != "supported":
            continue
        shown += 1
        taken = {seen.entry for aspect in whole.aspects for seen in aspect.supports}
        rest = found_in([entry for entry in record(story) if entry.seq not in taken])
        assert standing(rest, criterion) != "supported"
    assert shown


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)
def test_evidence_says_the_same_whatever_the_words_are_and_holds_none_of_them(story: Path) -> None:
    in_other_words = [
        msgspec.structs.replace(entry, event=instead(entry.event, Words(SECRET))) for entry in record(story)
    ]
    assert any(True for entry in record(story) for _ in words_in(entry.event))
    other = msgspec.json.encode(found_in(in_other_words))
    assert other == msgspec.json.encode(found(story))
    assert SECRET.encode() not in other


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)
def test_evidence_is_the_same_where_all_words_were_erased(story: Path) -> None:
    gone = [
        msgspec.structs.replace(entry, event=instead(entry.event, Words("", erased=True)))
        for entry in record(story)
    ]
    assert found_in(gone) == found(story)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)
def test_neither_the_case_nor_who_worked_on_it_is_named(story: Path) -> None:
    its = told(story)
    text = its.files[f"{story.stem}.evidence.json"].decode()
    assert its.case_id not in text
    values = set(_values(json.loads(text)))
    assert not values & {entry.actor for entry in its.entries}
    assert not values & {entry.session for entry in its.entries if entry.session}


def _values(value: Any) -> Any:
    match value:
        case dict():
            for one in value.values():
                yield from _values(one)
        case list():
            for one in value:
                yield from _values(one)
        case _:
            yield value


def test_every_step_and_panel_that_knowledge_is_offered_at_is_in_an_interview() -> None:
    flows = [load_flow(name) for name in packaged()]
    steps = {step.id for one in flows for step in one.step}
    panels = {panel for one in flows for step in one.step for panel in step.panels}
    for item in STANDARD.item:
        assert set(item.steps) <= steps, item.id
        assert set(item.panels) <= panels, item.id


def test_what_can_be_looked_up_for_an_item_is_what_the_panels_name_it_in_and_each_nation_has_its_own() -> (
    None
):
    panels = load_panels()
    by_item = {item.id: set(item.look_up) for item in STANDARD.item}
    for item in STANDARD.item:
        assert by_item[item.id] == {one.id for one in panels.panel if item.id in one.items}
    for nation in NATIONS:
        here = {one.id for one in panels.of(nation)}
        assert [
            item
            for item in ("K1", "K2", "K3", "K4", "K5", "K16", "K22", "K23", "K24")
            if not by_item[item] & here
        ] == []
