from __future__ import annotations

import re
from importlib import resources
from typing import TYPE_CHECKING, get_args
from unicodedata import bidirectional

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from flows.terms import Phase
from interview.engine import terms
from interview.engine.acts.asking import REASONS
from interview.engine.events import reaching
from interview.engine.passing import PUT_OFF
from interview.engine.shared import Doubt
from interview.engine.terms import Quote
from interview.engine.words import ERASED, Words
from interview.exports.plan_markdown import not_shared_markdown, plan_markdown
from interview.guiding.worded_flows import load_flow
from interview.plan import consented, origin, parts
from locales.catalogue import Catalogue
from tests.plan.cases import NOW, Record, whole_case

if TYPE_CHECKING:
    from markdown_it.token import Token

WORDING = Catalogue.load()
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
NASTY = [
    "[b]bold[/b]",
    "# heading",
    "- item\n- item",
    "1. one\n2) two",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "text\n===",
    "text\n---",
    "    code",
    "```\ncode\n```",
    "~~~\ncode",
    "`code` *it* **bold** __b__ ~~s~~",
    "<script>alert(1)</script> <!-- x --> &lt;",
    "[link](http://a.example) ![i](x) <http://a.example> [3]: http://a.example",
    "http://a.example www.a.example a@b.example",
    "> quote",
    "\n\n\nfirst\n\n\n# second\n\n",
    "\u202eturned\u202c \u2067in\u2069 \u2069out",
    "\x1b[2J\x1b]0;title\x07 \x9b31m \x00",
    "\u2028line\u2029paragraph\u0085next\x0b\x0c",
    "👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 مرحبا می‌خواهم\u00a0\u3000",
    "trailing\\",
    "\\\n\\",
    "a\r\nb\rc",
    "\tcode\n \t- x",
    "%title : def\n: def",
]


def worded(message: str, **args: str | int) -> str:
    if not WORDING.has(message, "en-GB"):  # its truth differs by the kind of organisation
        message = f"{message}--charity"
    return WORDING.text(message, "en-GB", **args).text


def plan_holding(words: str, *, where: str) -> Record:
    record = Record().opened()
    said = record.said("A door.")
    match where:
        case "statement":
            number = record.said(words)
            record.need(because=(number,))
        case "goal":
            number = record.said(words)
            record.line(goal=Quote(statement=number, start=0, end=len(words)))
        case "private":
            record.answered("contact-safe", words=words)
        case "line":
            record.line(
                what=Words(words), fallback=Words(words), who_name=Words(words), by=words, component=words
            )
        case "answer":
            record.answered("preferences-daily", words=words)
        case "offer":
            offered = reaching.ServiceOffered(name=Words(words), kind=words, need=None, **NOW)
            answer = record.said(words)
            record.add(
                reaching.ServiceAnswered(service=record.add(offered), answer="agree", statement=answer, **NOW)
            )
            record.add(reaching.PromiseMade(words=Words(words), by=words, **NOW))
        case "risk":
            record.explained(f"risk:{record.risk(summary=Words(words), steps=Words(words))}")
            record.told_back("risk:risk-1", "partly", words)
        case _:
            record.need(summary=Words(words), decision=Words(words), because=(said,))
    return record


def document_holding(words: str, *, where: str) -> str:
    """The document without the long list of what was not asked, in which none of these words stand."""
    plan = plan_holding(words, where=where).plan()
    about_words = tuple(gap for gap in plan.gaps if gap.message is None)
    return plan_markdown(msgspec.structs.replace(plan, gaps=about_words), worded)


WHERE = ("statement", "goal", "private", "line", "need", "answer", "offer", "risk")


def shape(markdown: str) -> list[tuple[str, str, int]]:
    """What a Markdown document is made of, without its text: no words may change it."""
    return [(token.type, token.tag, token.level) for token in every(PARSER.parse(markdown))]


def every(tokens: list[Token]) -> list[Token]:
    flat: list[Token] = []
    for token in tokens:
        flat.append(token)
        flat.extend(every(token.children or []))
    return [
        token
        for token in flat
        if token.type not in ("text", "text_special", "softbreak", "hardbreak", "inline")
    ]


def visible_text(markdown: str) -> str:
    """The text as a reader sees it, line breaks kept."""
    seen = []
    for token in PARSER.parse(markdown):
        if token.type == "inline":
            for child in token.children or []:
                seen.append("\n" if child.type in ("hardbreak", "softbreak") else child.content)
            seen.append("\n")
    return "".join(seen)


