"""What the worker looks up before they meet, and who interprets."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.always import InterpreterJoins
from interview.engine.acts.preparing import CheckSource, RecordPriorAction, ReviewDocument
from interview.engine.terms import (
    Asked,
    GenderOfInterpreter,
    GenderWished,
    Interprets,
    Setting,
    SourceStanding,
    Tie,
)
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Plain, Row
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from typing import Literal

    from textual.widget import Widget

    from interview.engine.view import SourceSeen
    from interview.tui.pad import Pad


def source(at: Widget, pad: Pad, seen: SourceSeen, *, standing: SourceStanding | None = None) -> Form:
    """Whether a source was asked, when and by whom, and why not. ``standing`` is what was chosen on the way here."""
    parts = Parts(at=at, pad=pad, key=f"source:{seen.source}")
    before = seen.standing
    warned = Plain(text=chrome(at, "form-discloses"), tone="strong")
    return Form(
        parts.key,
        seen.label,
        [
            parts.term("source-standing", SourceStanding, standing or (before.standing if before else None)),
            parts.note("why-not-asked", before=before.reason if before else None),
            parts.line("source-on", before=before.on if before else None),
            parts.line("source-by", before=before.by.text if before and before.by else None),
        ],
        lambda form: CheckSource(
            source=seen.source,
            standing=cast("SourceStanding", form.chosen("source-standing")),
            reason=form.words("why-not-asked"),
            on=form.text("source-on"),
            by=form.words("source-by"),
        ),
        before=[Row(Item(key="discloses", pieces=(warned,)))] if seen.discloses else [],
    )


def prior_action(at: Widget, pad: Pad) -> Form:
    """Something an organisation has done already."""
    parts = Parts(at=at, pad=pad, key="prior-action")
    return Form(
        "prior-action",
        parts.title("form-prior-action"),
        [
            parts.line("organisation"),
            parts.note("did"),
            parts.line("on"),
            parts.note("result"),
            parts.line("action-source"),
            parts.line("action-kind"),
        ],
        lambda form: RecordPriorAction(
            organisation=form.wanted("organisation"),
            did=form.wanted("did"),
            on=form.text("on"),
            result=form.words("result"),
            source=form.words("action-source"),
            kind=form.words("action-kind"),
        ),
    )


def document(at: Widget, pad: Pad) -> Form:
    """A report that was read; it stays where it is."""
    parts = Parts(at=at, pad=pad, key="document")
    return Form(
        "document",
        parts.title("form-document"),
        [
            parts.note("kind", lines=1),
            parts.line("author"),
            parts.line("from-organisation"),
            parts.line("dated"),
            parts.line("held"),
        ],
        lambda form: ReviewDocument(
            kind=form.wanted("kind"),
            author=form.words("author"),
            organisation=form.words("from-organisation"),
            dated=form.text("dated"),
            held=form.words("held"),
        ),
    )


def interpreter(at: Widget, pad: Pad) -> Form:
    """Who interprets from here on, by a code."""
    parts = Parts(at=at, pad=pad, key="interpreter")
    ties = [plain_option(one, chrome(at, f"tie-{one.replace('_', '-')}")) for one in get_args(Tie)]
    genders = [
        plain_option(one, chrome(at, f"wished-{one.replace('_', '-')}")) for one in get_args(GenderWished)
    ]
    own = [
        plain_option(one, chrome(at, f"gender-{one.replace('_', '-')}"))
        for one in get_args(GenderOfInterpreter)
    ]
    return Form(
        "interpreter",
        parts.title("form-interpreter"),
        [
            parts.line("code"),
            parts.line("language"),
            parts.term("interprets", Interprets, "spoken"),
            parts.line("dialect"),
            parts.term("mode", Setting),
            parts.one("qualified", parts.terms(("yes", "no", "unknown")), "unknown"),
            parts.one("comfortable", parts.terms(("yes", "no", "not_asked")), "not_asked"),
            parts.one("tie", ties, "not_asked"),
            parts.line("tie-although"),
            parts.term("briefed", Asked, "not_asked"),
            parts.term("first-person", Asked, "not_asked"),
            parts.one("gender-wished", genders, "not_asked"),
            parts.one("gender", own, "not_noted"),
            parts.line("agency"),
        ],
        lambda form: InterpreterJoins(
            code=form.wanted("code").text.strip(),
            language=form.wanted("language").text.strip(),
            dialect=form.words("dialect"),
            mode=cast("Setting", form.chosen("mode")),
            qualified=cast("Literal['yes', 'no', 'unknown']", form.one("qualified")),
            comfortable=cast("Literal['yes', 'no', 'not_asked']", form.one("comfortable")),
            tie=cast("Tie", form.one("tie")),
            although=form.words("tie-although"),
            briefed=cast("Asked", form.one("briefed")),
            first_person=cast("Asked", form.one("first-person")),
            wished=cast("GenderWished", form.one("gender-wished")),
            gender=cast("GenderOfInterpreter", form.one("gender")),
            agency=form.words("agency"),
            interprets=cast("Interprets", form.one("interprets")),
        ),
    )
