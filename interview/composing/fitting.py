"""What a view says of what does not fit this person: by titles, with the worker's own reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.fitting_seen import FitSeen, FittingSeen
from interview.engine.not_fitting import COMPONENT, DOMAIN, SOURCE, STEP, answered, asked_at, not_fitting
from interview.engine.reviewed import AREA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.composing.worder import Worder
    from interview.engine.not_fitting import NotFitting


def fitting_seen(at: Worder) -> FittingSeen:
    """Nothing can be marked at a step of which the flow does not say so; what was marked elsewhere is there at every step."""
    here = tuple(_here(at)) if at.step.may_not_fit else ()
    named = {one.about for one in here}
    marked = (one for one in at.case.not_fitting.values() if one.about not in named)
    return FittingSeen(
        here=here,
        elsewhere=tuple(_marked(at, one) for one in marked),
    )


def told_of_fitting(at: Worder) -> Iterator[str]:
    """That this step, or something of it, was marked: a line each, above the work of the step."""
    whole = at.case.not_fitting.get(f"{STEP}{at.step.id}")
    if whole is not None:
        yield at.label("step-does-not-fit")
    for item in asked_at(at.step) if at.case.not_fitting else ():
        if item in at.case.not_fitting and not_fitting(at.case, item) is not None:
            yield at.label("item-does-not-fit", what=named(at, item))


def _here(at: Worder) -> Iterator[FitSeen]:
    about = f"{STEP}{at.step.id}"
    whole = at.case.not_fitting.get(about)
    items = asked_at(at.step)
    open_ = [item for item in items if not answered(at.case, item)]
    if whole is not None or open_ or not items:
        yield FitSeen(
            about=about, item=None, label=named(at, about), reason=whole.reason if whole is not None else None
        )
    for item in open_:
        mark = not_fitting(at.case, item)
        yield FitSeen(
            about=item,
            item=item,
            label=named(at, item),
            reason=mark.reason if mark is not None else None,
            by_its_step=mark is not None and mark.whole,
        )


def _marked(at: Worder, one: NotFitting) -> FitSeen:
    return FitSeen(about=one.about, item=None, label=named(at, one.about), reason=one.reason)


def named(at: Worder, about: str) -> str:
    """What it is called; its id where another interview has left something that nobody here has a name for."""
    name = about.partition(":")[2]
    if about.startswith(STEP):
        message = f"step-{name}"
    elif about.startswith(SOURCE):
        message = f"source-{name}"
    elif about.startswith(COMPONENT):
        message = f"plan-part-{name}"
    elif about.startswith(DOMAIN):
        message = f"risk-domain-{name}"
    elif about.startswith(AREA):
        message = f"plan-outcome-{name.replace('_', '-')}"
    else:
        asked = {one.id: one.text for step in (*at.flow.step, *at.flow.elsewhere) for one in step.questions}
        return at.if_worded(f"question-{about}-name") or (at.label(asked[about]) if about in asked else about)
    return at.if_worded(message) or name
