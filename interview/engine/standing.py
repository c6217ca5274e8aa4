"""What a case knows, one small type each. The record says it; ``Case`` gathers it; nothing here changes."""

from __future__ import annotations

import msgspec

from interview.engine.need import LIFE_AT_RISK as LIFE_AT_RISK
from interview.engine.need import Need as Need
from interview.engine.risk_parts import RiskParts
from interview.engine.services import Service as Service
from interview.engine.terms import (
    AgainstRelying,
    Captured,
    ContactWay,
    Doer,
    Fidelity,
    Given,
    Horizon,
    Interprets,
    LineAnswer,
    Manner,
    Moment,
    Outcome,
    Quote,
    Said,
    Section,
    Setting,
    Understanding,
    Voice,
    WayOut,
)
from interview.engine.words import Words


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """What was put in place of an earlier wording. The earlier wording stays."""

    number: int
    words: Words
    voice: Voice
    manner: Manner
    language: str
    interpreter: str | None
    captured: Captured
    fidelity: Fidelity
    said_at: Moment
    mistyped: bool = False
    """The person said it so from the first, and it was taken down wrongly."""


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """One thing the person said, as it was taken down."""

    number: int
    words: Words
    voice: Voice
    manner: Manner
    language: str
    interpreter: str | None
    captured: Captured
    fidelity: Fidelity
    said_at: Moment
    typed_at: int
    told_after: int | None
    step: str
    about: str | None
    prompt: str | None
    session: str
    spoke: str | None = None
    worker: str = ""
    """The code of who took it down; empty where that was in another vault."""
    after: int | None = None
    corrections: tuple[Correction, ...] = ()

    @property
    def latest(self) -> Words:
        """The words as the person last wanted them."""
        return self.corrections[-1].words if self.corrections else self.words

    @property
    def passages(self) -> int:
        """How many of its wordings are still there."""
        return sum(not words.erased for words in (self.words, *(one.words for one in self.corrections)))

    @property
    def interpreted(self) -> bool:
        """Whether any of its wordings came through an interpreter."""
        return (
            self.interpreter is not None
            or self.voice == "interpreted"
            or (
                bool(self.corrections)
                and any(one.interpreter is not None or one.voice == "interpreted" for one in self.corrections)
            )
        )

    def worded(self, wording: int) -> Words:
        """The words as they stood after so many corrections. Raises IndexError."""
        return (self.words, *(one.words for one in self.corrections))[wording]


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """What the worker saw or heard, or an opinion that is marked as one."""

    number: int
    words: Words
    opinion: bool
    about: str | None
    step: str
    spoke: str | None = None
    worker: str = ""
    """The code of who wrote it; empty where that was in another vault."""


class Put(msgspec.Struct, frozen=True, kw_only=True):
    """One wording that was on the screen, and later whether it was said."""

    number: int
    message: str
    locale: str
    said: Said | None


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """How a question stands: what was chosen or said, or which way out was taken.

    ``statements`` are the words of what stands now, and of nothing that was answered before: a no never has the words of
    a yes. What was answered otherwise before is in ``earlier``, each with its own words.
    """

    question: str
    choice: str | None = None
    way_out: WayOut | None = None
    statements: tuple[int, ...] = ()
    number: int = 0
    """The number of the entry that it stands in."""
    session: int = 0
    """The session in which it was last answered or left, counted from 1."""
    unrecorded: bool = False
    """Words came and were not written down, as the person wished."""

    captured: Captured = "live"
    said_at: Moment = Moment()
    said: int | None = None
    """The statement that it was last given in; with the time, its place in the order of telling."""

    earlier: tuple[Answer, ...] = ()

    @property
    def every_statement(self) -> tuple[int, ...]:
        """The words of what stands and of all that was answered before."""
        return (*(number for before in self.earlier for number in before.statements), *self.statements)


class LegalHold(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing of the case is erased while it stands. ``since`` is UTC milliseconds; the reason is the worker's."""

    since: int
    reason: Words


class TopicStanding(msgspec.Struct, frozen=True, kw_only=True):
    """What was explained of a topic, how often it was told back, and what came of it."""

    topic: str
    given: Given | None = None
    locale: str | None = None
    explained: int = 0
    tries: int = 0
    understanding: Understanding | None = None
    covered: tuple[str, ...] = ()
    statements: tuple[int, ...] = ()
    left: str | None = None
    through: str | None = None
    """The code of whoever interpreted as it was last told back."""

    again: bool = False
    """It came back through an interpreter with whom there was a problem: it is asked back through another."""

    @property
    def settled(self) -> bool:
        """Understood, declined or left open on purpose. ``partly`` and ``not_yet`` ask for another way."""
        return self.left is not None or self.understanding in ("understood", "declined")


class Interpreter(msgspec.Struct, frozen=True, kw_only=True):
    """Who interprets, by a code, never by name."""

    code: str
    language: str
    mode: Setting
    interprets: Interprets = "spoken"
    against: tuple[AgainstRelying, ...] = ()
    number: int = 0
    """The entry in which they joined."""


class Risk(RiskParts, frozen=True, kw_only=True):
    """One risk as it stands, and why it is held back from the person, if it is."""

    held_back: Words | None = None
    number: int = 0
    first: int = 0
    """The entry in which it was recorded first."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the plan, with the person's own answer to it."""

    line: str
    section: Section
    horizon: Horizon
    what: Words
    who: Doer
    who_name: Words | None
    by: str | None
    fallback: Words | None
    need: str | None
    risk: str | None
    component: str | None
    goal: Quote | None
    because: tuple[int, ...]
    answer: LineAnswer | None = None
    answer_statement: int | None = None
    dropped: bool = False
    revision: int = 1
    link: str | None = None
    """The link to another case whose plan has the same action, and the id that it has in both."""
    action: str | None = None
    known_by: Words | None = None
    outcome: Outcome | None = None
    theirs: Words | None = None
    """What it says in the person's language, as the interpreter or the person worded it."""
    by_noted_at: int | None = None
    """When ``by`` was said (UTC ms), since it may be a word such as "tomorrow"; None where that is not known."""
    done: bool = False
    """It was looked at again and is done. It stays in the plan, and waits for nobody's answer."""


class ConsentAsked(msgspec.Struct, frozen=True, kw_only=True):
    """When something was last said yes or no to: in which session, and the time it was said, as well as it is known."""

    session: int
    said_at: Moment
    number: int = 0
    """The number of the entry that it stands in."""

    captured: Captured = "live"
    said: int | None = None
    """No yes or no is given in a statement: only its time tells its place."""

    purpose: str | None = None
    what: tuple[str, ...] = ()
    """Of a yes: what for, and the most that may be shared under it; empty where they were not told."""


class HandoverStanding(msgspec.Struct, frozen=True, kw_only=True):
    """That the case went to another vault: when, and by which card."""

    number: int
    at: int
    fingerprint: str
    name: Words | None


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """When and how to be in touch next, as the person said is safe."""

    number: int
    on: str | None
    how: Words
    said_at: Moment = Moment()
    not_safe: tuple[ContactWay, ...] = ()
    """Ways that they said are not safe."""


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """What the worker asked a manager or another, without details of the person, and what came back."""

    number: int
    of: Words
    question: Words
    answers: tuple[Words, ...] = ()
