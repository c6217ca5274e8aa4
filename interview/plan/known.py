"""What is known of a person from earlier sessions, so that whoever comes next does not ask it again.

Every name is the id of a wording. What the person told is not here: of a statement there is only how many there are,
except how to reach them safely, which a worker needs before they can ask for anything.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, Protocol, TypedDict

import msgspec

from interview.engine.purposes import referral_of
from interview.engine.seen import KnownPart, KnownSeen
from interview.engine.words import Words
from interview.plan.asked import questions_to_the_person
from interview.plan.gaps import gaps
from interview.plan.gaps_lines import COUNTED, live_lines
from interview.plan.gaps_reaching import OF_A_REFERRAL
from interview.plan.named_day import named_day

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from flows.model import Flow
    from interview.engine.case import Case
    from interview.engine.standing import Need, TopicStanding
    from interview.plan.heard import Heard, Hearing

Part = Literal[
    "record",
    "contact",
    "language",
    "needs",
    "consents",
    "promises",
    "plan",
    "services",
    "answers",
    "preferences",
    "topics",
    "open",
    "account",
    "links",
]


class KnownItem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is known. ``name`` and ``standing`` are wordings; ``at`` is UTC milliseconds."""

    name: str
    standing: str | None = None
    text: str | None = None
    """A code or a count: nobody's words."""
    day: str | None = None
    noted: int | None = None
    """When a date was named that may be a word, such as "tomorrow" (UTC ms)."""
    words: tuple[Words, ...] = ()
    at: int | None = None
    session: int | None = None


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one matter."""

    part: Part
    items: tuple[KnownItem, ...]


def known(
    case: Case, flow: Flow, heard: Heard, *, hidden: Collection[int] = frozenset()
) -> tuple[Known, ...]:
    """All that is known, what is needed first at the top; a matter of which nothing is known is left out.

    ``hidden`` are the statements that this worker may not read yet.
    """
    parts: dict[Part, Iterable[KnownItem]] = {
        "record": _record(case, heard),
        "contact": _contact(case, flow, heard),
        "language": _language(case),
        "needs": map(_need, case.needs.values()),
        "consents": _consents(case, heard),
        "promises": (
            KnownItem(
                name="known-promise",
                standing=f"promise-{one.came.came.replace('_', '-')}" if one.came else None,
                day=one.by,
                noted=one.said_at.at,
                words=(one.words,),
            )
            for one in case.promises.values()
        ),
        "plan": (
            KnownItem(
                name=f"word-section-{line.section}",
                standing="review-line-done" if line.done else f"word-{line.answer}" if line.answer else None,
                words=(line.what,),
                **_dated(heard.lines.get(line.line) if line.answer else None),
            )
            for line in live_lines(case)
        ),
        "services": (
            KnownItem(
                name=f"service-kind-{one.kind}",
                standing=f"word-{one.answer}" if one.answer else None,
                words=(one.name,),
                **_dated(heard.services.get(one.number)),
            )
            for one in case.services.values()
        ),
        "answers": _answers(case, flow, heard, preferences=False, hidden=hidden),
        "preferences": _answers(case, flow, heard, preferences=True, hidden=hidden),
        "topics": (_topic(case, topic, heard) for topic in case.topics.values()),
        "open": _open(case, flow),
        "account": _account(case, hidden),
        "links": (
            KnownItem(name=f"word-relation-{relation}", text=link) for link, relation in case.links.items()
        ),
    }
    found = (Known(part=part, items=tuple(items)) for part, items in parts.items())
    return tuple(one for one in found if one.items)


class _Dated(TypedDict):
    at: int | None
    session: int | None


def _dated(hearing: Hearing | None) -> _Dated:
    if hearing is None:
        return _Dated(at=None, session=None)
    return _Dated(at=hearing.said_at.at, session=hearing.session)


def _record(case: Case, heard: Heard) -> Iterator[KnownItem]:
    """How much they want written down, where they were asked: before anybody types a word of theirs."""
    if case.recording != "full" or case.recording_settled:
        yield KnownItem(name=f"known-record-{case.recording}".replace("_", "-"), **_dated(heard.recording))


def _contact(case: Case, flow: Flow, heard: Heard) -> Iterator[KnownItem]:
    for one in reversed(case.contacts.values()):
        yield KnownItem(name="known-next-contact", day=one.on, noted=one.said_at.at, words=(one.how,))
    for _, question, _ in questions_to_the_person(case, flow):
        answer = case.answers.get(question.id)
        if question.private == "contact" and answer is not None:
            told = (case.statements[number].latest for number in answer.statements)
            yield KnownItem(
                name=question.text,
                standing=_stands(answer.choice, answer.way_out),
                words=tuple(words for words in told if not words.erased),
                **_dated(heard.answers.get(question.id)),
            )


def _language(case: Case) -> Iterator[KnownItem]:
    if case.person_locale is not None:
        yield KnownItem(name="known-wording", text=case.person_locale)
    for one in case.interpreters.values():
        yield KnownItem(name="known-interpreter", text=f"{one.language} · {one.code}")


def _need(need: Need) -> KnownItem:
    return KnownItem(
        name=f"need-domain-{need.domain}", standing=f"word-{need.state}", session=need.session or None
    )


def _consents(case: Case, heard: Heard) -> Iterator[KnownItem]:
    for scope, standing in case.consents.items():
        yield KnownItem(
            name="plan-purpose-referral" if referral_of(scope) else f"consent-{scope.replace(':', '-')}",
            standing=f"word-{standing}",
            **_dated(heard.answers.get(scope)),
        )


def _answers(
    case: Case, flow: Flow, heard: Heard, *, preferences: bool, hidden: Collection[int]
) -> Iterator[KnownItem]:
    for step, question, _ in questions_to_the_person(case, flow):
        answer = case.answers.get(question.id)
        here = (step.phase == "NEEDS") == preferences
        if answer is None or question.private == "contact" or not here:
            continue
        told = [case.statements[number].latest for number in answer.statements if number not in hidden]
        yield KnownItem(
            name=question.text,
            standing=_stands(answer.choice, answer.way_out) or "word-answered",
            words=tuple(words for words in told if not words.erased) if preferences else (),
            **_dated(heard.answers.get(question.id)),
        )


def _stands(choice: str | None, way_out: str | None) -> str | None:
    if way_out is not None:
        return f"word-{way_out}"
    if choice is None:
        return None
    return "word-none" if choice == "none" else f"answer-{choice}"


def _topic(case: Case, standing: TopicStanding, heard: Heard) -> KnownItem:
    times = heard.topics.get(standing.topic, ())
    prefix, _, risk = standing.topic.partition(":")
    of_risk = case.risks.get(risk) if prefix == "risk" else None
    how = standing.left or standing.understanding or "explained"
    return KnownItem(
        name=f"risk-domain-{of_risk.domain}" if of_risk else f"topic-{standing.topic}",
        standing=f"word-{how}",
        **_dated(times[-1].hearing if times else None),
    )


def _open(case: Case, flow: Flow) -> Iterator[KnownItem]:
    """What is open, each matter once: a need that is urgent and has no line for it either is one need."""
    found = gaps(case, flow)
    urgent = {gap.what for gap in found if gap.kind == "urgent-need"}
    for kind, times in Counter(gap.kind for gap in found if gap.kind in COUNTED).items():
        yield KnownItem(name=f"gap-{kind}", text=str(times))
    for gap in found:
        if gap.kind in COUNTED:
            continue
        if gap.kind in OF_A_REFERRAL and gap.message is not None:
            yield KnownItem(name=f"gap-{gap.kind}", standing=gap.message)
        elif gap.group != "not_asked" and not (gap.kind == "need" and gap.what in urgent):
            yield KnownItem(
                name=gap.message or f"gap-{gap.kind}",
                standing=f"plan-standing-{gap.standing.replace('_', '-')}",
            )


def _account(case: Case, hidden: Collection[int]) -> Iterator[KnownItem]:
    if case.statements:
        yield KnownItem(name="known-account", text=str(len(case.statements)))
    if hidden:
        yield KnownItem(name="known-unread", text=str(len(hidden)))


class Named(Protocol):
    """A language, by its name in English."""

    @property
    def english_name(self) -> str: ...


def worded(
    parts: Iterable[Known], label: Callable[..., str], languages: Mapping[str, Named]
) -> tuple[KnownPart, ...]:
    """The same for a screen, in the words that ``label`` has for each name, and each of the ``languages`` by its own."""
    return tuple(
        KnownPart(
            part=part.part,
            items=tuple(
                KnownSeen(
                    name=label(item.name),
                    standing=label(item.standing) if item.standing else None,
                    text=_text(item, label, languages),
                    words=item.words,
                    at=item.at,
                    session=item.session,
                )
                for item in part.items
            ),
        )
        for part in parts
    )


def _text(item: KnownItem, label: Callable[..., str], languages: Mapping[str, Named]) -> str | None:
    if item.day:
        return named_day(label, item.day, noted=item.noted)
    language = languages.get(item.text or "") if item.name == "known-wording" else None
    return language.english_name if language is not None else item.text
