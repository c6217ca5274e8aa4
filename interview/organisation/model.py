"""What a profile of an organisation holds. It decides nothing: what follows from it is in flows and wording."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from interview.engine.terms import Nation, OrganisationKind

RecordClass = Literal["adult_case", "child_case", "exported_files", "backups", "vault_log"]
"""What is kept for how long: each may have its own time."""

Duration = Annotated[str, msgspec.Meta(pattern=r"^[1-9][0-9]{0,2} (day|week|month|year)s?$")]
Phone = Annotated[
    str, msgspec.Meta(pattern=r"^\+?[0-9][0-9 ()./\-]{1,24}[0-9]( ext\.? [0-9]{1,6})?$", max_length=40)
]
Line = Annotated[str, msgspec.Meta(pattern=r"\S", max_length=200)]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Strict: an unknown key is an error, not a surprise. Its repr shows no names and no numbers."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        """Rich asks here before it asks ``repr``."""
        return []


class Contact(_Part, frozen=True, kw_only=True):
    """Somebody to call, and when they are there."""

    name: Line
    phone: Phone
    hours: Line


class Controller(_Part, frozen=True, kw_only=True):
    """Who is answerable for what is kept about people, or takes complaints about it, and how to reach them.

    The person is told it, and it stands on the page that they may take along.
    """

    name: Line
    contact: Line


class Served(_Part, frozen=True, kw_only=True):
    """One nation in which the organisation works, and what holds there.

    ``first_responder``: it may refer to the NRM. ``notifier``: it has a duty to notify. ``alternatives`` can be called when
    neither a manager nor the out-of-hours line can be reached. ``for_the_person`` are the numbers that the people it sees may
    call themselves: they stand in their safety plan.
    """

    nation: Nation
    first_responder: bool
    notifier: bool
    controller: Controller
    complaints: Controller | None = None
    """Whom the people it sees can complain to about their records, and how. They are told that; left out, that they can ask."""

    service_complaints: Controller | None = None
    """Whom they can complain to about how they were treated, and how. They are told that; left out, that a worker helps to find out."""

    managers: tuple[Contact, ...]
    out_of_hours: Contact | None = None
    alternatives: tuple[Contact, ...] = ()
    for_the_person: tuple[Contact, ...] = ()
    legal_basis: Line | None = None


class Retention(_Part, frozen=True, kw_only=True):
    """How long a class of record is kept, and how often it is looked at whether it is still needed.

    ``nations`` are those it holds for; none named, for all that are served. ``counts_from`` is what the time of a case is
    counted from: its last session, or the day it was closed.
    """

    record: RecordClass
    keep: Duration
    review: Duration
    nations: tuple[Nation, ...] = ()
    counts_from: Literal["last_session", "closing"] = "last_session"


Minutes = Annotated[int, msgspec.Meta(ge=5, le=120)]


class Breaks(_Part, frozen=True, kw_only=True):
    """After how many minutes together this organisation offers a break. What is left out is as the interview has it.

    ``under_18`` is for somebody who is, or may be, under 18; ``signed`` for where somebody interprets in a sign language.
    """

    after: Minutes | None = None
    under_18: Minutes | None = None
    signed: Minutes | None = None


class Profile(_Part, frozen=True, kw_only=True):
    """All of an ``organisation.toml``.

    ``risk_scale`` names the organisation's own steps of risk, the least first. ``plan_review`` is how often a plan is looked
    at again with the person. A document older than ``document_review`` is to be checked again. ``services_checked`` is how
    long what a service said of itself is relied on.
    """

    name: Line
    kind: OrganisationKind
    risk_scale: Annotated[tuple[Line, ...], msgspec.Meta(min_length=3, max_length=5)]
    plan_review: Duration
    document_review: Duration | None = None
    nation: tuple[Served, ...]
    retention: tuple[Retention, ...]
    services_checked: Duration = "6 months"
    breaks: Breaks = Breaks()

    def serves(self, nation: Nation) -> Served | None:
        """What holds in a nation, if the organisation works there."""
        return next((one for one in self.nation if one.nation == nation), None)

    @property
    def nations(self) -> tuple[Nation, ...]:
        return tuple(one.nation for one in self.nation)
