"""Acts that are open at every step: resting, stopping, looking back, telling, noting, languages, people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interview.engine.acts.base import FIDELITY, Act, Hearing, Telling
from interview.engine.acts.company import NEVER_BOTH, came_with_them
from interview.engine.days import to_come
from interview.engine.events import moves, reaching, session, told, understanding
from interview.engine.interpreting import OF_THE_INTERPRETER
from interview.engine.stage import Refused
from interview.engine.terms import (
    Apart,
    Asked,
    GenderOfInterpreter,
    GenderWished,
    Interprets,
    Quote,
    Said,
    Setting,
    Side,
    StoppedBy,
    Tie,
)
from interview.engine.words import Words

if TYPE_CHECKING:
    from interview.engine.events import AnyEvent
    from interview.engine.stage import Stage


class Move(Act, tag="move", frozen=True, kw_only=True):
    """Go on by a named move of the step. ``reason`` is the worker's, where it leaves something open."""

    move: str
    reason: str | None = None

    @property
    def trigger(self) -> str:
        return f"move.{self.move}"


class Pause(Act, tag="pause", frozen=True, kw_only=True):
    """Rest."""


class Resume(Act, tag="resume", frozen=True, kw_only=True):
    """Go on after a rest."""


class Stop(Act, tag="stop", frozen=True, kw_only=True):
    """Stop. The first leads to a short closing; a stop there ends at once."""

    by: StoppedBy = "person"


class LookBack(Act, tag="look-back", frozen=True, kw_only=True):
    """Look at the step before."""


class Interrupt(Act, tag="interrupt", frozen=True, kw_only=True):
    """Something came up that cannot wait."""

    protocol: str

    @property
    def trigger(self) -> str:
        return f"interrupt.{self.protocol}"


class Return(Act, tag="return", frozen=True, kw_only=True):
    """Go back to the step that was interrupted. The worker's choice; it never happens by itself."""


class Tell(Telling, tag="tell", frozen=True, kw_only=True):
    """Take down what the person says, here and now, whatever the step is about."""

    about: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        statement = self.taken_down(stage, about=self.about, came=True)
        if statement is None:
            raise Refused("There are no words to keep yet. Type what was said first.")
        return (statement,)


class Correct(Telling, tag="correct", frozen=True, kw_only=True):
    """The person wants an earlier statement worded otherwise; both wordings are kept, each with its own voice.

    ``mistyped``: the person said it so from the first, and the worker's fingers slipped.
    """

    statement: int
    mistyped: bool = False

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if self.words is None or not self.words.text.strip():
            raise Refused("There are no words to keep yet. Type the wording the person wants.")
        if not stage.keeps_wording_of(self.statement):
            raise Refused(
                "They do not want these words written down, so no other wording is kept. What was kept can be erased."
            )
        captured, said_at = self.heard(stage)
        voice, language, interpreter = self.speaker(stage)
        return (
            told.StatementCorrected(
                statement=stage.statement(self.statement),
                words=self.words,
                voice=voice,
                manner=self.manner,
                language=language,
                interpreter=interpreter,
                captured=captured,
                fidelity=self.fidelity or FIDELITY[captured],
                said_at=said_at,
                typed_at=stage.now,
                mistyped=self.mistyped,
            ),
        )


class MakeNote(Hearing, tag="note", frozen=True, kw_only=True):
    """The worker's own observation, or an opinion marked as one. ``spoke`` is whose it is, if not the writer's."""

    words: Words
    opinion: bool = False
    about: str | None = None
    spoke: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.words.text.strip():
            raise Refused("There is nothing in the note yet. Type it first.")
        captured, said_at = self.heard(stage)
        return (
            told.NoteRecorded(
                words=self.words,
                opinion=self.opinion,
                about=self.about,
                step=stage.step.id,
                captured=captured,
                said_at=said_at,
                spoke=stage.spoke(self.spoke),
            ),
        )


class Say(Hearing, tag="say", frozen=True, kw_only=True):
    """Record whether a wording was said: as shown, differently (with the words), or not.

    With no ``message`` it is a question of the worker's own, and ``words`` are what was asked.
    ``quote`` says which words of the person were put into the gap of "you said ... - tell me more"; ``spoke`` who said
    it, if not the one who writes.
    """

    message: str | None = None
    how: Said = "as_shown"
    words: Words | None = None
    quote: Quote | None = None
    spoke: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if (self.message is None or self.how == "differently") and not (
            self.words and self.words.text.strip()
        ):
            raise Refused("What was said is missing. Type the question as it was put.")
        if self.quote is not None:
            stage.quoted(self.quote)
        captured, said_at = self.heard(stage)
        return (
            moves.PromptSaid(
                message=self.message,
                locale=stage.sitting.person_locale,
                how=self.how if self.message else "differently",
                words=self.words,
                quote=self.quote,
                interpreter=stage.interpreter,
                captured=captured,
                said_at=said_at,
                spoke=stage.spoke(self.spoke),
            ),
        )


