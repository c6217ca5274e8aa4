"""Evidence, as it is handed to an assessor. It holds no words, no labels, and no id but the program's own."""

from __future__ import annotations

import msgspec

from flows.standard import NotAppropriate, Standing
from interview.engine.terms import Precision

VERSION = "0.1.0"


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the record: its number, its kind, when it was entered, in which session, by whom.

    ``worker`` is w1, w2 and so on in the order in which they first wrote. The number is that of the record, so that a
    supervisor who may read it can look it up.
    """

    entry: int
    event: str
    at: str
    session: int | None
    worker: str


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """How many entries of one kind there are."""

    event: str
    times: int


class AspectSeen(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a criterion. ``because`` says why it is not appropriate, where it is; not in anybody's words.

    ``not_appropriate`` holds, however it stands, each mark of the worker's that something does not fit this person, while it
    stands. The reason is counted by that, and is not here.
    """

    aspect: str
    standing: Standing
    because: tuple[NotAppropriate, ...] = ()
    supports: tuple[Seen, ...] = ()
    declined: tuple[Seen, ...] = ()
    deferred: tuple[Seen, ...] = ()
    not_appropriate: tuple[Seen, ...] = ()


class CriterionSeen(msgspec.Struct, frozen=True, kw_only=True):
    """One criterion: as far as the aspect of it that is furthest from being supported. ``counts`` is what supports it."""

    criterion: str
    standing: Standing
    counts: tuple[Counted, ...]
    aspects: tuple[AspectSeen, ...]


class ItemOffered(msgspec.Struct, frozen=True, kw_only=True):
    """Where the program offered an item of knowledge. It says nothing of what a worker knows.

    ``reached`` are those of its steps that the record came to, ``steps`` and ``panels`` all that its interviews have;
    ``look_up`` what can be looked up about it for the nation of the case.
    """

    item: str
    steps: tuple[str, ...]
    panels: tuple[str, ...]
    screens: tuple[str, ...]
    look_up: tuple[str, ...]
    reached: tuple[str, ...]


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """Information about exploitation that was given, and what of the account was taken down before it.

    ``topic`` is the program's own id. ``before`` and ``after`` are numbers of entries, by when things were said; what
    cannot be put in order, as after a session that was written up, is in ``unknown`` and is claimed for neither.
    """

    entry: int
    topic: str
    session: int | None
    said_at: str | None
    said_at_precision: Precision
    before: tuple[int, ...]
    after: tuple[int, ...]
    unknown: tuple[int, ...]


class SittingTold(msgspec.Struct, frozen=True, kw_only=True):
    """One session: what of the account was taken down in it, and what was explained in it."""

    session: int
    account: tuple[int, ...]
    information: tuple[int, ...]


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. ``reference`` stands for the case and is not its id."""

    version: str = VERSION
    standard: str
    source: str
    checked_on: str
    review_by: str
    reference: str
    made_at: str
    entries: int
    practice: bool
    criteria: tuple[CriterionSeen, ...]
    knowledge: tuple[ItemOffered, ...]
    sessions: tuple[SittingTold, ...]
    order: tuple[Told, ...]
