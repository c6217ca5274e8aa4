"""Duties to consider, at any step: what was decided about each, and what may be noted because a rule concerns it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.considering import DecideDuty, NoteCircumstance
from interview.engine.terms import DutyDecision, LegalBasis, ToldOfIt
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.forms.unkept import unkept
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.rows import Item, Piece, Plain, Row, Spoken
from interview.tui.widgets.rows_sheet import RowsSheet
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from textual.widget import Widget

    from interview.engine.duty_seen import CircumstanceSeen, DutySeen
    from interview.engine.view import View
    from interview.engine.words import Words
    from interview.tui.pad import Pad


class Duties(RowsSheet):
    """Those that came up, the strongest first; below, what may be noted. Enter opens a form for each."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        super().__init__("duties", chrome(at, "panel-duties"), view, look="statements")
        self.pad = pad

    def on_descendant_focus(self) -> None:
        """Coming back from a form, what was typed there and not kept is seen."""
        self.show(self._view)

    def items(self, view: View) -> list[Item]:
        none = Item(key="none", pieces=(quiet(chrome(self, "panel-duties-none")),))
        may_note = Plain(text=chrome(self, "screen-circumstances"), tone="strong")
        noting = [self._circumstance(one) for one in view.circumstances]
        first = [Item(key="circumstances", pieces=(may_note,))] if noting else []
        return [*([self._duty(one) for one in view.duties] or [none]), *first, *noting]

    def _duty(self, one: DutySeen) -> Item:
        pieces: list[Piece] = [
            Plain(text=one.label),
            quiet(one.reason),
            Plain(text=one.stands, tone="strong"),
        ]
        decided = one.decided
        said = (decided.why, decided.what, decided.whom) if decided is not None else ()
        pieces += [Spoken(words=words) for words in said if words is not None and not words.erased]
        return Item(
            key=f"duty:{one.duty}",
            pieces=(*pieces, *unkept(self, self.pad, f"duty:{one.duty}")),
            opens=lambda: self.lay(decide(self, self.pad, one)),
        )

    def _circumstance(self, one: CircumstanceSeen) -> Item:
        note = [Spoken(words=one.note)] if one.note is not None and not one.note.erased else []
        return Item(
            key=f"circumstance:{one.circumstance}",
            sign="[x]" if one.noted else "[ ]",
            pieces=(
                Plain(text=one.label),
                *note,
                *unkept(self, self.pad, f"circumstance:{one.circumstance}"),
            ),
            opens=lambda: self.lay(note_circumstance(self, self.pad, one)),
        )


def decide(at: Widget, pad: Pad, seen: DutySeen) -> Form:
    """What the worker decides, with the legal basis, what, to whom, when, and whether the person was told."""
    parts = Parts(at=at, pad=pad, key=f"duty:{seen.duty}")
    before = seen.decided
    bases = [
        plain_option(one, chrome(at, f"legal-basis-{one.replace('_', '-')}")) for one in get_args(LegalBasis)
    ]
    decisions = [
        plain_option(one, chrome(at, f"duty-decision-{one.replace('_', '-')}"))
        for one in get_args(DutyDecision)
    ]
    told = [plain_option(one, chrome(at, f"duty-told-{one.replace('_', '-')}")) for one in get_args(ToldOfIt)]
    return Form(
        parts.key,
        parts.title("form-duty"),
        [
            parts.one("duty-decision", decisions, before.decision if before is not None else None),
            parts.line("duty-day", before=before.day if before is not None else None),
            parts.note("duty-why", before=_before(before.why if before is not None else None)),
            parts.one("duty-basis", bases, before.basis if before is not None else None),
            parts.line("duty-basis-named", before=_text(before.basis_named if before is not None else None)),
            parts.note("duty-what", before=_before(before.what if before is not None else None)),
            parts.line("duty-whom", before=_text(before.whom if before is not None else None)),
            parts.one("duty-told", told, before.told if before is not None else None),
            parts.note(
                "duty-why-not-told", before=_before(before.why_not_told if before is not None else None)
            ),
        ],
        lambda form: DecideDuty(
            duty=seen.duty,
            decision=cast("DutyDecision", form.chosen("duty-decision")),
            day=form.text("duty-day"),
            why=form.words("duty-why"),
            basis=cast("LegalBasis | None", form.one("duty-basis")),
            basis_named=form.words("duty-basis-named"),
            what=form.words("duty-what"),
            whom=form.words("duty-whom"),
            told=cast("ToldOfIt | None", form.one("duty-told")),
            why_not_told=form.words("duty-why-not-told"),
        ),
        before=[Row(Item(key="duty", pieces=(Plain(text=seen.label), quiet(seen.reason))))],
    )


def note_circumstance(at: Widget, pad: Pad, seen: CircumstanceSeen) -> Form:
    """That something came up that a rule may concern, or that it is so no more."""
    parts = Parts(at=at, pad=pad, key=f"circumstance:{seen.circumstance}")
    ways = [plain_option(one, chrome(at, f"circumstance-{one}")) for one in ("holds", "no-more")]
    return Form(
        parts.key,
        parts.title("form-circumstance"),
        [
            parts.one("circumstance-holds", ways, "holds" if not seen.noted else None),
            parts.note("circumstance-note", before=_before(seen.note)),
        ],
        lambda form: NoteCircumstance(
            circumstance=seen.circumstance,
            holds=form.chosen("circumstance-holds") == "holds",
            note=form.words("circumstance-note"),
        ),
        before=[Row(Item(key="circumstance", pieces=(Plain(text=seen.label),)))],
    )


def _before(words: Words | None) -> Words | None:
    return words if words is not None and not words.erased else None


def _text(words: Words | None) -> str | None:
    return words.text if words is not None and not words.erased else None
