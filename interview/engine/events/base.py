"""What every event is: a fact in the past tense, with the rule that folds it into a case beside it."""

from __future__ import annotations

import msgspec


class Event(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="event"):
    """Something that happened. Never edited once released; a new meaning is a new event.

    Events carry no time of their own: the entry does.
    """
