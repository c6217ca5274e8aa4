"""The plan as a caseworker reads it: nothing coded, nothing taken for more than it is."""

from __future__ import annotations

import re

import pytest

from interview.engine.events import reaching
from interview.engine.terms import Moment
from interview.engine.words import Words
from interview.exports.plan_markdown import plan_markdown
from tests.exports.test_plan_markdown import WORDING, worded
from tests.plan.cases import ADULT, NOW, STARTED, Record, whole_case


def document(record: Record) -> str:
    return plan_markdown(record.plan(), worded)


def section(text: str, heading: str) -> str:
    """What stands under a heading, down to the next one."""
    return text.partition(f"## {heading}\n")[2].partition("\n#")[0]


def test_every_code_that_the_shipped_flow_and_languages_use_has_a_name() -> None:
    scopes = [scope for step in ADULT.step for scope in step.scopes]
    recipients = [scope.partition(":")[2] for scope in scopes if scope.startswith("share:")]
    wanted = [f"recipient-{recipient}" for recipient in recipients]
    wanted += [f"language-name-{language.tag}" for language in WORDING.languages()]
    assert len(wanted) > 5
    assert not [message for message in wanted if not WORDING.has(message, "en-GB")]


def test_a_no_and_a_later_stand_apart_from_what_will_be_done() -> None:
    record = Record().opened()
    for answer in ("agree", "no", "later"):
        record.line_answered(record.line(f"line-{answer}", what=Words(f"Line {answer}")), answer)
    record.line_answered(record.line("safe-no", section="safety", what=Words("Safe no")), "no")
    text = document(record)
    to_do = text.partition("## What we will do\n")[2].partition("\n## ")[0]
    assert "Line agree" in to_do
    assert "Line no" not in to_do
    assert "Line later" not in to_do
    assert "Line later" in section(text, "Put off by the person: not now, perhaps later")
    refused = section(text, "Not wanted by the person")
    assert "Line no" in refused
    assert "Safe no" in refused
    assert "## Safety plan" not in text


def test_times_are_written_as_people_write_them_and_about_stays_about() -> None:
    record = Record().opened()
    about = record.said("One.", said_at=Moment(precision="about", at=STARTED))
    exact = record.said("Two.", said_at=Moment(precision="exact", at=STARTED))
    unknown = record.said("Three.", said_at=Moment())
    record.need(because=(about, exact, unknown))
    record.line(by="2026-03-09")
    text = document(record)
    heads = {line.partition(" ")[0]: line for line in text.split("\n") if line.startswith("**[")}
    assert heads[f"**[{about}]**"].endswith("about 2 March 2026, 10:00 UTC")
    assert heads[f"**[{exact}]**"] == f"**[{exact}]** 2 March 2026, 10:00 UTC"
    assert heads[f"**[{unknown}]**"].endswith("time not known")
    assert "By when: 9 March 2026" in text
    assert not re.search(r"\d{4}-\d{2}-\d{2}", text)


@pytest.mark.parametrize("typed", ["2026-02-30", "2026-W10-1", "next week", "٢٠٢٦-٠٣-٠٩"])
def test_a_date_that_is_none_stays_as_it_was_typed(typed: str) -> None:
    record = Record().opened()
    record.line(by=typed)
    assert f"By when: {typed} (said on 2 March 2026)" in re.sub("[\u2068\u2069]", "", document(record))


def test_it_says_that_the_account_is_longer_than_what_is_printed() -> None:
    record = Record().opened()
    unquoted = record.said("The weather was cold.")
    assert "so none of it is printed here" in document(record)
    record.need(because=(record.said("A bed."),))
    text = document(record)
    assert "Printed here is only what something above refers to" in text
    assert f"[{unquoted}]" not in text


def test_a_language_and_an_interpreter_are_named_and_an_unknown_tag_stays_a_tag() -> None:
    record = Record().opened()
    record.interpreter("i4", "ar")
    record.interpreter("i5", "sq")
    arabic = record.said("One.", voice="interpreted", interpreter="i4")
    albanian = record.said("Two.", voice="interpreted", interpreter="i5", manner="signed")
    record.need(because=(arabic, albanian))
    text = document(record)
    assert f"**[{arabic}]** through an interpreter, from Arabic · in English ·" in text
    assert f"**[{albanian}]** through an interpreter, from sq · signed · in English ·" in text


