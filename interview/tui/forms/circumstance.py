"""What a rule may concern, at any step: a row for each, and the form that notes it. An assessment and the NRM say more."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

import msgspec

from interview.engine.acts.considering import NoteCircumstance
from interview.engine.terms import Capacity, NrmStage
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts, options
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Piece, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.duty_seen import AssessedSeen, CircumstanceSeen, NrmSeen
    from interview.engine.words import Words
    from interview.tui.pad import Pad
    from interview.tui.widgets.fields import Field

ASSESSED_IN = ("decision", "by", "on")
"""What belongs to a finding, in the order of the fields."""


def noted_in(at: Widget, seen: CircumstanceSeen) -> Iterator[Piece]:
    """What is noted of it so far, under its name."""
    said: list[Words | None] = []
    if seen.assessed is not None:
        found = seen.assessed.found
        if found is not None:
            yield _quiet(chrome(at, f"capacity-{found.replace('_', '-')}"), seen.assessed.on)
        said += [seen.assessed.decision, seen.assessed.by]
    if seen.nrm is not None:
        stage = seen.nrm.stage
        if stage is not None:
            yield _quiet(chrome(at, f"nrm-stage-{stage.replace('_', '-')}"))
        if seen.nrm.referred_on is not None:
            yield _quiet(f"{chrome(at, 'form-nrm-referred-on')}: {seen.nrm.referred_on}")
        said += [seen.nrm.referred_by, seen.nrm.supported_by]
    yield from (Spoken(words=words) for words in (*said, seen.note) if words is not None and not words.erased)


def note_circumstance(at: Widget, pad: Pad, seen: CircumstanceSeen) -> Form:
    """That something came up that a rule may concern, or that it is so no more."""
    parts = Parts(at=at, pad=pad, key=f"circumstance:{seen.circumstance}")
    ways = [plain_option(one, chrome(at, f"circumstance-{one}")) for one in ("holds", "no-more")]

    def build(form: Form) -> NoteCircumstance:
        note = NoteCircumstance(
            circumstance=seen.circumstance,
            holds=form.chosen("circumstance-holds") == "holds",
            note=form.words("circumstance-note"),
        )
        if not note.holds:
            return note
        if seen.assessed is not None:
            return _assessed(note, form)
        return _in_nrm(note, form) if seen.nrm is not None else note

    return Form(
        parts.key,
        parts.title("form-circumstance"),
        [
            parts.one(
                "circumstance-holds", ways, "holds" if not seen.noted or seen.nrm is not None else None
            ),
            *(_of_assessment(at, parts, seen.assessed) if seen.assessed is not None else ()),
            *(_of_nrm(at, parts, seen.nrm) if seen.nrm is not None else ()),
            parts.note("circumstance-note", before=_before(seen.note)),
        ],
        build,
        before=[Row(Item(key="circumstance", pieces=(Plain(text=seen.label),)))],
    )


def _of_assessment(at: Widget, parts: Parts, seen: AssessedSeen) -> tuple[Field, ...]:
    """What somebody else found, of one decision and on one day. The program finds nothing itself."""
    return (
        parts.one("capacity-found", options(at, "capacity", get_args(Capacity)), seen.found),
        parts.line("assessed-decision", before=_text(seen.decision)),
        parts.line("assessed-by", before=_text(seen.by)),
        parts.line("assessed-on", before=seen.on),
    )


def _assessed(note: NoteCircumstance, form: Form) -> NoteCircumstance:
    found = cast("Capacity | None", form.one("capacity-found"))
    decision, by, _ = (form.words_if(f"assessed-{one}", wanted=bool(found)) for one in ASSESSED_IN)
    return msgspec.structs.replace(
        note, found=found, assessed_by=by, decision=decision, assessed_on=form.text("assessed-on")
    )


def _of_nrm(at: Widget, parts: Parts, seen: NrmSeen) -> tuple[Field, ...]:
    """Each may stay open: nobody is asked for what an agency can say."""
    as_child = None if seen.as_child is None else "yes" if seen.as_child else "no"
    return (
        parts.one("nrm-stage", options(at, "nrm-stage", get_args(NrmStage)), seen.stage),
        parts.line("nrm-referred-by", before=_text(seen.referred_by)),
        parts.line("nrm-referred-on", before=seen.referred_on),
        parts.line("nrm-supported-by", before=_text(seen.supported_by)),
        parts.one("nrm-as-child", parts.terms(("yes", "no")), as_child),
    )


def _in_nrm(note: NoteCircumstance, form: Form) -> NoteCircumstance:
    as_child = form.one("nrm-as-child")
    return msgspec.structs.replace(
        note,
        stage=cast("NrmStage | None", form.one("nrm-stage")),
        referred_by=form.words("nrm-referred-by"),
        referred_on=form.text("nrm-referred-on"),
        supported_by=form.words("nrm-supported-by"),
        as_child=None if as_child is None else as_child == "yes",
    )


def _quiet(*said: str | None) -> Piece:
    return quiet(" · ".join(filter(None, said)))


def _before(words: Words | None) -> Words | None:
    return words if words is not None and not words.erased else None


def _text(words: Words | None) -> str | None:
    return words.text if words is not None and not words.erased else None
