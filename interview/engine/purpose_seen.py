"""What the person can say yes or no to, and what a yes is for, as a screen is given it."""

from __future__ import annotations

from interview.engine.seen import Named, Seen, Text
from interview.engine.terms import WayOut


class PurposeSeen(Seen, frozen=True, kw_only=True):
    """A purpose: what for, and what would be shared, each as it is said to the person."""

    purpose: str
    texts: tuple[Text, ...]
    what: tuple[Named, ...]
    """What would be shared, for the worker, in a few words."""


class ScopeSeen(Seen, frozen=True, kw_only=True):
    """Something to say yes or no to."""

    scope: str
    text: Text
    standing: str | None
    way_out: WayOut | None
    unsettled: tuple[str, ...] = ()
    """As with a question: titles of the topics it rests on and that are not settled yet."""

    earlier: int | None = None
    """The number of the session that its answer is from, if that is not this one: it is to be asked again."""
    earlier_at: int | None = None
    """When that was said (UTC ms), as well as it is known."""

    purpose: PurposeSeen | None = None
    may: tuple[str, ...] = ()
    """Of a yes: what may be shared under it, by id."""

    needed: bool = True
    """There is reason to ask for it. Where there is none it may still be asked, if the person wants it."""

    @property
    def only(self) -> tuple[Named, ...]:
        """What a yes is for, where that is less than was asked; else nothing."""
        if self.purpose is None or self.standing != "given":
            return ()
        named = tuple(one for one in self.purpose.what if one.id in self.may)
        return named if len(named) < len(self.purpose.what) else ()

    @property
    def open(self) -> bool:
        return self.needed and self._unsaid

    @property
    def _unsaid(self) -> bool:
        return self.earlier is not None or not (self.standing or self.way_out)