def shown(words: str) -> str:
    """How words are to be seen: control codes spelled out, and in an isolate each line with another direction in it."""
    lines = re.split(
        "\r\n|\r|\n", re.sub(r"\A(?:[ \t]*(?:\r\n|\r|\n))+|(?:(?:\r\n|\r|\n)[ \t]*)+\Z", "", words)
    )
    spelled = [
        re.sub(
            "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]",
            lambda found: f"‹U+{ord(found[0]):04X}›",
            line,
        )
        for line in lines
    ]
    turned = [any(bidirectional(character) in ("R", "AL", "AN") for character in line) for line in lines]
    isolated = [f"\u2068{line}\u2069" if turns else line for line, turns in zip(spelled, turned, strict=True)]
    return "\n".join(isolated)


ODD_TEXT = st.text(
    st.one_of(
        st.characters(codec="utf-8"), st.sampled_from("#-+*_=|<>[]()`~&\\\n\r\t :.1!$^@{}\x1b\u202e\u2069")
    ),
    min_size=1,
    max_size=40,
)


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("words", NASTY)
def test_nothing_typed_can_become_a_heading_a_list_a_table_code_or_a_link(words: str, where: str) -> None:
    ordinary = document_holding("ordinary", where=where)
    odd = document_holding(words, where=where)
    assert shape(odd) == shape(ordinary)


@settings(max_examples=50, deadline=None)
@given(words=ODD_TEXT, where=st.sampled_from(WHERE))
def test_no_words_whatsoever_change_the_document(words: str, where: str) -> None:
    ordinary = document_holding("ordinary", where=where)
    odd = document_holding(words, where=where)
    assert shape(odd) == shape(ordinary)


@settings(max_examples=50, deadline=None)
@given(words=ODD_TEXT)
@pytest.mark.parametrize("where", ["statement", "goal", "private", "need", "answer"])
def test_words_are_read_in_the_document_as_they_were_given(words: str, where: str) -> None:
    document = document_holding(words, where=where)
    assert shown(words) in visible_text(document)


@settings(max_examples=50, deadline=None)
@given(words=ODD_TEXT)
def test_no_control_code_or_turned_line_gets_into_the_document(words: str) -> None:
    document = document_holding(words, where="line")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067\u2028\u2029]", document)
    for line in document.split("\n"):
        assert line.count("\u2068") == line.count("\u2069")


def test_a_draft_says_so_in_its_first_line_until_the_person_has_agreed() -> None:
    record = Record().opened()
    record.line_answered(record.line(), "agree")
    first = plan_markdown(record.plan(), worded).split("\n")[0]
    assert "DRAFT" in first
    record.plan_agreed("line-1")
    first = plan_markdown(record.plan(), worded).split("\n")[0]
    assert "DRAFT" not in first
    assert "Agreed" in first


def test_practice_stands_on_top_of_a_made_up_case() -> None:
    record = whole_case()
    assert "PRACTICE" in plan_markdown(record.plan(practice=True), worded).split("\n")[0]
    assert "PRACTICE" not in plan_markdown(record.plan(), worded)


def test_a_line_shows_the_statements_it_came_from_and_they_stand_at_the_end() -> None:
    record = Record().opened()
    said = record.said("A door that locks.")
    record.line(because=(said, said))
    document = plan_markdown(record.plan(), worded)
    assert f"- **We look for a room together** [{said}]\n" in document
    assert f"**[{said}]**" in document
    assert "> “A door that locks.”\n" in document.partition("## What the person said\n")[2]


def test_risks_the_person_does_not_know_of_are_in_the_workers_plan_each_marked_and_on_a_page_of_their_own() -> (
    None
):
    record = Record().opened()
    record.risk("risk-1", summary=Words("Told to them"))
    record.explained("risk:risk-1")
    record.risk("risk-2", summary=Words("Kept from them"))
    record.held_back("risk-2", "The reason for it")
    record.risk("risk-3", summary=Words("Not reached yet"))
    record.line(risk="risk-2")
    document, apart = plan_markdown(record.plan(), worded), not_shared_markdown(record.plan(), worded)
    for words in ("Kept from them", "The reason for it", "Not reached yet"):
        assert words in document
    marked = [line for line in document.split("\n") if "not told to the person" in line]
    assert [line.startswith("- **Being found") for line in marked] == [True, True]
    assert "Told to them" in document.partition("## Risks held back")[0]
    assert "Told to them" not in apart
    for words in ("Kept from them", "The reason for it", "Not reached yet"):
        assert words in apart


