"""What does not fit this person: the step, or something it asks, each with the worker's reason. It is offered, never needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.acts.fitting import DoesNotFit, FitsAfterAll
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts
from interview.tui.forms.unkept import unkept
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.rows import Item, Key, Plain, Spoken
from interview.tui.widgets.rows_sheet import RowsSheet
from interview.tui.widgets.sheet import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.fitting_seen import FitSeen
    from interview.engine.view import View
    from interview.tui.pad import Pad
    from interview.tui.widgets.rows import Piece


def may_be_said(view: View) -> bool:
    """Whether there is anything here to mark, or anywhere to take back."""
    return bool(view.fitting.here and "does-not-fit" in view.acts) or bool(
        view.fitting.elsewhere and "fits-after-all" in view.acts
    )


class FittingSheet(RowsSheet):
    """The step first, then what it asks and has no answer; below, what was marked elsewhere. Enter says why, ``a`` takes back."""

    def __init__(self, at: Widget, pad: Pad, view: View) -> None:
        super().__init__("fitting", chrome(at, "screen-fitting"), view, look="statements")
        self._pad = pad

    def on_descendant_focus(self) -> None:
        """Coming back from the form, what was typed there and not kept is seen."""
        self.show(self._view)

    def items(self, view: View) -> Iterator[Item]:
        if view.fitting.here:
            yield Item(key="about", pieces=(quiet(chrome(self, "screen-fitting-about")),), heading=True)
        for one in view.fitting.here:
            yield self._row(one, opens=not one.by_its_step)
        if view.fitting.elsewhere:
            yield Item(
                key="elsewhere",
                pieces=(Plain(text=chrome(self, "screen-fitting-elsewhere"), tone="strong"),),
                heading=True,
            )
        yield from (self._row(one, opens=False) for one in view.fitting.elsewhere)

    def _row(self, one: FitSeen, *, opens: bool) -> Item:
        whole = one.item is None and one.about == f"step:{self._view.step}"
        label = chrome(self, "screen-fitting-step", step=one.label) if whole else one.label
        pieces: list[Piece] = [Plain(text=label)]
        if one.by_its_step:
            pieces.append(quiet(chrome(self, "screen-fitting-with-step")))
        elif one.reason is not None:
            pieces.append(Plain(text=chrome(self, "screen-does-not-fit"), tone="strong"))
            pieces += [Spoken(words=one.reason)] if not one.reason.erased else []
        return Item(
            key=one.about,
            pieces=(*pieces, *unkept(self, self._pad, form_key(one))),
            opens=(lambda: self.lay(why(self, self._pad, one))) if opens else None,
            keys=self._back(one),
        )

    def _back(self, one: FitSeen) -> tuple[Key, ...]:
        if one.reason is None or one.by_its_step or "fits-after-all" not in self._view.acts:
            return ()
        act = FitsAfterAll(about=one.about)
        return (Key(letter="a", label=chrome(self, "screen-key-fits"), run=lambda: self.do(act)),)


def form_key(one: FitSeen) -> str:
    """What the drafts of the form go by."""
    return f"does-not-fit:{one.about}"


def why(at: Widget, pad: Pad, one: FitSeen) -> Form:
    """The worker's reason, in their words."""
    parts = Parts(at=at, pad=pad, key=form_key(one))
    before = one.reason if one.reason is not None and not one.reason.erased else None
    return Form(
        parts.key,
        f"{parts.title('form-does-not-fit')} · {one.label}",
        [parts.note("why-not-fitting", before=before)],
        lambda form: DoesNotFit(item=one.item, reason=form.wanted("why-not-fitting")),
        before=parts.not_theirs(),
    )