class SwitchLocale(Act, tag="switch-locale", frozen=True, kw_only=True):
    """Word one side in another language from here on."""

    side: Side = "person"
    locale: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:  # noqa: ARG002
        return (session.LocaleChanged(side=self.side, locale=self.locale),)


KNOWS_THEM = (
    "They know the person, or somebody around them. Find another interpreter, by phone if need be; "
    "or note in a few words why it is them after all."
)


class InterpreterJoins(Act, tag="interpreter-joins", frozen=True, kw_only=True):
    """An interpreter begins, known by a code only. One who knows the person, or somebody around them, only for a reason."""

    code: str
    language: str
    dialect: Words | None = None
    mode: Setting = "in_person"
    qualified: Literal["yes", "no", "unknown"] = "unknown"
    comfortable: Literal["yes", "no", "not_asked"] = "not_asked"
    agency: Words | None = None
    tie: Tie = "not_asked"
    although: Words | None = None
    briefed: Asked = "not_asked"
    first_person: Asked = "not_asked"
    wished: GenderWished = "not_asked"
    interprets: Interprets = "spoken"
    gender: GenderOfInterpreter = "not_noted"

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.code.strip() or not self.language.strip():
            raise Refused("An interpreter has a code and a language. Fill in both.")
        if came_with_them(stage.case, self.code.strip()):
            raise Refused(NEVER_BOTH)
        if self.tie == "known" and (self.although is None or not self.although.text.strip()):
            raise Refused(KNOWS_THEM)
        return (
            session.InterpreterJoined(
                code=self.code.strip(),
                language=self.language.strip(),
                dialect=self.dialect,
                mode=self.mode,
                qualified=self.qualified,
                comfortable=self.comfortable,
                agency=self.agency,
                tie=self.tie,
                although=self.although if self.tie == "known" else None,
                briefed=self.briefed,
                first_person=self.first_person,
                wished=self.wished,
                interprets=self.interprets,
                gender=self.gender,
            ),
        )


class InterpreterLeaves(Act, tag="interpreter-leaves", frozen=True, kw_only=True):
    """The interpreter is no longer there. ``apart``: they and the person left one after the other.

    ``noted`` is the worker's: what the interpreter said about the interpreting afterwards, or a doubt about it.
    """

    apart: Apart = "not_noted"
    noted: Words | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if stage.interpreter is None:
            raise Refused("No interpreter is noted as present.")
        about = f"{OF_THE_INTERPRETER}{stage.interpreter}"
        noted = MakeNote(words=self.noted, about=about).events(stage) if self.noted is not None else ()
        return (session.InterpreterLeft(code=stage.interpreter, apart=self.apart), *noted)


class CheckWording(Act, tag="check-wording", frozen=True, kw_only=True):
    """The interpreter read this unreviewed translation and finds it fit to be shown."""

    message: str
    locale: str
    digest: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if stage.interpreter is None:
            raise Refused("Only an interpreter who is noted as present can check a translation.")
        return (
            moves.WordingChecked(
                message=self.message,
                locale=self.locale,
                digest=self.digest,
                interpreter=stage.interpreter,
            ),
        )


class MakePromise(Hearing, tag="promise", frozen=True, kw_only=True):
    """Something the worker said they would do."""

    words: Words
    by: str | None = None

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if not self.words.text.strip():
            raise Refused("The promise is empty. Type what you said you would do.")
        captured, said_at = self.heard(stage)
        by = to_come(self.by, since=said_at.at, now=stage.now)
        return (reaching.PromiseMade(words=self.words, by=by, captured=captured, said_at=said_at),)


class Withdraw(Hearing, tag="withdraw", frozen=True, kw_only=True):
    """The person takes back a yes. Saying so is enough."""

    scope: str

    def events(self, stage: Stage) -> tuple[AnyEvent, ...]:
        if stage.case.consents.get(self.scope) == "withdrawn":
            raise Refused("They took that yes back already. Nothing changes.")
        if stage.case.consents.get(self.scope) != "given":
            raise Refused("There is no yes to take back for that. Choose one that was given.")
        captured, said_at = self.heard(stage)
        return (understanding.ConsentWithdrawn(scope=self.scope, captured=captured, said_at=said_at),)
