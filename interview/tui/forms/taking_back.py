"""Taking a yes back, at any step: saying so is enough. What was shared under it cannot be called back, and that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.always import Withdraw
from interview.engine.purposes import referral_of
from interview.engine.shared import may_have_gone_to
from interview.tui.chrome import chrome
from interview.tui.messages import Do
from interview.tui.widgets.pick import Pick
from interview.tui.widgets.rows import Item, Key, Plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.widget import Widget

    from interview.engine.view import View

LETTERS = "123456789abcdefghijklmnopqrstuvwxyz"


def take_back(at: Widget, view: View) -> Pick:
    """Every yes that stands, each at a letter."""

    def doing(scope: str) -> Callable[[], None]:
        def do() -> None:
            at.post_message(Do(Withdraw(scope=scope)))

        return do

    keys = tuple(
        Key(letter=letter, label=one.label, run=doing(one.id))
        for letter, one in zip(LETTERS, view.given, strict=False)
    )
    above = Plain(text=chrome(at, "screen-yes-back-why"), tone="quiet")
    return Pick(chrome(at, "screen-yes-back"), Item(key="yes-back", pieces=(above,), keys=keys))


def taken_back(at: Widget, act: Withdraw, view: View) -> str:
    """What is said once it is taken back: with what was shared under it, which nobody can call back."""
    recipient, number = act.scope.removeprefix("share:"), referral_of(act.scope)
    gone = {
        n for one in view.reaching.referrals if one.referral.number == number for n in one.referral.shares
    }
    shared = sum(
        1
        for one in view.shares
        if one.basis == "consent"
        and (may_have_gone_to(one, recipient, nation=view.nation) or one.number in gone)
    )
    if act.scope.startswith("share:") and shared:
        return chrome(at, "screen-taken-back-shared", count=shared)
    return chrome(at, "screen-taken-back")
