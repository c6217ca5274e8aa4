"""The shipped wording and the shipped flows fit each other: nobody comes to a step that has nothing to say."""

import re
from collections.abc import Iterator
from typing import get_args

import pytest

from flows.loader import load
from flows.loader import packaged as packaged_flows
from flows.messages import messages_of
from flows.model import Flow
from interview.composing.step import QUOTE_PROMPT
from interview.engine.conditions import CONDITIONS, OF_THE_WAY
from interview.engine.kinds import DOMAIN_LABELS, KINDS
from interview.engine.of_organisation import of_organisation
from interview.engine.risk_points import RISK_POINTS
from interview.engine.variants import every_variant
from interview.lint.wording import check_wording
from interview.plan.facts import FACTS
from interview.plan.parts import GapKind
from locales.catalogue import Catalogue
from locales.registry import packaged as packaged_wording
from locales.registry import read_registry
from locales.wording import read_wording

WORDING = Catalogue.load()
LANGUAGES = tuple(language.tag for language in WORDING.languages())
WORKER_LANGUAGES = tuple(language.tag for language in WORDING.worker_languages())
FLOWS = {
    name: load(file, name=name, kinds=KINDS, conditions=CONDITIONS, facts=FACTS)
    for name, file in packaged_flows().items()
}
EVERY_FLOW = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS.keys())


def told_to_the_person(flow: Flow) -> Iterator[str]:
    """Yield every message that the person can hear or see in this flow, for each kind of case that it is worded for."""
    for message in _told(flow):
        yield from every_variant(flow, message)


def _told(flow: Flow) -> Iterator[str]:
    topics = flow.topics()
    for step in flow.step:
        if step.audience != "person":
            continue
        yield from (*step.says, *step.prompts)
        for question in step.questions:
            yield from every_variant(flow, question.text)
            yield from (one for choice in question.choices for one in every_variant(flow, f"answer-{choice}"))
        yield from (row.text for row in step.rows if row.ask)
        for topic in (topics[name] for name in step.topics):
            yield from (*topic.text, *([topic.check] if topic.check else []))
        yield from (f"consent-{scope.replace(':', '-')}" for scope in step.scopes)
        if step.kind == "narrate":
            yield QUOTE_PROMPT
        if step.kind == "risk":
            yield "risk-check"


def read_by_the_worker(flow: Flow) -> Iterator[str]:
    """Yield every message that stands on the worker's screen beside what is told to the person."""
    for step in flow.step:
        yield from (f"phase-{step.phase}", f"step-{step.id}")
        yield from (one for message in step.says for one in every_variant(flow, message))
        for move, way in step.ways().items():
            yield from (
                f"move-{move}",
                *([f"when-{way.when}"] if way.when and way.when not in OF_THE_WAY else []),
            )
        for question in step.questions:
            named = (question.text, *(f"answer-{choice}" for choice in question.choices))
            yield from (one for message in named for one in every_variant(flow, message))
        yield from (one for row in step.rows for one in every_variant(flow, row.text))
        yield from (f"source-{source}" for source in step.sources)
        kind = DOMAIN_LABELS.get(step.kind, "need-domain")
        yield from (f"{kind}-{domain}" for domain in step.domains)
        yield from (f"need-domain-{row.domain}" for row in step.rows)
    for topic in flow.topic:
        yield from (f"topic-{topic.id}", *topic.points)
    yield from (f"protocol-{name}" for name in flow.protocols)
    yield from (f"point-risk-{point}" for point in RISK_POINTS)
    yield from (f"gap-{kind}" for kind in get_args(GapKind))


def missing(messages: Iterator[str], locale: str) -> list[str]:
    return [message for message in dict.fromkeys(messages) if not WORDING.has(message, locale)]


def test_nothing_is_wrong_with_the_wording_of_any_shipped_language() -> None:
    assert {"en-GB", "ar"} <= set(LANGUAGES)
    assert [str(finding) for finding in check_wording(packaged_wording())] == []


@EVERY_FLOW
def test_every_message_that_a_flow_names_is_in_the_source(flow: Flow) -> None:
    spelled = (one for message in messages_of(flow) for one in every_variant(flow, message))
    assert missing(spelled, WORDING.source) == []


@EVERY_FLOW
@pytest.mark.parametrize("locale", LANGUAGES)
def test_all_that_a_person_is_told_or_asked_is_there_in_every_language(flow: Flow, locale: str) -> None:
    assert missing(told_to_the_person(flow), locale) == []


@EVERY_FLOW
@pytest.mark.parametrize("locale", WORKER_LANGUAGES)
def test_all_that_the_workers_screen_names_is_there_in_every_language_a_worker_works_in(
    flow: Flow, locale: str
) -> None:
    assert missing(read_by_the_worker(flow), locale) == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_all_that_a_person_is_told_can_be_put_into_words(locale: str) -> None:
    for flow in FLOWS.values():
        for message in dict.fromkeys(told_to_the_person(flow)):
            names = WORDING.variables(message, locale)
            assert WORDING.text(message, locale, **dict.fromkeys(names, "a few words")).text


def test_what_is_looked_for_is_what_the_adult_flow_says() -> None:
    told = set(told_to_the_person(FLOWS["uk/adult"]))
    assert {"welcome-hello", "account-go-on", "contact-safe", "answer-lawyer-first", "today-health"} <= told
    assert {"privacy-limits-private--police", "rights-police-told--charity"} <= told
    assert not told & {"privacy-limits-private", "rights-police-told"}
    assert {"nrm-what-check", "consent-share-gp--health", "account-you-said", "risk-check"} <= told
    assert not told & {"prepare-intro", "room-private", "today-legal-date"}
    read = set(read_by_the_worker(FLOWS["uk/adult"]))
    assert {"phase-RISK", "step-danger", "move-skip-account", "when-every-risk-settled"} <= read
    assert {"protocol-danger", "source-nrm", "topic-nrm-what", "point-nrm-choose"} <= read
    assert {
        "risk-domain-debt",
        "need-domain-work",
        "point-risk-call",
        "room-private",
        "today-legal-date",
    } <= read


def test_nothing_that_a_person_is_told_lies_in_a_file_that_only_a_worker_reads() -> None:
    """A language that no worker works in is spared those files, so that it would be missing there unseen."""
    registry = read_registry(packaged_wording())
    places = read_wording(packaged_wording(), registry.source).places
    told = {message for flow in FLOWS.values() for message in told_to_the_person(flow)}
    assert registry.worker_files
    assert [message for message in sorted(told) if places[message].file in registry.worker_files] == []


def test_nothing_that_is_said_to_a_person_tells_them_to_wait() -> None:
    waiting = re.compile(
        r"\b(wait|hold on|one moment|not yet|tell me (that )?later|before you (tell|go on))\b", re.I
    )
    asked = {message for flow in FLOWS.values() for message in told_to_the_person(flow)}
    assert asked
    whole = WORDING.standing(**of_organisation(None, None))
    said = {message: whole.text(message, whole.source).text for message in asked - {QUOTE_PROMPT}}
    assert [message for message, text in said.items() if waiting.search(text)] == []
