"""A yes to some of what was asked, or a no: the same form for a recipient and for a referral."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.asking import Agree, Refuse
from interview.engine.acts.referring import AnswerReferral
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Row
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.widget import Widget

    from interview.engine.acts import AnyAct
    from interview.engine.reached_seen import ReferralSeen
    from interview.engine.view import ScopeSeen
    from interview.tui.pad import Pad
    from interview.tui.widgets.fields import Option

SHARED = ("needs", "plan", "safety-plan", "risks", "contact", "account")
"""What can be shared for a referral, in the order of the sharing step."""


def shared(at: Widget) -> tuple[Option, ...]:
    """What can be shared for a referral, to choose from."""
    return tuple(plain_option(one, chrome(at, f"shared-{one}")) for one in SHARED)


def for_referral(at: Widget, pad: Pad, seen: ReferralSeen) -> Form:
    """What the person says to what would go with this referral. Each referral has a yes or no of its own."""
    number = seen.referral.number
    parts = Parts(at=at, pad=pad, key=f"answer-referral:{number}")
    return _form(
        parts,
        "form-referral-ask",
        options=shared(at),
        ticked=seen.what,
        yes=lambda what: AnswerReferral(number=number, answer="yes", what=what),
        no=AnswerReferral(number=number, answer="no"),
    )


def for_scope(at: Widget, pad: Pad, scope: ScopeSeen) -> Form:
    """A yes to less than was asked, as they say it: "but not that". Raises LookupError where it is for no purpose."""
    if scope.purpose is None:
        raise LookupError(scope.scope)
    parts = Parts(at=at, pad=pad, key=f"yes-to:{scope.scope}")
    return _form(
        parts,
        "form-yes-only",
        options=parts.named(scope.purpose.what),
        ticked=scope.may,
        yes=lambda what: Agree(scope=scope.scope, what=what),
        no=Refuse(scope=scope.scope),
        before=[Row(Item(key="asked", pieces=(scope.text,)))],
    )


def _form(
    parts: Parts,
    title: str,
    *,
    options: Sequence[Option],
    ticked: Sequence[str],
    yes: Callable[[tuple[str, ...]], AnyAct],
    no: AnyAct,
    before: Sequence[Row] = (),
) -> Form:
    """Nothing ticked is no yes: whoever says yes has said to what."""

    def build(form: Form) -> AnyAct:
        return yes(form.some("may-share")) if form.chosen("says-yes") == "yes" else no

    never = quiet(chrome(parts.at, "form-never-the-place"))
    return Form(
        parts.key,
        parts.title(title),
        [parts.one("says-yes", parts.terms(("yes", "no"))), parts.any("may-share", options, ticked)],
        build,
        before=before,
        after=[Item(key="never", pieces=(never,))],
    )
