"""What comes with the program leads nobody: every flow, every sentence, every variant, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.loader import packaged
from flows.messages import messages_of
from interview.engine.of_organisation import WORDINGS
from interview.guiding.worded_flows import load_flow
from interview.lint.filled import THEIR_OWN
from interview.lint.flow import mistakes
from interview.lint.leading import leading
from interview.lint.said import said_in
from interview.lint.sentences import sentences
from interview.questioning.verdict import Cue
from locales.asked import asked_for
from locales.catalogue import Catalogue
from locales.registry import packaged as packaged_wording
from tests.gates.test_wording import told_to_the_person

if TYPE_CHECKING:
    from flows.model import Flow

WORDING = Catalogue.load()
LANGUAGES = tuple(language.tag for language in WORDING.languages())
FLOWS = tuple(load_flow(name) for name in packaged())
ANSWERS = "answer-"
"""Those that the worker ticks in steps of their own lie among the others."""

EVERY_FLOW = pytest.mark.parametrize("flow", FLOWS, ids=[flow.id for flow in FLOWS])


@EVERY_FLOW
@pytest.mark.parametrize("locale", LANGUAGES)
def test_nothing_that_is_said_leads_or_is_hard_to_answer(flow: Flow, locale: str) -> None:
    heard = [one for one in sentences(flow, WORDING, file=flow.id) if one.locale == locale]
    assert heard
    assert [str(one) for one in leading(heard)] == []


@EVERY_FLOW
def test_nothing_else_is_wrong_with_a_flow(flow: Flow) -> None:
    cues = {cue.value for cue in Cue}
    found = [one for one in mistakes(flow, WORDING, file=flow.id) if one.code not in cues]
    assert [str(one) for one in found] == []


@EVERY_FLOW
def test_all_that_the_person_is_told_is_looked_through(flow: Flow) -> None:
    looked_through = {one.message for one in said_in(flow)}
    assert set(told_to_the_person(flow)) <= looked_through


@EVERY_FLOW
def test_a_message_that_a_flow_names_is_said_and_looked_through_or_for_the_worker(flow: Flow) -> None:
    of_the_worker = {f"step-{step.id}" for step in flow.step} | {f"topic-{topic.id}" for topic in flow.topic}
    of_the_worker |= {message for step in flow.step for message in step.advice}
    of_the_worker |= {point for topic in flow.topic for point in topic.points}
    of_the_worker |= {f"topics-{topic.group}" for topic in flow.topic if topic.group}
    of_the_worker |= {one.text for one in (*flow.indicator, *flow.closing, *flow.sign, *flow.reason)}
    of_the_worker |= {duty.text for duty in flow.duty} | {one.text for one in flow.referral}
    of_the_worker |= {row.text for step in flow.step for row in step.rows if not row.ask}
    for step in (step for step in flow.step if step.audience == "worker"):
        of_the_worker |= {*step.says, *step.prompts, *(question.text for question in step.questions)}
    unused = {topic.id for topic in flow.topic} - {topic for step in flow.step for topic in step.topics}
    for topic in (topic for topic in flow.topic if topic.id in unused):
        of_the_worker |= {*topic.text, topic.check or ""}
    said = {one.message.partition("--")[0] for one in said_in(flow)}
    assert set(messages_of(flow)) - of_the_worker - said == set()


def test_what_is_in_the_files_of_what_is_said_is_said_in_a_flow_that_was_looked_through() -> None:
    looked_through = {one.message for flow in FLOWS for one in said_in(flow)}
    not_asked = {row.text for flow in FLOWS for step in flow.step for row in step.rows if not row.ask}
    written = {
        line.partition(" = ")[0]
        for file in ("said.ftl", "rights.ftl", "kinds.ftl", "child.ftl")
        for line in (packaged_wording() / "en-GB" / file).read_text("utf-8").splitlines()
        if " = " in line and not line.startswith((" ", "#", ANSWERS))
    }
    assert len(written) > len(looked_through) / 2
    page_of_theirs = {one for one in written if one.startswith("mine-")}  # read by them, said by nobody
    assert sorted(written - looked_through - not_asked - page_of_theirs) == []


@EVERY_FLOW
def test_the_program_hands_over_nothing_but_their_own_words_and_who_answers_for_their_records(
    flow: Flow,
) -> None:
    asked = asked_for(packaged_wording())
    assert asked is not None
    for one in said_in(flow):
        own = WORDINGS.get(one.message, frozenset()) if one.part == "topic" else frozenset()
        assert asked[one.message] <= THEIR_OWN.get(one.part, frozenset()) | own, one.message


def test_most_of_what_is_said_is_looked_at_in_two_languages_and_more_than_once() -> None:
    heard = [one for flow in FLOWS for one in sentences(flow, WORDING, file=flow.id)]
    assert {one.locale for one in heard} == set(LANGUAGES)
    assert {one.said.part for one in heard} == {
        *("says", "prompt", "question", "choice", "row", "scope", "topic", "check", "quote")
    }
