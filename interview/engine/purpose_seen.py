"""What a yes is for, as a screen is given it."""

from __future__ import annotations

from interview.engine.seen import Named, Seen, Text


class PurposeSeen(Seen, frozen=True, kw_only=True):
    """A purpose: what for, and what would be shared, each as it is said to the person."""

    purpose: str
    texts: tuple[Text, ...]
    what: tuple[Named, ...]
    """What would be shared, for the worker, in a few words."""
