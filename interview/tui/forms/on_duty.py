"""A referral that rests on a duty, and what the person wants of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.on_duty import HearWish, ReferOnDuty
from interview.engine.reached import ReferralWay, Wish
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts, options
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.duty_seen import DutySeen
    from interview.engine.reached_seen import ReferralSeen
    from interview.engine.terms import ReferredTo
    from interview.tui.pad import Pad


def refer(at: Widget, pad: Pad, duty: DutySeen) -> Form:
    """A referral without a yes is begun: to whom, how, and why. Nothing is sent by this program."""
    parts = Parts(at=at, pad=pad, key=f"refer-on-duty:{duty.duty}")
    to = [plain_option(one, chrome(at, f"recipient-{one}")) for one in duty.refers]
    return Form(
        parts.key,
        parts.title("form-refer-on-duty"),
        [
            parts.one("duty-recipient", to, duty.refers[0] if len(duty.refers) == 1 else None),
            parts.one("referral-way", options(at, "referral-way", get_args(ReferralWay))),
            parts.note("why-on-duty"),
            parts.note("noted"),
        ],
        lambda form: ReferOnDuty(
            duty=duty.duty,
            recipient=cast("ReferredTo", form.chosen("duty-recipient")),
            way=cast("ReferralWay", form.chosen("referral-way")),
            why=form.wanted("why-on-duty"),
            note=form.words("noted"),
        ),
        before=[Row(Item(key="duty", pieces=(Plain(text=duty.label), quiet(duty.reason))))],
    )


def wish(at: Widget, pad: Pad, seen: ReferralSeen) -> Form:
    """What they want, in their own words. It is asked and kept; the referral does not wait for it."""
    number = seen.referral.number
    parts = Parts(at=at, pad=pad, key=f"referral-wish:{number}")
    return Form(
        parts.key,
        parts.title("form-referral-wish"),
        [
            parts.one("wish", options(at, "referral-wish", get_args(Wish))),
            parts.words("their-words"),
            parts.note("why-no-wish"),
        ],
        lambda form: HearWish(
            number=number,
            wish=cast("Wish", form.chosen("wish")),
            words=form.words("their-words"),
            why=form.words_if("why-no-wish", wanted=form.one("wish") == "not_asked"),
        ),
        before=[Row(Item(key="asked", pieces=(quiet(chrome(at, "form-referral-wish-why")),)))],
    )
