"""What every part of a view is, and the organisation as a screen is given it."""

from __future__ import annotations

import msgspec


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a view. Its repr says what it is and no more: a label, or a quote within a wording, may be words."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        """Rich asks here before it asks ``repr``."""
        return []


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
