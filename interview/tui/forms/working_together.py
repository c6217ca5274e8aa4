"""Partners, meetings, what to do if they do not answer, and where they are safe: the forms of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.keeping_safe import AgreeMissed, NotePlace
from interview.engine.acts.partners import AgreeAction, NotePartner, RecordMeeting
from interview.engine.reached import PartnerRole
from interview.engine.terms import Doer
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts, options
from interview.tui.widgets.fields import Option, plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.reached import Meeting, Partner
    from interview.engine.view import View
    from interview.tui.pad import Pad


def missed_contact(at: Widget, pad: Pad, view: View) -> Form:
    """Agreed with the person before it happens."""
    parts = Parts(at=at, pad=pad, key="missed-contact")
    before = view.reaching.missed
    return Form(
        parts.key,
        parts.title("form-missed-contact"),
        [
            parts.note("missed-after", before=before.after if before else None),
            parts.note("missed-whom", before=before.whom if before else None),
            parts.note("missed-say", before=before.say if before else None),
            parts.note("missed-never", before=before.never if before else None),
        ],
        lambda form: AgreeMissed(
            after=form.wanted("missed-after"),
            whom=form.words("missed-whom"),
            say=form.words("missed-say"),
            never=form.words("missed-never"),
            **pad.taken.heard(),
        ),
    )


def place(at: Widget, pad: Pad) -> Form:
    """Where they are safe. It is the one place where an address may be typed."""
    parts = Parts(at=at, pad=pad, key="place")
    advice = Plain(text=chrome(at, "form-place-advice"), tone="strong")
    return Form(
        "place",
        parts.title("form-place"),
        [parts.words("address"), parts.words("known-to"), parts.words("travel"), parts.line("since")],
        lambda form: NotePlace(
            address=form.wanted("address"),
            known_to=form.words("known-to"),
            travel=form.words("travel"),
            since=form.words("since"),
        ),
        before=[Row(Item(key="advice", pieces=(advice,)))],
    )


def partner(at: Widget, pad: Pad, before: Partner | None = None) -> Form:
    """An agency that is involved, and whether it has the lead."""
    parts = Parts(at=at, pad=pad, key=f"partner:{before.partner if before else 'new'}")
    lead = [plain_option("lead", chrome(at, "form-has-lead"))]
    return Form(
        parts.key,
        parts.title("form-partner-sheet"),
        [
            parts.words("partner-name", lines=1, before=before.name if before else None),
            parts.one(
                "partner-role",
                options(at, "partner-role", get_args(PartnerRole)),
                before.role if before else None,
            ),
            parts.words("partner-contact", lines=1, before=before.contact if before else None),
            parts.any("lead", lead, ("lead",) if before and before.lead else ()),
        ],
        lambda form: NotePartner(
            partner=before.partner if before else None,
            name=form.wanted("partner-name"),
            role=cast("PartnerRole", form.chosen("partner-role")),
            contact=form.words("partner-contact"),
            lead=bool(form.any("lead")),
        ),
    )


def meeting(at: Widget, pad: Pad, view: View) -> Form:
    """When, who, and what was agreed. Each action is added to it afterwards."""
    parts = Parts(at=at, pad=pad, key="meeting")
    there = [
        Option(id=one.partner, pieces=(Spoken(words=one.name),))
        for one in view.reaching.partners
        if one.involved
    ]
    return Form(
        "meeting",
        parts.title("form-meeting"),
        [
            parts.line("on"),
            parts.any("who-met", there),
            parts.note("others-met"),
            parts.note("agreed-there"),
        ],
        lambda form: RecordMeeting(
            on=form.text("on"),
            who=form.any("who-met"),
            others=form.words_if("others-met", wanted=not form.any("who-met")),
            agreed=form.words("agreed-there"),
        ),
    )


def action(at: Widget, pad: Pad, view: View, of: Meeting) -> Form:
    """What somebody will do: a line of the plan, or a promise to the person."""
    parts = Parts(at=at, pad=pad, key=f"meeting-action:{of.number}")
    who = [plain_option(one, chrome(at, f"word-who-{one}")) for one in get_args(Doer)]
    kinds = [plain_option(one, chrome(at, f"action-{one}")) for one in ("line", "promise")]
    return Form(
        parts.key,
        parts.title("form-meeting-action"),
        [
            parts.note("what"),
            parts.one("action-is", kinds, "line"),
            parts.one("who", who),
            parts.line("by"),
            parts.needs(view),
        ],
        lambda form: AgreeAction(
            number=of.number,
            what=form.wanted("what"),
            who=cast("Doer", form.one("who") or "other"),
            by=form.text("by"),
            need=next(iter(form.any("need")), None),
            promised=form.chosen("action-is") == "promise",
        ),
    )
