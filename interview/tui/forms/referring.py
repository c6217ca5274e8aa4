"""Referrals and what helps a person to get there, what the own agency can do, and needs that wait for others."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.referring import (
    Adjust,
    MoveReferral,
    NoteBarrier,
    NoteOwnPart,
    Refer,
    Shared,
    WaitFor,
)
from interview.engine.reached import Barrier, CanHelp, ReferralStatus, ReferralWay
from interview.engine.terms import Doer, LegalBasis, ToldOfIt
from interview.tui.chrome import chrome
from interview.tui.forms.disclosing import basis, basis_named, told, why_not_told, why_shared
from interview.tui.forms.parts import Parts, need_label, options
from interview.tui.forms.yes_to import shared
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.reached_seen import ReferralSeen
    from interview.engine.seen import Text
    from interview.engine.standing import Need, Service
    from interview.engine.view import View
    from interview.tui.pad import Pad


def refer(at: Widget, pad: Pad, service: Service) -> Form:
    """A referral is begun. Nothing is sent by this program."""
    parts = Parts(at=at, pad=pad, key=f"refer:{service.number}")
    return Form(
        parts.key,
        parts.title("form-refer"),
        [parts.one("referral-way", options(at, "referral-way", get_args(ReferralWay))), parts.note("noted")],
        lambda form: Refer(
            service=service.number,
            way=cast("ReferralWay", form.chosen("referral-way")),
            note=form.words("noted"),
        ),
        before=[Row(Item(key="service", pieces=(Spoken(words=service.name),)))],
    )


def move(at: Widget, pad: Pad, seen: ReferralSeen) -> Form:
    """What became of a referral; and what was shared for it, if anything was."""
    number = seen.referral.number
    parts = Parts(at=at, pad=pad, key=f"referral:{number}")

    def build(form: Form) -> MoveReferral:
        status = cast("ReferralStatus", form.chosen("referral-status"))
        scope, basis = form.any("share-scope"), form.one("share-basis")
        shared = None
        if scope or basis:
            shared = Shared(
                scope=form.some("share-scope"),
                basis=cast("LegalBasis", form.chosen("share-basis")),
                basis_named=basis_named(form),
                reason=why_shared(form),
                told=cast("ToldOfIt", form.chosen("duty-told")),
                why_not_told=why_not_told(form),
            )
        return MoveReferral(
            number=number,
            status=status,
            on=form.text("on"),
            note=form.words("noted"),
            shared=shared,
        )

    return Form(
        parts.key,
        parts.title("form-referral"),
        [
            parts.one("referral-status", options(at, "referral-status", seen.next)),
            parts.line("on"),
            parts.note("noted"),
        ],
        build,
        more=[
            parts.any("share-scope", shared(at)),
            basis(parts),
            parts.line("duty-basis-named"),
            parts.note("why-shared"),
            told(parts),
            parts.note("duty-why-not-told"),
        ],
    )


def barrier(at: Widget, pad: Pad, seen: ReferralSeen) -> Form:
    """What may keep them from getting there, what helps, who does it, and whether it becomes a line of the plan."""
    number = seen.referral.number
    parts = Parts(at=at, pad=pad, key=f"barrier:{number}")
    who = [plain_option(one, chrome(at, f"word-who-{one}")) for one in get_args(Doer)]
    stands = [plain_option(one, chrome(at, f"barrier-is-{one}")) for one in ("open", "line", "solved")]

    def build(form: Form) -> NoteBarrier:
        is_now = form.chosen("barrier-is")
        return NoteBarrier(
            number=number,
            barrier=cast("Barrier", form.chosen("barrier")),
            helps=form.words_if("helps", wanted=is_now == "line"),
            who=cast("Doer | None", form.chosen("who") if is_now == "line" else form.one("who")),
            by=form.text("by"),
            in_plan=is_now == "line",
            solved=is_now == "solved",
        )

    return Form(
        parts.key,
        parts.title("form-barrier-sheet"),
        [
            parts.one("barrier", options(at, "barrier", get_args(Barrier))),
            parts.one("barrier-is", stands, "open"),
            parts.note("helps"),
            parts.one("who", who),
            parts.line("by"),
        ],
        build,
    )


def own_part(at: Widget, pad: Pad, view: View, need: Need) -> Form:
    """What the agency can do about a need. Where it cannot help, the worker is told what comes next."""
    parts = Parts(at=at, pad=pad, key=f"own-part:{need.need}")
    before = view.reaching.own_part(need.need)

    def build(form: Form) -> NoteOwnPart:
        can = cast("CanHelp", form.chosen("own-can"))
        what = form.words_if("own-part", wanted=can != "no")
        return NoteOwnPart(need=need.need, can=can, what=what, manager=form.words("told-manager"))

    return Form(
        parts.key,
        f"{parts.title('form-own-part-sheet')} · {need_label(at, need)}",
        [
            parts.one("own-can", options(at, "own-can", get_args(CanHelp)), before.can if before else None),
            parts.note("own-part", before=before.what if before else None),
            parts.note("told-manager", before=before.manager if before else None),
        ],
        build,
    )


def waits(at: Widget, pad: Pad, view: View, need: Need) -> Form:
    """The needs that have to be met first."""
    parts = Parts(at=at, pad=pad, key=f"need-waits:{need.need}")
    others = [plain_option(one.need, need_label(at, one)) for one in view.needs if one.need != need.need]
    return Form(
        parts.key,
        f"{parts.title('form-need-waits')} · {need_label(at, need)}",
        [parts.any("waits-for", others, view.reaching.waiting_for(need.need))],
        lambda form: WaitFor(need=need.need, waits_for=form.any("waits-for")),
    )


def adjust(at: Widget, pad: Pad, about: str, asked: Text) -> Form:
    """What is changed because of a preference."""
    parts = Parts(at=at, pad=pad, key=f"adjust:{about}")
    return Form(
        parts.key,
        parts.title("form-adjust"),
        [parts.note("adjusted")],
        lambda form: Adjust(question=about, words=form.wanted("adjusted")),
        before=[Row(Item(key="question", pieces=(asked,)))],
    )
