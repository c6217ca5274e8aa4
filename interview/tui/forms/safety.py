"""One part of the safety plan: what the person says to it, or that they leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.planning import ProposeLine
from interview.engine.acts.safety import LeaveComponent
from interview.engine.terms import Doer, WayOut
from interview.tui.chrome import word
from interview.tui.forms.parts import Parts, numbers, statements_again
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.view import ComponentSeen, View
    from interview.tui.pad import Pad
    from interview.tui.widgets.fields import Field


def component(at: Widget, pad: Pad, view: View, part: ComponentSeen) -> Form:
    """A line in this part, in their words. It may have several, or none."""
    parts = Parts(at=at, pad=pad, key=f"line:safety-{part.component}")
    doers = tuple(plain_option(one, word(at, f"who-{one}")) for one in get_args(Doer))
    weighed: list[Field] = [
        parts.any("who", doers, ["person"], at_most_one=True),
        parts.line("who-name"),
        parts.line("by"),
        parts.words("fallback", lines=1),
        parts.risks(view),
        parts.because(view),
        parts.words("theirs"),
    ]
    form = Form(
        parts.key,
        part.label,
        [parts.words("what", lines=3, called="form-part-said")],
        lambda form: ProposeLine(
            section="safety",
            horizon="immediate",
            component=part.component,
            what=form.wanted("what"),
            who=cast("Doer", next(iter(form.any("who")), "person")),
            who_name=form.words("who-name"),
            by=form.text("by"),
            fallback=form.words("fallback"),
            risk=next(iter(form.any("risk")), None),
            because=numbers(form.any("because")),
            theirs=form.words("theirs"),
        ),
        before=[Row(Item(key="text", pieces=(part.text,))), *parts.not_theirs()],
        more=weighed,
        more_named="form-more-part",
        see=statements_again,
    )
    if "leave-component" in view.acts and all(seen.line.component != part.component for seen in view.lines):
        for way in get_args(WayOut):
            form.also(_leaving(form, part.component, way))
    return form


def _leaving(form: Form, part: str, way: WayOut) -> Item:
    return Item(
        key=way,
        pieces=(Plain(text=word(form, way), tone="quiet"),),
        opens=lambda: form.do(LeaveComponent(component=part, way_out=way), then=form.action_close),
    )
