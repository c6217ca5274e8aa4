"""The account before something urgent: the person's wish in their words, and why the worker goes along with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.putting_first import PutAccountFirst
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.widgets.rows import Item, Plain, Row
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.view import View
    from interview.tui.pad import Pad

KEY = "put-first"


def put_first(at: Widget, pad: Pad, view: View) -> Form:
    """What is urgent stands above; neither their wish nor the reason can be left out."""
    parts = Parts(at=at, pad=pad, key=KEY)
    urgent = chrome(at, "form-put-first-what", what=", ".join(view.account.held_up))
    return Form(
        KEY,
        parts.title("form-put-first"),
        [parts.words("told"), parts.note("put-first-why")],
        lambda form: PutAccountFirst(
            words=form.wanted("told"), reason=form.wanted("put-first-why"), **pad.taken.told()
        ),
        before=[Row(Item(key="urgent", pieces=(Plain(text=urgent, tone="strong"),)))],
    )
