"""A second worker in the room: that they come, that they go, and who of the two spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.second import WorkerJoins, WorkerLeaves
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.messages import Do
from interview.tui.widgets.pick import Pick
from interview.tui.widgets.rows import Item, Key, Plain
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.widget import Widget

    from interview.engine.view import View
    from interview.tui.pad import Pad


def joins(at: Widget, pad: Pad) -> Form:
    """Another worker, by a code."""
    parts = Parts(at=at, pad=pad, key="second-worker")
    return Form(
        parts.key,
        parts.title("form-second-worker"),
        [parts.line("code")],
        lambda form: WorkerJoins(code=form.wanted("code").text.strip()),
    )


def leaves(at: Widget, view: View) -> Pick:
    """Which of them goes."""

    def going(code: str) -> Callable[[], None]:
        return lambda: void(at.post_message(Do(WorkerLeaves(code=code))))

    title = chrome(at, "screen-second-worker-leaves")
    keys = tuple(
        Key(letter=str(place), label=code, run=going(code)) for place, code in enumerate(view.present, 1)
    )
    return Pick(title, Item(key="second-worker-leaves", pieces=(Plain(text=""),), keys=keys))


def void(_: object) -> None:
    """For callables whose answer nobody wants."""
