"""What a command notes in a case with nobody there; and what is said at once where that case is closed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from interview.commands.meant import meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import harmless, no_way_back, say, tell, when

if TYPE_CHECKING:
    from collections.abc import Iterator

    import click

    from interview.commands.opening import Opened
    from interview.engine.acts import AtTheDesk
    from interview.engine.words import Words
    from interview.guide import Guide


@contextlib.contextmanager
def case_at(context: click.Context, case: str, *, changing: bool) -> Iterator[tuple[Opened, Guide]]:
    """A case, named by its id or label, that is opened, and left again however it ends. Raises what opening a vault or a case raises."""
    with opened(Entrance.of(context), changing=changing) as here:
        guide = here.desk.open(meant(here, case))
        try:
            yield here, guide
        finally:
            here.desk.left(guide)


def note(guide: Guide, act: AtTheDesk) -> None:
    """Carry it out whole, and say so. Raises Refused; nothing was noted then."""
    from interview.casework import outside

    no_way_back()
    outside.at_the_desk(guide, act)
    say("Noted.")
    tell_closed(guide)


def tell_closed(guide: Guide) -> None:
    """In a closed case: that what was noted is kept, that the case stays closed, and how to open it again."""
    closed = guide.case.closed
    if closed is not None:
        tell(
            f"This case is closed since {when(closed.at)}, by {harmless(closed.worker)}. What you noted is kept, "
            f"and it stays closed.\nTo work on it again: ownwords case reopen {guide.case_id} --why REASON"
        )


def boxed(typed: str | None) -> Words | None:
    """Somebody's words, as an act takes them."""
    from interview.engine.words import Words

    return None if typed is None else Words(typed)


def shown(words: Words | None, *, asked: bool) -> str:
    """Somebody's words on one line, where they were asked for and are there."""
    there = asked and words is not None and not words.erased
    return harmless(words.text) if there and words is not None else ""
