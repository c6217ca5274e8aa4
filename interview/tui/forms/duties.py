"""Duties to consider, at any step: what was decided about each, and what may be noted because a rule concerns it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, get_args

from interview.engine.acts.considering import DecideDuty
from interview.engine.terms import DutyDecision, LegalBasis, ToldOfIt
from interview.tui.chrome import chrome
from interview.tui.forms.circumstance import note_circumstance, noted_in
from interview.tui.forms.disclosing import disclose, why_not_told
from interview.tui.forms.parts import Parts, options
from interview.tui.forms.telling_later import shared_item
from interview.tui.forms.unkept import unkept
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import plain_option
from interview.tui.widgets.found_sheet import FoundSheet, has
from interview.tui.widgets.rows import Item, Piece, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from textual.widget import Widget

    from interview.engine.considered import Decided
    from interview.engine.duty_seen import CircumstanceSeen, DutySeen
    from interview.engine.view import View
    from interview.engine.words import Words
    from interview.tui.pad import Pad
    from interview.tui.widgets.fields import Field
    from interview.tui.widgets.sheet import Sheet


class Duties(FoundSheet):
    """What came up again, what is undecided, what is decided; below, what may be noted. What is typed finds one of them.

    One that is decided takes a line. Enter opens a form for each, with all that was decided.
    """

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        title = chrome(at, "panel-duties")
        super().__init__(
            "duties", title, hint=f"{view.duties_glance}\n{chrome(at, 'duties-find')}", look="statements"
        )
        self.pad = pad
        self._view = view

    def on_descendant_focus(self) -> None:
        """Coming back from a form, what was typed there and not kept is seen."""
        self.draw()

    def show(self, view: View) -> None:
        """Take a refreshed view. What came up with it is said at the bottom: its row may be out of sight."""
        before = {one.duty for one in self._view.duties if one.open}
        new = [one.label for one in view.duties if one.open and one.duty not in before]
        if new:
            self.post_message(self.Told(chrome(self, "duties-new", what=" / ".join(new)), passing=True))
        to_note = {one.duty for one in self._view.duties if one.to_note}
        for one in view.duties:
            if one.to_note and one.duty not in to_note:
                self.lay(disclose(self, self.pad, view, one))
        self._view = view
        self.say_hint(f"{view.duties_glance}\n{chrome(self, 'duties-find')}")
        self.draw()

    def found(self, wanted: tuple[str, ...]) -> Iterator[Item]:
        view = self._view
        if not (view.duties or wanted or any(share.still_to_tell for share in view.shares)):
            yield Item(key="none", pieces=(quiet(chrome(self, "panel-duties-none")),))
        due = [one for one in view.duties if has(wanted, one.label, one.reason, one.stands)]
        again = [one for one in due if one.again]
        undecided = [one for one in due if one.open and not one.again]
        yield from self._under("duties-again", map(self._open, again))
        yield from self._under("duties-to-decide", map(self._open, undecided))
        yield from self._under("duties-to-note", [self._to_note(one) for one in due if one.to_note])
        untold = [share for share in view.shares if share.still_to_tell and not wanted]
        yield from self._under(
            "duties-to-tell", [shared_item(self, self.pad, view, share) for share in untold]
        )
        yield from self._under("duties-decided", [self._decided(one) for one in due if not one.open])
        may_note = [self._circumstance(one) for one in view.circumstances if has(wanted, one.label)]
        yield from self._under("screen-circumstances", may_note)

    def _under(self, heading: str, items: Iterable[Item]) -> Iterator[Item]:
        for number, item in enumerate(items):
            if not number:
                title = Plain(text=chrome(self, heading), tone="strong")
                yield Item(key=heading, pieces=(title,), heading=True)
            yield item

    def _open(self, one: DutySeen) -> Item:
        pieces: list[Piece] = [Plain(text=one.label), quiet(one.reason)]
        if one.decided is not None:
            pieces.append(Plain(text=one.stands))
        decided = one.decided
        said = (decided.why, decided.what, decided.whom) if decided is not None else ()
        pieces += [Spoken(words=words) for words in said if words is not None and not words.erased]
        return self._row(one, pieces)

    def _decided(self, one: DutySeen) -> Item:
        return self._row(one, [Plain(text=f"{one.short} · {one.label}", folded=True)])

    def _to_note(self, one: DutySeen) -> Item:
        """It is done by telling somebody: Enter notes whom, once."""
        return Item(
            key=f"disclose:{one.duty}",
            sign="[ ]",
            pieces=(Plain(text=one.label, folded=True), *unkept(self, self.pad, f"disclose:{one.duty}")),
            opens=lambda: self.lay(disclose(self, self.pad, self._view, one)),
        )

    def _row(self, one: DutySeen, pieces: Sequence[Piece]) -> Item:
        return Item(
            key=f"duty:{one.duty}",
            sign="[ ]" if one.open else "[x]",
            pieces=(*pieces, *unkept(self, self.pad, f"duty:{one.duty}")),
            opens=lambda: self.lay(decide(self, self.pad, self._view, one)),
        )

    def _circumstance(self, one: CircumstanceSeen) -> Item:
        return Item(
            key=f"circumstance:{one.circumstance}",
            sign="[x]" if one.noted else "[ ]",
            pieces=(
                Plain(text=one.label),
                *noted_in(self, one),
                *unkept(self, self.pad, f"circumstance:{one.circumstance}"),
            ),
            opens=lambda: self.lay(note_circumstance(self, self.pad, one)),
        )


def decide(at: Sheet, pad: Pad, view: View, seen: DutySeen) -> Form:
    """What the worker decides. Whom they told, where it is done by telling somebody, is noted in a form of its own."""
    return _decide_and_note(at, pad, view, seen) if seen.tells else _decide(at, pad, seen)


def _decide_and_note(at: Sheet, pad: Pad, view: View, seen: DutySeen) -> Form:
    """A duty that is done by telling somebody: whom, what and on what basis stands in no field here."""
    parts = Parts(at=at, pad=pad, key=f"duty:{seen.duty}")
    before = seen.decided
    stands = (quiet(seen.stands),) if before is not None else ()
    more = Plain(text=chrome(at, "form-told-more"), tone="way")
    done = before is not None and before.decision == "done"
    return Form(
        parts.key,
        parts.title("form-duty"),
        [*_decided_in(parts, before), *([] if done else _meant_in(parts, before))],
        lambda form: DecideDuty(
            duty=seen.duty,
            decision=cast("DutyDecision", form.chosen("duty-decision")),
            day=_day(form),
            why=_why(form),
            what=form.words("duty-what"),
            **({} if done else _meant(form, before)),
        ),
        before=[Row(Item(key="duty", pieces=(Plain(text=seen.label), quiet(seen.reason), *stands)))],
        after=[Item(key="told", pieces=(more,), opens=lambda: at.lay(disclose(at, pad, view, seen)))]
        if done
        else [],
    )


def _meant_in(parts: Parts, before: Decided | None) -> list[Field]:
    """Whom it will be and on what basis, as far as that is known; it fills in the form for whom was told."""
    bases = options(parts.at, "legal-basis", get_args(LegalBasis))
    return [
        parts.one("meant-basis", bases, before.basis if before is not None else None),
        parts.line("meant-basis-named", before=_text(before.basis_named if before is not None else None)),
        parts.line("meant-whom", before=_text(before.whom if before is not None else None)),
    ]


def _meant(form: Form, before: Decided | None) -> dict[str, Any]:
    """The same as it was typed. As it is done, what stands there from before carries over by itself and is left out."""
    typed = {
        "basis": form.one("meant-basis"),
        "basis_named": form.words("meant-basis-named"),
        "whom": form.words("meant-whom"),
    }
    if form.chosen("duty-decision") != "done" or before is None or before.decision != "will_do":
        return typed
    return {name: None if said == getattr(before, name) else said for name, said in typed.items()}


def _decided_in(parts: Parts, before: Decided | None) -> list[Field]:
    decisions = [
        plain_option(one, chrome(parts.at, f"duty-decision-{one.replace('_', '-')}"))
        for one in get_args(DutyDecision)
    ]
    return [
        parts.one("duty-decision", decisions, before.decision if before is not None else None),
        parts.line("duty-day", before=before.day if before is not None else None),
        parts.note("duty-why", before=_before(before.why if before is not None else None)),
        parts.note("duty-what", before=_before(before.what if before is not None else None)),
    ]


def _day(form: Form) -> str | None:
    """When it was done; by when it will be, which is wanted. Raises Unfilled."""
    form.words_if("duty-day", wanted=form.one("duty-decision") == "will_do")
    return form.text("duty-day")


def _why(form: Form) -> Words | None:
    """Why, which is wanted where it is not to be done. Raises Unfilled."""
    return form.words_if("duty-why", wanted=form.one("duty-decision") == "not")


def _decide(at: Widget, pad: Pad, seen: DutySeen) -> Form:
    """With the legal basis, what, to whom, when, and whether the person was told of it."""
    parts = Parts(at=at, pad=pad, key=f"duty:{seen.duty}")
    before = seen.decided
    bases = options(at, "legal-basis", get_args(LegalBasis))
    stands = (quiet(seen.stands),) if before is not None else ()
    *decided, what = _decided_in(parts, before)
    told = options(at, "duty-told", get_args(ToldOfIt))
    return Form(
        parts.key,
        parts.title("form-duty"),
        [
            *decided,
            parts.one("duty-basis", bases, before.basis if before is not None else None),
            parts.line("duty-basis-named", before=_text(before.basis_named if before is not None else None)),
            what,
            parts.line("duty-whom", before=_text(before.whom if before is not None else None)),
            parts.one("duty-told", told, before.told if before is not None else None),
            parts.note(
                "duty-why-not-told", before=_before(before.why_not_told if before is not None else None)
            ),
        ],
        lambda form: DecideDuty(
            duty=seen.duty,
            decision=cast("DutyDecision", form.chosen("duty-decision")),
            day=_day(form),
            why=_why(form),
            basis=cast("LegalBasis | None", form.one("duty-basis")),
            basis_named=form.words_if("duty-basis-named", wanted=form.one("duty-basis") == "other"),
            what=form.words("duty-what"),
            whom=form.words("duty-whom"),
            told=cast("ToldOfIt | None", form.one("duty-told")),
            why_not_told=why_not_told(form),
        ),
        before=[Row(Item(key="duty", pieces=(Plain(text=seen.label), quiet(seen.reason), *stands)))],
    )


def _before(words: Words | None) -> Words | None:
    return words if words is not None and not words.erased else None


def _text(words: Words | None) -> str | None:
    return words.text if words is not None and not words.erased else None
