"""A blank sheet for paper: all that is said, room for all that is answered, and no translation without its standing."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING, get_args

import pytest

from flows.loader import packaged
from interview.engine.case import Case
from interview.engine.conditions import not_for_their_age
from interview.engine.kinds import scope_message
from interview.engine.offered import topics_here
from interview.engine.terms import AgeBand, OrganisationKind
from interview.engine.variants import variant
from interview.exports.sheet import Line, Said, Sheet, sheet
from interview.exports.sheet_html import sheet_html
from interview.exports.sheet_markdown import sheet_markdown
from interview.guiding.worded_flows import load_flow
from locales.errors import WordingError
from tests.sitting import adult, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCALES = ("ar", "en-GB")
FLOWS = tuple(sorted(packaged()))
CHARITY = Case(organisation_kind="charity", nation="scotland", age_band="possibly_child")
ISOLATES = "\u2066\u2067\u2068\u2069"


def lines(paper: Sheet) -> Iterator[Line]:
    yield from paper.head
    for part in paper.parts:
        for section in part.sections:
            yield from section.lines


def told(paper: Sheet) -> Iterator[Said]:
    for line in lines(paper):
        yield from [line.said] if line.said else []
        for row in line.boxes:
            yield from row


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("flow", FLOWS)
def test_every_sentence_that_a_flow_says_stands_on_its_sheet(flow: str, locale: str) -> None:
    made = load_flow(flow)
    paper = sheet(made, wording(), locale=locale, case=CHARITY)
    there = {one.ours for one in told(paper)}
    for step in made.step:
        if step.kind == "end" or not_for_their_age(CHARITY, made, step):
            continue
        asked = [question.text for question in step.questions] + [row.text for row in step.rows]
        topics = [text for name in topics_here(CHARITY, made, step) for text in made.topics()[name].text]
        for message in (*step.says, *step.prompts, *asked, *topics, *step.parting):
            worded = variant(made, message, CHARITY)
            gap = dict.fromkeys(wording().variables(worded, "en-GB"), "…")
            assert wording().text(worded, "en-GB", **gap).text in there, worded


@pytest.mark.parametrize("flow", FLOWS)
def test_a_yes_stands_under_what_it_is_for_and_what_would_be_shared(flow: str) -> None:
    made = load_flow(flow)
    paper = sheet(made, wording(), locale="ar", case=CHARITY)
    said = [one.said.ours if one.said is not None else None for one in lines(paper)]

    def text(message: str) -> str:
        return wording().text(variant(made, message, CHARITY), "en-GB").text

    steps = [made.in_nation(step, CHARITY.nation) for step in made.step]
    asked = [scope for step in steps for scope in step.scopes if made.purpose_of(scope) is not None]
    assert bool(asked) == (flow != "uk/brief")
    for scope in asked:
        purpose = made.purpose_of(scope)
        assert purpose is not None
        at = said.index(text(scope_message(scope)))
        above = said[:at]
        what_for = len(above) - 1 - above[::-1].index(text(purpose.text))
        between = [one for one in made.purpose if one is not purpose and text(one.text) in said[what_for:at]]
        assert between == [], "the purpose right above it is its own"
    for purpose in made.purpose:
        if not set(purpose.scopes) & set(asked):
            assert text(purpose.text) not in said, "what nobody is asked for is not on the paper"
            continue
        at = said.index(text(purpose.text))
        boxes = [one.ours for one in list(lines(paper))[at + 1].boxes[0]]
        assert boxes == [text(f"share-what-{what}") for what in purpose.what]


@pytest.mark.parametrize("kind", get_args(OrganisationKind))
@pytest.mark.parametrize("flow", FLOWS)
def test_a_sheet_says_what_is_true_of_its_kind_of_organisation_and_of_no_other(flow: str, kind: str) -> None:
    made = load_flow(flow)
    paper = sheet(made, wording(), locale="en-GB", case=replace(CHARITY, organisation_kind=kind))
    there = {one.ours for one in told(paper)}
    said = [message for step in made.step for message in step.says]
    said += [
        text
        for step in made.step
        for name in topics_here(CHARITY, made, step)
        for text in made.topics()[name].text
    ]
    varied = [message for message in said if "organisation_kind" in made.varies(message)]
    assert varied
    for message in varied:
        by_kind = {
            one: wording().text(variant(made, message, replace(CHARITY, organisation_kind=one)), "en-GB").text
            for one in get_args(OrganisationKind)
        }
        assert by_kind[kind] in there, message
        assert not (set(by_kind.values()) - {by_kind[kind]}) & there, message


@pytest.mark.parametrize("flow", FLOWS)
def test_the_first_page_says_which_interview_it_is_and_for_whom(flow: str) -> None:
    whose = {
        "uk/adult": ("the full interview", "an adult"),
        "uk/child": ("the interview for children", "a child"),
    }
    named, age = whose.get(flow, ("the brief interview", "possibly a child"))
    bands: dict[str, AgeBand] = {
        "an adult": "adult",
        "a child": "child",
        "possibly a child": "possibly_child",
    }
    case = Case(organisation_kind="charity", nation="scotland", age_band=bands[age])
    paper = sheet(load_flow(flow), wording(), locale="ar", case=case)
    for written in (sheet_markdown(paper).decode(), sheet_html(paper).decode()):
        assert f"This sheet is for: {named} · Scotland · {age} · charity." in written


def test_a_sheet_for_no_known_kind_of_organisation_is_not_made() -> None:
    with pytest.raises(WordingError):
        sheet(adult(), wording(), locale="en-GB", case=Case())


def test_what_could_do_harm_and_nobody_checked_is_not_printed_for_the_person() -> None:
    paper = sheet(adult(), wording(), locale="ar", case=CHARITY)
    kept_in = {one.ours for one in told(paper) if one.mark == "kept-in"}
    assert wording().text("consent-record", "en-GB").text in kept_in
    printed = sheet_html(paper).decode() + sheet_markdown(paper).decode()
    for message in wording().ids("ar"):
        gap = dict.fromkeys(wording().variables(message, "ar"), "…")
        worded = wording().text(message, "ar", **gap)
        if not worded.may_be_shown:
            assert worded.text not in printed, message
    assert "What is not printed in Arabic, nobody has checked yet: the interpreter says it" in printed


def test_every_page_says_once_that_its_texts_are_machine_drafts_and_no_text_says_it_again() -> None:
    paper = sheet(adult(), wording(), locale="ar", case=CHARITY)
    assert {one.mark for one in told(paper) if one.theirs is not None} == {"draft"}
    page, lines = sheet_html(paper).decode(), sheet_markdown(paper).decode()
    assert page.count("a machine draft, not checked") == len(paper.parts)
    assert page.count("<thead>") == len(paper.parts), "the head of a table is printed again on each page"
    assert lines.count("a machine draft, not checked") == len(paper.parts)
    assert page.count("<table") == page.count("</table>")


def test_beside_drafts_a_text_that_was_checked_says_that_it_was() -> None:
    paper = sheet(adult(), wording(), locale="ar", case=CHARITY)
    draft, checked = Said(ours="Hello", theirs="مرحبا", mark="draft"), Said(ours="Bye", theirs="مع السلامة")
    assert (paper.mark(draft), paper.mark(checked)) == ("", "checked")
    alone = replace(paper, drafts=False)
    assert alone.mark(checked) == ""
    assert paper.mark(Said(ours="Hello", mark="kept-in")) == "not printed"


def test_in_english_alone_there_is_one_column_and_no_mark() -> None:
    paper = sheet(adult(), wording(), locale="en-GB", case=CHARITY)
    assert not paper.two
    assert {(one.theirs, one.mark) for one in told(paper)} == {(None, "checked")}
    assert 'dir="rtl"' not in sheet_html(paper).decode()


def test_what_is_for_the_worker_alone_lies_on_pages_of_its_own() -> None:
    paper = sheet(adult(), wording(), locale="ar", case=CHARITY)
    *room, apart = paper.parts
    alone = {
        wording().text(f"step-{step.id}", "en-GB").text for step in adult().step if step.audience == "worker"
    }
    titles = {section.title.split(" · ", 1)[1] for section in apart.sections}
    assert titles <= alone
    assert not {section.title.split(" · ", 1)[1] for part in room for section in part.sections} & alone
    page = sheet_html(paper).decode()
    assert page.count('<section class="part">') == len(paper.parts)
    assert "break-before: page" in page


def test_a_sheet_fetches_nothing_and_runs_nothing() -> None:
    page = sheet_html(sheet(adult(), wording(), locale="ar", case=CHARITY)).decode()
    seen: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.append(tag)
            assert not {"src", "href", "onclick", "onload"} & {name for name, _ in attrs}

    Reader().feed(page)
    assert not {"script", "link", "img", "iframe", "object"} & set(seen)
    assert "url(" not in page
    assert "http" not in page.replace("http-equiv", "")


def test_arabic_runs_from_right_to_left_inside_a_page_that_does_not() -> None:
    page = sheet_html(sheet(adult(), wording(), locale="ar", case=CHARITY)).decode()
    assert '<html lang="en-GB" dir="ltr">' in page
    arabic = re.compile(r"[\u0600-\u06ff]")
    outside = re.sub(r'<(div|bdi)[^>]* dir="rtl">.*?</\1>', "", page, flags=re.DOTALL)
    assert not arabic.search(outside)


def test_a_phone_number_keeps_its_order_and_markup_is_only_ours() -> None:
    said = Said(
        ours="Call 0800 0121 700 <now> *please*", theirs="اتصل 0800\u00a00121\u00a0700", mark="checked"
    )
    paper = sheet(adult(), wording(), locale="ar", case=CHARITY)
    part = paper.parts[0]
    section = type(part.sections[0])(title="x", lines=(Line(said=said),))
    one = type(part)(title="x", intro="x", sections=(section,))
    only = Sheet(**{name: getattr(paper, name) for name in Sheet.__slots__} | {"parts": (one,)})
    page, text = sheet_html(only).decode(), sheet_markdown(only).decode()
    assert '<bdi dir="ltr">0800 0121 700</bdi>' in page
    assert '<bdi dir="ltr">0800\u00a00121\u00a0700</bdi>' in page
    assert "&lt;now&gt;" in page
    assert "\u20680800\u00a00121\u00a0700\u2069" in text
    assert "\\*please\\*" in text


@pytest.mark.parametrize("band", ["adult", "child", "possibly_child"])
def test_a_sheet_of_the_brief_interview_tells_a_child_who_is_told_and_an_adult_nothing_of_it(
    band: AgeBand,
) -> None:
    paper = sheet(load_flow("uk/brief"), wording(), locale="en-GB", case=replace(CHARITY, age_band=band))
    there = {one.ours for one in told(paper)}
    for message in ("child-referral-no-yes", "child-view-think"):
        assert (wording().text(message, "en-GB").text in there) == (band != "adult")
    assert (wording().text("age-under-18", "en-GB").text in there) == (band == "adult")
    for message, whose in (("privacy-intro--adult", "adult"), ("privacy-intro--child", "child")):
        assert (wording().text(message, "en-GB").text in there) == ((band == "adult") == (whose == "adult"))
    assert ("Is there another child, or someone else, you are worried about today?" in there) == (
        band == "child"
    )
