"""What may be said not to fit somebody, as a view gives it: what is asked here, and what was marked wherever it was."""

from __future__ import annotations

from interview.engine.seen import Seen
from interview.engine.words import Words


class FitSeen(Seen, frozen=True, kw_only=True):
    """A step, or one thing it asks. With a reason it is marked; ``item`` is what an act names, None for the step itself.

    ``by_its_step`` says that it is marked with its whole step, and taken back with that.
    """

    about: str
    item: str | None
    label: str
    reason: Words | None = None
    by_its_step: bool = False


class FittingSeen(Seen, frozen=True, kw_only=True):
    """``here`` is what may be marked at this step, the step first; ``elsewhere`` what is marked and is not of it."""

    here: tuple[FitSeen, ...] = ()
    elsewhere: tuple[FitSeen, ...] = ()
