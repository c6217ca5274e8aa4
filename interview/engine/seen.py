"""Parts of a view that stand beside the step itself: what is known, linked, put off, or for the worker alone."""

from __future__ import annotations

from typing import Literal

import msgspec

from interview.engine.account import Affected, Clarifying, Concern, Observed, TimelineRow
from interview.engine.breaks import Sign
from interview.engine.limits import Load
from interview.engine.terms import Depth, Relation, Said
from interview.engine.words import Words

Direction = Literal["ltr", "rtl"]


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a view. Its repr says what it is and no more: a label, or a quote within a wording, may be words."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        """Rich asks here before it asks ``repr``."""
        return []


class Text(Seen, frozen=True, kw_only=True):
    """One wording in both languages.

    ``person`` is None where the person's language has no such text: the screen says so beside the English.
    ``state`` is the standing of that translation. ``may_be_shown`` is false for a text that first wants a
    reviewer, or the interpreter of this sitting: it is for the worker and the interpreter to look at.
    """

    message: str
    worker: str
    worker_direction: Direction
    person: str | None
    person_locale: str
    direction: Direction
    state: str
    digest: str
    may_be_shown: bool
    checked: bool = False
    """The interpreter found this very wording right."""
    said: Said | None = None
    nothing_true: bool = False
    """Nobody has worded it for this kind of organisation, nation or age: ``worker`` says so, and no other is shown."""


class EarlierSeen(Seen, frozen=True, kw_only=True):
    """An earlier answer: how it stood, in the worker's words, and the statements that it was given in.

    ``ask`` is what to say instead of the question. Without ``may_stand`` it is only shown.
    """

    standing: str | None
    statements: tuple[int, ...]
    ask: Text
    may_stand: bool


class BeforeSeen(Seen, frozen=True, kw_only=True):
    """What stood here before and does not any more: how, in the worker's words; its own statements; and when."""

    standing: str | None
    statements: tuple[int, ...]
    at: int | None


class KnownSeen(Seen, frozen=True, kw_only=True):
    """One thing that is known from earlier: its name, how it stands, and when that was said."""

    name: str
    standing: str | None
    text: str | None
    words: tuple[Words, ...]
    at: int | None
    session: int | None


class KnownPart(Seen, frozen=True, kw_only=True):
    """What is known of one matter. ``part`` is its id, for its title."""

    part: str
    items: tuple[KnownSeen, ...]


class LinkSeen(Seen, frozen=True, kw_only=True):
    """A link with the case of another person: its id, and what they are to this one."""

    link: str
    relation: Relation


class PanelLine(Seen, frozen=True, kw_only=True):
    """One thing that the case holds already: our own ``label``, what somebody said of it, or both."""

    label: str | None = None
    words: Words | None = None
    quiet: str | None = None
    stands: str | None = None
    """How it stands, in our own words."""
    then: Words | None = None
    """What stands below, such as what was decided."""


class PanelSeen(Seen, frozen=True, kw_only=True):
    """What a step shows the worker beside itself. With no lines, ``none`` says so."""

    panel: str
    title: str
    lines: tuple[PanelLine, ...]
    none: str


class AccountSeen(Seen, frozen=True, kw_only=True):
    """The worker's own side of the account: how far it goes, what they observed, what may have affected the detail.

    ``chosen`` is False while nobody chose the depth; ``police`` is what the worker has to mind of a police interview.
    ``indicators`` are the list that they may choose from, each with what it is called, and ``source`` where it is from.
    """

    depth: Depth = "support_only"
    chosen: bool = False
    reason: Words | None = None
    police: str | None = None
    police_likely: bool = False
    indicators: tuple[tuple[str, str], ...] = ()
    source: str | None = None
    observed: tuple[Observed, ...] = ()
    concerns: tuple[Concern, ...] = ()
    affected: Affected | None = None
    timeline: tuple[TimelineRow, ...] = ()
    clarify_not: str | None = None
    """Why nothing is asked about what was told; None where it may be, if they want it."""

    clarifying: tuple[Clarifying, ...] = ()
    """What was asked about what was told, the last first."""

    held_up: tuple[str, ...] = ()
    """What is urgent and keeps an account waiting that could be invited here, by name."""


BreakLength = Literal["usual", "own", "signed"]
"""As it is usual, as the organisation has it, or as short as it is because somebody signs."""


class BreaksSeen(Seen, frozen=True, kw_only=True):
    """Whether a break may be due, for the worker alone. ``due_in`` is in how many milliseconds it may be; 0 is now.

    ``signs`` are those after which nothing was offered yet, ``listed`` what can be noted as one, each with what it is called.
    ``says`` is what may be said to offer a break; before and after a ``hard_part`` one is offered, whatever the time.
    """

    due_in: int | None = None
    minutes: int | None = None
    length_as: BreakLength = "usual"
    hard_part: bool = False
    signs: tuple[Sign, ...] = ()
    listed: tuple[tuple[str, str], ...] = ()
    says: tuple[Text, ...] = ()
    source: str | None = None


class CarriedSeen(Seen, frozen=True, kw_only=True):
    """Something that was put off to this sitting: by its title, or in the words of a line of the plan."""

    about: str
    label: str
    words: Words | None = None


class ContactSeen(Seen, frozen=True, kw_only=True):
    """Somebody to call. ``hours`` is when they are there."""

    name: str
    phone: str
    hours: str


class OrganisationSeen(Seen, frozen=True, kw_only=True):
    """Of the organisation's own profile, what concerns the nation of this case."""

    name: str
    first_responder: bool
    notifier: bool
    managers: tuple[ContactSeen, ...]
    out_of_hours: ContactSeen | None
    alternatives: tuple[ContactSeen, ...]
    risk_scale: tuple[str, ...]
    plan_review: str = ""
    """How often a plan is looked at again, such as ``4 weeks``; and the day that this leads to, as 2026-12-20."""
    review_by: str | None = None
    legal_basis: str | None = None
    """What the organisation itself names as its legal basis."""


class StepSeen(Seen, frozen=True, kw_only=True):
    """A step to go to, in a session that is written up afterwards. ``reached`` says if this session was there."""

    step: str
    label: str
    phase: str
    reached: bool


class QuestionPlace(Seen, frozen=True, kw_only=True):
    """A question to the person that an answer in words can stand at, and the statements that stand there.

    ``here`` says if this step asks it; ``answered``, if anything came in answer to it; ``may_take``, if the person wants
    what they say to it written down.
    """

    question: str
    label: str
    phase: str
    here: bool
    statements: tuple[int, ...]
    answered: bool
    may_take: bool


class ProtocolSeen(Seen, frozen=True, kw_only=True):
    """Something that may break in at any step, and whether it may now."""

    id: str
    label: str
    open: bool


class LoadSeen(Seen, frozen=True, kw_only=True):
    """How much of one kind was asked of the person in this sitting, and how much is usual. For the worker's eyes."""

    load: Load
    done: int
    most: int


class Named(Seen, frozen=True, kw_only=True):
    """An id and its label in the worker's language."""

    id: str
    label: str
