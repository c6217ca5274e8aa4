"""What a worker needs to know on coming back to a vault: how it ended last time, and who tried to open it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.words import Words
from interview.tui.chrome import chrome
from interview.tui.times import moment
from interview.tui.widgets.rows import Item, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.widget import Widget

    from interview.casework.opened import CaseListed
    from interview.tui.reception import Reception
    from interview.tui.widgets.pieces import Piece


def news(
    at: Widget, reception: Reception, cases: Sequence[CaseListed], noted: Callable[[str], None]
) -> list[Item]:
    """Return a row for each thing that was not taken note of yet; Enter on it calls ``noted``."""
    said: dict[str, tuple[Piece, ...]] = {}
    if "ended" in reception.unread:
        case = next((one for one in cases if one.case == reception.cut_off), None)
        said["ended"] = _ended(at, case, older=reception.older)
    if "refused" in reception.unread:
        said["refused"] = (Plain(text=_refused(at, *reception.refused), tone="strong"),)
    read = Plain(text=chrome(at, "cases-news-read"), tone="quiet")
    return [_row(key, (*pieces, read), noted) for key, pieces in said.items()]


def _row(key: str, pieces: tuple[Piece, ...], noted: Callable[[str], None]) -> Item:
    return Item(key=key, pieces=pieces, opens=lambda: noted(key))


def _ended(at: Widget, case: CaseListed | None, *, older: bool) -> tuple[Piece, ...]:
    if case is None or not (case.session_open or case.has_drafts):
        nothing = "cases-ended-older-nothing-open" if older else "cases-ended-nothing-open"
        return (Plain(text=chrome(at, nothing), tone="strong"),)
    step, when = case.step_label, moment(at, case.typed_at or case.at)
    if case.typed_at is None:
        kept = chrome(at, "cases-ended-kept", step=step, when=when)
    elif older:
        kept = chrome(at, "cases-ended-older-typed", step=step, when=when)
    else:
        kept = chrome(at, "cases-ended-typed", step=step, when=when)
    return (
        Plain(text=chrome(at, "cases-ended-older" if older else "cases-ended"), tone="strong"),
        Spoken(words=Words(case.label or case.case), tone="label"),
        Plain(text=kept),
    )


def _refused(at: Widget, count: int | None, latest: int | None) -> str:
    if count is None:
        return chrome(at, "cases-refused-unknown")
    if latest is None:
        return chrome(at, "cases-refused", count=count)
    return chrome(at, "cases-refused-last", count=count, when=moment(at, latest))
