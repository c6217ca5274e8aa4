"""Every question that was put to the person, in order of telling, and what they had said by then. For opinion; never kept.

It loads the check: import it where questions are looked at, and not before.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from interview.advising.asking_well import look, opinion, plain
from interview.advising.said_so_far import SaidSoFar, Turn, language_of
from interview.composing.showing import GAP
from interview.engine.case import Case
from interview.engine.clarifying import MESSAGES
from interview.engine.events.moves import PromptSaid, PromptsShown
from interview.engine.events.recording import SaidUnrecorded
from interview.engine.reading import refuse_unread
from interview.engine.terms import FIRST
from interview.questioning.disclosed import Disclosed
from interview.questioning.verdict import Category
from locales.first import SOURCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from interview.advising.asking_well import Opinion
    from interview.engine.events import Entry
    from interview.engine.standing import Statement
    from interview.engine.words import Words

How = Literal["as_shown", "differently", "own"]

_ONLY_TELLS = frozenset({Category.STATEMENT, Category.FACILITATOR})


@dataclass(frozen=True, kw_only=True, slots=True)
class QuestionPut:
    """One question, and what is thought of it now. ``opinion`` is None where its words were erased."""

    number: int
    at: int
    worker: str
    spoke: str | None
    how: How
    message: str | None
    text: str | None = field(repr=False)
    """With a gap where words of the person were said back."""

    opinion: Opinion | None = field(repr=False)
    order_known: bool
    """False where it was written up afterwards, and nobody noted when it was put: it stands where it was typed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Put:
    entry: Entry
    event: PromptSaid
    worded: tuple[str, str] | None
    conduct: str | None
    worker_locale: str
    whole: bool


def questions_put(
    entries: Iterable[Entry],
    *,
    reader: str,
    conduct_of: Callable[[str, str], str | None],
    worded: Callable[[str, str], tuple[str, str] | None],
    say: Callable[..., str],
) -> tuple[QuestionPut, ...]:
    """What was put, each looked at against what the person had said by then and not after.

    ``conduct_of`` says what a step of a flow declares; ``worded`` gives the text of a message in a locale, and the locale it
    is in, for one that stood on no screen by itself. What only tells something is left out.
    Raises Refused while the account is closed to ``reader``.
    """
    case = Case()
    puts = list(_puts(entries, case, conduct_of, worded))
    refuse_unread(case, reader)
    said = SaidSoFar()
    placed = sorted(((_place(put, case), put) for put in puts), key=lambda one: (one[0], one[1].entry.seq))
    looked_at = (_looked_at(put, case, case.narrative()[:place], said, say) for place, put in placed)
    return tuple(one for one in looked_at if not _only_tells(one, worded))


def _puts(
    entries: Iterable[Entry],
    case: Case,
    conduct_of: Callable[[str, str], str | None],
    worded: Callable[[str, str], tuple[str, str] | None],
) -> Iterable[_Put]:
    """What was said to them, with what the case was like at that moment; ``case`` is folded on the way."""
    shown: dict[str, tuple[str, str]] = {}
    whole = True
    for entry in entries:
        event = entry.event
        if isinstance(event, PromptsShown):
            shown.update((one.message, (one.text, one.locale)) for one in event.prompts)
        elif isinstance(event, SaidUnrecorded):
            whole = False
        elif isinstance(event, PromptSaid) and event.how != "not_said":
            step = case.position.step if case.position else ""
            own = event.message is None
            yield _Put(
                entry=entry,
                event=event,
                worded=_worded(event, shown) or worded(event.message or "", event.locale),
                conduct=None if own else conduct_of(case.flow or "", step),
                worker_locale=case.sitting.worker_locale if case.sitting else event.locale,
                whole=whole,
            )
        case.apply(entry)


