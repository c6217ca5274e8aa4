"""Where somebody is safe: looked for as a canary in everything that is written out, told, listed, searched or shown."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview.casework import erasing
from interview.casework.evidencing import evidence_of
from interview.casework.plan_now import drawn_up, plan_files
from interview.commands.story import Story
from interview.commands.typed import typed
from interview.engine.acts import keeping_safe, recording
from interview.engine.acts.reaching import OfferService
from interview.engine.case import Case
from interview.engine.events.erasing import WordsErased
from interview.engine.kept_apart import gives_away, telling
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.exports.evidence_json import evidence_json
from interview.exports.plan_json import plan_json
from interview.exports.plan_markdown import not_shared_markdown, plan_markdown
from interview.exports.record_text import record_text
from interview.guiding.entries import read_entries
from interview.plan.call_sheet import Ticked
from interview.plan.classes import CLASSES
from interview.plan.draft import draft
from tests.sitting import CASE, Sitting, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

CANARY = "Canarygate"
NOW = int(datetime.datetime(2026, 3, 3, tzinfo=datetime.UTC).timestamp() * 1000)


@pytest.fixture
def here() -> Iterator[Sitting]:
    with sitting("services") as begun:
        begun.guide.do(
            keeping_safe.NotePlace(
                address=Words(f"7 {CANARY} Mews"),
                known_to=Words(f"the {CANARY} desk"),
                travel=Words(f"the {CANARY} car at six"),
                since=Words(f"{CANARY} day"),
            )
        )
        yield begun


def place(here: Sitting) -> int:
    return next(reversed(here.guide.case.reached_out.places))


def written_out(here: Sitting, disclosing: frozenset[str] = frozenset()) -> str:
    """Every document that can be made of a case, one after the other."""
    guide = here.guide
    entries = guide.entries()
    plan = draft(
        guide.case,
        guide.flow,
        entries=entries,
        case_id=CASE,
        now=NOW,
        practice=False,
        disclosing=disclosing,
    )
    ours = evidence_of(entries, flows=guide.flows, case_id=CASE, now=NOW, practice=False)
    now = drawn_up(guide, now=NOW)
    documents = [
        plan_markdown(plan, guide.chrome).encode(),
        not_shared_markdown(plan, guide.chrome).encode(),
        plan_json(plan),
        *plan_files(guide, now=NOW).values(),
        *now.files(Ticked()).values(),
        record_text(entries).encode(),
        evidence_json(ours),
    ]
    return b"\n".join(documents).decode()


def test_it_is_in_the_record_and_in_no_document_that_did_not_ask_for_it_by_name(here: Sitting) -> None:
    assert CANARY in here.guide.case.reached_out.places[place(here)].address.text
    assert CANARY not in written_out(here)
    others = frozenset(CLASSES) - {"place-of-safety"}
    assert CANARY not in written_out(here, others)


def test_asked_for_by_the_name_of_its_class_it_is_there(here: Sitting) -> None:
    out = written_out(here, frozenset({"place-of-safety"}))
    for part in (f"7 {CANARY} Mews", f"the {CANARY} desk", f"the {CANARY} car at six", f"{CANARY} day"):
        assert part in out


def test_once_they_are_gone_from_there_it_is_guarded_as_before(here: Sitting) -> None:
    here.guide.do(keeping_safe.LeavePlace(number=place(here)))
    assert CANARY not in written_out(here)
    with pytest.raises(Refused, match="not there any more"):
        here.guide.do(keeping_safe.LeavePlace(number=place(here)))


def test_it_is_in_no_view_no_list_no_story_and_no_repr(here: Sitting) -> None:
    guide = here.guide
    entries = read_entries(guide.journal, CASE)
    view = guide.view()
    seen = msgspec.json.encode(view, enc_hook=lambda words: getattr(words, "text", repr(words)))
    assert CANARY.encode() not in seen
    told = Story(guide.chrome)
    lines = [told.line(entry.event, number=entry.seq) for entry in entries]
    assert any("A place of safety was noted" in line for line in lines)
    words = [value for entry in entries for _, value in typed(entry.event) if value]
    listed = [msgspec.json.encode(one).decode() for one in guide.journal.listed()]
    texts = [*lines, *words, *listed, repr(guide.case), repr(view), repr(entries)]
    assert [text for text in texts if CANARY in text] == []


def test_no_refusal_repeats_it(here: Sitting) -> None:
    acts = (
        keeping_safe.NotePlace(address=Words(f"{CANARY} again"), service=10**6),
        keeping_safe.NotePlace(address=Words(" "), travel=Words(CANARY)),
        keeping_safe.ErasePlace(number=10**6),
    )
    for act in acts:
        with pytest.raises(Refused) as refused:
            here.guide.do(act)
        assert CANARY not in str(refused.value)
        assert CANARY not in repr(act)


def test_it_goes_in_one_act_and_all_else_stays(here: Sitting) -> None:
    here.guide.do(keeping_safe.NotePlace(address=Words("Another door")))
    first, second = here.guide.case.reached_out.places
    here.guide.draft("place:new:address", f"{CANARY} half typed")
    here.guide.do(keeping_safe.ErasePlace(number=first))
    gone = here.guide.case.reached_out.places[first]
    assert gone.address.erased
    assert gone.known_to is not None
    assert gone.known_to.erased
    assert here.guide.case.reached_out.places[second].address.text == "Another door"
    assert CANARY not in "".join(here.guide.journal.passages(CASE).values())
    assert here.guide.drafts() == {}
    assert isinstance(here.guide.entries()[-1].event, WordsErased)
    with pytest.raises(Refused, match="no words left"):
        here.guide.do(keeping_safe.ErasePlace(number=first))


def test_it_can_be_announced_first_and_erased_after_like_all_else(here: Sitting) -> None:
    what = erasing.What(extent="passage", place=place(here))
    assert erasing.preview(here.guide, what).passages == 4
    number = erasing.announce(here.guide, what, ground="retention")
    assert erasing.erase(here.guide, number) == 4
    assert here.guide.case.reached_out.places[place(here)].address.erased
    with pytest.raises(Refused, match="no place of safety of that number"):
        erasing.preview(here.guide, erasing.What(extent="passage", place=10**6))


def test_under_a_legal_hold_it_stays(here: Sitting) -> None:
    here.guide.do(recording.SetLegalHold(reason=Words("A court asked")))
    with pytest.raises(Refused, match="legal hold"):
        here.guide.do(keeping_safe.ErasePlace(number=place(here)))
    assert not here.guide.case.reached_out.places[place(here)].address.erased


@settings(max_examples=20, deadline=None)
@given(
    address=st.text(alphabet=st.characters(categories=["L", "N", "P", "Zs"]), min_size=6).map(
        lambda text: f"{text}7"
    )
)
def test_whatever_an_address_looks_like_it_comes_back_as_it_was_typed(address: str) -> None:
    with sitting("services") as begun:
        begun.guide.do(keeping_safe.NotePlace(address=Words(address)))
        again = Case.replay(begun.guide.entries())
        kept = next(iter(again.reached_out.places.values()))
        assert kept.address.text == address


def offered(name: str, *, kind: str = "place-of-safety", listed: str | None = None) -> OfferService:
    return OfferService(name=Words(name), kind=kind, listed=listed)


def test_what_a_place_of_safety_is_called_is_kept_apart_and_asked_for_by_the_same_name(here: Sitting) -> None:
    here.guide.do(offered(f"The {CANARY} house"))
    assert CANARY not in written_out(here)
    assert CANARY not in written_out(here, frozenset(CLASSES) - {"place-of-safety"})
    assert f"The {CANARY} house" in written_out(here, frozenset({"place-of-safety"}))


def test_what_any_other_service_is_called_stands_in_the_plan(here: Sitting) -> None:
    here.guide.do(offered("Northam Rooms", kind="accommodation"))
    assert "Northam Rooms" in written_out(here)


@pytest.mark.parametrize(
    "name",
    [
        "12 Acacia Road, Farhaven SW1A 1AA",
        "A refuge in Acacia Road",
        "The house at sw1a1aa",
        "Flat 3, the green door",
        f"7, {CANARY} mews",
    ],
)
def test_a_place_of_safety_is_not_offered_by_its_address(here: Sitting, name: str) -> None:
    before = len(here.guide.case.services)
    with pytest.raises(Refused, match="field of its own") as refused:
        here.guide.do(offered(name))
    assert len(here.guide.case.services) == before
    assert not set(name.split()) & {"Acacia", "Farhaven", CANARY} & set(str(refused.value).split())


@pytest.mark.parametrize("kind", ["accommodation", "health", "other"])
def test_what_stands_in_the_protected_field_names_no_service_of_any_kind(here: Sitting, kind: str) -> None:
    with pytest.raises(Refused, match="field of its own"):
        here.guide.do(offered(f"Room at 7 {CANARY.upper()} MEWS", kind=kind))
    here.guide.do(offered("8 Harbour Lane", kind=kind))


def test_a_name_out_of_the_directory_may_be_like_a_street_and_is_no_address(here: Sitting) -> None:
    here.guide.do(offered("Acacia Road Women's Place", listed="acacia"))
    with pytest.raises(Refused, match="field of its own"):
        here.guide.do(offered("12 Acacia Road", listed="acacia"))


@pytest.mark.parametrize(
    ("address", "elsewhere"),
    [
        ("12 Acacia Road Farhaven SW1A 1AA", "Meet her at 12, Acacia Rd? No: 12 acacia road"),
        ("12 Acacia Road Farhaven SW1A 1AA", "The taxi knows SW1A1AA"),
        ("Acacia House, 12-14 The Yard", "by 12–14, the yard, at noon"),
        ("Canary's Door", "a bed at CANARYS DOOR"),
    ],
)
def test_a_telling_part_of_an_address_is_known_however_it_is_written(address: str, elsewhere: str) -> None:
    with sitting("services") as begun:
        begun.guide.do(keeping_safe.NotePlace(address=Words(address)))
        parts = telling(begun.guide.case)
        assert gives_away([elsewhere], parts)
        assert not gives_away(["She meets her aunt in the library on Monday at 12"], parts)
