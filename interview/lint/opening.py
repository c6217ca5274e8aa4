"""The open question of a topic comes first: a yes or no that is asked before it narrows what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.lint.conduct import TELLING, conduct_of
from interview.lint.finding import Finding
from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.verdict import Category

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flows.model import Flow, Step
    from interview.lint.sentences import Sentence

_OPEN = frozenset({Category.INVITATION, Category.CUED_INVITATION, Category.DIRECTIVE})


def closed_first(flow: Flow, heard: Iterable[Sentence], *, file: str) -> Iterator[Finding]:
    """A line for each closed question that stands before the open one of its topic.

    All that is asked where the person tells is one topic: their account. Elsewhere a topic is what one step asks, and how
    they can be reached is one of its own. Where something broke in, whether somebody is in danger is asked straight.
    """
    for topic in _topics(flow, heard):
        kinds = [_is_open(one, flow) for one in topic]
        if True not in kinds:
            continue
        opens = kinds.index(True)
        for one, is_open in zip(topic[:opens], kinds[:opens], strict=True):
            if is_open is False:
                yield Finding(
                    code="closed-first",
                    where=f"{file}: step '{one.said.step}': '{one.said.message}'",
                    says=f"a closed question comes before '{topic[opens].said.message}', the open one of its topic",
                    instead="Put the open one first, or ask this one openly.",
                )


def _topics(flow: Flow, heard: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    """What is asked of one topic, in order, once in the language that all others are made from."""
    steps = {step.id: step for step in flow.step}
    topics: dict[tuple[str, str], list[Sentence]] = {}
    for one in heard:
        step = steps[one.said.step]
        topic = _topic(one, step)
        if one.source and topic is not None:
            topics.setdefault(topic, []).append(one)
    yield from topics.values()


def _topic(one: Sentence, step: Step) -> tuple[str, str] | None:
    if conduct_of(step) == TELLING:
        return (TELLING, TELLING) if one.said.part in ("says", "prompt", "question", "row") else None
    if step.protocol is not None or one.said.part not in ("prompt", "question"):
        return None
    private = next((question.private for question in step.questions if question.id == one.said.of), "words")
    return step.id, private


def _is_open(one: Sentence, flow: Flow) -> bool | None:
    """None: it asks nothing."""
    asked = (question for step in flow.step for question in step.questions)
    if any(question.choices for question in asked if question.id == one.said.of):
        return False
    verdict = check(
        one.text, language=one.locale, disclosed=Disclosed(), conduct=one.said.conduct, words_alone=True
    )
    if verdict.category in _OPEN:
        return True
    return False if verdict.category is Category.OPTION_POSING else None
