"""Between sessions: whom the worker told under a duty that is done, or why nobody was."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.disclosing import Disclose, NobodyTold
from interview.engine.terms import LegalBasis, ToldOfIt
from interview.tui.forms.yes_to import shared
from interview.tui.screens.desk_page import DeskPage
from interview.tui.widgets.fields import AnyOf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.composing.told import WhomNow
    from interview.engine.considered import Meant
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.fields import Field, OneOf


class ToldPage(DeskPage):
    """A page that asks what was told, on what basis, and whether the person knows."""

    def asked_of_it(self, basis: LegalBasis | None = None, *, meant: Meant | None = None) -> Iterator[Field]:
        """The questions that are the same wherever somebody was told."""
        label = self.own.chrome("form-share-scope")
        yield AnyOf("scope", "", shared(self), label=label)
        yield self.line("said", "form-told-said")
        allowed = self.own.chrome("form-share-basis")
        yield self.words("basis", "legal-basis", get_args(LegalBasis), label=allowed, chosen=basis)
        named, why = (meant.basis_named, meant.why_not_told) if meant is not None else (None, None)
        yield self.line("basis-named", "form-duty-basis-named", before=named.text if named else None)
        yield self.words(
            "told",
            "duty-told",
            get_args(ToldOfIt),
            label=self.own.chrome("form-duty-told"),
            chosen=meant.told if meant is not None else None,
        )
        yield self.line("why-not-told", "form-duty-why-not-told", before=why.text if why else None)

    def ticked(self, name: str) -> tuple[str, ...]:
        """What is ticked in a list; nothing where the page does not have it."""
        return next((field.chosen() for field in self.query(AnyOf) if field.name == name), ())

    @property
    def basis(self) -> LegalBasis:
        return cast("LegalBasis", self.chosen("basis"))

    @property
    def told(self) -> ToldOfIt:
        return cast("ToldOfIt", self.chosen("told"))

    def day(self, name: str) -> str | None:
        """A day as it was typed, if one was."""
        typed = self.typed(name)
        return None if typed is None else typed.text.strip()


class DisclosureScreen(ToldPage):
    """Once, with all that was shared. A reason why nobody was told takes the place of the rest."""

    heading = "form-disclose"
    help_message = "help-standing"
    why = "form-disclose-advice"
    go_on = "promise-came-go-on"

    def __init__(self, reception: Between, guide: Guide, now: WhomNow) -> None:
        super().__init__(reception, guide)
        self._now = now

    def body(self) -> Iterator[Widget]:
        yield self.worded_as(self._now.label)
        yield from super().body()

    def asked(self) -> Iterator[Field]:
        yield self._whom()
        meant = self._now.meant
        yield self.line("whom", "form-told-whom", before=meant.whom.text if meant.whom else None)
        yield from self.asked_of_it(self._now.basis, meant=meant)
        yield self.line("on", "form-told-on", before=self._now.day)
        yield self.line("nobody", "form-nobody-why-here")

    def _whom(self) -> OneOf:
        options = [(one.id, one.label) for one in self._now.whom]
        return self.choice("recipient", "form-told-recipient", options, chosen=self._now.first)

    def action_go_on(self) -> None:
        nobody = self.typed("nobody")
        if nobody is None:
            super().action_go_on()
        elif not self._busy:
            self._busy = True
            self.done(NobodyTold(duty=self._now.duty, why=nobody))

    def go(self) -> None:
        self.done(
            Disclose(
                duty=self._now.duty,
                recipient=self.chosen("recipient"),
                whom=self.typed("whom"),
                scope=self.ticked("scope"),
                said=self.typed("said"),
                basis=self.basis,
                basis_named=self.typed("basis-named"),
                told=self.told,
                why_not_told=self.typed("why-not-told"),
                on=self.day("on"),
            )
        )
