"""An agency that is involved: its role, whom to ask for, whether it has the lead, and that it is involved no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.partners import NotePartner, PartnerGoes
from interview.engine.reached import PartnerRole
from interview.engine.words import Words
from interview.tui.screens.with_others_page import OthersPage
from interview.tui.widgets.fields import plain_option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.reached import Partner
    from interview.guide import Guide
    from interview.tui.between import Between
    from interview.tui.widgets.fields import Field, WordsField


class AgencyScreen(OthersPage):
    """Asked of one that is noted already, it begins with what is noted. Where the person lives stands nowhere here."""

    heading = "form-partner-sheet"
    why = "others-agency-why"

    def __init__(self, reception: Between, guide: Guide, before: Partner | None) -> None:
        super().__init__(reception, guide)
        self._before = before

    def asked(self) -> Iterator[Field]:
        before = self._before
        yield self._begun("name", "form-partner-name", before.name if before else None)
        yield self.words(
            "role",
            "partner-role",
            get_args(PartnerRole),
            label=self.own.chrome("form-partner-role"),
            chosen=before.role if before else None,
        )
        yield self._begun("contact", "form-partner-contact", before.contact if before else None)
        lead = self.any("lead", "form-lead", [plain_option("lead", self.own.chrome("form-has-lead"))])
        lead.ticked = {"lead"} if before is not None and before.lead else set()
        yield lead
        if before is not None and before.involved:
            gone = plain_option("gone", self.own.chrome("plan-partner-not-involved"))
            yield self.any("gone", "others-involved", [gone])

    def _begun(self, name: str, label: str, before: Words | None) -> WordsField:
        field = self.line(name, label)
        if before is not None and not before.erased:
            field.editor.load_words(before.text)
        return field

    def go(self) -> None:
        before = self._before
        if before is not None and before.involved and self.ticked("gone"):
            self.done(PartnerGoes(partner=before.partner))
            return
        act = NotePartner(
            partner=before.partner if before is not None else None,
            name=self.typed("name") or Words(""),
            role=cast("PartnerRole", self.chosen("role")),
            contact=self.typed("contact"),
            lead=bool(self.ticked("lead")),
        )
        self.done(act)
