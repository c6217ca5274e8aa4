"""What a person may take along: only what they agreed to, and nothing that tells a finder what it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec
import pytest

from interview.casework.going_home import take_home
from interview.engine.of_organisation import of_organisation
from interview.engine.stage import Refused
from interview.engine.words import ERASED, Words
from interview.exports.for_person import CARD, PAGE, Card, card, page
from interview.exports.for_person_files import html, text
from interview.plan.danger import DangerNumber
from interview.plan.for_person import for_person
from tests import sitting as sittings
from tests.plan.cases import Record, whole_case

if TYPE_CHECKING:
    from interview.exports.for_person import Sheet
    from interview.plan.for_person import PlanMine
    from locales.catalogue import Catalogue


def wording() -> Catalogue:
    """As a case words it whose organisation says nothing of itself."""
    return sittings.wording().standing(**of_organisation(None, None))


NUMBER = "01632 960 005"
BRACKETS = "\u2068{}\u2069"


def everything(message: str, locale: str, digest: str) -> bool:
    """An interpreter has checked all of it."""
    return bool(message and locale and digest)


def nothing(message: str, locale: str, digest: str) -> bool:
    return not (message and locale and digest)


def agreed() -> PlanMine:
    record = whole_case()
    record.line_answered(
        record.line(
            "line-8", who="person", what=Words("I keep my phone off"), theirs=Words("أُبقي هاتفي مغلقاً")
        ),
        "agree",
    )
    plan = record.plan()
    day_and_night = DangerNumber(name="Harbour Lane", phone=NUMBER, hours="at any time")
    return for_person(msgspec.structs.replace(plan, danger=(*plan.danger, day_and_night)))


def sheet(locale: str, *, checked: bool = True) -> Sheet:
    return page(agreed(), wording(), locale=locale, checked=everything if checked else nothing)


def test_only_what_they_agreed_to_is_on_the_page_and_their_wish_comes_first() -> None:
    written = text(sheet("en-GB")).decode()
    assert written.index("a quiet room") < written.index("We look for a room together")
    for line in ("We try another way", "risk", "k7m2", "agency", "Sam", "statement"):
        assert line not in written
    assert written.count("We look for a room together") == len(("of the plan",))


def safety_parts() -> PlanMine:
    record = Record().opened("en-GB")
    for part, words in (
        ("signs", "His car is outside"),
        ("people", "My aunt, by text"),
        ("code-word", "Garden"),
        ("places", "The back room of the bakery"),
        ("papers", "Copies are in the blue tin"),
    ):
        line = record.line(part, section="safety", component=part, who="person", what=Words(words))
        record.line_answered(line, "agree")
    return for_person(record.plan())


def test_whoever_finds_the_page_reads_no_sign_of_danger_no_code_word_and_no_place() -> None:
    mine = safety_parts()
    written = text(page(mine, wording(), locale="en-GB", checked=nothing)).decode()
    assert "My aunt, by text" in written
    for kept_off in ("His car", "Garden", "bakery", "blue tin"):
        assert kept_off not in written
    assert mine.off_paper == ("signs", "code-word", "places", "papers")


def test_a_page_that_would_be_all_signs_is_not_written_and_says_what_is_kept_off() -> None:
    record = Record().opened("en-GB")
    record.line_answered(record.line(section="safety", component="signs"), "agree")
    with pytest.raises(Refused, match="Kept off the page, for anybody may find it: \u2068Signs"):
        take_home(CaseAtHand(record), for_person(record.plan()), Card(), safe_now=True)  # type: ignore[arg-type]


@pytest.mark.parametrize("locale", ["en-GB", "ar"])
def test_today_is_a_day_also_for_who_reads_the_page_tomorrow(locale: str) -> None:
    record = Record().opened("en-GB")
    record.line_answered(record.line(by="today 15:00"), "agree")
    plan = record.plan()
    (line,) = plan.lines.immediate
    said = (line.by_noted_at or "")[:10]
    written = html(page(for_person(plan), wording(), locale=locale, checked=everything)).decode()
    assert "today 15:00" in written
    assert ".".join(reversed(said.split("-"))) in written


def test_a_line_stands_in_their_language_where_somebody_worded_it_so() -> None:
    written = html(sheet("ar")).decode()
    assert "أُبقي هاتفي مغلقاً" in written
    assert "I keep my phone off" not in written
    assert '<html lang="ar" dir="rtl">' in written


def test_wording_that_nobody_has_checked_is_not_printed_for_them() -> None:
    draft, checked = sheet("ar", checked=False), sheet("ar")
    assert (draft.kept_in, draft.locale, draft.direction) == (True, "en-GB", "ltr")
    assert (checked.kept_in, checked.locale, checked.direction) == (False, "ar", "rtl")
    assert wording().text("mine-title", "ar").text not in text(draft).decode()


@pytest.mark.parametrize("message", [*PAGE, *CARD.values()])
def test_everything_on_it_is_worded_in_arabic_and_kept_in_until_it_is_checked(message: str) -> None:
    gaps = dict.fromkeys(wording().variables(message, "ar"), "…")
    assert wording().has(message, "ar")
    assert not wording().text(message, "ar", **gaps).may_be_shown


@pytest.mark.parametrize("locale", ["en-GB", "ar"])
def test_a_number_keeps_its_order_in_any_line(locale: str) -> None:
    assert f'<bdi class="phone" dir="ltr">{NUMBER}</bdi>' in html(sheet(locale)).decode()
    assert BRACKETS.format(NUMBER.replace(" ", "\u00a0")) in text(sheet(locale)).decode()


@pytest.mark.parametrize("locale", ["en-GB", "ar"])
def test_whom_to_complain_to_and_their_number_stand_in_the_order_of_the_page(locale: str) -> None:
    paper = page(
        agreed(),
        sittings.wording().standing(**of_organisation(None, ("Jo Lind", NUMBER))),
        locale=locale,
        checked=everything,
    )
    number = NUMBER.replace(" ", "\u00a0")
    for name in ("Jo Lind", number):
        assert f"<bdi>{name}</bdi>" in html(paper).decode()
        assert BRACKETS.format(name) in text(paper).decode()


@pytest.mark.parametrize("title", CARD)
def test_a_card_has_what_was_chosen_for_it_and_nothing_else(title: object) -> None:
    chosen = Card(title=title, name=Words("Lee"), number=Words(NUMBER), when=Words("Tuesday 3pm"))  # type: ignore[arg-type]
    made = card(chosen, wording(), locale="en-GB", checked=nothing, practice=False)
    inside = re.sub(r"<style>.*?</style>|<[^>]+>", " ", html(made, card=True).decode(), flags=re.DOTALL)
    on_top = wording().text(CARD[chosen.title], "en-GB").text
    assert inside.split() == [*on_top.split(), *on_top.split(), *NUMBER.split(), "Lee", "Tuesday", "3pm"]


def test_a_card_with_much_on_it_has_smaller_letters_and_cuts_nothing() -> None:
    much = Words("Robin Hale, second floor: ask at the desk for the door that is blue " * 3)
    made = card(
        Card(name=much, number=Words(NUMBER)), wording(), locale="ar", checked=everything, practice=False
    )
    written = html(made, card=True).decode()
    assert '<div class="card full">' in written
    assert "overflow: hidden" not in written
    assert "min-height: 54mm" in written
    assert written.index(NUMBER) < written.index("second floor")
    short = card(Card(name=Words("Lee")), wording(), locale="ar", checked=everything, practice=False)
    assert '<div class="card">' in html(short, card=True).decode()


def test_what_is_typed_on_a_card_is_text_and_never_markup() -> None:
    chosen = Card(name=Words("<script>x</script> # [a](b)"), number=Words("\u202e1234"))
    made = card(chosen, wording(), locale="en-GB", checked=nothing, practice=True)
    assert b"<script>" not in html(made, card=True)
    assert "\u202e" not in html(made, card=True).decode() + text(made).decode()
    assert b"PRACTICE" in text(made)


def test_what_was_erased_is_on_no_page() -> None:
    record = Record().opened()
    record.line_answered(record.line(what=ERASED), "agree")
    assert for_person(record.plan()).empty


class CaseAtHand:
    """As much of a guide as the page asks for."""

    def __init__(self, record: Record) -> None:
        self.case = record.case
        self.wording = wording()


@pytest.mark.parametrize(
    ("paper", "safe_now", "written"),
    [
        (None, False, False),
        (None, True, True),
        ("copy_not_safe", False, False),
        ("copy_not_safe", True, True),
        ("copy_taken", False, True),
        ("copy_not_wanted", False, False),
    ],
)
def test_nothing_is_written_before_they_said_that_paper_is_safe(
    *, paper: str | None, safe_now: bool, written: bool
) -> None:
    from interview.engine.events.understanding import TopicExplained
    from tests.plan.cases import NOW

    record = Record().opened("en-GB")
    record.line_answered(record.line(), "agree")
    record.add(
        TopicExplained(
            topic="rights-stop",
            locale="en-GB",
            given="print",
            interpreter=None,
            paper=paper,
            **NOW,  # type: ignore[arg-type]
        )
    )
    mine = for_person(record.plan())
    guide = CaseAtHand(record)
    if written:
        assert set(take_home(guide, mine, Card(), safe_now=safe_now)) == {"my-plan.html", "my-plan.md"}  # type: ignore[arg-type]
    else:
        with pytest.raises(Refused, match="Ask them now"):
            take_home(guide, mine, Card(), safe_now=safe_now)  # type: ignore[arg-type]


def test_with_nothing_agreed_and_an_empty_card_it_says_so() -> None:
    record = Record().opened("en-GB")
    with pytest.raises(Refused, match="agreed to no line yet"):
        take_home(CaseAtHand(record), for_person(record.plan()), Card(), safe_now=True)  # type: ignore[arg-type]