def test_a_risk_to_the_worker_stands_for_workers_and_not_among_what_was_not_talked_about_yet() -> None:
    record = Record().opened()
    record.risk("risk-1", whose="worker", summary=Words("He followed the worker to the bus"))
    document, apart = plan_markdown(record.plan(), worded), not_shared_markdown(record.plan(), worded)
    for text in (document, apart):
        assert "Risks not talked about yet" not in text
        assert "He followed the worker to the bus" in text.partition("Risks to the worker: for workers")[2]


def test_there_is_no_such_page_when_the_person_knows_of_every_risk() -> None:
    assert not_shared_markdown(Record().opened().plan(), worded) == ""


def test_an_erased_statement_leaves_only_that_it_was_erased() -> None:
    record = Record().opened()
    record.line(goal=Quote(statement=record.said(ERASED), start=0, end=4))
    assert "> (erased)" in plan_markdown(record.plan(), worded)


def test_a_declined_question_is_shown_as_declined_and_not_as_unasked() -> None:
    record = Record().opened()
    record.left("worries-most", "rather_not")
    document = plan_markdown(record.plan(), worded)
    lines = [line for line in document.split("\n") if "What worries you most?" in line]
    assert lines
    assert all("did not want to say" in line and "Not asked" not in line for line in lines)


def test_an_empty_account_gives_a_document_without_empty_sections() -> None:
    document = plan_markdown(Record().opened().plan(), worded)
    headings = [line for line in document.split("\n") if line.startswith("## ")]
    assert headings == ["## Urgent", "## Still open", "## Where this plan comes from"]


def test_the_same_plan_gives_the_same_document() -> None:
    assert plan_markdown(whole_case().plan(), worded) == plan_markdown(whole_case().plan(), worded)


def terms_of(prefix: str, *kinds: object) -> list[str]:
    return [f"{prefix}{term}".replace("_", "-") for kind in kinds for term in get_args(kind)]


def test_every_term_a_plan_can_hold_has_a_wording() -> None:
    folder = resources.files("locales").joinpath("en-GB")
    english = "".join(folder.joinpath(name).read_text("utf-8") for name in ("plan.ftl", "labels.ftl"))
    wanted = [
        *terms_of("plan-nation-", terms.Nation),
        *terms_of("plan-age-", terms.AgeBand),
        *terms_of("plan-said-as-", terms.AgeBand),
        *(f"plan-adult-{choice}" for choice in load_flow("uk/child").find("child-room").questions[0].choices),
        *terms_of("plan-horizon-", terms.Horizon),
        *terms_of("plan-state-", terms.NeedState),
        *terms_of("plan-basis-", terms.Basis),
        *terms_of("plan-who-", terms.Doer),
        *terms_of("plan-whose-", terms.Whose),
        *terms_of("plan-answer-", terms.LineAnswer),
        *terms_of("plan-understanding-", terms.Understanding),
        *terms_of("plan-given-", terms.Given),
        *terms_of("plan-standing-", parts.GapStanding, parts.AnswerStanding, consented.ConsentSaid),
        *terms_of("plan-row-", terms.NeedState),
        *terms_of("plan-manner-", terms.Manner),
        *terms_of("plan-source-", terms.SourceStanding),
        *(f"plan-left-{reason}".replace("_", "-") for reason in (*REASONS, *PUT_OFF)),
        *(f"plan-month-{month}" for month in range(1, 13)),
        *terms_of("legal-basis-", terms.LegalBasis),
        *terms_of("yes-doubt-", Doubt),
        *terms_of("plan-voice-", terms.Voice),
        *terms_of("plan-fidelity-", terms.Fidelity),
        *terms_of("plan-captured-", terms.Captured),
        *terms_of("gap-", parts.GapKind),
        *terms_of("plan-rests-on-", parts.StoodThen),
        *terms_of("plan-setting-", terms.Setting),
        *terms_of("plan-organisation-", terms.OrganisationKind),
        *terms_of("plan-qualified-", origin.Qualified),
        *set(terms_of("plan-wording-", origin.WordingStanding)) - {"plan-wording-source"},
        *terms_of("phase-", Phase),
    ]
    assert not [message for message in wanted if f"\n{message} =" not in english]


def test_nothing_is_asked_of_the_wording_that_is_not_there() -> None:
    asked: set[str] = set()

    def listening(message: str, **args: str | int) -> str:
        asked.add(message)
        return " ".join((message, *map(str, args.values())))

    plan_markdown(whole_case().plan(practice=True), listening)
    not_shared_markdown(whole_case().plan(), listening)
    assert len(asked) > 100
    plain = {one for one in asked if not WORDING.has(one, "en-GB")}
    assert not [one for one in plain if not WORDING.has(f"{one}--charity", "en-GB")]
