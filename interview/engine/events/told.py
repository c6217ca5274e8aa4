"""What the person said, what the worker noted, how questions were answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interview.engine.answered import GivenPart, give, take
from interview.engine.events.base import Event, Heard
from interview.engine.needed import NeedPart, last_of, take_in
from interview.engine.reading import READ_ACCOUNT
from interview.engine.shared import named_by
from interview.engine.standing import Answer, Correction, Note, Statement
from interview.engine.telling import told_before
from interview.engine.terms import Fidelity, Manner, Voice, WayOut
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.case import Case
    from interview.engine.events import Entry
    from interview.engine.standing import Answer


class StatementRecorded(Heard, tag="statement-recorded", frozen=True, kw_only=True):
    """One thing the person said. ``typed_at`` is UTC milliseconds and says nothing about the order of telling.

    ``after`` is the number of the entry that tells of what had last been said to them in this sitting, be it a wording
    or a topic that was explained; None where nothing was, or where the order is not known.
    ``told_after`` is the statement it was said after, and 0 that it was the first of the sitting. ``spoke`` is the
    worker who asked and heard it, where that is not the one who wrote it.
    """

    words: Words
    voice: Voice
    manner: Manner
    language: str
    interpreter: str | None
    fidelity: Fidelity
    typed_at: int
    told_after: int | None
    step: str
    about: str | None
    prompt: str | None
    after: int | None = None
    spoke: str | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        statement = Statement(
            number=entry.seq,
            words=self.words,
            voice=self.voice,
            manner=self.manner,
            language=self.language,
            interpreter=self.interpreter,
            captured=self.captured,
            fidelity=self.fidelity,
            said_at=self.said_at,
            typed_at=self.typed_at,
            told_after=self.told_after,
            step=self.step,
            about=self.about,
            prompt=self.prompt,
            after=self.after,
            session=entry.session,
            spoke=self.spoke,
            worker=entry.actor,
        )
        case.hear(statement)


class StatementCorrected(Heard, tag="statement-corrected", frozen=True, kw_only=True):
    """The person wants it worded otherwise, or it was taken down wrongly. What was taken down first stays beside it."""

    statement: int
    words: Words
    voice: Voice
    manner: Manner
    language: str
    interpreter: str | None
    fidelity: Fidelity
    typed_at: int
    mistyped: bool = False

    def fold(self, case: Case, entry: Entry) -> None:
        before = case.statements[self.statement]
        correction = Correction(
            number=entry.seq,
            words=self.words,
            voice=self.voice,
            manner=self.manner,
            language=self.language,
            interpreter=self.interpreter,
            captured=self.captured,
            fidelity=self.fidelity,
            said_at=self.said_at,
            mistyped=self.mistyped,
        )
        case.reword(msgspec.structs.replace(before, corrections=(*before.corrections, correction)))


class NoteRecorded(Heard, tag="note-recorded", frozen=True, kw_only=True):
    """The worker's own: something seen or heard, or an opinion marked as such; of ``spoke``, if not of the writer."""

    words: Words
    opinion: bool
    about: str | None
    step: str
    spoke: str | None = None

    def fold(self, case: Case, entry: Entry) -> None:
        case.notes[entry.seq] = Note(
            number=entry.seq,
            words=self.words,
            opinion=self.opinion,
            about=self.about,
            step=self.step,
            spoke=self.spoke,
            worker=entry.actor,
        )


class QuestionAnswered(Heard, tag="question-answered", frozen=True, kw_only=True):
    """An answer: a choice, a statement, or both. ``none`` is an answer too, and unlike not asked.

    What was chosen before stands until something else is chosen; but not what was chosen before something broke in
    that asks it anew. The latest is the one that was said last, not the one that was typed last.
    """

    question: str
    choice: str | None
    statement: int | None
    still: str | None = None
    """The question or row whose answer is still so; then ``statement`` is the one that answered it."""

    def fold(self, case: Case, entry: Entry) -> None:
        before = case.answers.get(self.question)
        fresh = before is not None and anew(case, before)
        heard = GivenPart(
            number=entry.seq,
            session=case.sessions,
            said=None if self.still else self.statement,
            captured=self.captured,
            said_at=self.said_at,
        )
        whole = msgspec.structs.replace(heard, choice=self.choice, anew=fresh)
        words = msgspec.structs.replace(heard, statement=self.statement)
        if self.statement is None:
            give(case, self.question, whole)
        elif self.choice is None:
            give(case, self.question, msgspec.structs.replace(words, anew=fresh))
        else:
            give(case, self.question, whole, words)


def anew(case: Case, answer: Answer) -> bool:
    """Whether something broke in since this was answered, and is not over yet."""
    held = case.position.held if case.position else ()
    return bool(held) and answer.number < held[-1].number


class QuestionsNotAsked(Event, tag="questions-not-asked", frozen=True, kw_only=True):
    """They stopped at once, and these questions of the short closing were not asked. Nobody is to read it as an answer."""

    questions: tuple[str, ...]

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        case.not_asked = self.questions


class QuestionLeft(Heard, tag="question-left", frozen=True, kw_only=True):
    """The person took a way out of a question. None needs a reason, and none is asked for.

    Out of something to say yes or no to as well: a yes that stood before no longer does. Out of one of the immediate
    needs too: how it stood before no longer does.
    """

    question: str
    way_out: WayOut

    def fold(self, case: Case, entry: Entry) -> None:
        for question in named_by(case.nation, self.question):
            self._leave(case, question, entry)

    def _leave(self, case: Case, question: str, entry: Entry) -> None:
        before = case.answers.get(question)
        consent = case.consents_asked.get(question) if question in case.consents else None
        need = NeedPart(session=case.sessions, captured=self.captured, said_at=self.said_at)
        standing = before or consent or last_of(case, question)
        take_in(case, question, need)
        earlier = told_before(case, self, standing, session=case.sessions)
        if earlier and before is None:
            return
        left = GivenPart(
            number=entry.seq,
            session=case.sessions,
            way_out=self.way_out,
            captured=self.captured,
            said_at=self.said_at,
        )
        give(case, question, left)
        if earlier:
            return
        case.consents.pop(question, None)
        if question == READ_ACCOUNT:
            case.readers.discard(entry.actor)


class AnswerMoved(Event, tag="answer-moved", frozen=True, kw_only=True):
    """An answer had been taken down at the wrong question, and stands at another one from here on.

    It is the same statement, told when it was told and worded as it was. ``step`` is where that question is asked. What
    was taken out of a question leaves it as if it had not come there: with nothing else, it is open.
    """

    statement: int
    before: str
    question: str
    step: str

    def fold(self, case: Case, entry: Entry) -> None:  # noqa: ARG002
        statement = case.statements[self.statement]
        case.reword(msgspec.structs.replace(statement, about=self.question, step=self.step))
        give(case, self.question, *take(case, self.before, self.statement))
