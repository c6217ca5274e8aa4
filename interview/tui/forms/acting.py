"""What is done about an immediate need now, and how it came out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from interview.engine.acts.acting import CloseAction, TakeAction
from interview.engine.need import LATEST
from interview.engine.terms import Doer
from interview.tui.chrome import chrome, word
from interview.tui.forms.parts import Parts
from interview.tui.times import moment
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form, Unfilled

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.need import ActionNow, Need
    from interview.tui.pad import Pad
    from interview.tui.widgets.rows import Piece


def take(at: Widget, pad: Pad, need: Need, name: str) -> Form:
    """Who does what within how many hours, and what happens if that does not work."""
    parts = Parts(at=at, pad=pad, key=f"action-now:{need.need}")
    return Form(
        parts.key,
        chrome(at, "form-action-now", name=name),
        [
            parts.words("what"),
            parts.term("who", Doer, "worker"),
            parts.line("who-name"),
            parts.line("hours"),
            parts.words("fallback"),
        ],
        lambda form: TakeAction(
            need=need.need,
            what=form.wanted("what"),
            who=cast("Doer", form.chosen("who")),
            who_name=form.words("who-name"),
            hours=_hours(form),
            fallback=form.words("fallback"),
        ),
        before=parts.not_theirs(),
    )


def close(at: Widget, pad: Pad, one: ActionNow) -> Form:
    """How an action came out. What came to nothing leaves the need open, and is decided anew."""
    parts = Parts(at=at, pad=pad, key=f"action-out:{one.action}")
    return Form(
        parts.key,
        parts.title("form-action-out"),
        [parts.one("came-out", parts.terms(("action-done", "action-failed"))), parts.words("result")],
        lambda form: CloseAction(
            action=one.action,
            done=form.chosen("came-out") == "action-done",
            result=form.wanted("result"),
        ),
        before=[Row(Item(key="action", pieces=acted(at, one)))],
    )


def acted(at: Widget, one: ActionNow) -> tuple[Piece, ...]:
    """One action as it stands: what, who, by when; or how it came out, and when that was noted."""
    who = word(at, one.who)
    by = chrome(at, "screen-action-by", who=who, time=moment(at, one.due_at))
    pieces: list[Piece] = [Plain(text=chrome(at, "screen-action-now"), tone="quiet")]
    pieces += [Spoken(words=one.what)] if not one.what.erased else []
    if one.done is None:
        return (*pieces, Plain(text=by, tone="quiet"))
    out = "screen-action-done" if one.done else "screen-action-failed"
    at_ = moment(at, one.closed_at) if one.closed_at is not None else ""
    pieces.append(Plain(text=chrome(at, out, time=at_), tone="quiet"))
    return (
        *pieces,
        *((Spoken(words=one.result),) if one.result is not None and not one.result.erased else ()),
    )


def _hours(form: Form) -> int:
    """A whole number of hours, in any script. Raises Unfilled."""
    typed = form.text("hours") or ""
    if not typed.isdecimal() or not 1 <= int(typed[:6]) <= LATEST:
        raise Unfilled("form-hours-wrong", field="hours", named=False)
    return int(typed[:6])