def test_how_most_statements_came_is_said_once_and_the_others_say_it_themselves() -> None:
    record = Record().opened()
    own = [record.said(words) for words in ("One.", "Two.")]
    noted = record.said("Three.", captured="memory", fidelity="summary")
    record.need(because=(*own, noted))
    text = document(record)
    assert (
        "Where nothing else is said: their own words · in English · near to what was said · "
        "written down as it was said." in text
    )
    assert text.count("written down as it was said") == 2  # there, and of the session
    assert f"**[{noted}]** their own words · in English · the sense of it · from memory · " in text


def test_the_language_on_the_screen_is_not_called_the_persons() -> None:
    text = document(Record().opened("ar"))
    assert "- Wording shown in: Arabic: not recorded if it was checked\n" in text
    assert "Language of the person" not in text


def test_a_topic_left_open_after_trying_says_how_often_and_why() -> None:
    record = Record().opened()
    record.explained("rights-stop")
    record.told_back("rights-stop", "not_checked")
    record.told_back("rights-stop", "not_checked")
    record.topic_left("rights-stop", "no_time")
    record.topic_left("rights-police", "not_now")
    text = document(record)
    assert (
        "- **You can stop** · Not checked yet; asked for in their own words 2 times; "
        "left open for now: there was no time" in text
    )
    assert "- **The police: a choice** · Left open for now: the person did not want it now" in text


def test_the_next_contact_is_told_apart_from_one_that_is_past() -> None:
    record = Record().opened()
    for day, how in (("2026-03-04", "By text"), ("2026-03-09", "At the library")):
        record.add(reaching.NextContactAgreed(on=day, how=Words(how), **NOW))
    contact = section(document(record), "Safe contact")
    coming, past = (
        contact.index("- **Next contact:** 9 March 2026"),
        contact.index("- **Earlier:** 4 March 2026"),
    )
    assert coming < past


def test_what_was_said_in_danger_is_not_among_the_other_answers() -> None:
    record = Record().opened()
    record.answered("danger-now", choice="yes")
    record.answered("now-need-most", words="Sleep.")
    text = document(record)
    question = "- **Are you, or is someone else, in danger at this moment?** Yes"
    assert question in section(text, "Said when something else came first: Immediate danger")
    assert question not in section(text, "What else was asked")


def test_a_line_says_which_of_what_it_is_for_is_a_need_and_which_a_risk() -> None:
    record = Record().opened()
    record.need()
    record.risk()
    record.explained("risk:risk-1")
    record.line(need="need-1", risk="risk-1")
    text = document(record)
    assert "  - For the need: Housing\n  - For the risk: Being found: phone, money, travel\n" in text


def test_a_line_names_which_of_two_needs_about_the_same_it_is_for() -> None:
    record = Record().opened()
    record.need("safe-tonight", domain="safety")
    record.need("children-others", domain="safety")
    record.line("line-1", need="safe-tonight")
    record.line("line-2", need="children-others")
    text = document(record)
    assert "  - For the need: a safe place tonight\n" in text
    assert "  - For the need: children or others\n" in text


def test_what_the_worker_saw_is_worded_as_on_the_form() -> None:
    record = Record().opened()
    record.need(basis="worker", horizon="short")
    assert "- **Housing** · Not met yet · the worker saw it\n" in document(record)


def test_what_others_did_is_in_the_document_as_theirs() -> None:
    text = document(whole_case())
    before = text.partition("## What others have done so far\n")[2].partition("\n## ")[0]
    for expected in (
        "- A night shelter · 20 February 2026",
        "Kept at: Our folder",
        "- Asked, no answer yet: Police",
        "- Not asked: it is not safe, or not lawful: Council\n  - Reason: Known there",
    ):
        assert expected in before


def test_what_is_shared_and_offered_is_named_and_not_coded() -> None:
    text = document(whole_case())
    assert "- **Council** · the law demands it · The person was told\n  - What was passed on: Needs" in text
    assert "- **A place of safety** · What it is called is kept apart" in text
    assert "A house by the sea" not in text
    assert "### Signs" in text
