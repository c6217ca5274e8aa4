"""What is entered in a case without sitting down with anybody: a hold, that it is closed, what others did before.

Each is the same event as in a session, with who and when; in a session that is open it belongs to that one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine import imported
from interview.engine.acts.again import account_read
from interview.engine.acts.recording import hold_lifted, hold_set
from interview.engine.closing import left_open_now
from interview.engine.events.prepared import ImportTakenBack
from interview.engine.reading import HANDED_OVER, unread
from interview.engine.stage import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interview.engine.acts import AtTheDesk
    from interview.engine.closing import LeftOpen
    from interview.engine.events import AnyEvent
    from interview.engine.events.prepared import PriorActionRecorded
    from interview.engine.words import Words
    from interview.guide import Guide


def hold(guide: Guide, reason: Words) -> None:
    """Put the case under a legal hold. Raises Refused without a reason, under a hold already, or for a case that went away."""
    _enter(guide, hold_set(guide.case, reason))


def release(guide: Guide, reason: Words) -> None:
    """Lift the hold. Raises Refused without a reason, under no hold, or for a case that went away."""
    _enter(guide, hold_lifted(guide.case, reason))


def read_account(guide: Guide, worker: str, reason: Words) -> None:
    """Open the account to a worker whom the person has not said yes to, with the reason. What is open stays so.

    Raises Refused without a reason, or for a case that went away.
    """
    if unread(guide.case, worker):
        _enter(guide, account_read(guide.case, reason))


def take_in(guide: Guide, actions: Sequence[PriorActionRecorded]) -> None:
    """Enter what others have done before, all of it at once or nothing. Raises Refused for a case that went away."""
    _enter(guide, *actions)


def wrong_import(guide: Guide, number: int) -> ImportTakenBack:
    """What would be taken back of the import with a row of this number. Nothing is yet.

    Raises Refused where there is no such import, nothing of it stands any more, or something else rests on it.
    """
    entries = guide.entries()
    rows = imported.rows_with(entries, number)
    if not rows:
        raise Refused(
            "There is no import with a row of that number in this case. `ownwords case show` has the numbers."
        )
    items = imported.standing(guide.case, (*rows, *imported.below(entries, rows)))
    if not items:
        raise Refused("Nothing of that import stands in this case any more.")
    free = imported.free(guide.case, items)
    if held := [one for one in items if one not in free]:
        raise Refused(
            f"A need or a risk rests on what came with that import: {', '.join(f'entry {one}' for one in held)}. "
            "Say first how that stands otherwise. Nothing was taken back."
        )
    return ImportTakenBack(rows=len([one for one in items if one in rows]), items=items)


def take_import_back(guide: Guide, number: int) -> ImportTakenBack:
    """The file was the wrong one: nothing of it stands in the case any more. Raises Refused."""
    back = wrong_import(guide, number)
    _enter(guide, back)
    return back


def at_the_desk(guide: Guide, act: AtTheDesk) -> None:
    """Carry out what is done with nobody there, such as closing a case. Raises Refused; nothing is recorded then."""
    _enter(guide, *act.events(guide.stage(guide.flow.find(guide.flow.start))))


def left_open(guide: Guide) -> tuple[LeftOpen, ...]:
    """What would stay open if the case were closed now."""
    return left_open_now(guide.case, guide.stage(guide.flow.find(guide.flow.start)).duties())


def _enter(guide: Guide, *events: AnyEvent) -> None:
    if guide.case.handed_over is not None:
        raise Refused(HANDED_OVER)
    guide.record(events)