def _worded(event: PromptSaid, shown: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
    if event.wording is not None:
        return event.wording.text, event.wording.locale
    return shown.get(event.message or "")


def _only_tells(one: QuestionPut, worded: Callable[[str, str], tuple[str, str] | None]) -> bool:
    """Whether it asks nothing, and leads nobody. One that is not checked is what it is in the source language."""
    if one.how == "own" or one.opinion is None or one.opinion.leading:
        return False
    category = one.opinion.category
    if not one.opinion.covered and one.how == "as_shown":
        source = worded(one.message or "", SOURCE)
        if source is not None:
            text = plain(source[0])
            category = look(text, language=SOURCE, disclosed=Disclosed(), conduct=None).category
    elif not one.opinion.covered:
        return False
    return Category(category) in _ONLY_TELLS


def _place(put: _Put, case: Case) -> int:
    """How many statements come before it in the order of telling."""
    told = case.narrative()
    number, said_at = put.entry.seq, put.event.said_at
    if put.event.captured == "live":
        place = max((place for place, one in enumerate(told, start=1) if one < number), default=0)
        while place < len(told) and _said_before(case.statements[told[place]], put):
            place += 1
        return place
    if said_at.precision == "exact" and said_at.at is not None:
        for place, one in enumerate(told):
            other = case.statements[one].said_at.at
            if other is not None and other > said_at.at:
                return place
        return len(told)
    typed = [one for one in told if one < number]
    here = [one for one in typed if case.statements[one].session == put.entry.session]
    return told.index(max(here)) + 1 if here else max((told.index(one) + 1 for one in typed), default=0)


def _said_before(statement: Statement, put: _Put) -> bool:
    """Whether something that was typed after a question is known to have been said before it."""
    if statement.told_after == FIRST:
        return statement.session == put.entry.session
    times = (statement.said_at, put.event.said_at)
    if any(time.precision != "exact" for time in times):
        return False
    said, asked = (time.at or 0 for time in times)
    return said < asked


def _looked_at(
    put: _Put, case: Case, before: tuple[int, ...], said: SaidSoFar, say: Callable[..., str]
) -> QuestionPut:
    event, entry = put.event, put.entry
    how: How = "own" if event.message is None else "as_shown" if event.how == "as_shown" else "differently"
    text, filled, locale = _text(put, case)
    found = None
    if filled is not None:
        language = locale or language_of(filled, worker=put.worker_locale, person=event.locale)
        turns = [_turn(case, number, by=entry.seq) for number in before]
        disclosed = said.disclosed(turns, language=language, whole=put.whole)
        verdict = look(filled, language=language, disclosed=disclosed, conduct=put.conduct)
        found = opinion(filled, verdict, language=language, say=say)
    return QuestionPut(
        number=entry.seq,
        at=entry.at,
        worker=entry.actor,
        spoke=event.spoke,
        how=how,
        message=event.message,
        text=text,
        opinion=found,
        order_known=event.captured == "live" or event.said_at.precision == "exact",
    )


def _text(put: _Put, case: Case) -> tuple[str | None, str | None, str | None]:
    """The text as it may be printed, the same with their words in its gap, and its locale where that is known."""
    if put.event.words is not None:
        typed = None if put.event.words.erased else put.event.words.text
        return typed, typed, None
    if put.worded is None:
        return None, None, None
    text, locale = plain(put.worded[0]), put.worded[1]
    quote = put.event.quote
    statement = case.statements.get(quote.statement) if quote is not None else None
    if quote is None or statement is None:
        return text, text, locale
    if put.event.message in MESSAGES.values():
        return (
            text,
            text,
            locale,
        )  # a passage of theirs by reference, in words that were looked through: nothing of it is new
    words = statement.worded(quote.wording).cut(quote.start, quote.end)
    return text, text.replace(GAP, words.text, 1) if words.text else text, locale


def _turn(case: Case, number: int, *, by: int) -> Turn:
    """A statement as it stood by then. What was taken down wrongly had been said as it was mended."""
    statement = case.statements[number]
    words: Words = statement.words
    language = statement.language
    for correction in statement.corrections:
        if correction.mistyped or correction.number < by:
            words, language = correction.words, correction.language
    return Turn(number=number, language=language, words=words)
